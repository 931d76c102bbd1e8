"""The window of settings: everything is there, counts at once and can be put back."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QCheckBox,
    QComboBox,
    QDialogButtonBox,
    QLineEdit,
    QScrollArea,
    QWidget,
)

from reader.app.interface_size import interface_px
from reader.app.palette import ThemeName
from reader.app.settings import Page, Settings
from reader.app.settings_dialog import SettingsDialog
from reader.app.settings_pages import ReadingPage
from reader.core.figures.model import FigureKind
from reader.session.rendition import View
from tests.app.conftest import Desktop

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)


@pytest.fixture
def dialog(desktop: Desktop) -> Iterator[SettingsDialog]:
    """Return the settings as the menu shows them."""
    desktop.choose("edit.settings")
    shown = desktop.window.findChild(SettingsDialog)
    assert shown is not None
    yield shown
    shown.close()


def _control(dialog: SettingsDialog, page: Page, name: str) -> QWidget:
    dialog.choose(page)
    found = dialog.shown().findChild(QWidget, name)
    assert found is not None
    return found


def _choose(dialog: SettingsDialog, page: Page, name: str, row: int) -> None:
    """Choose a row of a list as a person does: open it, walk there, press Enter."""
    field = _control(dialog, page, name)
    assert isinstance(field, QComboBox)
    field.setCurrentIndex(row)
    field.activated.emit(row)


def _click(dialog: SettingsDialog, page: Page, name: str) -> None:
    box = _control(dialog, page, name)
    assert isinstance(box, QCheckBox)
    QTest.mouseClick(box, Qt.MouseButton.LeftButton, pos=QPoint(8, box.height() // 2))


def test_every_setting_of_a_page_has_a_control_on_it(dialog: SettingsDialog) -> None:
    buttons = {"keys"}  # have a window of their own
    for page in Page:
        dialog.choose(page)
        shown = dialog.shown()
        names = {each.objectName().partition(".")[0] for each in shown.findChildren(QWidget)}
        wanted = {setting.name for setting in Settings.of_page(page)} - buttons
        if not isinstance(shown, ReadingPage):
            assert wanted <= names, page


def test_the_page_and_the_menu_follow_what_is_chosen(
    desktop: Desktop, dialog: SettingsDialog
) -> None:
    actions = desktop.window.actions_
    _choose(dialog, Page.LOOK, "theme", list(ThemeName).index(ThemeName.DARK))
    assert actions["theme.dark"].isChecked()
    _choose(dialog, Page.SCRIPT, "view", 1)
    assert desktop.desk.view is View.TRADITIONAL
    _click(dialog, Page.SCRIPT, "adapt_quotes")
    assert actions["view.quotes"].isChecked()
    _click(dialog, Page.FIGURES, "lists_in_outline")
    assert actions["outline.lists"].isChecked()
    _choose(dialog, Page.FIGURES, "outline_levels", 2)
    assert actions["outline.2"].isChecked()
    _choose(dialog, Page.NOTES, "citation_form", 2)
    assert actions["citation.markdown"].isChecked()
    _click(dialog, Page.FIND, "search_options.case")
    assert not desktop.window.find_bar.options.options().case
    _click(dialog, Page.TOOLS, "tool_texts")
    assert actions["view.tool_texts"].isChecked()
    kept = Settings()
    assert (kept.theme, kept.view, kept.outline_levels) == (ThemeName.DARK, View.TRADITIONAL, 2)
    assert not kept.search_options.case


def test_the_text_is_set_as_the_form_says(desktop: Desktop, dialog: SettingsDialog) -> None:
    page = dialog.shown()
    assert isinstance(page, ReadingPage)
    page.form.size_field.setValue(26)
    page.form.measure.setValue(30)
    page.form.numbers.click()
    assert (Settings().size_px, Settings().type_style.measure) == (26, 30)
    assert desktop.window.actions_["view.numbers"].isChecked()
    assert desktop.window.page.document().begin().layout().lineCount() > 0
    desktop.choose("view.larger")
    assert page.form.size_field.value() == 27


def test_figures_can_be_marked_by_kind_or_not_at_all(
    desktop: Desktop, dialog: SettingsDialog
) -> None:
    _click(dialog, Page.FIGURES, "hidden_kinds.date")
    assert FigureKind.DATE not in desktop.window.figures_pane.kinds()
    _click(dialog, Page.FIGURES, "mark_figures")
    assert not desktop.window.actions_["view.figures"].isChecked()
    assert not Settings().mark_figures


def test_colours_are_called_as_they_are_named_while_typing(
    desktop: Desktop, dialog: SettingsDialog
) -> None:
    field = _control(dialog, Page.NOTES, "colour_names.green")
    QTest.keyClicks(field, "todo")
    assert "todo" in desktop.window.actions_["notes.green"].text()
    assert isinstance(field, QLineEdit)
    assert field.text() == "todo"


def test_what_is_chosen_in_the_window_shows_in_the_settings(
    desktop: Desktop, dialog: SettingsDialog
) -> None:
    theme = _control(dialog, Page.LOOK, "theme")
    desktop.choose("theme.sepia")
    assert isinstance(theme, QComboBox)
    assert theme.currentIndex() == list(ThemeName).index(ThemeName.SEPIA)


def test_a_page_is_reset_alone_and_all_pages_together(
    desktop: Desktop, dialog: SettingsDialog
) -> None:
    _choose(dialog, Page.LOOK, "theme", list(ThemeName).index(ThemeName.DARK))
    _click(dialog, Page.FIGURES, "lists_in_outline")
    desktop.choose("view.larger")
    dialog.reset.click()
    assert not desktop.window.actions_["outline.lists"].isChecked()
    assert desktop.window.actions_["theme.dark"].isChecked()
    dialog.reset_all.click()
    assert desktop.window.actions_["theme.system"].isChecked()
    settings = Settings()
    for page in Page:
        for setting in Settings.of_page(page):
            assert getattr(settings, setting.name) == setting.default, setting.name


def test_keys_and_names_of_colours_are_reset_with_their_page(
    desktop: Desktop, dialog: SettingsDialog
) -> None:
    QTest.keyClicks(_control(dialog, Page.NOTES, "colour_names.green"), "todo")
    dialog.reset.click()
    assert "todo" not in desktop.window.actions_["notes.green"].text()
    assert _control(dialog, Page.NOTES, "colour_names.green").property("text") == ""


def test_no_button_has_an_icon_of_the_desktops(dialog: SettingsDialog) -> None:
    box = dialog.findChild(QDialogButtonBox)
    assert box is not None
    assert (
        box.style().styleHint(box.style().StyleHint.SH_DialogButtonBox_ButtonsHaveIcons, None, box)
        == 0
    )


@pytest.mark.parametrize("page", Page)
def test_every_control_of_every_page_has_a_name(dialog: SettingsDialog, page: Page) -> None:
    dialog.choose(page)
    controls = [
        each
        for each in dialog.shown().findChildren(QWidget)
        if isinstance(each, QAbstractButton | QLineEdit | QComboBox)
        and not each.objectName().startswith("qt_")
        and not isinstance(each.parent(), QLineEdit | QComboBox)
    ]
    assert all(each.accessibleName() or each.property("text") for each in controls)


@pytest.mark.parametrize("page", Page)
def test_no_page_is_wider_than_a_small_window_has_room_for(
    dialog: SettingsDialog, page: Page
) -> None:
    """At 200 % a window of 1024 × 700 points has half of that for everything."""
    dialog.choose(page)
    dialog.resize(760, 480)
    QApplication.processEvents()
    area = next(a for a in dialog.findChildren(QScrollArea) if a.widget() is dialog.shown())
    assert area.horizontalScrollBar().maximum() == 0
    assert dialog.minimumSizeHint().width() <= 700 * interface_px() / 13


def test_earlier_queries_are_forgotten(desktop: Desktop, dialog: SettingsDialog) -> None:
    dialog.choose(Page.FIND)
    desktop.choose("edit.find")
    desktop.window.find_bar.field.setText("政协")
    desktop.qtbot.waitUntil(lambda: "/" in desktop.window.find_bar.count_text())
    desktop.choose("edit.find_next")
    assert Settings().queries == ["政协"]
    forget = next(b for b in dialog.shown().findChildren(QAbstractButton) if "Forget" in b.text())
    forget.click()
    assert Settings().queries == []


def test_reports_of_the_last_time_stay_closed_if_that_is_wanted(dialog: SettingsDialog) -> None:
    _click(dialog, Page.DATA, "reopen_reports")
    assert not Settings().reopen_reports
