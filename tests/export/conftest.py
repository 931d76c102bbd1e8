"""Notes on their way out, made here."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import Any

import pytest

from reader.annotation.model import (
    Anchored,
    Annotation,
    Status,
    TextPositionSelector,
    TextQuoteSelector,
)
from reader.core.outline import Head, Heading, HeadingKind
from reader.core.span import Span
from reader.export.model import NotesDocument, PlacedNote

TEXT = (
    "工作报告\n工作回顾\n过去一年，成绩很大。\n一、夯实基础\n基础更加牢固。\n工作安排\n今后一年。\n"
)
PART = Heading(1, HeadingKind.PART, "工作回顾", Span(5, 9))
SECTION = Heading(2, HeadingKind.SECTION, "一、夯实基础", Span(21, 27))
PLAN = Heading(1, HeadingKind.PART, "工作安排", Span(36, 40))
TITLE = Heading(0, HeadingKind.TITLE, "工作报告", Span(0, 4))
NASTY = (
    "=1+1",
    "+cmd|' /C calc'!A0",
    "@SUM(A1)",
    "-2",
    "<script>alert(1)</script>",
    "</style></title><img src=x onerror=alert(1)>",
    "&lt;b&gt;",
    "*重点* [链接](javascript:alert(1))",
    "# 标题\n- 列表\n\n> 引文",
    "{{ 7 * 7 }}{% raw %}",
    "控制\x00\x07\x1b[31m字符\x85\x9f",
    "半个\ud83d表情",
    "\u202e倒写\u200b",
    "第一行\r\n第二行\r第三行\u2028第四行",
    "\ufffe\uffff",
    '"引号", 逗号;\t制表',
    "",
)


class Notes:
    """Makes notes and documents of them."""

    nasty = NASTY
    part, section, plan = PART, SECTION, PLAN

    def note(
        self,
        quote: str = "成绩",
        note: str = "",
        *,
        tags: tuple[str, ...] = (),
        colour: str = "green",
        status: Status = Status.EXACT,
        path: tuple[Heading, ...] = (PART,),
        quoted: str = "",
        at: int | None = None,
        sentence: str = "",
    ) -> PlacedNote:
        start = TEXT.find(quote) if at is None else at
        start = max(start, 0)
        span = None if status is Status.ORPHAN else Span(start, start + len(quote))
        made = datetime(2024, 1, 27, 9, 30, tzinfo=UTC)
        annotation = Annotation(
            id="6a1f6f0e-6f0c-4d0c-9f4e-3d6d7f5a0b11",
            quote=TextQuoteSelector(quoted or quote),
            position=TextPositionSelector(start, start + len(quote)),
            note=note,
            colour=colour,
            tags=tags,
            created=made,
            modified=made,
        )
        return PlacedNote(
            Anchored(annotation, status, span),
            quote,
            () if span is None else path,
            "" if span is None else "第一部分“工作回顾”第2段 · 字符 15–17",
            sentence,
            f"“{quote}”（李波《工作报告》）",
            "" if span is None else "李波《工作报告》，2024年1月27日",
            span,
        )

    def document(self, *notes: PlacedNote, title: str = "工作报告", **more: Any) -> NotesDocument:
        return NotesDocument(
            head=Head(title, "2024年1月27日在全体会议上", "李波", "2024-01-27"),
            name="a.txt",
            iri="file:///a.txt",
            sha256="0" * 64,
            notes=notes,
            text=TEXT,
            headings=(TITLE, PART, SECTION, PLAN),
            reference="李波. 工作报告[R]. 2024.",
            **more,
        )


@pytest.fixture(scope="session")
def notes() -> Notes:
    """Return what makes notes."""
    return Notes()


def pytest_generate_tests(metafunc: pytest.Metafunc) -> None:
    """Try every nasty text where a test asks for one."""
    if "nasty" in metafunc.fixturenames:
        metafunc.parametrize("nasty", NASTY)
