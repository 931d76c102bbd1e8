"""Narrow windows: panes over the page, and back beside it."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDockWidget, QLabel, QLineEdit
from pytestqt.qtbot import QtBot

from tests.app.conftest import Desktop

_ALT = Qt.KeyboardModifier.AltModifier


def _resize(desktop: Desktop, width: int) -> None:
    desktop.window.resize(width, 700)
    desktop.qtbot.waitUntil(lambda: desktop.window.width() == width)


def test_below_1100_the_right_panes_make_room_and_below_800_all_do(desktop: Desktop) -> None:
    window = desktop.window
    _resize(desktop, 1000)
    assert not window.notes_dock.isVisible()
    assert window.outline_dock.isVisible()
    _resize(desktop, 780)
    assert not window.outline_dock.isVisible()
    desktop.qtbot.waitUntil(lambda: window.page.width() == 780)


def test_a_pane_is_shown_over_the_page_by_its_key_and_put_away_by_escape(
    desktop: Desktop,
) -> None:
    window = desktop.window
    _resize(desktop, 780)
    QTest.keyClick(window.page, Qt.Key.Key_2, _ALT)
    dock = window.notes_dock
    assert dock.isVisible()
    assert dock.geometry().right() == 779
    assert dock.geometry().top() > window.tools.geometry().bottom() - 1
    field = dock.findChild(QLineEdit)
    assert field is not None
    QTest.keyClick(field, Qt.Key.Key_Escape)
    assert not dock.isVisible()
    assert window.page.hasFocus()


def test_one_pane_at_a_time_lies_over_the_page_until_the_page_is_clicked(
    desktop: Desktop, qtbot: QtBot
) -> None:
    window = desktop.window
    _resize(desktop, 780)
    window.show_pane(window.notes_dock)
    window.show_pane(window.figures_dock)
    assert (window.notes_dock.isVisible(), window.figures_dock.isVisible()) == (False, True)
    qtbot.mouseClick(window.page.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(5, 300))
    assert not window.figures_dock.isVisible()


def test_panes_are_back_beside_the_page_when_there_is_room(desktop: Desktop) -> None:
    window = desktop.window
    window.figures_dock.raise_()
    before = [dock.geometry() for dock in (window.outline_dock, window.figures_dock)]
    area = window.dockWidgetArea(window.notes_dock)
    for width in (1000, 780, 900, 1280):
        _resize(desktop, width)
    window.resize(1280, 800)
    docks = (window.outline_dock, window.figures_dock)
    desktop.qtbot.waitUntil(lambda: [dock.geometry() for dock in docks] == before)
    assert window.figures_dock.isVisible()
    assert window.dockWidgetArea(window.notes_dock) == area
    assert set(window.tabifiedDockWidgets(window.figures_dock)) >= {window.notes_dock}


def test_what_was_opened_beside_the_page_meanwhile_stays_open(desktop: Desktop) -> None:
    window = desktop.window
    _resize(desktop, 1000)
    window.show_pane(window.ledger_dock)
    window.outline_dock.close()
    _resize(desktop, 1280)
    assert window.ledger_dock.isVisible()
    assert not window.outline_dock.isVisible()


@pytest.mark.parametrize("width", [1000, 780])
def test_the_line_under_the_eye_keeps_while_panes_come_and_go(desktop: Desktop, width: int) -> None:
    page = desktop.window.page
    start = desktop.passage("四、坚持守正创新").start
    page.show_at_top(start)
    for pixels in (width, 1280):
        _resize(desktop, pixels)
        desktop.qtbot.waitUntil(lambda: page.place() == start)


def test_a_narrow_window_is_closed_with_the_layout_of_a_wide_one(desktop: Desktop) -> None:
    window = desktop.window
    _resize(desktop, 780)
    window.close()
    window.restore()
    window.resize(1280, 800)
    window.show()
    desktop.qtbot.waitUntil(window.notes_dock.isVisible)
    assert window.outline_dock.isVisible()


def test_reading_mode_in_a_narrow_window_brings_the_narrow_layout_back(desktop: Desktop) -> None:
    window = desktop.window
    _resize(desktop, 1000)
    desktop.choose("view.reading_mode")
    _resize(desktop, 780)
    desktop.choose("view.reading_mode")
    _resize(desktop, 790)
    assert not window.outline_dock.isVisible()
    desktop.qtbot.waitUntil(lambda: window.page.width() == 790)
    _resize(desktop, 1280)
    assert window.outline_dock.isVisible()
    assert not window.notes_dock.isHidden()


def test_a_pane_that_is_made_late_lies_over_the_page_too(desktop: Desktop) -> None:
    window = desktop.window
    _resize(desktop, 1000)
    window.show_pane(window.results_dock)
    desktop.choose("notes.review")
    review = next(
        each for each in window.findChildren(QDockWidget) if each.objectName() == "review"
    )
    assert review.isVisible()
    assert not window.results_dock.isVisible()
    assert review.geometry().right() == 999


def test_a_pane_over_the_page_makes_room_for_ledger_and_find_bar(
    desktop: Desktop, qtbot: QtBot
) -> None:
    window = desktop.window
    _resize(desktop, 1000)
    window.show_pane(window.results_dock)
    desktop.choose("figures.ledger")
    dock = window.results_dock
    qtbot.waitUntil(lambda: dock.geometry().bottom() < window.ledger_dock.geometry().top())
    window.ledger_dock.hide()
    desktop.choose("edit.find")
    bar = window.find_bar
    qtbot.waitUntil(lambda: dock.geometry().bottom() < bar.mapTo(window, QPoint(0, 0)).y())


def test_a_pane_among_tabs_is_named_by_its_tab_alone(desktop: Desktop) -> None:
    window = desktop.window
    window.show_pane(window.results_dock)
    title = window.results_dock.titleBarWidget().findChildren(QLabel)[0]
    desktop.qtbot.waitUntil(lambda: title.text() == "")
    _resize(desktop, 1000)
    window.show_pane(window.results_dock)
    alone = window.results_dock.titleBarWidget().findChildren(QLabel)[0]
    assert alone.text() == "Results"
