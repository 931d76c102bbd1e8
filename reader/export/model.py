"""What an export is made of: a report's head and its notes, each with its place."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Final

from reader.annotation.model import Anchored, Annotation, Status, Style, Tick
from reader.core.outline import Head, Heading
from reader.core.span import Span

COLOUR_NAMES: Final = {
    "yellow": "黄色",
    "green": "绿色",
    "blue": "蓝色",
    "pink": "粉色",
    "purple": "紫色",
}
TICK_NAMES: Final = {Tick.TO_CHECK: "待核", Tick.CHECKED: "已核", Tick.USED: "已用"}
DOUBTS: Final = {
    Status.CHANGED: "原文已改，批注时为：",
    Status.AMBIGUOUS: "位置不能确定，批注时为：",
}
"""What stands before the passage as it was when the note was made."""
ORPHANS: Final = "在现有文本中找不到位置的批注"
WHOLE_REPORT: Final = "关于全文的批注"
SCRIPT_NAMES: Final = {
    "s2t": "繁体",
    "s2tw": "台湾正体",
    "s2twp": "台湾正体和用词",
    "s2hk": "香港繁体",
    "t2tw": "台湾正体",
    "t2hk": "香港繁体",
    "t2s": "简体",
    "tw2s": "简体",
    "tw2sp": "简体和大陆用词",
    "hk2s": "简体",
}
"""What the result of a conversion is called, in simplified words."""


@dataclass(frozen=True, slots=True)
class PlacedNote:
    """A note as it is handed on.

    Attributes:
        anchored: The note and its place in the report text.
        quote: The passage in the script of the export; of an orphan as it was when it was made,
            and empty if the note is about the whole report.
        path: The headings it stands under, outermost first, in the script of the export.
        place: Where it stands, in words; empty for an orphan.
        sentence: The sentence around the passage on one line, if it was asked for.
        citation: The passage with its source; empty for an orphan.
        source: The source alone.
        shown: The passage in the text of the document; ``None`` for an orphan.
    """

    anchored: Anchored
    quote: str
    path: tuple[Heading, ...] = ()
    place: str = ""
    sentence: str = ""
    citation: str = ""
    source: str = ""
    shown: Span | None = None


@dataclass(frozen=True, slots=True)
class NotesDocument:
    """The notes of a report on their way out.

    Attributes:
        head: What the report says about itself, in the script of the export.
        name: The file's name; ``-`` for text without one.
        iri: Where the report lies.
        sha256: Hexadecimal digest of the report text.
        notes: In text order, orphans last.
        words: Puts the document's own words, which are simplified, into the script of the export.
        script: OpenCC's name of the conversion; empty if the text is as in the file.
        language: BCP 47 tag of the text with its script.
        reference: The report as a reference by GB/T 7714.
        text: The report in the script of the export.
        headings: Head and headings with their places in ``text``.
    """

    head: Head
    name: str
    iri: str
    sha256: str
    notes: tuple[PlacedNote, ...]
    words: Callable[[str], str] = str
    script: str = ""
    language: str = "zh-Hans"
    reference: str = ""
    text: str = ""
    headings: tuple[Heading, ...] = ()


def conversion_in_words(script: str) -> str:
    """Return, in simplified words, that a text was converted; empty if it was not."""
    return f"由原文转换为{SCRIPT_NAMES[script]}" if script in SCRIPT_NAMES else ""


def colour_in_words(annotation: Annotation) -> str:
    """Return, in simplified words, how a passage is marked: 绿色, 绿色下划线."""
    colour = COLOUR_NAMES.get(annotation.colour, annotation.colour)
    return f"{colour}下划线" if annotation.style is Style.UNDERLINE else colour


def marks_in_words(annotation: Annotation, words: Callable[[str], str]) -> tuple[str, ...]:
    """Return tags, tick and colour of a note in words, those that it has."""
    tags = "、".join(annotation.tags)
    facts = (
        f"{words('标签')}：{tags}" if tags else "",
        words(TICK_NAMES.get(annotation.tick, "")),
        words(colour_in_words(annotation)),
    )
    return tuple(fact for fact in facts if fact)


def new_headings(above: tuple[Heading, ...], path: tuple[Heading, ...]) -> tuple[Heading, ...]:
    """Return the headings of ``path`` that do not stand over the note before."""
    same = 0
    while same < min(len(above), len(path)) and above[same].span == path[same].span:
        same += 1
    return path[same:]
