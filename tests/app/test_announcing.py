"""What is said to a screen reader, and what it can read of the page and the lists."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QAbstractItemModel, QModelIndex, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractItemView, QTabBar

from reader.app.announcing import voice
from reader.app.message_bar import Tone
from tests.app.conftest import Desktop

_SPOKEN = Qt.ItemDataRole.AccessibleTextRole


@pytest.fixture
def said() -> Iterator[list[str]]:
    """Return what is announced, as it grows."""
    heard: list[str] = []
    voice().announced.connect(heard.append)
    yield heard
    voice().announced.disconnect(heard.append)


def _rows(model: QAbstractItemModel, above: QModelIndex | None = None) -> Iterator[QModelIndex]:
    parent = above or QModelIndex()
    for row in range(model.rowCount(parent)):
        index = model.index(row, 0, parent)
        yield index
        yield from _rows(model, index)


def _find(desktop: Desktop, words: str) -> None:
    desktop.choose("edit.find")
    desktop.window.find_bar.field.setText(words)
    desktop.qtbot.waitUntil(lambda: "/" in desktop.window.find_bar.count_text())


def test_a_screen_reader_finds_the_text_the_caret_and_the_selection(desktop: Desktop) -> None:
    accessible = QAccessible.queryAccessibleInterface(desktop.window.page)
    text = accessible.textInterface()
    shown = desktop.desk.rendition
    assert shown
    assert accessible.state().readOnly
    assert accessible.text(QAccessible.Text.Name)
    assert text.text(0, text.characterCount()).strip() == shown.text.strip()
    span = desktop.select("推荐理论书籍55册")
    assert text.cursorPosition() == shown.shown(span).end
    assert text.selectionCount() == 1


def test_a_note_is_announced_where_the_caret_enters_it_and_not_again_inside(
    desktop: Desktop, said: list[str]
) -> None:
    span = desktop.select("推荐理论书籍55册")
    note = desktop.desk.annotate(span, "green")
    desktop.desk.edit(note, "核对", [])
    desktop.window.page.drop_selection()
    desktop.window.page.show_at_top(0)
    said.clear()
    desktop.window.page.show_at_top(span.start)
    assert any("核对" in text and "Green" in text for text in said)
    said.clear()
    desktop.window.page.show_at_top(span.start + 1)
    assert not any("核对" in text for text in said)


def test_the_next_paragraph_is_read_with_its_notes(desktop: Desktop, said: list[str]) -> None:
    span = desktop.select("推荐理论书籍55册")
    note = desktop.desk.annotate(span, "green")
    desktop.desk.edit(note, "核对", [])
    numbers, text = desktop.report.paragraph_numbers, desktop.report.text
    number = numbers.number(span.start)
    start, end = numbers.offset(number), text.index("\n", span.start)
    desktop.window.page.show_at_top(numbers.offset(number - 1))
    said.clear()
    desktop.choose("go.next_paragraph")
    assert desktop.window.page.caret_span().start == start
    assert any(text[start:end] in each and "核对" in each for each in said)


def test_the_previous_paragraph_begins_where_the_present_one_does(desktop: Desktop) -> None:
    span = desktop.passage("推荐理论书籍55册")
    numbers = desktop.report.paragraph_numbers
    number = numbers.number(span.start)
    desktop.window.page.show_at_top(span.start)
    desktop.choose("go.previous_paragraph")
    assert desktop.window.page.caret_span().start == numbers.offset(number)
    desktop.choose("go.previous_paragraph")
    assert desktop.window.page.caret_span().start == numbers.offset(number - 1)


def test_the_number_of_hits_is_announced_once(desktop: Desktop, said: list[str]) -> None:
    _find(desktop, "会议")
    total = desktop.window.find_bar.count_text().split(" / ")[1]
    assert [text for text in said if text.startswith(total)] == [f"{total} hits"]


def test_a_hit_stepped_to_is_read_with_its_number_and_the_words_around_it(
    desktop: Desktop, said: list[str]
) -> None:
    _find(desktop, "会议")
    said.clear()
    QTest.keyClick(desktop.window.find_bar.field, Qt.Key.Key_Return)
    assert any(text.startswith("Hit 2 of") and "会议" in text for text in said)


def test_passing_the_end_of_the_report_is_announced(desktop: Desktop, said: list[str]) -> None:
    _find(desktop, "会议")
    said.clear()
    QTest.keyClick(
        desktop.window.find_bar.field, Qt.Key.Key_Return, Qt.KeyboardModifier.ShiftModifier
    )
    assert desktop.window.find_bar.message() in said


def test_a_query_without_hits_is_announced(desktop: Desktop, said: list[str]) -> None:
    desktop.choose("edit.find")
    desktop.window.find_bar.field.setText("甲乙丙丁戊")
    desktop.qtbot.waitUntil(lambda: "No hits" in said)


def test_an_error_in_a_message_bar_is_announced(desktop: Desktop, said: list[str]) -> None:
    desktop.window.message_bar.show_message("打不开 甲.txt。", Tone.WARNING)
    assert said == ["打不开 甲.txt。"]


def test_a_figure_at_the_caret_is_announced(desktop: Desktop, said: list[str]) -> None:
    desktop.select("55册")
    assert any("55册" in text for text in said)


@pytest.mark.parametrize("list_name", ["outline", "figures", "ledger", "results", "notes"])
def test_every_row_of_a_list_has_something_to_say(desktop: Desktop, list_name: str) -> None:
    note = desktop.desk.annotate(desktop.select("推荐理论书籍55册"), "green")
    desktop.desk.edit(note, "核对", [])
    _find(desktop, "会议")
    window = desktop.window
    views: dict[str, QAbstractItemView] = {
        "outline": window.outline_pane.tree(),
        "figures": window.figures_pane.table(),
        "ledger": window.ledger_pane.table(),
        "results": window.results_pane.table(),
        "notes": window.notes_pane.list_view(),
    }
    rows = list(_rows(views[list_name].model()))
    assert rows
    assert [index for index in rows if not index.data(_SPOKEN)] == []


def test_a_heading_is_said_with_its_level_and_what_stands_under_it(desktop: Desktop) -> None:
    span = desktop.select("推荐理论书籍55册")
    desktop.desk.annotate(span, "green")
    path = desktop.report.outline.path(span.start)
    spoken = [str(row.data(_SPOKEN)) for row in _rows(desktop.window.outline_pane.tree().model())]
    said = next(text for text in spoken if text.startswith(path[-1].title))
    assert f"level {path[-1].level}" in said
    assert "1 note" in said
    assert "figures" in said


def test_a_figure_is_said_with_its_kind_its_value_and_its_place(desktop: Desktop) -> None:
    model = desktop.window.ledger_pane.table().model()
    spoken = [str(index.data(_SPOKEN)) for index in _rows(model)]
    assert any("55册" in text and "Count" in text and "; in " in text for text in spoken)


def test_a_cell_is_said_with_the_title_of_its_column(desktop: Desktop) -> None:
    model = desktop.window.ledger_pane.table().model()
    assert str(model.index(0, 1).data(_SPOKEN)).startswith("Kind: ")


def test_a_note_is_said_with_its_colour(desktop: Desktop) -> None:
    desktop.desk.annotate(desktop.select("推荐理论书籍55册"), "green")
    model = desktop.window.notes_pane.list_view().model()
    spoken = [str(index.data(_SPOKEN)) for index in _rows(model)]
    assert any("推荐理论书籍55册" in text and "Green" in text for text in spoken)


def test_the_tabs_of_the_panes_have_a_name(desktop: Desktop) -> None:
    bars = [bar for bar in desktop.window.findChildren(QTabBar) if bar.isVisible()]
    assert bars
    assert all(bar.accessibleName() for bar in bars)
