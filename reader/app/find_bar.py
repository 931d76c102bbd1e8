"""The find bar: the query, how many hits it has, what counts; told in the bar what went wrong."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QToolButton, QVBoxLayout, QWidget

from reader.app.announcing import announce
from reader.app.find_options import FindOptions
from reader.app.icons import icon
from reader.app.message_bar import Tone
from reader.app.palette import Theme
from reader.app.query_field import QueryField
from reader.app.spoken import hit_count


class FindBar(QFrame):
    """Asks for a query and tells what came of it; it finds nothing itself.

    Signals:
        query_changed(str): Something else is looked for.
        step_requested(bool): The next hit is wanted, or the previous one if false.
        list_requested(): All hits are to be listed.
        highlight_requested(): All hits are to be highlighted.
        everywhere_requested(): All open reports are to be searched, or the present one alone.
        closed(): The person is done.
    """

    query_changed = Signal(str)
    step_requested = Signal(bool)
    list_requested = Signal()
    highlight_requested = Signal()
    everywhere_requested = Signal()
    closed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("find")
        self.field = QueryField()
        self.field.setAccessibleName(self.tr("Find in the report"))
        self.field.setPlaceholderText(self.tr("Find in the report"))
        self.field.setMinimumWidth(96)
        self.field.setMaximumWidth(420)
        self.field.textChanged.connect(self.query_changed)
        self.field.step_requested.connect(self.step_requested)
        self.options = FindOptions()
        self._count = QLabel()
        self._count.setObjectName("count")
        self._said = ("", 0)
        self._message = QLabel()
        self._message.setObjectName("told")
        self._message.setTextFormat(Qt.TextFormat.PlainText)
        self._message.setWordWrap(True)
        self._message.hide()
        self._previous = self._button(self.tr("Previous hit (Shift+F3)"))
        self._previous.clicked.connect(self._step_back)
        self._next = self._button(self.tr("Next hit (F3)"))
        self._next.clicked.connect(self._step_on)
        self._list = self._button(self.tr("List all hits (Alt+F3)"))
        self._list.clicked.connect(self.list_requested)
        self._highlight = self._button(self.tr("Highlight all hits"))
        self._highlight.clicked.connect(self.highlight_requested)
        self._everywhere = self._button(self.tr("In all open reports (Ctrl+Alt+F)"))
        self._everywhere.setObjectName("everywhere")
        self._everywhere.setCheckable(True)
        self._everywhere.clicked.connect(self.everywhere_requested)
        self._everywhere.hide()
        self._close = self._button(self.tr("Close (Esc)"))
        self._close.clicked.connect(self.closed)
        self._lay_out()
        self.show_count(-1, 0)
        self.hide()

    def open(self, query: str = "") -> None:
        """Come up ready for typing, with a query if one is given, all of it selected."""
        self.show()
        if query:
            self.field.setText(query)
        self.field.selectAll()
        self.field.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def query(self) -> str:
        """Return what is looked for."""
        return self.field.text()

    def show_count(self, present: int, total: int) -> None:
        """Tell which of how many hits is the present one.

        Args:
            present: Its number from 0; -1 if there is none.
            total: How many there are.
        """
        if not self.query().strip():
            text = ""
        elif not total:
            text = self.tr("No hits")
        elif present < 0:
            text = self.tr("%n hit(s)", "", total)
        else:
            text = f"{present + 1:,} / {total:,}"
        self._count.setText(text)
        self._say_total(total)
        self._mark_missing(missing=bool(text) and not total)
        for button in (self._previous, self._next, self._list, self._highlight):
            button.setEnabled(bool(total))

    def show_searching(self) -> None:
        """Tell that the answer is still to come."""
        self._count.setText("…")

    def show_fault(self, text: str) -> None:
        """Tell in a sentence why the query can't be looked for."""
        self.show_count(-1, 0)
        self._count.clear()
        self.show_message(text, Tone.WARNING)

    def show_message(self, text: str, tone: Tone = Tone.QUIET) -> None:
        """Tell something about the search in a sentence; an empty one takes the last away."""
        self._message.setText(text)
        self._message.setAccessibleName(text)
        self._message.setProperty("tone", tone.value)
        self._message.style().polish(self._message)
        self._message.setVisible(bool(text))
        announce(self._message, text, urgent=tone is Tone.WARNING)

    def offer_everywhere(self, *, offered: bool, on: bool) -> None:
        """Offer the choice to look in all open reports, and show what is chosen."""
        self._everywhere.setVisible(offered)
        self._everywhere.setChecked(on)

    def tell_others(self, hits: int) -> None:
        """Tell of hits in other reports; in words if the one being read has none."""
        if hits and not self._list.isEnabled() and self.query().strip():
            self._list.setEnabled(True)
            told = self.tr("%1 in other open reports")
            self.show_message(told.replace("%1", hit_count(hits)))

    def count_text(self) -> str:
        """Return what is told of the number of hits."""
        return self._count.text()

    def message(self) -> str:
        """Return the sentence shown, or an empty string."""
        return self._message.text()

    def use_theme(self, theme: Theme) -> None:
        """Draw the buttons in the colours of a theme."""
        for button, name in (
            (self._previous, "previous"),
            (self._next, "next"),
            (self._list, "list"),
            (self._highlight, "highlight"),
            (self._everywhere, "reports"),
            (self._close, "close"),
        ):
            button.setIcon(icon(name, theme))
        self.field.use_theme(theme)
        self.options.use_theme(theme)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape closes the bar, wherever in it the focus is."""
        if event.key() == Qt.Key.Key_Escape:
            self.closed.emit()
        else:
            super().keyPressEvent(event)

    def _say_total(self, total: int) -> None:
        """Say how many hits there are once another query is answered."""
        answered = (self.query().strip(), total)
        if answered == self._said or not self.isVisible():
            return
        self._said = answered
        if answered[0]:
            text = self.tr("%n hit(s)", "", total) if total else self.tr("No hits")
            announce(self._count, text)

    @Slot()
    def _step_on(self) -> None:
        self.step_requested.emit(True)

    @Slot()
    def _step_back(self) -> None:
        self.step_requested.emit(False)

    def _lay_out(self) -> None:
        self._count.setMinimumWidth(self.fontMetrics().horizontalAdvance("000 / 000") + 8)
        row = QHBoxLayout()
        row.setSpacing(4)
        row.addWidget(self.field, 1)
        row.addWidget(self.options)
        row.addWidget(self._everywhere)
        row.addSpacing(4)
        row.addWidget(self._count)
        for button in (self._previous, self._next, self._list, self._highlight):
            row.addWidget(button)
        row.addStretch(0)
        row.addWidget(self._close)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(12, 6, 8, 6)
        layout.setSpacing(4)
        layout.addWidget(self._message)  # above, so that the field keeps its place
        layout.addLayout(row)

    def _mark_missing(self, *, missing: bool) -> None:
        """Set the count off if there are no hits."""
        self._count.setProperty("tone", (Tone.WARNING if missing else Tone.QUIET).value)
        self._count.style().polish(self._count)

    @staticmethod
    def _button(name: str) -> QToolButton:
        button = QToolButton()
        button.setToolTip(name)
        button.setAccessibleName(name)
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        return button
