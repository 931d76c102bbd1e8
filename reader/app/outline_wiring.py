"""Who hears whom when it comes to headings, and what each action about them does."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import Qt

from reader.app.desk import Desk
from reader.app.main_window import MainWindow
from reader.app.outline_controller import OutlineController
from reader.app.page_controller import PageController
from reader.app.settings import MOST_LEVELS, Settings


def connect_outline(
    window: MainWindow, desk: Desk, page: PageController, settings: Settings
) -> dict[str, Callable[[], object]]:
    """Connect the outline with page and desk; return what each action about headings does."""
    outline = OutlineController(window, desk, settings)
    pane = window.outline_pane
    for signal in (desk.opened, desk.rendered, desk.outline_changed):
        signal.connect(outline.show_outline)
    for signal in (desk.opened, desk.outline_changed):
        signal.connect(outline.check_numbering)
    desk.outline_changed.connect(page.show_rendition)
    desk.outline_changed.connect(page.show_counts)
    window.pages.place_changed.connect(outline.follow)
    pane.heading_chosen.connect(page.go_to_heading)
    pane.heading_requested.connect(outline.make_heading)
    pane.faults.place_chosen.connect(page.go_to)
    tree = pane.tree()
    tree.setContextMenuPolicy(Qt.ContextMenuPolicy.ActionsContextMenu)
    tree.addActions(window.actions_.headings.actions())
    window.page.addAction(window.actions_.headings.menuAction())
    window.actions_["outline.lists"].setChecked(settings.lists_in_outline)
    outline.fold(settings.outline_levels)
    return _deeds(outline)


def _deeds(outline: OutlineController) -> dict[str, Callable[[], object]]:
    deeds: dict[str, Callable[[], object]] = {
        "outline.lists": outline.toggle_lists,
        "heading.make": outline.make_heading,
        "heading.drop": outline.drop_heading,
        "heading.up": partial(outline.shift, -1),
        "heading.down": partial(outline.shift, 1),
        "heading.restore": outline.restore_heading,
    }
    folds = {f"outline.{at}": partial(outline.fold, at) for at in range(MOST_LEVELS + 1)}
    return deeds | folds
