"""Every control has a name, Tab leads to it and away again, Escape closes what was opened."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSpinBox,
    QApplication,
    QComboBox,
    QDialog,
    QHeaderView,
    QLineEdit,
    QTabBar,
    QWidget,
)

from reader.app.ledger_pane import LedgerPane
from reader.app.message_bar import Tone
from tests.app.conftest import Desktop

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)
"""Said by the offscreen platform where a window is brought to the front."""

Opener = Callable[[Desktop], object]


def _open_note(desktop: Desktop) -> None:
    desktop.select("推荐理论书籍55册")
    desktop.choose("notes.write")


def _ask_for_tags(desktop: Desktop) -> None:
    _open_note(desktop)
    desktop.window.page.setFocus()
    desktop.choose("notes.tags")


def _export(desktop: Desktop) -> None:
    desktop.desk.annotate(desktop.passage("推荐理论书籍55册"), "green")
    desktop.choose("file.export")


_DIALOGS: dict[str, Opener] = {
    "keyboard shortcuts": lambda desktop: desktop.choose("help.shortcuts"),
    "help": lambda desktop: desktop.choose("help.page"),
    "about": lambda desktop: desktop.choose("help.about"),
    "go to paragraph": lambda desktop: desktop.choose("go.paragraph"),
    "my terms": lambda desktop: desktop.choose("view.terms"),
    "charts": lambda desktop: desktop.choose("figures.charts"),
    "settings": lambda desktop: desktop.choose("edit.settings"),
    "settings of the toolbar": lambda desktop: desktop.choose("view.customise"),
    "reading settings": lambda desktop: desktop.choose("view.type"),
    "names of the colours": lambda desktop: desktop.choose("notes.colours"),
    "tags": _ask_for_tags,
    "notes of all reports": lambda desktop: desktop.choose("notes.browse"),
    "export": _export,
    "backups": lambda desktop: desktop.choose("file.restore"),
    "bug report": lambda desktop: desktop.desk.broken.emit(ValueError("made for a test")),
}


def _find(desktop: Desktop) -> None:
    desktop.choose("edit.find")
    with desktop.qtbot.waitSignal(desktop.window.find_bar.query_changed):
        desktop.window.find_bar.field.setText("会议")


_PARTS: dict[str, Opener] = {
    "the page alone": lambda desktop: desktop.window.page.setFocus(),
    "the find bar": _find,
    "the ledger": lambda desktop: desktop.choose("figures.ledger"),
    "the figures pane": lambda d: d.window.show_pane(d.window.figures_dock),
    "the results pane": lambda d: d.window.show_pane(d.window.results_dock),
    "the note editor": _open_note,
    "the review of notes": lambda desktop: desktop.choose("notes.review"),
    "two pages": lambda desktop: desktop.choose("view.split"),
    "the guided start": lambda desktop: desktop.choose("help.guide"),
    "a message": lambda d: d.window.message_bar.show_message("甲", Tone.WARNING, deed="乙"),
    "a change on the disk": lambda d: d.window.change_bar.show_message("甲", deed="乙"),
}

_dialogs = pytest.mark.parametrize("name", _DIALOGS)
_parts = pytest.mark.parametrize("name", _PARTS)


def _opened(desktop: Desktop, name: str) -> QDialog:
    """Open a dialog and wait until the keyboard is in it."""
    _DIALOGS[name](desktop)
    shown = [each for each in QApplication.topLevelWidgets() if isinstance(each, QDialog)]
    dialog = next(each for each in shown if each.isVisible())
    desktop.qtbot.waitUntil(lambda: dialog.isAncestorOf(QApplication.focusWidget() or dialog))
    if QApplication.focusWidget() is None:
        dialog.setFocus()
    return dialog


def _inner(widget: QWidget) -> bool:
    """Tell whether a widget is a part that Qt makes of another one, and is reached through it."""
    if widget.objectName().startswith("qt_") or isinstance(widget, QHeaderView):
        return True
    around = widget.parentWidget()
    while around is not None:
        if isinstance(around, QComboBox | QAbstractSpinBox):
            return True
        around = around.parentWidget()
    return False


def _controls(window: QWidget) -> list[QWidget]:
    """Return what takes the keyboard in a window, as far as it is shown."""
    return [
        widget
        for widget in window.findChildren(QWidget)
        if widget.focusPolicy() & Qt.FocusPolicy.TabFocus
        and widget.focusProxy() is None
        and widget.window() is window
        and widget.isVisible()
        and widget.isEnabled()
        and not widget.visibleRegion().isEmpty()
        and not _inner(widget)
    ]


def _name(widget: QWidget) -> str:
    accessible = QAccessible.queryAccessibleInterface(widget)
    return accessible.text(QAccessible.Text.Name) if accessible else ""


def _nameless(window: QWidget) -> list[str]:
    return [
        f"{type(widget).__name__} {widget.objectName()} in {type(widget.parent()).__name__}"
        for widget in window.findChildren(QWidget)
        if isinstance(widget, QAbstractButton | QLineEdit | QAbstractItemView | QTabBar)
        or widget.focusPolicy() & Qt.FocusPolicy.TabFocus
        if widget.isVisible() and widget.window() is window
        if not _inner(widget) and not _name(widget).strip()
    ]


def _round_trip(first: QWidget, key: Qt.Key, most: int) -> Iterator[QWidget]:
    """Press a key as often as it takes to come back; yield every control on the way."""
    for _ in range(most):
        here = QApplication.focusWidget()
        assert here is not None
        QTest.keyClick(here, key)
        there = QApplication.focusWidget()
        assert there is not None
        assert there is not here, f"{_name(here)} does not let go of the focus"
        assert not there.visibleRegion().isEmpty(), f"{_name(there)} can't be seen"
        yield there
        if there is first:
            return
    pytest.fail(f"Tab does not come back to {_name(first)}")


def _unreached(window: QWidget, key: Qt.Key) -> list[str]:
    """Return the names of the controls of a window that a key does not lead to."""
    controls = _controls(window)
    first = QApplication.focusWidget()
    assert first is not None
    reached = list(_round_trip(first, key, 4 * len(controls)))
    return [_name(each) for each in controls if each not in reached]


@_parts
def test_every_control_of_the_window_has_a_name(desktop: Desktop, name: str) -> None:
    _PARTS[name](desktop)
    assert _nameless(desktop.window) == []


@_dialogs
def test_every_control_of_a_dialog_has_a_name(desktop: Desktop, name: str) -> None:
    dialog = _opened(desktop, name)
    assert dialog.windowTitle()
    assert _nameless(dialog) == []
    dialog.close()


@pytest.mark.parametrize("key", [Qt.Key.Key_Tab, Qt.Key.Key_Backtab])
@_parts
def test_tab_leads_to_every_control_that_can_be_seen_and_no_other(
    desktop: Desktop, name: str, key: Qt.Key
) -> None:
    _PARTS[name](desktop)
    if not desktop.window.isAncestorOf(QApplication.focusWidget() or desktop.window):
        desktop.window.page.setFocus()
    assert _unreached(desktop.window, key) == []


@pytest.mark.parametrize("key", [Qt.Key.Key_Tab, Qt.Key.Key_Backtab])
@_dialogs
def test_tab_leads_to_every_control_of_a_dialog(desktop: Desktop, name: str, key: Qt.Key) -> None:
    dialog = _opened(desktop, name)
    if len(_controls(dialog)) > 1:
        assert _unreached(dialog, key) == []
    dialog.close()


@_dialogs
def test_escape_closes_a_dialog_and_the_page_has_the_keyboard_again(
    desktop: Desktop, name: str
) -> None:
    desktop.window.page.setFocus()
    dialog = _opened(desktop, name)
    QTest.keyClick(QApplication.focusWidget() or dialog, Qt.Key.Key_Escape)
    assert not dialog.isVisible()
    desktop.window.activateWindow()
    desktop.qtbot.waitUntil(desktop.window.page.hasFocus)


def test_the_buttons_that_qt_puts_into_fields_and_bars_have_names(desktop: Desktop) -> None:
    _find(desktop)
    desktop.choose("figures.ledger")
    fields = desktop.window.findChildren(QLineEdit)
    inner = [button for field in fields for button in field.findChildren(QAbstractButton)]
    more = desktop.window.findChildren(QAbstractButton, "qt_toolbar_ext_button")
    assert inner
    assert more
    assert [button for button in (*inner, *more) if not button.accessibleName()] == []


@pytest.mark.parametrize("name", ["outline", "results"])
def test_a_list_without_a_visible_head_has_a_title_for_its_column(
    desktop: Desktop, name: str
) -> None:
    panes = {
        "outline": desktop.window.outline_pane.tree,
        "results": desktop.window.results_pane.table,
    }
    title = panes[name]().model().headerData(0, Qt.Orientation.Horizontal)
    assert str(title).isalpha()


def test_escape_closes_the_find_bar_and_the_page_has_the_keyboard_again(desktop: Desktop) -> None:
    desktop.choose("edit.find")
    QTest.keyClick(desktop.window.find_bar.field, Qt.Key.Key_Escape)
    assert not desktop.window.find_bar.isVisible()
    assert desktop.window.page.hasFocus()


def test_escape_closes_a_message_and_the_page_has_the_keyboard_again(desktop: Desktop) -> None:
    bar = desktop.window.message_bar
    bar.show_message("甲", Tone.WARNING, deed="乙")
    bar.findChildren(QAbstractButton)[0].setFocus()
    QTest.keyClick(QApplication.focusWidget() or bar, Qt.Key.Key_Escape)
    assert not bar.isVisible()
    assert desktop.window.page.hasFocus()


def test_escape_closes_the_command_palette_and_the_page_has_the_keyboard_again(
    desktop: Desktop,
) -> None:
    desktop.window.page.setFocus()
    desktop.choose("go.command")
    field = QApplication.focusWidget()
    assert isinstance(field, QLineEdit)
    assert _nameless(desktop.window) == []
    QTest.keyClick(field, Qt.Key.Key_Escape)
    assert not field.isVisible()
    assert desktop.window.page.hasFocus()


def test_escape_in_the_note_editor_leads_back_to_the_page(desktop: Desktop) -> None:
    _open_note(desktop)
    QTest.keyClick(QApplication.focusWidget() or desktop.window, Qt.Key.Key_Escape)
    assert desktop.window.page.hasFocus()


def test_escape_drops_the_selection_and_its_toolbar(desktop: Desktop) -> None:
    span = desktop.select("推荐理论书籍55册")
    desktop.window.page.passage_selected.emit(span)
    assert desktop.window.selection_toolbar.isVisible()
    desktop.window.page.setFocus()
    QTest.keyClick(desktop.window.page, Qt.Key.Key_Escape)
    assert not desktop.window.selection_toolbar.isVisible()
    assert desktop.window.page.selected_span() is None


def test_the_columns_of_the_ledger_are_sorted_with_the_keyboard(desktop: Desktop) -> None:
    pane: LedgerPane = desktop.window.ledger_pane
    desktop.choose("figures.ledger")
    table = pane.table()
    table.setCurrentIndex(table.model().index(0, 1))
    before = [row.number for row in pane.shown_rows()]
    QTest.keyClick(table, Qt.Key.Key_S)
    kinds = [row.figure.kind for row in pane.shown_rows()]
    assert [row.number for row in pane.shown_rows()] != before
    assert kinds == sorted(kinds, key=kinds.index)
