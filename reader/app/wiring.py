"""Who hears whom: all connections between the parts of the window, in one place."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Slot
from PySide6.QtGui import QGuiApplication

from reader import paths
from reader.app.action_table import AUTOMATIC, ENCODINGS
from reader.app.desk import Desk
from reader.app.dialogs import Dialogs
from reader.app.everywhere import Everywhere
from reader.app.figure_wiring import connect_figures
from reader.app.files_controller import FilesController
from reader.app.find_controller import FindController
from reader.app.help_wiring import connect_help
from reader.app.main_window import MainWindow
from reader.app.mnemonics import Mnemonics
from reader.app.notes_wiring import connect_notes
from reader.app.outline_wiring import connect_outline
from reader.app.page_controller import PageController
from reader.app.page_keeping import PageKeeping
from reader.app.page_voice import connect_voice
from reader.app.palette import ThemeName
from reader.app.passage_steps import PassageSteps
from reader.app.reading_wiring import connect_reading
from reader.app.script_controller import ScriptController
from reader.app.settings import Settings
from reader.app.split_wiring import connect_split
from reader.app.system_look import SystemLook
from reader.session.rendition import View

if TYPE_CHECKING:
    from reader.app.notes_handing_on import NotesHandingOn
    from reader.app.printing import Printing

Deed = Callable[[], object]


def connect(window: MainWindow, desk: Desk, settings: Settings) -> PageController:
    """Connect a window with a desk; return the controller that shows the page."""
    page = PageController(window, desk, settings)
    dialogs = Dialogs(window, desk, settings)
    scripts = ScriptController(window, desk, settings)
    find = FindController(window, desk, settings, page)
    files = FilesController(window, desk, settings)
    _connect_desk(window, desk, page, dialogs)
    _connect_files(window, desk, files)
    _connect_scripts(desk, page, scripts)
    _connect_page(window, page)
    PageKeeping(window, desk, settings)
    window.pages.equip(lambda page: page.find_words_with(desk.word_finder))
    SystemLook(window).changed.connect(page.follow_system)
    _connect_find(window, desk, find)
    dialogs.paragraph_chosen.connect(page.go_to_place)
    deeds = _deeds(window, desk, page, dialogs)
    deeds |= _file_deeds(desk, files) | _script_deeds(scripts) | _find_deeds(find)
    deeds |= connect_figures(window, desk, page, settings)
    deeds |= connect_notes(window, desk, settings, find)
    deeds |= connect_reading(window, desk, settings, page)  # knows all panes, so it comes behind
    deeds |= _handing_on_deeds(window, desk, settings)
    deeds |= connect_split(window, desk, settings, page)
    deeds |= connect_outline(window, desk, page, settings)
    deeds |= _connect_everywhere(window, desk, Everywhere(window, desk, settings, find))
    deeds |= connect_voice(window, desk)
    deeds |= connect_help(window, desk, settings)
    dispatcher = _Dispatcher(deeds, window)
    window.actions_.chosen.connect(dispatcher.carry_out)
    Mnemonics(window.menuBar())
    return page


def _connect_desk(window: MainWindow, desk: Desk, page: PageController, dialogs: Dialogs) -> None:
    desk.opened.connect(page.show_report)
    desk.opened.connect(dialogs.tell_repairs)
    desk.rendered.connect(page.show_rendition)
    desk.rendered.connect(dialogs.tell_repairs)
    desk.figures_found.connect(page.show_figures)
    desk.notes_changed.connect(page.follow_change)
    desk.refused.connect(dialogs.tell_error)
    desk.broken.connect(dialogs.report_bug)
    window.repair_bar.deed_requested.connect(dialogs.show_file_or_report)
    window.closing.connect(window.notes_pane.editor.save)
    window.closing.connect(page.keep_place)
    desk.shelf.leaving.connect(window.notes_pane.editor.save)
    desk.shelf.leaving.connect(page.keep_place)


def _connect_files(window: MainWindow, desk: Desk, files: FilesController) -> None:
    desk.opening.begun.connect(files.tell_opening)
    desk.opening.progressed.connect(window.status.show_progress)
    desk.opening.ended.connect(window.status.end)
    desk.opening.refused.connect(files.remember_failure)
    desk.opened.connect(files.watch)
    desk.opened.connect(files.uncover_page)
    desk.shelf.changed.connect(files.show_reports)
    window.status.cancel_requested.connect(desk.opening.cancel)
    window.files_dropped.connect(files.open_named)
    window.text_dropped.connect(files.open_text)
    window.tabs.turned.connect(desk.shelf.turn_to)
    window.tabs.close_requested.connect(desk.shelf.put_away)
    window.change_bar.deed_requested.connect(files.reload)
    window.closing.connect(files.keep_tabs)
    if isinstance(application := QGuiApplication.instance(), QGuiApplication):
        application.applicationStateChanged.connect(desk.look_for_changes)
    window.actions_.recent.aboutToShow.connect(files.fill_recent)


def _connect_scripts(desk: Desk, page: PageController, scripts: ScriptController) -> None:
    desk.opened.connect(scripts.follow_view)
    desk.rendered.connect(scripts.follow_view)
    desk.converting.begun.connect(scripts.tell_converting)
    desk.converting.ended.connect(scripts.end_converting)
    desk.page_turned.connect(page.turn_page)
    desk.page_turned.connect(scripts.tell_view)


def _connect_page(window: MainWindow, page: PageController) -> None:
    window.pages.place_changed.connect(page.follow)
    window.pages.place_changed.connect(window.selection_toolbar.hide)
    window.pages.passage_dropped.connect(window.selection_toolbar.hide)
    window.selection_toolbar.copy_requested.connect(window.pages.copy_passage)


def _connect_find(window: MainWindow, desk: Desk, find: FindController) -> None:
    desk.opened.connect(find.look_again)
    desk.rendered.connect(find.show_rendition)
    window.find_bar.query_changed.connect(find.look)
    window.find_bar.options.changed.connect(find.choose_options)
    window.find_bar.step_requested.connect(find.step)
    window.find_bar.list_requested.connect(find.list_hits)
    window.find_bar.closed.connect(find.close)
    window.results_pane.hit_chosen.connect(find.go_to_hit)
    window.results_pane.find_requested.connect(find.open)
    window.selection_toolbar.find_requested.connect(find.open)
    window.closing.connect(find.finish)


def _connect_everywhere(window: MainWindow, desk: Desk, search: Everywhere) -> dict[str, Deed]:
    """Connect the search in all open reports; return what its action does."""
    for signal in (desk.opened, desk.rendered):
        signal.connect(search.look_anew)
    desk.shelf.changed.connect(search.look)
    window.find_bar.everywhere_requested.connect(window.actions_["edit.find_everywhere"].trigger)
    window.results_pane.other_chosen.connect(search.go_to_other)
    window.tabs.hits_chosen.connect(search.go_to_first)
    window.closing.connect(search.finish)
    return {"edit.find_everywhere": search.choose}


def _find_deeds(find: FindController) -> dict[str, Deed]:
    return {
        "edit.find": find.open,
        "edit.find_next": partial(find.step, forward=True),
        "edit.find_previous": partial(find.step, forward=False),
        "edit.find_all": find.list_hits,
    }


def _deeds(
    window: MainWindow, desk: Desk, page: PageController, dialogs: Dialogs
) -> dict[str, Deed]:
    """Return what each action does."""
    steps = PassageSteps(window, desk, page)
    deeds: dict[str, Deed] = {
        "file.bundled": partial(desk.open, paths.bundled_report()),
        "file.quit": window.close,
        "edit.undo": desk.undo,
        "edit.redo": desk.redo,
        "edit.copy": window.pages.copy_passage,
        "edit.select_all": window.pages.select_all,
        "view.theme": page.next_theme,
        "view.figures": page.show_kinds,
        "view.full_screen": window.toggle_full_screen,
        "go.back": page.go_back,
        "go.forward": page.go_forward,
        "go.paragraph": dialogs.ask_paragraph,
        "go.next_heading": partial(steps.heading, forward=True),
        "go.previous_heading": partial(steps.heading, forward=False),
        "go.next_figure": partial(steps.figure, forward=True),
        "go.previous_figure": partial(steps.figure, forward=False),
        "go.next_note": partial(steps.note, forward=True),
        "go.previous_note": partial(steps.note, forward=False),
    }
    deeds |= {f"theme.{name}": partial(page.choose_theme, name) for name in ThemeName}
    return deeds


def _script_deeds(scripts: ScriptController) -> dict[str, Deed]:
    """Return what the actions of the script menu do."""
    deeds: dict[str, Deed] = {
        "view.original": scripts.follow_toggle,
        "view.quotes": scripts.choose_quotes,
        "view.terms": scripts.edit_terms,
    }
    return deeds | {f"script.{view}": partial(scripts.choose_view, view) for view in View}


def _file_deeds(desk: Desk, files: FilesController) -> dict[str, Deed]:
    deeds: dict[str, Deed] = {
        "file.open": files.choose_files,
        "file.paste": files.paste,
        "file.restore": files.choose_backup,
        "file.reload": files.reload,
        "file.close": files.close_present,
        "go.next_report": partial(desk.shelf.step, 1),
        "go.previous_report": partial(desk.shelf.step, -1),
    }
    names = (AUTOMATIC, *ENCODINGS)
    return deeds | {f"encoding.{name}": partial(files.reopen, name) for name in names}


def _handing_on_deeds(window: MainWindow, desk: Desk, settings: Settings) -> dict[str, Deed]:
    made: list[NotesHandingOn] = []

    def handing_on() -> NotesHandingOn:
        if not made:
            from reader.app.notes_handing_on import NotesHandingOn  # noqa: PLC0415 - seldom wanted

            made.append(NotesHandingOn(window, desk, settings))
            window.closing.connect(made[0].finish)
        return made[0]

    printers: list[Printing] = []

    def printing() -> Printing:
        if not printers:
            from reader.app.printing import Printing  # noqa: PLC0415 - seldom wanted

            printers.append(Printing(window, desk, settings))
            window.closing.connect(printers[0].finish)
        return printers[0]

    return {
        "file.export": lambda: handing_on().export(),
        "file.import": lambda: handing_on().import_notes(),
        "file.print": lambda: printing().print_on_paper(),
        "file.pdf": lambda: printing().save_as_pdf(),
    }


class _Dispatcher(QObject):
    """Carries out what an action stands for."""

    def __init__(self, deeds: dict[str, Deed], parent: QObject) -> None:
        super().__init__(parent)
        self._deeds = deeds

    @Slot(str)
    def carry_out(self, action_id: str) -> None:
        """Do the deed of an action."""
        self._deeds[action_id]()
