"""Pinyin of a selection, by mouse and by key."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QHelpEvent, QTextDocumentFragment
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QToolTip

from reader.app.announcing import voice
from reader.app.page_pinyin import pinyin_card
from reader.app.palette import LIGHT
from tests.app.conftest import Desktop

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)
"""Said by the offscreen platform where a card is brought to the front."""


@pytest.fixture(autouse=True)
def no_tip() -> None:
    """Let no card of the test before be shown."""
    QToolTip.hideText()


def _plain(card: str) -> str:
    return "".join(QTextDocumentFragment.fromHtml(card).toPlainText().split())


def _rest_on_selection(desktop: Desktop) -> None:
    page = desktop.window.page
    place = page.selection_rect().center()
    event = QHelpEvent(QEvent.Type.ToolTip, place, page.viewport().mapToGlobal(place))
    QApplication.sendEvent(page.viewport(), event)


def test_the_key_tells_the_pinyin_of_the_selection(desktop: Desktop) -> None:
    heard: list[str] = []
    desktop.select("召开党组")
    desktop.window.page.setFocus()
    voice().announced.connect(heard.append)
    QTest.keyClick(desktop.window.page, Qt.Key.Key_P)
    desktop.qtbot.waitUntil(QToolTip.isVisible)
    voice().announced.disconnect(heard.append)
    assert _plain(QToolTip.text()) == "zhàokāidǎngzǔ召开党组"
    assert heard[-1] == "zhào kāi dǎng zǔ"


def test_without_a_selection_the_word_at_the_caret_is_told(desktop: Desktop) -> None:
    span = desktop.passage("书籍")
    desktop.window.page.put_caret(span)
    desktop.window.page.drop_selection()
    desktop.qtbot.waitUntil(lambda: desktop.desk.words.is_done, timeout=30_000)
    desktop.choose("edit.pinyin")
    desktop.qtbot.waitUntil(QToolTip.isVisible)
    assert "shūjí" in _plain(QToolTip.text())


def test_the_mouse_on_a_short_selection_tells_its_pinyin(desktop: Desktop) -> None:
    desktop.select("推荐理论书籍")
    _rest_on_selection(desktop)
    desktop.qtbot.waitUntil(QToolTip.isVisible)
    assert _plain(QToolTip.text()) == "tuījiànlǐlùnshūjí推荐理论书籍"


def test_a_note_with_words_goes_before_pinyin(desktop: Desktop) -> None:
    span = desktop.select("推荐理论书籍")
    annotation_id = desktop.desk.annotate(span, "yellow")
    desktop.desk.edit(annotation_id, "核对", [])
    _rest_on_selection(desktop)
    assert "核对" in QToolTip.text()


def test_a_long_selection_is_left_alone_by_the_mouse(desktop: Desktop) -> None:
    desktop.select("深入学习贯彻习近平总书记2次视察河北重要讲话精神，制定落实意见，调整协商计划")
    _rest_on_selection(desktop)
    assert not QToolTip.isVisible()


def test_a_card_has_twelve_characters_a_line_and_escapes_them() -> None:
    card = pinyin_card([("甲", "jiǎ")] * 13 + [("<", "")], LIGHT)
    assert card.count("<tr>") == 4
    assert "&lt;" in card


def test_a_card_goes_with_the_mouse(desktop: Desktop) -> None:
    desktop.select("推荐理论书籍")
    _rest_on_selection(desktop)
    desktop.qtbot.waitUntil(QToolTip.isVisible)
    QTest.mouseMove(desktop.window.page.viewport(), QPoint(2, 2))
    desktop.qtbot.waitUntil(lambda: not QToolTip.isVisible())
