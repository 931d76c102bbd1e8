"""Finding in the window as a person does: the bar, the page, the list of results."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QColor, QGuiApplication, QInputMethodEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from reader.app.find_bar import FindBar
from reader.app.listed_hits import HitRow
from reader.app.palette import ThemeName, theme
from reader.app.results_model import ROW_ROLE
from reader.app.settings import Settings
from reader.core.span import Span
from reader.session.rendition import View
from reader.session.searching import find_places
from tests.app.conftest import Desktop

_KEY = Qt.Key
_SHIFT = Qt.KeyboardModifier.ShiftModifier


def _bar(desktop: Desktop) -> FindBar:
    return desktop.window.find_bar


def _find(desktop: Desktop, query: str) -> list[Span]:
    """Open the bar by its key, type a query, and return what the report says of it."""
    page = desktop.window.page
    page.setFocus()
    desktop.qtbot.keyClick(page, _KEY.Key_F, Qt.KeyboardModifier.ControlModifier)
    field = _bar(desktop).field
    assert QApplication.focusWidget() is field
    field.selectAll()
    field.insert(query)
    _await_answer(desktop)
    return find_places(desktop.report, query)


def _await_answer(desktop: Desktop) -> None:
    """Wait until the bar tells what was found; the first time dictionaries are loaded."""
    desktop.qtbot.waitUntil(lambda: _bar(desktop).count_text() != "…")


def _press(desktop: Desktop, key: Qt.Key, modifier: Qt.KeyboardModifier | None = None) -> None:
    """Press a key where the focus is."""
    modifier = modifier or Qt.KeyboardModifier.NoModifier
    desktop.qtbot.keyClick(QApplication.focusWidget(), key, modifier)


def _row(desktop: Desktop) -> HitRow | None:
    """Return the row selected in the list of results."""
    table = desktop.window.results_pane.table()
    chosen = table.selectionModel().selectedIndexes()
    row = chosen[0].data(ROW_ROLE) if chosen else None
    return row if isinstance(row, HitRow) else None


def test_the_bar_opens_by_its_key_and_takes_the_focus(desktop: Desktop) -> None:
    assert not _bar(desktop).isVisible()
    _find(desktop, "")
    assert _bar(desktop).isVisible()
    assert _bar(desktop).count_text() == ""


def test_hits_are_counted_while_typing_whatever_the_script(desktop: Desktop) -> None:
    hits = _find(desktop, "政協")
    assert len(hits) > 20
    assert _bar(desktop).count_text() == f"1 / {len(hits)}"
    _bar(desktop).field.insert("委員")
    fewer = find_places(desktop.report, "政協委員")
    assert 0 < len(fewer) < len(hits)
    assert _bar(desktop).count_text() == f"1 / {len(fewer)}"


def test_an_input_method_can_be_used_in_the_field(desktop: Desktop) -> None:
    _find(desktop, "")
    composed = QInputMethodEvent()
    composed.setCommitString("捐款捐物")
    QApplication.sendEvent(_bar(desktop).field, composed)
    _await_answer(desktop)
    assert _bar(desktop).count_text().startswith("1 / ")


def test_the_selection_is_the_query_but_one_paragraph_of_it_at_most(desktop: Desktop) -> None:
    desktop.select("捐款捐物")
    _press(desktop, _KEY.Key_F, Qt.KeyboardModifier.ControlModifier)
    assert _bar(desktop).query() == "捐款捐物"
    end = desktop.report.text.index("\n")
    desktop.window.page.select(Span(0, end + 6))
    desktop.choose("edit.find")
    assert _bar(desktop).query() == desktop.report.text[:end].strip()


def test_the_selection_is_taken_in_the_script_shown(desktop: Desktop) -> None:
    desktop.select("以理论武装")
    desktop.choose(f"script.{View.TRADITIONAL}")
    desktop.choose("edit.find")
    assert _bar(desktop).query() == "以理論武裝"
    _await_answer(desktop)
    assert _bar(desktop).count_text().endswith(" / 1")


def test_without_a_selection_the_old_query_is_ready_to_be_typed_over(desktop: Desktop) -> None:
    _find(desktop, "委员")
    desktop.window.page.setFocus()
    desktop.window.page.drop_selection()
    desktop.choose("edit.find")
    assert _bar(desktop).field.selectedText() == "委员"
    assert _bar(desktop).count_text()


def test_the_first_hit_is_the_first_from_the_place_of_the_reader(desktop: Desktop) -> None:
    place = desktop.passage("三、紧扣中心履职").start
    desktop.window.page.show_at_top(place)
    hits = _find(desktop, "委员")
    number = next(n for n, hit in enumerate(hits) if hit.start >= place)
    assert _bar(desktop).count_text() == f"{number + 1} / {len(hits)}"


def test_keys_step_through_the_hits_and_round_the_end_with_a_hint(desktop: Desktop) -> None:
    hits = _find(desktop, "捐款捐物")
    total = len(hits)
    _press(desktop, _KEY.Key_Return, _SHIFT)
    assert _bar(desktop).count_text() == f"{total} / {total}"
    assert "end" in _bar(desktop).message()
    _press(desktop, _KEY.Key_Return)
    assert _bar(desktop).count_text() == f"1 / {total}"
    assert "beginning" in _bar(desktop).message()
    desktop.window.page.show_at_top(0)
    hits = _find(desktop, "委员")
    _press(desktop, _KEY.Key_F3)
    assert _bar(desktop).message() == ""
    assert _bar(desktop).count_text() == f"2 / {len(hits)}"
    _press(desktop, _KEY.Key_F3, _SHIFT)
    assert _bar(desktop).count_text() == f"1 / {len(hits)}"


def test_a_click_on_the_page_lets_the_next_hit_be_counted_from_there(desktop: Desktop) -> None:
    hits = _find(desktop, "委员")
    place = desktop.passage("四、坚持守正创新").start
    desktop.window.page.show_at_top(place)
    _press(desktop, _KEY.Key_F3)
    number = next(n for n, hit in enumerate(hits) if hit.start >= place)
    assert _bar(desktop).count_text() == f"{number + 1} / {len(hits)}"


def test_escape_returns_to_the_page_with_the_hit_selected_and_keys_still_step(
    desktop: Desktop,
) -> None:
    hits = _find(desktop, "委员")
    page = desktop.window.page
    assert page.selected_span() is None
    _press(desktop, _KEY.Key_Escape)
    assert not _bar(desktop).isVisible()
    assert QApplication.focusWidget() is page
    assert page.selected_span() == hits[0]
    _press(desktop, _KEY.Key_F3)
    assert page.selected_span() == hits[1]
    assert f"2 / {len(hits)}" in desktop.window.statusBar().currentMessage()
    _press(desktop, _KEY.Key_F3, _SHIFT)
    assert page.selected_span() == hits[0]


def test_escape_on_the_page_closes_the_bar_too(desktop: Desktop) -> None:
    _find(desktop, "委员")
    desktop.window.page.setFocus()
    _press(desktop, _KEY.Key_Escape)
    assert not _bar(desktop).isVisible()


def test_escape_in_the_list_of_hits_closes_the_bar_too(desktop: Desktop) -> None:
    _find(desktop, "委员")
    desktop.choose("edit.find_all")
    desktop.window.results_pane.rows.setFocus()
    desktop.qtbot.keyClick(desktop.window.results_pane.rows, _KEY.Key_Escape)
    assert not _bar(desktop).isVisible()


def test_what_the_person_selected_meanwhile_stays_selected(desktop: Desktop) -> None:
    _find(desktop, "委员")
    span = desktop.select("捐款捐物")
    _press(desktop, _KEY.Key_Escape)
    assert desktop.window.page.selected_span() == span


def test_a_query_that_is_found_nowhere_is_told_with_a_hint(desktop: Desktop) -> None:
    _find(desktop, "没有这句话")
    assert _bar(desktop).count_text() == "No hits"
    assert "Nothing" in _bar(desktop).message()
    _find(desktop, "委员")
    assert _bar(desktop).message() == ""


def test_returning_leads_to_where_the_search_began(desktop: Desktop) -> None:
    place = desktop.window.page.place()
    _find(desktop, "守正创新")
    assert desktop.window.page.place() > place
    _press(desktop, _KEY.Key_Escape)
    desktop.choose("go.back")
    assert desktop.window.page.place() == place


def test_what_counts_is_switched_and_remembered(desktop: Desktop) -> None:
    hits = _find(desktop, "政協")
    assert hits
    _bar(desktop).options.switch("script").trigger()
    assert _bar(desktop).count_text() == "No hits"
    assert not Settings().search_options.script
    _bar(desktop).options.switch("script").trigger()
    assert _bar(desktop).count_text().endswith(f"/ {len(hits)}")
    assert Settings().search_options.script


def test_a_regular_expression_can_be_used_and_a_bad_one_is_explained_in_the_bar(
    desktop: Desktop, qtbot: QtBot
) -> None:
    _find(desktop, "[0-9]+次")
    _bar(desktop).options.pattern_button().click()
    qtbot.waitUntil(lambda: _bar(desktop).count_text().startswith("1 / "))
    _find(desktop, "[0-9+次")
    qtbot.waitUntil(lambda: "方括号" in _bar(desktop).message())
    assert _bar(desktop).count_text() == ""
    assert desktop.window.results_pane.table().model().rowCount() == 0
    assert Settings().search_options.pattern


def test_earlier_queries_come_back_by_keys_and_in_another_window(
    desktop: Desktop, qtbot: QtBot
) -> None:
    for query in ("委员", "政协"):
        _find(desktop, query)
        _press(desktop, _KEY.Key_Return)
    _find(desktop, "新")
    field = _bar(desktop).field
    for key, shown in (
        (_KEY.Key_Up, "政协"),
        (_KEY.Key_Up, "委员"),
        (_KEY.Key_Up, "委员"),
        (_KEY.Key_Down, "政协"),
        (_KEY.Key_Down, "新"),
    ):
        qtbot.keyClick(field, key)
        assert field.text() == shown
    assert Settings().queries == ["政协", "委员"]


def test_no_more_than_twenty_queries_are_kept() -> None:
    settings = Settings()
    for number in range(25):
        settings.keep_query(str(number))
    assert settings.queries == [str(number) for number in range(24, 4, -1)]


def test_all_hits_are_listed_and_the_present_one_is_the_selected_row(desktop: Desktop) -> None:
    hits = _find(desktop, "政协")
    desktop.choose("edit.find_all")
    window = desktop.window
    assert window.results_pane.table().isVisible()
    numbers = [
        row.number
        for n in range(window.results_pane.table().model().rowCount())
        if isinstance(row := window.results_pane.table().model().index(n, 0).data(ROW_ROLE), HitRow)
    ]
    assert numbers == list(range(len(hits)))
    desktop.choose("edit.find_next")
    row = _row(desktop)
    assert row
    assert (row.number, row.words) == (1, "政协")


def test_a_row_clicked_or_reached_by_key_leads_to_its_hit_and_back(
    desktop: Desktop, qtbot: QtBot
) -> None:
    hits = _find(desktop, "政协")
    desktop.choose("edit.find_all")
    table, page = desktop.window.results_pane.table(), desktop.window.page
    place = page.place()
    index = next(
        i
        for n in range(table.model().rowCount())
        if isinstance(row := (i := table.model().index(n, 0)).data(ROW_ROLE), HitRow)
        and row.number == 12
    )
    table.scrollTo(index)
    at = table.visualRect(index).center()
    qtbot.mouseClick(table.viewport(), Qt.MouseButton.LeftButton, pos=at)
    assert _bar(desktop).count_text() == f"13 / {len(hits)}"
    assert page.caret_span().start == hits[12].start
    desktop.choose("go.back")
    assert page.place() == place
    qtbot.keyClick(table, _KEY.Key_Down)
    row = _row(desktop)
    assert row
    assert row.number == 13
    assert page.caret_span().start == hits[13].start
    desktop.window.page.show_at_top(0)
    qtbot.keyClick(table, _KEY.Key_Return)
    assert page.caret_span().start == hits[13].start


def test_the_list_works_with_the_bar_closed(desktop: Desktop, qtbot: QtBot) -> None:
    hits = _find(desktop, "政协")
    desktop.choose("edit.find_all")
    _bar(desktop).closed.emit()
    table = desktop.window.results_pane.table()
    table.setFocus()
    qtbot.keyClick(table, _KEY.Key_Down)
    assert desktop.window.page.selected_span() == hits[1]


def test_an_empty_list_says_what_fills_it_and_opens_the_bar(desktop: Desktop) -> None:
    desktop.window.show_pane(desktop.window.results_dock)
    assert not desktop.window.results_pane.table().isVisible()
    desktop.window.results_pane.find_requested.emit()
    assert QApplication.focusWidget() is _bar(desktop).field


def _colours(desktop: Desktop, passage: Span) -> set[str]:
    """Return the colours of the page around a passage that is in view."""
    page = desktop.window.page
    page.select(Span(passage.start, passage.start))
    page.viewport().repaint()
    picture = page.viewport().grab().toImage()
    rect = page.cursorRect()
    size = page.document().defaultFont().pixelSize() * len(passage)
    points = [QPoint(rect.x() + x, rect.y() + y) for x in range(-2, size) for y in range(30)]
    return {QColor(picture.pixel(point)).name() for point in points if page.rect().contains(point)}


@pytest.mark.parametrize("name", ["light", "sepia", "dark"])
def test_hits_are_framed_the_present_one_filled_in_every_theme(desktop: Desktop, name: str) -> None:
    desktop.choose(f"theme.{name}")
    accent = theme(ThemeName(name)).accent.lower()
    hits = _find(desktop, "委员会")
    assert accent in _colours(desktop, hits[0])
    _press(desktop, _KEY.Key_Escape)
    desktop.window.page.drop_selection()
    assert accent not in _colours(desktop, hits[0])


@pytest.mark.parametrize("change", ["script.taiwan", "theme.dark", "view.larger"])
def test_hits_stay_where_they_are_in_another_script_theme_or_size(
    desktop: Desktop, change: str
) -> None:
    hits = _find(desktop, "委员")
    for _ in range(3):
        desktop.choose("edit.find_next")
    desktop.choose(change)
    assert _bar(desktop).count_text() == f"4 / {len(hits)}"
    assert desktop.window.page.caret_span().start == hits[3].start
    row = _row(desktop)
    assert row
    assert row.number == 3
    assert row.words == ("委員" if change.startswith("script") else "委员")
    desktop.choose("edit.find_next")
    assert _bar(desktop).count_text() == f"5 / {len(hits)}"


def test_another_report_is_searched_for_the_same_and_stays_in_its_place(
    desktop: Desktop, tmp_path: Path
) -> None:
    _find(desktop, "委员")
    other = tmp_path / "报告.txt"
    lines = [f"各位委员，请审议第{number}件提案。" for number in range(300)]
    other.write_text("\n".join(["工作报告", *lines]), encoding="utf-8")
    desktop.open(other)
    assert _bar(desktop).count_text() == "300 hits"
    assert desktop.window.page.place() == 0
    _press(desktop, _KEY.Key_F3)
    assert _bar(desktop).count_text() == "1 / 300"


def test_a_long_report_is_searched_beside_the_event_loop(
    desktop: Desktop, qtbot: QtBot, tmp_path: Path
) -> None:
    other = tmp_path / "长.txt"
    lines = [f"各位委员，请审议第{number}件提案。" for number in range(20_000)]
    other.write_text("\n".join(["工作报告", *lines]), encoding="utf-8")
    desktop.open(other)
    _find(desktop, "委")
    _bar(desktop).field.insert("员")
    assert _bar(desktop).count_text() == "…"
    qtbot.waitUntil(lambda: _bar(desktop).count_text() == "1 / 20,000")


def test_the_small_toolbar_finds_the_selection(desktop: Desktop) -> None:
    desktop.select("捐款捐物")
    desktop.window.selection_toolbar.find_requested.emit()
    assert _bar(desktop).query() == "捐款捐物"


def test_a_query_can_be_pasted(desktop: Desktop) -> None:
    QGuiApplication.clipboard().setText("政协")
    _find(desktop, "")
    _press(desktop, _KEY.Key_V, Qt.KeyboardModifier.ControlModifier)
    assert _bar(desktop).query() == "政协"
