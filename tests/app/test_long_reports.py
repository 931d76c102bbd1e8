"""A report too long to be set at once."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from reader.app.application import make_window
from reader.app.desk import Desk
from reader.app.main_window import MainWindow
from reader.app.settings import Settings
from reader.core.span import Span
from reader.session.rendition import View

_LINES = 5_000
_SOUGHT = "第4000行"


class _Long:
    """A window on a long report, of which the beginning is shown."""

    def __init__(self, qtbot: QtBot, window: MainWindow, desk: Desk) -> None:
        self.qtbot, self.window, self.desk = qtbot, window, desk

    @property
    def text(self) -> str:
        assert self.desk.report is not None
        return self.desk.report.text

    @property
    def place(self) -> int:
        """Where a line in the last quarter begins."""
        return self.text.index(_SOUGHT)

    def is_whole(self) -> bool:
        assert self.desk.page_rendition is not None
        shown = self.window.page.document().characterCount() - 1
        return shown == len(self.desk.page_rendition.text)

    def top_line(self) -> str:
        """Return the line that is at the top of the page."""
        return self.text[self.window.page.place() :][:8]

    def wait(self) -> None:
        self.qtbot.waitUntil(self.is_whole, timeout=30_000)
        self.qtbot.waitUntil(lambda: not self.desk.converting.is_under_way, timeout=30_000)


@pytest.fixture
def long(qtbot: QtBot, tmp_path: Path) -> Iterator[_Long]:
    path = tmp_path / "报告.txt"
    lines = [f"第{number}行，各位委员，请审议这项工作的发展。" for number in range(_LINES)]
    path.write_text("\n".join(lines), encoding="utf-8")
    window, desk = make_window(Settings())
    qtbot.addWidget(window)
    window.restore()
    window.resize(1000, 700)
    window.show()
    qtbot.waitExposed(window)
    desk.open_library()
    with qtbot.waitSignal(desk.opened, timeout=30_000):
        desk.open(path)
    yield _Long(qtbot, window, desk)
    window.close()
    desk.close()


def test_the_beginning_is_shown_before_the_rest_is_set(long: _Long) -> None:
    assert 0 < long.window.page.document().characterCount() < len(long.text) // 2
    long.wait()
    assert long.is_whole()


def test_a_place_that_is_not_set_yet_is_shown_as_soon_as_it_is(long: _Long) -> None:
    long.window.page.show_at_top(long.place)
    assert long.window.page.place() == long.place
    long.wait()
    assert long.top_line().startswith(_SOUGHT)


def test_a_passage_that_is_not_set_yet_is_selected_as_soon_as_it_is(long: _Long) -> None:
    span = Span(long.place, long.place + len(_SOUGHT))
    long.window.page.select(span)
    long.wait()
    assert long.window.page.selected_span() == span


@pytest.mark.parametrize("action_id", ["view.larger", "theme.dark", "script.traditional"])
def test_the_line_under_the_eye_keeps(long: _Long, action_id: str) -> None:
    long.wait()
    long.window.page.show_at_top(long.place)
    long.window.actions_[action_id].trigger()
    long.wait()
    assert long.top_line().startswith(_SOUGHT)


def test_two_sizes_one_after_the_other_keep_the_line_too(long: _Long) -> None:
    long.wait()
    long.window.page.show_at_top(long.place)
    long.window.actions_["view.larger"].trigger()
    long.window.actions_["view.larger"].trigger()
    long.wait()
    assert long.top_line().startswith(_SOUGHT)


def test_another_width_keeps_line_and_selection(long: _Long) -> None:
    long.wait()
    long.window.page.select(Span(long.place, long.place + len(_SOUGHT)))
    before = long.window.page.place()
    long.window.resize(900, 700)
    long.wait()
    assert abs(long.window.page.place() - before) < 60
    assert long.window.page.selected_span() == Span(long.place, long.place + len(_SOUGHT))


def test_it_is_converted_beside_the_event_loop(long: _Long) -> None:
    long.window.actions_["script.traditional"].trigger()
    assert long.desk.converting.is_under_way
    long.wait()
    assert long.desk.rendition is not None
    assert long.desk.rendition.view is View.TRADITIONAL
    assert "發展" in long.desk.rendition.text


def test_of_two_scripts_the_last_one_is_shown(long: _Long) -> None:
    long.window.actions_["script.traditional"].trigger()
    long.window.actions_["script.source"].trigger()
    long.wait()
    assert long.desk.rendition is not None
    assert long.desk.rendition.view is View.SOURCE


def test_a_page_left_before_it_was_whole_becomes_whole_later(long: _Long) -> None:
    long.window.actions_["script.traditional"].trigger()
    long.qtbot.waitUntil(lambda: not long.desk.converting.is_under_way, timeout=30_000)
    long.window.actions_["script.source"].trigger()
    long.wait()
    assert long.is_whole()
