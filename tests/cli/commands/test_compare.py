"""``compare`` lays two reports side by side."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path

import pytest

Run = Callable[..., tuple[int, str, str]]

OLD = (
    "某市工作报告\n各位代表：\n一、工作回顾\n粮食产量1200万吨，坚持“四个全面”。\n"
    "二、工作安排\n赤字率2.8%。\n"
)
NEW = OLD.replace("1200", "1350").replace("2.8%", "3%")


@pytest.fixture
def pair(tmp_path: Path) -> tuple[Path, Path]:
    files = tmp_path / "old.txt", tmp_path / "new.txt"
    for file, text in zip(files, (OLD, NEW), strict=True):
        file.write_text(text, encoding="utf-8")
    return files


def test_the_table_shows_old_new_and_difference(run: Run, pair: tuple[Path, Path]) -> None:
    code, out, _ = run("compare", *pair)
    assert code == 0
    assert "粮食产量  1200万吨  1350万吨  +150万吨" in out
    assert "+0.2 个百分点" in out


def test_json_gives_places_and_exact_values(run: Run, pair: tuple[Path, Path]) -> None:
    found = json.loads(run("compare", *pair, "--format", "json")[1])
    assert list(found) == ["figures", "sections", "formulas"]
    grain = found["figures"][0]
    assert OLD[grain["old"]["start"] : grain["old"]["end"]] == "1200万吨"
    assert (grain["old"]["value"], grain["difference"]) == (12000000, 1500000)
    assert [section["new"]["title"] for section in found["sections"]] == [
        "一、工作回顾",
        "二、工作安排",
    ]
    assert found["formulas"] == [{"text": "四个全面", "old": 1, "new": 1}]


def test_markdown_is_a_table_for_each_part(run: Run, pair: tuple[Path, Path]) -> None:
    out = run("compare", *pair, "--format", "markdown")[1]
    assert out.count("\n| --- |") == 3
    assert r"| 粮食产量 | 1200万吨 | 1350万吨 | \+150万吨 |" in out


def test_a_missing_report_is_told(run: Run, pair: tuple[Path, Path], tmp_path: Path) -> None:
    code, out, err = run("compare", pair[0], tmp_path / "missing.txt")
    assert (code, out) == (1, "")
    assert err.startswith("找不到")
