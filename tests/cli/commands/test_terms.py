"""``terms`` lists documents, formulas and keywords."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path

import pytest

Run = Callable[..., tuple[int, str, str]]

TEXT = (
    "某市工作报告\r\n各位代表：\r\n一、海洋工作\r\n"
    "落实《海洋环境保护法》，发展海洋牧场，坚持“四个全面”。\r\n"
)


@pytest.fixture
def file(tmp_path: Path) -> Path:
    path = tmp_path / "a.txt"
    path.write_bytes(TEXT.encode())
    return path


def test_json_gives_counts_and_places(run: Run, file: Path) -> None:
    found = json.loads(run("terms", file, "--format", "json")[1])
    assert list(found) == ["documents", "formulas", "keywords"]
    [document] = found["documents"]
    assert (document["text"], document["count"]) == ("海洋环境保护法", 1)
    [place] = document["places"]
    assert TEXT[place["source_start"] : place["source_end"]] == "海洋环境保护法"
    assert place["section"] == "一、海洋工作"
    assert found["formulas"][0]["text"] == "四个全面"
    assert "海洋" in [keyword["text"] for keyword in found["keywords"]]


def test_the_table_names_kind_count_and_section(run: Run, file: Path) -> None:
    out = run("terms", file)[1]
    assert "文件    海洋环境保护法  1     一、海洋工作" in out
    assert "提法    四个全面" in out
