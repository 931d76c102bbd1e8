"""``search`` finds what reports say, in files or in the library."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

Run = Callable[..., tuple[int, str, str]]


def found(run: Run, *words: object, stdin: bytes = b"") -> list[dict[str, Any]]:
    exit_code, out, err = run("search", *words, "--format", "json", stdin=stdin)
    assert (exit_code, err) == (0, "")
    hits: list[dict[str, Any]] = json.loads(out)
    return hits


def lines(run: Run, *words: object) -> list[str]:
    return run("search", *words)[1].splitlines()[1:]


def keep(run: Run, file: object, stdin: bytes = b"") -> None:
    """Let a report be in the library, by a note about its first character."""
    assert run("notes", "add", file, "--start", 0, "--end", 1, stdin=stdin)[0] == 0


@pytest.fixture
def other(tmp_path: Path) -> Path:
    file = tmp_path / "另一份.txt"
    file.write_text("各位代表，請審議。\n", encoding="utf-8")
    return file


def test_a_hit_tells_everything_about_its_place(run: Run, report: Path) -> None:
    (hit,) = found(run, "捐款捐物", report)
    assert list(hit) == [
        *("file", "title", "start", "end", "source_start", "source_end"),
        *("exact", "before", "after", "section"),
    ]
    text, source = run("text", report)[1], run("text", report, "--raw")[1]
    assert text[hit["start"] : hit["end"]] == hit["exact"] == "捐款捐物"
    assert source[hit["source_start"] : hit["source_end"]] == "捐款捐物"
    assert (hit["file"], hit["title"]) == (str(report), "工作报告")
    assert (hit["before"], hit["after"]) == ("过去一年，", "2642万元，增长5.20%，新增就业10—12")
    assert hit["section"] == ["一、2023年工作回顾"]


@pytest.mark.parametrize(
    ("query", "exact"),
    [
        ("捐款捐物２６４２萬元", "捐款捐物2642万元"),
        ("二〇二三年", "2023年"),
        ("百分之五点二零", "5.20%"),
        ("過去 一年,", "过去一年，"),
    ],
)
def test_a_query_may_be_written_otherwise(run: Run, report: Path, query: str, exact: str) -> None:
    assert [hit["exact"] for hit in found(run, query, report)] == [exact]


@pytest.mark.parametrize(
    ("query", "option"),
    [
        ("過去", "--match-script"),
        ("２６４２", "--match-width"),
        ("二〇二三年", "--match-numerals"),
        ("过去 一年", "--match-blanks"),
        ("一年,", "--match-punctuation"),
    ],
)
def test_each_difference_can_be_made_to_matter(
    run: Run, report: Path, query: str, option: str
) -> None:
    assert len(found(run, query, report)) == 1
    assert run("search", query, report, option)[:2] == (0, "")


def test_case_can_be_made_to_matter(run: Run) -> None:
    assert len(found(run, "gdp", "-", stdin=b"GDP")) == 1
    assert run("search", "gdp", "-", "--match-case", stdin=b"GDP")[:2] == (0, "")
    assert run("search", "gdp", "-", "--regex", "--match-case", stdin=b"GDP")[:2] == (0, "")


def test_a_line_names_file_place_and_section_and_marks_the_hit(run: Run, report: Path) -> None:
    header, line = run("search", "捐物", report)[1].splitlines()
    start = run("text", report)[1].index("捐物")
    assert header.split() == ["文件", "段", "位置", "所在部分", "原文"]
    assert line.split("  ")[0] == str(report)
    assert line.split()[1:4] == ["6", str(start), "一、2023年工作回顾"]
    assert line.endswith("  过去一年，捐款【捐物】2642万元，增长5.20%，新增就业10—12…")


def test_hits_come_in_the_order_of_files_and_text(run: Run, report: Path, other: Path) -> None:
    hits = found(run, "代表", other, report)
    assert [Path(hit["file"]) for hit in hits] == [other, report, report]
    assert hits[1]["start"] < hits[2]["start"]


def test_options_may_stand_between_the_files(run: Run, report: Path, other: Path) -> None:
    assert run("search", "代表", "--format", "table", report, other) == run(
        "search", "代表", report, "--format", "table", other
    )


def test_nothing_found_is_told_and_no_error(run: Run, report: Path) -> None:
    assert run("search", "没有的话", report) == (0, "", "在报告里没有找到“没有的话”。\n")
    exit_code, out, err = run("search", "没有的话", report, "--format", "json")
    assert (exit_code, json.loads(out), err.count("\n")) == (0, [], 1)


def test_a_file_that_cannot_be_read_does_not_keep_the_others(run: Run, report: Path) -> None:
    exit_code, out, err = run("search", "捐物", "没有.txt", report)
    assert exit_code == 1
    assert "【捐物】" in out
    assert err.startswith("找不到“没有.txt”")
    assert err.count("\n") == 1


def test_no_file_that_can_be_read_is_an_error_without_an_answer(run: Run) -> None:
    exit_code, out, err = run("search", "捐物", "没有.txt", "--format", "json")
    assert (exit_code, out, err.count("\n")) == (1, "", 1)


def test_an_empty_standard_input_is_told(run: Run) -> None:
    exit_code, out, err = run("search", "捐物", "-")
    assert (exit_code, out) == (1, "")
    assert err.startswith("“标准输入”是空的")


def test_a_regular_expression_is_matched_to_the_text_as_it_stands(run: Run, report: Path) -> None:
    assert [hit["exact"] for hit in found(run, r"\d{4}年工作", report, "--regex")] == [
        "2023年工作",
        "2024年工作",
    ]


def test_a_regular_expression_that_runs_away_is_stopped(run: Run) -> None:
    data = b"a" * 100_000 + b"b"
    exit_code, out, err = run("search", "(a+)+$", "-", "--regex", stdin=data)
    assert (exit_code, out, err.count("\n")) == (2, "", 1)
    assert err.startswith("正则表达式“(a+)+$”查得太久")


def test_an_encoding_can_be_named(run: Run, tmp_path: Path) -> None:
    file = tmp_path / "big5.txt"
    file.write_bytes("各位代表，請審議。".encode("big5"))
    assert len(found(run, "审议", file, "--encoding", "big5")) == 1


def test_the_answer_is_never_written_over_a_report(run: Run, report: Path, other: Path) -> None:
    before = report.read_bytes()
    exit_code, _, err = run("search", "代表", other, report, "-o", report)
    assert (exit_code, err.count("\n")) == (2, 1)
    assert report.read_bytes() == before


def test_without_a_file_the_library_is_searched(run: Run, report: Path, other: Path) -> None:
    for file in (report, other):
        keep(run, file)
    hits = found(run, "審議")
    assert [(hit["file"], hit["exact"]) for hit in hits] == [(str(other), "請審議"[1:])]
    assert (hits[0]["source_start"], hits[0]["source_end"]) == (None, None)
    (line,) = lines(run, "捐物")
    assert line.split("  ")[0] == str(report)


def test_a_report_that_is_no_file_is_named_by_its_title(run: Run) -> None:
    data = "政府工作报告\n\n各位代表，请审议。\n".encode()
    keep(run, "-", stdin=data)
    (hit,) = found(run, "审议")
    assert (hit["file"], hit["title"]) == (None, "政府工作报告")
    (line,) = lines(run, "审议")
    assert line.startswith("政府工作报告  ")


def test_of_a_revised_report_the_newest_text_is_searched(run: Run, other: Path) -> None:
    keep(run, other)
    other.write_text("各位代表，请讨论。\n", encoding="utf-8")
    keep(run, other)
    assert found(run, "讨论")
    assert run("search", "审议")[:2] == (0, "")


def test_a_library_that_is_not_there_is_told_and_not_made(run: Run, home: Path) -> None:
    exit_code, out, err = run("search", "审议")
    assert (exit_code, out, err.count("\n")) == (1, "", 1)
    assert err.startswith(f"还没有笔记库 {home}")
    assert list(home.iterdir()) == []


def test_a_damaged_library_is_told(run: Run, other: Path, home: Path) -> None:
    run("notes", "list", other)
    library = home / "library.sqlite3"
    library.write_bytes(library.read_bytes()[:4096] + b"\xff" * 8192)
    exit_code, out, err = run("search", "审议")
    assert (exit_code, out, err.count("\n")) == (1, "", 1)
    assert "已损坏" in err


def test_searching_a_file_leaves_the_library_alone(run: Run, report: Path, home: Path) -> None:
    found(run, "捐物", report)
    assert list(home.iterdir()) == []
