"""The guided start: shown once, beside the controls, in nobody's way."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from reader import paths
from reader.app.announcing import voice
from reader.app.guide import Guide
from reader.app.guide_state import GuideState
from reader.app.help_wiring import Help, offer_guide
from reader.app.settings import Settings
from tests.app.conftest import Desktop

_KEY = Qt.Key


def _help(desktop: Desktop) -> Help:
    made = desktop.window.findChild(Help)
    assert made is not None
    return made


def _guide(desktop: Desktop) -> Guide:
    return _help(desktop).guide


def _place(desktop: Desktop, widget: QWidget) -> QRect:
    return QRect(widget.mapTo(desktop.window, QPoint(0, 0)), widget.size())


def _offer(desktop: Desktop, settings: Settings) -> None:
    offer_guide(desktop.window, settings)
    desktop.desk.figures_found.emit()


def test_nobody_is_shown_the_guide_unasked_once_the_window_is_made(desktop: Desktop) -> None:
    assert _help(desktop).guide_step() == -1


def test_who_comes_for_the_first_time_is_shown_the_guide_when_the_report_is_there(
    desktop: Desktop,
) -> None:
    paths.settings().unlink(missing_ok=True)
    _offer(desktop, Settings())
    assert _guide(desktop).card.isVisible()
    assert desktop.window.page.hasFocus() or QApplication.focusWidget() is None


def test_who_has_settings_is_not_shown_the_guide(desktop: Desktop) -> None:
    settings = Settings()
    settings.language = "en"
    settings.save()
    _offer(desktop, Settings())
    assert _help(desktop).guide_step() == -1


def test_a_guide_that_was_left_open_is_shown_again_and_one_that_was_skipped_is_not(
    desktop: Desktop,
) -> None:
    desktop.choose("help.guide")
    settings = Settings()
    assert settings.guide is GuideState.BEGUN
    _guide(desktop).card.skip.click()
    assert Settings().guide is GuideState.DONE
    _offer(desktop, settings)
    assert not _guide(desktop).is_shown


@pytest.mark.parametrize("width", [1280, 1000, 640])
def test_every_step_stands_in_the_window_and_not_on_the_control_it_speaks_of(
    desktop: Desktop, width: int
) -> None:
    desktop.window.resize(width, 760)
    desktop.choose("help.guide")
    guide = _guide(desktop)
    for _ in range(7):
        QApplication.processEvents()
        card = _place(desktop, guide.card)
        assert desktop.window.rect().contains(card)
        assert guide.card.text_fits()
        assert not card.intersects(guide.spot())
        guide.go_on()
    assert not guide.is_shown


def test_the_keyboard_alone_leads_through_the_guide(desktop: Desktop) -> None:
    desktop.choose("help.guide")
    guide = _guide(desktop)
    desktop.qtbot.waitUntil(guide.card.next.hasFocus)
    QTest.keyClick(guide.card.next, _KEY.Key_Return)
    QTest.keyClick(guide.card.next, _KEY.Key_Return)
    assert guide.at == 2
    guide.card.back.setFocus()
    QTest.keyClick(guide.card.back, _KEY.Key_Space)
    assert guide.at == 1
    QTest.keyClick(guide.card.next, _KEY.Key_Escape)
    assert not guide.card.isVisible()
    assert desktop.window.page.hasFocus()


def test_escape_on_the_page_skips_the_guide_after_the_selection(desktop: Desktop) -> None:
    guide = _guide(desktop)
    guide.begin()
    desktop.window.page.setFocus()
    desktop.select("推荐理论书籍55册")
    QTest.keyClick(desktop.window.page, _KEY.Key_Escape)
    assert guide.is_shown
    QTest.keyClick(desktop.window.page, _KEY.Key_Escape)
    assert not guide.is_shown


def test_calling_the_guide_again_brings_the_keyboard_to_the_step_shown(desktop: Desktop) -> None:
    guide = _guide(desktop)
    guide.begin(3)
    desktop.window.page.setFocus()
    desktop.choose("help.guide")
    assert guide.at == 3
    assert guide.card.next.hasFocus()


def test_what_a_step_speaks_of_can_be_done_while_it_is_shown(desktop: Desktop) -> None:
    guide = _guide(desktop)
    guide.begin(4)
    desktop.select("推荐理论书籍55册")
    desktop.window.page.setFocus()
    QTest.keyClick(desktop.window.page, _KEY.Key_3)
    assert [note.annotation.colour for note in desktop.desk.notes] == ["blue"]
    assert guide.is_shown
    assert desktop.window.notes_dock.isVisible()


def test_a_screen_reader_hears_every_step(desktop: Desktop) -> None:
    heard: list[str] = []
    voice().announced.connect(heard.append)
    guide = _guide(desktop)
    guide.begin()
    guide.go_on()
    voice().announced.disconnect(heard.append)
    assert heard[0].startswith("Guided start, 1 of 7: Open a report. Ctrl+O opens a file")
    assert heard[1].startswith("Guided start, 2 of 7: Read in your script. Ctrl+1 shows")


def test_the_steps_name_the_keys_as_they_are_now(desktop: Desktop) -> None:
    desktop.window.actions_.set_keys("file.open", [])
    desktop.choose("help.guide")
    assert "Open opens a file" in _guide(desktop).card.accessibleDescription()
