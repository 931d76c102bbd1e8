"""The lists that the grammar reads from."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from reader import paths
from reader.core.figures.lexicons import unit_at
from reader.core.figures.model import FigureKind


@pytest.mark.parametrize(
    ("name", "least"),
    [("measure_words", 112), ("physical_units", 65), ("currencies", 15), ("slogans", 110)],
)
def test_a_lexicon_is_rich(name: str, least: int) -> None:
    assert len(paths.lexicon(name)) >= least


@pytest.mark.parametrize(
    "name",
    ["measure_words", "physical_units", "currencies", "durations", "slogans", "stop_words"],
)
def test_a_lexicon_lists_nothing_twice(name: str) -> None:
    entries = paths.lexicon(name)
    assert sorted(set(entries)) == sorted(entries)


def test_the_longest_unit_wins() -> None:
    unit = unit_at("30人次", 2)
    assert unit is not None
    assert (unit.spelled, unit.kind) == ("人次", FigureKind.COUNT)


def test_a_variant_has_the_canonical_unit() -> None:
    unit = unit_at("3個月", 1)
    assert unit is not None
    assert unit.canonical == "月"


@pytest.mark.parametrize("text", ["家庭", "名单", "人口", "项目"])
def test_a_word_that_begins_like_a_unit_is_none(text: str) -> None:
    assert unit_at(text, 0) is None


def test_units_and_slogans_of_a_person_are_found_too(home: Path) -> None:
    folder = home / "lexicons"
    folder.mkdir()
    (folder / "measure_words.txt").write_text("# 自己的\n骑\n", encoding="utf-8")
    (folder / "slogans.txt").write_text("三件套\n", encoding="utf-8")
    script = (
        "from reader.core.figures import find_figures\n"
        "print([figure.text for figure in find_figures('八十骑用好三件套')])"
    )
    done = subprocess.run(
        [sys.executable, "-X", "utf8", "-c", script],
        capture_output=True,
        encoding="utf-8",
        check=True,
    )
    assert done.stdout.strip() == "['八十骑', '三件套']"
