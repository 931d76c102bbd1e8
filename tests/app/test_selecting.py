"""Passages are selected by words: with mouse and keyboard, in every script."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QGuiApplication, QKeySequence, QMouseEvent
from pytestqt.qtbot import QtBot

from reader.core import words
from reader.core.word_finder import WordFinder
from reader.session.rendition import View
from tests.app.conftest import Desktop

_LEFT = Qt.MouseButton.LeftButton
_NONE = Qt.KeyboardModifier.NoModifier
_SHIFT = Qt.KeyboardModifier.ShiftModifier

_TEXT = (
    "工作报告\n\n"
    "市政协深入学习《全国政协〈章程〉修正案》，捐款捐物2642万元，推动高质量发展。\n"
    "　　坚持“守正创新”，用好 GDP 数据……\n"
    "\n"
    "𠮷林省参加会议。\n"
)


class Reader:
    """A person with mouse and keyboard at a page."""

    def __init__(self, desktop: Desktop, qtbot: QtBot) -> None:
        self.desktop, self.qtbot = desktop, qtbot
        self.page = desktop.window.page

    def point(self, passage: str, character: int = 0) -> QPoint:
        """Return where a character of a passage is shown."""
        offset = self.desktop.passage(passage).start + character
        before = self.page.cursorRect(self.page._shown.caret(offset))
        return before.center() + QPoint(3, 0)

    def click(self, passage: str, character: int = 0, keys: Qt.KeyboardModifier = _NONE) -> None:
        point = self.point(passage, character)
        self.qtbot.mouseClick(self.page.viewport(), _LEFT, keys, point)

    def double_click(self, passage: str, character: int = 0) -> None:
        self.press_twice(passage, character)
        self.release(passage, character)

    def press_twice(self, passage: str, character: int = 0) -> None:
        """Click twice and hold the button."""
        self.click(passage, character)
        self._send(QEvent.Type.MouseButtonDblClick, self.point(passage, character))

    def triple_click(self, passage: str, character: int = 0) -> None:
        self.double_click(passage, character)
        self._send(QEvent.Type.MouseButtonPress, self.point(passage, character))
        self.release(passage, character)

    def draw_to(self, passage: str, character: int = 0) -> None:
        self._send(QEvent.Type.MouseMove, self.point(passage, character))

    def release(self, passage: str, character: int = 0) -> None:
        self._send(QEvent.Type.MouseButtonRelease, self.point(passage, character))

    def put_caret(self, passage: str) -> None:
        """Put the caret before a passage."""
        self.page.setTextCursor(self.page._shown.caret(self.desktop.passage(passage).start))

    def press(self, keys: QKeySequence.StandardKey) -> None:
        combination: Any = QKeySequence.keyBindings(keys)[0]
        self.qtbot.keyClick(self.page, combination[0].key(), combination[0].keyboardModifiers())

    @property
    def selected(self) -> str:
        """What is selected, in the words of the report."""
        span = self.page.selected_span()
        return span.of(self.desktop.report.text) if span else ""

    @property
    def following(self) -> str:
        """The report text behind the caret."""
        return self.desktop.report.text[self.caret :]

    @property
    def caret(self) -> int:
        return self.page._shown.offset(self.page.textCursor().position())

    def _send(self, kind: QEvent.Type, point: QPoint) -> None:
        """Send what the mouse does at once; a test's own clicks would count time between them."""
        viewport = self.page.viewport()
        held = kind is not QEvent.Type.MouseButtonRelease
        event = QMouseEvent(
            kind,
            QPointF(point),
            QPointF(viewport.mapToGlobal(point)),
            Qt.MouseButton.NoButton if kind is QEvent.Type.MouseMove else _LEFT,
            _LEFT if held else Qt.MouseButton.NoButton,
            _NONE,
        )
        QGuiApplication.sendEvent(viewport, event)


@pytest.fixture
def reader(desktop: Desktop, qtbot: QtBot, tmp_path: Path) -> Reader:
    """Return a person who reads a short report whose words are known."""
    report = tmp_path / "报告.txt"
    report.write_text(_TEXT, encoding="utf-8")
    words.load()
    desktop.open(report)
    qtbot.waitUntil(lambda: desktop.desk.words.is_done)
    return Reader(desktop, qtbot)


@pytest.fixture
def early_reader(desktop: Desktop, qtbot: QtBot, tmp_path: Path) -> Reader:
    """Return a person who reads before the words are known."""
    report = tmp_path / "报告.txt"
    report.write_text(_TEXT, encoding="utf-8")
    desktop.open(report)
    figures = [figure.span for figure in desktop.desk.figures]
    finder = WordFinder(desktop.report.text, figures, along_words=False)
    desktop.window.page.find_words_with(lambda: finder)
    return Reader(desktop, qtbot)


@pytest.mark.parametrize("view", [View.SOURCE, View.TRADITIONAL, View.TAIWAN, View.HONG_KONG])
def test_a_double_click_selects_a_word_in_every_script(reader: Reader, view: View) -> None:
    reader.desktop.choose(f"script.{view}")
    reader.double_click("高质量发展", 3)
    assert reader.selected == "高质量发展"
    reader.double_click("林省参加会议", 2)
    assert reader.selected == "参加"


def test_a_double_click_on_a_figure_selects_all_of_it(reader: Reader) -> None:
    for character in range(len("2642万元")):
        reader.double_click("2642万元", character)
        assert reader.selected == "2642万元"


@pytest.mark.parametrize(
    ("bracket", "title"),
    [
        ("《", "《全国政协〈章程〉修正案》"),
        ("》", "《全国政协〈章程〉修正案》"),
        ("〈", "〈章程〉"),
        ("〉", "〈章程〉"),
        ("“", "“守正创新”"),
        ("”", "“守正创新”"),
    ],
)
def test_a_double_click_on_a_bracket_selects_the_title(
    reader: Reader, bracket: str, title: str
) -> None:
    reader.double_click(bracket)
    assert reader.selected == title


@pytest.mark.parametrize(("place", "word"), [("GDP", "GDP"), ("……", "……"), ("，", "，")])
def test_a_double_click_on_letters_or_marks_takes_what_belongs_together(
    reader: Reader, place: str, word: str
) -> None:
    reader.double_click(place)
    assert reader.selected == word


def test_a_double_click_behind_a_line_selects_its_last_word(reader: Reader) -> None:
    end = reader.point("会议。\n", 2) + QPoint(80, 0)
    reader._send(QEvent.Type.MouseButtonDblClick, end)
    reader._send(QEvent.Type.MouseButtonRelease, end)
    assert reader.selected == "。"


def test_a_double_click_below_the_text_jumps_nowhere(reader: Reader) -> None:
    below = QPoint(300, reader.page.viewport().height() - 5)
    reader._send(QEvent.Type.MouseButtonDblClick, below)
    reader._send(QEvent.Type.MouseButtonRelease, below)
    assert reader.selected == ""


def test_a_double_click_between_two_lines_selects_a_word_of_one(reader: Reader) -> None:
    place = reader.point("高质量发展", 1)
    height = reader.page.cursorRect(
        reader.page._shown.caret(reader.desktop.passage("质量").start)
    ).height()
    for below in range(0, height, 3):
        point = place + QPoint(0, below)
        reader._send(QEvent.Type.MouseButtonDblClick, point)
        reader._send(QEvent.Type.MouseButtonRelease, point)
        assert 0 < len(reader.selected) <= 6
        assert "\n" not in reader.selected


def test_a_double_click_brings_the_small_toolbar_up(reader: Reader) -> None:
    with reader.qtbot.waitSignal(reader.page.passage_selected):
        reader.double_click("高质量发展")
    assert reader.desktop.window.selection_toolbar.isVisible()


def test_drawing_on_after_a_double_click_extends_by_words_both_ways(reader: Reader) -> None:
    reader.press_twice("捐款捐物", 2)
    first = reader.selected
    reader.draw_to("高质量发展", 1)
    assert reader.selected.startswith(first)
    assert reader.selected.endswith("，推动高质量发展")
    assert reader.page.textCursor().position() == reader.page.textCursor().selectionEnd()
    reader.draw_to("深入学习", 3)
    assert reader.selected.startswith("学习《")
    assert reader.selected.endswith(first)
    assert reader.page.textCursor().position() == reader.page.textCursor().selectionStart()
    reader.draw_to("捐款捐物", 2)
    assert reader.selected == first
    reader.release("捐款捐物", 2)
    assert reader.selected == first


def test_drawing_over_a_figure_takes_all_of_it(reader: Reader) -> None:
    reader.press_twice("推动")
    reader.draw_to("2642万元", 2)
    assert reader.selected == "2642万元，推动"


def test_a_title_selected_on_its_bracket_stays_when_drawn_on(reader: Reader) -> None:
    reader.press_twice("《")
    reader.draw_to("学习《", 0)
    assert reader.selected == "学习《全国政协〈章程〉修正案》"


def test_shift_and_a_click_extend_by_words_after_a_double_click(reader: Reader) -> None:
    reader.double_click("推动")
    reader.click("2642万元", 1, keys=_SHIFT)
    assert reader.selected == "2642万元，推动"
    reader.click("高质量发展", 1, keys=_SHIFT)
    assert reader.selected == "推动高质量发展"


def test_shift_and_a_click_extend_to_the_place_after_a_click(reader: Reader) -> None:
    reader.put_caret("推动")
    reader.click("高质量发展", 1, keys=_SHIFT)
    assert reader.selected == "推动高"


def test_a_click_after_a_double_click_lets_go_of_the_words(reader: Reader) -> None:
    reader.double_click("推动")
    reader.click("修正案")
    assert reader.selected == ""
    reader.click("修正案》", 3, keys=_SHIFT)
    assert "推动" not in reader.selected


@pytest.mark.parametrize(
    ("place", "paragraph"),
    [("高质量发展", _TEXT.split("\n")[2]), ("守正创新", _TEXT.split("\n")[3].strip())],
)
def test_a_triple_click_selects_the_paragraph(reader: Reader, place: str, paragraph: str) -> None:
    reader.triple_click(place)
    assert reader.selected == paragraph


def test_a_triple_click_on_a_long_paragraph_leaves_the_page_where_it_is(
    desktop: Desktop, qtbot: QtBot
) -> None:
    reader = Reader(desktop, qtbot)
    desktop.select("捐款捐物2642万元")
    scrolled = reader.page.verticalScrollBar().value()
    reader.triple_click("捐款捐物2642万元")
    assert len(reader.selected) > 800
    assert reader.page.verticalScrollBar().value() == scrolled


def test_drawing_on_within_the_page_leaves_the_page_where_it_is(
    desktop: Desktop, qtbot: QtBot
) -> None:
    reader = Reader(desktop, qtbot)
    desktop.select("捐款捐物2642万元")
    scrolled = reader.page.verticalScrollBar().value()
    reader.press_twice("捐款捐物2642万元", 5)
    reader.draw_to("建言献策60余篇", 5)
    assert reader.selected == "2642万元，建言献策60余篇"
    assert reader.page.verticalScrollBar().value() == scrolled


def test_a_double_click_within_a_selection_selects_a_word_of_it(
    desktop: Desktop, qtbot: QtBot
) -> None:
    reader = Reader(desktop, qtbot)
    desktop.select("捐款捐物2642万元，建言献策60余篇")
    reader.press_twice("捐款捐物2642万元", 5)
    assert reader.selected == "2642万元"
    reader.draw_to("建言献策60余篇", 5)
    reader.release("建言献策60余篇", 5)
    assert reader.selected == "2642万元，建言献策60余篇"


def test_drawing_on_after_a_triple_click_extends_by_paragraphs(reader: Reader) -> None:
    reader.double_click("守正创新")
    reader._send(QEvent.Type.MouseButtonPress, reader.point("守正创新"))
    reader.draw_to("参加会议")
    lines = _TEXT.split("\n")
    assert reader.selected == "\n".join(lines[3:6]).strip()


def test_the_keyboard_moves_by_words(reader: Reader) -> None:
    reader.put_caret("捐款捐物2642万元")
    stops = []
    for _ in range(5):
        reader.press(QKeySequence.StandardKey.MoveToNextWord)
        stops.append(reader.following[:2])
    assert stops == ["26", "，推", "推动", "高质", "。\n"]
    reader.press(QKeySequence.StandardKey.MoveToPreviousWord)
    reader.press(QKeySequence.StandardKey.MoveToPreviousWord)
    assert reader.following.startswith("推动")
    assert reader.selected == ""


def test_moving_by_words_reaches_both_ends_and_passes_no_place_twice(reader: Reader) -> None:
    reader.page.setTextCursor(reader.page._shown.caret(0))
    places = [0]
    while places[-1] < len(reader.desktop.report.text):
        reader.press(QKeySequence.StandardKey.MoveToNextWord)
        assert reader.caret > places[-1]
        places.append(reader.caret)
    back = [places[-1]]
    while back[-1]:
        reader.press(QKeySequence.StandardKey.MoveToPreviousWord)
        assert reader.caret < back[-1]
        back.append(reader.caret)
    assert back[::-1] == places


def test_the_keyboard_selects_by_words(reader: Reader) -> None:
    reader.put_caret("推动高质量发展")
    reader.press(QKeySequence.StandardKey.SelectNextWord)
    reader.press(QKeySequence.StandardKey.SelectNextWord)
    assert reader.selected == "推动高质量发展"
    reader.press(QKeySequence.StandardKey.SelectPreviousWord)
    assert reader.selected == "推动"


def test_moving_by_words_gets_through_a_file_as_it_was_found(
    desktop: Desktop, qtbot: QtBot
) -> None:
    qtbot.waitUntil(lambda: desktop.desk.words.is_done, timeout=30_000)
    desktop.choose(f"script.{View.FILE}")
    reader = Reader(desktop, qtbot)
    reader.page.setTextCursor(reader.page._shown.shown_caret(0))
    before = -1
    for _ in range(200):
        here = reader.page.textCursor().position()
        assert here > before
        before = here
        reader.press(QKeySequence.StandardKey.MoveToNextWord)


@pytest.mark.parametrize(
    ("place", "character", "selected"),
    [
        ("2642万元", 2, "2642万元"),
        ("》", 0, "《全国政协〈章程〉修正案》"),
        ("GDP", 1, "GDP"),
        ("会议", 1, "议"),
    ],
)
def test_before_the_words_are_known_a_double_click_selects_what_is_certain(
    early_reader: Reader, place: str, character: int, selected: str
) -> None:
    early_reader.double_click(place, character)
    assert early_reader.selected == selected
