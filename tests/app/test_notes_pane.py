"""The notes pane as a person works in it: sorted, filtered, many notes changed at once."""

from __future__ import annotations

from collections.abc import Sequence

import pytest
from PySide6.QtCore import QItemSelectionModel, Qt
from pytestqt.qtbot import QtBot

from reader.annotation.model import Style, Tick
from reader.app.notes_filters import NotesFilters
from reader.core.span import Span
from tests.app.conftest import Desktop

# Said by the offscreen platform itself of menus, tool tips and windows that come up.
pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")

_PASSAGES = ("推荐理论书籍55册", "捐款捐物2642万元", "政协“重要阵地”")


def _make(desktop: Desktop) -> list[str]:
    """Make three notes: yellow with words and a tag, green, blue; return their ids in order."""
    for words, colour in zip(_PASSAGES, ("yellow", "green", "blue"), strict=True):
        desktop.select(words)
        desktop.choose(f"notes.{colour}")
    ids = {note.annotation.quote.exact: note.annotation.id for note in desktop.desk.notes}
    desktop.desk.edit(ids[_PASSAGES[0]], "核对13次", ["会议"])
    return [ids[words] for words in _PASSAGES]


def _rows(desktop: Desktop) -> list[str]:
    model = desktop.window.notes_pane.list_view().model()
    return [str(model.index(row, 0).data()) for row in range(model.rowCount())]


def _choose(desktop: Desktop, ids: Sequence[str]) -> None:
    """Choose several notes as Ctrl and clicks do."""
    pane = desktop.window.notes_pane
    view = pane.list_view()
    pane.choose(ids[0])
    for annotation_id in ids[1:]:
        row = pane.row_of(annotation_id)
        view.selectionModel().select(
            view.model().index(row, 0), QItemSelectionModel.SelectionFlag.Select
        )
    view.setFocus()


def _order(filters: NotesFilters, text: str) -> None:
    menu = filters.sorting.menu()
    next(action for action in menu.actions() if action.text() == text).trigger()


def test_an_empty_pane_says_what_to_do(desktop: Desktop) -> None:
    assert "press 1 to 5" in desktop.window.notes_pane.hint()
    _make(desktop)
    assert not desktop.window.notes_pane.hint()


def test_notes_are_grouped_by_section_with_counts(desktop: Desktop) -> None:
    _make(desktop)
    titles = [row for row in _rows(desktop) if " › " in row]
    assert len(titles) == len(set(titles))
    assert desktop.window.notes_pane.filters.count_text() == "3 notes"


def test_notes_are_sorted_by_time_and_by_colour(desktop: Desktop) -> None:
    ids = _make(desktop)
    pane = desktop.window.notes_pane
    _order(pane.filters, "Newest first")
    assert pane.shown()[0] == ids[0]  # edited last
    _order(pane.filters, "By colour")
    assert pane.shown() == ids
    assert [row for row in _rows(desktop) if "\n" not in row and row not in _PASSAGES] == [
        "Yellow",
        "Green",
        "Blue",
    ]
    _order(pane.filters, "With titles")
    assert len(_rows(desktop)) == 3


@pytest.mark.parametrize("words", ["捐款", "捐款捐物", "2642", "２６４２"])
def test_words_are_found_however_they_are_written(desktop: Desktop, words: str) -> None:
    ids = _make(desktop)
    desktop.window.notes_pane.filters.words.setText(words)
    assert desktop.window.notes_pane.shown() == [ids[1]]


def test_traditional_words_find_a_simplified_note(desktop: Desktop) -> None:
    ids = _make(desktop)
    desktop.window.notes_pane.filters.words.setText("會議")
    assert desktop.window.notes_pane.shown() == [ids[0]]


def test_filters_are_set_off_and_cleared_with_one_click(desktop: Desktop, qtbot: QtBot) -> None:
    ids = _make(desktop)
    pane = desktop.window.notes_pane
    pane.filters.written.click()
    assert pane.shown() == [ids[0]]
    assert pane.filters.count_text() == "1 of 3"
    assert pane.filters.clear.isVisible()
    qtbot.mouseClick(pane.filters.clear, Qt.MouseButton.LeftButton)
    assert len(pane.shown()) == 3
    assert not pane.filters.clear.isVisible()


def test_colours_tags_and_states_filter_together(desktop: Desktop) -> None:
    ids = _make(desktop)
    desktop.desk.do(lambda session: session.edit_all(ids[:2], tick=Tick.TO_CHECK))
    filters = desktop.window.notes_pane.filters
    filters.ticks.choose(frozenset({Tick.TO_CHECK}))
    filters.ticks.changed.emit()
    assert set(desktop.window.notes_pane.shown()) == set(ids[:2])
    filters.tags.choose(frozenset({"会议"}))
    filters.tags.changed.emit()
    assert desktop.window.notes_pane.shown() == [ids[0]]
    filters.colours.choose(frozenset({"green"}))
    filters.colours.changed.emit()
    assert not desktop.window.notes_pane.shown()
    assert "Clear the filter" in desktop.window.notes_pane.hint()


def test_a_note_that_is_filtered_away_comes_back_when_it_is_chosen(desktop: Desktop) -> None:
    ids = _make(desktop)
    pane = desktop.window.notes_pane
    pane.filters.words.setText("会议")
    pane.choose(ids[1])
    assert pane.chosen() == [ids[1]]


def test_many_notes_are_changed_by_single_keys_each_in_one_step(
    desktop: Desktop, qtbot: QtBot
) -> None:
    ids = _make(desktop)
    _choose(desktop, ids)
    view = desktop.window.notes_pane.list_view()
    for key in (Qt.Key.Key_4, Qt.Key.Key_U, Qt.Key.Key_Space):
        qtbot.keyClick(view, key)
    looks = {
        (note.annotation.colour, note.annotation.style, note.annotation.tick)
        for note in desktop.desk.notes
    }
    assert looks == {("pink", Style.UNDERLINE, Tick.TO_CHECK)}
    assert set(desktop.window.notes_pane.chosen()) == set(ids)
    for _ in range(3):
        desktop.choose("edit.undo")
    colours = [desktop.desk.session.note(each).annotation.colour for each in ids
               if desktop.desk.session]  # fmt: skip
    assert colours == ["yellow", "green", "blue"]


def test_many_notes_are_deleted_in_one_step_and_the_menu_names_it(
    desktop: Desktop, qtbot: QtBot
) -> None:
    _choose(desktop, _make(desktop))
    qtbot.keyClick(desktop.window.notes_pane.list_view(), Qt.Key.Key_Delete)
    assert not desktop.desk.notes
    assert "Delete notes" in desktop.window.actions_["edit.undo"].text()
    desktop.choose("edit.undo")
    assert len(desktop.desk.notes) == 3


def test_after_a_deletion_the_next_note_is_chosen(desktop: Desktop, qtbot: QtBot) -> None:
    ids = _make(desktop)
    _choose(desktop, ids[:1])
    view = desktop.window.notes_pane.list_view()
    chosen = []
    for _ in range(3):
        chosen += desktop.window.notes_pane.chosen()
        qtbot.keyClick(view, Qt.Key.Key_Delete)
    assert sorted(chosen) == sorted(ids)
    assert not desktop.desk.notes


def test_among_hundreds_the_list_keeps_its_place(desktop: Desktop, qtbot: QtBot) -> None:
    spans = [Span(start, start + 4) for start in range(100, 4_100, 10)]
    desktop.desk.do(lambda session: session.annotate_all(spans)[1])
    pane = desktop.window.notes_pane
    ids = pane.shown()
    pane.choose(ids[300])
    view = pane.list_view()
    row = view.model().index(pane.row_of(ids[300]), 0)
    assert view.viewport().rect().intersects(view.visualRect(row))
    place = view.verticalScrollBar().value()
    with qtbot.waitSignal(desktop.window.page.marked):
        desktop.desk.recolour(ids[300], "pink")
    assert view.verticalScrollBar().value() == place


def test_a_bar_tells_how_many_are_chosen_and_recolours_them(desktop: Desktop) -> None:
    ids = _make(desktop)
    pane = desktop.window.notes_pane
    pane.choose(ids[0])
    assert pane.editor.isVisible()
    _choose(desktop, ids)
    assert pane.bar.isVisible()
    assert not pane.editor.isVisible()
    pane.bar.colour_chosen.emit("purple")
    assert {note.annotation.colour for note in desktop.desk.notes} == {"purple"}


def test_enter_edits_and_escape_returns_to_the_page(desktop: Desktop, qtbot: QtBot) -> None:
    ids = _make(desktop)
    pane = desktop.window.notes_pane
    pane.choose(ids[0])
    pane.list_view().setFocus()
    qtbot.keyClick(pane.list_view(), Qt.Key.Key_Return)
    focused = desktop.window.focusWidget()
    assert focused is not None
    assert pane.editor.isAncestorOf(focused)
    pane.list_view().setFocus()
    qtbot.keyClick(pane.list_view(), Qt.Key.Key_Escape)
    assert desktop.window.page.hasFocus()


def test_a_change_of_one_note_leaves_the_other_rows_alone(desktop: Desktop, qtbot: QtBot) -> None:
    ids = _make(desktop)
    model = desktop.window.notes_pane.list_view().model()
    with qtbot.assertNotEmitted(model.modelReset), qtbot.waitSignal(model.dataChanged) as told:
        desktop.desk.recolour(ids[1], "pink")
    assert told.args is not None
    assert told.args[0].row() == told.args[1].row()


def test_another_colour_leaves_the_places_of_the_rows_and_more_words_move_them(
    desktop: Desktop,
) -> None:
    _make(desktop)
    pane = desktop.window.notes_pane
    ids = pane.shown()
    view = pane.list_view()

    def places() -> list[int]:
        rows = [view.model().index(pane.row_of(each), 0) for each in ids]
        return [view.visualRect(row).top() for row in rows]

    before = places()
    desktop.desk.recolour(ids[1], "pink")
    assert places() == before
    desktop.desk.edit(ids[1], "核对\n数字\n出处", [])
    after = places()
    assert after[:2] == before[:2]
    assert after[2] > before[2]
