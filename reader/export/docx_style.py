"""What Word documents of this program look like: A4, Chinese fonts, footer with page numbers."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import Any, Final

from docx import Document
from docx.document import Document as WordDocument
from docx.enum.style import WD_STYLE_TYPE
from docx.enum.text import WD_ALIGN_PARAGRAPH
from docx.oxml.ns import qn
from docx.oxml.parser import OxmlElement
from docx.shared import Mm, Pt, RGBColor
from docx.styles.style import ParagraphStyle
from docx.text.paragraph import Paragraph
from docx.text.run import Run

from reader.export.clean import writable

GROUNDS: Final = {
    "yellow": "FFE58A",
    "green": "C4E8B4",
    "blue": "BFDDF7",
    "pink": "F9CCD7",
    "purple": "DDD0F3",
}
"""Of the five colours, in hexadecimal RGB."""
NOTE_STYLE: Final = "YanduNote"
SOURCE_STYLE: Final = "YanduSource"
BODY_STYLE: Final = "YanduBody"
_LOWEST_HEADING: Final = 9
"""The deepest level that Word has a style for."""
_NAMES: Final = {
    NOTE_STYLE: "Yandu Note", SOURCE_STYLE: "Yandu Source", BODY_STYLE: "Yandu Body",
}  # fmt: skip

_SIMPLIFIED: Final = ("SimSun", "SimHei")
_FONTS: Final = {
    "zh-Hant": ("PMingLiU", "Microsoft JhengHei"),
    "zh-Hant-TW": ("PMingLiU", "Microsoft JhengHei"),
    "zh-Hant-HK": ("PMingLiU", "Microsoft JhengHei"),
}
_LOCALES: Final = {"zh-Hant": "zh-TW", "zh-Hant-TW": "zh-TW", "zh-Hant-HK": "zh-HK"}
_LATIN: Final = "Times New Roman"
_TEXT_RGB: Final = RGBColor(0x1F, 0x23, 0x28)
_MUTED_RGB: Final = RGBColor(0x5F, 0x66, 0x6D)
_HEADING_SIZES: Final = (16, 14, 13, 12, 12, 12, 12, 12, 12)


def new_document(title: str, language: str) -> WordDocument:
    """Return an empty document with styles and footer.

    Args:
        title: Of the report.
        language: BCP 47 tag of its text.
    """
    document = Document()
    section = document.sections[0]
    section.page_width, section.page_height = Mm(210), Mm(297)
    section.left_margin = section.right_margin = Mm(28)
    section.top_margin = section.bottom_margin = Mm(30)
    serif, sans = _FONTS.get(language, _SIMPLIFIED)
    _set_defaults(document, serif, _LOCALES.get(language, "zh-CN"))
    _set_styles(document, serif, sans)
    properties = document.core_properties
    properties.title, properties.author = writable(title)[:255], "研读"
    properties.comments, properties.language = "", language
    properties.created = properties.modified = datetime.now(UTC).replace(tzinfo=None, microsecond=0)
    _write_footer(section.footer.paragraphs[0], title)
    return document


def add_paragraph(word: WordDocument, text: str, style: str) -> Paragraph:
    """Add a paragraph at the end.

    Args:
        word: The document.
        text: What stands in it; see `reader.export.clean.writable`.
        style: Id of its style, which python-docx would look up slowly by its name.
    """
    paragraph = word.add_paragraph(writable(text))
    paragraph.paragraph_format.element.style = style
    return paragraph


def heading_style(level: int) -> str:
    """Return the id of the style of a heading, from level 1 on."""
    return f"Heading{min(level, _LOWEST_HEADING)}"


def shade(run: Run, colour: str) -> None:
    """Give a run the ground of a note's colour."""
    element = OxmlElement("w:shd")
    element.set(qn("w:val"), "clear")
    element.set(qn("w:color"), "auto")
    element.set(qn("w:fill"), GROUNDS.get(colour, GROUNDS["yellow"]))
    run.font.element.get_or_add_rPr().append(element)


def edge(paragraph: Paragraph, colour: str) -> None:
    """Give a paragraph a bar of a note's colour at its left."""
    borders = OxmlElement("w:pBdr")
    left = OxmlElement("w:left")
    fill = GROUNDS.get(colour, GROUNDS["yellow"])
    for name, value in (("val", "single"), ("sz", "36"), ("space", "8"), ("color", fill)):
        left.set(qn(f"w:{name}"), value)
    borders.append(left)
    properties = paragraph.paragraph_format.element.get_or_add_pPr()
    properties.insert_element_before(borders, "w:shd", "w:tabs", "w:spacing", "w:ind", "w:jc")


def _set_defaults(document: WordDocument, serif: str, locale: str) -> None:
    """Set fonts and language where no style says otherwise."""
    defaults = document.styles.element.find(f".//{qn('w:rPrDefault')}/{qn('w:rPr')}")
    _set_fonts(defaults, serif)
    language = defaults.find(qn("w:lang"))
    language.set(qn("w:val"), locale)
    language.set(qn("w:eastAsia"), locale)


def _set_styles(document: WordDocument, serif: str, sans: str) -> None:
    styles = document.styles
    _set_style(styles["Normal"], serif, 12, before=0, after=6)
    styles["Normal"].paragraph_format.line_spacing = 1.5
    _set_style(styles["Title"], sans, 20, before=0, after=12, bold=True)
    _set_style(styles["Subtitle"], serif, 12, before=0, after=12)
    for name in ("Title", "Subtitle"):
        styles[name].paragraph_format.alignment = WD_ALIGN_PARAGRAPH.CENTER
        if (borders := styles[name].element.pPr.find(qn("w:pBdr"))) is not None:
            styles[name].element.pPr.remove(borders)
    for level, size in enumerate(_HEADING_SIZES, start=1):
        _set_style(styles[f"Heading {level}"], sans, size, before=14, after=6, bold=True)
    _set_style(styles["Quote"], serif, 12, before=8, after=4)
    styles["Quote"].font.italic = False
    styles["Quote"].paragraph_format.left_indent = Mm(6)
    note = styles.add_style(_NAMES[NOTE_STYLE], WD_STYLE_TYPE.PARAGRAPH)
    note.base_style = styles["Normal"]
    _set_style(note, sans, 12, before=0, after=4)
    note.paragraph_format.left_indent = Mm(6)
    source = styles.add_style(_NAMES[SOURCE_STYLE], WD_STYLE_TYPE.PARAGRAPH)
    source.base_style = styles["Normal"]
    _set_style(source, serif, 9, before=0, after=10)
    source.font.color.rgb = _MUTED_RGB
    source.paragraph_format.left_indent = Mm(6)
    body = styles.add_style(_NAMES[BODY_STYLE], WD_STYLE_TYPE.PARAGRAPH)
    body.base_style = styles["Normal"]
    body.paragraph_format.first_line_indent = Pt(24)


def _set_style(
    style: ParagraphStyle, font: str, size: int, *, before: int, after: int, bold: bool = False
) -> None:
    """Set font, size in points and distances in points of a style."""
    _set_fonts(style.element.get_or_add_rPr(), font)
    style.font.size, style.font.bold = Pt(size), bold
    style.font.color.rgb = _TEXT_RGB
    style.paragraph_format.space_before, style.paragraph_format.space_after = Pt(before), Pt(after)


def _set_fonts(properties: Any, font: str) -> None:  # noqa: ANN401 - python-docx's elements have no types
    """Set the fonts of Latin and East Asian characters; those of the theme would win over them."""
    fonts = properties.find(qn("w:rFonts"))
    if fonts is None:
        fonts = OxmlElement("w:rFonts")
        properties.insert(0, fonts)
    fonts.attrib.clear()
    for name, value in (("ascii", _LATIN), ("hAnsi", _LATIN), ("eastAsia", font), ("cs", _LATIN)):
        fonts.set(qn(f"w:{name}"), value)
    # Quotation marks and dashes belong to both scripts; they are to be as wide as the others.
    fonts.set(qn("w:hint"), "eastAsia")


def _write_footer(paragraph: Paragraph, title: str) -> None:
    paragraph.alignment = WD_ALIGN_PARAGRAPH.CENTER
    paragraph.add_run(f"{writable(' '.join(title.split()))}　")
    _add_field(paragraph, "PAGE")
    paragraph.add_run(" / ")
    _add_field(paragraph, "NUMPAGES")
    for run in paragraph.runs:
        run.font.size = Pt(9)
        run.font.color.rgb = _MUTED_RGB


def _add_field(paragraph: Paragraph, name: str) -> None:
    """Add a field that Word computes, with a value until it does."""
    for kind in ("begin", "instruction", "separate", "value", "end"):
        run = paragraph.add_run("1" if kind == "value" else "")
        if kind == "value":
            continue
        element = OxmlElement("w:instrText" if kind == "instruction" else "w:fldChar")
        if kind == "instruction":
            element.text = name
        else:
            element.set(qn("w:fldCharType"), kind)
        run.font.element.append(element)
