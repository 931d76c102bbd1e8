"""The strip beside the scroll bar."""

from __future__ import annotations

from PySide6.QtCore import QPoint, Qt
from pytestqt.qtbot import QtBot

from tests.app.conftest import Desktop


def test_a_click_on_a_notes_mark_leads_to_its_passage(desktop: Desktop, qtbot: QtBot) -> None:
    span = desktop.select("捐款捐物2642万元")
    desktop.choose("notes.blue")
    page = desktop.window.page
    page.show_at_top(0)
    strip = page.strip
    point = QPoint(3, strip.height_of(span.start))
    qtbot.mouseClick(strip, Qt.MouseButton.LeftButton, pos=point)
    assert page.caret_span().start == span.start
    assert desktop.window.actions_["go.back"].isEnabled()


def test_a_click_between_marks_leads_to_that_part_of_the_report(
    desktop: Desktop, qtbot: QtBot
) -> None:
    page = desktop.window.page
    page.strip.show_figures(())
    middle = QPoint(3, page.strip.height() // 2)
    qtbot.mouseClick(page.strip, Qt.MouseButton.LeftButton, pos=middle)
    length = len(desktop.report.text)
    assert abs(page.caret_span().start - length // 2) < length // 50


def test_the_strip_tells_the_notes_and_figures_at_a_height(desktop: Desktop) -> None:
    span = desktop.select("捐款捐物2642万元")
    note = desktop.desk.annotate(span, "blue")
    desktop.desk.edit(note, "核对捐款", [])
    strip = desktop.window.page.strip
    lines = strip.text_at(strip.height_of(span.start)).split("\n")
    assert lines[0] == "核对捐款"
    assert any("2642万元" in line for line in lines)


def test_a_kind_that_is_not_marked_is_not_on_the_strip(desktop: Desktop) -> None:
    strip = desktop.window.page.strip
    height = strip.height_of(desktop.passage("2642万元").start)
    assert "2642万元" in strip.text_at(height)
    desktop.choose("view.figures")
    assert strip.text_at(height) == ""


def test_the_strip_stands_beside_the_scroll_bar_and_never_over_text(desktop: Desktop) -> None:
    page = desktop.window.page
    for width in (1280, 900):
        desktop.window.resize(width, 700)
        strip, viewport = page.strip.geometry(), page.viewport().geometry()
        assert strip.left() > viewport.right()
        assert strip.right() < page.verticalScrollBar().mapTo(page, QPoint(0, 0)).x()
