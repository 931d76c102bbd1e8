"""Reading mode: the page alone; and the full screen."""

from __future__ import annotations

from PySide6.QtCore import QByteArray, QEvent, QObject, Qt, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QDockWidget, QWidget

from reader.app.main_window import MainWindow
from reader.app.report_view import ReportView


class ReadingMode(QObject):
    """Takes panes and bars away and brings them back as they were.

    Escape on the page leaves the mode, and then the full screen. The menu stays, unless the full
    screen is wanted as well.
    """

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._panes: QByteArray | None = None
        window.pages.equip(self._listen)
        window.installEventFilter(self)

    @property
    def is_on(self) -> bool:
        """Whether the page is alone."""
        return self._panes is not None

    @Slot()
    def follow_action(self) -> None:
        """Enter or leave the mode, as the menu says."""
        if self._window.actions_["view.reading_mode"].isChecked():
            self._enter()
        else:
            self.leave()

    @Slot()
    def leave(self) -> None:
        """Bring back what was taken away."""
        if self._panes is None:
            return
        panes, self._panes = self._panes, None
        self._window.actions_["view.reading_mode"].setChecked(False)
        for bar in self._bars():
            bar.show()
        self._window.restoreState(panes)
        self._follow_screen()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take Escape on the page; follow the desktop when it fills the screen with the window."""
        if event.type() == QEvent.Type.WindowStateChange:
            self._follow_screen()
        if not isinstance(event, QKeyEvent) or event.type() != QEvent.Type.KeyPress:
            return False
        escape = event.key() == Qt.Key.Key_Escape and not event.modifiers()
        is_page = watched in self._window.pages.all()
        if not is_page or not escape or self._window.find_bar.isVisible():
            return False
        if self.is_on:
            self.leave()
            return True
        if self._window.isFullScreen():
            self._window.toggle_full_screen()
            return True
        return False

    def _listen(self, page: ReportView) -> None:
        page.installEventFilter(self)

    def _enter(self) -> None:
        if self._panes is not None:
            return
        self._panes = self._window.saveState()
        for dock in self._window.findChildren(QDockWidget):
            if not dock.isFloating():
                dock.hide()
        for bar in self._bars():
            bar.hide()
        self._follow_screen()
        self._window.page.setFocus()

    def _follow_screen(self) -> None:
        full = self._window.isFullScreen()
        self._window.actions_["view.full_screen"].setChecked(full)
        self._window.menuBar().setVisible(not (full and self.is_on))

    def _bars(self) -> tuple[QWidget, ...]:
        return (
            self._window.tools,
            self._window.statusBar(),
            self._window.place_row,
        )
