"""Time to show the report in another script, against a bare text edit that is given the text.

Usage: python tests/benchmarks/switch.py [FILE [ROUNDS]]

In a real window, on the bundled report or FILE, at a place in its middle, with a note to each
paragraph. The bare edit is set the same text in the same size and scrolled as far. Both are
switched in turn; medians, their ratio and the parts of our own time are printed. Times are those
of the window's thread on the processor, which other programs do not lengthen.
"""

from __future__ import annotations

import os
import statistics
import sys
import tempfile
import time
from collections import defaultdict
from collections.abc import Callable
from pathlib import Path
from typing import Final

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QEvent, QEventLoop, QObject, QTimer
from PySide6.QtGui import QTextDocument
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QTextEdit

from reader import paths
from reader.app.application import make_window
from reader.app.desk import Desk
from reader.app.figure_rows import figure_rows
from reader.app.fonts import interface_font
from reader.app.main_window import MainWindow
from reader.app.page_controller import PageController
from reader.app.palette import LIGHT
from reader.app.settings import Settings
from reader.app.typesetting import PageStyle, typeset
from reader.core.span import Span
from reader.session.rendering import render
from reader.session.rendition import Rendition, View

_VIEWS: Final = (View.TRADITIONAL, View.TAIWAN, View.HONG_KONG, View.TAIWAN_PHRASES, View.SOURCE)
_FRAME_MS: Final = 16
_PAUSE_MS: Final = 40
"""After a switch, so that the next one finds nothing left to do."""

_SETTLING_MS: Final = 2_500
"""In which the dictionary of words is loaded."""


class _Watch:
    """Collects times by their names, in milliseconds."""

    def __init__(self) -> None:
        self._times: dict[str, list[float]] = defaultdict(list)

    def take(self, name: str, deed: Callable[[], object]) -> None:
        """Do something and note how long it took."""
        started = time.thread_time()
        deed()
        self.note(name, started, time.thread_time())

    def note(self, name: str, started: float, ended: float) -> None:
        """Note a time."""
        self._times[name].append((ended - started) * 1000)

    def median(self, name: str) -> float:
        """Return the median of what was noted by a name."""
        return statistics.median(self._times[name])

    def lines(self) -> list[str]:
        """Return a line for each name, in the order in which they came."""
        return [
            f"  {name:34} {statistics.median(times):7.2f} ms   best {min(times):7.2f}"
            for name, times in self._times.items()
        ]


class _Painted(QObject):
    """Notes when a widget was painted the last time."""

    def __init__(self) -> None:
        super().__init__()
        self.at = 0.0

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:  # noqa: N802 - the name Qt calls
        """Look at paint events; they are dealt with right after this."""
        if event.type() is QEvent.Type.Paint and not self.at:
            self.at = time.thread_time()
        return False


def main() -> None:
    """Print the table."""
    file = Path(sys.argv[1]) if len(sys.argv) > 1 else paths.bundled_report()
    rounds = int(sys.argv[2]) if len(sys.argv) > 2 else 8
    with tempfile.TemporaryDirectory() as folder:
        os.environ["YANDU_HOME"] = folder
        application = QApplication.instance() or QApplication([])
        if isinstance(application, QApplication):
            application.setStyle("Fusion")
            application.setFont(interface_font())
        window, desk = _opened(file)
        watch = _Watch()
        bare = _bare_edit(window)
        for _ in range(rounds + 1):
            for view in _VIEWS:
                _switch(window, desk, view, watch)
                watch.take("bare edit", lambda: _set_bare(bare, window))
        for view in _VIEWS * rounds:
            _take_parts(window, desk, view, watch)
        ours = watch.median("page begins to be painted") + watch.median("part: page painted")
        ratio = ours / watch.median("bare edit")
        lines = [f"{len(desk.report.text) if desk.report else 0} characters", *watch.lines()]
        lines.append(f"page shown and painted {ours:.1f} ms; a frame is {_FRAME_MS} ms")
        lines.append(f"ratio to the bare edit {ratio:.2f}")
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
    QTimer.singleShot(_SETTLING_MS, loop.quit)
    loop.exec()
    text = desk.report.text if desk.report else ""
    start = 0
    for line in text.split("\n"):
        if len(line) > 20:
            desk.annotate(Span(start + 5, start + 15), "yellow")
        start += len(line) + 1
    window.page.show_at_top(len(text) // 2)
    return window, desk


def _switch(window: MainWindow, desk: Desk, view: View, watch: _Watch) -> None:
    """Switch as a person does, and note the time until the page is there and until all is."""
    painted = _Painted()
    window.page.viewport().installEventFilter(painted)
    started = time.thread_time()
    window.actions_[f"script.{view}"].trigger()
    watch.note("action carried out", started, time.thread_time())
    watch.note("page begins to be painted", started, painted.at)
    QTest.qWait(_PAUSE_MS)
    watch.note("lists followed, all painted", started, time.thread_time())
    window.page.viewport().removeEventFilter(painted)


def _bare_edit(window: MainWindow) -> QTextEdit:
    edit = QTextEdit()
    edit.setReadOnly(True)
    edit.resize(window.page.size())
    edit.show()
    return edit


def _set_bare(edit: QTextEdit, window: MainWindow) -> None:
    document = QTextDocument(edit)
    document.setUndoRedoEnabled(False)
    document.setDefaultFont(window.page.document().defaultFont())
    document.setPlainText(window.page.toPlainText())
    edit.setDocument(document)
    cursor = edit.textCursor()
    cursor.setPosition(document.characterCount() // 2)
    edit.setTextCursor(cursor)
    edit.viewport().repaint()


def _take_parts(window: MainWindow, desk: Desk, view: View, watch: _Watch) -> None:
    """Carry the parts of a switch out by themselves."""
    report = desk.report
    if report is None:
        return
    style = PageStyle(LIGHT)
    made: list[Rendition] = []
    watch.take(
        "part: rendition, made anew", lambda: made.append(render(report, view, word_guided=True))
    )
    rendition = made[0]
    document = QTextDocument()
    watch.take("part: typeset", lambda: typeset(document, rendition, report.outline, style))
    page = window.page
    watch.take(
        "part: page, typeset and laid out",
        lambda: page.show_rendition(rendition, report.outline, style),
    )
    QApplication.processEvents()
    watch.take("part: page painted", page.viewport().repaint)
    watch.take("part: outline", lambda: window.outline_pane.show_outline(report.outline, rendition))
    controller = window.findChildren(PageController)[0]
    watch.take("part: breadcrumb and place", lambda: controller.follow(page.place()))
    watch.take("part: status", lambda: window.status.show_report(report, rendition))
    watch.take(
        "later: figures",
        lambda: window.figures_pane.show_rows(figure_rows(desk.figures, report.outline, rendition)),
    )
    watch.take(
        "later: notes",
        lambda: window.notes_pane.show_notes(desk.notes, report.outline, rendition),
    )
    QApplication.processEvents()


if __name__ == "__main__":
    main()
