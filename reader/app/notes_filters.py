"""The filters of the notes pane: words, colours, tags, ticks, with words; and how it is sorted."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Signal, Slot
from PySide6.QtGui import QAction, QActionGroup, QIcon
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QMenu,
    QPushButton,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from reader.annotation.model import Anchored, Tick
from reader.app.choice_filter import Choice, ChoiceFilter
from reader.app.colour_names import colour_names
from reader.app.figure_words import tick_names
from reader.app.icons import dot
from reader.app.notes_order import NotesFilter, NotesOrder, tag_counts
from reader.app.palette import LIGHT, Theme, tone
from reader.app.ticks import tick_icons


class NotesFilters(QWidget):
    """Lets a person say which notes they want to see, and in which order.

    Signals:
        changed(NotesFilter): Others are wanted.
        order_changed(NotesOrder, bool): Another order, and whether there are titles.
    """

    changed = Signal(object)
    order_changed = Signal(object, bool)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = LIGHT
        self.words = QLineEdit()
        self.words.setPlaceholderText(self.tr("Filter notes"))
        self.words.setAccessibleName(self.tr("Filter notes"))
        self.words.setClearButtonEnabled(True)
        self.words.textChanged.connect(self._announce)
        self.colours = ChoiceFilter(self.tr("Colour"))
        self.tags = ChoiceFilter(self.tr("Tag"))
        self.ticks = ChoiceFilter(self.tr("Status"))
        for choice in (self.colours, self.tags, self.ticks):
            choice.changed.connect(self._announce)
        self.written = QToolButton()
        self.written.setObjectName("filter")
        self.written.setText(self.tr("With words"))
        self.written.setCheckable(True)
        self.written.toggled.connect(self._announce)
        self.sorting = self._sorting_button()
        self._count = QLabel()
        self._count.setObjectName("count")
        self.clear = QPushButton(self.tr("Clear filter"))
        self.clear.setObjectName("link")
        self.clear.clicked.connect(self.want_all)
        self.clear.hide()
        self._lay_out()

    def wanted(self) -> NotesFilter:
        """Return what is wanted."""
        return NotesFilter(
            words=self.words.text(),
            colours=frozenset(each for each in self.colours.chosen() if isinstance(each, str)),
            tags=frozenset(each for each in self.tags.chosen() if isinstance(each, str)),
            ticks=frozenset(each for each in self.ticks.chosen() if isinstance(each, Tick)),
            written=self.written.isChecked(),
        )

    def want(self, wanted: NotesFilter) -> None:
        """Set all filters at once."""
        for field in (self.words, self.written):
            field.blockSignals(True)
        self.words.setText(wanted.words)
        self.written.setChecked(wanted.written)
        for field in (self.words, self.written):
            field.blockSignals(False)
        self.colours.choose(wanted.colours)
        self.tags.choose(wanted.tags)
        self.ticks.choose(wanted.ticks)
        self._announce()

    @Slot()
    def want_all(self) -> None:
        """Filter no more."""
        self.want(NotesFilter())

    def order(self) -> tuple[NotesOrder, bool]:
        """Return in which order notes are listed, and whether with titles."""
        order = next(each for each, action in self._orders.items() if action.isChecked())
        return order, self._grouped.isChecked()

    def arrange(self, order: NotesOrder, *, grouped: bool) -> None:
        """List notes in this order, with titles or without."""
        self._orders[order].setChecked(True)
        self._grouped.setChecked(grouped)
        self._announce_order()

    def offer(self, notes: Sequence[Anchored]) -> None:
        """Offer what some notes have; what is chosen keeps as far as it is there."""
        colours = Counter(note.annotation.colour for note in notes)
        self.colours.offer(
            [
                Choice(colour, name, colours[colour], partial(self._sample, colour))
                for colour, name in colour_names().items()
                if colours[colour]
            ]
        )
        tags = sorted(tag_counts(notes).items(), key=lambda each: (-each[1], each[0]))
        self.tags.offer([Choice(tag, tag, count, QIcon) for tag, count in tags])
        ticks = Counter(note.annotation.tick for note in notes)
        names = tick_names().items()
        offered = [Choice(t, name, ticks[t], partial(self._sign, t)) for t, name in names]
        self.ticks.offer(offered if notes else [])

    def show_count(self, shown: int, total: int) -> None:
        """Tell how many notes are kept; set off whether any are left out."""
        active = bool(self.wanted())
        text = self.tr("%n note(s)", "", total)
        if active:
            text = self.tr("%1 of %2").replace("%1", f"{shown:,}").replace("%2", f"{total:,}")
        self._count.setText(text if total else "")
        self.clear.setVisible(active)
        self._count.setProperty("active", active)
        self._count.style().unpolish(self._count)
        self._count.style().polish(self._count)
        self.written.setProperty("active", self.written.isChecked())
        self.written.style().unpolish(self.written)
        self.written.style().polish(self.written)

    def use_theme(self, theme: Theme) -> None:
        """Draw the samples in the colours of a theme, when they are seen the next time."""
        self._theme = theme

    def count_text(self) -> str:
        """Return what is told of the number of notes."""
        return self._count.text()

    # Inside

    def _sample(self, colour: str) -> QIcon:
        ground = self._theme.grounds[colour]
        return dot(ground, tone(ground, self._theme))

    def _sign(self, tick: Tick) -> QIcon:
        return tick_icons(self._theme).get(tick, QIcon())

    def _lay_out(self) -> None:
        above, below = QHBoxLayout(), QHBoxLayout()
        above.addWidget(self.words, 1)
        above.addWidget(self.sorting)
        chips = QHBoxLayout()
        chips.setSpacing(2)
        for chip in (self.colours, self.tags, self.ticks, self.written):
            chips.addWidget(chip)
        chips.addStretch()
        below.addWidget(self._count)
        below.addStretch()
        below.addWidget(self.clear)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(4)
        for row in (above, chips, below):
            layout.addLayout(row)

    def _sorting_button(self) -> QToolButton:
        button = QToolButton()
        button.setObjectName("filter")
        button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        menu = QMenu(button)
        group = QActionGroup(menu)
        self._orders: dict[NotesOrder, QAction] = {}
        for order, name in (
            (NotesOrder.PLACE, self.tr("By place")),
            (NotesOrder.TIME, self.tr("Newest first")),
            (NotesOrder.COLOUR, self.tr("By colour")),
        ):
            action = menu.addAction(name)
            action.setCheckable(True)
            group.addAction(action)
            action.triggered.connect(self._announce_order)
            self._orders[order] = action
        self._orders[NotesOrder.PLACE].setChecked(True)
        menu.addSeparator()
        self._grouped = menu.addAction(self.tr("With titles"))
        self._grouped.setCheckable(True)
        self._grouped.setChecked(True)
        self._grouped.triggered.connect(self._announce_order)
        button.setMenu(menu)
        button.setText(self.tr("By place") + " ▾")
        button.setAccessibleName(self.tr("Order of the notes"))
        return button

    @Slot()
    def _announce_order(self) -> None:
        order, grouped = self.order()
        self.sorting.setText(f"{self._orders[order].text()} ▾")
        self.order_changed.emit(order, grouped)

    @Slot()
    def _announce(self) -> None:
        self.changed.emit(self.wanted())
