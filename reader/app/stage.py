"""The window that is up, and another one in its place when the language changes.

Texts are set where widgets are made. So that all of them change at once, the window is made anew
around the same desk: closed as at the end of the day, and opened as on the next morning. What the
settings don't keep is carried over: place, selection, search, the note being written.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QTimer, Signal, Slot
from PySide6.QtWidgets import QApplication

from reader.app.carried import Carried
from reader.app.desk import Desk
from reader.app.fonts import interface_font
from reader.app.furnishing import furnish
from reader.app.languages import SYSTEM, region_of_language, use_language
from reader.app.main_window import MainWindow
from reader.app.page_controller import PageController
from reader.app.settings import Settings

Connect = Callable[[MainWindow, Desk, Settings], PageController]


class Stage(QObject):
    """Holds the window.

    Args:
        window: The first one; the desk belongs to it.
        desk: What is read in it.
        settings: They say which language is spoken.
        connect: Connects a window with the desk.

    Signals:
        window_changed(MainWindow): Another window is up; the one before is gone.
    """

    window_changed = Signal(object)

    def __init__(
        self, window: MainWindow, desk: Desk, settings: Settings, connect: Connect
    ) -> None:
        super().__init__(desk)
        self.window = window
        self._desk, self._settings, self._connect = desk, settings, connect
        self._language = settings.language
        self._follow_menu()

    @Slot(str)
    def follow_language(self, action_id: str) -> None:
        """Speak the language of the settings from now on, if an action changed it."""
        if action_id.startswith("language.") and self._settings.language != self._language:
            self._language = self._settings.language
            QTimer.singleShot(0, self._change)  # the menu that was clicked goes with the window

    @Slot()
    def _change(self) -> None:
        """Put a window in the new language in the place of the present one."""
        quits = QApplication.quitOnLastWindowClosed()
        QApplication.setQuitOnLastWindowClosed(False)
        carried, size = Carried.of(self.window), self.window.size()
        self._remove()
        use_language(self._language)
        QApplication.setFont(interface_font(region=region_of_language()))
        self.window = MainWindow(self._settings)
        deque(furnish(self.window), maxlen=0)
        self._desk.setParent(self.window)
        page = self._connect(self.window, self._desk, self._settings)
        self.window.restore()
        self.window.actions_["view.figures"].setChecked(carried.figures_marked)
        page.choose_theme(self._settings.theme)
        self._follow_menu()
        if not self.window.isMaximized() and not self.window.isFullScreen():
            self.window.resize(size)
        self.window.show()
        self.window.activateWindow()
        self._show_desk()
        carried.bring(self.window)
        QApplication.setQuitOnLastWindowClosed(quits)
        self.window_changed.emit(self.window)

    def _remove(self) -> None:
        """Close the window and take it away, with all that listens to the desk for it."""
        old = self.window
        old.close()
        self._desk.setParent(None)
        old.deleteLater()
        QCoreApplication.sendPostedEvents(old, QEvent.Type.DeferredDelete.value)

    def _show_desk(self) -> None:
        """Let the new window show what lies on the desk."""
        if self._desk.present is None:
            return
        self._desk.opened.emit()
        self._desk.shelf.changed.emit()
        if self._desk.present.figures_known:
            self._desk.figures_found.emit()

    def _follow_menu(self) -> None:
        actions = self.window.actions_
        if action := actions.of_group("language").get(self._language or SYSTEM):
            action.setChecked(True)
        actions.chosen.connect(self.follow_language)
