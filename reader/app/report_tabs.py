"""A tab for each open report."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QSignalBlocker, QSize, Qt, Signal, Slot
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QTabBar, QToolButton, QWidget

from reader.app.icons import icon
from reader.app.interface_size import scaled
from reader.app.palette import Theme


class ReportTabs(QTabBar):
    """Shows which reports are open; hidden while there is one alone.

    Signals:
        turned(int): Another tab was chosen.
        close_requested(int): A tab should be closed.
    """

    turned = Signal(int)
    close_requested = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("reports")
        self.setAccessibleName(self.tr("Open reports"))
        self.setExpanding(False)
        self.setDrawBase(False)
        self.setElideMode(Qt.TextElideMode.ElideRight)
        self.setUsesScrollButtons(True)
        self._theme: Theme | None = None
        self.currentChanged.connect(self.turned)
        self.hide()

    def show_reports(self, titles: Sequence[tuple[str, str]], present: int) -> None:
        """Show the open reports.

        Args:
            titles: Title and full path of each.
            present: Which of them is being read.
        """
        with QSignalBlocker(self):
            while self.count() > len(titles):
                self.removeTab(self.count() - 1)
            while self.count() < len(titles):
                self.setTabButton(self.addTab(""), QTabBar.ButtonPosition.RightSide, self._button())
            for at, (title, path) in enumerate(titles):
                self.setTabText(at, title.replace("&", "&&"))
                self.setTabToolTip(at, path)
            self.setCurrentIndex(present)
        self.setVisible(len(titles) > 1)

    def use_theme(self, theme: Theme) -> None:
        """Draw the buttons in the colours of a theme."""
        self._theme = theme
        for button in self.findChildren(QToolButton, "close_report"):
            button.setIcon(icon("close", theme))

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Close a tab that was clicked with the middle button."""
        at = self.tabAt(event.position().toPoint())
        if event.button() == Qt.MouseButton.MiddleButton and at >= 0:
            self.close_requested.emit(at)
            return
        super().mouseReleaseEvent(event)

    def _button(self) -> QToolButton:
        button = QToolButton(self)
        button.setObjectName("close_report")
        button.setIconSize(QSize(scaled(12), scaled(12)))
        button.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # Ctrl+W closes
        button.setToolTip(self.tr("Close report"))
        button.setAccessibleName(self.tr("Close report"))
        if self._theme:
            button.setIcon(icon("close", self._theme))
        button.clicked.connect(self._request_closing)
        return button

    @Slot()
    def _request_closing(self) -> None:
        for at in range(self.count()):
            if self.tabButton(at, QTabBar.ButtonPosition.RightSide) is self.sender():
                self.close_requested.emit(at)
                return
