"""With the dictionaries of opencc-python-reimplemented we are that library, to the byte."""

from __future__ import annotations

import random
from pathlib import Path

import opencc
import pytest

from reader.core.script import CONFIGURATIONS
from reader.core.script.configuration import Edition, chain
from reader.core.script.converter import converter
from reader.core.script.dictionary import read

_STRINGS = 10_000
_EVERY = 6  # report of the corpus; the library takes most of a minute for all of them
_OTHERS = "，。 -\n A\ud800𠮷\ue000⿰"


def _random_strings(configuration: str, count: int) -> list[str]:
    """Return strings of entries and parts of entries, the same ones in every run."""
    edition = Edition.REIMPLEMENTED
    steps = chain(configuration, edition).steps
    keys = [key for step in steps for table in step for key in read(table, edition)]
    dice = random.Random(configuration)
    return ["".join(_part(dice, keys) for _ in range(dice.randint(1, 6))) for _ in range(count)]


def _part(dice: random.Random, keys: list[str]) -> str:
    key = dice.choice(keys)
    cut = dice.randint(1, len(key))
    return dice.choice([key, key, key[:cut], key[-cut:], key[-1], dice.choice(_OTHERS)])


@pytest.mark.parametrize("configuration", CONFIGURATIONS)
def test_random_strings_are_converted_as_by_the_library(configuration: str) -> None:
    ours, library = converter(configuration, Edition.REIMPLEMENTED), opencc.OpenCC(configuration)
    strings = _random_strings(configuration, _STRINGS)
    wrong = [text for text in strings if ours.convert(text).text != library.convert(text)]
    assert not wrong


@pytest.mark.corpus
@pytest.mark.parametrize("configuration", CONFIGURATIONS)
def test_reports_are_converted_as_by_the_library(configuration: str, corpus: Path) -> None:
    ours, library = converter(configuration, Edition.REIMPLEMENTED), opencc.OpenCC(configuration)
    reports = sorted((corpus / "reports").glob("*.txt"))[::_EVERY]
    for path in reports:
        text = path.read_text(encoding="utf-8", errors="replace")
        if configuration.startswith(("t", "hk")):
            text = converter("s2t", Edition.REIMPLEMENTED).convert(text).text
        assert ours.convert(text).text == library.convert(text)
