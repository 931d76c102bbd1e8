"""The letters of menus: each entry has one, no two of a menu the same, in every language."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QCoreApplication, QTranslator
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QMenu, QMenuBar
from pytestqt.qtbot import QtBot

from reader import paths
from reader.app.application import make_window
from reader.app.mnemonics import with_mnemonics, without_mnemonic
from reader.app.settings import Settings
from tests.app.conftest import Desktop


def _letters(texts: list[str]) -> list[str]:
    return [QKeySequence.mnemonic(text).toString() for text in texts]


def _doubtful(menu: QMenu | QMenuBar) -> Iterator[str]:
    """Yield the entries of a menu, and of those it opens, without a letter of their own."""
    entries = [each for each in menu.actions() if each.objectName() or each.menu()]
    letters = _letters([entry.text() for entry in entries])
    for entry, letter in zip(entries, letters, strict=True):
        if not letter or letters.count(letter) > 1:
            yield f"{menu.title() if isinstance(menu, QMenu) else ''} › {entry.text()}"
        if isinstance(submenu := entry.menu(), QMenu):
            yield from _doubtful(submenu)


@pytest.mark.parametrize("language", ["en", "zh_CN", "zh_TW"])
def test_every_entry_of_a_menu_has_a_letter_of_its_own(qtbot: QtBot, language: str) -> None:
    translator = QTranslator()
    translator.load(str(paths.resources() / "translations" / f"yandu_{language}.qm"))
    QCoreApplication.installTranslator(translator)
    window, desk = make_window(Settings())
    qtbot.addWidget(window)
    assert list(_doubtful(window.menuBar())) == []
    desk.close()
    QCoreApplication.removeTranslator(translator)


def test_a_text_that_changes_has_a_letter_when_its_menu_opens(desktop: Desktop) -> None:
    desktop.select("推荐理论书籍55册")
    desktop.choose("notes.highlight")
    undo = desktop.window.actions_["edit.undo"]
    undo.setText("&Find what was done")
    edit = next(a.menu() for a in desktop.window.menuBar().actions() if "Edit" in a.text())
    assert isinstance(edit, QMenu)
    edit.aboutToShow.emit()
    assert list(_doubtful(edit)) == []


def test_every_action_is_in_a_menu(desktop: Desktop) -> None:
    def named(menu: QMenu | QMenuBar) -> Iterator[str]:
        for action in menu.actions():
            yield action.objectName()
            if isinstance(submenu := action.menu(), QMenu):
                yield from named(submenu)

    listed = set(named(desktop.window.menuBar()))
    assert [
        a.objectName() for a in desktop.window.actions_.all() if a.objectName() not in listed
    ] == []


def test_a_letter_that_a_text_brings_along_is_kept() -> None:
    assert with_mnemonics(["Open", "&Open"]) == ["O&pen", "&Open"]


def test_a_text_without_latin_letters_has_one_behind_it() -> None:
    assert with_mnemonics(["打开(&A)…", "保存…"]) == ["打开(&A)…", "保存(&B)…"]


def test_a_letter_behind_a_text_is_replaced_if_it_is_taken() -> None:
    assert with_mnemonics(["打开(&O)…", "组织(&O)"]) == ["打开(&O)…", "组织(&A)"]


@pytest.mark.parametrize(
    ("text", "bare"),
    [("&Open…", "Open…"), ("打开(&O)…", "打开…"), ("A && &B", "A & B"), ("f(x)", "f(x)")],
)
def test_a_text_is_spoken_of_without_its_letter(text: str, bare: str) -> None:
    assert without_mnemonic(text) == bare


@given(st.lists(st.text("abcdefgh 报告笔记…", min_size=1, max_size=8), max_size=9))
def test_letters_differ_and_leave_the_words_alone(texts: list[str]) -> None:
    marked = with_mnemonics(texts)
    letters = [letter for letter in _letters(marked) if letter]
    assert len(letters) == len(set(letters))
    assert [without_mnemonic(text) for text in marked] == texts
