"""A file becomes a report."""

from __future__ import annotations

from pathlib import Path

import pytest

from reader import paths
from reader.core.repair import RepairKind
from reader.errors import OpenError
from reader.session.report import open_report, report_from_bytes, report_from_text

TEXT = "政府工作报告\r\n各位代表：现在，我向大会报告工作。\r\n"


def test_the_report_text_is_the_repaired_source(tmp_path: Path) -> None:
    file = tmp_path / "a.txt"
    file.write_bytes(TEXT.encode("gb18030"))
    report = open_report(file)
    assert report.source.text == TEXT
    assert report.text == TEXT.replace("\r\n", "\n")
    assert {repair.kind for repair in report.repairs} == {RepairKind.LINE_ENDS}
    assert (report.path, report.name) == (file.resolve(), "a.txt")


def test_a_relative_path_becomes_absolute(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "a.txt").write_text(TEXT, encoding="utf-8")
    monkeypatch.chdir(tmp_path)
    assert open_report(Path("a.txt")).path == (tmp_path / "a.txt").resolve()


def test_text_from_standard_input_is_utf8(tmp_path: Path) -> None:
    report = report_from_bytes(TEXT.encode())
    assert (report.path, report.name, report.source.encoding) == (None, "-", "UTF-8")
    with pytest.raises(OpenError, match=r"^“标准输入”不是文本文件"):
        report_from_bytes(TEXT.encode("gb18030"))
    assert report_from_bytes(TEXT.encode("gb18030"), encoding="gbk").text == report.text


def test_pasted_text_is_a_report() -> None:
    assert report_from_text("各位代表：\r\n").text == "各位代表：\n"
    with pytest.raises(OpenError, match=r"^“粘贴的文字”是空的"):
        report_from_text(" \n")


def test_pasted_text_with_half_a_character_is_a_report() -> None:
    report_from_text("各位代表\ud800").text.encode()


def test_outline_and_figures_wait_until_they_are_asked_for() -> None:
    report = open_report(paths.bundled_report())
    assert not {"outline", "figures"} & vars(report).keys()
    assert report.outline.headings
    assert report.figures


@pytest.mark.corpus
def test_the_bundled_report_is_repaired_to_the_character(corpus: Path) -> None:
    report = open_report(paths.bundled_report())
    clean = corpus / "reports" / "cppcc_langfang_2024.clean.txt"
    assert report.text == clean.read_bytes().decode()
    seed = corpus / "reports" / "cppcc_langfang_2024_seed_dirty.txt"
    assert paths.bundled_report().read_bytes() == seed.read_bytes()
