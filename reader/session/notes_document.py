"""The notes of a session on their way out: with places, headings and citations, in a script."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Callable, Sequence
from dataclasses import replace
from functools import cache, cached_property
from operator import attrgetter
from typing import Final

from reader.annotation.anchoring import in_text_order
from reader.annotation.model import Anchored
from reader.core.offset_map import OffsetMap
from reader.core.outline import Head, Heading
from reader.core.outline.paragraphs import Paragraph, paragraphs
from reader.core.script import Script, detect
from reader.core.span import Span
from reader.export.citation import CitationStyle, CitedPassage, cited
from reader.export.clean import clean_passage
from reader.export.model import NotesDocument, PlacedNote
from reader.export.place import Part, paragraph_in_part, part_of, place_in_words
from reader.session.conversion import convert_usually, with_quotes
from reader.session.rendition import Quotes
from reader.session.report import Report
from reader.store.registering import text_digest

AS_REPAIRED: Final = "source"
_LANGUAGES: Final = {"s": "zh-Hans", "t": "zh-Hant", "tw": "zh-Hant-TW", "hk": "zh-Hant-HK"}
_WHOLE: Final = "全文"
"""Where a note about the whole report stands, in words."""
_start = attrgetter("start")


def notes_document(
    report: Report,
    notes: Sequence[Anchored],
    *,
    script: str = AS_REPAIRED,
    sentences: bool = False,
    style: CitationStyle = CitationStyle.REPORT,
) -> NotesDocument:
    """Return notes with their places, in a script.

    Args:
        report: The report they are about.
        notes: All or some of its notes; they come in text order, orphans last.
        script: OpenCC's name of a conversion, or ``source``.
        sentences: Whether the sentence around each passage is wanted too.
        style: How each passage is cited.

    Raises:
        ConversionError: If there is no such script.
        ExportError: If a person's template of a citation makes no sense.
    """
    document = _Document(report, script)
    placed = [document.placed(note, style, sentences=sentences) for note in in_text_order(notes)]
    sha256 = text_digest(report.text)
    return NotesDocument(
        head=document.head,
        name=report.name,
        iri=report.path.as_uri() if report.path else f"urn:sha256:{sha256}",
        sha256=sha256,
        notes=tuple(placed),
        words=document.words,
        script=document.script,
        language=_language(report, script),
        reference=cited(document.whole, CitationStyle.GBT7714),
        text=document.text,
        headings=document.headings,
    )


def cite(
    report: Report,
    span: Span,
    style: CitationStyle = CitationStyle.REPORT,
    script: str = AS_REPAIRED,
    quotes: Quotes = Quotes.KEEP,
) -> str:
    """Return a passage with its source, as it is pasted into a brief.

    A converted passage is said to be converted.

    Args:
        report: The report.
        span: The passage in the report text, not empty.
        style: How it is cited.
        script: OpenCC's name of a conversion, or ``source`` for the script of the report.
        quotes: The quotation marks it is given.

    Raises:
        ConversionError: If there is no such script.
        ExportError: If a person's template makes no sense.
    """
    document = _Document(report, script)
    return with_quotes(cited(document.cited(span, document.passage(span)), style), quotes)


def words_in_script_of(text: str) -> Callable[[str], str]:
    """Return what puts this program's own words, which are simplified, into a text's script."""
    return _words_converter(_script_of_words(detect(text), AS_REPAIRED))


class _Document:
    """A report in the script of an export; what is not asked for is not converted."""

    def __init__(self, report: Report, script: str) -> None:
        self.report = report
        self.script = "" if script == AS_REPAIRED else script
        self.convert = _words_converter(script)
        self.convert("")  # An unknown script is told before anything is made.
        self.words = _words_converter(_script_of_words(report.script, script))

    @cached_property
    def head(self) -> Head:
        """What the report says about itself."""
        head = self.report.outline.head
        title, subtitle = self.convert(head.title), self.convert(head.subtitle)
        body = self.convert(head.body)
        return Head(title, subtitle, self.convert(head.speaker), head.date, body)

    @property
    def text(self) -> str:
        """The report."""
        return self._converted[0]

    @cached_property
    def headings(self) -> tuple[Heading, ...]:
        """Head and headings with their places in the converted text."""
        return tuple(
            replace(entry, title=self.convert(entry.title), span=self.shown(entry.span))
            for entry in self.report.outline.entries
        )

    def shown(self, span: Span) -> Span:
        """Return where a passage of the report text stands in the converted text."""
        offset_map = self._converted[1]
        return offset_map.target_span(span) if offset_map else span

    def placed(self, note: Anchored, style: CitationStyle, *, sentences: bool) -> PlacedNote:
        """Return a note with all that a document tells of it."""
        if note.span is None:
            return PlacedNote(note, self.convert(note.annotation.quote.exact))
        if note.annotation.about_report:
            return PlacedNote(note, "", place=self.words(_WHOLE))
        report, shown = self.report, self.shown(note.span)
        passage = self.cited(note.span, shown.of(self.text))
        path = report.outline.path(note.span.start)
        return PlacedNote(
            note,
            shown.of(self.text),
            tuple(replace(entry, title=self.convert(entry.title)) for entry in path),
            self.convert(place_in_words(report.paragraph_numbers, note.span)),
            self._sentence(note.span) if sentences else "",
            cited(passage, style),
            cited(passage, CitationStyle.SOURCE),
            shown,
        )

    @property
    def whole(self) -> CitedPassage:
        """What a citation tells of the report as a whole."""
        return self.cited(None, "")

    def cited(self, span: Span | None, shown: str) -> CitedPassage:
        """Return what a citation tells of a passage that is shown so, or of the whole report."""
        name = self.report.path.stem if self.report.path else ""
        corner = self._has_corner_quotes
        whole = CitedPassage("", self.head, name, None, 0, self.script, self.words, corner)
        if span is None:
            return replace(whole, script="")
        numbers = self.report.paragraph_numbers
        part = part_of(numbers, span.start)
        return replace(
            whole,
            quote=clean_passage(shown, self._headings_in(span)),
            part=part and Part(part.words, self.convert(part.title)),
            paragraph=paragraph_in_part(numbers, span.start),
        )

    def passage(self, span: Span) -> str:
        """Return a passage in the script, converted within its paragraphs alone."""
        text = self.report.text
        if not self.script:
            return span.of(text)
        start = text.rfind("\n", 0, span.start) + 1
        end = text.find("\n", span.end)
        conversion = convert_usually(text[start : end if end >= 0 else None], self.script)
        return conversion.offset_map.target_span(span.shifted(-start)).of(conversion.text)

    @cached_property
    def _converted(self) -> tuple[str, OffsetMap | None]:
        if not self.script:
            return self.report.text, None
        conversion = convert_usually(self.report.text, self.script)
        return conversion.text, conversion.offset_map

    @cached_property
    def _has_corner_quotes(self) -> bool:
        text = self.report.text
        return text.count("「") > text.count("“")

    @cached_property
    def _paragraphs(self) -> tuple[Paragraph, ...]:
        return paragraphs(self.report.text)

    def _headings_in(self, span: Span) -> set[int]:
        """Return the numbers of the lines of a passage that are headings."""
        text = self.report.text
        ends = (
            entry.span.end
            for entry in self.report.outline.entries
            if not entry.run_in and span.start < entry.span.end < span.end
        )
        return {text.count("\n", span.start, end) for end in ends}

    def _sentence(self, span: Span) -> str:
        """Return the sentences that a passage touches, on one line."""
        last = max(span.start, span.end - 1)
        whole = Span(self._sentence_at(span.start).start, self._sentence_at(last).end)
        return clean_passage(self.shown(whole).of(self.text), self._headings_in(whole))

    def _sentence_at(self, offset: int) -> Span:
        lines = self._paragraphs
        line = lines[max(0, bisect_right(lines, offset, key=_start) - 1)]
        inside = bisect_right(line.sentences, max(0, offset - line.start), key=_start) - 1
        return line.sentences[max(0, inside)].shifted(line.start)


def _words_converter(script: str) -> Callable[[str], str]:
    if script == AS_REPAIRED:
        return lambda words: words
    return cache(lambda words: convert_usually(words, script).text)


def _script_of_words(written: Script, script: str) -> str:
    """Return the conversion that takes simplified words to the script of the export."""
    if script == AS_REPAIRED:
        return "s2t" if written == "traditional" else AS_REPAIRED
    wanted = script.split("2")[1].removesuffix("p")
    return AS_REPAIRED if wanted == "s" else f"s2{wanted}"


def _language(report: Report, script: str) -> str:
    """Return the BCP 47 tag of a report in the script of the export."""
    if script == AS_REPAIRED:
        return "zh-Hant" if report.script == "traditional" else "zh-Hans"
    return _LANGUAGES[script.split("2")[1].removesuffix("p")]
