"""Two pages of one report: two places, or two scripts, that scroll together when that is wanted."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import (
    QColor,
    QContextMenuEvent,
    QGuiApplication,
    QMouseEvent,
    QTextCharFormat,
    QWheelEvent,
)
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu, QToolButton
from pytestqt.qtbot import QtBot

from reader import paths
from reader.app.application import make_window
from reader.app.boundaries import End
from reader.app.note_grips import NoteGrips
from reader.app.page_header import FirstHeader, SecondHeader
from reader.app.report_view import ReportView
from reader.app.settings import Settings
from reader.app.split_view import SplitView
from reader.app.stage import Stage
from reader.core.span import Span
from reader.session.rendition import View
from tests.app.conftest import Desktop

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)

_KEY = Qt.Key
_LEFT = Qt.MouseButton.LeftButton
_CONTROL = Qt.KeyboardModifier.ControlModifier
_PLACES = (
    "以理论武装提升思想自觉",
    "我们把汗水挥洒在项目",
    "五、加强自身建设",
    "（三）坚持以履职服务为民",
)


class Pair:
    """A person with mouse and keyboard at two pages."""

    def __init__(self, desktop: Desktop) -> None:
        self.desktop, self.qtbot = desktop, desktop.qtbot

    @property
    def first(self) -> ReportView:
        return self.desktop.window.pages.first

    @property
    def second(self) -> ReportView:
        page = self.desktop.window.pages.second
        assert page is not None
        return page

    @property
    def is_split(self) -> bool:
        return self.desktop.window.pages.second is not None

    @property
    def header(self) -> SecondHeader:
        header = self.desktop.window.findChild(SecondHeader)
        assert header is not None
        return header

    @property
    def is_together(self) -> bool:
        return self.desktop.window.actions_["view.split_together"].isChecked()

    def split(self) -> None:
        """Split the view as a person does, by its key."""
        QTest.keyClick(self.first, _KEY.Key_Backslash, _CONTROL)
        assert self.is_split
        QApplication.processEvents()

    def show_in(self, view: View) -> None:
        """Choose the script of the second page in its header."""
        button = self.header.findChild(QToolButton, "page_script")
        assert button is not None
        action = button.menu().actions()[list(View).index(view)]
        action.trigger()
        QApplication.processEvents()

    def focus(self, page: ReportView) -> None:
        """Click on a page, so that it is the present one."""
        page.setFocus()
        self.qtbot.waitUntil(lambda: self.desktop.window.page is page)

    def paragraph(self, page: ReportView) -> int:
        """Return the number of the paragraph at the top of a page."""
        return self.desktop.report.text.count("\n", 0, page.place())

    def point(self, page: ReportView, passage: str, character: int = 0) -> QPoint:
        """Return where a character of a passage is on a page."""
        span = self.desktop.passage(passage)
        frame = page.frames_of(Span(span.start + character, span.start + character + 1))[0]
        return frame.rect.center().toPoint()

    def wheel(self, page: ReportView, steps: int) -> None:
        """Turn the wheel over a page, which needs no focus for that."""
        place = QPointF(page.viewport().rect().center())
        event = QWheelEvent(
            place,
            page.viewport().mapToGlobal(place),
            QPoint(0, 0),
            QPoint(0, -120 * steps),
            Qt.MouseButton.NoButton,
            Qt.KeyboardModifier.NoModifier,
            Qt.ScrollPhase.NoScrollPhase,
            False,
        )
        QApplication.sendEvent(page.viewport(), event)
        QApplication.processEvents()


@pytest.fixture
def pair(desktop: Desktop) -> Pair:
    """Return the hands of a person at a window with one page."""
    desktop.window.page.setFocus()
    return Pair(desktop)


def _formats(page: ReportView) -> list[QTextCharFormat]:
    return [QTextCharFormat(selection.format) for selection in page.extraSelections()]


def _grounds(page: ReportView) -> set[str]:
    painted = (each.background().color() for each in _formats(page))
    return {QColor(colour).name() for colour in painted if colour.alpha() and colour.value()}


def _inks(page: ReportView) -> set[str]:
    return {each.foreground().color().name() for each in _formats(page) if each.fontUnderline()}


# Opening and closing


def test_the_key_opens_a_second_page_beside_the_first_at_the_same_place(pair: Pair) -> None:
    pair.first.show_at_top(pair.desktop.passage(_PLACES[1]).start)
    place = pair.first.place()
    pair.split()
    assert pair.first.isVisible()
    assert pair.second.isVisible()
    assert abs(pair.first.width() - pair.second.width()) < 5
    assert pair.first.height() == pair.second.height()
    text = pair.desktop.report.text
    assert text.count("\n", 0, place) == pair.paragraph(pair.first) == pair.paragraph(pair.second)
    assert pair.second.hasFocus()


def test_the_key_closes_it_again_and_the_first_page_has_its_room_and_its_line(pair: Pair) -> None:
    pair.first.show_at_top(pair.desktop.passage(_PLACES[1]).start)
    place, size = pair.first.place(), pair.first.size()
    pair.split()
    QTest.keyClick(pair.second, _KEY.Key_Backslash, _CONTROL)
    QApplication.processEvents()
    assert not pair.is_split
    assert pair.first.size() == size
    assert pair.first.place() == place
    assert pair.first.hasFocus()
    assert pair.desktop.window.findChild(SplitView) is None
    assert not pair.desktop.window.actions_["go.other_page"].isEnabled()


def test_the_button_in_its_header_closes_it(pair: Pair) -> None:
    pair.split()
    close = pair.header.findChildren(QToolButton)[-1]
    assert close.accessibleName() == "Close this page"
    pair.qtbot.mouseClick(close, _LEFT)
    assert not pair.is_split
    assert not pair.desktop.window.actions_["view.split"].isChecked()


def test_escape_drops_the_selection_first_and_then_closes_the_page(pair: Pair) -> None:
    pair.split()
    pair.second.select(pair.desktop.passage("推荐理论书籍55册"))
    QTest.keyClick(pair.second, _KEY.Key_Escape)
    assert pair.is_split
    assert pair.second.selected_span() is None
    QTest.keyClick(pair.second, _KEY.Key_Escape)
    assert not pair.is_split


def test_escape_belongs_to_the_find_bar_and_to_reading_mode_first(pair: Pair) -> None:
    pair.split()
    pair.desktop.choose("view.reading_mode")
    pair.desktop.choose("edit.find")
    pair.focus(pair.second)
    QTest.keyClick(pair.second, _KEY.Key_Escape)
    assert not pair.desktop.window.find_bar.isVisible()
    QTest.keyClick(pair.second, _KEY.Key_Escape)
    assert not pair.desktop.window.actions_["view.reading_mode"].isChecked()
    assert pair.is_split


def test_escape_on_the_first_page_closes_nothing(pair: Pair) -> None:
    pair.split()
    pair.focus(pair.first)
    QTest.keyClick(pair.first, _KEY.Key_Escape)
    assert pair.is_split


def test_it_can_be_opened_and_closed_again_and_again(pair: Pair) -> None:
    for _ in range(3):
        pair.split()
        pair.desktop.choose("view.split")
        assert not pair.is_split
        QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    assert len(pair.desktop.window.findChildren(ReportView)) == 1


def test_pages_stand_one_above_the_other_when_that_is_wanted(pair: Pair) -> None:
    pair.split()
    pair.desktop.choose("view.split_stacked")
    QApplication.processEvents()
    assert pair.first.width() == pair.second.width()
    assert abs(pair.first.height() - pair.second.height()) < 5
    pair.desktop.choose("view.split")
    pair.split()
    assert pair.first.width() == pair.second.width()


# Scripts


def test_a_second_place_begins_in_the_same_script_and_scrolls_by_itself(pair: Pair) -> None:
    pair.split()
    assert pair.second.toPlainText() == pair.first.toPlainText()
    assert not pair.is_together
    place = pair.first.place()
    pair.wheel(pair.second, 10)
    assert pair.first.place() == place
    assert pair.second.place() > place


def test_beside_a_converted_view_stands_the_original(pair: Pair) -> None:
    pair.desktop.choose(f"script.{View.TAIWAN}")
    pair.split()
    assert pair.second.toPlainText() == pair.desktop.report.text
    assert pair.first.toPlainText() != pair.desktop.report.text
    assert pair.is_together


def test_its_header_changes_the_script_of_the_second_page_alone(pair: Pair) -> None:
    pair.split()
    pair.show_in(View.TAIWAN)
    assert "黨組" in pair.second.toPlainText()
    assert pair.first.toPlainText() == pair.desktop.report.text
    assert pair.desktop.desk.view is View.SOURCE
    assert pair.is_together
    button = pair.header.findChild(QToolButton, "page_script")
    assert button is not None
    assert "Taiwan" in button.text()
    assert "Taiwan" in button.accessibleName()
    assert len(button.menu().actions()) == 6


def test_the_script_of_the_window_is_that_of_the_first_page(pair: Pair) -> None:
    pair.split()
    pair.desktop.choose(f"script.{View.TRADITIONAL}")
    assert "黨組" in pair.first.toPlainText()
    assert pair.second.toPlainText() == pair.desktop.report.text
    header = pair.desktop.window.findChild(FirstHeader)
    assert header is not None
    assert "Traditional" in [label.text() for label in header.children() if hasattr(label, "text")]


def test_quotation_marks_change_on_both_pages(pair: Pair) -> None:
    pair.split()
    pair.show_in(View.TAIWAN)
    pair.desktop.choose("view.quotes")
    assert "「重要陣地」" in pair.second.toPlainText()
    pair.desktop.choose("view.quotes")
    assert "“重要陣地”" in pair.second.toPlainText()


# Scrolling together


@pytest.mark.parametrize("stacked", [False, True])
@pytest.mark.parametrize("passage", _PLACES)
def test_the_same_paragraph_is_at_the_top_of_both(pair: Pair, passage: str, stacked: bool) -> None:
    pair.split()
    if stacked:
        pair.desktop.choose("view.split_stacked")
    pair.show_in(View.TAIWAN)
    place = pair.desktop.passage(passage).start
    for leader, follower in ((pair.first, pair.second), (pair.second, pair.first)):
        leader.verticalScrollBar().setValue(0)
        assert follower.verticalScrollBar().value() == 0
        leader.show_at_top(place)
        assert pair.paragraph(leader) == pair.desktop.report.text.count("\n", 0, place)
        assert pair.paragraph(follower) == pair.paragraph(leader)


def test_wheel_keys_and_jumps_lead_the_other_page_and_none_comes_back(pair: Pair) -> None:
    pair.split()
    pair.show_in(View.TAIWAN)
    moves = 0

    def count() -> None:
        nonlocal moves
        moves += 1

    pair.first.verticalScrollBar().valueChanged.connect(count)
    for _ in range(12):
        pair.wheel(pair.second, 2)
        assert pair.paragraph(pair.first) == pair.paragraph(pair.second)
    assert moves == 12
    scrolled = pair.second.verticalScrollBar().value()
    QApplication.processEvents()
    assert pair.second.verticalScrollBar().value() == scrolled
    QTest.keyClick(pair.second, _KEY.Key_PageDown)
    assert pair.paragraph(pair.first) == pair.paragraph(pair.second)
    pair.desktop.choose("go.next_heading")
    assert pair.paragraph(pair.first) == pair.paragraph(pair.second)


def test_a_page_scrolled_pixel_by_pixel_is_followed_without_jumps(pair: Pair) -> None:
    pair.split()
    pair.show_in(View.TAIWAN)
    leader, follower = pair.first.verticalScrollBar(), pair.second.verticalScrollBar()
    leader.setValue(600)
    before = follower.value()
    for value in range(610, 1_600, 10):
        leader.setValue(value)
        assert 0 <= follower.value() - before <= 30
        before = follower.value()


def test_the_file_before_repair_keeps_pace_with_the_report(pair: Pair) -> None:
    pair.split()
    pair.show_in(View.FILE)
    assert pair.is_together
    for passage in _PLACES:
        place = pair.desktop.passage(passage).start
        pair.first.show_at_top(place)
        assert abs(pair.second.place() - place) < 60


def test_what_a_person_says_of_scrolling_holds_whatever_the_scripts_are(pair: Pair) -> None:
    pair.split()
    pair.desktop.choose("view.split_together")
    pair.wheel(pair.second, 10)
    assert pair.paragraph(pair.first) == pair.paragraph(pair.second)
    pair.desktop.choose("view.split_together")
    pair.show_in(View.TAIWAN)
    assert not pair.is_together
    place = pair.first.place()
    pair.wheel(pair.second, 10)
    assert pair.first.place() == place


def test_another_size_or_theme_keeps_both_at_their_line(pair: Pair) -> None:
    pair.split()
    pair.show_in(View.TAIWAN)
    pair.second.show_at_top(pair.desktop.passage(_PLACES[1]).start)
    paragraph = pair.paragraph(pair.second)
    for action_id in ("view.larger", "theme.dark", "view.full_width", "view.smaller"):
        pair.desktop.choose(action_id)
        QApplication.processEvents()
        assert pair.paragraph(pair.first) == pair.paragraph(pair.second) == paragraph
    assert pair.second.document().defaultFont() != pair.first.document().defaultFont()
    size = pair.first.document().defaultFont().pixelSize()
    assert pair.second.document().defaultFont().pixelSize() == size


# Working on the second page


def test_a_passage_highlighted_on_it_in_another_script_is_the_right_one(pair: Pair) -> None:
    pair.split()
    pair.show_in(View.TAIWAN)
    pair.second.select(pair.desktop.passage("推荐理论书籍55册"))
    QTest.keyClick(pair.second, _KEY.Key_2)
    (note,) = pair.desktop.desk.notes
    assert note.annotation.quote.exact == "推荐理论书籍55册"
    assert note.annotation.colour == "green"
    pair.qtbot.waitUntil(lambda: bool(_grounds(pair.second)))
    assert _grounds(pair.first) == _grounds(pair.second)
    assert pair.second.selected_span() is None


def test_marks_made_before_are_on_a_page_opened_later(pair: Pair) -> None:
    span = pair.desktop.select("推荐理论书籍55册")
    pair.desktop.choose("notes.pink")
    pair.desktop.choose("go.bookmark")
    pair.first.show_at_top(span.start)
    pair.split()
    pair.qtbot.waitUntil(lambda: _grounds(pair.second) == _grounds(pair.first) != set())
    pair.qtbot.waitUntil(lambda: _inks(pair.second) == _inks(pair.first) != set())
    assert pair.second.margin.bookmarks == pair.first.margin.bookmarks != frozenset()


def test_figures_are_marked_on_both_or_on_none(pair: Pair) -> None:
    pair.split()
    pair.qtbot.waitUntil(lambda: bool(_inks(pair.second)))
    pair.desktop.choose("view.figures")
    pair.qtbot.waitUntil(lambda: not _inks(pair.second) and not _inks(pair.first))


def test_a_double_click_on_it_selects_a_word_and_brings_the_toolbar_there(pair: Pair) -> None:
    pair.split()
    pair.show_in(View.TAIWAN)
    span = pair.desktop.passage("推荐理论书籍55册")
    pair.second.reveal(span)
    point = pair.point(pair.second, "推荐理论书籍55册", 6)
    pair.qtbot.mouseClick(pair.second.viewport(), _LEFT, pos=point)
    glob = QPointF(pair.second.viewport().mapToGlobal(point))
    for kind in (QEvent.Type.MouseButtonDblClick, QEvent.Type.MouseButtonRelease):
        event = QMouseEvent(
            kind, QPointF(point), glob, _LEFT, _LEFT, Qt.KeyboardModifier.NoModifier
        )
        QApplication.sendEvent(pair.second.viewport(), event)
    selected = pair.second.selected_span()
    assert selected is not None
    assert selected.of(pair.desktop.report.text) == "55册"
    toolbar = pair.desktop.window.selection_toolbar
    assert toolbar.isVisible()
    assert pair.second.isAncestorOf(toolbar)
    toolbar.colour_chosen.emit("blue")
    assert pair.desktop.desk.notes[0].annotation.quote.exact == "55册"


def test_the_boundary_of_a_note_is_drawn_on_it(pair: Pair) -> None:
    pair.split()
    pair.show_in(View.TAIWAN)
    note = pair.desktop.desk.annotate(pair.desktop.passage("推荐理论书籍"), "green")
    pair.desktop.window.notes_pane.choose(note)
    QApplication.processEvents()
    for page in (pair.first, pair.second):
        page.reveal(pair.desktop.passage("推荐理论书籍"))
        grips = page.findChild(NoteGrips)
        assert grips is not None
        assert grips.grips[End.END].isVisible()
    of_second = pair.second.findChild(NoteGrips)
    assert of_second is not None
    grip = of_second.grips[End.END]
    to = grip.mapFrom(pair.second.viewport(), pair.point(pair.second, "55册", 2))
    QTest.mousePress(grip, _LEFT, pos=grip.rect().center())
    QTest.mouseMove(grip, to)
    drawn = QMouseEvent(
        QEvent.Type.MouseMove,
        QPointF(to),
        QPointF(grip.mapToGlobal(to)),
        _LEFT,
        _LEFT,
        Qt.KeyboardModifier.NoModifier,
    )
    QApplication.sendEvent(grip, drawn)
    QTest.mouseRelease(grip, _LEFT, pos=to)
    (changed,) = pair.desktop.desk.notes
    assert changed.annotation.quote.exact.startswith("推荐理论书籍55")


def test_the_wheel_with_ctrl_sets_both_pages_larger(pair: Pair) -> None:
    pair.split()
    size = pair.first.document().defaultFont().pixelSize()
    pair.second.zoom_requested.emit(2)
    for page in (pair.first, pair.second):
        assert page.document().defaultFont().pixelSize() == size + 2


def test_holding_the_original_under_the_view_lets_the_pages_go_on_together(pair: Pair) -> None:
    pair.desktop.choose(f"script.{View.TAIWAN}")
    pair.split()
    pair.desktop.choose("view.original")
    assert pair.first.toPlainText() == pair.second.toPlainText()
    assert pair.is_together
    pair.desktop.choose("view.original")
    assert pair.is_together


def test_the_toolbar_survives_the_page_it_was_on(pair: Pair) -> None:
    pair.split()
    pair.second.select(pair.desktop.passage("推荐理论书籍55册"))
    selected = pair.second.selected_span()
    pair.second.passage_selected.emit(selected)
    pair.desktop.choose("view.split")
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    pair.desktop.select("推荐理论书籍55册")
    pair.first.passage_selected.emit(pair.first.selected_span())
    assert pair.desktop.window.selection_toolbar.isVisible()


def test_text_is_copied_as_the_page_shows_it(pair: Pair) -> None:
    pair.split()
    pair.show_in(View.TAIWAN)
    pair.second.select(pair.desktop.passage("推荐理论书籍55册"))
    pair.desktop.choose("edit.copy")
    assert QGuiApplication.clipboard().text() == "推薦理論書籍55冊"
    pair.desktop.choose("notes.cite")
    assert "推薦理論書籍55冊" in QGuiApplication.clipboard().text()
    pair.focus(pair.first)
    pair.desktop.select("推荐理论书籍55册")
    pair.desktop.choose("notes.cite")
    assert "推荐理论书籍55册" in QGuiApplication.clipboard().text()


def test_a_context_menu_on_it_is_about_its_note(pair: Pair) -> None:
    pair.desktop.desk.annotate(pair.desktop.passage("推荐理论书籍55册"), "green")
    pair.split()
    pair.second.reveal(pair.desktop.passage("推荐理论书籍55册"))
    assert pair.second.actions() == pair.first.actions()
    point = pair.point(pair.second, "推荐理论书籍55册", 1)
    glob = pair.second.viewport().mapToGlobal(point)
    event = QContextMenuEvent(QContextMenuEvent.Reason.Mouse, point, glob)
    pair.second.setContextMenuPolicy(Qt.ContextMenuPolicy.PreventContextMenu)
    QApplication.sendEvent(pair.second.viewport(), event)
    menu = pair.second.actions()[0].menu()
    assert isinstance(menu, QMenu)
    assert menu.actions()


def test_hits_are_shown_on_both_and_lead_the_page_that_had_the_focus(pair: Pair) -> None:
    pair.split()
    pair.desktop.choose("edit.find")
    pair.desktop.window.find_bar.field.setText("北三县")
    bar = pair.desktop.window.find_bar
    pair.qtbot.waitUntil(lambda: "/" in bar.count_text())
    place = pair.first.place()
    pair.desktop.choose("edit.find_next")
    assert pair.first.place() == place
    assert pair.second.place() > place
    for page in (pair.first, pair.second):
        assert page.verticalScrollBar().ticks()  # type: ignore[attr-defined]
    QTest.keyClick(pair.desktop.window.find_bar.field, _KEY.Key_Escape)
    assert pair.second.selected_span() is not None
    assert pair.second.hasFocus()


# The present page


def test_lists_lead_the_page_that_had_the_focus_last(pair: Pair) -> None:
    pair.split()
    heading = next(
        h for h in pair.desktop.report.outline.headings if h.span.start > 1_000 and not h.run_in
    )
    pane = pair.desktop.window.outline_pane
    for page, other in ((pair.first, pair.second), (pair.second, pair.first)):
        pair.focus(page)
        page.show_at_top(0)
        other.show_at_top(0)
        pane.tree().setFocus()
        pane.heading_chosen.emit(heading)
        assert page.place() == heading.span.start
        assert other.place() == 0
        assert page.hasFocus()


def test_the_key_goes_to_the_other_page_and_back(pair: Pair) -> None:
    pair.split()
    QTest.keyClick(pair.second, _KEY.Key_F6, _CONTROL)
    assert pair.first.hasFocus()
    QTest.keyClick(pair.first, _KEY.Key_F6, _CONTROL)
    assert pair.second.hasFocus()


def test_the_present_page_is_marked_in_its_header(pair: Pair) -> None:
    pair.split()
    split = pair.desktop.window.findChild(SplitView)
    assert split is not None
    headers = (split.first_header, split.second_header)
    assert [header.property("present") for header in headers] == [False, True]
    pair.focus(pair.first)
    assert [header.property("present") for header in headers] == [True, False]


def test_breadcrumb_and_outline_follow_the_present_page(pair: Pair) -> None:
    pair.split()
    pair.second.show_at_top(pair.desktop.passage("2024年工作安排").start)
    assert "2024年工作安排" in pair.desktop.window.breadcrumb.text()
    pair.focus(pair.first)
    assert "2024年工作安排" not in pair.desktop.window.breadcrumb.text()
    pair.focus(pair.second)
    assert "2024年工作安排" in pair.desktop.window.breadcrumb.text()


def test_a_click_on_a_strip_leads_its_own_page(pair: Pair) -> None:
    pair.split()
    pair.focus(pair.first)
    strip = pair.second.strip
    pair.qtbot.mouseClick(strip, _LEFT, pos=QPoint(4, strip.height() // 2))
    assert pair.second.place() > 500
    assert pair.first.place() == 0


def test_the_place_of_the_first_page_is_kept_for_the_report(pair: Pair) -> None:
    pair.split()
    pair.first.show_at_top(pair.desktop.passage(_PLACES[0]).start)
    place = pair.first.place()
    pair.focus(pair.second)
    pair.second.show_at_top(pair.desktop.passage(_PLACES[2]).start)
    desk = pair.desktop.desk
    pair.desktop.window.closing.emit()
    kept = desk.kept.reading_place(desk.session)
    assert kept == place


# Other reports, other days, other languages


def test_another_tab_is_shown_on_both_and_the_places_come_back(pair: Pair, tmp_path: Path) -> None:
    pair.split()
    pair.second.show_at_top(pair.desktop.passage(_PLACES[2]).start)
    place = pair.second.place()
    other = tmp_path / "他.txt"
    other.write_text("另一份报告\n" + "第一段文字。\n" * 200, encoding="utf-8")
    pair.desktop.open(other)
    assert pair.first.toPlainText() == pair.second.toPlainText()
    assert pair.second.toPlainText().startswith("另一份报告")
    assert pair.second.place() == pair.first.place()
    pair.desktop.desk.shelf.turn_to(0)
    assert pair.second.place() == place
    assert pair.first.place() == 0
    pair.desktop.choose("file.close")
    assert pair.second.toPlainText().startswith("另一份报告")


def test_headings_made_on_it_change_both_pages(pair: Pair) -> None:
    pair.split()
    pair.second.select(pair.desktop.passage("推荐理论书籍55册"))
    pair.desktop.choose("heading.make")
    made = [h.span.of(pair.desktop.report.text) for h in pair.desktop.report.outline.headings]
    assert any("推荐理论书籍55册" in title for title in made)
    assert pair.second.toPlainText() == pair.first.toPlainText()


def _next_day(pair: Pair, qtbot: QtBot) -> Pair:
    """Close the window and open another one, as on the next day."""
    pair.desktop.close()
    return Pair(Desktop(qtbot, paths.bundled_report()))


def test_the_split_is_as_it_was_on_the_next_day(pair: Pair, qtbot: QtBot) -> None:
    pair.split()
    pair.show_in(View.HONG_KONG)
    pair.desktop.choose("view.split_together")
    pair.desktop.choose("view.split_stacked")
    split = pair.desktop.window.findChild(SplitView)
    assert split is not None
    split.setSizes([150, 400])
    pair.second.show_at_top(pair.desktop.passage(_PLACES[2]).start)
    place, height = pair.second.place(), pair.second.height()
    again = _next_day(pair, qtbot)
    assert again.is_split
    assert again.desktop.window.actions_["view.split"].isChecked()
    assert again.second.rendition.view is View.HONG_KONG
    assert not again.is_together
    assert again.second.width() == again.first.width()
    assert abs(again.second.height() - height) < 8
    assert again.second.place() == place
    assert again.first.place() == 0
    assert again.desktop.window.page is again.first
    again.desktop.close()


def test_a_view_put_together_is_not_split_on_the_next_day(pair: Pair, qtbot: QtBot) -> None:
    pair.split()
    pair.desktop.choose("view.split")
    again = _next_day(pair, qtbot)
    assert not again.is_split
    again.desktop.close()


def test_settings_that_make_no_sense_split_nothing(desktop: Desktop) -> None:
    settings = Settings()
    for kept in ("", "7", "{}", '{"is_open": true, "view": "klingon"}', "[1]"):
        settings.file.setValue("page/split", kept)
        assert not settings.split.is_open
    assert desktop.window.pages.second is None


@pytest.fixture
def speaking(desktop: Desktop, request: pytest.FixtureRequest) -> Iterator[Pair]:
    """Return a window that may be replaced by one in another language."""
    request.node.qt_widgets.clear()
    yield Pair(desktop)
    desktop.window.deleteLater()


def test_another_language_keeps_the_split(speaking: Pair) -> None:
    desktop = speaking.desktop
    speaking.split()
    speaking.show_in(View.TAIWAN)
    desktop.choose("view.split_together")
    speaking.first.show_at_top(desktop.passage(_PLACES[0]).start)
    speaking.second.show_at_top(desktop.passage(_PLACES[2]).start)
    places = speaking.first.place(), speaking.second.place()
    stage = desktop.desk.findChild(Stage)
    assert stage is not None
    with desktop.qtbot.waitSignal(stage.window_changed) as changed:
        desktop.choose("language.zh_CN")
    desktop.window = changed.args[0]
    assert speaking.is_split
    assert speaking.second.rendition.view is View.TAIWAN
    desktop.qtbot.waitUntil(lambda: (speaking.first.place(), speaking.second.place()) == places)
    desktop.select("推荐理论书籍55册")
    desktop.choose("notes.yellow")
    assert len(desktop.desk.notes) == 1


# Long reports


def test_a_long_report_is_set_in_slices_on_both_pages_and_keeps_pace(
    qtbot: QtBot, tmp_path: Path
) -> None:
    lines = [f"第{number}行，各位委员，请审议这项工作的发展。" for number in range(3_000)]
    path = tmp_path / "报告.txt"
    path.write_text("\n".join(lines), encoding="utf-8")
    window, desk = make_window(Settings())
    qtbot.addWidget(window)
    window.restore()
    window.resize(1280, 800)
    window.show()
    qtbot.waitExposed(window)
    desk.open_library()
    with qtbot.waitSignal(desk.opened, timeout=30_000):
        desk.open(path)
    window.actions_["view.split"].trigger()
    qtbot.waitUntil(lambda: window.pages.second is not None)
    first, second = window.pages.first, window.pages.second
    assert second is not None
    header = window.findChild(SecondHeader)
    assert header is not None
    header.view_chosen.emit(View.TAIWAN)
    assert desk.report is not None
    text = desk.report.text
    first.setFocus()
    first.show_at_top(text.index("第2400行"))

    def is_whole() -> bool:
        return all(
            page.document().characterCount() - 1 == len(page.rendition.text)
            and page.rendition.view is view
            for page, view in ((first, View.SOURCE), (second, View.TAIWAN))
        )

    qtbot.waitUntil(is_whole, timeout=60_000)
    qtbot.waitUntil(lambda: text[first.place() :].startswith("第2400行"))
    qtbot.waitUntil(lambda: text[second.place() :].startswith("第2400行"))
    second.show_at_top(text.index("第700行"))
    assert text[first.place() :].startswith("第700行")
    window.close()
    desk.close()
