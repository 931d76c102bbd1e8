"""A window dressed in a theme: its palette, its style sheet, the icons of all its parts."""

from __future__ import annotations

from PySide6.QtWidgets import QApplication

from reader.app.icons import icon
from reader.app.main_window import MainWindow
from reader.app.palette import Theme, qt_palette
from reader.app.style import style_sheet


def dress_frame(window: MainWindow, theme: Theme) -> None:
    """Give a window its palette and its style sheet; what is put into it later is dressed, too.

    The palette comes first: widgets with a style sheet keep the one they were made with.
    """
    QApplication.setPalette(qt_palette(theme))
    sheet = style_sheet(theme)
    if sheet != window.styleSheet():
        window.setStyleSheet(sheet)


def dress(window: MainWindow, theme: Theme) -> None:
    """Dress a furnished window, and tell it."""
    dress_frame(window, theme)
    window.actions_.use_theme(theme)
    window.outline_dock.toggleViewAction().setIcon(icon("outline", theme))
    for title in window.titles:
        title.use_theme(theme)
    bars = (
        window.repair_bar,
        window.message_bar,
        window.change_bar,
        window.draft_bar,
        window.review_bar,
    )
    for bar in bars:
        bar.use_theme(theme)
    window.selection_toolbar.use_theme(theme)
    window.tabs.use_theme(theme)
    window.outline_pane.use_theme(theme)
    window.notes_pane.use_theme(theme)
    window.figures_pane.use_theme(theme)
    window.results_pane.use_theme(theme)
    window.find_bar.use_theme(theme)
    window.ledger_pane.use_theme(theme)
    window.figure_menu.theme = window.page_figures.theme = theme
    if window.has_charts:
        window.charts.use_theme(theme)
    window.dressed.emit(theme)
