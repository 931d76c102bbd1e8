"""Every command keeps the rules: data apart from messages, an honest exit code, no traceback."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from reader.cli.commands import text as text_command
from reader.cli.words import COMMANDS

Run = Callable[..., tuple[int, str, str]]
ROOT = Path(__file__).resolve().parents[2]
READING = ["text", "info", "outline", "figures"]


def process(*words: object, **changes: str) -> subprocess.CompletedProcess[bytes]:
    environment = {**os.environ, "PYTHONPATH": str(ROOT), **changes}
    command = [sys.executable, "-m", "reader", *map(str, words)]
    return subprocess.run(command, capture_output=True, env=environment, check=False)


@pytest.mark.parametrize("command", READING)
def test_a_missing_file_is_one_line_on_standard_error(run: Run, command: str) -> None:
    exit_code, out, err = run(command, "没有.txt")
    assert (exit_code, out) == (1, "")
    assert err.startswith("找不到“没有.txt”")
    assert err.count("\n") == 1


@pytest.mark.parametrize(
    "data", [b"", b"\x89PNG\r\n\x1a\n", bytes(100)], ids=["empty", "picture", "zeros"]
)
def test_bad_input_is_one_line_on_standard_error(run: Run, tmp_path: Path, data: bytes) -> None:
    (tmp_path / "a.txt").write_bytes(data)
    exit_code, out, err = run("text", tmp_path / "a.txt")
    assert (exit_code, out, err.count("\n")) == (1, "", 1)
    assert "“a.txt”" in err


@pytest.mark.parametrize(
    "words",
    [
        ["text"],
        ["text", "a", "b"],
        ["text", "a", "--script", "klingon"],
        ["text", "a", "--raw", "--script", "s2t"],
        ["text", "a", "--encoding", "klingon"],
        ["outline", "a", "--format", "xml"],
        ["outline", "a", "--form", "json"],
        ["figures", "a", "--kind", "money,nonsense"],
        ["figures", "a", "--format", "pdf"],
        ["convert", "a"],
        ["notes"],
        ["notes", "add", "a", "--start", "1"],
        ["notes", "add", "a", "--start", "x", "--end", "2"],
        ["notes", "add", "a", "--start", "1", "--end", "2", "--colour", "black"],
        ["notes", "export", "a"],
        ["notes", "import", "a"],
        ["search"],
        ["search", "  "],
        ["search", "--regex", "(", "a"],
        ["search", "甲", "a", "--match", "case"],
        ["terms"],
        ["compare", "a"],
        [],
        ["nonsense"],
    ],
)
def test_wrong_usage_is_one_line_and_exit_code_2(run: Run, words: list[str]) -> None:
    exit_code, out, err = run(*words)
    assert (exit_code, out, err.count("\n")) == (2, "", 1)


def test_a_name_with_a_line_break_makes_no_second_line(run: Run) -> None:
    assert run("text", "a\nb")[2].count("\n") == 1


def test_a_bug_shows_its_traceback(run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delattr(text_command, "run")
    exit_code, out, err = run("text", "a")
    assert (exit_code, out) == (70, "")
    assert "Traceback" in err


@pytest.mark.parametrize("command", READING)
def test_help_is_offered_for_every_command(run: Run, command: str) -> None:
    exit_code, out, err = run(command, "--help")
    assert (exit_code, err) == (0, "")
    assert out.startswith(f"usage: yandu {command} ")


def test_undecodable_places_are_told_apart_from_the_data(run: Run, tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_bytes("各位代表".encode() + b"\xff")
    exit_code, out, err = run("text", tmp_path / "a.txt")
    assert (exit_code, out) == (0, "各位代表\ufffd")
    assert err == "“a.txt”有 1 处不能按 UTF-8 解码，以 � 代替，可用 --encoding 另选编码。\n"


def test_output_goes_to_a_file(run: Run, report: Path, tmp_path: Path) -> None:
    target = tmp_path / "out.txt"
    exit_code, out, _ = run("text", report, "-o", target)
    assert (exit_code, out) == (0, "")
    assert target.read_bytes().decode() == run("text", report)[1]


def test_a_report_is_never_written_over(run: Run, report: Path) -> None:
    before = report.read_bytes()
    exit_code, _, err = run("text", report, "-o", report)
    assert (exit_code, err.count("\n")) == (2, 1)
    assert report.read_bytes() == before


def test_a_file_that_cannot_be_written_is_told(run: Run, report: Path, tmp_path: Path) -> None:
    exit_code, out, err = run("text", report, "-o", tmp_path / "no" / "out.txt")
    assert (exit_code, out, err.count("\n")) == (1, "", 1)
    assert err.startswith("写不了“")


def test_output_is_utf8_whatever_the_locale(report: Path) -> None:
    done = process("text", report, LC_ALL="C", PYTHONIOENCODING="ascii", PYTHONUTF8="0")
    assert (done.returncode, done.stderr) == (0, b"")
    assert "捐款捐物2642万元" in done.stdout.decode()


def test_a_closed_pipe_is_no_matter(tmp_path: Path) -> None:
    file = tmp_path / "a.txt"
    file.write_text("各位代表，请予审议。\n" * 50_000, encoding="utf-8")
    environment = {**os.environ, "PYTHONPATH": str(ROOT)}
    command = [sys.executable, "-m", "reader", "text", str(file)]
    pipe = subprocess.PIPE
    with subprocess.Popen(command, stdout=pipe, stderr=pipe, env=environment) as running:
        assert running.stdout
        assert running.stderr
        running.stdout.read(10)
        running.stdout.close()
        assert running.stderr.read() == b""
    assert running.returncode == 0


@pytest.mark.parametrize(
    "words",
    [
        ["text", "{}"],
        ["text", "{}", "--script", "s2tw"],
        ["info", "{}", "--format", "json"],
        ["outline", "{}"],
        ["figures", "{}", "--format", "csv"],
        ["convert", "{}", "--to", "s2t"],
        ["notes", "add", "{}", "--start", "0", "--end", "2"],
        ["notes", "list", "{}"],
        ["notes", "export", "{}", "--format", "markdown"],
        ["search", "代表", "{}"],
        ["search", "--regex", "代.", "{}"],
        ["--help"],
        ["terms", "{}"],
    ],
    ids=" ".join,
)
def test_no_command_loads_qt(report: Path, words: list[str]) -> None:
    script = (
        "import sys; from reader.__main__ import main; main(sys.argv[1:]);"
        "print([name for name in sys.modules if 'PySide' in name or 'shiboken' in name],"
        " file=sys.stderr)"
    )
    command = [sys.executable, "-c", script, *(word.format(report) for word in words)]
    environment = {**os.environ, "PYTHONPATH": str(ROOT)}
    done = subprocess.run(command, capture_output=True, env=environment, check=True)
    assert done.stderr.decode().splitlines()[-1] == "[]"


def test_the_words_of_the_contract_are_all_commands() -> None:
    contract = "text info outline figures terms convert notes search compare"
    assert set(COMMANDS) == set(contract.split())


@pytest.mark.skipif(
    sys.platform == "win32" or (hasattr(os, "geteuid") and os.geteuid() == 0),
    reason="whoever may read everything is refused nothing",
)
def test_a_list_of_one_s_own_that_cannot_be_read_is_told(
    run: Run, report: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    from reader import paths
    from reader.core.script import forget_terms

    monkeypatch.setenv("YANDU_HOME", str(tmp_path / "home"))
    own = paths.own_lexicon("protected_terms")
    own.parent.mkdir(parents=True)
    own.write_text("临空信息港", encoding="utf-8")
    own.chmod(0)
    forget_terms()
    exit_code, out, err = run("text", report, "--script", "s2twp")
    forget_terms()
    assert (exit_code, out, err.count("\n")) == (1, "", 1)
    assert "protected_terms.txt" in err
