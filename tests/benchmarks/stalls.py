"""How long the window cannot answer while a person opens, switches, zooms, searches and exports.

Usage: python tests/benchmarks/stalls.py [ROUNDS] [FILE]

A timer of the event loop ticks every millisecond in a real window; the longest time between two
ticks is the longest stall. Each round is a process of its own. The medians of the rounds are
printed in time of the processor, which other programs at work on the machine do not lengthen, and
by the clock. Without FILE the bundled report is read.
"""

from __future__ import annotations

import json
import os
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path
from typing import Final

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from PySide6.QtCore import QEventLoop, QTimer
from PySide6.QtWidgets import QApplication

from reader import paths
from reader.app.application import make_window
from reader.app.desk import Desk
from reader.app.export_choice import ExportChoice
from reader.app.fonts import interface_font
from reader.app.main_window import MainWindow
from reader.app.notes_handing_on import NotesHandingOn
from reader.app.palette import ThemeName
from reader.app.settings import Settings
from reader.core.span import Span
from reader.paths import bundled_report
from reader.session.rendition import View

_PROJECT: Final = Path(__file__).resolve().parents[2]

Stall = tuple[float, float, float]
"""The longest stall in time of the processor and by the clock, and the time until all is quiet."""

_NOTES: Final = 100
_QUIET_MS: Final = 400
"""A deed is over when the window has had nothing long to do for so long."""

_LONG_MS: Final = 4.0
_LONGEST_WAIT_MS: Final = 90_000


def main() -> None:
    """Print the longest stall of every deed."""
    rounds = int(sys.argv[1]) if len(sys.argv) > 1 else 3
    file = Path(sys.argv[2]) if len(sys.argv) > 2 else bundled_report()
    sys.stdout.write("longest stall, ms        processor   clock   until quiet\n")
    for name, (processor, clock, quiet) in longest_stalls(file, rounds).items():
        sys.stdout.write(f"{name:24} {processor:9.0f} {clock:7.0f} {quiet:13.0f}\n")


def longest_stalls(file: Path, rounds: int) -> dict[str, Stall]:
    """Return the median over the rounds of the stalls of every deed, in milliseconds."""
    measured = [_round(file) for _ in range(rounds)]
    return {
        name: (
            statistics.median(stalls[name][0] for stalls in measured),
            statistics.median(stalls[name][1] for stalls in measured),
            statistics.median(stalls[name][2] for stalls in measured),
        )
        for name in measured[0]
    }


def _round(file: Path) -> dict[str, Stall]:
    """Measure every deed once, in a new window of a new person."""
    with tempfile.TemporaryDirectory() as folder:
        command = [sys.executable, __file__, "--round", str(file)]
        environment = {"QT_QPA_PLATFORM": "offscreen"} | os.environ | {"YANDU_HOME": folder}
        done = subprocess.run(
            command, check=True, stdout=subprocess.PIPE, text=True, cwd=_PROJECT, env=environment
        )
    stalls: dict[str, Stall] = json.loads(done.stdout)
    return stalls


class Watch:
    """Carries deeds out in the event loop and notes how long it stood still meanwhile."""

    def __init__(self) -> None:
        self.stalls: dict[str, Stall] = {}
        self._loop = QEventLoop()
        self._timer = QTimer(interval=1)
        self._timer.timeout.connect(self._tick)
        self._longest = [0.0, 0.0]
        self._began = self._busy = 0.0
        self._last = (0.0, 0.0)
        self._is_over: Callable[[], bool] = _always

    def take(
        self, name: str, deed: Callable[[], object], is_over: Callable[[], bool] | None = None
    ) -> None:
        """Do something and watch until the window has nothing to do any more."""
        self._longest = [0.0, 0.0]
        self._is_over = is_over or _always
        self._last = _clocks()
        self._began = self._busy = self._last[1]
        self._timer.start()
        QTimer.singleShot(0, deed)
        self._loop.exec()
        self._timer.stop()
        processor, clock = self._longest
        self.stalls[name] = (processor, clock, self._busy - self._began)

    def _tick(self) -> None:
        processor, clock = _clocks()
        gaps = [processor - self._last[0], clock - self._last[1] - 1]
        self._longest = [*map(max, self._longest, gaps)]
        if gaps[0] > _LONG_MS or not self._is_over():
            self._busy = clock
        self._last = _clocks()
        if clock - self._busy > _QUIET_MS or clock - self._began > _LONGEST_WAIT_MS:
            self._loop.quit()


def _measure(file: Path) -> dict[str, Stall]:
    application = QApplication([])
    application.setStyle("Fusion")
    application.setFont(interface_font())
    window, desk = make_window(Settings())
    window.restore()
    window.show()
    application.processEvents()
    desk.open_library()
    watch = Watch()

    def is_known() -> bool:
        return bool(desk.present and desk.present.figures_known and desk.words.is_done)

    watch.take("open", partial(desk.open, file), is_known)
    for name, deed in _deeds(window, desk):
        watch.take(name, deed, lambda: not desk.converting.is_under_way)
    desk.close()
    return watch.stalls


def _deeds(window: MainWindow, desk: Desk) -> Iterator[tuple[str, Callable[[], object]]]:
    length = len(desk.report.text) if desk.report else 0
    actions = window.actions_
    for view in (View.TRADITIONAL, View.TAIWAN, View.HONG_KONG, View.SOURCE, View.TRADITIONAL):
        yield f"to {view}", actions[f"script.{view}"].trigger
    yield "go to the middle", partial(window.page.show_at_top, length // 2)
    yield "go to the end", partial(window.page.show_at_top, length - 10)
    yield "larger", actions["view.larger"].trigger
    yield "dark", partial(actions[f"theme.{ThemeName.DARK}"].trigger)
    yield "resize", partial(window.resize, 1000, 700)
    yield "find", actions["edit.find"].trigger
    yield "look for", partial(window.find_bar.query_changed.emit, "工作")
    yield "list hits", actions["edit.find_all"].trigger
    yield "a note", partial(desk.annotate, Span(length // 2, length // 2 + 8), "yellow")
    yield f"{_NOTES} notes", partial(_annotate, desk, length)
    yield "undo", desk.undo
    yield "ledger", actions["figures.ledger"].trigger
    handing_on = NotesHandingOn(window, desk, Settings())
    yield "export dialog", handing_on.export
    yield "export", partial(_export, handing_on, desk)


def _annotate(desk: Desk, length: int, done: int = 0) -> None:
    """Make one note after the other, each between two ticks of the event loop."""
    at = done * (length - 8) // _NOTES
    desk.annotate(Span(at, at + 8), "blue")
    if done + 1 < _NOTES:
        QTimer.singleShot(2, partial(_annotate, desk, length, done + 1))


def _export(handing_on: NotesHandingOn, desk: Desk) -> None:
    """Write the notes as the dialog has them written."""
    if desk.session:
        handing_on.write(desk.session, ExportChoice(), paths.home() / "notes.md")


def _clocks() -> tuple[float, float]:
    """Return the time of this thread on the processor and that of the clock."""
    return time.thread_time() * 1000, time.perf_counter() * 1000


def _always() -> bool:
    return True


if __name__ == "__main__":
    if sys.argv[1:2] == ["--round"]:
        sys.stdout.write(json.dumps(_measure(Path(sys.argv[2]))))
    else:
        main()
