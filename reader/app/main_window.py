"""The window: makes the panes, places them, keeps its layout. It knows no report and no note."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QCloseEvent, QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import (
    QApplication,
    QDockWidget,
    QMainWindow,
    QTabWidget,
    QVBoxLayout,
    QWidget,
)

from reader.app.actions import Actions
from reader.app.figure_menu import FigureMenu
from reader.app.figures_pane import FiguresPane
from reader.app.find_bar import FindBar
from reader.app.focus_order import move_focus, set_focus_order
from reader.app.icons import application_icon, icon
from reader.app.interface_size import scaled
from reader.app.ledger_pane import LedgerPane
from reader.app.message_bar import MessageBar
from reader.app.notes_pane import NotesPane
from reader.app.outline_pane import OutlinePane
from reader.app.page_figures import PageFigures
from reader.app.pages import Pages
from reader.app.palette import Theme, qt_palette, theme
from reader.app.pane_title import PaneTitle
from reader.app.place_row import PlaceRow
from reader.app.report_tabs import ReportTabs
from reader.app.report_view import ReportView
from reader.app.results_pane import ResultsPane
from reader.app.selection_toolbar import SelectionToolbar
from reader.app.settings import Settings
from reader.app.status import Status
from reader.app.style import style_sheet
from reader.app.tool_bar import ToolBar

if TYPE_CHECKING:
    from reader.app.chart_window import ChartWindow

_FIRST_SIZE: Final = QSize(1280, 800)
_OUTLINE_PX: Final = 248
_RIGHT_PX: Final = 328
_LEDGER_PX: Final = 260
_LAYOUT_VERSION: Final = 2


class MainWindow(QMainWindow):
    """The parts of the program, placed.

    Signals:
        files_dropped(list[str]): Local files were dropped on the window.
        text_dropped(str): Text was dropped on the window.
        dressed(Theme): The window was dressed in a theme.
        closing(): The window is about to close; what is unsaved should be saved now.
    """

    files_dropped = Signal(list)
    text_dropped = Signal(str)
    dressed = Signal(object)
    closing = Signal()

    def __init__(self, settings: Settings) -> None:
        super().__init__()
        self._settings = settings
        self.setWindowTitle("Yandu 研读")
        self.setWindowIcon(application_icon())
        self.setAcceptDrops(True)
        self.actions_ = Actions(self)
        self.pages = Pages(ReportView(), self)
        self.selection_toolbar = SelectionToolbar(self.page.viewport())
        self.repair_bar = MessageBar()
        self.message_bar = MessageBar()
        self.change_bar = MessageBar()
        self.draft_bar = MessageBar()
        self.review_bar = MessageBar()
        self.tabs = ReportTabs()
        self.place_row = PlaceRow()
        self.breadcrumb, self.badge = self.place_row.breadcrumb, self.place_row.badge
        self._titles: list[PaneTitle] = []
        self.outline_pane = OutlinePane()
        self.outline_pane.offer_levels(self.actions_.levels)
        self.notes_pane = NotesPane()
        self.figures_pane = FiguresPane()
        self.results_pane = ResultsPane()
        self.find_bar = FindBar()
        self.ledger_pane = LedgerPane()
        self.figure_menu = FigureMenu(self)
        self.page_figures = PageFigures(self.pages, self.ledger_pane.row_at)
        self.status = Status(self.statusBar())
        self.status.offer_encodings(self.actions_.encodings)
        self.setCentralWidget(self._centre())
        self._place_panes()
        self.tools = ToolBar(self.actions_, self.outline_dock.toggleViewAction())
        self.addToolBar(self.tools)
        self._order_focus()
        self.page.setFocus()

    def use_theme(self, theme: Theme) -> None:
        """Dress the window in a theme."""
        QApplication.setPalette(qt_palette(theme))
        self.setStyleSheet(style_sheet(theme))
        self.actions_.use_theme(theme)
        self.outline_dock.toggleViewAction().setIcon(icon("outline", theme))
        for title in self._titles:
            title.use_theme(theme)
        bars = (self.repair_bar, self.message_bar, self.change_bar, self.draft_bar, self.review_bar)
        for bar in bars:
            bar.use_theme(theme)
        self.selection_toolbar.use_theme(theme)
        self.tabs.use_theme(theme)
        self.outline_pane.use_theme(theme)
        self.notes_pane.use_theme(theme)
        self.figures_pane.use_theme(theme)
        self.results_pane.use_theme(theme)
        self.find_bar.use_theme(theme)
        self.ledger_pane.use_theme(theme)
        if self.has_charts:
            self.charts.use_theme(theme)
        self.figure_menu.theme = self.page_figures.theme = theme
        self.dressed.emit(theme)

    @property
    def page(self) -> ReportView:
        """The page that is meant: the one that had the focus last."""
        return self.pages.present

    @property
    def has_charts(self) -> bool:
        """Whether the charts were opened already."""
        return "charts" in vars(self)

    @cached_property
    def charts(self) -> ChartWindow:
        """The window with the charts, made when they are first opened."""
        from reader.app.chart_window import ChartWindow  # noqa: PLC0415 - seldom wanted

        charts = ChartWindow(self)
        charts.use_theme(theme(self._settings.theme))
        return charts

    def restore(self) -> None:
        """Lay the window out as it was left, or as it is the first time."""
        self.resize(_FIRST_SIZE)
        if geometry := self._settings.layout("geometry"):
            self.restoreGeometry(geometry)
        state = self._settings.layout("state")
        if not state or not self.restoreState(state, _LAYOUT_VERSION):
            docks = [self.outline_dock, self.notes_dock]
            self.resizeDocks(
                docks, [scaled(_OUTLINE_PX), scaled(_RIGHT_PX)], Qt.Orientation.Horizontal
            )
            self.resizeDocks([self.ledger_dock], [scaled(_LEDGER_PX)], Qt.Orientation.Vertical)
            self.notes_dock.raise_()
        self.ledger_pane.restore_layout(self._settings.layout("ledger"))

    def add_pane(self, name: str, title: str, pane: QWidget) -> QDockWidget:
        """Add a pane beside the notes; it is hidden until it is wanted."""
        dock = self._dock(name, title, pane)
        self.addDockWidget(Qt.DockWidgetArea.RightDockWidgetArea, dock)
        self.tabifyDockWidget(self.results_dock, dock)
        dock.hide()
        self.actions_.panes.addAction(dock.toggleViewAction())
        return dock

    def show_pane(self, dock: QDockWidget) -> None:
        """Bring a pane up, open or not."""
        dock.show()
        dock.raise_()

    def toggle_full_screen(self) -> None:
        """Fill the screen, or stop filling it."""
        self.setWindowState(self.windowState() ^ Qt.WindowState.WindowFullScreen)

    # Qt

    def focusNextPrevChild(self, forward: bool) -> bool:
        """Lead Tab past what can't be seen."""
        return move_focus(self, forward=forward)

    def closeEvent(self, event: QCloseEvent) -> None:
        """Save what is unsaved and keep the layout."""
        self.closing.emit()
        self._settings.keep_layout("geometry", self.saveGeometry())
        self._settings.keep_layout("state", self.saveState(_LAYOUT_VERSION))
        self._settings.keep_layout("ledger", self.ledger_pane.layout_state())
        self._settings.save()
        super().closeEvent(event)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take files of this computer, and text."""
        data = event.mimeData()
        if any(url.isLocalFile() for url in data.urls()) or (data.hasText() and not data.hasUrls()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Announce the files or the text dropped."""
        data = event.mimeData()
        files = [url.toLocalFile() for url in data.urls() if url.isLocalFile()]
        if files:
            event.acceptProposedAction()
            self.files_dropped.emit(files)
        elif data.hasText():
            event.acceptProposedAction()
            self.text_dropped.emit(data.text())

    # Inside

    def _centre(self) -> QWidget:
        centre = QWidget()
        layout = QVBoxLayout(centre)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        parts = (
            self.tabs,
            self.message_bar,
            self.change_bar,
            self.draft_bar,
            self.review_bar,
            self.place_row,
            self.repair_bar,
            self.page,
            self.find_bar,
        )
        for part in parts:
            layout.addWidget(part)
        return centre

    def _place_panes(self) -> None:
        self.outline_dock = self._dock("outline", self.tr("Outline"), self.outline_pane)
        self.notes_dock = self._dock("notes", self.tr("Notes"), self.notes_pane)
        self.figures_dock = self._dock("figures", self.tr("Figures"), self.figures_pane)
        self.results_dock = self._dock("results", self.tr("Results"), self.results_pane)
        self.addDockWidget(Qt.DockWidgetArea.LeftDockWidgetArea, self.outline_dock)
        self.addDockWidget(Qt.DockWidgetArea.RightDockWidgetArea, self.notes_dock)
        self.addDockWidget(Qt.DockWidgetArea.RightDockWidgetArea, self.figures_dock)
        self.addDockWidget(Qt.DockWidgetArea.RightDockWidgetArea, self.results_dock)
        self.ledger_dock = self._dock("ledger", self.tr("Ledger"), self.ledger_pane)
        self.ledger_pane.take_tools(self.actions_)
        self.page.addAction(self.figure_menu.menuAction())
        self.addDockWidget(Qt.DockWidgetArea.BottomDockWidgetArea, self.ledger_dock)
        self.ledger_dock.hide()
        self.tabifyDockWidget(self.notes_dock, self.figures_dock)
        self.tabifyDockWidget(self.figures_dock, self.results_dock)
        area = Qt.DockWidgetArea.AllDockWidgetAreas
        self.setTabPosition(area, QTabWidget.TabPosition.North)
        self.setDocumentMode(True)
        self.setDockOptions(
            QMainWindow.DockOption.AllowTabbedDocks
            | QMainWindow.DockOption.AllowNestedDocks
            | QMainWindow.DockOption.GroupedDragging
        )
        docks = (
            self.outline_dock,
            self.notes_dock,
            self.figures_dock,
            self.results_dock,
            self.ledger_dock,
        )
        for number, dock in enumerate(docks, 1):
            toggle = dock.toggleViewAction()
            toggle.setShortcut(f"Alt+{number}")
            toggle.setObjectName(f"pane.{dock.objectName()}")
            self.actions_.panes.addAction(toggle)

    def _dock(self, name: str, title: str, pane: QWidget) -> QDockWidget:
        dock = QDockWidget(title, self)
        dock.setObjectName(name)
        dock.setWidget(pane)
        pane.setMinimumWidth(scaled(200))
        self._titles.append(PaneTitle(dock, tabbed=name in {"notes", "figures"}))
        return dock

    def _order_focus(self) -> None:
        """Let Tab go round the window from the top of the page on."""
        for bar in (self.message_bar, self.change_bar, self.repair_bar):
            bar.left.connect(self.pages.take_focus)
        bars = (self.tabs, self.message_bar, self.change_bar, self.badge, self.repair_bar)
        docks = self.findChildren(QDockWidget)
        set_focus_order((*bars, self.page, self.find_bar, *docks, self.statusBar()))
