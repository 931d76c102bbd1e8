"""The ticks beside the page."""

from __future__ import annotations

from pytestqt.qtbot import QtBot

from reader.app.hit_ruler import HitRuler
from reader.core.span import Span


def _ruler(qtbot: QtBot, *starts: int) -> HitRuler:
    ruler = HitRuler()
    qtbot.addWidget(ruler)
    ruler.resize(12, 406)
    ruler.show_hits([Span(start, start + 2) for start in starts], None, 1_000)
    ruler.show()
    qtbot.waitExposed(ruler)
    return ruler


def test_ticks_stand_where_the_hits_are_in_the_report(qtbot: QtBot) -> None:
    assert _ruler(qtbot, 0, 500, 998).ticks() == [3, 203, 402]


def test_hits_that_fall_together_have_one_tick(qtbot: QtBot) -> None:
    assert len(_ruler(qtbot, *range(0, 1_000, 2)).ticks()) <= 400


def test_ticks_move_with_the_height_and_go_with_the_hits(qtbot: QtBot) -> None:
    ruler = _ruler(qtbot, 500)
    ruler.resize(12, 206)
    assert ruler.ticks() == [103]
    ruler.show_hits((), None, 1_000)
    assert ruler.ticks() == []
