"""The application as the desktop knows it."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QCoreApplication, QUrl
from PySide6.QtGui import QFileOpenEvent, QGuiApplication
from pytestqt.qtbot import QtBot

from reader.app.desktop_application import DesktopApplication


def test_the_desktop_finds_the_entry_of_the_program(qapp: DesktopApplication) -> None:
    assert QGuiApplication.desktopFileName() == "yandu"


def test_a_file_that_the_desktop_asks_for_is_announced(
    qtbot: QtBot, qapp: DesktopApplication, tmp_path: Path
) -> None:
    name = str(tmp_path / "报告.txt")
    with qtbot.waitSignal(qapp.file_asked) as asked:
        QCoreApplication.sendEvent(qapp, QFileOpenEvent(QUrl.fromLocalFile(name)))
    assert asked.args == [name]
