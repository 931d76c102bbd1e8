"""Notes made, changed and undone by mouse and keyboard, and there again after a restart."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit
from pytestqt.qtbot import QtBot

from reader import paths
from reader.session.rendition import View
from tests.app.conftest import Desktop


def _editor(desktop: Desktop) -> QPlainTextEdit:
    words = desktop.window.notes_pane.editor.findChild(QPlainTextEdit)
    assert words is not None
    return words


@pytest.mark.parametrize(
    ("key", "colour"),
    [
        (Qt.Key.Key_1, "yellow"),
        (Qt.Key.Key_2, "green"),
        (Qt.Key.Key_3, "blue"),
        (Qt.Key.Key_4, "pink"),
        (Qt.Key.Key_5, "purple"),
        (Qt.Key.Key_H, "yellow"),
    ],
)
def test_one_key_highlights_the_selection(
    desktop: Desktop, qtbot: QtBot, key: Qt.Key, colour: str
) -> None:
    span = desktop.select("召开党组理论学习中心组会议13次")
    desktop.window.page.setFocus()
    qtbot.keyClick(desktop.window.page, key)
    assert [(n.span, n.annotation.colour) for n in desktop.desk.notes] == [(span, colour)]


@pytest.mark.parametrize("view", [View.TRADITIONAL, View.TAIWAN, View.HONG_KONG, View.FILE])
def test_a_note_made_in_any_script_is_about_the_report_text(desktop: Desktop, view: View) -> None:
    desktop.choose(f"script.{view}")
    span = desktop.select("推荐理论书籍55册")
    desktop.choose("notes.blue")
    note = desktop.desk.notes[0]
    assert note.span == span
    assert note.annotation.quote.exact == "推荐理论书籍55册"


def test_a_note_is_written_saved_and_there_after_a_restart(desktop: Desktop, qtbot: QtBot) -> None:
    span = desktop.select("捐款捐物2642万元")
    desktop.window.page.setFocus()
    qtbot.keyClick(desktop.window.page, Qt.Key.Key_N)
    words = _editor(desktop)
    assert words.isVisible()
    qtbot.keyClicks(words, "check A")
    qtbot.keyClick(words, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    desktop.close()
    again = Desktop(qtbot, paths.bundled_report())
    assert [(n.span, n.annotation.note) for n in again.desk.notes] == [(span, "check A")]
    again.close()


def test_escape_keeps_what_was_typed(desktop: Desktop, qtbot: QtBot) -> None:
    desktop.select("捐款捐物2642万元")
    desktop.choose("notes.write")
    qtbot.keyClicks(_editor(desktop), "typed")
    qtbot.keyClick(_editor(desktop), Qt.Key.Key_Escape)
    assert desktop.desk.notes[0].annotation.note == "typed"


def test_everything_done_to_a_note_can_be_undone_and_redone(desktop: Desktop) -> None:
    desktop.select("捐款捐物2642万元")
    desktop.choose("notes.yellow")
    note_id = desktop.desk.notes[0].annotation.id
    desktop.desk.edit(note_id, "一句", ["甲"])
    desktop.desk.recolour(note_id, "pink")
    desktop.desk.delete([note_id])
    assert not desktop.desk.notes
    desktop.choose("edit.undo")
    assert desktop.desk.notes[0].annotation.colour == "pink"
    desktop.choose("edit.undo")
    assert desktop.desk.notes[0].annotation.colour == "yellow"
    desktop.choose("edit.undo")
    assert desktop.desk.notes[0].annotation.note == ""
    desktop.choose("edit.undo")
    assert not desktop.desk.notes
    assert not desktop.window.actions_["edit.undo"].isEnabled()
    for _ in range(3):
        desktop.choose("edit.redo")
    assert desktop.desk.notes[0].annotation.colour == "pink"
    assert desktop.desk.notes[0].annotation.note == "一句"


def test_delete_removes_the_note_at_the_caret_and_the_chosen_one(
    desktop: Desktop, qtbot: QtBot
) -> None:
    desktop.select("捐款捐物2642万元")
    desktop.choose("notes.yellow")
    desktop.window.page.setFocus()
    qtbot.keyClick(desktop.window.page, Qt.Key.Key_Delete)
    assert not desktop.desk.notes
    desktop.choose("edit.undo")
    notes = desktop.window.notes_pane
    notes.choose(desktop.desk.notes[0].annotation.id)
    notes.list_view().setFocus()
    qtbot.keyClick(notes.list_view(), Qt.Key.Key_Delete)
    assert not desktop.desk.notes


def test_notes_are_listed_in_document_order_and_filtered(desktop: Desktop, qtbot: QtBot) -> None:
    for words in ("捐款捐物2642万元", "推荐理论书籍55册", "李 波"):
        desktop.select(words)
        desktop.choose("notes.green")
    model = desktop.window.notes_pane.list_view().model()
    shown = [str(model.index(row, 0).data()) for row in range(model.rowCount())]
    quotes = [text for text in shown if any(w in text for w in ("捐款", "书籍55", "李 波"))]
    assert quotes == ["李 波", "推荐理论书籍55册", "捐款捐物2642万元"]
    assert any("以理论武装提升思想自觉" in text for text in shown)
    search = desktop.window.notes_pane.findChild(QLineEdit)
    assert search is not None
    qtbot.keyClicks(search, "55")
    assert model.rowCount() == 2


def test_letters_typed_in_a_field_are_no_commands(desktop: Desktop, qtbot: QtBot) -> None:
    desktop.select("捐款捐物2642万元")
    search = desktop.window.outline_pane.findChild(QLineEdit)
    assert search is not None
    search.setFocus()
    qtbot.keyClicks(search, "1hn")
    assert not desktop.desk.notes
    assert search.text() == "1hn"
