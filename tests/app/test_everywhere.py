"""Finding in all open reports: the list, the counts in the tabs and in the outline."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtWidgets import QTabBar, QToolButton
from pytestqt.qtbot import QtBot

from reader.app.listed_hits import HitRow
from reader.app.outline_model import HITS_ROLE
from reader.app.results_model import ROW_ROLE, ReportRow, ResultsModel
from reader.app.settings import Settings
from reader.session.searching import find_places
from tests.app.conftest import Desktop

_BUDGET = """二〇二五年预算报告
一、收入
各位委员，全年收入增长三成。
二、支出
请各位委员审议支出。
"""
_COURT = "法院工作报告\n一、审判\n全年审结案件一万件。\n"


@pytest.fixture
def three(desktop: Desktop, tmp_path: Path) -> Desktop:
    """Return a window with three reports; the bundled one is read and says 委员 often."""
    for name, text in (("预算.txt", _BUDGET), ("法院.txt", _COURT)):
        path = tmp_path / name
        path.write_text(text, encoding="utf-8")
        desktop.open(path)
    desktop.desk.shelf.turn_to(0)
    return desktop


def _model(desktop: Desktop) -> ResultsModel:
    model = desktop.window.results_pane.table().model()
    assert isinstance(model, ResultsModel)
    return model


def _reports(desktop: Desktop) -> list[ReportRow]:
    model = _model(desktop)
    rows = [model.index(row, 0).data(ROW_ROLE) for row in range(model.rowCount())]
    return [row for row in rows if isinstance(row, ReportRow)]


def _find(desktop: Desktop, query: str) -> None:
    """Look for something in all open reports."""
    if not desktop.window.actions_["edit.find_everywhere"].isChecked():
        desktop.choose("edit.find_everywhere")
    _find_here(desktop, query)


def _find_here(desktop: Desktop, query: str) -> None:
    """Open the bar and wait until the report being read has been searched."""
    desktop.choose("edit.find")
    desktop.window.find_bar.field.setText(query)
    desktop.qtbot.waitUntil(lambda: desktop.window.find_bar.count_text() != "…")


def _listed(desktop: Desktop) -> list[str]:
    """Return the lines listed, without their numbers."""
    model = _model(desktop)
    rows = [model.index(row, 0).data(ROW_ROLE) for row in range(model.rowCount())]
    return [f"{row.before}{row.words}{row.after}" for row in rows if isinstance(row, HitRow)]


def _await_reports(desktop: Desktop, number: int) -> list[ReportRow]:
    desktop.qtbot.waitUntil(lambda: len(_reports(desktop)) == number)
    return _reports(desktop)


def _counts(desktop: Desktop) -> list[str]:
    """Return what the tabs tell of hits."""
    tabs = desktop.window.tabs
    buttons = [tabs.tabButton(at, QTabBar.ButtonPosition.LeftSide) for at in range(tabs.count())]
    return [button.text() if isinstance(button, QToolButton) else "" for button in buttons]


def _row_of(desktop: Desktop, words: str) -> QModelIndex:
    """Return the row of the first hit with some words before or behind it."""
    model = _model(desktop)
    indexes = (model.index(row, 0) for row in range(model.rowCount()))
    return next(
        index
        for index in indexes
        if isinstance(row := index.data(ROW_ROLE), HitRow) and words in row.before + row.after
    )


def test_hits_of_all_open_reports_are_listed_report_by_report(three: Desktop) -> None:
    _find(three, "委员")
    own, budget = _await_reports(three, 2)
    assert own.hits == len(find_places(three.report, "委员"))
    assert (budget.title, budget.hits) == ("二〇二五年预算报告", 2)
    assert _counts(three) == [str(own.hits), "2", ""]


def test_a_report_alone_is_searched_unless_all_are_wanted(three: Desktop) -> None:
    _find(three, "委员")
    _await_reports(three, 2)
    three.choose("edit.find_everywhere")
    assert _reports(three) == []
    assert _counts(three) == ["", "", ""]
    assert not Settings().finds_everywhere


def test_the_choice_is_in_the_bar_where_there_are_several_reports(
    desktop: Desktop, tmp_path: Path
) -> None:
    button = desktop.window.find_bar.findChild(QToolButton, "everywhere")
    assert button
    desktop.choose("edit.find")
    assert not button.isVisible()
    other = tmp_path / "预算.txt"
    other.write_text(_BUDGET, encoding="utf-8")
    desktop.open(other)
    assert button.isVisible()
    button.click()
    assert desktop.window.actions_["edit.find_everywhere"].isChecked()
    assert Settings().finds_everywhere


def test_the_next_window_looks_in_all_reports_too(three: Desktop, qtbot: QtBot) -> None:
    three.choose("edit.find_everywhere")
    three.close()
    again = Desktop(qtbot, three.report.path or Path())
    assert again.window.actions_["edit.find_everywhere"].isChecked()
    again.close()


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, None])
def test_a_row_of_another_report_leads_to_its_hit_by_mouse_and_by_key(
    three: Desktop, key: Qt.Key | None
) -> None:
    _find(three, "委员")
    _await_reports(three, 2)
    three.choose("edit.find_all")
    table = three.window.results_pane.table()
    index = _row_of(three, "审议支出")
    table.scrollTo(index)
    if key:
        table.setCurrentIndex(index)
        assert three.window.tabs.currentIndex() == 0
        three.qtbot.keyClick(table, key)
    else:
        place = table.visualRect(index).center()
        three.qtbot.mouseClick(table.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert three.window.tabs.currentIndex() == 1
    assert three.window.page.caret_span().start == find_places(three.report, "委员")[1].start
    assert three.window.find_bar.count_text() == "2 / 2"
    assert table.hasFocus()
    _await_reports(three, 2)


def test_the_count_in_a_tab_leads_to_its_first_hit(three: Desktop) -> None:
    _find(three, "委员")
    _await_reports(three, 2)
    button = three.window.tabs.tabButton(1, QTabBar.ButtonPosition.LeftSide)
    assert isinstance(button, QToolButton)
    assert button.accessibleName() == "2 hits"
    assert "2 hits" in three.window.tabs.accessibleTabName(1)
    button.click()
    assert three.window.tabs.currentIndex() == 1
    assert three.window.page.caret_span().start == find_places(three.report, "委员")[0].start


def test_hits_of_other_reports_are_told_where_the_present_one_has_none(three: Desktop) -> None:
    _find(three, "审结案件")
    _await_reports(three, 1)
    assert three.window.find_bar.count_text() == "No hits"
    assert "1 hit in other" in three.window.find_bar.message()
    three.choose("edit.find_all")
    assert three.window.results_pane.table().hasFocus()


def test_counts_go_with_the_bar_and_come_with_another_report(
    three: Desktop, tmp_path: Path
) -> None:
    _find(three, "委员")
    _await_reports(three, 2)
    other = tmp_path / "另一份.txt"
    other.write_text(_BUDGET, encoding="utf-8")
    three.open(other)
    _await_reports(three, 3)
    assert _counts(three)[1:] == ["2", "", "2"]
    three.window.find_bar.closed.emit()
    assert _counts(three) == ["", "", "", ""]
    assert len(_reports(three)) == 3


def test_other_reports_are_listed_in_the_script_shown(three: Desktop) -> None:
    _find(three, "委员")
    _await_reports(three, 2)
    three.choose("script.taiwan")
    three.qtbot.waitUntil(lambda: "請各位委員審議支出。" in _listed(three))


def test_what_a_row_of_another_report_says_aloud_names_the_report(three: Desktop) -> None:
    _find(three, "委员")
    _await_reports(three, 2)
    said = _row_of(three, "审议支出").data(Qt.ItemDataRole.AccessibleTextRole)
    assert said.startswith("二〇二五年预算报告")
    assert "2 of 2" in said


def test_a_long_report_is_searched_beside_the_event_loop(desktop: Desktop, tmp_path: Path) -> None:
    other = tmp_path / "长.txt"
    lines = [f"各位委员，请审议第{number}件提案。" for number in range(20_000)]
    other.write_text("\n".join(["长长的报告", *lines]), encoding="utf-8")
    desktop.open(other)
    desktop.desk.shelf.turn_to(0)
    _find(desktop, "委员")
    assert _await_reports(desktop, 2)[1].hits == 20_000


def test_the_outline_counts_the_hits_under_a_heading_while_the_bar_is_open(
    desktop: Desktop,
) -> None:
    _find_here(desktop, "委员")
    hits = find_places(desktop.report, "委员")
    headings = [heading for heading in desktop.report.outline.headings if heading.level == 1]
    wanted = {
        heading.title: sum(desktop.report.outline.path(hit.start)[:1] == (heading,) for hit in hits)
        for heading in headings
    }
    tree = desktop.window.outline_pane.tree()
    rows = [tree.model().index(row, 0) for row in range(tree.model().rowCount())]
    assert {str(row.data()): row.data(HITS_ROLE) for row in rows} == wanted
    most = max(rows, key=lambda row: int(row.data(HITS_ROLE)))
    assert f"{most.data(HITS_ROLE)} hits" in most.data(Qt.ItemDataRole.AccessibleTextRole)
    assert f"{most.data(HITS_ROLE)} hits" in most.data(Qt.ItemDataRole.ToolTipRole)
    desktop.window.find_bar.closed.emit()
    assert not any(row.data(HITS_ROLE) for row in rows)


def test_counts_stay_when_lists_are_shown_in_the_outline(desktop: Desktop) -> None:
    _find_here(desktop, "委员")
    model = desktop.window.outline_pane.tree().model()
    counted = [model.index(row, 0).data(HITS_ROLE) for row in range(model.rowCount())]
    assert any(counted)
    desktop.choose("outline.lists")
    assert [model.index(row, 0).data(HITS_ROLE) for row in range(model.rowCount())] == counted
