"""Empty panes say in a sentence what fills them, and offer to do it."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot

from reader import paths
from reader.app.application import make_window
from reader.app.empty_page import EmptyPage
from reader.app.settings import Settings
from tests.app.conftest import Desktop

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)
"""Said by the offscreen platform where a menu takes mouse and keyboard."""

_BARE = "今天天气很好。\n我们去公园散步。\n大家都很高兴。\n"
"""A text without headings and figures."""


@pytest.fixture
def bare(qtbot: QtBot, tmp_path: Path) -> Iterator[Desktop]:
    """Return a window on a report in which nothing is found."""
    path = tmp_path / "bare.txt"
    path.write_text(_BARE, encoding="utf-8")
    made = Desktop(qtbot, path)
    yield made
    made.close()


def test_no_notes_offers_a_note_about_the_report(bare: Desktop) -> None:
    hint = bare.window.notes_pane.empty
    assert hint.isVisible()
    hint.button.click()
    assert len(bare.desk.notes) == 1
    assert not hint.isVisible()


def test_no_note_like_this_offers_to_clear_the_filter(desktop: Desktop) -> None:
    desktop.desk.annotate(desktop.passage("推荐理论书籍55册"), "green")
    pane = desktop.window.notes_pane
    pane.filters.words.setText("没有这句话")
    assert pane.hint() == "No note is like this. Clear the filter to see them all."
    pane.empty.button.click()
    assert not pane.hint()
    assert len(pane.shown()) == 1


def test_no_headings_offers_to_make_one(bare: Desktop) -> None:
    pane = bare.window.outline_pane
    assert pane.empty.text().startswith("No headings were found")
    bare.select("今天")
    pane.empty.button.click()
    assert [heading.title for heading in bare.report.outline.headings] == ["今天"]
    assert pane.tree().isVisible()


def test_no_heading_like_this_offers_to_clear_the_filter(desktop: Desktop) -> None:
    pane = desktop.window.outline_pane
    field = pane.findChildren(QLineEdit)[0]
    field.setText("没有这句话")
    assert pane.empty.isVisible()
    pane.empty.button.click()
    assert field.text() == ""
    assert pane.tree().isVisible()


def test_no_figures_offers_to_mark_the_selection_as_one(bare: Desktop, qtbot: QtBot) -> None:
    window = bare.window
    window.show_pane(window.figures_dock)
    window.figures_pane.empty.button.click()
    assert window.message_bar.text() == "Select the figure on the page first."
    bare.select("公园")
    window.figures_pane.empty.button.click()
    qtbot.waitUntil(window.figure_menu.isVisible)
    window.figure_menu.actions()[0].trigger()
    window.figure_menu.close()
    assert [bare.report.text[f.span.start : f.span.end] for f in bare.desk.figures] == ["公园"]


def test_no_figure_like_this_offers_to_clear_the_filter(desktop: Desktop) -> None:
    window = desktop.window
    window.show_pane(window.figures_dock)
    pane = window.figures_pane
    pane.findChildren(QLineEdit)[0].setText("没有这句话")
    assert pane.empty.isVisible()
    pane.empty.button.click()
    assert not pane.empty.isVisible()
    assert pane.table().model().rowCount() == len(desktop.desk.figures)


def test_the_ledger_offers_to_clear_its_filter(desktop: Desktop) -> None:
    desktop.choose("figures.ledger")
    pane = desktop.window.ledger_pane
    pane.filters.words.setText("没有这句话")
    desktop.qtbot.waitUntil(pane.empty.isVisible)
    pane.empty.button.click()
    assert len(pane.shown_rows()) == len(desktop.desk.figures)


def test_nothing_to_review_offers_the_notes(desktop: Desktop) -> None:
    desktop.choose("notes.review")
    dock = desktop.window.notes_dock
    review = next(
        each.widget() for each in desktop.window.tabifiedDockWidgets(dock)
        if each.objectName() == "review"
    )  # fmt: skip
    button = review.empty.button  # type: ignore[attr-defined]
    button.click()
    assert not dock.visibleRegion().isEmpty()


def test_the_results_offer_to_find(desktop: Desktop) -> None:
    desktop.window.show_pane(desktop.window.results_dock)
    desktop.window.results_pane.empty.button.click()
    assert desktop.window.find_bar.isVisible()


def test_a_window_without_a_report_offers_to_open_one(qtbot: QtBot) -> None:
    window, desk = make_window(Settings())
    qtbot.addWidget(window)
    window.show()
    with qtbot.waitSignal(desk.refused):
        desk.open(Path("/nowhere/甲.txt"))
    cover = window.page.findChildren(EmptyPage)[0]
    assert cover.isVisible()
    assert [button.text() for button in cover.buttons] == ["Open", "Open the sample report"]
    with qtbot.waitSignal(desk.figures_found, timeout=30_000):
        QTest.mouseClick(cover.buttons[1], Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: not window.page.findChildren(EmptyPage))
    assert desk.report is not None
    assert desk.report.path == paths.bundled_report()
    window.close()
    desk.close()
