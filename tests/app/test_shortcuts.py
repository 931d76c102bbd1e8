"""Keys that the person chooses."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from reader import paths
from reader.app.shortcuts import ShortcutList
from tests.app.conftest import Desktop

_CONTROL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def shortcuts(desktop: Desktop) -> ShortcutList:
    """Return the list as F1 shows it."""
    desktop.choose("help.shortcuts")
    shown = desktop.window.findChild(ShortcutList)
    assert shown is not None
    return shown


def _keys(desktop: Desktop, action_id: str) -> list[str]:
    return [key.toString() for key in desktop.window.actions_[action_id].shortcuts()]


def test_keys_pressed_on_a_row_are_its_keys_at_once_and_the_next_day(
    desktop: Desktop, shortcuts: ShortcutList, qtbot: QtBot
) -> None:
    shortcuts.choose("view.full_width")
    QTest.keyClick(shortcuts.field, Qt.Key.Key_J, _CONTROL)
    assert _keys(desktop, "view.full_width") == ["Ctrl+J"]
    assert "Ctrl+J" in desktop.window.actions_["view.full_width"].toolTip()
    with qtbot.waitActive(desktop.window):
        shortcuts.close()
        desktop.window.activateWindow()
    QTest.keyClick(desktop.window.page, Qt.Key.Key_J, _CONTROL)
    assert desktop.window.actions_["view.full_width"].isChecked()
    desktop.close()
    again = Desktop(qtbot, paths.bundled_report())
    assert _keys(again, "view.full_width") == ["Ctrl+J"]
    again.close()


def test_a_click_on_a_row_makes_ready_for_its_keys(
    desktop: Desktop, shortcuts: ShortcutList
) -> None:
    row = shortcuts.table.visualRect(shortcuts.table.model().index(2, 0)).center()
    QTest.mouseClick(
        shortcuts.table.viewport(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier(0), QPoint(row)
    )
    assert shortcuts.field.hasFocus()


def test_keys_of_another_command_are_told_and_taken_only_when_wanted(
    desktop: Desktop, shortcuts: ShortcutList
) -> None:
    shortcuts.choose("view.full_width")
    QTest.keyClick(shortcuts.field, Qt.Key.Key_O, _CONTROL)
    assert "Open" in shortcuts.message.text()
    assert _keys(desktop, "file.open") == ["Ctrl+O"]
    shortcuts.anyway.click()
    assert _keys(desktop, "file.open") == []
    assert _keys(desktop, "view.full_width") == ["Ctrl+O"]


def test_a_plain_letter_is_refused_where_it_would_stop_typing(
    desktop: Desktop, shortcuts: ShortcutList
) -> None:
    shortcuts.choose("view.full_width")
    QTest.keyClick(shortcuts.field, Qt.Key.Key_J)
    assert _keys(desktop, "view.full_width") == ["Ctrl+Shift+W"]
    assert shortcuts.message.text()
    shortcuts.choose("notes.highlight")
    QTest.keyClick(shortcuts.field, Qt.Key.Key_J)
    assert _keys(desktop, "notes.highlight") == ["J"]


def test_one_command_and_all_commands_get_their_keys_back(
    desktop: Desktop, shortcuts: ShortcutList
) -> None:
    for action_id, key in (("view.full_width", Qt.Key.Key_O), ("go.back", Qt.Key.Key_J)):
        shortcuts.choose(action_id)
        QTest.keyClick(shortcuts.field, key, _CONTROL)
        if shortcuts.anyway.isVisible():
            shortcuts.anyway.click()
    shortcuts.choose("file.open")
    shortcuts.reset.click()
    assert _keys(desktop, "file.open") == ["Ctrl+O"]
    assert _keys(desktop, "view.full_width") == []
    shortcuts.reset_all.click()
    assert _keys(desktop, "view.full_width") == ["Ctrl+Shift+W"]
    assert _keys(desktop, "go.back") == ["Alt+Left"]


def test_a_pane_can_have_other_keys_and_a_command_none(
    desktop: Desktop, shortcuts: ShortcutList
) -> None:
    shortcuts.choose("pane.outline")
    QTest.keyClick(shortcuts.field, Qt.Key.Key_J, _CONTROL)
    toggle = desktop.window.outline_dock.toggleViewAction()
    assert toggle.shortcut() == QKeySequence("Ctrl+J")
    shortcuts.choose("file.quit")
    shortcuts.none.click()
    assert _keys(desktop, "file.quit") == []


@pytest.mark.parametrize("text", ["larger", "ctrl+o", "CTRL+O", "view larger"])
def test_the_list_is_filtered_by_names_and_keys(shortcuts: ShortcutList, text: str) -> None:
    shortcuts.filter.setText(text)
    rows = range(shortcuts.table.rowCount())
    left = [row for row in rows if not shortcuts.table.isRowHidden(row)]
    assert 0 < len(left) < 12


def test_escape_in_the_field_of_keys_becomes_no_key(shortcuts: ShortcutList) -> None:
    shortcuts.choose("view.full_width")
    QTest.keyClick(shortcuts.field, Qt.Key.Key_Escape)
    assert shortcuts.field.keySequence().isEmpty()
    assert shortcuts.isVisible()


def test_a_held_key_follows_the_keys_of_its_action(desktop: Desktop) -> None:
    desktop.choose("script.traditional")
    action = desktop.window.actions_["view.original"]
    desktop.window.actions_.set_keys("view.original", [QKeySequence("F4")])
    QTest.keyPress(desktop.window, Qt.Key.Key_F4)
    held = desktop.desk.original_shown
    QTest.keyRelease(desktop.window, Qt.Key.Key_F4)
    assert (held, desktop.desk.original_shown, action.isChecked()) == (True, False, False)
