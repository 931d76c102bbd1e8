"""``convert`` turns plain text line by line and repairs nothing."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

Run = Callable[..., tuple[int, str, str]]


def test_line_ends_stay_as_they_are(run: Run) -> None:
    text = "发展\r\n头发\r\n\r\n发展\n头发\r发展"
    converted = run("convert", "--to", "s2t", stdin=text.encode())[1]
    assert converted == "發展\r\n頭髮\r\n\r\n發展\n頭髮\r發展"


def test_nothing_is_repaired(run: Run, tmp_path: Path) -> None:
    text = "会(huì)议(yì),会(huì)议(yì),会(huì)议(yì),"
    (tmp_path / "a.txt").write_text(text, encoding="utf-8")
    assert run("convert", tmp_path / "a.txt", "--to", "t2s")[1] == text


def test_words_guide_the_conversion_unless_forbidden(run: Run) -> None:
    data = "人参加会议".encode()
    assert run("convert", "--to", "s2t", stdin=data)[1] == "人參加會議"
    assert run("convert", "--to", "s2t", "--word-guided", stdin=data)[1] == "人參加會議"
    assert run("convert", "--to", "s2t", "--no-word-guided", stdin=data)[1] == "人蔘加會議"


@pytest.mark.parametrize("text", ["", "\n", " \r\n"])
def test_nothing_is_converted_into_nothing(run: Run, text: str) -> None:
    assert run("convert", "-", "--to", "s2t", stdin=text.encode()) == (0, text, "")


def test_a_file_in_another_encoding_is_read(run: Run, report: Path) -> None:
    exit_code, out, _ = run("convert", report, "--to", "s2tw")
    assert exit_code == 0
    assert out.startswith("工作報告\r\n")


def test_quotation_marks_are_changed_only_on_demand(run: Run) -> None:
    data = "“要讲‘实话’”".encode()
    assert run("convert", "--to", "s2t", stdin=data)[1] == "“要講‘實話’”"
    assert run("convert", "--to", "s2t", "--quotes", "corner", stdin=data)[1] == "「要講『實話』」"
    back = run("convert", "--to", "t2s", "--quotes", "curly", stdin="「要講『實話』」".encode())
    assert back[1] == "“要讲‘实话’”"


def test_terms_of_one_s_own_keep_their_words(run: Run, home: Path) -> None:
    data = "临空信息港的信息".encode()
    (home / "lexicons").mkdir(parents=True)
    (home / "lexicons" / "protected_terms.txt").write_text("临空信息港\n", encoding="utf-8")
    assert run("convert", "--to", "s2twp", stdin=data)[1] == "臨空信息港的資訊"
