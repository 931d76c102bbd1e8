"""A report as it is read: opened, repaired, with outline and figures."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property
from pathlib import Path

from reader.core.figures import Figure, find_figures
from reader.core.offset_map import OffsetMap
from reader.core.outline import Outline, find_outline
from reader.core.repair import Repair
from reader.sources.model import DecodedSource


@dataclass(frozen=True)
class Report:
    """An opened report; frozen, its outline and figures are found when first asked for.

    Attributes:
        path: Absolute path of the file; ``None`` for standard input or pasted text.
        source: The decoded source.
        text: The report text. All offsets in the program count in it.
        offset_map: From the decoded source to the report text.
        repairs: What was mended, in the order of the source.
    """

    path: Path | None
    source: DecodedSource
    text: str
    offset_map: OffsetMap
    repairs: tuple[Repair, ...]

    @property
    def name(self) -> str:
        """The file's name for messages and lists."""
        return self.path.name if self.path else "-"

    @cached_property
    def outline(self) -> Outline:
        """Head and headings."""
        return find_outline(self.text)

    @cached_property
    def figures(self) -> tuple[Figure, ...]:
        """All figures in text order."""
        return find_figures(self.text)
