"""Work in a report with 10,000 notes: scrolling, typing, exporting, another colour for all.

Usage: python tests/benchmarks/many_notes.py

The bare views are given the same text and do nothing else. Times are those of the window's thread
on the processor, which other programs do not lengthen; the longest turn of the event loop is told
for what is done beside it.
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
from typing import Final, TypeVar

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPlainTextEdit, QTextEdit, QWidget

from reader.app.application import make_window
from reader.app.desk import Desk
from reader.app.fonts import interface_font
from reader.app.main_window import MainWindow
from reader.app.settings import Settings
from reader.core.span import Span
from reader.session.exporting import export_notes
from reader.session.rendition import View
from tests.benchmarks.stalls import Watch

_PROJECT: Final = Path(__file__).resolve().parents[2]
_NOTES: Final = 10_000
_EXPORTED: Final = 1_000
_FRAMES: Final = 60
_STEP_PX: Final = 40
_KEYS: Final = 30
_FRAME_MS: Final = 16

Row = tuple[str, str, str, str]
_View = TypeVar("_View", bound=QWidget)


def main() -> None:
    """Print the rows, for a report that is made of the bundled one."""
    from tests.benchmarks.all import long_report

    with tempfile.TemporaryDirectory() as folder:
        file = Path(folder) / "report.txt"
        file.write_text(long_report(30 * _NOTES), encoding="utf-8")
        for row in rows(file):
            sys.stdout.write("  ".join(row) + "\n")


def rows(file: Path) -> Iterator[Row]:
    """Yield what was measured, this program's figure, that of the baseline, and the ratio."""
    with tempfile.TemporaryDirectory() as folder:
        command = [sys.executable, __file__, "--round", str(file)]
        environment = {"QT_QPA_PLATFORM": "offscreen"} | os.environ | {"YANDU_HOME": folder}
        done = subprocess.run(
            command, check=True, stdout=subprocess.PIPE, text=True, cwd=_PROJECT, env=environment
        )
    measured: dict[str, tuple[float, float, str]] = json.loads(done.stdout)
    for name, (ours, theirs, what) in measured.items():
        yield name, f"{ours:.1f} ms", f"{theirs:.1f} ms, {what}", f"{ours / theirs:.1f}"


def _measure(file: Path) -> dict[str, tuple[float, float, str]]:
    application = QApplication([])
    application.setStyle("Fusion")
    application.setFont(interface_font())
    window, desk = make_window(Settings())
    window.restore()
    window.show()
    desk.open_library()
    watch = Watch()
    watch.take("open", partial(desk.open, file), lambda: _is_known(window, desk))
    length = len(desk.report.text) if desk.report else 0
    places = [at * length // _NOTES for at in range(_NOTES)]
    spans = [Span(place, place + 8) for place in places]
    watch.take("notes", lambda: desk.do(lambda session: session.annotate_all(spans)[1]))
    page, text = window.page, desk.report.text if desk.report else ""
    bare = _shown(QTextEdit(), page)
    bare.setPlainText(text)
    ours, theirs = _frame_ms(page), _frame_ms(bare)
    result = {f"scrolled frame, {_NOTES:,} notes, median": (ours[0], theirs[0], "bare view")}
    result[f"scrolled frame, {_NOTES:,} notes, longest"] = (ours[1], _FRAME_MS, "a frame")
    result["another script, page painted"] = (_switch_ms(window, desk), _FRAME_MS, "a frame")
    window.notes_pane.edit(desk.notes[_NOTES // 2].annotation.id)
    QApplication.processEvents()
    plain = _shown(QPlainTextEdit(), window.notes_pane.editor)
    keys = _key_ms(window.notes_pane.editor.findChildren(QPlainTextEdit)[0])
    result["a key in the note editor"] = (keys, _key_ms(plain), "bare edit")
    result[f"export of {_EXPORTED:,} notes"] = (*_export_ms(desk), "a loop over them")
    watch.take("colour", partial(_recolour, window, desk))
    result[f"another colour for {_NOTES:,} notes"] = (watch.stalls["colour"][0], 50, "goal")
    watch.take("undo", desk.undo)
    result["taken back"] = (watch.stalls["undo"][0], 50, "goal")
    desk.close()
    return result


def _is_known(window: MainWindow, desk: Desk) -> bool:
    known = bool(desk.present and desk.present.figures_known and desk.words.is_done)
    whole = bool(desk.report and window.page.document().characterCount() > len(desk.report.text))
    return known and whole


def _recolour(window: MainWindow, desk: Desk) -> None:
    ids = [note.annotation.id for note in desk.notes]
    window.notes_pane.colour_requested.emit(ids, "green")


def _shown(view: _View, like: QWidget) -> _View:
    view.resize(like.size())
    view.show()
    return view


def _frame_ms(view: QTextEdit) -> tuple[float, float]:
    """Return the median and the longest time to scroll a view on by some lines and paint it."""
    bar = view.verticalScrollBar()
    bar.setValue(bar.maximum() // 3)
    QTest.qWait(300)

    def scroll() -> None:
        bar.setValue(bar.value() + _STEP_PX)
        _turn()

    times = [_ms(scroll) for _ in range(_FRAMES)]
    return statistics.median(times), max(times)


def _switch_ms(window: MainWindow, desk: Desk) -> float:
    """Return the median time until the page is painted in another script that was shown before."""
    times: list[float] = []
    for view in (View.TRADITIONAL, View.SOURCE) * 5:
        times.append(_ms(window.actions_[f"script.{view}"].trigger))
        while desk.converting.is_under_way:
            QTest.qWait(20)
        QTest.qWait(300)
    return statistics.median(times[2:])


def _key_ms(edit: QPlainTextEdit) -> float:
    """Return the median time to type a character and paint it."""
    edit.setFocus()

    def strike() -> None:
        QTest.keyClick(edit, Qt.Key.Key_A)
        _turn()

    return statistics.median(_ms(strike) for _ in range(_KEYS))


def _export_ms(desk: Desk) -> tuple[float, float]:
    """Return the time to export notes, and to write their quotes and words in a loop."""
    session = desk.session
    if session is None:
        return 0.0, 1.0
    notes, text = session.notes[:_EXPORTED], session.report.text
    ours = statistics.median(
        _ms(lambda: export_notes(session, "markdown", notes=notes)) for _ in range(3)
    )

    def write() -> str:
        return "\n".join(
            f"> {note.span.of(text)}\n\n{note.annotation.note}\n" for note in notes if note.span
        )

    return ours, statistics.median(_ms(write) for _ in range(9))


def _turn() -> None:
    QApplication.sendPostedEvents()
    QApplication.processEvents()


def _ms(deed: Callable[[], object]) -> float:
    started = time.thread_time()
    deed()
    return (time.thread_time() - started) * 1000


if __name__ == "__main__":
    if sys.argv[1:2] == ["--round"]:
        sys.stdout.write(json.dumps(_measure(Path(sys.argv[2]))))
    else:
        main()
