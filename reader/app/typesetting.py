"""Set a report as a page: title block, headings, indented paragraphs.

The text is inserted paragraph by paragraph with its formats already chosen, which costs a tenth
of setting them afterwards. No character is added or taken away, so that positions keep.
"""

from __future__ import annotations

import re
from collections import defaultdict, deque
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtGui import (
    QBrush,
    QColor,
    QFont,
    QFontMetricsF,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
)

from reader.app.fonts import Face, Region, font_of, region_of
from reader.app.palette import Theme
from reader.app.punctuation_spacing import SHARED_EM, squeezed
from reader.app.title_balance import TITLE_PROPERTY
from reader.app.type_roles import Cut, Role, cut, cut_of_heading
from reader.app.type_style import PRESETS, Preset, TypeStyle
from reader.core.outline import Heading, HeadingKind, Outline
from reader.core.span import Span
from reader.session.rendition import Rendition

_SLICE: Final = 4_000
"""Code points that are set, and laid out, in some 10 ms."""
_FIRST_SLICE: Final = 1_500
"""More than a screen holds."""

_TITLE_HEIGHT: Final = 1.4
"""Distance of a title's base lines, in its own size."""
_UNSHOWABLE: Final = re.compile("[\x00-\x08\x0b-\x1f\x7f\u2028\u2029\ufdd0-\ufdef]")
"""What Qt would take for an order instead of a character; each is shown as one U+FFFD."""

_CENTRED: Final = {HeadingKind.TITLE, HeadingKind.SUBTITLE, HeadingKind.SPEAKER, HeadingKind.DATE}


@dataclass(frozen=True, slots=True)
class PageStyle:
    """How a page is set.

    Attributes:
        theme: Its colours.
        size_px: Size of the body in pixels.
        type: Its faces, its measure and its spaces.
    """

    theme: Theme
    size_px: int = 18
    type: TypeStyle = PRESETS[Preset.READING]


@dataclass(slots=True)
class _Paragraph:
    """A paragraph of the text shown with the headings that begin or stand in it."""

    span: Span
    headings: list[tuple[Span, Heading]] = field(default_factory=list)

    def standing(self) -> Heading | None:
        """The heading that is the paragraph, or ``None``."""
        return next((heading for _, heading in self.headings if not heading.run_in), None)


def typeset(
    document: QTextDocument, rendition: Rendition, outline: Outline, style: PageStyle
) -> None:
    """Fill an empty document with a report; `typeset_in_slices` has the arguments."""
    deque(typeset_in_slices(document, rendition, outline, style), maxlen=0)


def typeset_in_slices(
    document: QTextDocument, rendition: Rendition, outline: Outline, style: PageStyle
) -> Iterator[None]:
    """Fill an empty document with a report, a few milliseconds' worth at a time.

    Args:
        document: Its default font is set, and its undo history is switched off.
        rendition: The text.
        outline: Of the report text; its spans are mapped.
        style: Size and colours.
    """
    document.setUndoRedoEnabled(False)
    document.setDocumentMargin(0)
    region = region_of(rendition)
    document.setDefaultFont(_font(style.type.face, region, style.size_px))
    cursor = QTextCursor(document)
    formats = _Formats(region, style)
    head_ends = _head_end(rendition, outline)
    filled, size = 0, _FIRST_SLICE
    cursor.beginEditBlock()
    for number, paragraph in enumerate(_paragraphs(rendition, outline)):
        if paragraph.span.end - filled > size:
            cursor.endEditBlock()
            yield
            filled, size = paragraph.span.start, _SLICE
            cursor.beginEditBlock()
        in_head = paragraph.span.end <= head_ends
        block, characters = formats.of_paragraph(paragraph.standing(), in_head=in_head)
        if number:
            cursor.insertBlock(block, characters)
        else:
            cursor.setBlockFormat(block)
            cursor.setBlockCharFormat(characters)
        for span, character_format in formats.squeezed_runs(paragraph, characters, rendition.text):
            cursor.insertText(_UNSHOWABLE.sub("\ufffd", span.of(rendition.text)), character_format)
    cursor.endEditBlock()


def _paragraphs(rendition: Rendition, outline: Outline) -> Iterator[_Paragraph]:
    starts: dict[int, list[tuple[Span, Heading]]] = defaultdict(list)
    text = rendition.text
    for entry in outline.entries:
        span = rendition.shown(entry.span)
        starts[text.rfind("\n", 0, span.start) + 1].append((span, entry))
    start, end = 0, text.find("\n")
    while end >= 0:
        yield _Paragraph(Span(start, end), starts.get(start, []))
        start, end = end + 1, text.find("\n", end + 1)
    yield _Paragraph(Span(start, len(text)), starts.get(start, []))


def _head_end(rendition: Rendition, outline: Outline) -> int:
    """Return where the head of the report ends; what stands before the title belongs to it."""
    ends = [rendition.shown(entry.span).end for entry in outline.entries if entry.level == 0]
    return max(ends, default=0)


def _font(face: Face, region: Region, size_px: float, *, bold: bool = False) -> QFont:
    font = font_of(face, region, round(size_px))
    if bold:
        font.setWeight(QFont.Weight.Bold)
    font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    return font


def _has_square_quotes(font: QFont) -> bool:
    """Tell whether quotation marks are as wide as characters; in some fonts they are not."""
    metrics = QFontMetricsF(font)
    return metrics.horizontalAdvance("”") > 0.9 * metrics.horizontalAdvance("国")


def _number_end(text: str, heading: Span) -> int:
    """Return where the number of a heading ends; where the heading begins if it has none."""
    from reader.core.outline.numbering import number_at  # noqa: PLC0415 - few pages need it first

    number = number_at(text, heading.start)
    return min(heading.end, heading.start + number.length) if number else heading.start


class _Formats:
    """The formats of a page, made once and shared by all its paragraphs."""

    def __init__(self, region: Region, style: PageStyle) -> None:
        self._region, self._theme, self._type = region, style.theme, style.type
        self._em = style.size_px
        self._is_square = _has_square_quotes(_font(style.type.face, region, style.size_px))
        self._body = self._characters(Cut(None))
        self._body_block = self._block(indent=style.type.indent)

    def of_paragraph(
        self, heading: Heading | None, *, in_head: bool
    ) -> tuple[QTextBlockFormat, QTextCharFormat]:
        """Return how a paragraph is set: as a heading, as part of the head, or as text."""
        if heading and heading.kind in _CENTRED:
            return self._of_head(heading.kind)
        if in_head:
            return self._of_head(HeadingKind.SUBTITLE)
        if heading is None:
            return self._body_block, self._body
        characters = self._characters(cut_of_heading(self._type.preset, heading))
        if heading.level == 1:
            above = 1.6 if heading.kind is HeadingKind.PART else 1.2
            return self._block(above=above, below=0.5), characters
        if heading.level == 2:
            return self._block(above=0.8, below=0.3), characters
        return self._block(above=0.4, indent=self._type.indent), characters

    def squeezed_runs(
        self, paragraph: _Paragraph, characters: QTextCharFormat, text: str
    ) -> Iterator[tuple[Span, QTextCharFormat]]:
        """Divide a paragraph into runs, with marks that meet set closer."""
        if not self._is_square:
            yield from self.runs(paragraph, characters, text)
            return
        for run, run_format in self.runs(paragraph, characters, text):
            close: QTextCharFormat | None = None
            for span, is_squeezed in squeezed(text, run, self._region):
                if is_squeezed:
                    close = close or self._closer(run_format)
                    yield span, close
                else:
                    yield span, run_format

    def runs(
        self, paragraph: _Paragraph, characters: QTextCharFormat, text: str
    ) -> Iterator[tuple[Span, QTextCharFormat]]:
        """Divide a paragraph into runs of one format: run-in headings stand out, numbers too."""
        done = paragraph.span.start
        for span, heading in sorted(paragraph.headings, key=lambda item: item[0]):
            if heading.level == 0 or span.start < done:
                continue
            emphasis = self._emphasis(heading, characters)
            yield Span(done, span.start), characters
            number_end = span.start
            if cut_of_heading(self._type.preset, heading).accented:
                number_end = _number_end(text, span)
                yield Span(span.start, number_end), self._coloured(emphasis, self._theme.accent)
            yield Span(number_end, span.end), emphasis
            done = span.end
        yield Span(done, paragraph.span.end), characters

    def _emphasis(self, heading: Heading, characters: QTextCharFormat) -> QTextCharFormat:
        if not heading.run_in:
            return characters
        return self._characters(cut_of_heading(self._type.preset, heading))

    def _of_head(self, kind: HeadingKind) -> tuple[QTextBlockFormat, QTextCharFormat]:
        centre = Qt.AlignmentFlag.AlignHCenter
        preset = self._type.preset
        if kind is HeadingKind.TITLE:
            title = cut(preset, Role.TITLE)
            height = title.scale * _TITLE_HEIGHT
            block = self._block(above=0.2, below=0.6, alignment=centre, line_height=height)
            block.setProperty(TITLE_PROPERTY, True)
            return block, self._characters(title)
        if kind is HeadingKind.SPEAKER:
            block = self._block(above=0.2, below=1.2, alignment=centre)
            return block, self._characters(cut(preset, Role.SPEAKER))
        muted = self._coloured(self._characters(Cut(None, 0.9)), self._theme.muted)
        return self._block(below=0.2, alignment=centre), muted

    def _characters(self, letters: Cut) -> QTextCharFormat:
        characters = QTextCharFormat()
        face = letters.face or self._type.face
        size_px = self._em * letters.scale
        characters.setFont(_font(face, self._region, size_px, bold=letters.bold))
        return self._coloured(characters, self._theme.text)

    @staticmethod
    def _closer(characters: QTextCharFormat) -> QTextCharFormat:
        copy = QTextCharFormat(characters)
        copy.setFontLetterSpacingType(QFont.SpacingType.AbsoluteSpacing)
        copy.setFontLetterSpacing(-SHARED_EM * characters.font().pixelSize())
        return copy

    @staticmethod
    def _coloured(characters: QTextCharFormat, colour: str) -> QTextCharFormat:
        copy = QTextCharFormat(characters)
        copy.setForeground(QBrush(QColor(colour)))
        return copy

    def _block(
        self,
        *,
        above: float = 0.0,
        below: float | None = None,
        indent: float = 0.0,
        alignment: Qt.AlignmentFlag = Qt.AlignmentFlag.AlignJustify,
        line_height: float | None = None,
    ) -> QTextBlockFormat:
        block = QTextBlockFormat()
        block.setTopMargin(above * self._em)
        block.setBottomMargin((self._type.gap if below is None else below) * self._em)
        block.setTextIndent(indent * self._em)
        block.setAlignment(alignment)
        fixed = QTextBlockFormat.LineHeightTypes.FixedHeight.value
        block.setLineHeight((line_height or self._type.line_height) * self._em, fixed)
        return block
