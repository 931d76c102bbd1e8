"""A real window on the bundled report, offscreen."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from reader import paths
from reader.app.application import make_window
from reader.app.desktop_application import DesktopApplication
from reader.app.languages import use_language
from reader.app.settings import Settings
from reader.core.span import Span
from reader.session.report import Report


class Desktop:
    """A window with what lies behind it, and the ways of a person with it."""

    def __init__(self, qtbot: QtBot, path: Path) -> None:
        self.qtbot = qtbot
        self.window, self.desk = make_window(Settings())
        qtbot.addWidget(self.window)
        self.window.restore()
        self.window.resize(1280, 800)
        self.window.show()
        qtbot.waitExposed(self.window)
        self.desk.open_library()
        self.open(path)

    def open(self, path: Path) -> None:
        """Open a report and wait until its figures are marked."""
        with self.qtbot.waitSignal(self.desk.figures_found, timeout=30_000):
            self.desk.open(path)

    @property
    def report(self) -> Report:
        """The report on the desk."""
        assert self.desk.report is not None
        return self.desk.report

    def passage(self, words: str) -> Span:
        """Return the first place of some words in the report text."""
        start = self.report.text.index(words)
        return Span(start, start + len(words))

    def select(self, words: str) -> Span:
        """Select some words on the page."""
        span = self.passage(words)
        self.window.page.select(span)
        return span

    def choose(self, action_id: str) -> None:
        """Choose an action of the menus."""
        self.window.actions_[action_id].trigger()

    def close(self) -> None:
        """Close the window as a person does."""
        self.window.close()
        self.desk.close()


@pytest.fixture(scope="session")
def qapp_cls() -> type[QApplication]:
    """Return the class of which pytest-qt makes the application."""
    return DesktopApplication


@pytest.fixture(autouse=True)
def english(qapp: QApplication) -> None:
    """Let every window speak English, whatever the test before let it speak."""
    use_language("en")


@pytest.fixture
def desktop(qtbot: QtBot) -> Iterator[Desktop]:
    """Return a window on the bundled report."""
    made = Desktop(qtbot, paths.bundled_report())
    yield made
    made.close()
