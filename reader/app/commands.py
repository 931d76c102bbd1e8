"""Fills the command palette: all actions, reports, bookmarks, headings."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial

from PySide6.QtCore import QObject, Slot
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMenu

from reader.app.actions import name_in_menu, plain_name
from reader.app.bookmarks_controller import BookmarksController
from reader.app.command_palette import CommandPalette
from reader.app.command_ranking import Command
from reader.app.desk import Desk
from reader.app.main_window import MainWindow
from reader.app.page_controller import PageController
from reader.app.palette import theme
from reader.app.settings import Settings


class Commands(QObject):
    """Between the palette and all that can be done or gone to."""

    def __init__(
        self,
        window: MainWindow,
        desk: Desk,
        settings: Settings,
        page: PageController,
        bookmarks: BookmarksController,
    ) -> None:
        super().__init__(window)
        self._window, self._desk, self._settings = window, desk, settings
        self._page, self._bookmarks = page, bookmarks
        self.palette = CommandPalette(window)
        self.palette.closed.connect(window.pages.take_focus)

    @Slot()
    def open(self) -> None:
        """Open the palette on all that can be done now."""
        commands = [
            *self._actions(),
            *self._reports(),
            *self._marked_places(),
            *self._headings(),
        ]
        self.palette.open(commands, theme(self._settings.theme))

    def _actions(self) -> Iterator[Command]:
        """Return what stands in the menus and can be done; menus filled elsewhere are left out."""
        actions = self._window.actions_
        elsewhere = {actions.recent, actions.bookmarks, actions.corrections}
        for top in self._window.menuBar().actions():
            if isinstance(menu := top.menu(), QMenu):
                yield from _of_menu(menu, plain_name(top.text()), "", elsewhere)

    def _reports(self) -> Iterator[Command]:
        kind = self.tr("Report")
        for number, one in enumerate(self._desk.shelf.reports):
            title = one.report.outline.head.title or one.report.name
            where = str(one.report.path or "")
            turn = partial(self._desk.shelf.turn_to, number)
            yield Command(kind, title, self.tr("open"), turn, where)
        open_files = {one.report.path for one in self._desk.shelf.reports}
        kind = self.tr("Recent file")
        for path in self._desk.kept.recent():
            if path not in open_files and path.is_file():
                detail = str(path.parent)
                yield Command(kind, path.name, detail, partial(self._desk.open, path))

    def _marked_places(self) -> Iterator[Command]:
        kind = self.tr("Bookmark")
        for place, words in self._bookmarks.titles():
            yield Command(kind, words, "", partial(self._page.go_to_place, place))

    def _headings(self) -> Iterator[Command]:
        report, rendition = self._desk.report, self._desk.rendition
        if report is None or rendition is None:
            return
        kind = self.tr("Heading")
        for heading in report.outline.headings:
            title = rendition.passage(heading.span).replace("\n", "")
            above = report.outline.path(heading.span.start)[:-1]
            where = rendition.passage(above[-1].span).replace("\n", "") if above else ""
            yield Command(kind, title, where, partial(self._page.go_to_heading, heading))


def _of_menu(menu: QMenu, kind: str, above: str, without: set[QMenu]) -> Iterator[Command]:
    for action in menu.actions():
        name = plain_name(action.text())
        if above:
            name = name_in_menu(above, name)
        submenu = action.menu()
        if isinstance(submenu, QMenu):
            if submenu not in without:
                yield from _of_menu(submenu, kind, name, without)
        elif action.text() and action.isEnabled() and action.objectName() != "go.command":
            yield Command(kind, name, _keys(action), action.trigger, action.objectName())


def _keys(action: QAction) -> str:
    return action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
