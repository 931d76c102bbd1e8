"""How long the window cannot answer while a report is opened, words are loaded, scripts switched.

Usage: python tests/benchmarks/stalls.py [ROUNDS] [FILE]

A timer of the event loop ticks every millisecond in a real window; the longest time between two
ticks is the longest stall. Each round is a process of its own; the medians of the rounds and the
worst one are printed, then the same in time of the processor, which other programs at work on the
machine do not lengthen. The words have no file of their own to be loaded from, so the first start
is like every other one. Without FILE the bundled report is read.
"""

from __future__ import annotations

import json
import os
import statistics
import subprocess
import sys
import tempfile
from pathlib import Path

_PROJECT = Path(__file__).resolve().parents[2]

_ROUND = """
import gc, json, sys, time
from pathlib import Path
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication
from reader import paths
from reader.app.application import make_window
from reader.app.fonts import interface_font
from reader.app.settings import Settings
from reader.session.rendition import View

application = QApplication([])
application.setStyle("Fusion")
application.setFont(interface_font())
window, desk = make_window(Settings())
window.restore()
window.show()
application.processEvents()
gc.freeze()
stalls = {}
now = {"phase": "opening"}

def clocks():
    return time.perf_counter() * 1000 - 1, time.thread_time() * 1000

def tick():
    last, now["last"] = now["last"], clocks()
    gaps = [here - before for here, before in zip(now["last"], last)]
    longest = stalls.setdefault(now["phase"], [0.0, 0.0])
    longest[:] = map(max, longest, gaps)

def enter(phase):
    tick()
    now["phase"] = phase

def switch():
    enter("between")
    if not views:
        desk.close()
        application.quit()
        return
    view = views.pop(0)
    enter(f"to {view}")
    window.actions_[f"script.{view}"].trigger()
    QTimer.singleShot(400, switch)

views = [View.TRADITIONAL, View.TAIWAN, View.HONG_KONG, View.SOURCE, View.TRADITIONAL]
timer = QTimer(interval=1)
timer.timeout.connect(tick)
timer.start()
desk.figures_found.connect(lambda: enter("loading words"))
desk.words.done.connect(lambda: enter("between"))
desk.words.done.connect(lambda: QTimer.singleShot(400, switch))
desk.open_library()
now["last"] = clocks()
desk.open(Path(sys.argv[1]) if len(sys.argv) > 1 else paths.bundled_report())
application.exec()
print(json.dumps(stalls))
"""


def main() -> None:
    """Print the longest stall of every phase."""
    rounds = int(sys.argv[1]) if len(sys.argv) > 1 else 5
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    measured = [_longest_stalls(sys.argv[2:]) for _ in range(rounds)]
    sys.stdout.write("longest stall, ms      median  worst  processor  worst\n")
    for phase in measured[0]:
        wall, processor = zip(*(stalls[phase] for stalls in measured), strict=True)
        sys.stdout.write(
            f"{phase:20} {statistics.median(wall):8.0f} {max(wall):6.0f}"
            f" {statistics.median(processor):10.0f} {max(processor):6.0f}\n"
        )


def _longest_stalls(arguments: list[str]) -> dict[str, tuple[float, float]]:
    """Return the longest stall of every phase in a new window of a new person.

    Returns:
        Milliseconds by the clock and of the processor.
    """
    with tempfile.TemporaryDirectory() as folder:
        os.environ["YANDU_HOME"] = folder
        command = [sys.executable, "-c", _ROUND, *arguments]
        done = subprocess.run(command, check=True, capture_output=True, text=True, cwd=_PROJECT)
    stalls: dict[str, tuple[float, float]] = json.loads(done.stdout)
    return stalls


if __name__ == "__main__":
    main()
