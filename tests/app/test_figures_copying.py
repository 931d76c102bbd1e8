"""Tables on the clipboard."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

from reader.app.figures_copying import as_html

_PROJECT = Path(__file__).resolve().parents[2]
_COPY_AND_LEAVE = """
import gc
from PySide6.QtCore import QTimer
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication
from reader.app.figures_copying import copy_table

application = QApplication([])

def copy():
    for _ in range(20):
        copy_table("a\\tb\\n1\\t<2>\\n")
        gc.collect()
    data = QGuiApplication.clipboard().mimeData()
    print(sorted(data.formats()), data.text().split())
    application.quit()

QTimer.singleShot(0, copy)
application.exec()
"""


def test_cells_are_cells_and_their_text_is_escaped() -> None:
    html = as_html("a\tb\n1\t<2>\n")
    assert "<th>a</th><th>b</th>" in html
    assert "<td>1</td><td>&lt;2&gt;</td>" in html


def test_the_program_leaves_in_peace_after_copying() -> None:
    command = [sys.executable, "-c", _COPY_AND_LEAVE]
    done = subprocess.run(
        command, check=False, capture_output=True, text=True, timeout=60, cwd=_PROJECT
    )
    assert done.returncode == 0
    assert done.stdout.strip() == "['text/html', 'text/plain'] ['a', 'b', '1', '<2>']"
