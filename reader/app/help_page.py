"""The help page: a text to read, its contents beside it, a field to find in it."""

from __future__ import annotations

from bisect import bisect_right
from typing import Final

from PySide6.QtCore import QLocale, Qt, QUrl, Signal, Slot
from PySide6.QtGui import QColor, QKeyEvent, QResizeEvent, QTextCharFormat, QTextCursor
from PySide6.QtWidgets import (
    QDialog,
    QFrame,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QTextBrowser,
    QTextEdit,
    QVBoxLayout,
    QWidget,
)

from reader.app.announcing import announce
from reader.app.help_text import help_html, help_language, help_look, help_source
from reader.app.interface_size import scaled, window_size
from reader.app.key_texts import key_text
from reader.app.main_window import MainWindow
from reader.app.palette import LIGHT, Theme
from reader.core.search import search
from reader.core.span import Span

_CONTENTS_PX: Final = 220
_MARGIN_PX: Final = 24
_PLACE_ROLE: Final = Qt.ItemDataRole.UserRole + 1


class _Text(QTextBrowser):
    """Shows our own text; whatever it named would not be loaded."""

    def loadResource(self, kind: int, name: QUrl | str) -> object:
        """Load nothing, from nowhere."""
        del kind, name
        return None


class _Field(QLineEdit):
    """The field to find in the page.

    Signals:
        step_requested(int): Enter was pressed: 1 for the next place, with Shift -1.
    """

    step_requested = Signal(int)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter leads through the places."""
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            back = event.modifiers() & Qt.KeyboardModifier.ShiftModifier
            self.step_requested.emit(-1 if back else 1)
            return
        super().keyPressEvent(event)


class HelpPage(QDialog):
    """Shows the help text; stays beside the window."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window, self._theme = window, LIGHT
        self._hits: tuple[Span, ...] = ()
        self._present = -1
        self._starts: list[int] = []
        self.setWindowTitle(self.tr("Help"))
        self.resize(window_size(860, 660))
        self.field = _Field()
        self.field.setPlaceholderText(self.tr("Find in the help page"))
        self.field.setAccessibleName(self.tr("Find in the help page"))
        self.field.setClearButtonEnabled(True)
        self.field.textChanged.connect(self._look)
        self.field.step_requested.connect(self._step)
        self.count = QLabel()
        self.count.setObjectName("count")
        self.contents = QListWidget()
        self.contents.setAccessibleName(self.tr("Contents"))
        self.contents.currentItemChanged.connect(self._go)
        self.contents.itemClicked.connect(self._go)
        self.text = _Text()
        self.text.setObjectName("page")
        self.text.setAccessibleName(self.tr("Help"))
        self.text.setFrameShape(QFrame.Shape.NoFrame)
        self.text.setOpenLinks(False)
        self.text.setTabChangesFocus(True)
        self.text.document().setDocumentMargin(scaled(_MARGIN_PX))
        self._lay_out()

    def open_anew(self) -> None:
        """Come up with the keys as they are now, ready for a word to find."""
        self._show_text()
        self.show()
        self.raise_()
        self.activateWindow()
        self.field.setFocus(Qt.FocusReason.OtherFocusReason)
        self.field.selectAll()

    @Slot(object)
    def use_theme(self, theme: Theme) -> None:
        """Show the page in the colours of a theme; the place keeps."""
        self._theme = theme
        if self._starts:
            bar = self.text.verticalScrollBar()
            scrolled = bar.value()
            self._show_text()
            bar.setValue(scrolled)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Leave the greater part of a narrow window to the text."""
        super().resizeEvent(event)
        self._side.setFixedWidth(min(scaled(_CONTENTS_PX), self.width() // 3))

    # Inside

    def _show_text(self) -> None:
        source = help_source(help_language(QLocale()))
        self.text.document().setDefaultStyleSheet(help_look(self._theme))
        self.text.setHtml(help_html(source, self._keys))
        self._starts = []
        self.contents.blockSignals(True)
        self.contents.clear()
        block = self.text.document().begin()
        while block.isValid():
            if block.blockFormat().headingLevel() == 2:
                item = QListWidgetItem(block.text())
                item.setData(_PLACE_ROLE, block.position())
                self._starts.append(block.position())
                self.contents.addItem(item)
            block = block.next()
        self.contents.blockSignals(False)
        self._look(self.field.text())

    def _keys(self, action_id: str) -> str:
        return key_text(self._window, action_id)

    @Slot(str)
    def _look(self, query: str) -> None:
        """Find a query as in a report: in any script and form."""
        self._hits = search(self.text.toPlainText(), query)
        self._present = -1
        self._count_hits(wanted=bool(query.strip()))
        if self._hits:
            self._step(1)
        else:
            self._mark()

    def _count_hits(self, *, wanted: bool) -> None:
        """Let the contents show only where something was found, and the label how often."""
        found = {bisect_right(self._starts, hit.start) - 1 for hit in self._hits}
        for row in range(self.contents.count()):
            self.contents.item(row).setHidden(wanted and bool(self._hits) and row not in found)
        told = self.tr("%n place(s)", "", len(self._hits)) if wanted else ""
        self.count.setText(told)
        self.count.setVisible(bool(told))
        announce(self.field, told)

    @Slot(int)
    def _step(self, steps: int) -> None:
        """Go on to another place, round and round."""
        if not self._hits:
            return
        start = self._present if self._present >= 0 else -steps if steps < 0 else -1
        self._present = (start + steps) % len(self._hits)
        hit = self._hits[self._present]
        self._mark()
        cursor = self._cursor(hit)
        cursor.setPosition(hit.start)
        self.text.setTextCursor(cursor)
        self.text.ensureCursorVisible()
        self.count.setText(
            self.tr("%1 of %2")
            .replace("%1", str(self._present + 1))
            .replace("%2", str(len(self._hits)))
        )

    def _mark(self) -> None:
        marks = []
        for number, hit in enumerate(self._hits):
            mark, look = QTextEdit.ExtraSelection(), QTextCharFormat()
            present = number == self._present
            look.setBackground(QColor(self._theme.accent if present else self._theme.selection))
            look.setForeground(QColor(self._theme.paper if present else self._theme.text))
            mark.cursor, mark.format = self._cursor(hit), look
            marks.append(mark)
        self.text.setExtraSelections(marks)

    def _cursor(self, hit: Span) -> QTextCursor:
        """Return a cursor on a place; the help texts have no characters beyond the BMP."""
        cursor = QTextCursor(self.text.document())
        cursor.setPosition(hit.start)
        cursor.setPosition(hit.end, QTextCursor.MoveMode.KeepAnchor)
        return cursor

    @Slot()
    def _go(self) -> None:
        """Bring the section chosen to the top."""
        if self.contents.currentRow() < 0:
            return
        item = self.contents.currentItem()
        cursor = QTextCursor(self.text.document())
        cursor.setPosition(int(item.data(_PLACE_ROLE)))
        self.text.setTextCursor(cursor)
        bar = self.text.verticalScrollBar()
        bar.setValue(bar.value() + self.text.cursorRect(cursor).top() - scaled(12))

    def _lay_out(self) -> None:
        self._side = QWidget()
        side = QVBoxLayout(self._side)
        side.setContentsMargins(0, 12, 0, 12)
        side.setSpacing(8)
        for part in (self.field, self.count, self.contents):
            side.addWidget(part)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(12, 0, 0, 0)
        layout.setSpacing(12)
        layout.addWidget(self._side)
        layout.addWidget(self.text, 1)
