"""How long the ledger keeps the window busy on a report with thousands of figures.

Usage: python tests/benchmarks/ledger.py [COPIES [ROUNDS]]

The bundled report is written COPIES times into one file (190 of them have 5,000 figures) and opened
in a real window. Each deed is done ROUNDS times; the medians of the deed itself and of the events
that follow it are printed, in time of the window's thread on the processor.
"""

from __future__ import annotations

import os
import statistics
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path
from typing import Final

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QEventLoop, Qt, QTimer
from PySide6.QtWidgets import QApplication

from reader import paths
from reader.annotation.verdict import Tick
from reader.app.application import make_window
from reader.app.desk import Desk
from reader.app.figure_order import Column
from reader.app.fonts import interface_font
from reader.app.main_window import MainWindow
from reader.app.settings import Settings

_LONGEST_MS: Final = 50
_SETTLING_MS: Final = 3_000
"""In which rows are made and the dictionary of words is loaded beside the event loop."""

_WORDS: Final = ("会议", "十三", "捐款捐物", "")

Deeds = Iterator[tuple[str, Callable[[], object]]]


def main() -> None:
    """Print the table."""
    copies = int(sys.argv[1]) if len(sys.argv) > 1 else 190
    rounds = int(sys.argv[2]) if len(sys.argv) > 2 else 5
    with tempfile.TemporaryDirectory() as folder:
        os.environ["YANDU_HOME"] = folder
        application = QApplication.instance() or QApplication([])
        if isinstance(application, QApplication):
            application.setStyle("Fusion")
            application.setFont(interface_font())
        report = Path(folder) / "many.txt"
        text = paths.bundled_report().read_text(encoding="utf-8")
        report.write_text("\n".join([text] * copies), encoding="utf-8")
        window, desk = _opened(report)
        times: dict[str, list[tuple[float, float]]] = {}
        for _ in range(rounds):
            for name, deed in _deeds(window, desk):
                times.setdefault(name, []).append(_taken(deed))
        lines = [f"{len(desk.figures):,} figures; the longest pause may be {_LONGEST_MS} ms"]
        lines += [
            f"  {name:26} {statistics.median(d for d, _ in each):7.1f} ms"
            f"   events after it {statistics.median(e for _, e in each):7.1f} ms"
            for name, each in times.items()
        ]
        sys.stdout.write("\n".join(lines) + "\n")
        desk.close()


def _opened(file: Path) -> tuple[MainWindow, Desk]:
    window, desk = make_window(Settings())
    window.restore()
    window.resize(1280, 800)
    window.show()
    desk.open_library()
    loop = QEventLoop()
    desk.figures_found.connect(loop.quit)
    desk.open(file)
    loop.exec()
    window.actions_["figures.ledger"].trigger()
    QTimer.singleShot(_SETTLING_MS, loop.quit)
    loop.exec()
    return window, desk


def _taken(deed: Callable[[], object]) -> tuple[float, float]:
    """Return how long a deed took, and what it left to the event loop, in milliseconds."""
    started = time.thread_time()
    deed()
    done = time.thread_time()
    for _ in range(3):
        QApplication.processEvents()
    return (done - started) * 1000, (time.thread_time() - done) * 1000


def _deeds(window: MainWindow, desk: Desk) -> Deeds:
    pane = window.ledger_pane
    table = pane.table()
    figures = [row.figure for row in pane.all_rows()]
    for column in (Column.NUMBER, Column.VALUE, Column.UNIT, Column.OF, Column.SECTION):
        name = f"sort by {column.name.lower()}"
        yield name, partial(table.sortByColumn, column, Qt.SortOrder.DescendingOrder)
    for words in _WORDS:
        yield f"filter by {words or 'nothing'}", partial(pane.filters.words.setText, words)
    yield "select all", table.selectAll
    yield "sort with all selected", lambda: table.sortByColumn(0, Qt.SortOrder.AscendingOrder)
    yield "copy all", window.actions_["figures.copy"].trigger
    table.clearSelection()
    yield "go to a figure", lambda: window.page.select(figures[len(figures) // 2].span)
    yield "tick one", lambda: desk.do(lambda s: s.ledger.tick(figures[7:8], Tick.USED))
    yield "tick 300", lambda: desk.do(lambda s: s.ledger.tick(figures[100:400], Tick.CHECKED))
    yield "undo", desk.undo
    yield "undo again", desk.undo
    yield "dismiss one", lambda: desk.do(lambda s: s.ledger.dismiss(figures[9:10]))
    yield "undo the dismissal", desk.undo
    yield "open the charts", window.actions_["figures.charts"].trigger
    yield "close the charts", window.charts.close


if __name__ == "__main__":
    main()
