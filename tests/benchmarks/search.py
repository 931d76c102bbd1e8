"""How fast a search is beside a plain scan by ``re``, in one run.

Run it by hand: ``python tests/benchmarks/search.py [FILE…]``, with files in UTF-8; without, the
bundled report is used, as it is and repeated to 1 MB and 10 MB. Ratios hold from machine to
machine, times do not.
"""

from __future__ import annotations

import re
import sys
import time
from collections.abc import Callable
from functools import partial
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from reader.core.search import SearchOptions, search
from reader.errors import UsageError
from reader.paths import bundled_report
from reader.session.report import open_report

_QUERIES = ("的", "委员", "發展", "2024年", "十三", "5%", "高质量发展", "一", "里")
_RUNAWAY = "(a+)+$"
_SIZES = (1_000_000, 10_000_000)


def main(files: list[str]) -> None:
    """Print first use, and a table for each text."""
    _say(f"first use  {_seconds(lambda: search('发展', '發展')) * 1000:8.1f} ms")
    for name, text in _texts([Path(file) for file in files]):
        _say(f"\n{name}: {len(text.encode()) / 1e6:.2f} MB")
        _say(f"folding    {_seconds(partial(search, text, '福')) * 1000:8.1f} ms")
        _say("query          hits     first ms   warm ms   re ms   ratio")
        for query in _QUERIES:
            _say(_row(text, query))
    runaway = "a" * 1_000_000 + "b"
    _say(f"\n{_RUNAWAY} on 1 MB, stopped {_seconds(lambda: _stopped(runaway)) * 1000:8.1f} ms")


def _texts(files: list[Path]) -> list[tuple[str, str]]:
    if files:
        return [(file.name, open_report(file).text) for file in files]
    text = open_report(bundled_report()).text
    size = len(text.encode())
    return [("bundled report", text)] + [
        (f"{wanted // 1_000_000} MB of it", text * (wanted // size + 1)) for wanted in _SIZES
    ]


def _row(text: str, query: str) -> str:
    first = _seconds(lambda: search(text, query))
    warm = min(_seconds(lambda: search(text, query)) for _ in range(5))
    plain = re.compile(re.escape(query))
    scan = min(_seconds(lambda: [m.span() for m in plain.finditer(text)]) for _ in range(5))
    hits = len(search(text, query))
    return (
        f"{query:10} {hits:8} {first * 1000:12.2f} {warm * 1000:9.2f} {scan * 1000:7.2f}"
        f" {warm / scan:7.1f}"
    )


def _stopped(text: str) -> None:
    try:
        search(text, _RUNAWAY, SearchOptions(pattern=True))
    except UsageError:
        return


def _seconds(deed: Callable[[], object]) -> float:
    start = time.perf_counter()
    deed()
    return time.perf_counter() - start


def _say(line: str) -> None:
    sys.stdout.write(line + "\n")


if __name__ == "__main__":
    main(sys.argv[1:])
