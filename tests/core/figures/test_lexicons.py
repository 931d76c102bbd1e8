"""The lists that the grammar reads from."""

from __future__ import annotations

import json
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


@pytest.mark.parametrize(
    ("lexicon", "entry", "text", "found"),
    [
        ("measure_words", "骑 騎", "八十騎", [("八十騎", "count", "骑")]),
        ("physical_units", "井尺", "3井尺", [("3井尺", "measure", "井尺")]),
        ("currencies", "铜板", "5铜板", [("5铜板", "money", "铜板")]),
        ("durations", "刻 刻钟", "两刻钟", [("两刻钟", "duration", "刻")]),
        ("slogans", "三件套", "用好三件套", [("三件套", "slogan", None)]),
        ("stop_words", "五台", "五台的寺庙", []),
        ("stop_words", "三农", "做好三农工作", []),
        ("unit_traps", "台山", "去了2台山", []),
        ("code_names", "飞鱼", "飞鱼二号", [("飞鱼二号", "code", None)]),
    ],
)
def test_a_person_can_add_to_every_list(
    home: Path, lexicon: str, entry: str, text: str, found: list[tuple[str, str, str | None]]
) -> None:
    folder = home / "lexicons"
    folder.mkdir()
    (folder / f"{lexicon}.txt").write_text(f"# 自己的\n{entry}\n", encoding="utf-8")
    script = (
        "import json, sys\n"
        "from reader.core.figures import find_figures\n"
        "found = [(one.text, one.kind, one.unit) for one in find_figures(sys.argv[1])]\n"
        "print(json.dumps(found))"
    )
    done = subprocess.run(
        [sys.executable, "-X", "utf8", "-c", script, text],
        capture_output=True,
        encoding="utf-8",
        check=True,
    )
    assert [tuple(one) for one in json.loads(done.stdout)] == found
