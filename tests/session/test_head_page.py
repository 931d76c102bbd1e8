from __future__ import annotations

from pathlib import Path

import pytest

from reader.session.head_page import head_page
from reader.session.rendition import View
from reader.session.report import open_report


@pytest.fixture
def written() -> str:
    lines = (f"{number}．各部门要抓好第{number}批项目，并及时报告。" for number in range(1, 20_000))
    return "\n".join(["在市第八届人民代表大会上的工作报告", "", "一、工作回顾", *lines])


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "gb18030"])
def test_the_head_is_how_the_whole_begins(tmp_path: Path, written: str, encoding: str) -> None:
    file = tmp_path / "报告.txt"
    file.write_text(written, encoding=encoding)
    page = head_page(file, View.SOURCE)
    whole = open_report(file)
    assert page is not None
    assert len(page.rendition.text) > 3_000
    assert whole.text.startswith(page.rendition.text)
    assert page.outline.entries == whole.outline.entries[: len(page.outline.entries)]
    assert page.title == whole.outline.head.title


def test_the_head_is_shown_in_the_script_wanted(tmp_path: Path, written: str) -> None:
    file = tmp_path / "报告.txt"
    file.write_text(written, encoding="utf-8")
    page = head_page(file, View.TAIWAN)
    assert page is not None
    assert "代表大會" in page.rendition.text


@pytest.mark.parametrize("data", [b"", b"%PDF-1.7\n", b"\0\n" * 900, b"PK\x03\x04\n", b"no line"])
def test_what_is_no_text_with_lines_has_no_head(tmp_path: Path, data: bytes) -> None:
    file = tmp_path / "报告.txt"
    file.write_bytes(data)
    assert head_page(file, View.SOURCE) is None


def test_a_file_that_is_not_there_has_no_head(tmp_path: Path) -> None:
    assert head_page(tmp_path / "没有.txt", View.SOURCE) is None
    assert head_page(tmp_path, View.SOURCE) is None
