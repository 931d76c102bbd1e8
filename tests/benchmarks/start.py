"""Time from the start of the process to the first readable screen, against a bare window.

Usage: python tests/benchmarks/start.py [ROUNDS]

Both show the bundled report; the bare one has it repaired already and does nothing else. The two
run in turn, each in a process of its own; the medians and their ratio are printed.
"""

from __future__ import annotations

import os
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

_PROJECT = Path(__file__).resolve().parents[2]

_BARE = """
import sys, time
from PySide6.QtWidgets import QApplication, QPlainTextEdit
application = QApplication([])
page = QPlainTextEdit(open(sys.argv[1], encoding="utf-8").read())
page.resize(1280, 800)
page.show()
application.processEvents()
print(time.time())
"""

_YANDU = """
import time
from pathlib import Path
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication
from reader import paths
from reader.app.application import make_window
from reader.app.fonts import interface_font
from reader.app.settings import Settings
application = QApplication([])
application.setStyle("Fusion")
application.setFont(interface_font())
window, desk = make_window(Settings())
window.restore()
window.show()
desk.opened.connect(lambda: QTimer.singleShot(0, done))
def done():
    application.processEvents()
    print(time.time(), flush=True)
    desk.close()
    application.quit()
desk.open_library()
desk.open(paths.bundled_report())
application.exec()
"""


def _elapsed(code: str, *arguments: str) -> float:
    """Return the seconds from the start of a process to the moment it printed."""
    started = time.time()
    command = [sys.executable, "-c", code, *arguments]
    done = subprocess.run(command, check=True, capture_output=True, text=True, cwd=_PROJECT)
    return float(done.stdout.split()[0]) - started


def main() -> None:
    """Print the medians and the ratio."""
    rounds = int(sys.argv[1]) if len(sys.argv) > 1 else 7
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    with tempfile.TemporaryDirectory() as folder:
        os.environ["YANDU_HOME"] = folder
        text = Path(folder) / "report.txt"
        command = [sys.executable, "main.py", "text", "resources/reports/langfang-cppcc-2024.txt"]
        text.write_bytes(
            subprocess.run(command, check=True, capture_output=True, cwd=_PROJECT).stdout
        )
        pairs = [(_elapsed(_YANDU), _elapsed(_BARE, str(text))) for _ in range(rounds + 1)][1:]
    yandu = statistics.median(pair[0] for pair in pairs)
    bare = statistics.median(pair[1] for pair in pairs)
    ratio = statistics.median(ours / theirs for ours, theirs in pairs)
    sys.stdout.write(f"first screen {yandu:.2f} s, bare window {bare:.2f} s, ratio {ratio:.2f}\n")


if __name__ == "__main__":
    main()
