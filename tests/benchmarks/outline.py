"""How fast a report is repaired and outlined, and whether the time grows with the length.

Run it by hand: ``python tests/benchmarks/outline.py [FILE…]``, with reports in UTF-8; without, the
bundled report is used. Wanted: at most 50 ms for 60,000 characters, and ten times as long for ten
times the text.
"""

from __future__ import annotations

import sys
import time
from collections.abc import Callable
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from reader.core.outline import find_outline
from reader.core.outline.enumerations import find_enumerations
from reader.core.outline.numbering_check import check_numbering
from reader.core.repair import repair
from reader.paths import bundled_report

_REPORT = 60_000
_ROUNDS = 5
_LONGEST = 10_000_000


def main(files: list[str]) -> None:
    """Print milliseconds for each file, then for the first one repeated to 10 MB."""
    paths = [Path(file) for file in files] or [bundled_report()]
    sources = {path.name: path.read_text(encoding="utf-8") for path in paths}
    _say(f"{'characters':>10} {'repair':>8} {'outline':>8} {'checks':>8}  a report of 60,000")
    for name, source in sources.items():
        _say(f"{_row(source, _ROUNDS)}  {name}")
    first = next(iter(sources.values()))
    length = _REPORT
    while length <= _LONGEST:
        _say(f"{_row(_numbered(first, length), 1)}  repeated")
        length *= 10


def _row(source: str, rounds: int) -> str:
    text = repair(source).text
    outline = find_outline(text)
    mending = _milliseconds(lambda: repair(source), rounds)
    finding = _milliseconds(lambda: find_outline(text), rounds)
    checking = _milliseconds(
        lambda: (check_numbering(text, outline), find_enumerations(text, outline)), rounds
    )
    whole = (mending + finding) * _REPORT / len(source)
    return f"{len(source):10} {mending:8.1f} {finding:8.1f} {checking:8.1f}  {whole:6.1f} ms"


def _numbered(source: str, length: int) -> str:
    """Repeat a report up to a length, each time with other words, so that none is a copy."""
    parts = length // len(source) + 1
    return "".join(f"第{part}份报告\n{source}\n" for part in range(parts))[:length]


def _milliseconds(deed: Callable[[], object], rounds: int) -> float:
    """Return the processor's time of the fastest round."""
    best = float("inf")
    for _ in range(rounds):
        start = time.process_time()
        deed()
        best = min(best, time.process_time() - start)
    return best * 1000


def _say(line: str) -> None:
    sys.stdout.write(line + "\n")


if __name__ == "__main__":
    main(sys.argv[1:])
