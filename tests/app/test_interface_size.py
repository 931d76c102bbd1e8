"""The interface is as large as the desktop's letters, and fits into a small window."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QAbstractAnimation
from PySide6.QtGui import QFont
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QDockWidget,
    QLineEdit,
    QMainWindow,
    QTreeView,
    QWidget,
)
from pytestqt.qtbot import QtBot

from reader.app.application import make_window
from reader.app.fonts import interface_font
from reader.app.interface_size import BASE_PX, interface_px, letters_px, scaled, window_size
from reader.app.languages import use_language
from reader.app.settings import Settings
from reader.core.figures.model import FigureKind
from tests.app.conftest import Desktop


@pytest.mark.parametrize(("size_px", "shown_px"), [(9, 13), (13, 13), (18, 18), (26, 26), (90, 32)])
def test_letters_are_as_large_as_the_desktops_but_never_small(
    qtbot: QtBot, size_px: int, shown_px: int
) -> None:
    font = QFont()
    font.setPixelSize(size_px)
    assert letters_px(font) == shown_px


def test_the_interface_has_the_size_of_the_desktop(qtbot: QtBot) -> None:
    assert interface_font().pixelSize() == interface_px()
    assert scaled(BASE_PX) == interface_px()


@pytest.mark.parametrize("language", ["en", "zh_CN", "zh_TW"])
@pytest.mark.parametrize("action_id", ["", "edit.find", "figures.ledger"])
def test_the_window_can_be_made_640_pixels_wide(
    qtbot: QtBot, language: str, action_id: str
) -> None:
    use_language(language)
    window, desk = make_window(Settings())
    qtbot.addWidget(window)
    window.resize(800, 600)
    window.show()
    if action_id:
        window.actions_[action_id].trigger()

    def is_small() -> bool:
        """Draw at the corner of the window, as a hand does until it stays."""
        window.resize(640, 480)
        return (window.width(), window.height()) == (640, 480)

    qtbot.waitUntil(is_small)
    window.close()
    desk.close()
    use_language("en")


def _cut(window: QWidget) -> list[str]:
    """Return the buttons of a window whose texts have less room than they need."""
    return [
        f"{button.text()}: {button.width()} of {button.minimumSizeHint().width()}"
        for button in window.findChildren(QAbstractButton)
        if not isinstance(button.parent(), QLineEdit)
        if button.isVisible() and button.text() and not button.visibleRegion().isEmpty()
        if button.width() < button.minimumSizeHint().width()
        or button.visibleRegion().boundingRect().width() < button.width()
    ]


@pytest.mark.parametrize("language", ["en", "zh_CN"])
def test_no_button_is_cut_at_800_by_600(qtbot: QtBot, language: str) -> None:
    use_language(language)
    window, desk = make_window(Settings())
    qtbot.addWidget(window)
    window.resize(800, 600)
    window.show()
    for dock in window.findChildren(QDockWidget):
        window.show_pane(dock)
        QApplication.processEvents()
        assert _cut(dock) == []
    window.actions_["edit.find"].trigger()
    QApplication.processEvents()
    assert _cut(window.find_bar) == []
    window.close()
    desk.close()
    use_language("en")


def test_nothing_in_the_window_moves_by_itself(desktop: Desktop) -> None:
    window = desktop.window
    assert not window.dockOptions() & QMainWindow.DockOption.AnimatedDocks
    assert [tree for tree in window.findChildren(QTreeView) if tree.isAnimated()] == []
    lasting = [each for each in window.findChildren(QAbstractAnimation) if each.totalDuration()]
    assert lasting == []


def test_a_kind_that_is_not_marked_is_struck_out_in_the_legend(desktop: Desktop) -> None:
    switch = desktop.window.figures_pane.switch(FigureKind.DATE)
    switch.click()
    assert switch.font().strikeOut()
    switch.click()
    assert not switch.font().strikeOut()


def test_a_dialog_is_no_larger_than_the_screen(qtbot: QtBot) -> None:
    screen = QApplication.primaryScreen().availableSize()
    assert window_size(100, 90_000).height() == screen.height()
    assert window_size(100, 80).toTuple() == (scaled(100), scaled(80))
