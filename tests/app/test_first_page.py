"""The page that was read last is there before the window is furnished, and stays."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QPoint
from pytestqt.qtbot import QtBot

from reader import paths
from reader.app.desk import Desk
from reader.app.first_page import show_first_page
from reader.app.main_window import MainWindow
from reader.app.setting_up import SettingUp
from reader.app.settings import Settings
from reader.session.rendition import View


class _Start:
    """A start of the program up to the first page."""

    def __init__(self, qtbot: QtBot, file: Path | None = None) -> None:
        self._qtbot = qtbot
        self.file = file or paths.bundled_report()
        self.settings = Settings()
        self.window = MainWindow(self.settings)
        self.window.restore()
        self.window.resize(1280, 800)
        self.window.show()
        show_first_page(self.window, self.settings, self.file)
        qtbot.waitExposed(self.window)
        self.desk: Desk | None = None

    def go_on(self) -> Desk:
        """Furnish the window and open the report."""
        setting_up = SettingUp(self.window, self.settings)
        with self._qtbot.waitSignal(setting_up.done, timeout=30_000) as done:
            self.window.page.viewport().update()
        assert done.args is not None
        desk = self.desk = done.args[0]
        assert isinstance(desk, Desk)
        desk.open_library()
        with self._qtbot.waitSignal(desk.figures_found, timeout=30_000):
            desk.open(self.file)
        return desk

    def leave(self) -> None:
        """Close the window."""
        self.window.close()
        if self.desk:
            self.desk.close()
        self.window.deleteLater()
        QCoreApplication.sendPostedEvents(self.window, QEvent.Type.DeferredDelete.value)


def _read_once(
    qtbot: QtBot, place: int = 0, view: View = View.SOURCE, file: Path | None = None
) -> None:
    """Read a report, the bundled one if no other, for the first time; leave it at a place."""
    start = _Start(qtbot, file)
    desk = start.go_on()
    if view is not View.SOURCE:
        start.window.actions_[f"script.{view}"].trigger()
    if place:
        start.window.page.show_at_top(place)
    start.settings.view = desk.view
    start.leave()


def _is_furnished(window: MainWindow) -> bool:
    return window.is_furnished


def test_the_first_start_of_all_has_no_page(qtbot: QtBot) -> None:
    start = _Start(qtbot)
    assert start.window.page.document().isEmpty()
    start.go_on()
    assert not start.window.page.document().isEmpty()
    start.leave()


def test_the_page_is_there_before_the_window_is_furnished(qtbot: QtBot) -> None:
    _read_once(qtbot)
    start = _Start(qtbot)
    assert not _is_furnished(start.window)
    assert "政协廊坊市" in start.window.page.toPlainText()
    assert start.window.windowTitle().startswith("中国人民政治协商会议")
    start.go_on()
    assert _is_furnished(start.window)
    start.leave()


def test_the_page_stays_the_same_when_its_report_is_opened(qtbot: QtBot) -> None:
    _read_once(qtbot)
    start = _Start(qtbot)
    document = start.window.page.document()
    desk = start.go_on()
    assert start.window.page.document() is document
    report = desk.report
    assert report is not None
    qtbot.waitUntil(lambda: document.characterCount() > len(report.text))
    start.leave()


def test_the_page_stands_where_the_last_one_was_left(qtbot: QtBot) -> None:
    _read_once(qtbot, place=2_500)
    start = _Start(qtbot)
    place = start.window.page.place()
    assert abs(place - 2_500) < 40
    start.go_on()
    assert start.window.page.place() == place
    start.leave()


def test_who_scrolls_the_first_page_stays_there(qtbot: QtBot) -> None:
    _read_once(qtbot)
    start = _Start(qtbot)
    start.window.page.set_as_far_as(3_000)
    start.window.page.show_at_top(3_000)
    place = start.window.page.place()
    start.go_on()
    assert start.window.page.place() == place
    start.leave()


def test_of_a_long_report_the_screens_around_the_place_are_there_at_once(
    qtbot: QtBot, tmp_path: Path
) -> None:
    file = tmp_path / "长.txt"
    lines = (f"{number}．各部门要抓好第{number}批项目，并及时报告。" for number in range(1, 3_000))
    file.write_text("\n".join(["工作报告", "", *lines]), encoding="utf-8")
    start = _Start(qtbot, file)
    report = start.go_on().report
    assert report is not None
    place = report.text.index("第2000批")
    start.window.page.show_at_top(place)
    qtbot.waitUntil(lambda: abs(start.window.page.place() - place) < 40)
    left = start.window.page.place()
    start.leave()
    start = _Start(qtbot, file)
    assert "第2000批" in start.window.page.toPlainText()
    assert "第1000批" not in start.window.page.toPlainText()
    start.go_on()
    qtbot.waitUntil(lambda: "第1000批" in start.window.page.toPlainText())
    qtbot.waitUntil(lambda: start.window.page.place() == left)
    start.leave()


def test_the_page_is_shown_in_the_script_it_was_left_in(qtbot: QtBot) -> None:
    _read_once(qtbot, view=View.TAIWAN)
    start = _Start(qtbot)
    assert "協商會議" in start.window.page.toPlainText()
    start.leave()


def test_the_page_does_not_move_when_the_window_is_furnished(qtbot: QtBot) -> None:
    _read_once(qtbot)
    start = _Start(qtbot)
    before = start.window.page.mapTo(start.window, QPoint()), start.window.page.size()
    start.go_on()
    after = start.window.page.mapTo(start.window, QPoint()), start.window.page.size()
    assert before == after
    start.leave()


def test_another_script_in_the_settings_goes_before_the_page(qtbot: QtBot) -> None:
    _read_once(qtbot)
    Settings().view = View.HONG_KONG
    start = _Start(qtbot)
    assert start.window.page.document().isEmpty()
    start.leave()


@pytest.mark.parametrize("is_shown", [True, False])
def test_a_window_closed_before_it_is_furnished_ends_well(qtbot: QtBot, is_shown: bool) -> None:
    if is_shown:
        _read_once(qtbot)
    start = _Start(qtbot)
    setting_up = SettingUp(start.window, start.settings)
    start.window.close()
    setting_up.finish()
    assert not start.window.is_furnished
    start.leave()


def test_a_mistake_while_furnishing_is_told(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    start = _Start(qtbot)
    monkeypatch.setattr("reader.app.furnishing.application_icon", lambda: tmp_path)
    setting_up = SettingUp(start.window, start.settings)
    with qtbot.waitSignal(setting_up.failed, timeout=30_000) as failed:
        start.window.page.viewport().update()
    assert isinstance(failed.args[0], TypeError)
    start.leave()


def test_a_large_text_that_is_new_is_begun_before_it_is_opened(
    qtbot: QtBot, tmp_path: Path
) -> None:
    file = tmp_path / "大.txt"
    lines = (f"{number}．各部门要抓好第{number}批项目，并及时报告。" for number in range(1, 20_000))
    file.write_text("\n".join(["工作报告", "", *lines]), encoding="utf-8")
    start = _Start(qtbot, file)
    page = start.window.page
    assert "第10批" in page.toPlainText()
    page.set_as_far_as(4_000)
    page.show_at_top(2_000)
    place = page.place()
    start.go_on()
    assert page.place() == place
    qtbot.waitUntil(lambda: "第1000批" in page.toPlainText(), timeout=20_000)
    assert page.place() == place
    start.leave()
