"""The scripts of the window: phrase modes, the original under a view, quotes, own terms."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QApplication,
    QDialogButtonBox,
    QLabel,
    QMessageBox,
    QTreeView,
    QWidget,
)
from pytestqt.qtbot import QtBot

from reader import paths
from reader.app.figures_model import FIGURE_ROLE
from reader.app.settings import Settings
from reader.app.terms_dialog import TermsDialog
from reader.session.rendition import View
from tests.app.conftest import Desktop

_TRADITIONAL = (
    "工作報告\n\n市長 李波\n\n一、過去一年工作回顧\n\n"
    "推動「專案『審查』」，完成檔案12件，籌措資金2642萬元。\n"
)


@pytest.fixture
def traditional(desktop: Desktop, tmp_path: Path) -> Desktop:
    """Return a window on a report in traditional script."""
    file = tmp_path / "報告.txt"
    file.write_text(_TRADITIONAL, encoding="utf-8")
    desktop.open(file)
    return desktop


def _shown(desktop: Desktop) -> str:
    return desktop.window.page.toPlainText()


def _status(desktop: Desktop) -> list[str]:
    return [label.text() for label in desktop.window.statusBar().findChildren(QLabel)]


def _focused(desktop: Desktop) -> QWidget:
    desktop.window.activateWindow()
    desktop.qtbot.waitUntil(desktop.window.isActiveWindow)
    desktop.window.page.setFocus()
    return desktop.window.page


# Phrase modes


def test_phrase_modes_stand_in_the_menu_with_a_sentence_and_not_in_the_toolbar(
    desktop: Desktop,
) -> None:
    for view in (View.TAIWAN_PHRASES, View.MAINLAND_PHRASES):
        action = desktop.window.actions_[f"script.{view}"]
        assert "专案" in action.statusTip() or "專案" in action.statusTip()
        assert action.statusTip() in action.toolTip()
        assert action not in desktop.window.tools.actions()


def test_a_phrase_mode_tells_what_it_does_until_another_view_is_chosen(desktop: Desktop) -> None:
    desktop.choose(f"script.{View.TAIWAN_PHRASES}")
    assert "資訊" in _shown(desktop)
    assert "檔案" in desktop.window.message_bar.text()
    desktop.choose(f"script.{View.TAIWAN}")
    assert "資訊" not in _shown(desktop)
    assert desktop.window.message_bar.text() == ""


def test_a_phrase_mode_with_nothing_to_do_says_so_and_shows_the_report(desktop: Desktop) -> None:
    desktop.choose(f"script.{View.MAINLAND_PHRASES}")
    assert _shown(desktop) == desktop.report.text
    assert desktop.window.message_bar.text()
    assert not desktop.window.badge.isVisible()


def test_a_traditional_report_gets_the_words_of_the_mainland(traditional: Desktop) -> None:
    traditional.choose(f"script.{View.MAINLAND_PHRASES}")
    assert "完成文件12件" in _shown(traditional)


def test_a_view_is_remembered_and_the_next_window_begins_with_it(desktop: Desktop) -> None:
    desktop.choose(f"script.{View.TAIWAN_PHRASES}")
    assert Settings().view is View.TAIWAN_PHRASES


# Converted and original


def test_a_converted_view_says_so_at_the_page_and_in_the_status_bar(desktop: Desktop) -> None:
    badge = desktop.window.badge
    assert not badge.isVisible()
    desktop.choose(f"script.{View.TAIWAN}")
    assert badge.isVisible()
    assert "简 → 臺" in badge.text()
    assert "s2tw" in badge.toolTip()
    assert any("converted" in text for text in _status(desktop))
    desktop.choose(f"script.{View.SOURCE}")
    assert not badge.isVisible()


def test_the_badge_shows_the_original_and_the_view_again(desktop: Desktop, qtbot: QtBot) -> None:
    desktop.choose(f"script.{View.TAIWAN}")
    converted = _shown(desktop)
    qtbot.mouseClick(desktop.window.badge, Qt.MouseButton.LeftButton)
    assert _shown(desktop) == desktop.report.text
    assert desktop.window.actions_["view.original"].isChecked()
    qtbot.mouseClick(desktop.window.badge, Qt.MouseButton.LeftButton)
    assert _shown(desktop) == converted
    assert Settings().view is View.TAIWAN


def test_the_original_is_shown_as_long_as_the_key_is_held(desktop: Desktop, qtbot: QtBot) -> None:
    desktop.choose(f"script.{View.TRADITIONAL}")
    converted = _shown(desktop)
    page = _focused(desktop)
    qtbot.keyPress(page, Qt.Key.Key_F2)
    assert _shown(desktop) == desktop.report.text
    qtbot.keyRelease(page, Qt.Key.Key_F2)
    assert _shown(desktop) == converted
    assert not desktop.window.actions_["view.original"].isChecked()
    assert Settings().view is View.TRADITIONAL


@pytest.mark.parametrize("pane", ["outline_pane", "notes_pane", "figures_pane"])
def test_the_key_works_wherever_the_focus_is(desktop: Desktop, qtbot: QtBot, pane: str) -> None:
    desktop.choose(f"script.{View.TRADITIONAL}")
    inside = next(
        widget
        for widget in getattr(desktop.window, pane).findChildren(QWidget)
        if widget.focusPolicy() & Qt.FocusPolicy.ClickFocus
    )
    qtbot.keyPress(inside, Qt.Key.Key_F2)
    assert _shown(desktop) == desktop.report.text
    qtbot.keyRelease(inside, Qt.Key.Key_F2)
    assert _shown(desktop) != desktop.report.text


def test_repeats_of_a_held_key_change_nothing(desktop: Desktop, qtbot: QtBot) -> None:
    desktop.choose(f"script.{View.TRADITIONAL}")
    page = _focused(desktop)
    qtbot.keyPress(page, Qt.Key.Key_F2)
    for kind in (QEvent.Type.KeyRelease, QEvent.Type.KeyPress) * 3:
        none = Qt.KeyboardModifier.NoModifier
        QApplication.sendEvent(page, QKeyEvent(kind, Qt.Key.Key_F2, none, "", True))
        assert _shown(desktop) == desktop.report.text
    qtbot.keyRelease(page, Qt.Key.Key_F2)
    assert _shown(desktop) != desktop.report.text


def test_a_key_held_while_the_window_is_left_counts_as_let_go(
    desktop: Desktop, qtbot: QtBot
) -> None:
    desktop.choose(f"script.{View.TRADITIONAL}")
    page = _focused(desktop)
    qtbot.keyPress(page, Qt.Key.Key_F2)
    assert _shown(desktop) == desktop.report.text
    QApplication.sendEvent(desktop.window, QEvent(QEvent.Type.WindowDeactivate))
    assert _shown(desktop) != desktop.report.text
    qtbot.keyRelease(page, Qt.Key.Key_F2)
    assert _shown(desktop) != desktop.report.text


def test_the_held_key_leaves_the_toggle_of_the_menu_as_it_is(
    desktop: Desktop, qtbot: QtBot
) -> None:
    desktop.choose(f"script.{View.TRADITIONAL}")
    desktop.choose("view.original")
    page = _focused(desktop)
    qtbot.keyPress(page, Qt.Key.Key_F2)
    qtbot.keyRelease(page, Qt.Key.Key_F2)
    assert _shown(desktop) == desktop.report.text
    desktop.choose(f"script.{View.TAIWAN}")
    assert _shown(desktop) != desktop.report.text
    assert not desktop.window.actions_["view.original"].isChecked()


def test_the_original_stays_when_its_view_is_rendered_anew(desktop: Desktop, qtbot: QtBot) -> None:
    desktop.choose(f"script.{View.TRADITIONAL}")
    desktop.choose("view.original")
    with qtbot.waitSignal(desktop.desk.rendered, timeout=20_000):
        desktop.desk.use_own_terms()
    assert _shown(desktop) == desktop.report.text
    assert desktop.window.actions_["view.original"].isChecked()
    desktop.choose(f"script.{View.TRADITIONAL}")
    assert _shown(desktop) != desktop.report.text


@pytest.mark.parametrize("view", [View.TAIWAN, View.TAIWAN_PHRASES])
def test_looking_at_the_original_keeps_line_selection_and_marks(
    desktop: Desktop, qtbot: QtBot, view: View
) -> None:
    page = desktop.window.page
    desktop.choose(f"script.{view}")
    page.show_at_top(desktop.passage("四、坚持守正创新").start)
    span = desktop.select("凝心聚力")
    desktop.choose("notes.yellow")
    page.select(span)
    place, scrolled = page.place(), page.verticalScrollBar().value()
    _focused(desktop)
    for _ in range(5):
        qtbot.keyPress(page, Qt.Key.Key_F2)
        qtbot.waitUntil(lambda: len(page.extraSelections()) > 0)
        assert page.selected_span() == span
        qtbot.keyRelease(page, Qt.Key.Key_F2)
    assert page.selected_span() == span
    assert page.place() == place
    assert page.verticalScrollBar().value() == scrolled
    assert desktop.desk.notes[0].span == span


def test_in_a_view_that_is_not_converted_the_key_does_nothing(
    desktop: Desktop, qtbot: QtBot
) -> None:
    page = _focused(desktop)
    document = desktop.window.page.document()
    qtbot.keyPress(page, Qt.Key.Key_F2)
    qtbot.keyRelease(page, Qt.Key.Key_F2)
    assert desktop.window.page.document() is document
    assert not desktop.window.actions_["view.original"].isEnabled()


# Quotation marks


def test_quotation_marks_follow_the_script_and_the_choice_is_kept(desktop: Desktop) -> None:
    desktop.choose(f"script.{View.TAIWAN}")
    assert "「" not in _shown(desktop)
    desktop.choose("view.quotes")
    assert "「" in _shown(desktop)
    assert "“" not in _shown(desktop)
    assert Settings().adapt_quotes
    desktop.choose(f"script.{View.SOURCE}")
    assert _shown(desktop) == desktop.report.text


def test_a_selection_in_quotation_marks_keeps(desktop: Desktop) -> None:
    span = desktop.select("“重要阵地”")
    desktop.choose(f"script.{View.TAIWAN}")
    desktop.choose("view.quotes")
    assert desktop.window.page.selected_span() == span
    assert desktop.window.page.textCursor().selectedText() == "「重要陣地」"


def test_a_simplified_view_of_a_traditional_report_has_curly_marks(traditional: Desktop) -> None:
    traditional.choose("view.quotes")
    traditional.choose(f"script.{View.SIMPLIFIED}")
    assert "“专案‘审查’”" in _shown(traditional)


def test_changed_marks_alone_make_a_converted_view(traditional: Desktop, tmp_path: Path) -> None:
    file = tmp_path / "引號.txt"
    file.write_text("工作報告\n\n堅持“實話”，發展經濟，審議國務院報告。\n", encoding="utf-8")
    traditional.open(file)
    traditional.choose(f"script.{View.TRADITIONAL}")
    assert not traditional.window.badge.isVisible()
    traditional.choose("view.quotes")
    assert "“” → 「」" in traditional.window.badge.text()


# Own terms


def _dialog(desktop: Desktop) -> TermsDialog:
    desktop.choose("view.terms")
    return desktop.window.findChildren(TermsDialog)[-1]


def test_a_term_of_one_s_own_is_kept_and_shown_at_once(desktop: Desktop, qtbot: QtBot) -> None:
    desktop.choose(f"script.{View.TAIWAN_PHRASES}")
    assert "資訊" in _shown(desktop)
    dialog = _dialog(desktop)
    qtbot.keyClicks(dialog.editor, "x")
    dialog.editor.selectAll()
    dialog.editor.insertPlainText("信息\n信息化")
    with qtbot.waitSignal(desktop.desk.rendered, timeout=20_000):
        qtbot.mouseClick(
            dialog.buttons.button(QDialogButtonBox.StandardButton.Save), Qt.MouseButton.LeftButton
        )
    assert "資訊" not in _shown(desktop)
    assert paths.own_lexicon("protected_terms").read_text(encoding="utf-8") == "信息\n信息化\n"


def test_terms_that_cannot_be_kept_stay_in_the_dialog(desktop: Desktop, home: Path) -> None:
    dialog = _dialog(desktop)
    (home / "lexicons").write_text("no folder", encoding="utf-8")
    dialog.editor.insertPlainText("临空信息港")
    dialog.accept()
    assert "protected_terms.txt" in dialog.message()
    assert dialog.isVisible()
    assert dialog.editor.toPlainText() == "临空信息港"


def test_terms_typed_and_not_kept_are_asked_about(desktop: Desktop) -> None:
    dialog = _dialog(desktop)
    dialog.editor.insertPlainText("临空信息港")
    dialog.reject()
    assert dialog.isVisible()
    question = dialog.findChild(QMessageBox)
    assert question is not None
    question.done(QMessageBox.StandardButton.Cancel)
    assert dialog.isVisible()
    dialog.reject()
    dialog.findChildren(QMessageBox)[-1].done(QMessageBox.StandardButton.Discard)
    assert not dialog.isVisible()
    assert not paths.own_lexicon("protected_terms").exists()


# What a switch keeps


@pytest.mark.parametrize("view", [View.TAIWAN_PHRASES, View.HONG_KONG])
def test_hits_and_figures_are_marked_where_they_stand_in_every_view(
    desktop: Desktop, view: View
) -> None:
    page = desktop.window.page
    page.setFocus()
    desktop.choose("edit.find")
    desktop.window.find_bar.field.insert("捐款捐物")
    desktop.qtbot.waitUntil(lambda: desktop.window.find_bar.count_text() == "1 / 1")
    page.show_at_top(desktop.passage("捐款捐物").start)
    desktop.choose(f"script.{view}")
    assert desktop.window.find_bar.count_text() == "1 / 1"
    marked = {selection.cursor.selectedText() for selection in page.extraSelections()}
    assert "2642萬元" in marked
    assert "萬元建" not in "".join(marked)
    desktop.choose("view.original")
    marked = {selection.cursor.selectedText() for selection in page.extraSelections()}
    assert "2642万元" in marked


@pytest.mark.parametrize("view", [View.TAIWAN, View.TAIWAN_PHRASES, View.HONG_KONG])
def test_panes_follow_the_script(desktop: Desktop, qtbot: QtBot, view: View) -> None:
    desktop.select("凝心聚力")
    desktop.choose("notes.yellow")
    desktop.choose(f"script.{view}")
    tree = desktop.window.outline_pane.findChild(QTreeView)
    assert tree is not None
    table = desktop.window.figures_pane.table()
    notes = desktop.window.notes_pane.list_view()

    def row() -> str:
        index = next(
            table.model().index(row, 0)
            for row in range(table.model().rowCount())
            if table.model().index(row, 0).data(FIGURE_ROLE).text == "2642万元"
        )
        return str(index.data())

    qtbot.waitUntil(lambda: "實" in tree.model().index(1, 0).data() or "2642萬元" in row())
    assert row() == "2642萬元"
    model = notes.model()
    quotes = [str(model.index(at, 0).data()) for at in range(model.rowCount())]
    assert any("凝心聚力" in quote for quote in quotes)


def test_what_is_folded_and_filtered_in_the_panes_stays_so(desktop: Desktop, qtbot: QtBot) -> None:
    tree = desktop.window.outline_pane.findChild(QTreeView)
    assert tree is not None
    first = tree.model().index(0, 0)
    title = first.data()
    tree.collapse(first)
    desktop.choose(f"script.{View.TRADITIONAL}")
    qtbot.waitUntil(lambda: tree.model().index(0, 0).data() != title)
    assert not tree.isExpanded(tree.model().index(0, 0))


def test_the_caret_keeps_its_place(desktop: Desktop) -> None:
    page = desktop.window.page
    span = desktop.passage("捐款捐物2642万元")
    page.select(span)
    page.drop_selection()
    desktop.choose(f"script.{View.TAIWAN_PHRASES}")
    assert page.caret_span().start == span.start
    desktop.choose("go.next_figure")
    assert page.selected_span() == desktop.passage("2642万元")


def test_a_selection_out_of_sight_does_not_pull_the_page_to_it(desktop: Desktop) -> None:
    page = desktop.window.page
    desktop.select("捐款捐物2642万元")
    page.verticalScrollBar().setValue(0)
    desktop.choose(f"script.{View.TRADITIONAL}")
    assert page.verticalScrollBar().value() == 0
    assert page.selected_span() == desktop.passage("捐款捐物2642万元")


def test_switching_to_and_fro_does_not_creep(desktop: Desktop) -> None:
    page = desktop.window.page
    page.show_at_top(desktop.passage("四、坚持守正创新").start)
    page.verticalScrollBar().setValue(page.verticalScrollBar().value() + 333)
    views = (View.TAIWAN_PHRASES, View.SOURCE)
    desktop.choose(f"script.{views[1]}")
    scrolled = page.verticalScrollBar().value()
    for view in views * 6:
        desktop.choose(f"script.{view}")
    assert page.verticalScrollBar().value() == scrolled


def test_the_keys_of_the_views_switch_the_script(desktop: Desktop, qtbot: QtBot) -> None:
    page = _focused(desktop)
    ctrl = Qt.KeyboardModifier.ControlModifier
    qtbot.keyClick(page, Qt.Key.Key_2, ctrl)
    assert str(desktop.desk.view) == View.TRADITIONAL
    qtbot.keyClick(page, Qt.Key.Key_7, ctrl)
    assert str(desktop.desk.view) == View.TAIWAN_PHRASES
    qtbot.keyClick(page, Qt.Key.Key_5, ctrl)
    assert str(desktop.desk.view) == View.SOURCE


def test_the_badge_leaves_the_page_where_it_is(desktop: Desktop) -> None:
    top = desktop.window.page.mapTo(desktop.window, QPoint(0, 0)).y()
    desktop.choose(f"script.{View.TAIWAN}")
    QApplication.processEvents()
    assert desktop.window.page.mapTo(desktop.window, QPoint(0, 0)).y() == top
