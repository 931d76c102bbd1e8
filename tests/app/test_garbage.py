"""When Python looks for garbage while reports are opened and closed."""

from __future__ import annotations

import gc
import weakref
from pathlib import Path

from tests.app.conftest import Desktop


def test_garbage_is_looked_for_again_once_a_report_is_read(desktop: Desktop) -> None:
    desktop.desk.figures_found.emit()
    desktop.qtbot.waitUntil(lambda: gc.isenabled() and gc.get_freeze_count() > 0)


def test_closing_a_report_lets_all_be_looked_through(desktop: Desktop, tmp_path: Path) -> None:
    file = tmp_path / "other.txt"
    file.write_text("关于其他工作的报告\n一、回顾\n共有12人参加。\n", encoding="utf-8")
    desktop.open(file)
    desktop.qtbot.waitUntil(gc.isenabled)
    desktop.desk.shelf.put_away(1)
    assert not gc.get_freeze_count()


def test_a_report_that_was_closed_leaves_memory(desktop: Desktop, tmp_path: Path) -> None:
    file = tmp_path / "other.txt"
    file.write_text("关于其他工作的报告\n一、回顾\n共有12人参加。\n", encoding="utf-8")
    desktop.open(file)
    closed = weakref.ref(desktop.report)
    desktop.desk.shelf.put_away(1)
    desktop.open(file.rename(tmp_path / "third.txt"))

    def is_gone() -> bool:
        gc.unfreeze()
        gc.collect()
        return closed() is None

    desktop.qtbot.waitUntil(is_gone, timeout=20_000)
