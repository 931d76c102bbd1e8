"""Reading mode, the full screen, and keys that turn the page."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from tests.app.conftest import Desktop

_KEY = Qt.Key


def test_one_key_leaves_the_page_alone_and_brings_panes_back(desktop: Desktop) -> None:
    window = desktop.window
    window.figures_dock.raise_()
    QTest.keyClick(window.page, _KEY.Key_F9)
    bars = (window.tools, window.statusBar(), window.outline_dock, window.figures_dock)
    assert not any(part.isVisible() for part in bars)
    QTest.keyClick(window.page, _KEY.Key_F9)
    assert all(part.isVisible() for part in bars)
    assert not window.ledger_dock.isVisible()


def test_reading_mode_keeps_the_line_under_the_eye(desktop: Desktop) -> None:
    page = desktop.window.page
    page.show_at_top(desktop.passage("四、坚持守正创新").start)
    place = page.place()
    desktop.choose("view.reading_mode")
    assert page.place() == place
    desktop.choose("view.reading_mode")
    assert page.place() == place


def test_escape_leaves_reading_mode_and_then_the_full_screen(desktop: Desktop) -> None:
    window = desktop.window
    desktop.choose("view.full_screen")
    desktop.choose("view.reading_mode")
    assert not window.menuBar().isVisible()
    QTest.keyClick(window.page, _KEY.Key_Escape)
    assert not window.actions_["view.reading_mode"].isChecked()
    assert window.isFullScreen()
    assert window.menuBar().isVisible()
    QTest.keyClick(window.page, _KEY.Key_Escape)
    assert not window.isFullScreen()


def test_escape_closes_the_find_bar_before_it_leaves_reading_mode(desktop: Desktop) -> None:
    desktop.choose("view.reading_mode")
    desktop.choose("edit.find")
    desktop.window.page.setFocus()
    QTest.keyClick(desktop.window.page, _KEY.Key_Escape)
    assert not desktop.window.find_bar.isVisible()
    assert desktop.window.actions_["view.reading_mode"].isChecked()


def test_panes_are_back_on_the_next_day_when_reading_mode_was_on(desktop: Desktop) -> None:
    desktop.choose("view.reading_mode")
    desktop.window.close()
    desktop.window.restore()
    desktop.window.resize(1280, 800)
    desktop.window.show()
    assert desktop.window.outline_dock.isVisible()


@pytest.mark.parametrize("key", [_KEY.Key_Space, _KEY.Key_PageDown])
def test_a_turned_page_begins_with_what_was_read_last(desktop: Desktop, key: Qt.Key) -> None:
    page = desktop.window.page
    page.show_at_top(desktop.passage("二、发挥政协优势").start)
    before, height = page.verticalScrollBar().value(), page.viewport().height()
    QTest.keyClick(page, key)
    turned = page.verticalScrollBar().value() - before
    assert height / 2 < turned < height - page.cursorRect().height()
    back = (_KEY.Key_Space, Qt.KeyboardModifier.ShiftModifier)
    if key == _KEY.Key_PageDown:
        back = (_KEY.Key_PageUp, Qt.KeyboardModifier.NoModifier)
    QTest.keyClick(page, *back)
    assert page.verticalScrollBar().value() == before


def test_home_and_end_lead_to_the_ends_of_the_report_and_back_again(desktop: Desktop) -> None:
    page = desktop.window.page
    page.show_at_top(desktop.passage("二、发挥政协优势").start)
    place = page.place()
    QTest.keyClick(page, _KEY.Key_End)
    assert page.verticalScrollBar().value() == page.verticalScrollBar().maximum()
    desktop.choose("go.back")
    assert page.place() == place
    QTest.keyClick(page, _KEY.Key_Home)
    assert page.verticalScrollBar().value() <= page.cursorRect().height() * 2


def test_home_and_end_move_a_caret_that_is_in_use_within_its_line(desktop: Desktop) -> None:
    page = desktop.window.page
    page.show_at_top(desktop.passage("二、发挥政协优势").start)
    scrolled = page.verticalScrollBar().value()
    QTest.keyClick(page, _KEY.Key_Right)
    QTest.keyClick(page, _KEY.Key_End)
    assert page.verticalScrollBar().value() == scrolled
    assert page.caret_span().start > desktop.passage("二、发挥政协优势").start + 5


def test_the_ends_are_gone_to_by_key_and_text_fields_keep_the_key(desktop: Desktop) -> None:
    page = desktop.window.page
    control = Qt.KeyboardModifier.ControlModifier
    QTest.keyClick(page, _KEY.Key_End, control)
    assert page.verticalScrollBar().value() == page.verticalScrollBar().maximum()
    assert desktop.window.actions_["go.back"].isEnabled()
    desktop.choose("edit.find")
    field = desktop.window.find_bar.field
    field.setText("二三")
    QTest.keyClick(field, _KEY.Key_Home, control)
    assert page.verticalScrollBar().value() == page.verticalScrollBar().maximum()
