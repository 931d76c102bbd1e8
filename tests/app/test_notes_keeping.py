"""Notes that must not be lost or misplaced: reviewed after a revision, kept while typed, cited."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QPlainTextEdit
from pytestqt.qtbot import QtBot

from reader import paths
from reader.annotation.model import Status
from reader.app.notes_browser import NotesBrowser
from reader.app.review_pane import ReviewPane
from reader.core.span import Span
from reader.session.reading import ReadingSession
from reader.session.rendition import View
from reader.session.report import open_report
from reader.store.library import Library
from tests.app.conftest import Desktop

# Said by the offscreen platform itself of menus, tool tips and windows that come up.
pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")

_OLD = (
    "某市二〇二四年工作报告\n\n一、过去一年工作\n过去一年，全市召开专题协商会议十三次，形成建议六十余条。\n"
    "政协委员深入基层走访群众，反映社情民意，推动解决民生实事。\n\n二、今后工作安排\n"
    "今后一年，要坚持团结和民主两大主题，加强自身建设，提高履职能力。\n"
)
_NEW = _OLD.replace("会议十三次", "会议十五次").replace("，反映社情民意，推动解决民生实事", "")

_NOTED = (
    "召开专题协商会议十三次，形成建议六十余条",
    "反映社情民意，推动解决民生实事",
    "团结和民主",
)


@pytest.fixture
def revised(qtbot: QtBot, tmp_path: Path) -> Iterator[Desktop]:
    """Return a window on a report that was revised since three notes were made on it."""
    path = tmp_path / "报告.txt"
    path.write_text(_OLD, encoding="utf-8")
    with Library(paths.library()) as library:
        session = ReadingSession(open_report(path), library)
        text = session.report.text
        for words in _NOTED:
            start = text.index(words)
            session.annotate(Span(start, start + len(words)))
    path.write_text(_NEW, encoding="utf-8")
    made = Desktop(qtbot, path)
    yield made
    made.close()


def _pane(desktop: Desktop) -> ReviewPane:
    pane = desktop.window.findChild(ReviewPane)
    assert pane is not None
    return pane


def _states(desktop: Desktop) -> list[Status]:
    return [note.status for note in desktop.desk.notes]


def test_notes_that_are_not_exact_are_announced_and_listed(revised: Desktop) -> None:
    states = [state for state in _states(revised) if state is not Status.EXACT]
    assert states
    assert revised.window.review_bar.isVisible()
    doubtful = [state for state in states if state is not Status.MOVED]
    assert str(len(doubtful)) in revised.window.review_bar.text()
    revised.window.review_bar.deed_requested.emit()
    assert _pane(revised).isVisible()
    assert _pane(revised).items.count() == len(states)


def test_old_and_new_wording_are_shown_in_one(revised: Desktop) -> None:
    revised.choose("notes.review")
    _pane(revised).items.setCurrentRow(1)
    assert "十三五次" in _pane(revised).wording()


def test_a_report_as_it_was_needs_no_review(desktop: Desktop) -> None:
    desktop.select("捐款捐物2642万元")
    desktop.choose("notes.yellow")
    desktop.choose("notes.review")
    assert not desktop.window.review_bar.isVisible()
    assert not _pane(desktop).items.isVisible()


def test_enter_accepts_a_place_and_undo_takes_it_back(revised: Desktop, qtbot: QtBot) -> None:
    revised.choose("notes.review")
    pane = _pane(revised)
    pane.items.setCurrentRow(pane.items.count() - 1)
    first = pane.chosen()
    before = pane.items.count()
    qtbot.keyClick(pane.items, Qt.Key.Key_Return)
    assert pane.items.count() == before - 1
    assert revised.desk.session is not None
    assert revised.desk.session.note(first).status is Status.EXACT
    revised.choose("edit.undo")
    assert pane.items.count() == before


def test_all_sure_places_are_accepted_at_once(revised: Desktop) -> None:
    revised.choose("notes.review")
    _pane(revised).accept_all.click()
    assert not {Status.MOVED, Status.CHANGED} & set(_states(revised))


def test_an_orphan_is_put_on_the_selection(revised: Desktop) -> None:
    revised.choose("notes.review")
    pane = _pane(revised)
    assert Status.ORPHAN in _states(revised)
    pane.items.setCurrentRow(0)
    assert not pane.accept.isEnabled()
    orphan = pane.chosen()
    pane.attach.click()
    assert "Select the passage" in revised.window.message_bar.text()
    span = revised.select("深入基层走访群众")
    pane.attach.click()
    assert revised.desk.session is not None
    note = revised.desk.session.note(orphan)
    assert (note.status, note.span) == (Status.EXACT, span)


def test_choosing_a_note_to_review_shows_its_place(revised: Desktop) -> None:
    revised.choose("notes.review")
    pane = _pane(revised)
    pane.items.setCurrentRow(1)
    assert revised.window.page.present_note() == pane.chosen()


def test_what_is_being_typed_is_offered_after_a_crash(qtbot: QtBot, desktop: Desktop) -> None:
    span = desktop.select("捐款捐物2642万元")
    desktop.choose("notes.write")
    editor = desktop.window.notes_pane.editor
    words = editor.findChild(QPlainTextEdit)
    assert words is not None
    with qtbot.waitSignal(editor.typed):
        qtbot.keyClicks(words, "half a tho")
    editor.close_note()  # the process is gone: nothing is saved
    desktop.close()
    again = Desktop(qtbot, paths.bundled_report())
    assert again.window.draft_bar.isVisible()
    again.window.draft_bar.deed_requested.emit()
    assert [(n.span, n.annotation.note) for n in again.desk.notes] == [(span, "half a tho")]
    assert not again.window.draft_bar.isVisible()
    again.close()


def test_what_was_saved_is_not_offered(qtbot: QtBot, desktop: Desktop) -> None:
    desktop.select("捐款捐物2642万元")
    desktop.choose("notes.write")
    editor = desktop.window.notes_pane.editor
    words = editor.findChild(QPlainTextEdit)
    assert words is not None
    with qtbot.waitSignal(editor.typed):
        qtbot.keyClicks(words, "whole")
    qtbot.keyClick(words, Qt.Key.Key_Escape)
    desktop.close()
    again = Desktop(qtbot, paths.bundled_report())
    assert not again.window.draft_bar.isVisible()
    again.close()


def _browser(desktop: Desktop) -> NotesBrowser:
    browser = desktop.window.findChild(NotesBrowser)
    assert browser is not None
    return browser


def test_the_notes_of_all_reports_are_found_and_lead_to_their_report(
    desktop: Desktop, tmp_path: Path, qtbot: QtBot
) -> None:
    span = desktop.select("捐款捐物2642万元")
    desktop.choose("notes.green")
    other = tmp_path / "报告.txt"
    other.write_text(_OLD, encoding="utf-8")
    desktop.open(other)
    desktop.select("团结和民主")
    desktop.choose("notes.yellow")
    desktop.choose("notes.browse")
    browser = _browser(desktop)
    assert browser.count_text() == "2 notes"
    browser.words.setText("捐款")
    assert browser.count_text() == "1 of 2"
    view = browser.list_view
    view.setCurrentIndex(view.model().index(1, 0))
    with qtbot.waitSignal(desktop.desk.opened):
        qtbot.keyClick(view, Qt.Key.Key_Return)
    assert desktop.report.path == paths.bundled_report()
    assert desktop.window.notes_pane.chosen() == [desktop.desk.notes[0].annotation.id]
    assert desktop.desk.notes[0].span == span
    assert not browser.isVisible()


def test_a_report_whose_file_is_gone_is_opened_from_the_library(
    desktop: Desktop, tmp_path: Path, qtbot: QtBot
) -> None:
    other = tmp_path / "报告.txt"
    other.write_text(_OLD, encoding="utf-8")
    desktop.open(other)
    desktop.select("团结和民主")
    desktop.choose("notes.yellow")
    desktop.open(paths.bundled_report())
    desktop.choose("file.close")
    for _ in desktop.desk.shelf.reports:
        desktop.choose("file.close")
    other.unlink()
    desktop.open(paths.bundled_report())
    desktop.choose("notes.browse")
    view = _browser(desktop).list_view
    view.setCurrentIndex(view.model().index(1, 0))
    with qtbot.waitSignal(desktop.desk.opened):
        qtbot.keyClick(view, Qt.Key.Key_Return)
    assert [note.annotation.quote.exact for note in desktop.desk.notes] == ["团结和民主"]


@pytest.mark.parametrize(
    ("form", "part"),
    [("report", "“捐款捐物2642万元”（"), ("gbt7714", "[R]"), ("markdown", "> ")],
)
def test_a_passage_is_copied_with_its_source_in_each_form(
    desktop: Desktop, form: str, part: str
) -> None:
    desktop.select("捐款捐物2642万元")
    desktop.choose(f"citation.{form}")
    desktop.choose("notes.cite")
    assert part in QGuiApplication.clipboard().text()


def test_a_converted_passage_is_cited_as_it_is_shown(desktop: Desktop) -> None:
    desktop.choose(f"script.{View.TRADITIONAL}")
    desktop.select("捐款捐物2642万元")
    desktop.choose("citation.report")
    desktop.choose("notes.cite")
    assert "捐款捐物2642萬元" in QGuiApplication.clipboard().text()


def test_chosen_notes_are_copied_with_their_source(desktop: Desktop) -> None:
    for words in ("捐款捐物2642万元", "推荐理论书籍55册"):
        desktop.select(words)
        desktop.choose("notes.yellow")
    view = desktop.window.notes_pane.list_view()
    view.selectAll()
    view.setFocus()
    desktop.choose("notes.cite")
    copied = QGuiApplication.clipboard().text()
    assert copied.index("推荐理论书籍55册") < copied.index("捐款捐物2642万元")


def test_without_passage_or_note_the_person_is_told_what_to_do(desktop: Desktop) -> None:
    desktop.window.page.setFocus()
    desktop.choose("notes.cite")
    assert "Select a passage or a note" in desktop.window.message_bar.text()
