"""The report leaves as a Word document with real comments at the passages."""

from __future__ import annotations

import io
import zipfile
from typing import Any

import docx
from lxml import etree

from reader.annotation.model import Status
from reader.export.docx_comments import to_commented_docx

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"


class Commented:
    """A document read back by its XML."""

    def __init__(self, data: bytes) -> None:
        with zipfile.ZipFile(io.BytesIO(data)) as file:
            self.body = etree.fromstring(file.read("word/document.xml"))
            names = file.namelist()
            self.comments = (
                list(etree.fromstring(file.read("word/comments.xml")))
                if "word/comments.xml" in names
                else []
            )
        self.word = docx.Document(io.BytesIO(data))

    def passages(self) -> dict[str, str]:
        """Return the text of the document that each comment is about, by its words."""
        words = {each.get(f"{W}id"): "".join(each.itertext()) for each in self.comments}
        opened: dict[str, str] = {}
        closed: dict[str, str] = {}
        for element in self.body.iter():
            if element.tag == f"{W}commentRangeStart":
                opened[element.get(f"{W}id")] = ""
            elif element.tag == f"{W}commentRangeEnd":
                closed[words[element.get(f"{W}id")]] = opened.pop(element.get(f"{W}id"))
            elif element.tag == f"{W}t":
                for number in opened:
                    opened[number] += element.text
        assert opened == {}
        return closed

    def grounds(self) -> list[tuple[str, str]]:
        return [
            ("".join(run.itertext()), shade.get(f"{W}fill"))
            for run in self.body.iter(f"{W}r")
            for shade in run.iter(f"{W}shd")
        ]


def commented(document: Any) -> Commented:
    return Commented(to_commented_docx(document))


def test_the_whole_report_is_there_with_its_headings(notes: Any) -> None:
    word = commented(notes.document(notes.note())).word
    assert [(each.style and each.style.name, each.text) for each in word.paragraphs] == [
        ("Title", "工作报告"),
        ("Heading 1", "工作回顾"),
        ("Yandu Body", "过去一年，成绩很大。"),
        ("Heading 2", "一、夯实基础"),
        ("Yandu Body", "基础更加牢固。"),
        ("Heading 1", "工作安排"),
        ("Yandu Body", "今后一年。"),
    ]


def test_a_note_is_a_comment_at_its_passage(notes: Any) -> None:
    read = commented(notes.document(notes.note(note="查一查", tags=("待查",))))
    assert read.passages() == {"查一查标签：待查": "成绩"}
    (comment,) = read.comments
    assert (comment.get(f"{W}author"), comment.get(f"{W}date")) == ("研读", "2024-01-27T09:30:00Z")


def test_the_passage_has_the_ground_of_its_colour(notes: Any) -> None:
    assert commented(notes.document(notes.note(colour="blue"))).grounds() == [("成绩", "BFDDF7")]


def test_a_bare_highlight_is_no_comment(notes: Any) -> None:
    assert commented(notes.document(notes.note())).comments == []


def test_overlapping_notes_keep_their_passages(notes: Any) -> None:
    read = commented(
        notes.document(
            notes.note("过去一年，成绩", "外"),
            notes.note("成绩很大", "叉", colour="pink"),
            notes.note("一年", "内", colour="blue"),
        )
    )
    assert read.passages() == {"外": "过去一年，成绩", "叉": "成绩很大", "内": "一年"}
    assert ("一年", "BFDDF7") in read.grounds()


def test_a_passage_over_paragraphs_keeps_its_ends(notes: Any) -> None:
    read = commented(notes.document(notes.note("很大。\n一、夯实基础\n基础", "跨段")))
    assert read.passages() == {"跨段": "很大。一、夯实基础基础"}


def test_what_has_no_place_stands_at_the_end(notes: Any) -> None:
    read = commented(
        notes.document(
            notes.note("", "总的看法", at=0), notes.note("没有了", "查", status=Status.ORPHAN)
        )
    )
    texts = [each.text for each in read.word.paragraphs]
    assert "总的看法" in texts
    assert texts.index("在现有文本中找不到位置的批注") < texts.index("没有了") < texts.index("查")


def test_any_comment_is_shown_as_it_is(notes: Any, nasty: str) -> None:
    read = commented(notes.document(notes.note(note=f"甲{nasty}乙")))
    ((comment, passage),) = read.passages().items()
    assert passage == "成绩"
    assert comment.startswith("甲")
    assert comment.endswith("乙")
