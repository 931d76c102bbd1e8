"""The ledger as a person works in it: sorted, filtered, ticked, copied, exported."""

from __future__ import annotations

import csv
import gc
import io
from decimal import Decimal
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFileDialog, QLabel, QTableView
from pytestqt.qtbot import QtBot

from reader import paths
from reader.annotation.verdict import Tick
from reader.app import figures_controller, figures_handing_on
from reader.app.choice_filter import ChoiceFilter
from reader.app.figure_filter import FigureFilter
from reader.app.figure_order import Column
from reader.app.ledger_pane import LedgerPane
from reader.core.figures.model import Figure, FigureKind
from reader.session.rendition import View
from tests.app.conftest import Desktop

# Said by the offscreen platform itself of menus, tool tips and windows that come up.
pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")


def _open(desktop: Desktop) -> LedgerPane:
    desktop.choose("figures.ledger")
    return desktop.window.ledger_pane


def _sort(pane: LedgerPane, column: Column, order: Qt.SortOrder) -> list[Figure]:
    titles = [pane.table().model().headerData(n, Qt.Orientation.Horizontal) for n in range(10)]
    names = {Column.VALUE: "Value", Column.KIND: "Kind", Column.SECTION: "Section"}
    pane.table().sortByColumn(titles.index(names[column]), order)
    return pane.shown_figures()


def _row_point(table: QTableView, row: int) -> QPoint:
    table.scrollTo(table.model().index(row, 0))
    return table.visualRect(table.model().index(row, 0)).center()


def _click(qtbot: QtBot, table: QTableView, row: int, *, add: bool = False) -> None:
    held = Qt.KeyboardModifier.ControlModifier if add else Qt.KeyboardModifier.NoModifier
    place = _row_point(table, row)
    qtbot.mouseClick(table.viewport(), Qt.MouseButton.LeftButton, held, place)


def _switch(qtbot: QtBot, choice: ChoiceFilter, text: str) -> None:
    """Switch one choice of a filter's menu with the mouse."""
    menu = choice.menu()
    menu.popup(QPoint(0, 0))
    action = next(each for each in menu.actions() if text in each.text())
    qtbot.mouseClick(menu, Qt.MouseButton.LeftButton, pos=menu.actionGeometry(action).center())
    menu.hide()


def _count(pane: LedgerPane) -> str:
    label = pane.filters.findChild(QLabel, "count")
    assert label is not None
    return label.text()


def test_the_ledger_has_a_row_for_every_figure(desktop: Desktop) -> None:
    pane = _open(desktop)
    assert desktop.window.ledger_dock.isVisible()
    assert pane.shown_figures() == list(desktop.desk.figures)
    money = next(row for row in pane.all_rows() if row.number == "2642万元")
    assert (money.unit, money.section) == ("元", "我们把力量凝聚在灾后重建一线")
    assert "捐款捐物2642万元" in money.sentence


def test_the_ledger_is_opened_from_the_pane_and_closed_by_its_key(
    desktop: Desktop, qtbot: QtBot
) -> None:
    with qtbot.waitSignal(desktop.window.figures_pane.ledger_requested):
        desktop.window.figures_pane.ledger_requested.emit()
    assert desktop.window.ledger_dock.isVisible()
    desktop.window.ledger_pane.table().setFocus()
    desktop.choose("figures.ledger")
    assert not desktop.window.ledger_dock.isVisible()


@pytest.mark.parametrize("order", list(Qt.SortOrder))
def test_numbers_are_sorted_by_value_and_what_has_none_comes_last(
    desktop: Desktop, order: Qt.SortOrder
) -> None:
    figures = _sort(_open(desktop), Column.VALUE, order)
    values = [figure.value if not figure.is_range else figure.low for figure in figures]
    numbers = [value for value in values if isinstance(value, Decimal)]
    dates = [value for value in values if isinstance(value, str)]
    descending = order is Qt.SortOrder.DescendingOrder
    assert numbers == sorted(numbers, reverse=descending)
    assert dates == sorted(dates, reverse=descending)
    filled = len(numbers) + len(dates)
    assert len(dates) > 1
    assert all(value is None for value in values[filled:])


def test_the_filter_finds_words_in_any_script_and_is_cleared_with_one_click(
    desktop: Desktop, qtbot: QtBot
) -> None:
    pane = _open(desktop)
    total = len(desktop.desk.figures)
    qtbot.keyClicks(pane.filters.words, "2642")
    assert 0 < len(pane.shown_rows()) < total
    assert all("2642" in row.sentence for row in pane.shown_rows())
    pane.filters.words.setText("灾后重建")
    simplified = pane.shown_figures()
    pane.filters.words.setText("災後重建")
    assert simplified
    assert pane.shown_figures() == simplified
    assert _count(pane).startswith(f"{len(pane.shown_figures())} ")
    assert pane.filters.clear.isVisible()
    qtbot.mouseClick(pane.filters.clear, Qt.MouseButton.LeftButton)
    assert len(pane.shown_figures()) == total
    assert not pane.filters.clear.isVisible()


def test_kinds_and_units_are_chosen_from_menus_that_stay_open(
    desktop: Desktop, qtbot: QtBot
) -> None:
    pane = _open(desktop)
    _switch(qtbot, pane.filters.kinds, "Date")
    assert {figure.kind for figure in pane.shown_figures()} == {FigureKind.DATE}
    assert pane.filters.kinds.property("active")
    _switch(qtbot, pane.filters.kinds, "Money")
    assert {f.kind for f in pane.shown_figures()} == {FigureKind.DATE, FigureKind.MONEY}
    _switch(qtbot, pane.filters.units, "元")
    assert [row.number for row in pane.shown_rows()] == ["2642万元"]


def test_a_section_holds_what_stands_under_its_headings(desktop: Desktop, qtbot: QtBot) -> None:
    pane = _open(desktop)
    _switch(qtbot, pane.filters.sections, "二、发挥政协优势")
    sections = {row.section for row in pane.shown_rows()}
    assert "我们把力量凝聚在灾后重建一线" in sections
    assert all("二、发挥政协优势" in row.place for row in pane.shown_rows())


def test_a_filter_that_keeps_nothing_says_so(desktop: Desktop) -> None:
    pane = _open(desktop)
    pane.filters.words.setText("没有这样的字")
    assert not pane.shown_rows()
    assert not pane.table().isVisible()


def test_a_click_leads_to_the_place_and_back_leads_back(desktop: Desktop, qtbot: QtBot) -> None:
    pane = _open(desktop)
    last = len(pane.shown_rows()) - 1
    _click(qtbot, pane.table(), last)
    assert desktop.window.page.selected_span() == pane.shown_figures()[last].span
    assert desktop.window.page.place() > 0
    desktop.choose("go.back")
    assert desktop.window.page.place() == 0


def test_the_place_in_the_text_selects_the_row(desktop: Desktop, qtbot: QtBot) -> None:
    pane = _open(desktop)
    desktop.window.page.setFocus()
    desktop.select("2642万元")
    assert [row.number for row in pane.selected_rows()] == ["2642万元"]


def test_enter_leads_to_the_figure_by_keyboard_alone(desktop: Desktop, qtbot: QtBot) -> None:
    pane = _open(desktop)
    pane.table().show_row(0)
    qtbot.keyClick(pane.table(), Qt.Key.Key_Down)
    qtbot.keyClick(pane.table(), Qt.Key.Key_Return)
    assert desktop.window.page.selected_span() == pane.shown_figures()[1].span
    assert pane.table().hasFocus()


def test_escape_leads_back_to_the_page(desktop: Desktop, qtbot: QtBot) -> None:
    pane = _open(desktop)
    desktop.window.activateWindow()
    qtbot.keyClick(pane.table(), Qt.Key.Key_Escape)
    assert desktop.window.page.hasFocus()


def test_space_ticks_all_selected_rows_in_one_step(desktop: Desktop, qtbot: QtBot) -> None:
    pane = _open(desktop)
    _click(qtbot, pane.table(), 0)
    _click(qtbot, pane.table(), 2, add=True)
    for tick in (Tick.TO_CHECK, Tick.CHECKED, Tick.USED, Tick.NONE, Tick.TO_CHECK):
        qtbot.keyClick(pane.table(), Qt.Key.Key_Space)
        assert [row.tick for row in pane.selected_rows()] == [tick, tick]
    desktop.choose("edit.undo")
    assert all(row.tick is Tick.NONE for row in pane.all_rows())
    desktop.choose("edit.redo")
    assert [row.tick for row in pane.all_rows()].count(Tick.TO_CHECK) == 2


def test_a_tick_is_shown_as_sign_and_word(desktop: Desktop) -> None:
    pane = _open(desktop)
    pane.table().select_figures(pane.shown_figures()[:1])
    desktop.choose("figures.checked")
    model = pane.table().model()
    cells = [model.index(0, column) for column in range(model.columnCount())]
    (cell,) = [each for each in cells if each.data(Qt.ItemDataRole.DecorationRole)]
    assert cell.data() == "Checked"


def test_ticks_are_there_after_a_restart_and_can_be_filtered(
    desktop: Desktop, qtbot: QtBot
) -> None:
    pane = _open(desktop)
    pane.table().select_figures(pane.shown_figures()[:3])
    desktop.choose("figures.used")
    desktop.close()
    again = Desktop(qtbot, paths.bundled_report())
    pane = again.window.ledger_pane
    pane.want(FigureFilter(ticks=frozenset({Tick.USED})))
    assert pane.shown_figures() == list(again.desk.figures[:3])
    again.close()


def test_the_figure_at_the_caret_is_ticked_from_the_page(desktop: Desktop) -> None:
    desktop.select("2642万元")
    desktop.window.page.setFocus()
    desktop.choose("figures.to_check")
    ticked = [r.number for r in desktop.window.ledger_pane.all_rows() if r.tick is Tick.TO_CHECK]
    assert ticked == ["2642万元"]


def test_rows_are_copied_as_text_and_as_html(desktop: Desktop, qtbot: QtBot) -> None:
    pane = _open(desktop)
    for words in ("2642", "会议"):
        pane.filters.words.setText(words)
        pane.table().selectAll()
        qtbot.keyClick(pane.table(), Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
        gc.collect()
        data = QGuiApplication.clipboard().mimeData()
        rows = list(csv.reader(io.StringIO(data.text()), delimiter="\t"))
        assert len(rows) == len(pane.shown_rows()) + 1
        assert data.html().count("<tr>") == len(rows)
    QGuiApplication.clipboard().clear()


def test_many_rows_are_copied_beside_the_event_loop(
    desktop: Desktop, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(figures_handing_on, "_AT_ONCE", 3)
    _open(desktop)
    clipboard = QGuiApplication.clipboard()
    with qtbot.waitSignal(clipboard.dataChanged):
        desktop.choose("figures.copy")
    assert "2642万元" in clipboard.text()
    clipboard.clear()


def test_selection_survives_sorting_and_filtering(desktop: Desktop) -> None:
    pane = _open(desktop)
    chosen = pane.shown_figures()[4:7]
    pane.table().select_figures(chosen)
    _sort(pane, Column.KIND, Qt.SortOrder.DescendingOrder)
    assert {row.figure for row in pane.selected_rows()} == set(chosen)
    pane.want(FigureFilter(kinds=frozenset({chosen[0].kind})))
    assert chosen[0] in [row.figure for row in pane.selected_rows()]


def test_columns_stay_as_they_were_laid_out(desktop: Desktop, qtbot: QtBot) -> None:
    header = _open(desktop).table().horizontalHeader()
    header.moveSection(2, 0)
    desktop.window.ledger_pane.table().setColumnHidden(5, True)
    desktop.close()
    again = Desktop(qtbot, paths.bundled_report())
    header = again.window.ledger_pane.table().horizontalHeader()
    assert header.logicalIndex(0) == 2
    assert header.isSectionHidden(5)
    again.close()


def test_the_words_of_the_ledger_follow_the_script(desktop: Desktop, qtbot: QtBot) -> None:
    pane = _open(desktop)
    desktop.choose(f"script.{View.TAIWAN}")
    qtbot.waitUntil(lambda: any(row.number == "2642萬元" for row in pane.all_rows()))


@pytest.mark.parametrize("suffix", [".csv", ".xlsx"])
def test_what_the_ledger_shows_is_exported(
    desktop: Desktop, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, suffix: str
) -> None:
    pane = _open(desktop)
    pane.want(FigureFilter(units=frozenset({"元"})))
    target = tmp_path / f"数字{suffix}"
    answer = staticmethod(lambda *_: (str(target), ""))
    monkeypatch.setattr(QFileDialog, "getSaveFileName", answer)
    desktop.choose("figures.export")
    qtbot.waitUntil(lambda: target.name in desktop.window.message_bar.text())
    if suffix == ".csv":
        assert len(target.read_text(encoding="utf-8-sig").splitlines()) == 2
    else:
        assert target.read_bytes().startswith(b"PK")


def test_sections_follow_corrected_headings(desktop: Desktop) -> None:
    pane = _open(desktop)
    assert any(row.section == "以理论武装提升思想自觉" for row in pane.all_rows())
    span = desktop.passage("以理论武装提升思想自觉")
    desktop.desk.do(lambda session: session.contents.correct(span, 0))
    assert not any(row.section == "以理论武装提升思想自觉" for row in pane.all_rows())


def test_all_figures_are_exported_whatever_the_filter(
    desktop: Desktop, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    _open(desktop).filters.words.setText("2642")
    target = tmp_path / "数字"
    answer = staticmethod(lambda *_: (str(target), "CSV (*.csv)"))
    monkeypatch.setattr(QFileDialog, "getSaveFileName", answer)
    desktop.choose("figures.export_all")
    written = target.with_suffix(".csv")
    qtbot.waitUntil(lambda: written.name in desktop.window.message_bar.text())
    rows = list(csv.reader(io.StringIO(written.read_text(encoding="utf-8-sig"))))
    assert len(rows) == len(desktop.desk.figures) + 1


def test_a_file_that_cannot_be_written_is_told(
    desktop: Desktop, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    answer = staticmethod(lambda *_: (str(tmp_path / "none" / "a.csv"), ""))
    monkeypatch.setattr(QFileDialog, "getSaveFileName", answer)
    with qtbot.waitSignal(desktop.desk.refused):
        desktop.choose("figures.export")


def test_many_figures_are_filled_in_beside_the_event_loop(
    desktop: Desktop, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(figures_controller, "_AT_ONCE", 3)
    pane = _open(desktop)
    desktop.choose(f"script.{View.TRADITIONAL}")
    qtbot.waitUntil(lambda: any(row.number == "2642萬元" for row in pane.all_rows()))
    pane.filters.words.setText("2642")
    assert all("2642" in row.sentence for row in pane.shown_rows())


def test_a_report_without_figures_has_an_empty_ledger(desktop: Desktop, tmp_path: Path) -> None:
    plain = tmp_path / "无数字.txt"
    plain.write_text("同志们：\n现在讨论。\n", encoding="utf-8")
    desktop.open(plain)
    pane = _open(desktop)
    assert not pane.shown_rows()
    desktop.choose("figures.charts")
    desktop.choose("figures.copy")
    desktop.choose("figures.used")


def test_without_a_library_the_ledger_is_shown_and_ticking_is_refused(qtbot: QtBot) -> None:
    paths.home().mkdir(parents=True, exist_ok=True)
    paths.library().write_bytes(b"no database at all " * 400)
    desktop = Desktop(qtbot, paths.bundled_report())
    pane = _open(desktop)
    assert pane.shown_figures()
    pane.table().select_figures(pane.shown_figures()[:1])
    with qtbot.waitSignal(desktop.desk.refused):
        desktop.choose("figures.used")
    desktop.window.actions_.corrections.aboutToShow.emit()
    assert all(row.tick is Tick.NONE for row in pane.all_rows())
    desktop.close()
