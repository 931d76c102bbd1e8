"""The filters of the ledger in one row: words, kinds, units, sections, ticks."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from functools import partial
from typing import Final

from PySide6.QtCore import Signal, Slot
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QPushButton, QWidget

from reader.annotation.verdict import Tick
from reader.app.choice_filter import Choice, ChoiceFilter
from reader.app.figure_filter import FigureFilter
from reader.app.figure_rows import FigureRow
from reader.app.figure_words import kind_names, tick_names
from reader.app.interface_size import scaled
from reader.app.marks import sample
from reader.app.palette import LIGHT, Theme
from reader.app.ticks import tick_icons
from reader.core.figures.model import FigureKind
from reader.core.outline import Heading

_CORRECTED: Final = "corrected"
_WORDS_PX: Final = (110, 220)


class LedgerFilters(QWidget):
    """Lets a person say which figures they want to see.

    Signals:
        changed(FigureFilter): Others are wanted.
    """

    changed = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = LIGHT
        self.words = QLineEdit()
        self.words.setPlaceholderText(self.tr("Filter figures"))
        self.words.setAccessibleName(self.tr("Filter figures"))
        self.words.setClearButtonEnabled(True)
        self.words.setMinimumWidth(scaled(_WORDS_PX[0]))
        self.words.setMaximumWidth(scaled(_WORDS_PX[1]))
        self.words.textChanged.connect(self._announce)
        self.kinds = ChoiceFilter(self.tr("Kind"))
        self.units = ChoiceFilter(self.tr("Unit"))
        self.sections = ChoiceFilter(self.tr("Section"))
        self.ticks = ChoiceFilter(self.tr("Tick"))
        self._count = QLabel()
        self._count.setObjectName("count")
        self.clear = QPushButton(self.tr("Clear filter"))
        self.clear.setObjectName("link")
        self.clear.clicked.connect(self.want_all)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(4)
        layout.addWidget(self.words, 2)
        for choice in (self.kinds, self.units, self.sections, self.ticks):
            choice.changed.connect(self._announce)
            layout.addWidget(choice)
        layout.addWidget(self._count)
        layout.addWidget(self.clear)
        layout.addStretch(1)
        self.clear.hide()

    def wanted(self) -> FigureFilter:
        """Return what is wanted."""
        kinds = frozenset(each for each in self.kinds.chosen() if isinstance(each, FigureKind))
        return FigureFilter(
            kinds=kinds or None,
            units=frozenset(each for each in self.units.chosen() if isinstance(each, str)),
            sections=frozenset(e for e in self.sections.chosen() if isinstance(e, Heading)),
            ticks=frozenset(each for each in self.ticks.chosen() if isinstance(each, Tick)),
            corrected=_CORRECTED in self.ticks.chosen(),
            words=self.words.text(),
        )

    def want(self, wanted: FigureFilter) -> None:
        """Set all filters at once."""
        self.words.blockSignals(True)
        self.words.setText(wanted.words)
        self.words.blockSignals(False)
        self.kinds.choose(wanted.kinds or frozenset())
        self.units.choose(wanted.units)
        self.sections.choose(wanted.sections)
        self.ticks.choose(wanted.ticks | ({_CORRECTED} if wanted.corrected else set()))
        self._announce()

    @Slot()
    def want_all(self) -> None:
        """Filter no more."""
        self.want(FigureFilter())

    def offer(self, rows: Sequence[FigureRow]) -> None:
        """Offer what some figures have; what is chosen keeps as far as it is there."""
        kinds = Counter(row.figure.kind for row in rows)
        self.kinds.offer(
            [
                Choice(kind, name, kinds[kind], partial(self._sample, kind))
                for kind, name in kind_names().items()
                if kinds[kind]
            ]
        )
        units = Counter((row.figure.unit or "", row.unit) for row in rows)
        self.units.offer(
            [
                Choice(unit, shown or self.tr("without unit"), count, QIcon)
                for (unit, shown), count in units.most_common()
            ]
        )
        self.sections.offer(_sections(rows))
        self.offer_ticks(rows)

    def offer_ticks(self, rows: Sequence[FigureRow]) -> None:
        """Count the ticks again."""
        ticks = Counter(row.tick for row in rows)
        choices = [
            Choice(tick, name, ticks[tick], partial(self._sign, tick))
            for tick, name in tick_names().items()
        ]
        if corrected := sum(row.corrected for row in rows):
            choices.append(Choice(_CORRECTED, self.tr("Corrected by you"), corrected, QIcon))
        self.ticks.offer(choices if rows else [])

    def show_count(self, shown: int, total: int) -> None:
        """Tell how many figures are kept; set off whether any are left out."""
        text = self.tr("%1 of %2").replace("%1", f"{shown:,}").replace("%2", f"{total:,}")
        self._count.setText(text)
        self.clear.setVisible(bool(self.wanted()))
        self._count.setProperty("active", bool(self.wanted()))
        self._count.style().unpolish(self._count)
        self._count.style().polish(self._count)

    def use_theme(self, theme: Theme) -> None:
        """Draw the samples in the colours of a theme, when they are seen the next time."""
        self._theme = theme

    def _sample(self, kind: FigureKind) -> QIcon:
        return sample(kind, self._theme)

    def _sign(self, tick: Tick) -> QIcon:
        return tick_icons(self._theme).get(tick, QIcon())

    @Slot()
    def _announce(self) -> None:
        self.changed.emit(self.wanted())


def _sections(rows: Sequence[FigureRow]) -> list[Choice]:
    """Return the headings that figures stand under, as choices in text order."""
    places = Counter(row.place for row in rows)
    paths = {row.place: row.path for row in rows}
    counts: Counter[Heading] = Counter()
    titles: dict[Heading, str] = {}
    for place, count in places.items():
        for heading, title in zip(paths[place], place.split(" › "), strict=False):
            counts[heading] += count
            titles.setdefault(heading, title)
    headings = sorted(counts, key=lambda heading: heading.span.start)
    return [
        Choice(heading, titles[heading], counts[heading], QIcon, max(0, heading.level - 1))
        for heading in headings
    ]
