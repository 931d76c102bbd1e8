"""How fast script conversion is beside opencc-python-reimplemented, in one run.

Run it by hand: ``python tests/benchmarks/conversion.py [FILE…]``, with files of simplified text in
UTF-8; without, the bundled report is used. Ratios hold from machine to machine, times do not.
"""

from __future__ import annotations

import sys
import time
from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path

import opencc

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from reader.core import words
from reader.core.script import CONFIGURATIONS, WORD_GUIDED_BY_DEFAULT, convert
from reader.paths import bundled_report

_LENGTH = 400_000
_SAMPLE = 60_000
"""How many code points the slow library is given."""


def main(files: list[str]) -> None:
    """Print first uses and a table of speeds."""
    paths = [Path(file) for file in files] or [bundled_report()]
    text = "\n".join(path.read_text(encoding="utf-8") for path in paths)
    _say(f"first t2s {_seconds(lambda: convert(text[:8000], 't2s')) * 1000:6.1f} ms")
    _say(f"first s2t {_seconds(lambda: convert(text[:8000], 's2t')) * 1000:6.1f} ms")
    _say(f"jieba     {_seconds(words.load) * 1000:6.1f} ms")
    simplified = convert(text, "t2s").text
    simplified = (simplified * (_LENGTH // len(simplified) + 1))[:_LENGTH]
    traditional = convert(simplified, "s2t").text
    _say("\nMB/s of UTF-8     ours  along words  library  ratio")
    for name in CONFIGURATIONS:
        _say(_row(name, simplified if name.startswith("s") else traditional))


def speeds(text: str) -> Iterator[tuple[str, float, float]]:
    """Yield configurations, this program's speed and the library's, in MB/s of UTF-8."""
    simplified = convert(text, "t2s").text
    for name, source in (("s2t", simplified), ("t2s", convert(simplified, "s2t").text)):
        library = opencc.OpenCC(name)
        ours = _speed(source, partial(convert, configuration=name))
        yield name, ours, _speed(source, library.convert)


def _row(name: str, text: str) -> str:
    library = opencc.OpenCC(name)
    library.convert("文")
    ours = _speed(text, lambda piece: convert(piece, name))
    theirs = _speed(text[:_SAMPLE], library.convert)
    guided = ""
    if name in WORD_GUIDED_BY_DEFAULT:
        guided = f"{_speed(text, lambda piece: convert(piece, name, word_guided=True)):.1f}"
    return f"{name:6} {ours:15.1f} {guided:>12} {theirs:8.2f} {ours / theirs:6.1f}"


def _speed(text: str, conversion: Callable[[str], object]) -> float:
    conversion(text)
    best = min(_seconds(lambda: conversion(text)) for _ in range(3))
    return len(text.encode()) / 1e6 / best


def _seconds(deed: Callable[[], object]) -> float:
    start = time.perf_counter()
    deed()
    return time.perf_counter() - start


def _say(line: str) -> None:
    sys.stdout.write(line + "\n")


if __name__ == "__main__":
    main(sys.argv[1:])
