"""Everything that is measured, as ratios to a baseline in the same run: the table of README.md.

Usage: python tests/benchmarks/all.py [ROUNDS] [BIG_FILE]

Medians of several rounds. Processes are measured whole, with their byte code compiled before, in
turn with their baselines. BIG_FILE is a text of some ten megabytes for the rows that need one.
"""

from __future__ import annotations

import re
import statistics
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path
from typing import Final

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from reader.core.figures import find_figures
from reader.core.outline import find_outline
from reader.core.repair import repair
from reader.core.search import search
from reader.paths import bundled_report
from reader.session.report import open_report
from tests.benchmarks import conversion, large, many_notes, stalls, start

_REPORT: Final = 60_000
_NOTED: Final = 300_000
"""Code points of a report with 10,000 notes."""
_SIZES: Final = (10_000, 100_000, 1_000_000, 10_000_000)
_PLAIN: Final = re.compile("[0-9]+|[一二三四五六七八九十]+、")
"""What a scan without any grammar would look for."""

Row = tuple[str, str, str, str]
"""What is measured, how long it takes, its baseline, and the ratio."""


def main() -> None:
    """Print the table."""
    rounds = int(sys.argv[1]) if len(sys.argv) > 1 else 5
    big = Path(sys.argv[2]) if len(sys.argv) > 2 else None
    print_row(("measured", "this program", "baseline", "ratio"))
    print_row(("---", "---", "---", "---"))
    with tempfile.TemporaryDirectory() as folder:
        for row in _rows(Path(folder), rounds, big):
            print_row(row)


def print_row(row: Row) -> None:
    """Print a line of a table in Markdown."""
    sys.stdout.write("| " + " | ".join(row) + " |\n")
    sys.stdout.flush()


def _rows(folder: Path, rounds: int, big: Path | None) -> Iterator[Row]:
    text = repair(bundled_report().read_text(encoding="utf-8")).text
    long = long_report(_REPORT)
    yield from start.rows(rounds)
    plain = _seconds(lambda: _PLAIN.findall(long), rounds)
    yield _against("figures of 60,000 characters", lambda: find_figures(long), plain, rounds)
    yield _against("outline of 60,000 characters", lambda: find_outline(long), plain, rounds)
    scan = _seconds(lambda: re.findall("发展", long), rounds)
    yield _against("folded search in 60,000 characters", lambda: search(long, "發展"), scan, rounds)
    for name, ours, theirs in conversion.speeds(long):
        ratio = f"{ours / theirs:.1f}"
        yield f"conversion {name}", f"{ours:.1f} MB/s", f"{theirs:.2f} MB/s, library", ratio
    yield from _growth(text, rounds)
    report = folder / "report.txt"
    report.write_text(long, encoding="utf-8")
    yield from _stalls("60,000 characters", report, rounds, 50)
    yield _opening(report, rounds)
    noted = folder / "noted.txt"
    noted.write_text(long_report(_NOTED), encoding="utf-8")
    yield from many_notes.rows(noted)
    if big:
        yield from large.rows(big, rounds)
        yield from _stalls("10 MB", big, 1, 100)


def long_report(length: int) -> str:
    """Return a report of so many characters, made of the bundled one."""
    return _repeated(repair(bundled_report().read_text(encoding="utf-8")).text, length)


def _opening(file: Path, rounds: int) -> Row:
    """Return what it costs to open a report that was not opened before, against a bare read."""
    read = _seconds(lambda: file.read_text(encoding="utf-8"), 9)
    return _against("opening of 60,000 characters", lambda: open_report(file), read, rounds, "read")


def _repeated(text: str, length: int) -> str:
    """Repeat a report up to a length; a line is never the copy of another, which repair drops."""
    lines = text.split("\n")
    parts = range(length // len(text) + 1)
    return "\n".join(f"{line}{part or ''}" for part in parts for line in lines)[:length]


def _against(
    name: str, deed: Callable[[], object], baseline: float, rounds: int, what: str = "`re`"
) -> Row:
    took = _seconds(deed, rounds)
    return (
        name,
        f"{took * 1000:.2f} ms",
        f"{baseline * 1000:.2f} ms, {what}",
        f"{took / baseline:.1f}",
    )


def _growth(text: str, rounds: int) -> Iterator[Row]:
    """Yield what a megabyte costs in texts of four sizes."""
    deeds: dict[str, Callable[[str], object]] = {
        "repair": repair,
        "outline": find_outline,
        "figures": find_figures,
        "search": lambda piece: search(piece, "發展"),
    }
    for name, deed in deeds.items():
        costs: list[float] = []
        for size in _SIZES:
            piece = _repeated(text, size // 3)
            few = rounds if size < 1_000_000 else 1
            costs.append(_seconds(partial(deed, piece), few) * 1e6 / size)
        told = " · ".join(f"{cost * 1000:.0f}" for cost in costs)
        growth = f"{costs[-1] / costs[-2]:.2f}"
        yield f"{name}, ms a MB at 10 KB · 100 KB · 1 MB · 10 MB", told, "1 MB", growth


def _stalls(size: str, file: Path, rounds: int, goal: int) -> Iterator[Row]:
    for name, (processor, _, _) in stalls.longest_stalls(file, rounds).items():
        ratio = f"{processor / goal:.1f}"
        yield f"longest stall, {size}: {name}", f"{processor:.0f} ms", f"goal {goal} ms", ratio


def _seconds(deed: Callable[[], object], rounds: int) -> float:
    """Return the median time of the processor."""
    deed()
    times: list[float] = []
    for _ in range(rounds):
        started = time.process_time()
        deed()
        times.append(time.process_time() - started)
    return statistics.median(times)


if __name__ == "__main__":
    main()
