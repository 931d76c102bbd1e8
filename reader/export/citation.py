"""A passage with its source, worded by templates.

The styles are the form of a work report, GB/T 7714-2015 and a Markdown quotation. A person words
them otherwise with files of the same name in the folder ``export/citations`` of the data folder.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass
from enum import StrEnum
from functools import lru_cache
from pathlib import Path
from typing import TYPE_CHECKING, Final

from reader import paths
from reader.core.outline import Head
from reader.core.script import with_corner_quotes, with_nested_quotes
from reader.errors import ExportError
from reader.export.model import conversion_in_words
from reader.export.place import Part

if TYPE_CHECKING:
    from reader.export.sandbox import UserTemplate

_DATE: Final = re.compile(r"(\d{4})(?:-(\d\d))?(?:-(\d\d))?")
_LONGEST_TITLE: Final = 40
"""Characters of a part's heading."""
_INNER_TITLE: Final = str.maketrans("《》〈〉", "〈〉《》")


class CitationStyle(StrEnum):
    """How a passage is cited."""

    REPORT = "report"
    """“……”（李波《……工作报告》，2024年1月27日，第二部分“……”）."""
    GBT7714 = "gbt7714"
    """GB/T 7714-2015, a report as a whole: 李波. ……工作报告[R]. 机构, 2024: 第二部分第4段."""
    MARKDOWN = "markdown"
    """A quotation with a line about its source."""
    SOURCE = "source"
    """The source alone: 李波《……工作报告》，2024年1月27日，第二部分“……”第4段."""


_FILES: Final = {
    CitationStyle.REPORT: "report.txt",
    CitationStyle.GBT7714: "gbt7714.txt",
    CitationStyle.MARKDOWN: "markdown.md",
    CitationStyle.SOURCE: "source.txt",
}


@dataclass(frozen=True, slots=True)
class CitedPassage:
    """What a citation tells, all of it in one script.

    Attributes:
        quote: The passage on one line; empty to cite the report as a whole.
        head: What the report says about itself.
        name: Its name if it has no title.
        part: The part the passage stands in.
        paragraph: Number of its paragraph in that part, from 1; 0 for the whole report.
        script: OpenCC's name of the conversion it went through; empty if it is as in the file.
        words: Puts this program's own words, which are simplified, into its script.
        corner_quotes: Whether the report has 「」, which then stand around the passage too.
    """

    quote: str
    head: Head
    name: str
    part: Part | None = None
    paragraph: int = 0
    script: str = ""
    words: Callable[[str], str] = str
    corner_quotes: bool = False


def cited(passage: CitedPassage, style: CitationStyle = CitationStyle.REPORT) -> str:
    """Return a passage with its source.

    The quotation marks in it alternate with those around it (GB/T 15834-2011).

    Raises:
        ExportError: If the template, which a person may have changed, makes no sense.
    """
    path = paths.export_resource(f"citations/{_FILES[style]}")
    source = passage.words(_source(path))
    if passage.corner_quotes:
        source = with_corner_quotes(source)
    return _compiled(source, path.name, style).render(citation_context(passage)).strip("\n")


def citation_context(passage: CitedPassage) -> dict[str, object]:
    """Return what templates of citations can use; every value is text or a number."""
    head, part, words = passage.head, passage.part, passage.words
    title = _bare(head.title or passage.name)
    converted = conversion_in_words(passage.script)
    place = f"第{passage.paragraph}段" if passage.paragraph else ""
    return {
        "quote": with_nested_quotes(passage.quote),
        "passage": passage.quote,
        "title": title.translate(_INNER_TITLE),
        "plain_title": title,
        "subtitle": _without_brackets(head.subtitle),
        "speaker": head.speaker,
        "body": head.body,
        "date": words(date_in_words(head.date)),
        "iso_date": head.date,
        "year": head.date[:4],
        "part": words(part.words) if part else "",
        "part_title": with_nested_quotes(_shortened(part.title)) if part else "",
        "paragraph": passage.paragraph,
        "place": words(f"{part.words if part else ''}{place}"),
        "conversion": words(f"字形{converted}") if converted else "",
    }


def date_in_words(iso: str) -> str:
    """Return a date as a report writes it: ``2024-01-27`` is 2024年1月27日."""
    match = _DATE.fullmatch(iso)
    if not match:
        return iso
    parts = zip(match.groups(), "年月日", strict=True)
    return "".join(f"{int(number)}{unit}" for number, unit in parts if number)


def _bare(title: str) -> str:
    """Return a title without the marks around the whole of it."""
    whole = title.startswith("《") and title.find("》") == len(title) - 1
    return title[1:-1] if whole else title


def _without_brackets(subtitle: str) -> str:
    stripped = subtitle.strip("—－- \u3000")
    whole = stripped.startswith("（") and stripped.find("）") == len(stripped) - 1
    return stripped[1:-1] if whole else stripped


def _shortened(title: str) -> str:
    """Return the heading of a part as it is cited; one that is a sentence is cut."""
    return title if len(title) <= _LONGEST_TITLE else f"{title[: _LONGEST_TITLE - 2]}……"


def _source(path: Path) -> str:
    try:
        return paths.lexicon_text(path.read_bytes())
    except OSError as exc:
        raise ExportError(f"读不了引用的模板“{path}”，请检查它的权限，或把它删去。") from exc


@lru_cache(maxsize=32)
def _compiled(source: str, name: str, style: CitationStyle) -> UserTemplate:
    from reader.export.template import user_template  # noqa: PLC0415 - slow to load, seldom wanted

    return user_template(source, name, "markdown" if style is CitationStyle.MARKDOWN else "text")
