"""What the guided start speaks of: opening, scripts, outline, figures, notes, finding, export."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import partial

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from reader.app.guide import Step
from reader.app.key_texts import key_text
from reader.app.main_window import MainWindow


def guide_steps(window: MainWindow) -> list[Step]:
    """Return the steps for a window; keys are named as they are now."""
    return [*_first_steps(window), *_pane_steps(window), *_last_steps(window)]


def _first_steps(window: MainWindow) -> Iterator[Step]:
    translate = QCoreApplication.translate
    text = translate(
        "Guide",
        "%1 opens a file: text, Word, PDF, a web page, EPUB. Or drop it on the window. "
        "The report you see came with the program, so try everything on it.",
    )
    yield Step(
        translate("Guide", "Open a report"),
        _told(window, text, "file.open"),
        partial(_buttons, window, "file.open"),
    )
    text = translate(
        "Guide",
        "%1 shows the report in simplified characters, %2 in traditional ones, %3 as in Taiwan. "
        "Your place and your notes stay where they are.",
    )
    scripts = ("script.simplified", "script.traditional", "script.taiwan")
    yield Step(
        translate("Guide", "Read in your script"),
        _told(window, text, *scripts),
        partial(_buttons, window, *scripts),
    )


def _pane_steps(window: MainWindow) -> Iterator[Step]:
    translate = QCoreApplication.translate
    text = translate(
        "Guide",
        "The headings of the report, found by their numbers: 一、（一）1. Click one to go there; "
        "%1 brings you back. %2 goes on to the next heading.",
    )
    yield _pane_step(
        window,
        translate("Guide", "Outline"),
        _told(window, text, "go.back", "go.next_heading"),
        "outline_dock",
    )
    text = translate(
        "Guide",
        "Every figure is marked on the page and listed here with its value. %1 goes to the next "
        "one, %2 opens the ledger: all of them in a table to sort and export.",
    )
    yield _pane_step(
        window,
        translate("Guide", "Figures"),
        _told(window, text, "go.next_figure", "figures.ledger"),
        "figures_dock",
    )
    text = translate(
        "Guide",
        "Double-click a word or draw over a passage, then press %1 to %2 to highlight it in a "
        "colour, or %3 to write a note. All of them are listed here, and %4 takes the last deed "
        "back.",
    )
    yield _pane_step(
        window,
        translate("Guide", "Highlight and write"),
        _told(window, text, "notes.yellow", "notes.purple", "notes.write", "edit.undo"),
        "notes_dock",
    )


def _last_steps(window: MainWindow) -> Iterator[Step]:
    translate = QCoreApplication.translate
    text = translate(
        "Guide",
        "%1 finds words in any script: 会议 finds 會議, 13 finds 十三. %2 lists every hit under "
        "its section.",
    )
    yield Step(
        translate("Guide", "Find"),
        _told(window, text, "edit.find", "edit.find_all"),
        partial(_buttons, window, "edit.find"),
    )
    text = translate(
        "Guide",
        "%1 makes a document of your notes, with their sources. %2 lists all keys, %3 opens the "
        "help page, and %4 brings this guide back.",
    )
    yield Step(
        translate("Guide", "Take your notes with you"),
        _told(window, text, "file.export", "help.shortcuts", "help.page", "help.guide"),
        partial(_buttons, window, "file.export"),
    )


def _pane_step(window: MainWindow, title: str, text: str, dock: str) -> Step:
    """Return a step about a pane, which is brought up for it; the window may make it late."""
    return Step(
        title,
        text,
        lambda: [getattr(window, dock, None)],
        lambda: window.show_pane(getattr(window, dock)),
    )


def _told(window: MainWindow, text: str, *action_ids: str) -> str:
    """Return a text with the keys of actions in the places of ``%1``, ``%2`` and so on."""
    for number, action_id in enumerate(action_ids, 1):
        text = text.replace(f"%{number}", key_text(window, action_id))
    return text


def _buttons(window: MainWindow, *action_ids: str) -> Sequence[QWidget | None]:
    """Return the buttons of actions in the toolbar."""
    return [window.tools.widgetForAction(window.actions_[each]) for each in action_ids]
