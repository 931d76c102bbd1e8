"""What is to be exported, and how: the answer of the export dialog."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path

from PySide6.QtCore import QCoreApplication

from reader.export.citation import CitationStyle
from reader.export.formats import FORMATS


class Which(StrEnum):
    """Which notes are exported."""

    ALL = "all"
    SHOWN = "shown"
    SELECTED = "selected"


@dataclass(frozen=True)
class ExportChoice:
    """A person's wishes for an export.

    Attributes:
        format_name: A key of `reader.export.formats.FORMATS`.
        which: Which notes.
        as_shown: Whether in the script that is shown; else as in the report.
        sentences: Whether with the sentence around each passage.
        style: How passages are cited.
        template: File of a template; ``None`` for the usual form.
    """

    format_name: str = "markdown"
    which: Which = Which.ALL
    as_shown: bool = True
    sentences: bool = False
    style: CitationStyle = CitationStyle.REPORT
    template: Path | None = None

    @classmethod
    def from_form(cls, form: Mapping[str, str]) -> ExportChoice:
        """Return the choice that was kept; what is not known is as usual."""
        styles = {each.value for each in CitationStyle}
        style = form.get("style", "")
        return cls(
            form["format"] if form.get("format") in FORMATS else cls.format_name,
            as_shown=form.get("script") != "report",
            sentences=form.get("sentences") == "yes",
            style=CitationStyle(style) if style in styles else cls.style,
        )

    def form(self) -> dict[str, str]:
        """Return what of the choice is kept for the next time: all but which notes."""
        return {
            "format": self.format_name,
            "script": "shown" if self.as_shown else "report",
            "sentences": "yes" if self.sentences else "no",
            "style": self.style.value,
        }


def format_titles() -> dict[str, str]:
    """Return what the formats are called, in the language of the interface."""
    translate = QCoreApplication.translate
    return {
        "markdown": "Markdown",
        "html": translate("Export", "Web page"),
        "docx": translate("Export", "Word document"),
        "docx-comments": translate("Export", "Word document with comments"),
        "xlsx": translate("Export", "Excel workbook"),
        "csv": translate("Export", "Comma-separated values"),
        "text": translate("Export", "Plain text"),
        "json": translate("Export", "W3C Web Annotation (JSON-LD)"),
    }


def style_titles() -> dict[CitationStyle, str]:
    """Return what the forms of citation are called."""
    translate = QCoreApplication.translate
    return {
        CitationStyle.REPORT: translate("Export", "As in reports"),
        CitationStyle.GBT7714: translate("Export", "GB/T 7714"),
        CitationStyle.SOURCE: translate("Export", "Source only"),
    }
