"""The ledger as a table: which columns it has, and what stands in them."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from typing import Final

from reader.annotation.verdict import Tick
from reader.core.figures.model import Direction, Figure, FigureKind, Modifier, Value, plain_number
from reader.core.span import Span
from reader.export.model import TICK_NAMES

Cell = str | int | Decimal | date | None
Words = Callable[[str], str]

KIND_NAMES: Final = {
    FigureKind.COUNT: "数量",
    FigureKind.MONEY: "金额",
    FigureKind.MEASURE: "度量",
    FigureKind.PERCENT: "百分数",
    FigureKind.POINTS: "百分点",
    FigureKind.RATIO: "比率",
    FigureKind.DATE: "日期",
    FigureKind.DURATION: "时长",
    FigureKind.ORDINAL: "届次",
    FigureKind.RANK: "位次",
    FigureKind.SLOGAN: "缩略",
    FigureKind.CODE: "代号",
}
MODIFIER_NAMES: Final = {
    Modifier.APPROX: "约",
    Modifier.MORE_THAN: "多于",
    Modifier.LESS_THAN: "少于",
    Modifier.EQUAL_OR_MORE: "不少于",
    Modifier.EQUAL_OR_LESS: "不多于",
    Modifier.START: "初",
    Modifier.MID: "中",
    Modifier.END: "末",
}
DIRECTION_NAMES: Final = {Direction.UP: "升", Direction.DOWN: "降"}
_DAY: Final = re.compile(r"\d{4}-\d\d-\d\d")


@dataclass(frozen=True, slots=True)
class LedgerRow:
    """A figure as it is handed on.

    Attributes:
        figure: The figure.
        source: Its place in the decoded source.
        section: Title of the innermost heading it stands under; empty if there is none.
        sentence: The sentence it stands in, on one line.
        paragraph: Number of its paragraph in the report, from 1.
        tick: How far the person has come with it.
    """

    figure: Figure
    source: Span
    section: str
    sentence: str
    paragraph: int
    tick: Tick = Tick.NONE


@dataclass(frozen=True, slots=True)
class Column:
    """A column of the ledger.

    Attributes:
        title: Its header.
        cell: What stands in it; words of this program are simplified.
        own_words: Whether its cells are this program's words, to be put into the report's script.
        width: In characters of a spreadsheet's standard font.
    """

    title: str
    cell: Callable[[LedgerRow], Cell]
    own_words: bool = False
    width: int = 10


def day(value: Value | None) -> Value | date | None:
    """Return a value, as a date if it is a day; months and years stay as they are written."""
    if isinstance(value, str) and _DAY.fullmatch(value):
        try:
            return date.fromisoformat(value)
        except ValueError:
            return value
    return value


def one_line(text: str) -> str:
    """Return text without the line ends and tabs in it."""
    return "".join(text.splitlines()).replace("\t", " ").strip()


PERSON_COLUMNS: Final = (
    Column("数字", lambda row: one_line(row.figure.text), width=18),
    Column("种类", lambda row: KIND_NAMES[row.figure.kind], own_words=True),
    Column("数值", lambda row: day(row.figure.value), width=18),
    Column("下限", lambda row: day(row.figure.low), width=14),
    Column("上限", lambda row: day(row.figure.high), width=14),
    Column("单位", lambda row: row.figure.unit, width=12),
    Column("限定", lambda row: row.figure.mod and MODIFIER_NAMES[row.figure.mod], own_words=True),
    Column(
        "升降",
        lambda row: row.figure.direction and DIRECTION_NAMES[row.figure.direction],
        own_words=True,
        width=6,
    ),
    Column("所指", lambda row: row.figure.of, width=24),
    Column("所在部分", lambda row: row.section, width=32),
    Column("句子", lambda row: row.sentence, width=72),
    Column("段落", lambda row: row.paragraph, width=6),
    Column("核对", lambda row: TICK_NAMES.get(row.tick), own_words=True, width=8),
)
"""For people: headers and kinds in Chinese words."""

MACHINE_COLUMNS: Final = (
    Column("text", lambda row: row.figure.text),
    Column("kind", lambda row: row.figure.kind.value),
    Column("value", lambda row: row.figure.value),
    Column("low", lambda row: row.figure.low),
    Column("high", lambda row: row.figure.high),
    Column("unit", lambda row: row.figure.unit),
    Column("mod", lambda row: row.figure.mod and row.figure.mod.value),
    Column("approx", lambda row: "true" if row.figure.approx else None),
    Column("direction", lambda row: row.figure.direction and row.figure.direction.value),
    Column("vague", lambda row: "true" if row.figure.vague else None),
    Column("of", lambda row: row.figure.of),
    Column("section", lambda row: row.section),
    Column("start", lambda row: row.figure.span.start),
    Column("end", lambda row: row.figure.span.end),
    Column("source_start", lambda row: row.source.start),
    Column("source_end", lambda row: row.source.end),
    Column("sentence", lambda row: row.sentence),
    Column("paragraph", lambda row: row.paragraph),
    Column("tick", lambda row: None if row.tick is Tick.NONE else row.tick.value),
)
"""For programs: the keys of ``figures --format jsonl``."""


def cell_text(cell: Cell) -> str:
    """Return a cell as text: numbers with the digits they have, days by ISO 8601."""
    if isinstance(cell, Decimal):
        return plain_number(cell)
    return "" if cell is None else str(cell)
