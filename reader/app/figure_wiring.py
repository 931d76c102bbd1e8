"""Who hears whom when it comes to figures, and what each action about them does."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from reader.annotation.verdict import Tick
from reader.app.desk import Desk
from reader.app.figure_judging import FigureJudging
from reader.app.figures_controller import FiguresController
from reader.app.figures_handing_on import FiguresHandingOn
from reader.app.main_window import MainWindow
from reader.app.page_controller import PageController
from reader.app.settings import Settings


def connect_figures(
    window: MainWindow, desk: Desk, page: PageController, settings: Settings
) -> dict[str, Callable[[], object]]:
    """Connect the figures on the page and in their panes; return what each action does."""
    figures = FiguresController(window, desk, settings)
    judging = FigureJudging(window, desk)
    handing_on = FiguresHandingOn(window, desk, settings)
    _connect_views(window, desk, page, figures)
    _connect_judging(window, judging)
    window.ledger_pane.copy_requested.connect(handing_on.copy)
    window.closing.connect(handing_on.finish)
    return _deeds(figures, judging, handing_on)


def _connect_views(
    window: MainWindow, desk: Desk, page: PageController, figures: FiguresController
) -> None:
    desk.opened.connect(figures.show_figures)
    desk.figures_found.connect(figures.show_figures)
    desk.rendered.connect(figures.show_figures_later)
    desk.notes_changed.connect(figures.follow_change)
    window.pages.caret_moved.connect(figures.follow_caret)
    window.pages.place_clicked.connect(window.figures_pane.show_place)
    window.page_figures.menu_opening.connect(figures.fill_menu)
    window.figures_pane.kinds_changed.connect(page.keep_kinds)
    window.figures_pane.ledger_requested.connect(figures.show_ledger)
    window.figures_pane.figure_chosen.connect(page.go_to_figure)
    window.figures_pane.table().menu_wanted.connect(figures.show_list_menu)
    window.ledger_pane.figure_chosen.connect(page.go_to_figure)
    window.ledger_pane.table().left.connect(window.pages.take_focus)
    window.figures_pane.table().left.connect(window.pages.take_focus)
    window.ledger_pane.menu_wanted.connect(figures.show_ledger_menu)
    window.ledger_pane.filtered.connect(figures.follow_ledger)
    for pane in (window.figures_pane, window.ledger_pane):
        pane.addition_requested.connect(figures.offer_addition)
    window.closing.connect(figures.finish)
    window.figure_menu.alike_requested.connect(figures.show_alike)


def _connect_judging(window: MainWindow, judging: FigureJudging) -> None:
    window.ledger_pane.tick_requested.connect(judging.tick)
    window.actions_.corrections.aboutToShow.connect(judging.fill_corrections)
    window.ledger_pane.table().dismissal_requested.connect(judging.dismiss_meant)
    menu = window.figure_menu
    menu.tick_requested.connect(judging.tick)
    menu.dismissal_requested.connect(judging.dismiss)
    menu.kind_requested.connect(judging.change_kind)
    menu.span_requested.connect(judging.change_span)
    menu.addition_requested.connect(judging.add)
    menu.restoration_requested.connect(judging.restore)


def _deeds(
    figures: FiguresController, judging: FigureJudging, handing_on: FiguresHandingOn
) -> dict[str, Callable[[], object]]:
    return {
        "figures.ledger": figures.show_ledger,
        "figures.charts": figures.show_charts,
        "figures.to_check": partial(judging.tick_meant, Tick.TO_CHECK),
        "figures.checked": partial(judging.tick_meant, Tick.CHECKED),
        "figures.used": partial(judging.tick_meant, Tick.USED),
        "figures.no_tick": partial(judging.tick_meant, Tick.NONE),
        "figures.dismiss": judging.dismiss_meant,
        "figures.copy": handing_on.copy,
        "figures.export": partial(handing_on.export, all_figures=False),
        "figures.export_all": partial(handing_on.export, all_figures=True),
    }
