"""Back and forward: every report has a way of its own."""

from __future__ import annotations

from pathlib import Path

from tests.app.conftest import Desktop


def test_each_report_keeps_the_way_that_was_gone_in_it(desktop: Desktop, tmp_path: Path) -> None:
    place = desktop.passage("四、坚持守正创新").start
    desktop.choose("go.end")
    other = tmp_path / "他.txt"
    other.write_text("另一份报告\n" + "第一段文字。\n" * 200, encoding="utf-8")
    desktop.open(other)
    actions = desktop.window.actions_
    assert not actions["go.back"].isEnabled()
    desktop.desk.shelf.turn_to(0)
    assert actions["go.back"].isEnabled()
    desktop.choose("go.back")
    assert desktop.window.page.place() < place
    assert actions["go.forward"].isEnabled()
