"""The window: the page at once, the rest around it when it is furnished.

It knows no report and no note. What stands around the page is made by `furnishing`, and loaded no
sooner: the page can be read meanwhile.
"""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QMargins, QPoint, QSize, Qt, Signal
from PySide6.QtGui import QCloseEvent, QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QApplication, QDockWidget, QMainWindow, QVBoxLayout, QWidget

from reader.app.interface_size import scaled
from reader.app.pages import Pages
from reader.app.palette import qt_palette, theme
from reader.app.report_view import ReportView
from reader.app.settings import Settings

if TYPE_CHECKING:
    from PySide6.QtWidgets import QLabel, QPushButton

    from reader.app.actions import Actions
    from reader.app.chart_window import ChartWindow
    from reader.app.figure_menu import FigureMenu
    from reader.app.figures_pane import FiguresPane
    from reader.app.find_bar import FindBar
    from reader.app.ledger_pane import LedgerPane
    from reader.app.message_bar import MessageBar
    from reader.app.notes_pane import NotesPane
    from reader.app.outline_pane import OutlinePane
    from reader.app.page_figures import PageFigures
    from reader.app.pane_title import PaneTitle
    from reader.app.place_row import PlaceRow
    from reader.app.report_tabs import ReportTabs
    from reader.app.results_pane import ResultsPane
    from reader.app.selection_toolbar import SelectionToolbar
    from reader.app.status import Status
    from reader.app.tool_bar import ToolBar

_FIRST_SIZE: Final = QSize(1280, 800)
_OUTLINE_PX: Final = 248
_RIGHT_PX: Final = 328
_LEDGER_PX: Final = 260
_LAYOUT_VERSION: Final = 2


class MainWindow(QMainWindow):
    """The parts of the program, placed; until it is furnished, the page alone.

    Signals:
        files_dropped(list[str]): Local files were dropped on the window.
        text_dropped(str): Text was dropped on the window.
        dressed(Theme): The window was dressed in a theme.
        arranged(): The panes were laid out.
        closing(): The window is about to close; what is unsaved should be saved now.
    """

    files_dropped = Signal(list)
    text_dropped = Signal(str)
    dressed = Signal(object)
    arranged = Signal()
    closing = Signal()

    actions_: Actions
    selection_toolbar: SelectionToolbar
    repair_bar: MessageBar
    message_bar: MessageBar
    change_bar: MessageBar
    draft_bar: MessageBar
    review_bar: MessageBar
    tabs: ReportTabs
    place_row: PlaceRow
    breadcrumb: QLabel
    badge: QPushButton
    outline_pane: OutlinePane
    notes_pane: NotesPane
    figures_pane: FiguresPane
    results_pane: ResultsPane
    find_bar: FindBar
    ledger_pane: LedgerPane
    figure_menu: FigureMenu
    page_figures: PageFigures
    status: Status
    tools: ToolBar
    outline_dock: QDockWidget
    notes_dock: QDockWidget
    figures_dock: QDockWidget
    results_dock: QDockWidget
    ledger_dock: QDockWidget
    titles: list[PaneTitle]

    def __init__(self, settings: Settings) -> None:
        super().__init__()
        self._settings = settings
        self.is_furnished = False
        self.setWindowTitle("Yandu 研读")
        self.setAcceptDrops(True)
        self.setDockOptions(
            QMainWindow.DockOption.AllowTabbedDocks
            | QMainWindow.DockOption.AllowNestedDocks
            | QMainWindow.DockOption.GroupedDragging
        )  # and nothing moves by itself
        self.titles = []
        self.pages = Pages(ReportView(), self)
        centre = QWidget()
        self.column = QVBoxLayout(centre)
        self.column.setContentsMargins(settings.page_edges)
        self.column.setSpacing(0)
        self.column.addWidget(self.page)
        self.setCentralWidget(centre)
        self.page.setFocus()

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
        """Take the size and place that the window had when it was left."""
        QApplication.setPalette(qt_palette(theme(self._settings.theme)))
        self.resize(_FIRST_SIZE)
        if geometry := self._settings.layout("geometry"):
            self.restoreGeometry(geometry)
        if self.is_furnished:
            self.arrange()

    def arrange(self) -> None:
        """Lay the panes out as they were left, or as they are the first time."""
        state = self._settings.layout("state")
        if not state or not self.restoreState(state, _LAYOUT_VERSION):
            docks = [self.outline_dock, self.notes_dock]
            self.resizeDocks(
                docks, [scaled(_OUTLINE_PX), scaled(_RIGHT_PX)], Qt.Orientation.Horizontal
            )
            self.resizeDocks([self.ledger_dock], [scaled(_LEDGER_PX)], Qt.Orientation.Vertical)
            self.notes_dock.raise_()
        self.ledger_pane.restore_layout(self._settings.layout("ledger"))
        self.arranged.emit()

    def edges(self) -> QMargins:
        """Return how much of the window lies on each side of its pages, in pixels."""
        page: QWidget = self.pages.first
        while (around := page.parentWidget()) not in {self.centralWidget(), None}:
            page = around  # the two pages together, if there are two
        corner = page.mapTo(self, QPoint())
        right, bottom = corner.x() + page.width(), corner.y() + page.height()
        return QMargins(corner.x(), corner.y(), self.width() - right, self.height() - bottom)

    def add_pane(self, name: str, title: str, pane: QWidget) -> QDockWidget:
        """Add a pane beside the notes; it is hidden until it is wanted."""
        dock = self.new_dock(name, title, pane)
        self.addDockWidget(Qt.DockWidgetArea.RightDockWidgetArea, dock)
        self.tabifyDockWidget(self.results_dock, dock)
        dock.hide()
        self.actions_.offer_pane(name, dock.toggleViewAction())
        return dock

    def new_dock(self, name: str, title: str, pane: QWidget) -> QDockWidget:
        """Return a dock for a pane; its name is the one under which the layout is kept."""
        from reader.app.pane_title import PaneTitle  # noqa: PLC0415 - after the first page

        dock = QDockWidget(title, self)
        dock.setObjectName(name)
        dock.setWidget(pane)
        pane.setMinimumWidth(scaled(200))
        self.titles.append(PaneTitle(dock, tabbed=name in {"notes", "figures"}))
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
        from reader.app.focus_order import move_focus  # noqa: PLC0415 - after the first page

        return move_focus(self, forward=forward)

    def closeEvent(self, event: QCloseEvent) -> None:
        """Save what is unsaved and keep the layout."""
        self.closing.emit()
        self._settings.keep_layout("geometry", self.saveGeometry())
        if self.is_furnished:
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
