"""The help page: the same in three languages, with the keys that count."""

from __future__ import annotations

import re

import pytest
from PySide6.QtCore import QLocale, Qt
from PySide6.QtTest import QTest

from reader.app.help_page import HelpPage
from reader.app.help_text import HELP_LANGUAGES, KEY, help_language, help_source
from reader.app.help_wiring import Help
from tests.app.conftest import Desktop

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)
"""Said by the offscreen platform where a window is brought to the front."""

_HEADING = re.compile(r"(?m)^(#+) ")


@pytest.fixture
def page(desktop: Desktop) -> HelpPage:
    """Return the help page, opened."""
    desktop.choose("help.page")
    return desktop.window.findChildren(Help)[0].page


def _sections(language: str) -> list[str]:
    return re.split(r"(?m)^#+ ", help_source(language))


@pytest.mark.parametrize("language", HELP_LANGUAGES)
def test_the_help_texts_have_the_same_headings_with_the_same_keys(language: str) -> None:
    levels = [_HEADING.findall(help_source(each)) for each in ("en", language)]
    assert levels[0] == levels[1]
    keys = [[sorted(KEY.findall(part)) for part in _sections(each)] for each in ("en", language)]
    assert keys[0] == keys[1]


@pytest.mark.parametrize("language", HELP_LANGUAGES)
def test_every_character_of_the_help_texts_counts_as_one_for_qt(language: str) -> None:
    assert max(help_source(language)) < "\U00010000"


@pytest.mark.parametrize("language", HELP_LANGUAGES)
def test_what_the_help_texts_name_by_its_key_has_one(desktop: Desktop, language: str) -> None:
    named = set(KEY.findall(help_source(language)))
    actions = desktop.window.actions_
    known = {each.objectName(): each for each in (*actions.all(), *actions.panes.actions())}
    assert named <= known.keys()
    assert [name for name in sorted(named) if known[name].shortcut().isEmpty()] == []


def test_the_help_page_names_the_keys_the_program_comes_with(page: HelpPage) -> None:
    text = page.text.toPlainText().replace("\xa0", " ").replace("\u200b", "")
    assert "Ctrl+O  opens files" in text
    assert "The Notes pane ( Alt+2 )" in text
    assert "{" not in text


def test_the_help_page_names_keys_that_were_changed(desktop: Desktop) -> None:
    desktop.window.actions_["file.open"].setShortcut("Ctrl+Alt+O")
    desktop.choose("help.page")
    page = desktop.window.findChildren(Help)[0].page
    assert "Ctrl+Alt+O" in page.text.toPlainText()


def test_the_contents_lead_to_the_sections(page: HelpPage) -> None:
    titles = [page.contents.item(row).text() for row in range(page.contents.count())]
    assert len(titles) == len(_sections("en")) - 2
    page.contents.setCurrentRow(titles.index("Finding"))
    assert page.text.textCursor().block().text() == "Finding"


def test_a_word_is_found_in_any_script_and_the_contents_show_where(page: HelpPage) -> None:
    page.field.setText("專案")
    shown = [page.contents.item(row) for row in range(page.contents.count())]
    assert [item.text() for item in shown if not item.isHidden()] == ["Scripts"]
    assert page.count.text() == "1 of 1"
    page.field.setText("")
    assert not any(item.isHidden() for item in shown)


def test_enter_leads_from_place_to_place_and_shift_back(page: HelpPage) -> None:
    page.field.setText("headings")
    QTest.keyClick(page.field, Qt.Key.Key_Return)
    assert page.count.text().startswith("2 of ")
    QTest.keyClick(page.field, Qt.Key.Key_Return, Qt.KeyboardModifier.ShiftModifier)
    assert page.count.text().startswith("1 of ")


def test_what_is_nowhere_is_told(page: HelpPage) -> None:
    page.field.setText("xyzzy")
    assert page.count.text().startswith("0 place")


@pytest.mark.parametrize(
    ("locale", "language"),
    [("en_GB", "en"), ("de_DE", "en"), ("zh_CN", "zh_CN"), ("zh_HK", "zh_TW"), ("zh_TW", "zh_TW")],
)
def test_the_help_page_speaks_the_language_of_the_window(locale: str, language: str) -> None:
    assert help_language(QLocale(locale)) == language
