"""Notes leave as plain text."""

from __future__ import annotations

from typing import Any

from reader.annotation.model import Status
from reader.export.text import to_text


def test_quote_note_and_place_stand_together_under_their_headings(notes: Any) -> None:
    note = notes.note(
        note="查一查\n再查", tags=("待查",), path=(notes.part, notes.section), sentence="成绩很大。"
    )
    assert to_text(notes.document(note)) == (
        "工作报告\n2024年1月27日在全体会议上\n\n"
        "报告人：李波\n日期：2024-01-27\n来源：a.txt\n"
        "出处：李波. 工作报告[R]. 2024.\n批注：1 条\n\n"
        "■ 工作回顾\n\n■■ 一、夯实基础\n\n"
        "[1] “成绩”（李波《工作报告》）\n    全句：成绩很大。\n    批注：查一查\n    再查\n"
        "    — 第一部分“工作回顾”第2段 · 字符 15–17 · 标签：待查 · 绿色\n"
    )


def test_orphans_come_last_under_a_heading_of_their_own(notes: Any) -> None:
    text = to_text(notes.document(notes.note(), notes.note("没有了", status=Status.ORPHAN)))
    assert text.index("成绩") < text.index("■ 在现有文本中找不到位置的批注") < text.index("没有了")


def test_nothing_commands_a_terminal(notes: Any, nasty: str) -> None:
    text = to_text(notes.document(notes.note(nasty, nasty, tags=(nasty,)), title=nasty))
    assert "\x1b" not in text
    assert "\x00" not in text
    assert text.encode().decode() == text
