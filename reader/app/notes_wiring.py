"""Who hears whom when it comes to notes, and what each action about them does."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from reader.annotation.colours import COLOURS
from reader.app.boundaries import End
from reader.app.citations import Citations
from reader.app.colour_naming import ColourNaming
from reader.app.desk import Desk
from reader.app.find_controller import FindController
from reader.app.known_tags import KnownTags
from reader.app.library_controller import LibraryController
from reader.app.main_window import MainWindow
from reader.app.note_actions import PAGE_KEYS
from reader.app.note_boundaries import NoteBoundaries
from reader.app.note_drafts import NoteDrafts
from reader.app.note_menu import NoteMenu
from reader.app.notes_changes import NotesChanges
from reader.app.notes_controller import NotesController
from reader.app.occurrences import Occurrences
from reader.app.page_notes import PageNotes
from reader.app.review_controller import ReviewController
from reader.app.settings import CITATION_FORMS, Settings

Deed = Callable[[], object]


def connect_notes(
    window: MainWindow, desk: Desk, settings: Settings, find: FindController
) -> dict[str, Deed]:
    """Connect the notes on the page and in their panes; return what each action does."""
    window.actions_.keep_to(window.page, [*PAGE_KEYS, "edit.copy", "edit.select_all"])
    window.notes_pane.list_view().addAction(window.actions_["notes.delete"])
    known = KnownTags(desk)
    notes = NotesController(window, desk, settings)
    changes = NotesChanges(window, desk, settings, known.tags)
    citations = Citations(window, desk, settings, notes)
    boundaries = NoteBoundaries(window, desk, notes)
    occurrences = Occurrences(window, desk, settings, find.hits)
    naming = ColourNaming(window, settings)
    hover = PageNotes(window.pages, notes.at, window.ledger_pane.row_at)
    for dressed in (changes.page_menu, changes.list_menu, hover, notes.grips):
        window.dressed.connect(dressed.use_theme)
    desk.opened.connect(notes.follow_report)
    desk.opened.connect(known.forget)
    desk.notes_changed.connect(notes.follow_notes)
    window.notes_pane.editor.tags.suggest_from(known.tags)
    window.page.insertAction(window.page.actions()[0], changes.page_menu.menuAction())
    hover.menu_opening.connect(changes.fill_page_menu)
    notes.grips.span_requested.connect(boundaries.put)
    window.find_bar.highlight_requested.connect(occurrences.mark_hits)
    window.selection_toolbar.citation_requested.connect(citations.copy)
    _connect_page(window, notes)
    _connect_pane(window, desk, notes, changes)
    _connect_editor(window, notes, changes)
    for menu in (changes.page_menu, changes.list_menu):
        _connect_menu(menu, desk, notes, changes)
        menu.citation_requested.connect(citations.copy_notes)
    deeds = _deeds(notes, changes) | _bounds_deeds(boundaries)
    deeds |= {"notes.colours": naming.ask, "notes.all": occurrences.mark_selection}
    return deeds | _citation_deeds(citations) | _connect_keeping(window, desk, notes)


def _connect_keeping(window: MainWindow, desk: Desk, notes: NotesController) -> dict[str, Deed]:
    """Connect what keeps notes from being lost or misplaced; return what its actions do."""
    drafts = NoteDrafts(window, desk, window.draft_bar)
    desk.opened.connect(drafts.offer)
    drafts.bar.deed_requested.connect(drafts.recover)
    window.notes_pane.editor.typed.connect(drafts.keep)
    review = ReviewController(window, desk, notes)
    _connect_review(window, desk, review)
    library = LibraryController(window, desk, notes)
    desk.opened.connect(library.follow_report)
    for pane in (review.pane, library.browser):
        window.dressed.connect(pane.use_theme)
    return {"notes.review": review.show_pane, "notes.browse": library.browse}


def _connect_review(window: MainWindow, desk: Desk, review: ReviewController) -> None:
    desk.opened.connect(review.announce)
    desk.notes_changed.connect(review.follow_notes)
    window.review_bar.deed_requested.connect(review.show_pane)
    review.pane.note_chosen.connect(review.show_note)
    review.pane.acceptance_requested.connect(review.accept)
    review.pane.all_requested.connect(review.accept_all)
    review.pane.attachment_requested.connect(review.attach)
    review.pane.deletion_requested.connect(desk.delete)
    review.pane.notes_requested.connect(review.show_notes)


def _connect_page(window: MainWindow, notes: NotesController) -> None:
    window.pages.passage_selected.connect(notes.offer_tools)
    window.pages.place_clicked.connect(notes.choose_at)
    window.selection_toolbar.colour_chosen.connect(notes.highlight)
    window.selection_toolbar.underline_requested.connect(notes.underline)
    window.selection_toolbar.note_requested.connect(notes.write)


def _connect_pane(
    window: MainWindow, desk: Desk, notes: NotesController, changes: NotesChanges
) -> None:
    pane = window.notes_pane
    pane.note_chosen.connect(notes.show_chosen)
    pane.deletion_requested.connect(desk.delete)
    pane.colour_requested.connect(changes.recolour)
    pane.underline_requested.connect(changes.underline)
    pane.tags_requested.connect(changes.ask_tags)
    pane.tick_requested.connect(changes.tick_next)
    pane.menu_wanted.connect(changes.show_list_menu)
    pane.report_note_requested.connect(notes.write_about_report)
    pane.list_view().left.connect(window.pages.take_focus)


def _connect_editor(window: MainWindow, notes: NotesController, changes: NotesChanges) -> None:
    editor = window.notes_pane.editor
    editor.save_requested.connect(notes.save)
    editor.colour_chosen.connect(notes.recolour)
    editor.underline_chosen.connect(changes.underline_one)
    editor.delete_requested.connect(notes.delete_one)
    editor.finished.connect(window.pages.take_focus)


def _connect_menu(
    menu: NoteMenu, desk: Desk, notes: NotesController, changes: NotesChanges
) -> None:
    menu.edit_requested.connect(notes.edit)
    menu.colour_requested.connect(changes.recolour)
    menu.underline_requested.connect(changes.underline)
    menu.tick_requested.connect(changes.tick)
    menu.tag_requested.connect(changes.tag)
    menu.tags_requested.connect(changes.ask_tags)
    menu.copy_requested.connect(changes.copy)
    menu.span_requested.connect(changes.put)
    menu.note_requested.connect(notes.choose)
    menu.deletion_requested.connect(desk.delete)


def _deeds(notes: NotesController, changes: NotesChanges) -> dict[str, Deed]:
    deeds: dict[str, Deed] = {
        "notes.highlight": notes.highlight,
        "notes.underline": notes.underline,
        "notes.write": notes.write,
        "notes.report": notes.write_about_report,
        "notes.next_here": notes.next_here,
        "notes.delete": notes.delete,
        "notes.tags": lambda: changes.ask_tags(notes.meant()),
        "notes.tick": lambda: changes.tick_next(notes.meant()),
    }
    return deeds | {f"notes.{colour}": partial(notes.highlight, colour) for colour in COLOURS}


def _citation_deeds(citations: Citations) -> dict[str, Deed]:
    deeds: dict[str, Deed] = {"notes.cite": citations.copy}
    return deeds | {
        f"citation.{form}": partial(citations.choose_form, form) for form in CITATION_FORMS
    }


def _bounds_deeds(boundaries: NoteBoundaries) -> dict[str, Deed]:
    """Return what the keys of boundaries do, as ``bounds.start_back_word``."""
    return {
        f"bounds.{name}_{way}{grain}": partial(
            boundaries.move, end, forward=way == "on", by_words=bool(grain)
        )
        for name, end in (("end", End.END), ("start", End.START))
        for way in ("on", "back")
        for grain in ("", "_word")
    }
