"""What stands around the page: made in steps, and put into the window in the last of them."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QDockWidget, QTabWidget, QWidget

from reader.app.actions import Actions
from reader.app.figure_menu import FigureMenu
from reader.app.figures_pane import FiguresPane
from reader.app.find_bar import FindBar
from reader.app.focus_order import set_focus_order
from reader.app.icons import application_icon
from reader.app.ledger_pane import LedgerPane
from reader.app.main_window import MainWindow
from reader.app.message_bar import MessageBar
from reader.app.notes_pane import NotesPane
from reader.app.outline_pane import OutlinePane
from reader.app.page_figures import PageFigures
from reader.app.place_row import PlaceRow
from reader.app.report_tabs import ReportTabs
from reader.app.results_pane import ResultsPane
from reader.app.selection_toolbar import SelectionToolbar
from reader.app.status import Status
from reader.app.tool_bar import ToolBar


def furnish(window: MainWindow) -> Iterator[None]:
    """Furnish a window in steps of some milliseconds; nothing of it is seen before the last."""
    window.setWindowIcon(application_icon())
    window.page.setAccessibleName(QCoreApplication.translate("ReportView", "Report"))
    window.menuBar().hide()
    window.actions_ = Actions(window)
    yield
    _make_bars(window)
    yield
    window.outline_pane = OutlinePane()
    window.outline_pane.offer_levels(window.actions_.levels)
    window.notes_pane = NotesPane()
    yield
    window.figures_pane = FiguresPane()
    window.results_pane = ResultsPane()
    window.find_bar = FindBar()
    yield
    window.ledger_pane = LedgerPane()
    window.figure_menu = FigureMenu(window)
    window.page_figures = PageFigures(window.pages, window.ledger_pane.row_at)
    yield
    window.setUpdatesEnabled(not window.isVisible())  # the page stays as it is until all is placed
    _place_around_the_page(window)
    yield
    _place_panes(window)
    yield
    window.tools = ToolBar(window.actions_)
    window.addToolBar(window.tools)
    window.menuBar().show()
    _order_focus(window)
    window.is_furnished = True


def _make_bars(window: MainWindow) -> None:
    window.selection_toolbar = SelectionToolbar(window.page.viewport())
    window.repair_bar = MessageBar()
    window.message_bar = MessageBar()
    window.change_bar = MessageBar()
    window.draft_bar = MessageBar()
    window.review_bar = MessageBar()
    window.tabs = ReportTabs()
    window.place_row = PlaceRow()
    window.breadcrumb, window.badge = window.place_row.breadcrumb, window.place_row.badge


def _place_around_the_page(window: MainWindow) -> None:
    layout = window.column
    layout.setContentsMargins(0, 0, 0, 0)
    above: tuple[QWidget, ...] = (
        window.tabs,
        window.message_bar,
        window.change_bar,
        window.draft_bar,
        window.review_bar,
        window.place_row,
        window.repair_bar,
    )
    for place, part in enumerate(above):
        layout.insertWidget(place, part)
    layout.addWidget(window.find_bar)
    window.status = Status(window.statusBar())
    window.status.offer_encodings(window.actions_.encodings)


def _place_panes(window: MainWindow) -> None:
    translate = QCoreApplication.translate
    window.outline_dock = window.new_dock(
        "outline", translate("MainWindow", "Outline"), window.outline_pane
    )
    window.notes_dock = window.new_dock(
        "notes", translate("MainWindow", "Notes"), window.notes_pane
    )
    window.figures_dock = window.new_dock(
        "figures", translate("MainWindow", "Figures"), window.figures_pane
    )
    window.results_dock = window.new_dock(
        "results", translate("MainWindow", "Results"), window.results_pane
    )
    window.ledger_dock = window.new_dock(
        "ledger", translate("MainWindow", "Ledger"), window.ledger_pane
    )
    window.addDockWidget(Qt.DockWidgetArea.LeftDockWidgetArea, window.outline_dock)
    for dock in (window.notes_dock, window.figures_dock, window.results_dock):
        window.addDockWidget(Qt.DockWidgetArea.RightDockWidgetArea, dock)
    window.ledger_pane.take_tools(window.actions_)
    window.page.addAction(window.figure_menu.menuAction())
    window.addDockWidget(Qt.DockWidgetArea.BottomDockWidgetArea, window.ledger_dock)
    window.ledger_dock.hide()
    window.tabifyDockWidget(window.notes_dock, window.figures_dock)
    window.tabifyDockWidget(window.figures_dock, window.results_dock)
    area = Qt.DockWidgetArea.AllDockWidgetAreas
    window.setTabPosition(area, QTabWidget.TabPosition.North)
    window.setDocumentMode(True)
    _offer_panes(window)


def _offer_panes(window: MainWindow) -> None:
    docks = (
        window.outline_dock,
        window.notes_dock,
        window.figures_dock,
        window.results_dock,
        window.ledger_dock,
    )
    for dock in docks:
        window.actions_.offer_pane(dock.objectName(), dock.toggleViewAction())


def _order_focus(window: MainWindow) -> None:
    """Let Tab go round the window from the top of the page on."""
    for bar in (window.message_bar, window.change_bar, window.repair_bar):
        bar.left.connect(window.pages.take_focus)
    bars = (window.tabs, window.message_bar, window.change_bar, window.badge, window.repair_bar)
    docks = window.findChildren(QDockWidget)
    set_focus_order((*bars, window.page, window.find_bar, *docks, window.statusBar()))
