"""The language of the window is changed at once, and nothing is lost."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest
import shiboken6
from PySide6.QtCore import QCoreApplication, QLocale
from PySide6.QtWidgets import QApplication, QDialogButtonBox, QPlainTextEdit
from pytestqt.qtbot import QtBot

from reader import paths
from reader.app.help_wiring import Help
from reader.app.languages import LANGUAGES, day_text, region_of_language, use_language
from reader.app.main_window import MainWindow
from reader.app.settings import Settings
from reader.app.stage import Stage
from tests.app.conftest import Desktop


@pytest.fixture
def desktop(qtbot: QtBot, request: pytest.FixtureRequest) -> Iterator[Desktop]:
    """Return a window on the bundled report that may be replaced; then the language comes back."""
    locale, font = QLocale(), QApplication.font()
    made = Desktop(qtbot, paths.bundled_report())
    request.node.qt_widgets.clear()  # qtbot would close the one that is gone by then
    yield made
    made.close()
    made.window.deleteLater()
    use_language("en")
    QLocale.setDefault(locale)
    QApplication.setFont(font)


def _speak(desktop: Desktop, language: str) -> MainWindow:
    """Choose a language in the menu; return the window that is up then."""
    stage = desktop.desk.findChild(Stage)
    assert stage is not None
    with desktop.qtbot.waitSignal(stage.window_changed) as changed:
        desktop.choose(f"language.{language}")
    window = changed.args[0]
    assert isinstance(window, MainWindow)
    desktop.window = window
    return window


def test_the_window_speaks_the_language_at_once_and_the_next_day(desktop: Desktop) -> None:
    english = desktop.window.outline_dock.windowTitle()
    window = _speak(desktop, "zh_CN")
    assert window.isVisible()
    assert window.outline_dock.windowTitle() != english
    assert window.actions_["language.zh_CN"].isChecked()
    assert Settings().language == "zh_CN"
    assert QLocale().language() == QLocale.Language.Chinese
    assert _speak(desktop, "en").outline_dock.windowTitle() == english


def test_qts_own_buttons_speak_it_too(desktop: Desktop, qtbot: QtBot) -> None:
    _speak(desktop, "zh_TW")
    buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
    qtbot.addWidget(buttons)
    assert buttons.button(QDialogButtonBox.StandardButton.Cancel).text() != "Cancel"


def test_report_place_selection_and_tabs_are_kept(
    desktop: Desktop, qtbot: QtBot, tmp_path: Path
) -> None:
    other = tmp_path / "他.txt"
    other.write_text("另一份报告\n" + "第一段文字。\n" * 200, encoding="utf-8")
    desktop.open(other)
    desktop.desk.shelf.turn_to(0)
    desktop.choose("script.traditional")
    page = desktop.window.page
    page.show_at_top(desktop.passage("四、坚持守正创新").start)
    page.verticalScrollBar().setValue(page.verticalScrollBar().value() + 100)
    span = desktop.passage("协商民主增实效")
    page.put_caret(span)
    place, title = page.place(), desktop.window.windowTitle()
    window = _speak(desktop, "zh_CN")
    qtbot.waitUntil(lambda: window.page.place() == place)
    assert window.page.selected_span() == span
    assert window.windowTitle() == title
    assert window.tabs.count() == 2
    assert window.tabs.currentIndex() == 0
    assert window.actions_["script.traditional"].isChecked()
    assert "堅持守正創新" in window.page.toPlainText()


def test_panes_and_their_filters_are_kept(desktop: Desktop) -> None:
    window = desktop.window
    window.outline_dock.close()
    window.show_pane(window.ledger_dock)
    window.ledger_pane.filters.words.setText("捐款")
    shown = window.ledger_pane.table().model().rowCount()
    again = _speak(desktop, "zh_CN")
    assert not again.outline_dock.isVisible()
    assert again.ledger_dock.isVisible()
    assert again.ledger_pane.filters.words.text() == "捐款"
    assert again.ledger_pane.table().model().rowCount() == shown


def test_a_half_typed_note_is_kept_and_goes_on(desktop: Desktop, qtbot: QtBot) -> None:
    desktop.select("捐款捐物2642万元")
    desktop.choose("notes.write")
    words = desktop.window.notes_pane.editor.findChild(QPlainTextEdit)
    assert words is not None
    qtbot.keyClicks(words, "half a sen")
    window = _speak(desktop, "zh_CN")
    again = window.notes_pane.editor.findChild(QPlainTextEdit)
    assert again is not None
    assert again.isVisible()
    qtbot.waitUntil(again.hasFocus)
    qtbot.keyClicks(again, "tence")
    assert again.toPlainText() == "half a sentence"
    window.notes_pane.editor.save()
    assert desktop.desk.notes[0].annotation.note == "half a sentence"


def test_an_open_search_is_kept_on_the_same_hit(desktop: Desktop, qtbot: QtBot) -> None:
    desktop.choose("edit.find")
    desktop.window.find_bar.field.setText("委员")
    qtbot.waitUntil(lambda: "/" in desktop.window.find_bar.count_text())
    desktop.choose("edit.find_next")
    count = desktop.window.find_bar.count_text()
    window = _speak(desktop, "zh_CN")
    assert window.find_bar.isVisible()
    qtbot.waitUntil(lambda: window.find_bar.count_text() == count)


def test_the_new_window_is_wired_and_the_old_one_is_gone(desktop: Desktop) -> None:
    old = desktop.window
    window = _speak(desktop, "zh_CN")
    assert not shiboken6.isValid(old)
    desktop.select("捐款捐物2642万元")
    desktop.choose("notes.yellow")
    assert len(desktop.desk.notes) == 1
    desktop.choose("theme.dark")
    assert window.actions_["theme.dark"].isChecked()


def test_every_language_names_itself() -> None:
    assert list(LANGUAGES) == ["system", "en", "zh_CN", "zh_TW"]
    assert LANGUAGES["zh_TW"] == "繁體中文（臺灣）"


@pytest.mark.parametrize(("language", "region"), [("zh_CN", "SC"), ("zh_TW", "TC"), ("en", "SC")])
def test_the_interface_has_the_characters_of_its_region(
    desktop: Desktop, language: str, region: str
) -> None:
    use_language(language)
    assert region_of_language() == region


@pytest.mark.parametrize(
    ("language", "day"),
    [("zh_CN", "2026年11月4日星期三"), ("zh_TW", "2026年11月4日 星期三"), ("en", "November 4")],
)
def test_days_are_written_as_the_language_has_them(
    desktop: Desktop, language: str, day: str
) -> None:
    use_language(language)
    assert day in day_text(datetime(2026, 11, 4, 23, tzinfo=UTC))


@pytest.mark.parametrize(("number", "words"), [(1, "1 note"), (2, "2 notes")])
def test_plural_forms_are_those_of_the_language(desktop: Desktop, number: int, words: str) -> None:
    _speak(desktop, "en")
    assert QCoreApplication.translate("Status", "%n note(s)", "", number) == words


def test_the_guided_start_goes_on_at_the_same_step(desktop: Desktop) -> None:
    desktop.choose("help.guide")
    guide = desktop.window.findChildren(Help)[0].guide
    guide.go_on()
    assert _speak(desktop, "zh_CN").findChildren(Help)[0].guide_step() == 1
