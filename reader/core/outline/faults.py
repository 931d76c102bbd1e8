"""What can be wrong with the numbers of headings and lists."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from reader.core.span import Span


class FaultKind(StrEnum):
    """What is wrong with a number."""

    MISSING = "missing"
    DOUBLED = "doubled"
    MIXED_WIDTH = "mixed_width"


@dataclass(frozen=True, slots=True)
class NumberingFault:
    """A number that does not go with those before it.

    Attributes:
        kind: What is wrong.
        span: The number where it shows, in the report text: behind a gap, the second of two equal
            ones, the first in another width.
        found: The number that stands there, as （四）.
        expected: The number that should stand there, as （三）.
    """

    kind: FaultKind
    span: Span
    found: str
    expected: str
