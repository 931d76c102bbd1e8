"""The command palette."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QMenu

from reader.app.command_palette import CommandPalette
from reader.app.command_ranking import Command, ranked
from tests.app.conftest import Desktop


def _commands(*titles: str) -> list[Command]:
    return [Command("", title, "", str) for title in titles]


def _titles(query: str, *titles: str) -> list[str]:
    return [command.title for command in ranked(_commands(*titles), query)]


def test_what_begins_with_the_query_comes_before_what_contains_it() -> None:
    titles = ("Close report", "Re-open", "Report again", "Report")
    assert _titles("report", *titles) == ["Report", "Report again", "Close report"]


@pytest.mark.parametrize("query", ["发挥优势", "發揮優勢", "优势 发挥", "  發揮　優勢 "])
def test_script_and_order_of_words_make_no_difference(query: str) -> None:
    assert _titles(query, "二、发挥优势，携手并肩", "一、把准方向") == ["二、发挥优势，携手并肩"]


def test_an_empty_query_shows_all_and_one_of_punctuation_nothing() -> None:
    assert _titles("", "甲", "乙") == ["甲", "乙"]
    assert _titles("？", "甲", "乙") == []


def _open(desktop: Desktop) -> CommandPalette:
    modifiers = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
    QTest.keyClick(desktop.window.page, Qt.Key.Key_P, modifiers)
    palette = desktop.window.findChild(CommandPalette)
    assert palette is not None
    assert palette.isVisible()
    return palette


def test_a_heading_is_gone_to_by_keyboard_alone_in_another_script(desktop: Desktop) -> None:
    palette = _open(desktop)
    palette.field.insert("堅持守正創新")
    QTest.keyClick(palette.field, Qt.Key.Key_Return)
    assert not palette.isVisible()
    page = desktop.window.page
    assert page.caret_span().start == desktop.passage("四、坚持守正创新").start
    assert page.hasFocus()


def test_an_action_is_done_and_found_by_its_menu_too(desktop: Desktop) -> None:
    palette = _open(desktop)
    palette.field.insert("theme sepia")
    QTest.keyClick(palette.field, Qt.Key.Key_Return)
    assert desktop.window.actions_["theme.sepia"].isChecked()


def test_escape_returns_to_the_page_and_the_arrows_go_round(desktop: Desktop) -> None:
    palette = _open(desktop)
    QTest.keyClick(palette.field, Qt.Key.Key_Up)
    assert palette.list.currentIndex().row() == palette.list.topLevelItemCount() - 1
    QTest.keyClick(palette.field, Qt.Key.Key_Down)
    assert palette.list.currentIndex().row() == 0
    QTest.keyClick(palette.field, Qt.Key.Key_Escape)
    assert not palette.isVisible()
    assert desktop.window.page.hasFocus()


def test_open_reports_can_be_turned_to(desktop: Desktop, tmp_path: Path) -> None:
    other = tmp_path / "他.txt"
    other.write_text("另一份报告\n第一段文字。\n", encoding="utf-8")
    desktop.open(other)
    palette = _open(desktop)
    palette.field.insert("廊坊市第八届")
    QTest.keyClick(palette.field, Qt.Key.Key_Return)
    assert "廊坊" in desktop.report.outline.head.title


def test_bookmarks_are_offered(desktop: Desktop) -> None:
    start = desktop.passage("二、发挥政协优势").start
    desktop.window.page.show_at_top(start)
    desktop.choose("go.bookmark")
    desktop.window.page.show_at_top(0)
    palette = _open(desktop)
    palette.field.insert("面对历史罕见")
    QTest.keyClick(palette.field, Qt.Key.Key_Return)
    assert desktop.window.page.caret_span().start == start


def test_every_action_stands_in_a_menu(desktop: Desktop) -> None:
    def actions(menu: QMenu) -> set[str]:
        found = {action.objectName() for action in menu.actions()}
        for action in menu.actions():
            if isinstance(submenu := action.menu(), QMenu):
                found |= actions(submenu)
        return found

    menus = [top.menu() for top in desktop.window.menuBar().actions()]
    shown = set[str]().union(*(actions(menu) for menu in menus if isinstance(menu, QMenu)))
    assert {action.objectName() for action in desktop.window.actions_.all()} - shown == set()
