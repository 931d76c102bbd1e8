"""What a chart of figures shows: how many of each kind in each section, or values of one unit."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from decimal import Decimal
from typing import Final

from PySide6.QtCore import QCoreApplication

from reader.app.figure_rows import FigureRow
from reader.app.figure_words import kind_names, value_text
from reader.core.figures.model import FigureKind, Value

MOST_BARS: Final = 60
"""Bars in one chart; more could not be read."""
_MOST_SECTIONS: Final = 16


@dataclass(frozen=True, slots=True)
class Segment:
    """A part of a bar.

    Attributes:
        kind: Whose ink and pattern it is painted in.
        start: Where it begins, in units of the chart.
        length: How long it is, in units of the chart.
        text: Written on it where there is room.
        tip: What it says, in a few words.
    """

    kind: FigureKind
    start: float
    length: float
    text: str
    tip: str


@dataclass(frozen=True, slots=True)
class Bar:
    """One bar: its name, its parts, and what is written at its end."""

    label: str
    segments: tuple[Segment, ...]
    total: str

    @property
    def end(self) -> float:
        """Where the bar ends, in units of the chart; not left of zero."""
        return max((each.start + each.length for each in self.segments), default=0.0)

    @property
    def start(self) -> float:
        """Where the bar begins; left of zero for a number below it."""
        return min([0.0, *(each.start for each in self.segments)])


@dataclass(frozen=True, slots=True)
class Chart:
    """A bar chart.

    Attributes:
        title: What it shows.
        source: What it is taken from, or empty.
        bars: From top to bottom.
        kinds: Kinds in it with their counts, for the legend; empty where it needs none.
        left_out: How many bars there was no room for.
    """

    title: str
    source: str = ""
    bars: tuple[Bar, ...] = ()
    kinds: tuple[tuple[FigureKind, int], ...] = ()
    left_out: int = 0

    @property
    def description(self) -> str:
        """All that the chart says, in words, for a screen reader."""
        lines = [*filter(None, (self.title, self.source))]
        for bar in self.bars:
            parts = ", ".join(segment.tip for segment in bar.segments if self.kinds)
            lines.append(f"{bar.label}: {bar.total}" + (f" ({parts})" if parts else ""))
        return "\n".join(lines)


def by_section(rows: Sequence[FigureRow], source: str = "") -> Chart:
    """Return how many figures of each kind stand in each section, in text order."""
    translate = QCoreApplication.translate
    depth = _depth(rows)
    counts: dict[tuple[str, ...], Counter[FigureKind]] = {}
    for row in rows:
        counts.setdefault(_titles(row)[: depth + 1], Counter())[row.figure.kind] += 1
    beginning = translate("Charts", "Beginning of the report")
    bars = [
        _stacked(path[-1] if path else beginning, kinds)
        for path, kinds in list(counts.items())[:MOST_BARS]
    ]
    totals = Counter(row.figure.kind for row in rows)
    return Chart(
        translate("Charts", "Figures by section and kind"),
        source,
        tuple(bars),
        tuple((kind, totals[kind]) for kind in FigureKind if totals[kind]),
        len(counts) - len(bars),
    )


def of_unit(rows: Sequence[FigureRow], unit: str, source: str = "") -> Chart:
    """Return the values of the figures with one unit, in the order of the rows.

    Args:
        rows: Figures; those of other units and those without a number are left out.
        unit: The canonical unit, ``""`` for figures without one.
        source: What the figures are taken from.
    """
    translate = QCoreApplication.translate
    measured = [row for row in rows if has_number(row) and (row.figure.unit or "") == unit]
    bars = tuple(_value_bar(row) for row in measured[:MOST_BARS])
    shown = measured[0].unit if measured else unit
    title = translate("Charts", "Figures in %1").replace("%1", shown)
    if not unit:
        title = translate("Charts", "Figures without unit")
    return Chart(title, source, bars, (), len(measured) - len(bars))


def units(rows: Sequence[FigureRow]) -> list[tuple[str, str, int]]:
    """Return the units of figures with a number, as shown, with counts; the commonest first."""
    counts = Counter((row.figure.unit or "", row.unit) for row in rows if has_number(row))
    return [(unit, shown, count) for (unit, shown), count in counts.most_common()]


def has_number(row: FigureRow) -> bool:
    """Tell whether a figure has a number that a bar can stand for."""
    figure = row.figure
    return any(_float(value) is not None for value in (figure.value, figure.low, figure.high))


def _titles(row: FigureRow) -> tuple[str, ...]:
    return tuple(row.place.split(" › ")) if row.place else ()


def _depth(rows: Sequence[FigureRow]) -> int:
    """Return the deepest level of headings that still makes a chart one can take in."""
    depth = 0
    paths = {_titles(row) for row in rows}
    for deeper in range(1, max(map(len, paths), default=0)):
        if len({path[: deeper + 1] for path in paths}) > _MOST_SECTIONS:
            break
        depth = deeper
    return depth


def _stacked(label: str, counts: Counter[FigureKind]) -> Bar:
    names = kind_names()
    segments: list[Segment] = []
    start = 0.0
    for kind in FigureKind:
        if count := counts[kind]:
            tip = f"{names[kind]} {count}"
            segments.append(Segment(kind, start, float(count), str(count), tip))
            start += count
    return Bar(label, tuple(segments), f"{counts.total():,}")


def _value_bar(row: FigureRow) -> Bar:
    """Return a bar from zero to a value; a range is a bar from its lower to its upper bound."""
    figure = row.figure
    low, high = _float(figure.low), _float(figure.high)
    value = _float(figure.value)
    ends = [end for end in (low, high) if end is not None] if value is None else [0.0, value]
    start, end = min([*ends, *([0.0] if len(ends) < 2 else [])]), max(ends)
    total = f"{value_text(figure)} {row.unit}".strip()
    label = f"{row.of} {row.number}".strip()
    return Bar(label, (Segment(figure.kind, start, max(0.0, end - start), "", total),), total)


def _float(value: Value | None) -> float | None:
    """Return a number for drawing only; beyond what can be drawn it is left out."""
    if not isinstance(value, Decimal):
        return None
    number = float(value)
    return number if abs(number) < 1e300 else None
