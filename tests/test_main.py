"""The program knows from its first word whether a window is wanted."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

from reader import __version__
from reader.__main__ import main


def test_the_version_is_told(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["--version"]) == 0
    assert capsys.readouterr().out == f"yandu {__version__}\n"


@pytest.mark.parametrize("word", ["--help", "-h"])
def test_help_names_the_window_and_the_commands(
    word: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main([word]) == 0
    text = capsys.readouterr().out
    assert "--screenshot" in text
    for command in ("text", "info", "outline", "figures", "convert", "notes"):
        assert f"\n    {command} " in text


def test_the_words_of_the_process_are_used_if_none_are_given(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "a.txt").write_text("各位代表", encoding="utf-8")
    monkeypatch.setattr(sys, "argv", ["yandu", "text", str(tmp_path / "a.txt")])
    assert main() == 0
    assert capsys.readouterr().out == "各位代表"


@pytest.mark.parametrize("words", [["terms", "a"], ["compare", "a", "b"], ["search", "甲", "a"]])
def test_every_command_opens_no_window(
    words: list[str], capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(words) == 1
    assert capsys.readouterr().err.startswith("找不到“a”")
