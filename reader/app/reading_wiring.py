"""Who hears whom when it comes to the comfort of reading, and what each action about it does."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from reader.app.bookmarks_controller import BookmarksController
from reader.app.commands import Commands
from reader.app.desk import Desk
from reader.app.key_bindings import KeyBindings
from reader.app.languages import LANGUAGES, SYSTEM
from reader.app.main_window import MainWindow
from reader.app.narrow_layout import NarrowLayout
from reader.app.page_controller import PageController
from reader.app.page_keys import PageKeys
from reader.app.page_pinyin import PagePinyin
from reader.app.reading_mode import ReadingMode
from reader.app.report_view import ReportView
from reader.app.settings import Settings
from reader.app.settings_controller import connect_settings
from reader.app.shortcuts import ShortcutList
from reader.app.typography_controller import TypographyController

Deed = Callable[[], object]


def connect_reading(
    window: MainWindow, desk: Desk, settings: Settings, page: PageController
) -> dict[str, Deed]:
    """Connect the comfort of reading; return what each action does."""
    typography = TypographyController(window, desk, settings, page)
    bookmarks = BookmarksController(window, desk, settings, page)
    commands = Commands(window, desk, settings, page, bookmarks)
    mode = ReadingMode(window)
    desk.opened.connect(bookmarks.follow_report)
    desk.opened.connect(typography.follow_report)
    desk.opened.connect(typography.follow_view)
    desk.rendered.connect(typography.follow_view)
    desk.outline_changed.connect(typography.follow_report)
    window.pages.equip(partial(_give_keys, window))
    window.pages.zoom_requested.connect(typography.zoom)
    window.pages.place_chosen.connect(page.go_to_place)
    window.actions_.bookmarks.aboutToShow.connect(bookmarks.fill_menu)
    narrow = NarrowLayout(window, settings)
    window.closing.connect(mode.leave)
    window.closing.connect(narrow.leave)
    bindings = KeyBindings(window, settings)
    deeds: dict[str, Deed] = {
        "edit.pinyin": PagePinyin(window, desk).tell,
        "help.shortcuts": partial(_show_shortcuts, bindings, window),
        "view.type": typography.show_panel,
        "view.larger": partial(typography.zoom, 1),
        "view.smaller": partial(typography.zoom, -1),
        "view.normal_size": typography.reset_zoom,
        "view.full_width": typography.follow_full_width,
        "view.numbers": typography.follow_numbers,
        "view.reading_mode": mode.follow_action,
        "go.command": commands.open,
        "go.start": partial(page.go_to_place, 0),
        "go.end": partial(_go_to_end, page, desk),
        "go.bookmark": bookmarks.toggle,
        "go.next_bookmark": partial(bookmarks.step, forward=True),
        "go.previous_bookmark": partial(bookmarks.step, forward=False),
    }
    deeds |= connect_settings(window, settings, page, typography, bindings)
    for language in LANGUAGES:
        deeds[f"language.{language}"] = partial(_keep_language, settings, language)
    return deeds


def _give_keys(window: MainWindow, page: ReportView) -> None:
    keys = PageKeys(page)
    keys.start_wanted.connect(window.actions_["go.start"].trigger)
    keys.end_wanted.connect(window.actions_["go.end"].trigger)


def _show_shortcuts(bindings: KeyBindings, window: MainWindow) -> None:
    ShortcutList(bindings, window).open()


def _go_to_end(page: PageController, desk: Desk) -> None:
    if desk.report:
        page.go_to_place(len(desk.report.text))


def _keep_language(settings: Settings, language: str) -> None:
    settings.language = "" if language == SYSTEM else language
