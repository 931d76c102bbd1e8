"""Notes made, changed and reached on the page, by mouse and by keyboard alone."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QGuiApplication, QHelpEvent
from PySide6.QtWidgets import QApplication, QCompleter, QMenu, QPlainTextEdit, QToolTip
from pytestqt.qtbot import QtBot

from reader.annotation.model import Style, Tick
from reader.app.boundaries import End
from reader.app.colour_naming import ColoursQuestion
from reader.app.note_grips import NoteGrips
from reader.app.note_menu import NoteMenu
from reader.app.page_notes import PageNotes
from reader.app.tags_question import TagsQuestion
from reader.core.search import search
from reader.core.span import Span
from tests.app.conftest import Desktop

# Said by the offscreen platform itself of menus, tool tips and windows that come up.
pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")

_WORDS = "捐款捐物2642万元"
_SHIFT = Qt.KeyboardModifier.ShiftModifier
_CONTROL = Qt.KeyboardModifier.ControlModifier


def _place(desktop: Desktop, span: Span, number: int = 0) -> QPoint:
    """Return the middle of a character of a passage, in viewport coordinates."""
    page = desktop.window.page
    one = Span(span.start + number, span.start + number + 1)
    page.reveal(one)
    return page.frames_of(one)[0].rect.center().toPoint()


def _click(desktop: Desktop, span: Span, number: int = 0) -> None:
    desktop.qtbot.mouseClick(
        desktop.window.page.viewport(),
        Qt.MouseButton.LeftButton,
        pos=_place(desktop, span, number),
    )


def _made(desktop: Desktop, words: str, action: str = "notes.yellow") -> str:
    """Mark some words and return the note's id."""
    known = {note.annotation.id for note in desktop.desk.notes}
    desktop.select(words)
    desktop.choose(action)
    made = {note.annotation.id for note in desktop.desk.notes} - known
    return made.pop()


def _key(desktop: Desktop, text: str, held: Qt.KeyboardModifier | None = None) -> None:
    desktop.window.page.setFocus()
    held = held or Qt.KeyboardModifier.NoModifier
    desktop.qtbot.keyClick(desktop.window.page, text, held)


def _page_menu(desktop: Desktop) -> NoteMenu:
    menus = [action.menu() for action in desktop.window.page.actions()]
    return next(menu for menu in menus if isinstance(menu, NoteMenu))


def _entry(menu: QMenu, *path: str) -> None:
    """Choose an entry of a menu, through its submenus."""
    for text in path[:-1]:
        menu = _submenu(menu, text)
    next(action for action in menu.actions() if action.text() == path[-1]).trigger()


def _submenu(menu: QMenu, text: str) -> QMenu:
    submenu = next(action.menu() for action in menu.actions() if action.text() == text)
    assert isinstance(submenu, QMenu)
    return submenu


def test_a_note_is_made_by_the_keyboard_alone(desktop: Desktop, qtbot: QtBot) -> None:
    page = desktop.window.page
    span = desktop.passage(_WORDS)
    page.show_at_top(span.start)
    page.setFocus()
    for _ in range(4):
        qtbot.keyClick(page, Qt.Key.Key_Right, _SHIFT)
    qtbot.keyClick(page, Qt.Key.Key_N)
    words = desktop.window.notes_pane.editor.findChild(QPlainTextEdit)
    assert words is not None
    qtbot.waitUntil(words.hasFocus)
    qtbot.keyClicks(words, "check")
    qtbot.keyClick(words, Qt.Key.Key_Return, _CONTROL)
    notes = [(n.span, n.annotation.note) for n in desktop.desk.notes]
    assert notes == [(Span(span.start, span.start + 4), "check")]
    assert page.hasFocus()


def test_u_underlines_the_selection_and_turns_a_note_back(desktop: Desktop) -> None:
    span = desktop.select(_WORDS)
    _key(desktop, "u")
    styles = [note.annotation.style for note in desktop.desk.notes]
    desktop.window.page.try_selection(Span(span.start + 1, span.start + 1))
    _key(desktop, "u")
    styles += [note.annotation.style for note in desktop.desk.notes]
    assert styles == [Style.UNDERLINE, Style.HIGHLIGHT]


def test_the_report_itself_gets_a_note_and_only_one(desktop: Desktop, qtbot: QtBot) -> None:
    desktop.choose("notes.report")
    words = desktop.window.notes_pane.editor.findChild(QPlainTextEdit)
    assert words is not None
    qtbot.keyClicks(words, "all")
    qtbot.keyClick(words, Qt.Key.Key_Escape)
    desktop.choose("notes.report")
    notes = [(n.annotation.about_report, n.annotation.note) for n in desktop.desk.notes]
    assert notes == [(True, "all")]


def test_all_occurrences_of_the_selection_are_highlighted_in_one_step(desktop: Desktop) -> None:
    desktop.select("政协委员")
    desktop.choose("notes.all")
    expected = search(desktop.report.text, "政协委员")
    assert [note.span for note in desktop.desk.notes] == list(expected)
    assert len(expected) > 1
    desktop.choose("edit.undo")
    assert not desktop.desk.notes


def test_all_hits_of_the_find_bar_are_highlighted(desktop: Desktop, qtbot: QtBot) -> None:
    desktop.choose("edit.find")
    desktop.window.find_bar.field.insert("理论")
    expected = search(desktop.report.text, "理论")
    qtbot.waitUntil(lambda: str(len(expected)) in desktop.window.find_bar.count_text())
    desktop.window.find_bar.highlight_requested.emit()
    assert [note.span for note in desktop.desk.notes] == list(expected)


def test_without_a_selection_the_person_is_asked_for_a_term(desktop: Desktop) -> None:
    desktop.choose("notes.all")
    assert "Select a term" in desktop.window.message_bar.text()
    assert not desktop.desk.notes


def test_clicks_at_one_place_go_through_the_notes_there(desktop: Desktop) -> None:
    outer = _made(desktop, "各级委员和委员企业捐款捐物2642万元")
    inner = _made(desktop, "捐款捐物", "notes.green")
    span = desktop.passage("捐款捐物2642万元")
    pane = desktop.window.notes_pane
    _click(desktop, span, 1)
    assert pane.chosen() == [inner]
    _click(desktop, span, 1)
    assert pane.chosen() == [outer]
    _click(desktop, span, 1)
    assert pane.chosen() == [inner]
    assert "1" in desktop.window.statusBar().currentMessage()


def test_a_key_goes_through_the_notes_at_the_caret(desktop: Desktop) -> None:
    outer = _made(desktop, "委员企业捐款捐物2642万元")
    inner = _made(desktop, "捐款捐物")
    span = desktop.passage("捐款捐物2642")
    desktop.window.page.try_selection(Span(span.start + 1, span.start + 1))
    chosen = []
    for _ in range(3):
        _key(desktop, "o")
        chosen += desktop.window.notes_pane.chosen()
    assert sorted(set(chosen)) == sorted([outer, inner])
    assert chosen[0] == chosen[2]


def test_choosing_in_the_pane_sets_the_note_off_on_the_page(desktop: Desktop) -> None:
    note_id = _made(desktop, _WORDS)
    _click(desktop, desktop.passage("推荐理论书籍55册"))
    grips = desktop.window.findChild(NoteGrips)
    assert grips is not None
    assert not grips.grips[End.START].isVisible()
    desktop.window.notes_pane.list_view().clearSelection()
    desktop.window.notes_pane.choose(note_id)
    assert grips.grips[End.START].isVisible()


@pytest.mark.parametrize(
    ("key", "start", "end"),
    [("]", 0, 1), ("[", 0, -1), ("}", 1, 0), ("{", -1, 0)],
)
def test_a_key_moves_a_boundary_by_a_character(
    desktop: Desktop, key: str, start: int, end: int
) -> None:
    _made(desktop, _WORDS)
    span = desktop.passage(_WORDS)
    desktop.window.page.try_selection(Span(span.start + 2, span.start + 2))
    _key(desktop, key)
    assert desktop.desk.notes[0].span == Span(span.start + start, span.end + end)
    desktop.choose("edit.undo")
    assert desktop.desk.notes[0].span == span


def test_with_ctrl_a_boundary_moves_by_a_word(desktop: Desktop) -> None:
    _made(desktop, "捐款捐物")
    span = desktop.passage("捐款捐物2642万元")
    desktop.window.page.try_selection(Span(span.start + 1, span.start + 1))
    _key(desktop, "]", _CONTROL)
    assert desktop.desk.notes[0].span == span


def test_a_grip_is_drawn_with_the_mouse(desktop: Desktop, qtbot: QtBot) -> None:
    _made(desktop, "捐款捐物")
    span = desktop.passage("捐款捐物2642万元")
    grips = desktop.window.findChild(NoteGrips)
    assert grips is not None
    grip = grips.grips[End.END]
    qtbot.waitUntil(grip.isVisible)
    target = desktop.window.page.frames_of(span)[-1].rect
    middle = grip.rect().center()
    qtbot.mousePress(grip, Qt.MouseButton.LeftButton, pos=middle)
    there = QPoint(round(target.right()), round(target.center().y()))
    qtbot.mouseMove(grip, grip.mapFromParent(there))
    qtbot.mouseRelease(grip, Qt.MouseButton.LeftButton, pos=middle)
    assert desktop.desk.notes[0].span == span
    assert desktop.window.page.selected_span() is None


def test_a_boundary_never_crosses_the_other_one(desktop: Desktop) -> None:
    _made(desktop, "捐物2642")
    span = desktop.passage("捐物2642万元")
    desktop.window.page.try_selection(Span(span.start, span.start))
    for _ in range(9):
        _key(desktop, "[")
    assert desktop.desk.notes[0].span == Span(span.start, span.start + 1)


def test_the_card_under_the_mouse_tells_the_note_escaped(desktop: Desktop) -> None:
    note_id = _made(desktop, _WORDS)
    desktop.desk.edit(note_id, "<b>核对</b>", ["会议"])
    hover = desktop.window.findChild(PageNotes)
    assert hover is not None
    card = hover.card_at(desktop.passage(_WORDS).start)
    assert "&lt;b&gt;核对" in card
    assert "#会议" in card
    assert not hover.card_at(0)


def test_the_mouse_that_rests_on_a_note_sees_its_card(desktop: Desktop) -> None:
    note_id = _made(desktop, _WORDS)
    desktop.desk.edit(note_id, "核对", [])
    viewport = desktop.window.page.viewport()
    place = _place(desktop, desktop.passage(_WORDS), 2)
    event = QHelpEvent(QEvent.Type.ToolTip, place, viewport.mapToGlobal(place))
    QApplication.sendEvent(viewport, event)
    assert "核对" in QToolTip.text()
    QToolTip.hideText()


def test_a_tag_of_another_report_is_completed_too(
    desktop: Desktop, qtbot: QtBot, tmp_path: Path
) -> None:
    desktop.desk.edit(_made(desktop, _WORDS), "", ["elsewhere"])
    other = tmp_path / "报告.txt"
    other.write_text("各位委员，现在报告工作，请予审议。", encoding="utf-8")
    desktop.open(other)
    desktop.window.notes_pane.edit(_made(desktop, "报告工作"))
    field = desktop.window.notes_pane.editor.tags
    field.setFocus()
    qtbot.keyClicks(field, "else")
    assert field.suggestions() == ["elsewhere"]
    qtbot.keyClick(field, Qt.Key.Key_Escape)


def test_a_bare_highlight_has_no_card(desktop: Desktop) -> None:
    _made(desktop, _WORDS)
    hover = desktop.window.findChild(PageNotes)
    assert hover is not None
    assert not hover.card_at(desktop.passage(_WORDS).start)


def test_the_menu_of_a_note_changes_all_of_it(desktop: Desktop) -> None:
    _made(desktop, _WORDS)
    menu = _page_menu(desktop)

    def choose(*path: str) -> None:
        hover = desktop.window.findChild(PageNotes)
        assert hover is not None
        hover.menu_opening.emit(list(desktop.desk.notes))
        _entry(menu, *path)

    choose("Blue")
    choose("Underline")
    choose("Status", "Checked")
    note = desktop.desk.notes[0].annotation
    assert (note.colour, note.style, note.tick) == ("blue", Style.UNDERLINE, Tick.CHECKED)
    choose("Copy the quote")
    assert QGuiApplication.clipboard().text() == _WORDS
    span = desktop.select("推荐理论书籍55册")
    choose("Put the note on the selection")
    assert desktop.desk.notes[0].span == span
    choose("Delete")
    assert not desktop.desk.notes


def test_the_menu_leads_to_the_other_notes_at_the_place(desktop: Desktop) -> None:
    outer = _made(desktop, "委员企业捐款捐物2642万元")
    _made(desktop, "捐款捐物")
    hover = desktop.window.findChild(PageNotes)
    assert hover is not None
    hover.menu_opening.emit(
        sorted(desktop.desk.notes, key=lambda note: note.annotation.id == outer)
    )
    others = _submenu(_page_menu(desktop), "Other notes here")
    others.actions()[0].trigger()
    assert desktop.window.notes_pane.chosen() == [outer]


def test_where_no_note_is_the_menu_offers_none(desktop: Desktop) -> None:
    hover = desktop.window.findChild(PageNotes)
    assert hover is not None
    hover.menu_opening.emit([])
    assert not _page_menu(desktop).menuAction().isVisible()


def test_tags_in_use_are_completed(desktop: Desktop, qtbot: QtBot) -> None:
    first = _made(desktop, _WORDS)
    desktop.desk.edit(first, "", ["huiyi", "data"])
    second = _made(desktop, "推荐理论书籍55册")
    desktop.window.notes_pane.edit(second)
    field = desktop.window.notes_pane.editor.tags
    field.setFocus()
    qtbot.keyClicks(field, "hui")
    assert field.suggestions() == ["huiyi"]
    completer = field.findChild(QCompleter)
    assert completer is not None
    popup = completer.popup()
    qtbot.keyClick(popup, Qt.Key.Key_Down)
    qtbot.keyClick(popup, Qt.Key.Key_Return)
    assert field.tags() == ["huiyi"]
    qtbot.keyClick(field, Qt.Key.Key_Return)
    tags = {note.annotation.id: note.annotation.tags for note in desktop.desk.notes}
    assert tags[second] == ("huiyi",)


def test_the_question_for_tags_gives_and_takes(desktop: Desktop, qtbot: QtBot) -> None:
    note_id = _made(desktop, _WORDS)
    desktop.desk.edit(note_id, "", ["old"])
    desktop.window.page.try_selection(desktop.passage("款捐物2642"))
    desktop.window.page.drop_selection()
    _key(desktop, "t")
    question = desktop.window.findChild(TagsQuestion)
    assert question is not None
    assert question.field.tags() == ["old"]
    question.field.setText("new #more")
    qtbot.keyClick(question.field, Qt.Key.Key_Return)
    assert desktop.desk.notes[0].annotation.tags == ("new", "more")


def test_colours_have_names_of_ones_own(desktop: Desktop) -> None:
    desktop.choose("notes.colours")
    question = desktop.window.findChild(ColoursQuestion)
    assert question is not None
    question.fields["green"].setText("待核")
    question.accept()
    question.answered.emit({colour: f.text() for colour, f in question.fields.items()})
    assert desktop.window.actions_["notes.green"].text() == "Highlight: 待核"
    _made(desktop, _WORDS, "notes.green")
    index = desktop.window.notes_pane.list_view().model().index(1, 0)
    assert "待核" in str(index.data(Qt.ItemDataRole.AccessibleTextRole))
    question.answered.emit({})
    assert desktop.window.actions_["notes.green"].text() == "Highlight: Green"


def test_s_steps_through_the_states_of_the_note_at_the_caret(desktop: Desktop) -> None:
    _made(desktop, _WORDS)
    desktop.window.page.try_selection(desktop.passage("捐物2642"))
    desktop.window.page.drop_selection()
    seen = []
    for _ in range(4):
        _key(desktop, "s")
        seen.append(desktop.desk.notes[0].annotation.tick)
    assert seen == [Tick.TO_CHECK, Tick.CHECKED, Tick.USED, Tick.NONE]
