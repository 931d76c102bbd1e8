"""The language of the window is changed at once, and nothing is lost."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest
import shiboken6
from PySide6.QtCore import QCoreApplication, QLocale
from PySide6.QtWidgets import QApplication, QComboBox, QDialogButtonBox, QPlainTextEdit
from pytestqt.qtbot import QtBot

from reader import paths
from reader.app.figure_filter import FigureFilter
from reader.app.help_wiring import Help
from reader.app.languages import LANGUAGES, day_text, region_of_language, use_language
from reader.app.main_window import MainWindow
from reader.app.notes_order import NotesFilter, NotesOrder
from reader.app.settings import Page, Settings
from reader.app.settings_dialog import SettingsDialog
from reader.app.stage import Stage
from reader.core.figures.model import FigureKind
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


def test_hits_stay_listed_while_the_find_bar_is_closed(desktop: Desktop, qtbot: QtBot) -> None:
    desktop.choose("edit.find")
    desktop.window.find_bar.field.setText("委员")
    qtbot.waitUntil(lambda: "/" in desktop.window.find_bar.count_text())
    desktop.window.find_bar.closed.emit()
    desktop.choose("edit.find_all")
    place = desktop.window.page.place()
    rows = desktop.window.results_pane.table().model().rowCount()
    window = _speak(desktop, "zh_CN")
    assert window.results_dock.isVisible()
    assert not window.find_bar.isVisible()
    qtbot.waitUntil(lambda: window.results_pane.table().model().rowCount() == rows)
    assert window.page.place() == place


def test_the_way_back_and_forward_is_kept(desktop: Desktop, qtbot: QtBot) -> None:
    for words in ("四、坚持守正创新", "三、"):
        desktop.window.outline_pane.heading_chosen.emit(
            next(h for h in desktop.report.outline.headings if words in h.title)
        )
    desktop.choose("go.back")
    place = desktop.window.page.place()
    window = _speak(desktop, "zh_CN")
    qtbot.waitUntil(lambda: window.page.place() == place)
    assert window.actions_["go.back"].isEnabled()
    assert window.actions_["go.forward"].isEnabled()
    desktop.choose("go.back")
    assert window.page.place() == 0
    desktop.choose("go.forward")
    assert window.page.place() == place


def test_filters_order_and_selection_of_the_panes_are_kept(desktop: Desktop) -> None:
    desktop.desk.annotate(desktop.passage("推荐理论书籍55册"), "green")
    desktop.desk.annotate(desktop.passage("捐款捐物2642万元"), "yellow")
    window = desktop.window
    window.notes_pane.filters.want(NotesFilter(colours=frozenset({"green"})))
    window.notes_pane.filters.arrange(NotesOrder.TIME, grouped=False)
    window.show_pane(window.ledger_dock)
    window.ledger_pane.want(FigureFilter(kinds=frozenset({FigureKind.MONEY})))
    chosen = window.ledger_pane.shown_figures()[1:3]
    window.ledger_pane.table().select_figures(chosen)
    again = _speak(desktop, "zh_CN")
    assert len(again.notes_pane.shown()) == 1
    assert again.notes_pane.filters.order() == (NotesOrder.TIME, False)
    assert again.ledger_pane.filters.wanted().kinds == frozenset({FigureKind.MONEY})
    assert again.ledger_pane.table().selected_figures() == chosen


def test_what_is_folded_in_the_outline_stays_folded(desktop: Desktop) -> None:
    tree = desktop.window.outline_pane.tree()
    first = tree.model().index(0, 0)
    tree.collapse(first)
    folded = desktop.window.outline_pane.folded()
    assert len(folded) == 1
    assert _speak(desktop, "zh_CN").outline_pane.folded() == folded


def test_the_settings_stay_open_on_their_page(desktop: Desktop) -> None:
    desktop.choose("edit.settings")
    dialog = desktop.window.findChild(SettingsDialog)
    assert dialog is not None
    dialog.choose(Page.LOOK)
    english = dialog.list.item(0).text()
    stage = desktop.desk.findChild(Stage)
    field = dialog.shown().findChild(QComboBox, "language")
    assert stage is not None
    assert isinstance(field, QComboBox)
    with desktop.qtbot.waitSignal(stage.window_changed) as changed:
        field.activated.emit(list(LANGUAGES).index("zh_CN"))
    desktop.window = changed.args[0]
    again = desktop.window.findChild(SettingsDialog)
    assert again is not None
    assert again.isVisible()
    assert again.page() is Page.LOOK
    assert english
    assert again.windowTitle()
    again.close()


def test_the_tools_are_those_that_were_chosen(desktop: Desktop) -> None:
    desktop.choose("view.tool_texts")
    names = [action.objectName() for action in desktop.window.tools.actions()]
    window = _speak(desktop, "zh_CN")
    assert [action.objectName() for action in window.tools.actions()] == names
    assert window.actions_["view.tool_texts"].isChecked()


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
