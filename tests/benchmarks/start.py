"""Time and memory from the start of the process to the first readable screen, and afterwards.

Usage: python tests/benchmarks/start.py [ROUNDS]

The bundled report is shown, beside a bare window that is given the repaired text and does nothing
else, and the commands are run beside Python with the libraries they need. Each runs in a process
of its own, in turn with its baseline, with the byte code compiled and the report opened before;
the medians and the ratio are printed. Memory is read as Linux tells it.
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

_PROJECT: Final = Path(__file__).resolve().parents[2]
_REPORT: Final = "resources/reports/langfang-cppcc-2024.txt"

_BARE: Final = """
import resource, sys, time
from PySide6.QtWidgets import QApplication, QPlainTextEdit
application = QApplication([])
page = QPlainTextEdit(open(sys.argv[1], encoding="utf-8").read())
page.resize(1280, 800)
page.show()
application.processEvents()
pages = int(open("/proc/self/statm").read().split()[1])
print(time.time(), pages * resource.getpagesize() // 1024, flush=True)
"""

YANDU: Final = """
import resource, sys, time
from reader.__main__ import main
import reader.app.desktop_application as desktop
from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtWidgets import QApplication

def tell():
    pages = int(open("/proc/self/statm").read().split()[1])
    print(time.time(), pages * resource.getpagesize() // 1024, flush=True)

class Watch(QObject):
    def eventFilter(self, watched, event):
        page = watched.parent()
        if event.type() == QEvent.Type.Paint and page and page.objectName() == "page":
            if not page.document().isEmpty():
                QApplication.instance().removeEventFilter(self)
                self.window = page.window()
                QTimer.singleShot(0, self.shown)
        return False
    def shown(self):
        tell()
        if sys.argv[1] == "shown":
            QTimer.singleShot(0, self.leave)
        else:
            self.timer = QTimer()
            self.timer.timeout.connect(self.look)
            self.timer.start(20)
    def look(self):
        from reader.app.desk import Desk
        desk = self.window.findChild(Desk)
        if desk and desk.figures and (sys.argv[1] == "figures" or desk.words.is_done):
            self.timer.stop()
            tell()
            QTimer.singleShot(1500, self.leave)
    def leave(self):
        self.window.close()

watch = Watch()
made = desktop.DesktopApplication.__init__
def watched(application, words):
    made(application, words)
    application.installEventFilter(watch)
desktop.DesktopApplication.__init__ = watched
main(sys.argv[2:])
"""
"""The program itself, watched for the first painting of a page with text.

Its first word says when it is to end: ``shown``, or when all ``figures`` or all ``words`` are
known; the others are those of the program.
"""

_LIBRARIES: Final = "import argparse, dataclasses, decimal, hashlib, json, platformdirs, re"

Measured = tuple[float, float]
"""Seconds from the start of the process to the last line it printed, and its memory in MB."""


def main() -> None:
    """Print what was measured and its ratios."""
    rounds = int(sys.argv[1]) if len(sys.argv) > 1 else 7
    for row in rows(rounds):
        sys.stdout.write("  ".join(row) + "\n")


def rows(rounds: int) -> Iterator[tuple[str, str, str, str]]:
    """Yield what was measured, this program's figure, that of the baseline, and the ratio."""
    with tempfile.TemporaryDirectory() as folder:
        environment = _environment(Path(folder))
        text = Path(folder) / "report.txt"
        text.write_bytes(_run(["main.py", "text", _REPORT], environment))
        bare, shown = ["-c", _BARE, str(text)], ["-c", YANDU, "shown"]
        _run(["-c", YANDU, "figures"], environment)  # somebody has read the report before
        pairs = _pairs(shown, bare, rounds, environment)
        yield _row("start to the first screen", pairs, 0, "s, bare window")
        yield _row("memory then", pairs, 1, "MB, bare window")
        whole = _pairs(["-c", YANDU, "figures"], bare, 3, environment)
        yield _row("start to the whole window with all figures", whole, 0, "s, bare window")
        loaded = _pairs(["-c", YANDU, "words"], bare, 3, environment)
        yield _row("memory with everything loaded", loaded, 1, "MB, bare window")
        for command in ("text", "outline", "figures"):
            words = ["main.py", command, _REPORT]
            pairs = _pairs(words, ["-c", _LIBRARIES], rounds, environment)
            yield _row(f"command {command}", pairs, 0, "s, Python with libraries")


def _environment(folder: Path) -> dict[str, str]:
    """Return an environment of a new person in which byte code is kept."""
    others = {k: v for k, v in os.environ.items() if k != "PYTHONDONTWRITEBYTECODE"}
    return (
        {"QT_QPA_PLATFORM": "offscreen"}
        | others
        | {
            "YANDU_HOME": str(folder / "home"),
            "PYTHONPYCACHEPREFIX": str(folder / "code"),
            "PYTHONPATH": str(_PROJECT),
        }
    )


def _pairs(
    words: list[str], baseline: list[str], rounds: int, environment: dict[str, str]
) -> list[tuple[Measured, Measured]]:
    """Measure a process and its baseline in turn; the first time, when all is cold, is dropped."""
    measured = [
        (_measured(words, environment), _measured(baseline, environment)) for _ in range(rounds + 1)
    ]
    return measured[1:]


def _measured(words: list[str], environment: dict[str, str]) -> Measured:
    started = time.time()
    output = _run(words, environment)
    if words[0] == "main.py" or words[1] == _LIBRARIES:
        return time.time() - started, 0.0
    moment, memory = output.split()[-2:]
    return float(moment) - started, float(memory) / 1024


def _run(words: list[str], environment: dict[str, str]) -> bytes:
    command = [sys.executable, *words]
    return subprocess.run(
        command,
        check=True,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        cwd=_PROJECT,
        env=environment,
    ).stdout


def _row(
    name: str, pairs: list[tuple[Measured, Measured]], place: int, unit: str
) -> tuple[str, str, str, str]:
    ours = statistics.median(pair[0][place] for pair in pairs)
    theirs = statistics.median(pair[1][place] for pair in pairs)
    ratio = statistics.median(pair[0][place] / pair[1][place] for pair in pairs)
    return name, f"{ours:.2f}", f"{theirs:.2f} {unit}", f"{ratio:.2f}"


if __name__ == "__main__":
    main()
