"""Ways to a report: tabs, pasted and dropped text, encodings, files that change."""

from __future__ import annotations

import os
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent, QGuiApplication
from pytestqt.qtbot import QtBot

from reader.app.application import make_window
from reader.app.file_watch import FileWatch
from reader.app.mnemonics import without_mnemonic
from reader.app.settings import Settings
from tests.app.conftest import Desktop

SHORT = (
    "某市工作报告\n各位代表：\n一、工作回顾\n过去一年，新增就业5万人。\n"
    "二、工作安排\n今后一年，新增就业6万人。\n"
)


@pytest.fixture
def second(tmp_path: Path) -> Path:
    file = tmp_path / "second.txt"
    file.write_text(SHORT, encoding="utf-8")
    return file


def drop(desktop: Desktop, data: QMimeData) -> None:
    event = QDropEvent(
        QPointF(400, 300),
        Qt.DropAction.CopyAction,
        data,
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
    )
    desktop.window.dropEvent(event)


def test_a_second_report_gets_a_tab(desktop: Desktop, second: Path) -> None:
    assert not desktop.window.tabs.isVisible()
    desktop.open(second)
    assert desktop.window.tabs.isVisible()
    assert desktop.window.tabs.tabText(1) == "某市工作报告"
    assert desktop.window.page.toPlainText() == SHORT


def test_a_tab_leads_back_to_its_report_where_it_was_left(desktop: Desktop, second: Path) -> None:
    first = desktop.report
    place = desktop.passage("四、坚持守正创新").start
    desktop.window.page.show_at_top(place)
    desktop.open(second)
    bar = desktop.window.tabs
    desktop.qtbot.mouseClick(bar, Qt.MouseButton.LeftButton, pos=bar.tabRect(0).center())
    assert desktop.report is first
    assert desktop.window.page.place() == place
    assert len(desktop.desk.figures) > 70


def test_notes_stay_with_their_report(desktop: Desktop, second: Path) -> None:
    desktop.select("捐款捐物2642万元")
    desktop.choose("notes.yellow")
    desktop.open(second)
    assert not desktop.desk.notes
    desktop.choose("go.previous_report")
    assert len(desktop.desk.notes) == 1
    desktop.choose("edit.undo")
    assert not desktop.desk.notes


def test_reports_are_turned_and_closed_by_key(desktop: Desktop, second: Path) -> None:
    desktop.open(second)
    control = Qt.KeyboardModifier.ControlModifier
    desktop.qtbot.keyClick(desktop.window.page, Qt.Key.Key_PageDown, control)
    assert desktop.window.tabs.currentIndex() == 0
    desktop.qtbot.keyClick(desktop.window.page, Qt.Key.Key_W, control)
    assert [one.report.path for one in desktop.desk.shelf.reports] == [second]


def test_a_middle_click_closes_a_tab(desktop: Desktop, second: Path) -> None:
    desktop.open(second)
    bar = desktop.window.tabs
    desktop.qtbot.mouseClick(bar, Qt.MouseButton.MiddleButton, pos=bar.tabRect(0).center())
    assert [one.report.path for one in desktop.desk.shelf.reports] == [second]


def test_the_last_report_cannot_be_closed(desktop: Desktop) -> None:
    assert not desktop.window.actions_["file.close"].isEnabled()
    desktop.desk.shelf.put_away(0)
    assert len(desktop.desk.shelf.reports) == 1


def test_a_file_that_is_open_already_is_turned_to(desktop: Desktop, second: Path) -> None:
    desktop.open(second)
    desktop.choose("go.previous_report")
    desktop.desk.open(second)
    assert desktop.report.path == second
    assert len(desktop.desk.shelf.reports) == 2


def test_files_dropped_on_the_window_are_opened(
    desktop: Desktop, second: Path, tmp_path: Path
) -> None:
    third = tmp_path / "third.txt"
    third.write_text("另一份报告\n各位代表：\n", encoding="utf-8")
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(second)), QUrl.fromLocalFile(str(third))])
    drop(desktop, data)
    desktop.qtbot.waitUntil(lambda: len(desktop.desk.shelf.reports) == 3)
    assert desktop.report.path == third


def test_text_dropped_on_the_window_is_a_report(desktop: Desktop) -> None:
    data = QMimeData()
    data.setText(SHORT)
    with desktop.qtbot.waitSignal(desktop.desk.figures_found):
        drop(desktop, data)
    assert desktop.report.path is None
    assert desktop.report.text == SHORT


def test_pasted_text_is_a_report_with_notes(desktop: Desktop) -> None:
    QGuiApplication.clipboard().setText("没有标题的一段文字，新增就业5万人。")
    with desktop.qtbot.waitSignal(desktop.desk.figures_found):
        desktop.choose("file.paste")
    assert desktop.window.tabs.tabText(1) == "Pasted text"
    desktop.select("新增就业")
    desktop.choose("notes.green")
    assert len(desktop.desk.notes) == 1


def test_nothing_to_paste_is_told(desktop: Desktop) -> None:
    QGuiApplication.clipboard().setText(" ")
    desktop.choose("file.paste")
    assert desktop.window.message_bar.isVisible()
    assert len(desktop.desk.shelf.reports) == 1


def test_another_encoding_is_read_and_notes_find_their_passages(
    desktop: Desktop, tmp_path: Path
) -> None:
    file = tmp_path / "big5.txt"
    file.write_bytes("某市工作報告\n各位代表：新增就業五萬人。\n".encode("big5"))
    desktop.open(file)
    desktop.select("新增就業")
    desktop.choose("notes.yellow")
    with desktop.qtbot.waitSignal(desktop.desk.figures_found):
        desktop.choose("encoding.GB18030")
    assert desktop.report.source.encoding == "GB18030"
    assert "新增就業" not in desktop.report.text
    with desktop.qtbot.waitSignal(desktop.desk.figures_found):
        desktop.choose("encoding.automatic")
    assert desktop.desk.notes[0].span == desktop.passage("新增就業")
    assert len(desktop.desk.shelf.reports) == 2


def change(desktop: Desktop, file: Path, text: str) -> None:
    """Put another file in the place of one, as editors do, and wait until it is noticed."""
    new = file.with_suffix(".new")
    new.write_text(text, encoding="utf-8")
    new.replace(file)
    desktop.qtbot.waitUntil(desktop.window.change_bar.isVisible)


def test_a_file_that_changed_is_read_again_with_its_notes(desktop: Desktop, second: Path) -> None:
    desktop.open(second)
    desktop.select("新增就业6万人")
    desktop.choose("notes.yellow")
    change(desktop, second, "新的开头一段。\n" + SHORT)
    with desktop.qtbot.waitSignal(desktop.desk.figures_found):
        desktop.window.change_bar.deed_requested.emit()
    assert desktop.report.text.startswith("新的开头")
    assert desktop.desk.notes[0].span == desktop.passage("新增就业6万人")
    assert not desktop.window.change_bar.isVisible()


def test_a_change_is_noticed_again_after_the_file_was_replaced(
    desktop: Desktop, second: Path
) -> None:
    desktop.open(second)
    change(desktop, second, SHORT + "一。\n")
    desktop.window.change_bar.hide()
    change(desktop, second, SHORT + "二。\n")


def test_a_file_that_was_only_touched_has_not_changed(desktop: Desktop, second: Path) -> None:
    desktop.open(second)
    watch = desktop.window.findChild(FileWatch)
    assert isinstance(watch, FileWatch)
    with desktop.qtbot.waitSignal(watch.changed):
        os.utime(second, (1, 1))
    assert not desktop.window.change_bar.isVisible()


def test_what_was_open_is_open_the_next_time(desktop: Desktop, second: Path, qtbot: QtBot) -> None:
    desktop.open(second)
    first = desktop.desk.shelf.reports[0].report.path
    assert first is not None
    desktop.choose("go.previous_report")
    desktop.window.closing.emit()
    settings = Settings()
    assert settings.open_files == [first, second]
    assert settings.present_file == first
    window, desk = make_window(settings)
    qtbot.addWidget(window)
    desk.open_library()
    desk.restore(settings.open_files, first)
    qtbot.waitUntil(lambda: len(desk.shelf.reports) == 2)
    assert [one.report.path for one in desk.shelf.reports] == [first, second]
    assert desk.report is not None
    assert desk.report.path == first
    desk.close()


def test_the_encoding_in_the_status_bar_offers_other_ones(desktop: Desktop, second: Path) -> None:
    desktop.open(second)
    entries = desktop.window.actions_.encodings.actions()
    names = {without_mnemonic(action.text()) for action in entries}
    assert {"GB18030", "Big5", "UTF-8"} <= names
    assert desktop.window.statusBar().childAt(QPoint(20, 10)) is not None


def test_tabs_are_kept_in_order_by_a_window_closed_before_all_are_open(
    desktop: Desktop, qtbot: QtBot, second: Path, tmp_path: Path
) -> None:
    first = tmp_path / "first.txt"
    first.write_text(SHORT, encoding="utf-8")
    with qtbot.waitSignal(desktop.desk.opened):
        desktop.desk.restore([first, second], second)
    assert desktop.desk.opening.awaited == [first]
    desktop.window.close()
    kept = Settings().open_files
    assert [path for path in kept if path in {first, second}] == [first, second]
