"""Every entry of every menu has keys, and no keys stand in the way of others."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QMenu, QPlainTextEdit

from reader.app.palette import ThemeName
from reader.app.shortcuts import ShortcutList
from tests.app.conftest import Desktop

_CONTROL = Qt.KeyboardModifier.ControlModifier
_NONE = QKeySequence.SequenceMatch.NoMatch


def _entries(menu: QMenu) -> Iterator[QAction]:
    """Yield what can be chosen in a menu and the menus it opens."""
    for action in menu.actions():
        inner = action.menu()
        if isinstance(inner, QMenu):
            yield from _entries(inner)
        elif not action.isSeparator():
            yield action


def _menu_entries(desktop: Desktop) -> list[QAction]:
    menus = [action.menu() for action in desktop.window.menuBar().actions()]
    return [each for menu in menus if isinstance(menu, QMenu) for each in _entries(menu)]


def test_every_entry_of_every_menu_has_keys(desktop: Desktop) -> None:
    filled = (desktop.window.actions_.recent, desktop.window.actions_.bookmarks)
    named_by_the_person = [action for menu in filled for action in menu.actions()]
    entries = [each for each in _menu_entries(desktop) if each not in named_by_the_person]
    assert len(entries) > 100
    assert [each.text() for each in entries if not each.shortcuts()] == []


def test_every_command_stands_in_a_menu(desktop: Desktop) -> None:
    entries = _menu_entries(desktop)
    missing = [each.objectName() for each in desktop.window.actions_.all() if each not in entries]
    assert missing == []


def test_no_keys_are_the_same_as_others_or_the_beginning_of_others(desktop: Desktop) -> None:
    keys = [
        (key, name)
        for name, action in desktop.window.actions_.with_panes().items()
        for key in action.shortcuts()
    ]
    clashes = [
        (name, other_name)
        for at, (key, name) in enumerate(keys)
        for other, other_name in keys[at + 1 :]
        if key.matches(other) != _NONE or other.matches(key) != _NONE
    ]
    assert clashes == []


def test_no_keys_are_those_a_mac_keeps_for_itself(desktop: Desktop) -> None:
    kept = {"Ctrl+H", "Ctrl+M", "Ctrl+Space", "Ctrl+Alt+H+D", "Ctrl+`", "Ctrl+Shift+3"}
    kept |= {"Ctrl+Shift+4", "Ctrl+Shift+5", "Ctrl+Shift+Q"}
    actions = desktop.window.actions_.with_panes().values()
    assert [k.toString() for a in actions for k in a.shortcuts() if k.toString() in kept] == []


def test_only_quit_about_and_settings_leave_their_menus_on_a_mac(desktop: Desktop) -> None:
    roles = QAction.MenuRole
    moved = {
        action.objectName(): action.menuRole()
        for action in desktop.window.actions_.all()
        if action.menuRole() != roles.NoRole
    }
    assert moved == {
        "file.quit": roles.QuitRole,
        "help.about": roles.AboutRole,
        "edit.settings": roles.PreferencesRole,
    }


def test_keys_pressed_one_after_the_other_choose_a_theme(desktop: Desktop) -> None:
    desktop.window.page.setFocus()
    QTest.keyClick(desktop.window.page, Qt.Key.Key_T, _CONTROL)
    QTest.keyClick(desktop.window.page, Qt.Key.Key_P)
    assert desktop.window.actions_[f"theme.{ThemeName.SEPIA}"].isChecked()
    assert len(desktop.desk.notes) == 0


def test_a_key_after_another_is_not_typed_where_text_is_written(desktop: Desktop) -> None:
    desktop.choose("edit.find")
    field = desktop.window.find_bar.field
    QTest.keyClick(field, Qt.Key.Key_T, _CONTROL)
    QTest.keyClick(field, Qt.Key.Key_D)
    assert desktop.window.actions_[f"theme.{ThemeName.DARK}"].isChecked()
    assert isinstance(field, QLineEdit)
    assert field.text() == ""
    QTest.keyClick(field, Qt.Key.Key_D)
    assert field.text() == "d"


def test_a_note_half_written_takes_no_harm(desktop: Desktop) -> None:
    desktop.select("推荐理论书籍55册")
    desktop.choose("notes.write")
    words = desktop.window.notes_pane.editor.findChild(QPlainTextEdit)
    assert words is not None
    QTest.keyClicks(words, "half")
    QTest.keyClick(words, Qt.Key.Key_T, _CONTROL)
    QTest.keyClick(words, Qt.Key.Key_L)
    assert words.toPlainText() == "half"


def test_f1_lists_every_entry_with_its_keys(desktop: Desktop) -> None:
    desktop.choose("help.shortcuts")
    listed = desktop.window.findChild(ShortcutList)
    assert listed is not None
    model = listed.table.model()
    keys = [model.index(row, 1).data() for row in range(model.rowCount())]
    assert all(keys)
    assert listed.table.rowCount() == len(desktop.window.actions_.with_panes())
    listed.close()


@pytest.mark.parametrize("action_id", ["theme.dark", "view.full_width"])
def test_the_first_of_several_keys_belongs_to_whoever_has_the_others(
    desktop: Desktop, action_id: str
) -> None:
    desktop.choose("help.shortcuts")
    listed = desktop.window.findChild(ShortcutList)
    assert listed is not None
    listed.choose(action_id)
    QTest.keyClick(listed.field, Qt.Key.Key_T, _CONTROL)
    assert listed.anyway.isVisible()
    listed.anyway.click()
    actions = desktop.window.actions_
    assert [key.toString() for key in actions[action_id].shortcuts()] == ["Ctrl+T"]
    assert actions["theme.light"].shortcuts() == []
    listed.reset_all.click()
    assert actions["theme.light"].shortcut().toString() == "Ctrl+T, L"
    listed.close()
