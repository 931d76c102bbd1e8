"""How characters are read: their pinyin, as pypinyin knows it, by the words they stand in.

Loading takes 0.3 s and 50 MB, so it happens when the first reading is asked for, or before, in a
thread, with `load`. pypinyin would parse its words in one step, in which no other thread can run
and a window stands still for a tenth of a second; here they are parsed one by one.
"""

from __future__ import annotations

import json
import os
import re
from collections.abc import Callable, Iterator
from functools import cache
from importlib.resources import files
from typing import Final

from reader.core.script import convert

_NO_WORDS: Final = "PYPINYIN_NO_PHRASES"
"""A variable of the environment: pypinyin is not to load its words by itself."""
_BETWEEN: Final = re.compile(r"[\s:,]*")
_HAN: Final = re.compile(r"[\u3007\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\U00020000-\U0003347f]+")


def load() -> None:
    """Load the dictionaries, unless that is done already."""
    _reader()


def readings(text: str) -> list[tuple[str, str]]:
    """Return the characters of a text, each with its reading: ``[("重", "chóng"), ("庆", "qìng")]``.

    What is no Chinese character, or one whose reading is not known, has an empty one.

    Args:
        text: In any script; readings are those of standard Mandarin.
    """
    read = _reader()
    known: dict[int, str] = {}
    for run in _HAN.finditer(convert(text, "t2s").text):
        known |= dict(enumerate(read(run[0]), run.start()))
    return [(character, known.get(at, "")) for at, character in enumerate(text)]


def pinyin(text: str) -> str:
    """Return a text as it is read aloud: syllables with blanks between, all else as it is."""
    told = ""
    before = False
    for character, reading in readings(text):
        told += f"{' ' if before and reading else ''}{reading or character}"
        before = bool(reading)
    return told


@cache
def _reader() -> Callable[[str], list[str]]:
    """Return what reads a run of Chinese characters: a syllable each, or nothing."""
    before = os.environ.get(_NO_WORDS)
    os.environ[_NO_WORDS] = "true"
    try:
        import pypinyin  # noqa: PLC0415 - seldom wanted
    finally:
        os.environ.pop(_NO_WORDS)
        if before is not None:
            os.environ[_NO_WORDS] = before
    pypinyin.load_phrases_dict(dict(_words()))

    def read(run: str) -> list[str]:
        return pypinyin.lazy_pinyin(
            run,
            style=pypinyin.Style.TONE,
            errors=lambda unknown: [""] * len(unknown),  # type: ignore[arg-type, return-value]
        )

    return read


def _words() -> Iterator[tuple[str, list[list[str]]]]:
    """Yield the words of pypinyin with their readings."""
    source = files("pypinyin").joinpath("phrases_dict.json").read_text("utf-8")
    decoder = json.JSONDecoder()
    at = _after(source, source.index("{") + 1)
    while source[at] != "}":
        word, at = decoder.raw_decode(source, at)
        reading, at = decoder.raw_decode(source, _after(source, at))
        yield word, reading
        at = _after(source, at)


def _after(source: str, at: int) -> int:
    """Return where the next value of a JSON text begins, from the end of one on."""
    found = _BETWEEN.match(source, at)
    return found.end() if found else at
