"""A selection that grows by words or by paragraphs from the one it began with."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum, auto
from typing import TYPE_CHECKING

from reader.core.span import Span

if TYPE_CHECKING:
    from reader.core.word_finder import WordFinder


class Grain(Enum):
    """What a selection grows by."""

    WORD = auto()
    PARAGRAPH = auto()


@dataclass(frozen=True)
class GrownSelection:
    """What was selected by a double or triple click, and how far it has been drawn since.

    Attributes:
        first: What was clicked; it stays selected, wherever the selection is drawn.
        grain: What it grows by.
        anchor: The end that stays; an offset of the report text.
        caret: The end that was drawn; before the anchor if drawn backwards.
    """

    first: Span
    grain: Grain
    anchor: int
    caret: int

    @classmethod
    def of(cls, first: Span, grain: Grain) -> GrownSelection:
        """Return the selection of what was clicked alone."""
        return cls(first, grain, first.start, first.end)

    @property
    def span(self) -> Span:
        """The passage that is selected now."""
        return Span(min(self.anchor, self.caret), max(self.anchor, self.caret))

    def drawn_to(self, offset: int, finder: WordFinder) -> GrownSelection:
        """Return the selection drawn to a character: all of its word or paragraph is taken in."""
        reached = finder.token(offset) if self.grain is Grain.WORD else finder.paragraph(offset)
        if reached.start < self.first.start:
            return GrownSelection(self.first, self.grain, self.first.end, reached.start)
        end = max(self.first.end, reached.end)
        return GrownSelection(self.first, self.grain, self.first.start, end)
