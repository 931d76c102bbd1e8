"""``text`` prints the report text and nothing else."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

Run = Callable[..., tuple[int, str, str]]


def test_the_report_text_is_printed_and_nothing_added(run: Run, tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_bytes("各位代表：\r\n请审议".encode())
    assert run("text", tmp_path / "a.txt") == (0, "各位代表：\n请审议", "")


def test_raw_is_the_decoded_source(run: Run, report: Path) -> None:
    assert run("text", report, "--raw") == (0, report.read_bytes().decode("gb18030"), "")


def test_a_script_converts_the_report_text(run: Run, report: Path) -> None:
    text = run("text", report)[1]
    converted = run("text", report, "--script", "s2t")[1]
    assert "過去一年，捐款捐物2642萬元" in converted
    assert len(converted) == len(text)
    assert run("text", report, "--script", "source")[1] == text


def test_standard_input_is_read_as_utf8(run: Run) -> None:
    data = "各位代表：\r\n".encode("utf-8-sig")
    assert run("text", "-", stdin=data) == (0, "各位代表：\n", "")


def test_an_encoding_that_is_named_is_used(run: Run, tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_bytes("工作報告".encode("big5"))
    for name in ("big5", "Big5", "cp950"):
        assert run("text", tmp_path / "a.txt", "--encoding", name)[1] == "工作報告"


@pytest.mark.corpus
def test_the_bundled_report_comes_out_clean(run: Run, corpus: Path) -> None:
    reports = corpus / "reports"
    clean = (reports / "cppcc_langfang_2024.clean.txt").read_bytes().decode()
    dirty = reports / "cppcc_langfang_2024_seed_dirty.txt"
    assert run("text", dirty) == (0, clean, "")
    assert run("text", "-", stdin=dirty.read_bytes()) == (0, clean, "")


def test_quotation_marks_are_changed_only_on_demand(run: Run) -> None:
    data = "坚持“两个维护”。".encode()
    assert run("text", "-", "--script", "s2tw", stdin=data)[1] == "堅持“兩個維護”。"
    assert run("text", "-", "--script", "s2tw", "--quotes", "corner", stdin=data)[1] == (
        "堅持「兩個維護」。"
    )
    assert run("text", "-", "--quotes", "corner", stdin=data)[1] == "坚持「两个维护」。"


def test_the_decoded_source_cannot_have_other_quotation_marks(run: Run) -> None:
    code, out, message = run("text", "-", "--raw", "--quotes", "corner", stdin="甲".encode())
    assert (code, out) == (2, "")
    assert "--quotes" in message
