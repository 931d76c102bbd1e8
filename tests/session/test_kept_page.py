from __future__ import annotations

import os
from dataclasses import replace
from pathlib import Path

import pytest

from reader import paths
from reader.core.span import Span
from reader.session.kept_page import KeptPage, keep_page, kept_page
from reader.session.rendering import render
from reader.session.rendition import View
from reader.session.report import open_report


@pytest.fixture
def file(tmp_path: Path) -> Path:
    file = tmp_path / "报告.txt"
    file.write_bytes(paths.bundled_report().read_bytes())
    return file


def page(file: Path, view: View = View.SOURCE, place: int = 0) -> KeptPage:
    report = open_report(file)
    rendition = render(report, view, word_guided=False, adapt_quotes=True)
    return KeptPage(file, report.outline.head.title, rendition, report.outline, place)


@pytest.mark.parametrize("view", [View.SOURCE, View.TAIWAN, View.TAIWAN_PHRASES])
def test_a_page_comes_back_as_it_was_kept(file: Path, view: View) -> None:
    left = page(file, view, place=1_200)
    keep_page(left)
    assert kept_page(file) == left


def test_the_script_it_is_written_in_is_kept_too(file: Path) -> None:
    keep_page(page(file))
    kept = kept_page(file)
    assert kept is not None
    assert kept.rendition.written == "simplified"


def test_a_file_that_has_changed_has_no_page(file: Path) -> None:
    keep_page(page(file))
    file.write_bytes(file.read_bytes() + "完".encode())
    assert kept_page(file) is None


def test_a_file_written_again_has_no_page(file: Path) -> None:
    keep_page(page(file))
    state = file.stat()
    os.utime(file, ns=(state.st_atime_ns, state.st_mtime_ns + 1_000_000_000))
    assert kept_page(file) is None


def test_another_file_has_no_page(file: Path, tmp_path: Path) -> None:
    keep_page(page(file))
    other = tmp_path / "别的.txt"
    other.write_bytes(file.read_bytes())
    assert kept_page(other) is None
    assert kept_page(tmp_path / "没有.txt") is None


@pytest.mark.parametrize("damage", [b"", b"{", b"[]", b'{"form": 2}', b"\xff\xfe"])
def test_what_cannot_be_read_is_no_page(file: Path, home: Path, damage: bytes) -> None:
    keep_page(page(file))
    (home / "cache" / "page.json").write_bytes(damage)
    assert kept_page(file) is None


@pytest.mark.parametrize("view", [View.SOURCE, View.TAIWAN_PHRASES])
@pytest.mark.parametrize("share", [0.0, 0.5, 1.0])
def test_of_a_long_report_the_paragraphs_around_the_place_are_kept(
    file: Path, view: View, share: float
) -> None:
    written = file.read_text(encoding="utf-8")
    body = "".join(f"{number}．各部门要抓好第{number}批项目。\n" for number in range(1, 3_000))
    file.write_text(written + "\n" + body, encoding="utf-8")
    whole = page(file, view)
    report = open_report(file)
    place = report.text.rfind("\n", 0, int(share * (len(report.text) - 1))) + 1
    keep_page(replace(whole, place=place))
    kept = kept_page(file)
    assert kept is not None
    assert len(kept.rendition.text) < 10_000
    here = Span(place - kept.start, place - kept.start + 9)
    there = Span(place, place + 9)
    assert kept.rendition.passage(here) == whole.rendition.passage(there)
    headings = {(entry.span.start + kept.start, entry.title) for entry in kept.outline.entries}
    assert headings <= {(entry.span.start, entry.title) for entry in whole.outline.entries}


def test_a_folder_that_cannot_be_written_does_no_harm(file: Path, home: Path) -> None:
    (home / "cache").write_text("", encoding="utf-8")
    keep_page(page(file))
    assert kept_page(file) is None
