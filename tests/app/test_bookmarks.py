"""Bookmarks: set, kept, found again, gone to."""

from __future__ import annotations

from pathlib import Path

from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from reader import paths
from reader.app.bookmarks import (
    bookmark_at,
    bookmarks_from,
    bookmarks_text,
    paragraph_start,
)
from tests.app.conftest import Desktop

_TEXT = "工作报告\n\n一、回顾过去一年的工作\n粮食产量再创新高，达到二十万吨。\n二、今年的任务\n"


def test_a_bookmark_is_found_in_a_revised_report_by_its_words() -> None:
    start = _TEXT.index("粮食产量")
    kept = bookmarks_text([bookmark_at(_TEXT, start)])
    revised = "新的开头。\n" * 5 + _TEXT
    assert [mark.place for mark in bookmarks_from(kept, revised)] == [revised.index("粮食产量")]


def test_a_bookmark_whose_paragraph_is_gone_is_kept_without_a_place() -> None:
    kept = bookmarks_text([bookmark_at(_TEXT, _TEXT.index("粮食产量"))])
    marks = bookmarks_from(kept, "完全不同的一份文件，讲的是别的事情。\n")
    assert [mark.place for mark in marks] == [None]
    assert bookmarks_text(marks) == kept


@given(st.text())
def test_whatever_was_kept_can_be_read(kept: str) -> None:
    bookmarks_from(kept, _TEXT)


@given(st.integers(0, len(_TEXT)))
def test_the_paragraph_of_a_place_begins_a_line_with_words(offset: int) -> None:
    start = paragraph_start(_TEXT, offset)
    assert start == 0 or _TEXT[start - 1] == "\n"


def test_the_key_sets_a_bookmark_at_the_topmost_paragraph_and_takes_it_away(
    desktop: Desktop,
) -> None:
    page = desktop.window.page
    start = desktop.passage("三、紧扣中心履职").start
    page.show_at_top(start)
    QTest.keyClick(page, Qt.Key.Key_D, Qt.KeyboardModifier.ControlModifier)
    assert set(page.margin.bookmarks) == {start}
    QTest.keyClick(page, Qt.Key.Key_D, Qt.KeyboardModifier.ControlModifier)
    assert set(page.margin.bookmarks) == set()


def test_bookmarks_are_there_again_when_the_report_is_opened_again(
    desktop: Desktop, qtbot: QtBot
) -> None:
    start = desktop.passage("三、紧扣中心履职").start
    desktop.window.page.show_at_top(start)
    desktop.choose("go.bookmark")
    desktop.close()
    again = Desktop(qtbot, paths.bundled_report())
    assert set(again.window.page.margin.bookmarks) == {start}
    again.close()


def test_each_report_has_its_own_bookmarks(desktop: Desktop, tmp_path: Path) -> None:
    desktop.choose("go.bookmark")
    other = tmp_path / "他.txt"
    other.write_text("另一份报告\n第一段文字。\n", encoding="utf-8")
    desktop.open(other)
    assert not desktop.window.page.margin.bookmarks


def test_next_and_previous_lead_through_the_bookmarks_in_text_order(desktop: Desktop) -> None:
    page = desktop.window.page
    places = [desktop.passage(words).start for words in ("二、发挥政协优势", "四、坚持守正创新")]
    for place in reversed(places):
        page.show_at_top(place)
        desktop.choose("go.bookmark")
    page.show_at_top(0)
    for place in places:
        desktop.choose("go.next_bookmark")
        assert page.caret_span().start == place
    desktop.choose("go.previous_bookmark")
    assert page.caret_span().start == places[0]


def test_the_menu_lists_the_bookmarks_in_the_script_shown(desktop: Desktop) -> None:
    menu = desktop.window.actions_.bookmarks
    menu.aboutToShow.emit()
    assert not menu.actions()[0].isEnabled()
    start = desktop.passage("二、发挥政协优势").start
    desktop.window.page.show_at_top(start)
    desktop.choose("go.bookmark")
    desktop.choose("script.traditional")
    menu.aboutToShow.emit()
    assert menu.actions()[0].text().startswith("二、發揮政協優勢")
    desktop.window.page.show_at_top(0)
    menu.actions()[0].trigger()
    assert desktop.window.page.caret_span().start == start
