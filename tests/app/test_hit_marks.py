"""Only the hits that can be seen are placed and painted."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from reader.app.hit_marks import HitMarks
from reader.app.palette import LIGHT
from reader.app.report_view import ReportView
from reader.app.shown_text import ShownText
from reader.app.typesetting import PageStyle
from reader.core.span import Span
from reader.session.rendering import render
from reader.session.rendition import View
from reader.session.report import open_report
from reader.session.searching import find_places

Shown = tuple[ReportView, ShownText, list[Span]]


@pytest.fixture
def shown(qtbot: QtBot, tmp_path: Path) -> Iterator[Shown]:
    """Return a page of 500 lines, each with one hit and a character beyond the BMP."""
    path = tmp_path / "报告.txt"
    lines = [f"𠮷第{number}行，各位委员请审议。" for number in range(500)]
    path.write_text("\n".join(lines), encoding="utf-8")
    report = open_report(path)
    rendition = render(report, View.SOURCE, word_guided=False)
    page = ReportView()
    qtbot.addWidget(page)
    page.resize(600, 400)
    page.show()
    qtbot.waitExposed(page)
    page.show_rendition(rendition, report.outline, PageStyle(LIGHT))
    yield page, ShownText(rendition, page.document()), find_places(report, "委员")
    page.close()


def _hits(*marked: Span) -> HitMarks:
    marks = HitMarks()
    marks.show(marked, None)
    return marks


def test_at_the_top_the_first_hits_are_seen(shown: Shown) -> None:
    page, text, hits = shown
    seen = list(_hits(*hits).visible(page, text))
    assert seen == hits[: len(seen)]
    assert 5 < len(seen) < 30


def test_after_scrolling_other_hits_are_seen(shown: Shown) -> None:
    page, text, hits = shown
    bar = page.verticalScrollBar()
    bar.setValue(bar.maximum() // 2)
    seen = list(_hits(*hits).visible(page, text))
    assert 5 < len(seen) < 30
    assert hits[0] < seen[0]
    assert seen[-1] < hits[-1]
    page.reveal(hits[-1])
    assert _hits(*hits).visible(page, text)[-1] == hits[-1]


def test_a_hit_that_begins_above_and_ends_below_is_seen(shown: Shown) -> None:
    page, text, hits = shown
    bar = page.verticalScrollBar()
    bar.setValue(bar.maximum() // 2)
    long = Span(hits[0].start, hits[-1].end)
    assert list(_hits(long).visible(page, text)) == [long]


def test_without_hits_nothing_is_seen(shown: Shown) -> None:
    page, text, _ = shown
    assert not _hits().visible(page, text)
