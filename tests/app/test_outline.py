"""The outline pane and ways to a place, by mouse and keyboard."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtWidgets import (
    QApplication,
    QComboBox,
    QLineEdit,
    QListWidget,
    QSpinBox,
    QToolButton,
    QTreeView,
)
from pytestqt.qtbot import QtBot

from reader.app.paragraph_question import ParagraphQuestion
from tests.app.conftest import Desktop


def tree(desktop: Desktop) -> QTreeView:
    found = desktop.window.outline_pane.findChild(QTreeView)
    assert isinstance(found, QTreeView)
    return found


def visible_titles(desktop: Desktop) -> list[str]:
    view = tree(desktop)
    titles = []
    index = view.model().index(0, 0)
    while index.isValid():
        titles.append(str(index.data()))
        index = view.indexBelow(index)
    return titles


def filter_field(desktop: Desktop) -> QLineEdit:
    found = desktop.window.outline_pane.findChild(QLineEdit)
    assert isinstance(found, QLineEdit)
    return found


def question(desktop: Desktop) -> ParagraphQuestion:
    desktop.choose("go.paragraph")
    found = desktop.window.findChild(ParagraphQuestion)
    assert isinstance(found, ParagraphQuestion)
    return found


def number(asked: ParagraphQuestion) -> QSpinBox:
    found = asked.findChild(QSpinBox)
    assert isinstance(found, QSpinBox)
    return found


def test_the_outline_is_folded_to_its_first_level(desktop: Desktop) -> None:
    everything = visible_titles(desktop)
    desktop.choose("outline.1")
    assert visible_titles(desktop) == [
        h.title for h in desktop.report.outline.headings if h.level == 1
    ]
    desktop.choose("outline.0")
    assert visible_titles(desktop) == everything


def test_two_levels_are_unfolded_by_key(desktop: Desktop, qtbot: QtBot) -> None:
    control_alt = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier
    qtbot.keyClick(desktop.window.page, Qt.Key.Key_2, control_alt)
    levels = [h.level for h in desktop.report.outline.headings]
    assert len(visible_titles(desktop)) == sum(level <= 2 for level in levels)


def test_the_level_keeps_for_the_next_report(desktop: Desktop, tmp_path: Path) -> None:
    desktop.choose("outline.1")
    file = tmp_path / "copy.txt"
    file.write_text(desktop.report.text + "谢谢。\n", encoding="utf-8")
    desktop.open(file)
    levels = [h.level for h in desktop.report.outline.headings]
    assert len(visible_titles(desktop)) == levels.count(1)


def test_a_folded_outline_follows_the_page_without_unfolding(desktop: Desktop) -> None:
    desktop.choose("outline.1")
    heading = next(h for h in desktop.report.outline.headings if h.level == 2)
    desktop.window.page.show_at_top(heading.span.start)
    titles = visible_titles(desktop)
    assert tree(desktop).currentIndex().data() in titles
    assert len(titles) == sum(h.level == 1 for h in desktop.report.outline.headings)


def test_another_script_keeps_what_is_folded(desktop: Desktop) -> None:
    view = tree(desktop)
    view.collapse(view.model().index(0, 0))
    count = len(visible_titles(desktop))
    desktop.choose("script.traditional")
    assert len(visible_titles(desktop)) == count
    assert "工作回顧" in "".join(visible_titles(desktop))


def test_headings_are_filtered_whatever_the_script(desktop: Desktop) -> None:
    filter_field(desktop).insert("發揮")
    titles = visible_titles(desktop)
    assert titles
    assert any("发挥" in title for title in titles)
    assert len(titles) < len(desktop.report.outline.headings)


def test_an_emptied_filter_shows_the_levels_again(desktop: Desktop, qtbot: QtBot) -> None:
    desktop.choose("outline.1")
    field = filter_field(desktop)
    field.insert("发挥")
    field.selectAll()
    qtbot.keyClick(field, Qt.Key.Key_Delete)
    assert len(visible_titles(desktop)) == sum(
        h.level == 1 for h in desktop.report.outline.headings
    )


def test_the_outline_leads_to_a_heading_by_keyboard(desktop: Desktop, qtbot: QtBot) -> None:
    view = tree(desktop)
    view.setCurrentIndex(view.model().index(1, 0, QModelIndex()))
    heading = [h for h in desktop.report.outline.headings if h.level == 1][1]
    with qtbot.waitSignal(desktop.window.outline_pane.heading_chosen) as chosen:
        qtbot.keyClick(view, Qt.Key.Key_Return)
    assert chosen.args == [heading]


def test_a_paragraph_of_the_part_is_reached_by_its_number(desktop: Desktop, qtbot: QtBot) -> None:
    numbers = desktop.report.paragraph_numbers
    part = numbers.parts[1]
    desktop.window.page.show_at_top(part.span.start)
    asked = question(desktop)
    number(asked).setValue(3)
    qtbot.keyClick(number(asked), Qt.Key.Key_Return)
    assert desktop.window.page.place() == numbers.offset(3, part)


def test_the_way_back_from_a_paragraph_is_kept(desktop: Desktop, qtbot: QtBot) -> None:
    asked = question(desktop)
    parts = asked.findChild(QComboBox)
    assert isinstance(parts, QComboBox)
    parts.setCurrentIndex(0)
    number(asked).setValue(12)
    qtbot.keyClick(number(asked), Qt.Key.Key_Return)
    assert desktop.window.page.place() == desktop.report.paragraph_numbers.offset(12)
    desktop.choose("go.back")
    assert desktop.window.page.place() == 0


def test_no_paragraph_beyond_the_last_one_can_be_asked_for(desktop: Desktop) -> None:
    asked = question(desktop)
    assert number(asked).maximum() == desktop.report.paragraph_numbers.count(
        desktop.report.paragraph_numbers.part(desktop.window.page.place())
    )
    asked.reject()


def test_a_question_given_up_leads_nowhere(desktop: Desktop, qtbot: QtBot) -> None:
    place = desktop.window.page.place()
    asked = question(desktop)
    number(asked).setValue(2)
    qtbot.keyClick(asked, Qt.Key.Key_Escape)
    QApplication.sendPostedEvents()
    assert desktop.window.page.place() == place


# Corrections


def titles_of(desktop: Desktop) -> list[tuple[int, str]]:
    return [(h.level, h.title) for h in desktop.report.outline.headings]


def choose_heading(desktop: Desktop, title: str) -> None:
    view = tree(desktop)
    index = view.model().index(0, 0)
    while index.isValid() and index.data() != title:
        index = view.indexBelow(index)
    view.setCurrentIndex(index)
    view.setFocus()


def test_a_wrong_heading_is_dropped_and_comes_back(desktop: Desktop) -> None:
    before = titles_of(desktop)
    choose_heading(desktop, "以理论武装提升思想自觉")
    desktop.choose("heading.drop")
    assert "以理论武装提升思想自觉" not in [title for _, title in titles_of(desktop)]
    assert "以理论武装提升思想自觉" not in visible_titles(desktop)
    desktop.select("以理论武装提升思想自觉")
    assert not desktop.window.page.textCursor().charFormat().font().bold()
    desktop.choose("edit.undo")
    assert titles_of(desktop) == before
    assert "以理论武装提升思想自觉" in visible_titles(desktop)


def test_a_passage_becomes_a_heading(desktop: Desktop) -> None:
    desktop.select("市政协机关协调修缮受灾村街的道路桥梁")
    desktop.choose("heading.make")
    assert "市政协机关协调修缮受灾村街的道路桥梁" in visible_titles(desktop)


def test_levels_are_moved_by_key(desktop: Desktop, qtbot: QtBot) -> None:
    choose_heading(desktop, "以主题教育坚定政治自觉")
    keys = Qt.KeyboardModifier.AltModifier | Qt.KeyboardModifier.ShiftModifier
    level = {title: at for at, title in titles_of(desktop)}["以主题教育坚定政治自觉"]
    qtbot.keyClick(tree(desktop), Qt.Key.Key_Left, keys)
    assert (level - 1, "以主题教育坚定政治自觉") in titles_of(desktop)


def test_a_correction_keeps_the_line_under_the_eye(desktop: Desktop) -> None:
    place = desktop.passage("四、坚持守正创新").start
    desktop.window.page.show_at_top(place)
    choose_heading(desktop, "以理论武装提升思想自觉")
    desktop.choose("heading.drop")
    assert desktop.window.page.place() == place


def test_a_corrected_heading_is_restored(desktop: Desktop) -> None:
    before = titles_of(desktop)
    choose_heading(desktop, "以理论武装提升思想自觉")
    desktop.choose("heading.up")
    assert titles_of(desktop) != before
    choose_heading(desktop, "以理论武装提升思想自觉")
    desktop.choose("heading.restore")
    assert titles_of(desktop) == before


def test_corrections_are_there_the_next_time(desktop: Desktop) -> None:
    choose_heading(desktop, "以理论武装提升思想自觉")
    desktop.choose("heading.drop")
    corrected = titles_of(desktop)
    desktop.choose("file.reload")
    desktop.qtbot.waitSignal(desktop.desk.figures_found).wait()
    assert titles_of(desktop) == corrected


# Numbering and lists

FAULTY = "某市工作报告\n各位代表：\n" + "".join(
    f"{number}、工作安排之{number}\n全力抓好落实，推动发展。一是改革；二是创新；三是开放。\n"
    for number in ("一", "二", "四", "五")
)


def test_a_missing_number_is_listed_and_leads_to_its_place(
    desktop: Desktop, tmp_path: Path
) -> None:
    assert not desktop.window.outline_pane.faults.isVisible()
    file = tmp_path / "faulty.txt"
    file.write_text(FAULTY, encoding="utf-8")
    desktop.open(file)
    faults = desktop.window.outline_pane.faults
    desktop.qtbot.waitUntil(faults.isVisible)
    switch, rows = faults.findChild(QToolButton), faults.findChild(QListWidget)
    assert isinstance(switch, QToolButton)
    assert isinstance(rows, QListWidget)
    switch.click()
    assert rows.item(0).text() == "三、 is missing before 四、"
    place = rows.visualItemRect(rows.item(0)).center()
    desktop.qtbot.mouseClick(rows.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert desktop.window.page.selected_span() == desktop.passage("四、")


def test_lists_inside_the_text_are_leaves_if_wanted(desktop: Desktop, tmp_path: Path) -> None:
    file = tmp_path / "faulty.txt"
    file.write_text(FAULTY, encoding="utf-8")
    desktop.open(file)
    assert not any("一是改革" in title for title in visible_titles(desktop))
    desktop.choose("outline.lists")
    assert sum("一是改革" in title for title in visible_titles(desktop)) == 4
    desktop.choose("outline.lists")
    assert not any("一是改革" in title for title in visible_titles(desktop))
