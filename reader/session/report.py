"""A report as it is read: opened, repaired, with outline and figures."""

from __future__ import annotations

import hashlib
from collections import Counter
from dataclasses import dataclass, replace
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING, Final

from reader.core.figures import Figure, find_figures
from reader.core.offset_map import OffsetMap
from reader.core.outline import Heading, Outline, find_outline
from reader.core.progress import Progress, unwatched
from reader.core.repair import Repair, RepairKind, repair
from reader.sources.model import DecodedSource
from reader.sources.opening import decode_source, open_source

if TYPE_CHECKING:
    from reader.core.outline.faults import NumberingFault
    from reader.core.outline.paragraph_numbers import ParagraphNumbers
    from reader.core.script import Script

DECODED: Final = 0.4
"""The share of opening a report that is done when its source is decoded."""


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
    def repair_counts(self) -> Counter[RepairKind]:
        """How many repairs of each kind were made."""
        return Counter(repair.kind for repair in self.repairs)

    def has_changed(self) -> bool:
        """Tell whether its file is not any more what it was when it was opened."""
        if self.path is None:
            return False
        try:
            data = self.path.read_bytes()
        except OSError:
            return True
        return hashlib.sha256(data).hexdigest() != self.source.sha256

    @cached_property
    def outline(self) -> Outline:
        """Head and headings."""
        marked = (
            mark._replace(offset=self.offset_map.to_target(mark.offset))
            for mark in self.source.headings
        )
        return find_outline(self.text, marked)

    @cached_property
    def script(self) -> Script:
        """The script it is written in."""
        from reader.core.script import detect  # noqa: PLC0415 - as below

        return detect(self.text)

    @cached_property
    def enumerations(self) -> tuple[Heading, ...]:
        """The members of lists inside the text, which the outline leaves out."""
        from reader.core.outline.enumerations import find_enumerations  # noqa: PLC0415 - as below

        return find_enumerations(self.text, self.outline)

    @cached_property
    def numbering_faults(self) -> tuple[NumberingFault, ...]:
        """What is wrong with the numbers of headings and lists."""
        from reader.core.outline.numbering_check import check_numbering  # noqa: PLC0415 - as below

        return check_numbering(self.text, self.outline)

    @cached_property
    def paragraph_numbers(self) -> ParagraphNumbers:
        """Its paragraphs as they are cited."""
        # What is asked for after the page is shown is loaded then.
        from reader.core.outline.paragraph_numbers import ParagraphNumbers  # noqa: PLC0415

        return ParagraphNumbers(self.text, self.outline)

    @cached_property
    def figures(self) -> tuple[Figure, ...]:
        """All figures in text order."""
        return find_figures(self.text)

    def corrected(self, outline: Outline) -> Report:
        """Return this report with its outline as a person corrected it; itself if it is right."""
        if vars(self).get("outline") is outline:
            return self
        other = replace(self)
        vars(other)["outline"] = outline
        if "script" in vars(self):
            vars(other)["script"] = self.script
        return other


def open_report(path: Path, *, encoding: str | None = None) -> Report:
    """Open a file as a report; outline and figures wait until they are asked for.

    Args:
        path: The file; it is never written.
        encoding: Name of its encoding; found out if ``None``.

    Raises:
        OpenError: If the file cannot be read or is no text.
    """
    source = open_source(path, encoding=encoding)
    return repaired(source, path.resolve())


def report_from_bytes(data: bytes, *, encoding: str | None = None) -> Report:
    """Make a report of what came in on standard input.

    Args:
        data: All of it.
        encoding: Name of its encoding; UTF-8 if ``None``.

    Raises:
        OpenError: If it is no text.
    """
    return repaired(decode_source(data, "标准输入", encoding=encoding or "UTF-8"), None)


def report_from_text(text: str, progress: Progress = unwatched) -> Report:
    """Make a report of text that was pasted.

    Args:
        text: All of it.
        progress: Is told how far it is; if it raises, the work ends.

    Raises:
        OpenError: If there is no text.
    """
    data = text.encode("utf-8", "replace")
    return repaired(decode_source(data, "粘贴的文字", encoding="UTF-8"), None, progress)


def kept_report(text: str, path: Path | None) -> Report:
    """Make a report of a report text that the library kept; its source is not known any more.

    Args:
        text: The report text, repaired already.
        path: Where it was opened, if it was a file.
    """
    digest = hashlib.sha256(text.encode("utf-8", "surrogatepass")).hexdigest()
    source = DecodedSource(text, "UTF-8", 0, digest)
    return Report(path, source, text, OffsetMap.identity(len(text)), ())


def repaired(source: DecodedSource, path: Path | None, progress: Progress = unwatched) -> Report:
    """Make a report of a decoded source.

    Args:
        source: The decoded source.
        path: Absolute path of its file, if it has one.
        progress: Is told how far it is after each step of the repair.
    """
    mended = repair(source.text, source.markup, source.page_matter, progress)
    return Report(path, source, mended.text, mended.offset_map, mended.repairs)
