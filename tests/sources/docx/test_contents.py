"""An automatic table of contents is no part of the report."""

from __future__ import annotations

import io

import pytest
from docx import Document
from docx.enum.style import WD_STYLE_TYPE
from docx.oxml import parse_xml
from docx.oxml.ns import nsdecls

from reader.core.repair import RepairKind, repair
from reader.sources.docx import read_docx
from reader.sources.model import DecodedSource

BEGIN = '<w:r><w:fldChar w:fldCharType="begin"/></w:r>'
CODE = '<w:r><w:instrText xml:space="preserve"> TOC \\o "1-3" \\h </w:instrText></w:r>'
PARTED = '<w:r><w:fldChar w:fldCharType="separate"/></w:r>'
END = '<w:r><w:fldChar w:fldCharType="end"/></w:r>'


def run(words: str) -> str:
    return f"<w:r><w:t>{words}</w:t></w:r>"


def paragraph(content: str) -> str:
    return f"<w:p>{content}</w:p>"


ENTRIES = paragraph(
    f"{BEGIN}{CODE}{PARTED}{run('一、工作回顾')}<w:r><w:tab/></w:r>{run('1')}"
) + paragraph(run("二、工作安排2"))


def read(xml: str, *, styled: str = "") -> DecodedSource:
    """Return a document of these paragraphs, with a report behind them."""
    document = Document()
    if styled:
        if styled not in document.styles:
            document.styles.add_style(styled, WD_STYLE_TYPE.PARAGRAPH)
        for words in ("一、工作回顾\t1", "二、工作安排\t2"):
            document.add_paragraph(words, styled)
    body = document.element.body
    for element in parse_xml(f"<w:body {nsdecls('w')}>{xml}</w:body>"):
        body.insert(len(body) - 1, element)
    document.add_paragraph("各位代表：")
    document.add_paragraph("一、工作回顾")
    file = io.BytesIO()
    document.save(file)
    return read_docx(file.getvalue(), "甲.docx")


def report_text(source: DecodedSource) -> str:
    return repair(source.text, source.markup, source.page_matter).text


BLOCK = (
    '<w:sdt><w:sdtPr><w:docPartObj><w:docPartGallery w:val="Table of Contents"/></w:docPartObj>'
    f"</w:sdtPr><w:sdtContent>{paragraph(run('目录'))}{paragraph(run('一、工作回顾1'))}"
    "</w:sdtContent></w:sdt>"
)
REPORT = "各位代表：\n一、工作回顾"


@pytest.mark.parametrize(
    "xml",
    [
        paragraph(run("目  录")) + ENTRIES + paragraph(END),
        paragraph(run("目录")) + paragraph("") + ENTRIES + paragraph(run("三、其他3") + END),
        paragraph(f'<w:fldSimple w:instr=" TOC \\o ">{run("一、工作回顾1")}</w:fldSimple>'),
        BLOCK,
    ],
    ids=["field", "field to the end of its last line", "simple field", "building block"],
)
def test_a_table_of_contents_is_set_aside(xml: str) -> None:
    assert report_text(read(xml)).strip() == REPORT


@pytest.mark.parametrize("style", ["toc 1", "TOC Heading", "toc 9", "目录 1"])
def test_a_table_of_contents_is_told_by_its_style(style: str) -> None:
    assert report_text(read("", styled=style)) == REPORT


def test_what_was_set_aside_is_among_the_repairs() -> None:
    source = read("", styled="toc 1")
    done = repair(source.text, source.markup, source.page_matter)
    aside = [
        one.source.of(source.text) for one in done.repairs if one.kind is RepairKind.PAGE_MATTER
    ]
    assert aside == ["一、工作回顾\t1\n", "二、工作安排\t2\n"]


def test_entries_are_no_headings() -> None:
    level = '<w:pPr><w:outlineLvl w:val="0"/></w:pPr>'
    xml = paragraph(f"{level}{BEGIN}{CODE}{PARTED}{run('一、工作回顾1')}{END}")
    assert read(xml).headings == ()


@pytest.mark.parametrize(
    "xml",
    [
        ENTRIES,
        paragraph(
            f"{BEGIN}<w:r><w:instrText> PAGE </w:instrText></w:r>{PARTED}{run('二、1')}{END}"
        ),
        paragraph(f"{run('本报告见')}{BEGIN}{CODE}{PARTED}{END}"),
        paragraph(run("目录")),
    ],
    ids=["no end", "another field", "words before it", "a title alone"],
)
def test_what_is_no_table_of_contents_stays(xml: str) -> None:
    assert not read(xml).page_matter


def test_words_behind_the_end_of_the_field_stay() -> None:
    source = read(ENTRIES + paragraph(f"{END}{run('政府工作报告')}"))
    assert report_text(source).startswith("政府工作报告\n")


def test_a_document_of_contents_alone_is_read() -> None:
    document = Document()
    document.styles.add_style("toc 1", WD_STYLE_TYPE.PARAGRAPH)
    document.add_paragraph("一、工作回顾\t1", "toc 1")
    file = io.BytesIO()
    document.save(file)
    assert not read_docx(file.getvalue(), "甲.docx").page_matter
