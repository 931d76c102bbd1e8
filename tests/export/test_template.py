"""Notes leave by a template of a person's own."""

from __future__ import annotations

from typing import Any

import pytest
from markdown_it import MarkdownIt

from reader import paths
from reader.export.template import rendered, template_context, user_template


def written(document: Any, source: str, format_name: str = "text") -> str:
    return rendered(document, user_template(source, "模板.txt", format_name))


def test_a_template_sees_the_report_and_its_notes(notes: Any) -> None:
    document = notes.document(notes.note(note="查", tags=("待查",)))
    source = (
        "{{ head.title }}|{{ head.speaker }}|{{ reference }}\n"
        "{% for note in notes %}{{ note.number }} {{ note.quote }} {{ note.note }} "
        "{{ note.tags|join }} {{ note.colour }} {{ note.start }}{% endfor %}"
    )
    assert written(document, source) == (
        "工作报告|李波|李波. 工作报告[R]. 2024.\n1 成绩 查 待查 绿色 15\n"
    )


def test_headings_are_opened_once(notes: Any) -> None:
    document = notes.document(notes.note(), notes.note("牢固", path=(notes.part, notes.section)))
    source = "{% for n in notes %}{% for h in n.new_headings %}{{ h.level }}{{ h.title }} {% endfor %}{% endfor %}"  # noqa: E501
    assert written(document, source) == "1工作回顾 2一、夯实基础 \n"


def test_every_value_is_plain(notes: Any) -> None:
    def check(value: object) -> None:
        assert value is None or type(value) in {str, int, list, dict}
        if isinstance(value, dict):
            value = list(value.values())
        for each in value if isinstance(value, list) else []:
            check(each)

    check(template_context(notes.document(notes.note(tags=("待查",)))))


def test_no_words_become_markdown(notes: Any, nasty: str) -> None:
    source = (
        "甲{{ notes[0].note }}\n\n{{ notes[0].passage|quote }}\n\n{{ notes[0].note|paragraphs }}"
    )
    markdown = written(notes.document(notes.note(nasty, nasty)), source, "markdown")
    kinds = {
        child.type
        for token in MarkdownIt("gfm-like", {"linkify": False}).parse(markdown)
        for child in (token, *(token.children or ()))
    }
    assert kinds <= {
        "paragraph_open", "paragraph_close", "inline", "text", "text_special", "hardbreak",
        "softbreak", "blockquote_open", "blockquote_close",
    }  # fmt: skip


@pytest.mark.parametrize(
    ("name", "format_name"), [("brief.md", "markdown"), ("excerpts.txt", "text")]
)
def test_the_examples_work(notes: Any, name: str, format_name: str) -> None:
    source = paths.export_resource(f"templates/{name}").read_text(encoding="utf-8")
    document = notes.document(
        notes.note(note="查一查", tags=("待查",)), notes.note("今后", path=(notes.plan,))
    )
    text = written(document, source, format_name)
    for words in ("工作报告", "成绩", "查一查", "待查", "今后", "李波"):
        assert words in text
