"""What a figure is: a passage, a kind, a value with its unit, and what it says."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal
from enum import StrEnum

from reader.core.span import Span


class FigureKind(StrEnum):
    """The twelve kinds of GB/T 15835-2011's and TIMEX3's distinctions that reports use."""

    COUNT = "count"
    MONEY = "money"
    MEASURE = "measure"
    PERCENT = "percent"
    POINTS = "points"
    RATIO = "ratio"
    DATE = "date"
    DURATION = "duration"
    ORDINAL = "ordinal"
    RANK = "rank"
    SLOGAN = "slogan"
    CODE = "code"


class Modifier(StrEnum):
    """How a figure relates to its value (TIMEX3 ``mod``)."""

    APPROX = "approx"
    MORE_THAN = "more_than"
    LESS_THAN = "less_than"
    EQUAL_OR_MORE = "equal_or_more"
    EQUAL_OR_LESS = "equal_or_less"
    START = "start"
    MID = "mid"
    END = "end"


class Direction(StrEnum):
    """Where an amount of change points."""

    UP = "up"
    DOWN = "down"


Value = Decimal | str
"""An exact number, or an ISO 8601 / TIMEX3 date as ``2024-01-27``, ``XXXX-H1``."""


def plain_number(value: Decimal) -> str:
    """Write a number with the digits it has and no more: ``2642``, ``5.2``, never ``2.6E+3``."""
    plain = f"{value:f}"
    return plain.rstrip("0").rstrip(".") if "." in plain else plain


@dataclass(frozen=True, slots=True)
class Figure:
    """A figure of a text.

    Attributes:
        span: Place in the text that was searched.
        text: The passage itself.
        kind: One of the twelve kinds.
        value: Number in base units or date; ``None`` for ranges and what has no value.
        low: Lower bound of a range.
        high: Upper bound of a range.
        unit: Canonical unit (``元`` for 2642万元), ``None`` where there is none.
        mod: What qualifies the value.
        direction: Set for an amount of change only.
        of: What is counted or measured, as the shortest noun phrase.
        vague: A figure without a definite number, as 数十家; kept out of tables.
        members: How many things a slogan sums up, as 2 for 两个确立.
        expands: The period a slogan stands for, as ``2021/2025`` for 十四五.
        within: The enclosing ordinal of a compact session, as ``(("届", 7),)``.
    """

    span: Span
    text: str
    kind: FigureKind
    value: Value | None = None
    low: Value | None = None
    high: Value | None = None
    unit: str | None = None
    mod: Modifier | None = None
    direction: Direction | None = None
    of: str | None = None
    vague: bool = False
    members: int | None = None
    expands: str | None = None
    within: tuple[tuple[str, int], ...] = ()

    @property
    def is_range(self) -> bool:
        """Whether it has bounds in place of a value."""
        return self.low is not None or self.high is not None

    @property
    def approx(self) -> bool:
        """Whether the value is not meant to the digit."""
        return self.vague or self.mod not in {None, Modifier.START, Modifier.MID, Modifier.END}
