"""The window as a person reads with it: mouse, keyboard, menus."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QTreeView
from pytestqt.qtbot import QtBot

from reader import paths
from reader.app.figures_model import FIGURE_ROLE
from reader.core.figures.model import FigureKind
from reader.session.rendition import View
from tests.app.conftest import Desktop


def test_the_bundled_report_is_shown_character_for_character(desktop: Desktop) -> None:
    assert desktop.window.page.toPlainText() == desktop.report.text


def test_headings_stand_out_and_run_in_headings_within_their_paragraph(desktop: Desktop) -> None:
    page = desktop.window.page
    desktop.select("以理论武装提升思想自觉")
    assert page.textCursor().charFormat().font().bold()
    desktop.select("严格落实")
    assert not page.textCursor().charFormat().font().bold()
    desktop.select("工作回顾")
    assert page.textCursor().charFormat().font().pixelSize() > 18


def test_what_was_repaired_is_told_and_the_file_can_be_seen(desktop: Desktop) -> None:
    assert "713" in desktop.window.repair_bar.text()
    assert "205" in desktop.window.repair_bar.text()
    desktop.window.repair_bar.deed_requested.emit()
    assert desktop.window.page.toPlainText() == desktop.report.source.text
    desktop.window.repair_bar.deed_requested.emit()
    assert desktop.window.page.toPlainText() == desktop.report.text


@pytest.mark.parametrize("view", list(View))
def test_switching_the_script_keeps_selection_and_marks(desktop: Desktop, view: View) -> None:
    span = desktop.select("捐款捐物2642万元")
    desktop.choose("notes.yellow")
    desktop.select("捐款捐物2642万元")
    desktop.choose(f"script.{view}")
    assert desktop.window.page.selected_span() == span
    assert desktop.desk.notes[0].span == span
    assert desktop.window.actions_[f"script.{view}"].isChecked()


def test_switching_the_script_keeps_the_line_under_the_eye(desktop: Desktop) -> None:
    span = desktop.passage("四、坚持守正创新")
    desktop.window.page.show_at_top(span.start)
    place = desktop.window.page.place()
    for view in (View.TRADITIONAL, View.TAIWAN, View.HONG_KONG, View.SOURCE):
        desktop.choose(f"script.{view}")
        assert desktop.window.page.place() == place


def test_a_script_switch_survives_marks_and_repeated_switching(
    desktop: Desktop, qtbot: QtBot
) -> None:
    page = desktop.window.page
    for view in list(View) * 2:
        desktop.choose(f"script.{view}")
        qtbot.waitUntil(lambda: len(page.extraSelections()) > 0)


def test_the_outline_follows_the_page_and_leads_to_its_headings(
    desktop: Desktop, qtbot: QtBot
) -> None:
    tree = desktop.window.outline_pane.findChild(QTreeView)
    assert tree is not None
    heading = next(h for h in desktop.report.outline.headings if h.title.startswith("三、"))
    desktop.window.page.show_at_top(heading.span.start)
    assert tree.currentIndex().data().startswith("三、")
    assert "三、" in desktop.window.breadcrumb.text()
    first = tree.model().index(0, 0)
    qtbot.mouseClick(
        tree.viewport(), Qt.MouseButton.LeftButton, pos=tree.visualRect(first).center()
    )
    assert desktop.window.page.place() == desktop.passage("工作回顾").start
    desktop.choose("go.back")
    assert desktop.window.page.place() >= heading.span.start - 1


def test_choosing_a_figure_in_the_table_selects_it_on_the_page(
    desktop: Desktop, qtbot: QtBot
) -> None:
    window = desktop.window
    window.show_pane(window.figures_dock)
    table = window.figures_pane.table()
    row = next(
        row
        for row in range(table.model().rowCount())
        if table.model().index(row, 0).data(FIGURE_ROLE).text == "2642万元"
    )
    table.scrollTo(table.model().index(row, 0))
    place = table.visualRect(table.model().index(row, 0)).center()
    qtbot.mouseClick(table.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert window.page.selected_span() == desktop.passage("2642万元")


def test_the_legend_switches_a_kind_off_in_table_and_page(desktop: Desktop, qtbot: QtBot) -> None:
    pane = desktop.window.figures_pane
    before = pane.table().model().rowCount()
    with qtbot.waitSignal(pane.kinds_changed) as changed:
        pane.switch(FigureKind.COUNT).click()
    assert FigureKind.COUNT not in changed.args[0]
    assert pane.table().model().rowCount() < before


def test_copied_text_is_what_is_shown(desktop: Desktop) -> None:
    desktop.select("以理论武装提升思想自觉")
    desktop.choose(f"script.{View.TRADITIONAL}")
    desktop.choose("edit.copy")
    assert QGuiApplication.clipboard().text() == "以理論武裝提升思想自覺"


def test_a_file_that_cannot_be_opened_is_told_and_the_report_stays(
    desktop: Desktop, qtbot: QtBot, tmp_path: Path
) -> None:
    empty = tmp_path / "空.txt"
    empty.write_bytes(b"")
    for path in (tmp_path / "无.txt", empty):
        with qtbot.waitSignal(desktop.desk.refused):
            desktop.desk.open(path)
        assert path.name in desktop.window.message_bar.text()
        assert "李 波" in desktop.window.page.toPlainText()


def test_an_unsound_library_is_told_and_the_report_can_still_be_read(qtbot: QtBot) -> None:
    paths.home().mkdir(parents=True, exist_ok=True)
    paths.library().write_bytes(b"no database at all " * 400)
    desktop = Desktop(qtbot, paths.bundled_report())
    assert str(paths.library()) in desktop.window.message_bar.text()
    assert "李 波" in desktop.window.page.toPlainText()
    desktop.select("捐款捐物2642万元")
    desktop.choose("notes.yellow")
    assert not desktop.desk.notes
    desktop.close()


def test_a_selection_by_mouse_brings_the_small_toolbar_up_above_it(
    desktop: Desktop, qtbot: QtBot
) -> None:
    page = desktop.window.page
    desktop.window.page.show_at_top(desktop.passage("一、把准").start)
    viewport = page.viewport()
    start, end = QPoint(200, 200), QPoint(400, 200)
    qtbot.mousePress(viewport, Qt.MouseButton.LeftButton, pos=start)
    qtbot.mouseMove(viewport, end)
    with qtbot.waitSignal(page.passage_selected):
        qtbot.mouseRelease(viewport, Qt.MouseButton.LeftButton, pos=end)
    toolbar = desktop.window.selection_toolbar
    assert toolbar.isVisible()
    assert toolbar.geometry().bottom() <= page.selection_rect().top()


def test_every_theme_can_be_chosen(desktop: Desktop) -> None:
    for name in ("dark", "sepia", "light", "system"):
        desktop.choose(f"theme.{name}")
        assert desktop.window.actions_[f"theme.{name}"].isChecked()


def test_the_text_grows_and_shrinks_and_comes_back(desktop: Desktop) -> None:
    def size() -> int:
        return desktop.window.page.document().defaultFont().pixelSize()

    first = size()
    desktop.choose("view.larger")
    assert size() == first + 1
    desktop.choose("view.smaller")
    desktop.choose("view.smaller")
    assert size() == first - 1
    desktop.choose("view.normal_size")
    assert size() == first


def test_what_was_folded_in_the_outline_stays_folded_in_another_theme(desktop: Desktop) -> None:
    tree = desktop.window.outline_pane.findChild(QTreeView)
    assert tree is not None
    tree.collapse(tree.model().index(0, 0))
    desktop.choose("theme.dark")
    desktop.choose("view.larger")
    assert not tree.isExpanded(tree.model().index(0, 0))
