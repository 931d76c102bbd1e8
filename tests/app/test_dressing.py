"""A window is dressed in its theme from its first widget on."""

from __future__ import annotations

from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from reader.app.application import make_window
from reader.app.palette import ThemeName, qt_palette, theme
from reader.app.settings import Settings


def test_panes_and_menus_have_the_colours_of_the_theme_that_was_kept(qtbot: QtBot) -> None:
    QApplication.setPalette(qt_palette(theme(ThemeName.LIGHT)))
    settings = Settings()
    settings.theme = ThemeName.CONTRAST_DARK
    window, desk = make_window(settings)
    qtbot.addWidget(window)
    window.show()
    text = theme(ThemeName.CONTRAST_DARK).text.lower()
    for part in (window.menuBar(), window.outline_pane.tree(), window.outline_pane):
        assert part.palette().color(QPalette.ColorRole.WindowText).name() == text
    window.close()
    desk.close()
    QApplication.setPalette(qt_palette(theme(ThemeName.LIGHT)))
