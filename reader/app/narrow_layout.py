"""Narrow windows: panes that lie over the page when they are wanted, instead of beside it."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QByteArray, QEvent, QObject, QPoint, QRect, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QDockWidget, QFrame, QWidget

from reader.app.interface_size import scaled
from reader.app.main_window import MainWindow
from reader.app.palette import theme
from reader.app.pane_title import PaneTitle
from reader.app.report_view import ReportView
from reader.app.settings import Settings

_Area = Qt.DockWidgetArea
_NARROWER_THAN: Final = {_Area.RightDockWidgetArea: 1100, _Area.LeftDockWidgetArea: 800}
"""Below which width of the window the panes of an area lie over the page."""
_WIDTHS_PX: Final = {_Area.RightDockWidgetArea: 340, _Area.LeftDockWidgetArea: 280}
_MOVES: Final = frozenset(
    {QEvent.Type.Resize, QEvent.Type.Move, QEvent.Type.Show, QEvent.Type.Hide}
)
_PAGE_LEFT_PX: Final = 60
"""So much of the page can be clicked beside a pane, which puts the pane away."""


class _Presses(QObject):
    """Watches the mouse over a page.

    Signals:
        pressed(): A button was pressed.
    """

    pressed = Signal()

    def __init__(self, viewport: QWidget) -> None:
        super().__init__(viewport)
        viewport.installEventFilter(self)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        """Tell of the press; it goes its way."""
        if event.type() == QEvent.Type.MouseButtonPress:
            self.pressed.emit()
        return False


class NarrowLayout(QObject):
    """Takes the docked panes of a narrow window out of its layout, and puts them back.

    Taken out, a pane is shown by the same key, over the page and alone; a click on the page or
    Escape puts it away. Panes that float stay as they are.
    """

    def __init__(self, window: MainWindow, settings: Settings) -> None:
        super().__init__(window)
        self._window, self._settings = window, settings
        self._wide: QByteArray | None = None
        self._over: dict[QDockWidget, Qt.DockWidgetArea] = {}
        self._titles: dict[QDockWidget, PaneTitle] = {}
        self._is_moving = False
        self._edge = QFrame(window)
        self._edge.setObjectName("edge")
        self._edge.hide()
        window.installEventFilter(self)
        window.arranged.connect(self._follow_width)
        window.pages.equip(self._watch)
        self._around = (window.centralWidget(), window.find_bar)
        for part in self._around:
            if part:
                part.installEventFilter(self)

    def is_over(self, dock: QDockWidget) -> bool:
        """Tell whether a pane lies over the page when it is shown."""
        return dock in self._over

    @Slot()
    def leave(self) -> None:
        """Put all panes back beside the page."""
        self._apply(frozenset())

    @Slot()
    def put_away(self) -> None:
        """Hide the panes that lie over the page."""
        self._edge.hide()
        for dock in self._over:
            dock.hide()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Follow the width of the window; place a pane that is shown, hide one that is left."""
        kind = event.type()
        if watched is self._window:
            if kind in {QEvent.Type.Resize, QEvent.Type.Show}:
                self._follow_width()
            elif kind == QEvent.Type.PaletteChange:
                self._dress()
        elif watched in self._around:
            if kind in _MOVES and not self._is_moving:
                self._place_shown()
        elif isinstance(watched, QDockWidget) and watched in self._over:
            if kind == QEvent.Type.Show and not self._is_moving:
                self._show_alone(watched)
            elif kind == QEvent.Type.Hide and not self._is_moving:
                self._edge.hide()
            elif isinstance(event, QKeyEvent) and _is_escape(event):
                watched.hide()
                self._window.page.setFocus()
                return True
        return False

    # Inside

    def _watch(self, page: ReportView) -> None:
        _Presses(page.viewport()).pressed.connect(self.put_away)

    @Slot()
    def _follow_width(self) -> None:
        if not self._window.isVisible() or self._is_moving:
            return
        if self._window.actions_["view.reading_mode"].isChecked():
            return
        width = self._window.width()
        self._apply(
            frozenset(area for area, least in _NARROWER_THAN.items() if width < scaled(least))
        )
        self._place_shown()

    def _place_shown(self) -> None:
        for dock in self._over:
            if dock.isVisible():
                self._place(dock)

    def _apply(self, areas: frozenset[Qt.DockWidgetArea]) -> None:
        """Let the panes of these areas lie over the page, and all others beside it."""
        if areas == frozenset(self._over.values()):
            return
        self._is_moving = True
        beside = {
            dock: not dock.isHidden()
            for dock in self._window.findChildren(QDockWidget)
            if dock not in self._over
        }
        wide = self._wide or self._window.saveState()
        if self._over:
            self._put_back(wide, beside)
        self._wide = wide if areas else None
        for dock in self._window.findChildren(QDockWidget):
            area = self._window.dockWidgetArea(dock)
            if area in areas and not dock.isFloating():
                self._take_out(dock, area)
        self._is_moving = False

    def _take_out(self, dock: QDockWidget, area: Qt.DockWidgetArea) -> None:
        self._over[dock] = area
        dock.installEventFilter(self)
        before = dock.titleBarWidget()
        if isinstance(before, PaneTitle):
            self._titles[dock] = before
        self._window.removeDockWidget(dock)
        PaneTitle(dock, tabbed=False).use_theme(theme(self._settings.theme))
        if isinstance(before, PaneTitle):
            before.hide()
        dock.setFeatures(QDockWidget.DockWidgetFeature.DockWidgetClosable)
        dock.setAutoFillBackground(True)

    def _put_back(self, wide: QByteArray, beside: dict[QDockWidget, bool]) -> None:
        """Restore the layout; a pane that was beside the page stays open or closed as it is."""
        for dock in self._over:
            over = dock.titleBarWidget()
            if title := self._titles.get(dock):
                dock.setTitleBarWidget(title)
                title.show()
                over.deleteLater()
            dock.setFeatures(
                QDockWidget.DockWidgetFeature.DockWidgetClosable
                | QDockWidget.DockWidgetFeature.DockWidgetMovable
                | QDockWidget.DockWidgetFeature.DockWidgetFloatable
            )
            dock.setAutoFillBackground(False)
        self._over.clear()
        self._titles.clear()
        self._window.restoreState(wide)
        for dock, is_open in beside.items():
            dock.setVisible(is_open)

    def _show_alone(self, dock: QDockWidget) -> None:
        for other in self._over:
            if other is not dock:
                other.hide()
        self._place(dock)
        dock.raise_()

    def _place(self, dock: QDockWidget) -> None:
        """Lay a pane over the edge of the page."""
        area, centre = self._over[dock], self._window.centralWidget()
        page = centre.geometry() if centre else self._window.rect()
        bar = self._window.find_bar
        if bar.isVisible():  # its buttons are not to lie under the pane
            page.setBottom(bar.mapTo(self._window, QPoint(0, 0)).y() - 1)
        width = min(scaled(_WIDTHS_PX[area]), page.width() - _PAGE_LEFT_PX)
        at_right = area is _Area.RightDockWidgetArea
        left = page.right() + 1 - width if at_right else page.left()
        dock.setGeometry(QRect(left, page.top(), width, page.height()))
        beside = left - 1 if at_right else left + width
        self._edge.setGeometry(QRect(beside, page.top(), 1, page.height()))
        self._edge.show()
        self._edge.raise_()

    def _dress(self) -> None:
        for dock in self._over:
            title = dock.titleBarWidget()
            if isinstance(title, PaneTitle):
                title.use_theme(theme(self._settings.theme))


def _is_escape(event: QKeyEvent) -> bool:
    is_press = event.type() == QEvent.Type.KeyPress
    return is_press and event.key() == Qt.Key.Key_Escape and not event.modifiers()
