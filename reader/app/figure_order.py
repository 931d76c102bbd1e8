"""How the ledger is sorted: numbers by value, dates by date, words as a dictionary has them."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from decimal import Decimal
from enum import IntEnum
from functools import cmp_to_key
from typing import Final

from PySide6.QtCore import QCollator

from reader.annotation.verdict import Tick
from reader.app.figure_rows import FigureRow
from reader.core.figures.model import Direction, FigureKind, Modifier


class Column(IntEnum):
    """The columns a table of figures may have."""

    NUMBER = 0
    KIND = 1
    VALUE = 2
    UNIT = 3
    MODIFIER = 4
    DIRECTION = 5
    OF = 6
    SECTION = 7
    SENTENCE = 8
    TICK = 9
    READING = 10
    """The value with the signs of modifier and direction, for a narrow table."""


_TICKS: Final = {tick: place for place, tick in enumerate(Tick)}
_Key = tuple[int, Decimal | str | int]
_KINDS: Final = {kind: place for place, kind in enumerate(FigureKind)}
_MODIFIERS: Final = {modifier: place for place, modifier in enumerate(Modifier)}
_DIRECTIONS: Final = {direction: place for place, direction in enumerate(Direction)}
_BY_PLACE: Final = frozenset({Column.NUMBER, Column.SECTION, Column.SENTENCE})
_WORDS: Final[dict[Column, Callable[[FigureRow], str]]] = {
    Column.UNIT: lambda row: row.unit,
    Column.OF: lambda row: row.of,
}


def sorted_rows(
    rows: Sequence[FigureRow], numbers: Sequence[int], column: Column, *, descending: bool
) -> list[int]:
    """Return row numbers in the order of a column; rows without a value there come last.

    Args:
        rows: In text order.
        numbers: Of the rows to sort, ascending.
        column: What to sort by; number, section and sentence go by place in the text.
        descending: Whether the greatest comes first.
    """
    if column in _BY_PLACE:
        return list(reversed(numbers)) if descending else list(numbers)
    if column in _WORDS:
        keys = _dictionary_keys([_WORDS[column](rows[number]) for number in numbers])
    else:
        keys = [_key(rows[number], column) for number in numbers]
    filled = [(key, number) for key, number in zip(keys, numbers, strict=True) if key is not None]
    empty = [number for key, number in zip(keys, numbers, strict=True) if key is None]
    filled.sort(key=lambda pair: pair[0], reverse=descending)
    return [number for _, number in filled] + empty


def _key(row: FigureRow, column: Column) -> _Key | None:
    figure = row.figure
    place: int | None = None
    if column in (Column.VALUE, Column.READING):
        return _value_key(row)
    if column is Column.KIND:
        place = _KINDS[figure.kind]
    elif column is Column.TICK:
        place = _TICKS[row.tick] or None
    elif column is Column.MODIFIER:
        place = None if figure.mod is None else _MODIFIERS[figure.mod]
    elif column is Column.DIRECTION:
        place = None if figure.direction is None else _DIRECTIONS[figure.direction]
    return None if place is None else (0, place)


def _value_key(row: FigureRow) -> _Key | None:
    """Return numbers before dates; a range counts by its lower bound."""
    figure = row.figure
    value = next((v for v in (figure.value, figure.low, figure.high) if v is not None), None)
    if value is None:
        return None
    return (0, value) if isinstance(value, Decimal) else (1, value)


def _dictionary_keys(words: Sequence[str]) -> list[_Key | None]:
    """Return the places of words in the order of the interface's language; none for no word."""
    collator = QCollator()
    collator.setNumericMode(True)
    ordered = sorted(set(words), key=cmp_to_key(collator.compare))
    places = {word: place for place, word in enumerate(ordered)}
    return [(0, places[word]) if word else None for word in words]
