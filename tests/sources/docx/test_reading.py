"""Word documents are read as people see them."""

from __future__ import annotations

import io
import random
import zipfile
from collections.abc import Callable
from pathlib import Path

import pytest
from docx import Document
from docx.document import Document as WordDocument
from docx.oxml import parse_xml
from docx.oxml.ns import nsdecls

from reader import paths
from reader.errors import OpenError
from reader.session.report import open_report
from reader.sources.archive import MOST_BYTES, MOST_TAGS
from reader.sources.docx import read_docx
from reader.sources.model import DecodedSource


def saved(document: WordDocument) -> bytes:
    file = io.BytesIO()
    document.save(file)
    return file.getvalue()


def read(document: WordDocument) -> DecodedSource:
    return read_docx(saved(document), "甲.docx")


def of_xml(*paragraphs: str) -> DecodedSource:
    document = Document()
    for xml in paragraphs:
        body = document.element.body
        body.insert(len(body) - 1, parse_xml(f"<w:p {nsdecls('w')}>{xml}</w:p>"))
    return read(document)


def test_a_paragraph_is_a_line() -> None:
    document = Document()
    document.add_paragraph("工作报告")
    document.add_paragraph("各位代表：")
    assert read(document).text == "工作报告\n各位代表："


def test_headings_are_told_by_their_style() -> None:
    document = Document()
    document.add_paragraph("各位代表：")
    document.add_heading("工作回顾", 1)
    document.add_paragraph("一年来。")
    source = read(document)
    assert [source.text[start:][:4] for start, _ in source.headings] == ["工作回顾"]


def test_a_heading_is_told_by_its_outline_level() -> None:
    level = '<w:pPr><w:outlineLvl w:val="{}"/></w:pPr><w:r><w:t>{}</w:t></w:r>'
    source = of_xml(level.format(0, "回顾"), level.format(9, "正文"))
    assert source.headings == ((0, 1),)


def test_a_row_of_a_table_is_a_line_with_tabs() -> None:
    document = Document()
    table = document.add_table(2, 2)
    for row, words in zip(table.rows, ("指标 单位", "产值 亿元"), strict=True):
        for cell, word in zip(row.cells, words.split(), strict=True):
            cell.text = word
    assert read(document).text == "指标\t单位\n产值\t亿元"


def test_inserted_words_count_and_deleted_ones_do_not() -> None:
    source = of_xml(
        "<w:r><w:t>增长</w:t></w:r><w:ins><w:r><w:t>百分之</w:t></w:r></w:ins>"
        "<w:del><w:r><w:delText>约</w:delText></w:r></w:del><w:r><w:t>五</w:t></w:r>"
    )
    assert source.text == "增长百分之五"


def test_hidden_words_and_readings_are_left_out() -> None:
    source = of_xml(
        "<w:r><w:rPr><w:vanish/></w:rPr><w:t>隐</w:t></w:r>"
        "<w:r><w:ruby><w:rt><w:r><w:t>huì</w:t></w:r></w:rt>"
        "<w:rubyBase><w:r><w:t>会</w:t></w:r></w:rubyBase></w:ruby></w:r>"
    )
    assert source.text == "会"


def test_line_breaks_and_tabs_within_a_paragraph_are_kept() -> None:
    assert of_xml("<w:r><w:t>甲</w:t><w:br/><w:t>乙</w:t><w:tab/><w:t>丙</w:t></w:r>").text == (
        "甲\n乙\t丙"
    )


def numbered(form: str, text: str) -> WordDocument:
    document = Document()
    part = document.part.numbering_part
    xml = (
        f'<w:abstractNum {nsdecls("w")} w:abstractNumId="90"><w:lvl w:ilvl="0"><w:start w:val="1"/>'
        f'<w:numFmt w:val="{form}"/><w:lvlText w:val="{text}"/></w:lvl></w:abstractNum>'
    )
    part.element.insert(0, parse_xml(xml))
    num = f'<w:num {nsdecls("w")} w:numId="91"><w:abstractNumId w:val="90"/></w:num>'
    part.element.append(parse_xml(num))
    return document


@pytest.mark.parametrize(
    ("form", "text", "numbers"),
    [
        ("chineseCountingThousand", "%1、", ["一、", "二、"]),
        ("chineseCounting", "（%1）", ["（一）", "（二）"]),
        ("decimal", "%1.", ["1.", "2."]),
        ("ideographTraditional", "%1、", ["甲、", "乙、"]),
        ("decimalEnclosedCircle", "%1", ["①", "②"]),
        ("bullet", "·", ["", ""]),
    ],
)
def test_automatic_numbers_are_words_of_the_text(form: str, text: str, numbers: list[str]) -> None:
    document = numbered(form, text)
    for words in ("工作回顾", "工作安排"):
        paragraph = document.add_paragraph(words)
        properties = paragraph._p.get_or_add_pPr().get_or_add_numPr()
        properties.get_or_add_numId().val = 91
    assert read(document).text == f"{numbers[0]}工作回顾\n{numbers[1]}工作安排"


def test_a_document_without_words_is_told() -> None:
    with pytest.raises(OpenError, match=r"^“甲.docx”里没有文字"):
        read(Document())


def changed(data: bytes, name: str, change: Callable[[bytes], bytes]) -> bytes:
    file = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(data)) as old, zipfile.ZipFile(file, "w", 8) as new:
        for member in old.namelist():
            content = old.read(member)
            new.writestr(member, change(content) if member == name else content)
    return file.getvalue()


def report() -> bytes:
    document = Document()
    document.add_paragraph("工作报告")
    return saved(document)


def test_an_archive_that_unpacks_to_too_much_is_refused() -> None:
    data = changed(report(), "docProps/core.xml", lambda _: b" " * (MOST_BYTES + 1))
    assert len(data) < MOST_BYTES / 100
    with pytest.raises(OpenError, match="解压后超过 300 MB"):
        read_docx(data, "甲.docx")


def with_entities(entities: str, reference: str) -> bytes:
    return changed(
        report(),
        "word/document.xml",
        lambda xml: xml.replace(
            b"<w:document", f"<!DOCTYPE d [{entities}]><w:document".encode(), 1
        ).replace("工作报告".encode(), f"工作报告{reference}".encode()),
    )


def test_no_entity_is_expanded() -> None:
    assert read_docx(with_entities('<!ENTITY x "机密">', "&x;"), "甲.docx").text == "工作报告"


def test_entities_that_grow_without_bound_are_refused() -> None:
    entities = "".join(
        f'<!ENTITY e{n} "{f"&e{n - 1};" * 10 if n else "x" * 10}">' for n in range(9)
    )
    with pytest.raises(OpenError, match="已损坏"):
        read_docx(with_entities(entities, "&e8;"), "甲.docx")


def test_no_other_file_is_read(tmp_path: Path) -> None:
    secret = tmp_path / "secret.txt"
    secret.write_text("机密", encoding="utf-8")
    data = with_entities(f'<!ENTITY x SYSTEM "{secret.as_uri()}">', "&x;")
    assert read_docx(data, "甲.docx").text == "工作报告"


def outcome(data: bytes) -> str:
    try:
        return read_docx(data, "甲.docx").text
    except OpenError as error:
        return str(error)


def test_damaged_documents_are_told_and_nothing_else_happens() -> None:
    whole = report()
    dice = random.Random(6)
    for _ in range(150):
        data = bytearray(whole)
        for _ in range(dice.randint(1, 8)):
            data[dice.randrange(len(data))] = dice.randrange(256)
        del data[dice.randint(len(data) // 2, len(data)) :]
        assert outcome(bytes(data))


@pytest.mark.parametrize("part", ["document", "styles", "numbering"])
def test_damaged_xml_is_told_and_nothing_else_happens(part: str) -> None:
    dice = random.Random(7)

    def damage(xml: bytes) -> bytes:
        data = bytearray(xml)
        for _ in range(dice.randint(1, 5)):
            data[dice.randrange(len(data))] = dice.choice(b'<>&"/ w:0')
        return bytes(data)

    for _ in range(40):
        assert outcome(changed(report(), f"word/{part}.xml", damage))


def test_the_bundled_report_is_the_same_as_a_word_document(tmp_path: Path) -> None:
    text = open_report(paths.bundled_report())
    document = Document()
    for line in text.source.text.splitlines():
        document.add_paragraph(line)
    file = tmp_path / "report.docx"
    document.save(str(file))
    assert open_report(file).text == text.text


def test_paragraphs_whose_parting_was_deleted_are_one() -> None:
    deleted = '<w:pPr><w:rPr><w:del w:id="1"/></w:rPr></w:pPr><w:r><w:t>工作</w:t></w:r>'
    assert of_xml(deleted, "<w:r><w:t>报告</w:t></w:r>").text == "工作报告"
    assert of_xml(deleted).text == "工作"


def table(*rows: str) -> DecodedSource:
    document = Document()
    xml = f"<w:tbl {nsdecls('w')}>{''.join(rows)}</w:tbl>"
    document.element.body.insert(0, parse_xml(xml))
    return read(document)


def cell(*paragraphs: str) -> str:
    words_of_cell = (f"<w:p><w:r><w:t>{words}</w:t></w:r></w:p>" for words in paragraphs)
    return f"<w:tc>{''.join(words_of_cell)}</w:tc>"


def test_a_deleted_row_is_left_out() -> None:
    deleted = f'<w:tr><w:trPr><w:del w:id="1"/></w:trPr>{cell("删去")}</w:tr>'
    assert table(deleted, f"<w:tr>{cell('留下')}</w:tr>").text == "留下"


def test_a_row_within_a_content_control_is_read() -> None:
    row = f"<w:tr>{cell('指标')}{cell('单位')}</w:tr>"
    assert table(f"<w:sdt><w:sdtContent>{row}</w:sdtContent></w:sdt>").text == "指标\t单位"


def test_a_report_laid_out_in_a_cell_keeps_its_paragraphs() -> None:
    first, second = "坚持稳中求进。" * 20, "推动高质量发展。" * 20
    assert table(f"<w:tr>{cell(first, second)}</w:tr>").text == f"{first}\n{second}"


def test_the_words_of_a_formula_are_words() -> None:
    math = "http://schemas.openxmlformats.org/officeDocument/2006/math"
    formula = f'<m:oMath xmlns:m="{math}"><m:r><m:t>x=5</m:t></m:r></m:oMath>'
    assert of_xml(formula).text == "x=5"


def test_boxes_within_boxes_are_read_once() -> None:
    words = "<w:r><w:t>甲</w:t></w:r>"
    for _ in range(30):
        words = f"<w:r><w:t>甲</w:t><w:txbxContent><w:p>{words}</w:p></w:txbxContent></w:r>"
    assert of_xml(words).text == "\n".join("甲" * 31)


def test_a_document_of_paragraphs_without_end_is_refused() -> None:
    data = changed(
        report(),
        "word/document.xml",
        lambda xml: xml.replace(b"<w:sectPr", b"<w:p/>" * MOST_TAGS + b"<w:sectPr", 1),
    )
    with pytest.raises(OpenError, match=r"^“甲.docx”太长"):
        read_docx(data, "甲.docx")
