"""``notes`` keeps notes in the library and hands them on."""

from __future__ import annotations

import json
import uuid
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from reader import paths
from reader.annotation.jsonld import from_jsonld
from reader.store.library import Library

Run = Callable[..., tuple[int, str, str]]


def listed(run: Run, report: Path | str) -> list[dict[str, Any]]:
    notes: list[dict[str, Any]] = json.loads(run("notes", "list", report, "--format", "json")[1])
    return notes


def add(run: Run, report: Path, passage: str, *words: str) -> str:
    start = run("text", report)[1].index(passage)
    places = ("--start", start, "--end", start + len(passage))
    exit_code, out, err = run("notes", "add", report, *places, *words)
    assert (exit_code, err) == (0, "")
    return out.removesuffix("\n")


def test_adding_prints_the_id_and_nothing_else(run: Run, report: Path) -> None:
    made = add(run, report, "捐款捐物")
    assert str(uuid.UUID(made)) == made


def test_a_note_is_listed_as_it_was_made(run: Run, report: Path) -> None:
    words = ("--note", "查一查", "--colour", "pink", "--tag", "待查", "--tag", "提法")
    made = add(run, report, "捐款捐物", *words)
    (note,) = listed(run, report)
    assert list(note) == [
        *("id", "status", "start", "end", "exact", "quoted", "note", "colour", "tags"),
        *("section", "created", "modified", "style", "tick"),
    ]
    assert (note["id"], note["status"]) == (made, "exact")
    assert (note["exact"], note["quoted"], note["note"]) == ("捐款捐物", "捐款捐物", "查一查")
    assert (note["colour"], note["tags"]) == ("pink", ["待查", "提法"])
    assert note["section"] == ["一、2023年工作回顾"]
    assert run("text", report)[1][note["start"] : note["end"]] == "捐款捐物"


def test_notes_are_listed_in_text_order(run: Run, report: Path) -> None:
    add(run, report, "数十家")
    add(run, report, "捐款捐物")
    assert [note["exact"] for note in listed(run, report)] == ["捐款捐物", "数十家"]


def test_a_renamed_report_has_its_notes(run: Run, report: Path, tmp_path: Path) -> None:
    add(run, report, "捐款捐物")
    renamed = report.rename(tmp_path / "别名.txt")
    assert len(listed(run, renamed)) == 1


def test_a_revised_report_has_its_notes_anchored_anew(run: Run, report: Path) -> None:
    add(run, report, "捐款捐物")
    add(run, report, "数十家")
    text = report.read_bytes().decode("gb18030").replace("各位代表：", "各位代表、各位来宾：")
    text = text.replace("，涉及数十家企业", "")
    report.write_bytes(text.encode("gb18030"))
    moved, orphan = listed(run, report)
    assert (moved["status"], moved["exact"]) == ("moved", "捐款捐物")
    assert (orphan["status"], orphan["start"], orphan["end"]) == ("orphan", None, None)
    assert orphan["quoted"] == "数十家"


def test_text_from_standard_input_has_notes(run: Run) -> None:
    data = "各位代表，请审议。".encode()
    assert run("notes", "add", "-", "--start", 0, "--end", 2, stdin=data)[0] == 0
    answer = run("notes", "list", "-", "--format", "json", stdin=data)
    assert [note["exact"] for note in json.loads(answer[1])] == ["各位"]


@pytest.mark.parametrize(("start", "end"), [(0, 0), (5, 2), (-3, 2), (0, 9999), (9998, 9999)])
def test_a_passage_outside_the_text_is_told(run: Run, report: Path, start: int, end: int) -> None:
    exit_code, out, err = run("notes", "add", report, "--start", start, "--end", end)
    assert (exit_code, out, err.count("\n")) == (1, "", 1)
    assert "报告.txt" in err
    assert listed(run, report) == []


def test_the_table_names_place_and_note(run: Run, report: Path) -> None:
    add(run, report, "捐款捐物", "--note", "查一查")
    header, row = run("notes", "list", report)[1].splitlines()
    assert header.split() == ["位置", "状态", "原文", "批注", "颜色", "标签", "编号"]
    assert row.split()[1:4] == ["捐款捐物", "查一查", "yellow"]


def test_markdown_holds_the_notes_under_their_headings(run: Run, report: Path) -> None:
    add(run, report, "捐款捐物", "--note", "查一查")
    text = run("notes", "export", report, "--format", "markdown")[1]
    assert "## 一、2023年工作回顾\n\n> 捐款捐物\n\n查一查\n\n— 第一部分" in text


def test_a_script_converts_quotes_and_headings_and_no_note(run: Run, report: Path) -> None:
    add(run, report, "过去一年", "--note", "过去")
    text = run("notes", "export", report, "--format", "markdown", "--script", "s2t")[1]
    assert "## 一、2023年工作回顧\n\n> 過去一年\n\n过去\n" in text


def test_json_is_a_web_annotation_document(run: Run, report: Path, tmp_path: Path) -> None:
    made = add(run, report, "捐款捐物", "--note", "查一查")
    target = tmp_path / "notes.jsonld"
    assert run("notes", "export", report, "--format", "json", "-o", target) == (0, "", "")
    (note,) = from_jsonld(json.loads(target.read_text(encoding="utf-8")))
    assert (note.id, note.note, note.quote.exact) == (made, "查一查", "捐款捐物")


@pytest.mark.parametrize(
    ("name", "start"),
    [
        ("html", b"<!DOCTYPE html>"),
        ("docx", b"PK"),
        ("docx-comments", b"PK"),
        ("xlsx", b"PK"),
        ("csv", "\ufeff序號,".encode()),
        ("text", "工作報告\n".encode()),
    ],
)
def test_every_format_is_written_to_a_file(
    run: Run, report: Path, tmp_path: Path, name: str, start: bytes
) -> None:
    add(run, report, "捐款捐物", "--note", "查一查")
    target = tmp_path / "notes"
    words = ("--format", name, "--script", "s2tw", "--sentences", "-o", target)
    assert run("notes", "export", report, *words) == (0, "", "")
    assert target.read_bytes().startswith(start)


def test_csv_in_a_pipe_has_no_byte_order_mark(run: Run, report: Path) -> None:
    add(run, report, "捐款捐物")
    assert run("notes", "export", report, "--format", "csv")[1].startswith("序号,")


def test_notes_are_chosen_by_colour_and_tag(run: Run, report: Path) -> None:
    add(run, report, "捐款捐物", "--colour", "pink", "--tag", "待查")
    add(run, report, "数十家", "--colour", "pink")
    add(run, report, "过去一年", "--tag", "待查")

    def chosen(*words: str) -> list[str]:
        text = run("notes", "export", report, "--format", "markdown", *words)[1]
        return [line[2:] for line in text.splitlines() if line.startswith("> ")]

    assert chosen("--colour", "pink") == ["捐款捐物", "数十家"]
    assert chosen("--colour", "pink", "--tag", "待查") == ["捐款捐物"]
    assert chosen("--tag", "待查", "--tag", "别的") == ["过去一年", "捐款捐物"]


def test_a_passage_is_cited_in_the_form_asked_for(run: Run, report: Path) -> None:
    add(run, report, "捐款捐物")
    text = run("notes", "export", report, "--format", "text")[1]
    assert "“捐款捐物”（李波《工作报告》，2024年1月27日，第一部分“2023年工作回顾”）" in text
    text = run("notes", "export", report, "--format", "text", "--cite", "gbt7714")[1]
    assert "[R]. " in text
    assert "2024: 第一部分第2段." in text


def test_a_template_is_used(run: Run, report: Path, tmp_path: Path) -> None:
    add(run, report, "捐款捐物", "--note", "*查*")
    template = tmp_path / "模板.md"
    template.write_text("{% for n in notes %}{{ n.quote }}：{{ n.note }}{% endfor %}", "utf-8")
    words = ("--format", "markdown", "--template", template)
    assert run("notes", "export", report, *words) == (0, "捐款捐物：\\*查\\*\n", "")


@pytest.mark.parametrize(
    ("source", "message"),
    [
        ("一\n{{ x }}", "模板“t.j2”第 2 行有误（没有名为 x 的变量），请改正后再导出。\n"),
        ("{% for x in range(9999) %}{% for y in range(9999) %}{% endfor %}{% endfor %}",
         "模板“t.j2”第 1 行有误（循环太久），请改正后再导出。\n"),
    ],
)  # fmt: skip
def test_a_bad_template_is_told_with_its_line(
    run: Run, report: Path, tmp_path: Path, source: str, message: str
) -> None:
    (tmp_path / "t.j2").write_text(source, "utf-8")
    words = ("--format", "text", "--template", tmp_path / "t.j2")
    assert run("notes", "export", report, *words) == (1, "", message)


def test_a_template_for_a_format_without_them_is_wrong_usage(
    run: Run, report: Path, tmp_path: Path
) -> None:
    words = ("--format", "docx", "--template", tmp_path / "t.j2", "-o", tmp_path / "a.docx")
    exit_code, out, err = run("notes", "export", report, *words)
    assert (exit_code, out, err.count("\n")) == (2, "", 1)


@pytest.mark.parametrize("name", ["报告.txt", "t.j2"])
def test_neither_report_nor_template_is_overwritten(
    run: Run, report: Path, tmp_path: Path, name: str
) -> None:
    (tmp_path / "t.j2").write_text("甲", "utf-8")
    before = (tmp_path / name).read_bytes()
    words = ("--format", "text", "--template", tmp_path / "t.j2", "-o", tmp_path / name)
    exit_code, _, err = run("notes", "export", report, *words)
    assert (exit_code, err.count("\n")) == (2, 1)
    assert (tmp_path / name).read_bytes() == before


def test_the_report_is_left_as_it_is(run: Run, report: Path) -> None:
    before = report.read_bytes()
    add(run, report, "捐款捐物")
    assert report.read_bytes() == before
    assert [file.name for file in report.parent.iterdir()] == ["报告.txt"]


def export_json(run: Run, report: Path, target: Path) -> Path:
    assert run("notes", "export", report, "--format", "json", "-o", target)[0] == 0
    return target


def test_importing_tells_what_became_of_each_note(run: Run, report: Path, tmp_path: Path) -> None:
    add(run, report, "捐款捐物2642万元", "--note", "查一查")
    add(run, report, "今年要重点做好9个方面工作")
    notes = export_json(run, report, tmp_path / "notes.json")
    same = "added: 0 新增\nupdated: 0 更新\nunchanged: 2 未变\nnot anchored: 0 找不到位置\n"
    assert run("notes", "import", report, notes) == (0, same, "")
    revised = tmp_path / "另一份.txt"
    revised.write_text("工作报告\n过去一年，捐款捐物2642万元，增长5.20%。\n", "utf-8")
    told = "added: 1 新增\nupdated: 0 更新\nunchanged: 0 未变\nnot anchored: 1 找不到位置\n"
    assert run("notes", "import", revised, notes, "--dry-run") == (0, told, "")
    assert listed(run, revised) == []
    assert run("notes", "import", revised, notes) == (0, told, "")
    placed, orphan = listed(run, revised)
    assert (placed["status"], placed["exact"], placed["note"]) == (
        "exact", "捐款捐物2642万元", "查一查",
    )  # fmt: skip
    assert (orphan["status"], orphan["quoted"]) == ("orphan", "今年要重点做好9个方面工作")


def test_a_later_change_is_taken_over(run: Run, report: Path, tmp_path: Path) -> None:
    add(run, report, "捐款捐物", "--note", "旧")
    notes = export_json(run, report, tmp_path / "notes.json")
    collection = json.loads(notes.read_text(encoding="utf-8"))
    item = collection["first"]["items"][0]
    item["modified"] = "2999-01-01T00:00:00Z"
    item["body"][0]["value"] = "新"
    notes.write_text(json.dumps(collection), encoding="utf-8")
    assert run("notes", "import", report, notes)[1].splitlines()[1] == "updated: 1 更新"
    assert [note["note"] for note in listed(run, report)] == ["新"]


def test_notes_of_hypothesis_are_imported(run: Run, report: Path, tmp_path: Path) -> None:
    quote = {"type": "TextQuoteSelector", "exact": "捐款捐物", "prefix": "过去一年，"}
    row = {
        "id": "abc", "uri": "https://example.org/", "text": "查", "tags": ["待查"],
        "created": "2024-01-27T00:00:00Z", "updated": "2024-01-27T00:00:00Z",
        "target": [{"source": "https://example.org/", "selector": [quote]}],
    }  # fmt: skip
    (tmp_path / "h.json").write_text(json.dumps({"annotations": [row]}), encoding="utf-8")
    assert run("notes", "import", report, tmp_path / "h.json")[1].startswith("added: 1 ")
    (note,) = listed(run, report)
    assert (note["exact"], note["note"], note["tags"]) == ("捐款捐物", "查", ["待查"])
    assert run("notes", "import", report, tmp_path / "h.json")[1].startswith("added: 0 ")


def test_notes_come_in_on_standard_input(run: Run, report: Path, tmp_path: Path) -> None:
    add(run, report, "捐款捐物")
    data = export_json(run, report, tmp_path / "notes.json").read_bytes()
    assert "unchanged: 1 " in run("notes", "import", report, "-", stdin=data)[1]
    assert run("notes", "import", "-", "-")[0] == 2


@pytest.mark.parametrize("data", [b"", b"\xff", b"{}", b"[" * 9999, b'{"rows": [1]}', b"[1]"])
def test_a_file_without_notes_is_a_known_error(
    run: Run, report: Path, tmp_path: Path, data: bytes
) -> None:
    (tmp_path / "notes.json").write_bytes(data)
    exit_code, out, err = run("notes", "import", report, tmp_path / "notes.json")
    assert (exit_code, out, err.count("\n")) == (1, "", 1)
    assert "notes.json" in err


def test_a_missing_file_of_notes_is_a_known_error(run: Run, report: Path, tmp_path: Path) -> None:
    exit_code, out, err = run("notes", "import", report, tmp_path / "none.json")
    assert (exit_code, out, err.count("\n")) == (1, "", 1)


def test_importing_without_a_file_is_wrong_usage(run: Run, report: Path) -> None:
    assert run("notes", "import", report)[0] == 2


@pytest.mark.parametrize(
    "words",
    [("notes", "list"), ("info",), ("notes", "export", "--format", "text")],
    ids=lambda words: words[-1],
)
def test_a_report_that_is_looked_at_is_not_among_the_recent_ones(
    run: Run, report: Path, tmp_path: Path, words: tuple[str, ...]
) -> None:
    other = tmp_path / "另一篇.txt"
    other.write_text("另一篇报告\n", encoding="utf-8")
    with Library(paths.library()) as library:
        library.register("已经打开过", tmp_path / "c.txt")
    assert run(*words, other)[0] == 0
    with Library(paths.library()) as library:
        assert [each.title for each in library.recent()] == ["c"]


def test_notes_are_followed_by_listing_them_after_a_move_and_a_revision(
    run: Run, report: Path
) -> None:
    add(run, report, "捐款捐物")
    moved = report.with_name("移动.txt")
    report.rename(moved)
    assert [note["status"] for note in listed(run, moved)] == ["exact"]
    moved.write_bytes(moved.read_bytes().replace("过去一年".encode("gb18030"), b""))
    assert [note["exact"] for note in listed(run, moved)] == ["捐款捐物"]
