"""A tab for each open report."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QObject, QSignalBlocker, QSize, Qt, Signal, Slot
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QTabBar, QToolButton, QWidget

from reader.app.icons import icon
from reader.app.interface_size import scaled
from reader.app.palette import Theme
from reader.app.spoken import hit_count, joined

_LEFT: Final = QTabBar.ButtonPosition.LeftSide
_RIGHT: Final = QTabBar.ButtonPosition.RightSide


class ReportTabs(QTabBar):
    """Shows which reports are open; hidden while there is one alone.

    Signals:
        turned(int): Another tab was chosen.
        close_requested(int): A tab should be closed.
        hits_chosen(int): The count of hits in a tab was clicked.
    """

    turned = Signal(int)
    close_requested = Signal(int)
    hits_chosen = Signal(int)

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
                self.setTabButton(self.addTab(""), _RIGHT, self._button())
            for at, (title, path) in enumerate(titles):
                self.setTabText(at, title.replace("&", "&&"))
                self.setTabToolTip(at, path)
            self.setCurrentIndex(present)
        self.setVisible(len(titles) > 1)

    def title(self, at: int) -> str:
        """Return the title of a report."""
        return self.tabText(at).replace("&&", "&")

    def show_hits(self, counts: Sequence[int]) -> None:
        """Show how many hits each report has; none where it has none, or beyond the counts."""
        for at in range(self.count()):
            hits = counts[at] if at < len(counts) else 0
            button = self.tabButton(at, _LEFT)
            if not hits:
                if button:
                    self.setTabButton(at, _LEFT, None)
                    button.deleteLater()
                self.setAccessibleTabName(at, "")
                continue
            if not isinstance(button, QToolButton):
                button = self._count_button()
                self.setTabButton(at, _LEFT, button)
            words = hit_count(hits)
            button.setText(f"{hits:,}")
            button.setToolTip(words)
            button.setAccessibleName(words)
            button.adjustSize()
            self.setAccessibleTabName(at, joined((self.title(at), words)))

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

    def _count_button(self) -> QToolButton:
        button = QToolButton(self)
        button.setObjectName("hits_in_report")
        button.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # the list of results has the keys
        button.clicked.connect(self._choose_hits)
        return button

    @Slot()
    def _request_closing(self) -> None:
        self.close_requested.emit(self._tab_of(self.sender(), _RIGHT))

    @Slot()
    def _choose_hits(self) -> None:
        self.hits_chosen.emit(self._tab_of(self.sender(), _LEFT))

    def _tab_of(self, button: QObject, side: QTabBar.ButtonPosition) -> int:
        return next(at for at in range(self.count()) if self.tabButton(at, side) is button)
