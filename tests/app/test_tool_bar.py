"""The toolbar holds what the person chose, in their order."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt
from PySide6.QtGui import QContextMenuEvent, QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu, QToolButton
from pytestqt.qtbot import QtBot

from reader import paths
from reader.app.settings import Settings
from reader.app.settings_dialog import SettingsDialog
from reader.app.tool_choice import LINE, TOOLS
from reader.app.tools_page import ToolsPage
from tests.app.conftest import Desktop

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)


@pytest.fixture
def page(desktop: Desktop) -> Iterator[ToolsPage]:
    """Return the page that the toolbar is changed on."""
    desktop.choose("view.customise")
    dialog = desktop.window.findChild(SettingsDialog)
    assert dialog is not None
    shown = dialog.shown()
    assert isinstance(shown, ToolsPage)
    yield shown
    dialog.close()


def _tools(desktop: Desktop) -> list[str]:
    """Return what stands in the toolbar, without lines and spaces."""
    return [a.objectName() for a in desktop.window.tools.actions() if a.objectName()]


def _choose(page: ToolsPage, name: str) -> None:
    page.offered.setCurrentRow(page.offered.names().index(name))


def _choose_shown(page: ToolsPage, name: str) -> None:
    page.shown.setCurrentRow(page.shown.names().index(name))


def test_the_toolbar_comes_with_its_tools(desktop: Desktop) -> None:
    wanted = [name for name in TOOLS if "." in name]
    assert _tools(desktop) == wanted


def test_a_command_is_added_behind_the_tool_chosen(desktop: Desktop, page: ToolsPage) -> None:
    _choose_shown(page, "file.open")
    _choose(page, "file.print")
    page.add_tool.click()
    tools = _tools(desktop)
    assert tools.index("file.print") == tools.index("file.open") + 1
    assert page.shown.current() == "file.print"


def test_a_command_without_an_icon_is_shown_by_its_text(desktop: Desktop, page: ToolsPage) -> None:
    _choose(page, "file.print")
    QTest.keyClick(page.offered, Qt.Key.Key_Return)
    button = desktop.window.tools.widgetForAction(desktop.window.actions_["file.print"])
    assert isinstance(button, QToolButton)
    assert button.icon().isNull()
    assert button.text() == "Print"
    assert button.accessibleName() == "Print"


def test_tools_are_moved_and_removed_with_the_keyboard(desktop: Desktop, page: ToolsPage) -> None:
    _choose_shown(page, "go.back")
    QTest.keyClick(page.shown, Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    tools = _tools(desktop)
    assert tools.index("go.back") == tools.index("go.forward") + 1
    QTest.keyClick(page.shown, Qt.Key.Key_Delete)
    assert "go.back" not in _tools(desktop)
    page.move_up.click()
    page.remove_tool.click()
    assert len(_tools(desktop)) >= len([name for name in TOOLS if "." in name]) - 2


def test_a_command_drawn_into_the_toolbar_stands_where_it_was_dropped(
    desktop: Desktop, page: ToolsPage, qtbot: QtBot
) -> None:
    row = page.offered.names().index("edit.find_all")
    data = page.offered.mimeData([page.offered.item(row)])
    assert isinstance(data, QMimeData)
    place = page.shown.visualItemRect(page.shown.item(2)).topLeft() + QPoint(4, 1)
    drop = QDropEvent(
        QPointF(place),
        Qt.DropAction.CopyAction,
        data,
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
    )
    page.shown.dropEvent(drop)
    qtbot.waitUntil(lambda: "edit.find_all" in _tools(desktop))
    assert page.shown.names().count("edit.find_all") == 1
    assert Settings().tools == page.shown.names()


def test_lines_can_stand_at_several_places_and_other_tools_at_one(page: ToolsPage) -> None:
    lines = page.shown.names().count(LINE)
    _choose(page, LINE)
    page.add_tool.click()
    _choose(page, "file.open")
    page.add_tool.click()
    assert page.shown.names().count(LINE) == lines + 1
    assert page.shown.names().count("file.open") == 1


def test_the_choice_is_there_the_next_day_and_can_be_reset(
    desktop: Desktop, page: ToolsPage, qtbot: QtBot
) -> None:
    _choose(page, "pane.review")
    page.add_tool.click()
    desktop.choose("view.tool_texts")
    tools = _tools(desktop)
    with qtbot.waitActive(desktop.window):
        page.window().close()
        desktop.window.activateWindow()
    desktop.close()
    again = Desktop(qtbot, paths.bundled_report())
    assert _tools(again) == tools
    style = Qt.ToolButtonStyle.ToolButtonTextBesideIcon
    assert again.window.tools.toolButtonStyle() == style
    again.choose("view.customise")
    dialog = again.window.findChild(SettingsDialog)
    assert dialog is not None
    dialog.reset.click()
    assert _tools(again) == [name for name in TOOLS if "." in name]
    assert not again.window.actions_["view.tool_texts"].isChecked()
    again.close()


def test_the_commands_are_filtered(page: ToolsPage) -> None:
    page.filter.setText("figures: export")
    left = [
        page.offered.item(row).text()
        for row in range(page.offered.count())
        if not page.offered.item(row).isHidden()
    ]
    assert 0 < len(left) < 4


def test_the_menu_of_the_toolbar_leads_to_its_settings(desktop: Desktop) -> None:
    tools = desktop.window.tools
    place = tools.rect().center()
    event = QContextMenuEvent(QContextMenuEvent.Reason.Mouse, place, tools.mapToGlobal(place))
    QApplication.sendEvent(tools, event)
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    entry = desktop.window.actions_["view.customise"]
    assert entry in menu.actions()
    menu.close()


def test_the_toolbar_is_hidden_and_shown_by_its_keys_and_stays_so(
    desktop: Desktop, qtbot: QtBot
) -> None:
    window = desktop.window
    window.page.setFocus()
    QTest.keyClick(window.page, Qt.Key.Key_F9, Qt.KeyboardModifier.ShiftModifier)
    assert not window.tools.isVisible()
    desktop.choose("view.reading_mode")
    desktop.choose("view.reading_mode")
    assert not window.tools.isVisible()
    desktop.close()
    again = Desktop(qtbot, paths.bundled_report())
    assert not again.window.tools.isVisible()
    assert not again.window.actions_["view.toolbar"].isChecked()
    again.choose("view.toolbar")
    assert again.window.tools.isVisible()
    again.close()
