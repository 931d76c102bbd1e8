"""What was open comes back, whatever has happened to screens and files meanwhile."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from reader import paths
from reader.app.first_reports import open_first
from reader.app.settings import Settings
from tests.app.conftest import Desktop

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)


def _is_on_a_screen(window: QWidget) -> bool:
    place = window.frameGeometry().center()
    return any(screen.geometry().contains(place) for screen in QGuiApplication.screens())


def _written(folder: Path, name: str) -> Path:
    path = folder / name
    path.write_text(f"{name}\n" + "第一段文字。\n" * 20, encoding="utf-8")
    return path


def test_a_window_that_was_on_a_screen_now_gone_comes_back_on_one(
    desktop: Desktop, qtbot: QtBot
) -> None:
    desktop.window.notes_dock.setFloating(True)
    desktop.window.notes_dock.move(24_000, 12_000)
    desktop.window.move(20_000, 10_000)
    desktop.close()
    again = Desktop(qtbot, paths.bundled_report())
    assert _is_on_a_screen(again.window)
    assert again.window.notes_dock.isFloating()
    assert _is_on_a_screen(again.window.notes_dock)
    again.close()


def test_a_file_that_is_gone_is_told_and_the_others_are_opened(
    desktop: Desktop, qtbot: QtBot, tmp_path: Path
) -> None:
    gone, there = _written(tmp_path, "甲报告.txt"), _written(tmp_path, "乙报告.txt")
    settings = Settings()
    settings.keep_open_files([gone, there], gone)
    gone.unlink()
    with qtbot.waitSignal(desktop.desk.opened):
        open_first(desktop.desk, settings, [])
    assert desktop.report.path == there
    told = desktop.window.message_bar.text()
    assert "甲报告.txt" in told
    assert "乙报告.txt" not in told


def test_reports_of_the_last_time_stay_closed_if_that_is_wanted(
    desktop: Desktop, qtbot: QtBot, tmp_path: Path
) -> None:
    settings = Settings()
    settings.keep_open_files([_written(tmp_path, "甲报告.txt")], None)
    settings.reopen_reports = False
    other = _written(tmp_path, "乙报告.txt")
    desktop.open(other)
    with qtbot.waitSignal(desktop.desk.opened):
        open_first(desktop.desk, settings, [])
    assert desktop.report.path == paths.bundled_report()
