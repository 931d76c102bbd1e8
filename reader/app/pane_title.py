"""The head of a pane: its name and a way to close it; the pane is dragged by it."""

from __future__ import annotations

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QDockWidget, QHBoxLayout, QLabel, QMainWindow, QToolButton, QWidget

from reader.app.icons import icon
from reader.app.palette import Theme


class PaneTitle(QWidget):
    """Takes the place of Qt's title bar while a pane is docked.

    A pane that floats has the title bar of the desktop; one among tabs is named by its tab.
    """

    def __init__(self, dock: QDockWidget, *, tabbed: bool) -> None:
        super().__init__(dock)
        self._dock = dock
        self._close = QToolButton()
        name = self.tr("Close %1").replace("%1", dock.windowTitle())
        self._close.setToolTip(name)
        self._close.setAccessibleName(name)
        self._close.clicked.connect(dock.close)
        layout = QHBoxLayout(self)
        self._label = QLabel(dock.windowTitle())
        self._label.setObjectName("pane")
        if not tabbed:
            layout.setContentsMargins(12, 6, 6, 0)
            layout.addWidget(self._label, 1)
            layout.addWidget(self._close)
        else:
            self._close.hide()
            layout.setContentsMargins(0, 4, 0, 0)
        dock.setTitleBarWidget(self)
        dock.topLevelChanged.connect(self._follow_floating)
        dock.visibilityChanged.connect(self._follow_tabs)

    def use_theme(self, theme: Theme) -> None:
        """Draw the button in the colours of a theme."""
        self._close.setIcon(icon("close", theme))

    @Slot(bool)
    def _follow_tabs(self, shown: bool) -> None:
        """Leave the name away where a tab says it."""
        window = self._dock.parentWidget()
        if shown and isinstance(window, QMainWindow):
            has_tab = bool(window.tabifiedDockWidgets(self._dock)) and not self._dock.isFloating()
            self._label.setText("" if has_tab else self._dock.windowTitle())

    @Slot(bool)
    def _follow_floating(self, floating: bool) -> None:
        self._dock.setTitleBarWidget(None if floating else self)  # type: ignore[arg-type]
