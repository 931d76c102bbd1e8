"""Figures explained and corrected: by the mouse on the page, from menus, undone and restored."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QAction, QContextMenuEvent, QHelpEvent
from PySide6.QtWidgets import QApplication, QLabel, QMenu, QToolTip
from pytestqt.qtbot import QtBot

from reader import paths
from reader.app.figure_card import card, line
from reader.app.figure_filter import FigureFilter
from reader.app.palette import DARK, LIGHT
from reader.core.figures.model import Figure, FigureKind
from reader.core.span import Span
from tests.app.conftest import Desktop

# Said by the offscreen platform itself of menus, tool tips and windows that come up.
pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")


def _figure(desktop: Desktop, text: str) -> Figure:
    return next(figure for figure in desktop.desk.figures if figure.text == text)


def _texts(desktop: Desktop) -> list[str]:
    return [figure.text for figure in desktop.desk.figures]


def _point(desktop: Desktop, span: Span) -> QPoint:
    """Return a point of the viewport on a passage."""
    page = desktop.window.page
    page.select(span)
    point = page.selection_rect().center()
    page.drop_selection()
    return point


def _right_click(desktop: Desktop, point: QPoint) -> QMenu:
    """Let the page get ready for a context menu, without opening one that waits."""
    page = desktop.window.page
    page.setContextMenuPolicy(Qt.ContextMenuPolicy.PreventContextMenu)
    event = QContextMenuEvent(
        QContextMenuEvent.Reason.Mouse, point, page.viewport().mapToGlobal(point)
    )
    QApplication.sendEvent(page.viewport(), event)
    return desktop.window.figure_menu


def _entry(menu: QMenu, text: str) -> QAction:
    for action in menu.actions():
        if text in action.text():
            return action
        submenu = action.menu()
        if isinstance(submenu, QMenu):
            for inner in submenu.actions():
                if text in inner.text():
                    return inner
    raise AssertionError(f"no entry {text}")


def test_the_card_of_a_figure_says_what_is_known_of_it(desktop: Desktop) -> None:
    row = desktop.window.ledger_pane.row_at(_figure(desktop, "60余篇").span.start)
    assert row is not None
    for theme in (LIGHT, DARK):
        told = card(row, theme)
        assert all(part in told for part in ("60余篇", "篇", "more than", "Count", theme.muted))
    assert "&lt;" not in line(row)


def test_the_mouse_over_a_figure_brings_its_card_up(desktop: Desktop, qtbot: QtBot) -> None:
    point = _point(desktop, _figure(desktop, "2642万元").span)
    viewport = desktop.window.page.viewport()
    event = QHelpEvent(QEvent.Type.ToolTip, point, viewport.mapToGlobal(point))
    QApplication.sendEvent(viewport, event)
    assert "26,420,000" in QToolTip.text()
    QToolTip.hideText()


def test_the_figure_at_the_caret_is_told_in_the_status_bar(desktop: Desktop) -> None:
    desktop.select("2642万元")
    told = [label.text() for label in desktop.window.statusBar().findChildren(QLabel)]
    assert any("2642万元" in text and "26,420,000 元" in text for text in told)
    desktop.select("同志")
    told = [label.text() for label in desktop.window.statusBar().findChildren(QLabel)]
    assert not any("2642万元" in text for text in told)


def test_what_is_no_figure_goes_and_comes_back(desktop: Desktop) -> None:
    menu = _right_click(desktop, _point(desktop, _figure(desktop, "2642万元").span))
    assert "2642万元" in menu.title()
    _entry(menu, "Not a figure").trigger()
    assert "2642万元" not in _texts(desktop)
    assert not any(r.number == "2642万元" for r in desktop.window.ledger_pane.all_rows())
    desktop.choose("edit.undo")
    assert "2642万元" in _texts(desktop)


def test_a_figure_gets_another_kind(desktop: Desktop) -> None:
    menu = _right_click(desktop, _point(desktop, _figure(desktop, "60余篇").span))
    _entry(menu, "Slogan").trigger()
    assert _figure(desktop, "60余篇").kind is FigureKind.SLOGAN
    menu = _right_click(desktop, _point(desktop, _figure(desktop, "60余篇").span))
    _entry(menu, "Take the correction back").trigger()
    assert _figure(desktop, "60余篇").kind is FigureKind.COUNT


def test_the_selection_becomes_the_extent_of_a_figure(desktop: Desktop) -> None:
    figure = _figure(desktop, "2642万元")
    wider = Span(figure.span.start - 4, figure.span.end)
    point = _point(desktop, figure.span)
    desktop.window.page.select(wider)
    _entry(_right_click(desktop, point), "Use the selection").trigger()
    assert any(each.span == wider for each in desktop.desk.figures)


def test_a_missed_figure_is_added_from_the_selection(desktop: Desktop) -> None:
    span = desktop.select("同志")
    point = desktop.window.page.selection_rect().center()
    menu = _right_click(desktop, point)
    assert menu.menuAction().isVisible()
    _entry(menu, "Code").trigger()
    assert any((f.span, f.kind) == (span, FigureKind.CODE) for f in desktop.desk.figures)
    desktop.choose("edit.undo")
    assert all(f.span != span for f in desktop.desk.figures)


def test_what_a_missed_figure_looks_like_is_offered_first(desktop: Desktop) -> None:
    figure = _figure(desktop, "2642万元")
    desktop.window.figure_menu.dismissal_requested.emit([figure])
    desktop.window.page.select(figure.span)
    menu = _right_click(desktop, desktop.window.page.selection_rect().center())
    assert menu.actions()[0].text() == "Money"


def test_beside_figures_the_menu_offers_nothing_about_them(desktop: Desktop) -> None:
    menu = _right_click(desktop, _point(desktop, desktop.passage("同志")))
    assert not menu.menuAction().isVisible()


def test_several_rows_are_dismissed_in_one_step(desktop: Desktop, qtbot: QtBot) -> None:
    desktop.choose("figures.ledger")
    before = _texts(desktop)
    pane = desktop.window.ledger_pane
    pane.table().select_figures(pane.shown_figures()[:3])
    pane.table().setFocus()
    qtbot.keyClick(pane.table(), Qt.Key.Key_Delete)
    assert len(_texts(desktop)) == len(before) - 3
    desktop.choose("edit.undo")
    assert _texts(desktop) == before
    desktop.window.page.setFocus()
    desktop.select(before[0])
    desktop.choose("figures.dismiss")
    assert len(_texts(desktop)) == len(before) - 1


def test_corrections_are_listed_and_taken_back_one_by_one_or_all(desktop: Desktop) -> None:
    before = _texts(desktop)
    judged = [_figure(desktop, "2642万元"), _figure(desktop, "60余篇")]
    for figure in judged:
        desktop.window.figure_menu.dismissal_requested.emit([figure])
    corrections = desktop.window.actions_.corrections
    corrections.aboutToShow.emit()
    _entry(corrections, "2642万元").trigger()
    assert len(_texts(desktop)) == len(before) - 1
    corrections.aboutToShow.emit()
    corrections.actions()[-1].trigger()
    assert _texts(desktop) == before


def test_corrected_figures_can_be_filtered_and_are_there_after_a_restart(
    desktop: Desktop, qtbot: QtBot
) -> None:
    figure = _figure(desktop, "60余篇")
    desktop.window.figure_menu.kind_requested.emit(figure, FigureKind.CODE)
    desktop.close()
    again = Desktop(qtbot, paths.bundled_report())
    assert _figure(again, "60余篇").kind is FigureKind.CODE
    pane = again.window.ledger_pane
    pane.want(FigureFilter(corrected=True))
    assert [row.number for row in pane.shown_rows()] == ["60余篇"]
    again.close()


def test_all_figures_of_a_kind_and_unit_are_shown_on_demand(desktop: Desktop) -> None:
    desktop.window.figure_menu.alike_requested.emit(_figure(desktop, "60余篇"))
    pane = desktop.window.ledger_pane
    assert desktop.window.ledger_dock.isVisible()
    assert {(f.kind, f.unit) for f in pane.shown_figures()} == {(FigureKind.COUNT, "篇")}


@pytest.mark.parametrize("menu_of", ["ledger", "list"])
def test_the_same_menu_opens_on_rows(desktop: Desktop, qtbot: QtBot, menu_of: str) -> None:
    window = desktop.window
    figure = _figure(desktop, "2642万元")
    pane = window.ledger_pane if menu_of == "ledger" else window.figures_pane
    pane.table().select_figures([figure])
    pane.table().menu_wanted.emit(QPoint(0, 0))
    assert "2642万元" in window.figure_menu.title()
    assert window.figure_menu.isVisible()
    window.figure_menu.hide()
