"""A text of some ten megabytes: the time to its first screen, and the memory when all is there.

Usage: python tests/benchmarks/large.py FILE [ROUNDS]

A bare window that is given the same text does nothing else: it shows a plain text edit for the
time, which lays out what it shows, and a text edit that has laid out all of it for the memory.
Each runs in a process of its own; the medians and the ratio are printed.
"""

from __future__ import annotations

import os
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Final

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from tests.benchmarks.start import YANDU

_PROJECT: Final = Path(__file__).resolve().parents[2]

_BARE: Final = """
import resource, sys, time
from PySide6.QtWidgets import QApplication, QPlainTextEdit, QTextEdit
application = QApplication([])
page = QPlainTextEdit() if sys.argv[2] == "plain" else QTextEdit()
page.resize(1280, 800)
page.setPlainText(open(sys.argv[1], encoding="utf-8").read())
page.show()
application.processEvents()
if sys.argv[2] != "plain":
    page.document().documentLayout().documentSize()
pages = int(open("/proc/self/statm").read().split()[1])
print(time.time(), pages * resource.getpagesize() // 1024, flush=True)
"""

_YANDU: Final = """
import resource, sys, time
from pathlib import Path
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication
from reader.app.application import make_window
from reader.app.fonts import interface_font
from reader.app.settings import Settings
application = QApplication([])
application.setStyle("Fusion")
application.setFont(interface_font())
window, desk = make_window(Settings())
window.restore()
window.show()
def tell():
    pages = int(open("/proc/self/statm").read().split()[1])
    print(time.time(), pages * resource.getpagesize() // 1024, flush=True)
    desk.close()
    application.quit()
def look():
    present = desk.present
    whole = present and window.page.document().characterCount() > len(present.report.text)
    if whole and present.figures_known and desk.words.is_done:
        timer.stop()
        QTimer.singleShot(3_000, tell)
timer = QTimer()
timer.timeout.connect(look)
timer.start(200)
desk.open_library()
desk.open(Path(sys.argv[1]))
application.exec()
"""

Row = tuple[str, str, str, str]


def main() -> None:
    """Print the rows."""
    for row in rows(Path(sys.argv[1]), int(sys.argv[2]) if len(sys.argv) > 2 else 3):
        sys.stdout.write("  ".join(row) + "\n")


def rows(file: Path, rounds: int) -> Iterator[Row]:
    """Yield what was measured, this program's figure, that of the baseline, and the ratio."""
    bare = statistics.median(_measured([_BARE, str(file), "plain"])[0] for _ in range(rounds))
    first = statistics.median(_measured([YANDU, "shown", str(file)])[0] for _ in range(rounds))
    yield _row("first screen of 10 MB that are new", first, bare, "s, bare plain text edit")
    with tempfile.TemporaryDirectory() as home:
        _measured([YANDU, "figures", str(file)], home)
        again = [_measured([YANDU, "shown", str(file)], home)[0] for _ in range(rounds)]
    yield _row(
        "first screen of 10 MB read before",
        statistics.median(again),
        bare,
        "s, bare plain text edit",
    )
    whole = _measured([_YANDU, str(file)])[1]
    laid_out = _measured([_BARE, str(file), "rich"])[1]
    yield _row("memory with all of 10 MB", whole, laid_out, "MB, bare text edit")


def _row(name: str, ours: float, theirs: float, unit: str) -> Row:
    return name, f"{ours:.2f}", f"{theirs:.2f} {unit}", f"{ours / theirs:.2f}"


def _measured(words: list[str], home: str | None = None) -> tuple[float, float]:
    """Return the seconds until a process told, and its memory in megabytes then.

    Args:
        words: Its code, and what that is given.
        home: Its data folder; one of a new person if ``None``.
    """
    with tempfile.TemporaryDirectory() as folder:
        environment = (
            {"QT_QPA_PLATFORM": "offscreen"}
            | os.environ
            | {"YANDU_HOME": home or folder, "PYTHONPATH": str(_PROJECT)}
        )
        started = time.time()
        done = subprocess.run(
            [sys.executable, "-c", *words],
            check=True,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            cwd=_PROJECT,
            env=environment,
        )
    moment, memory = done.stdout.split()[:2] if words[0] == YANDU else done.stdout.split()[-2:]
    return float(moment) - started, float(memory) / 1024


if __name__ == "__main__":
    main()
