"""Run the command line in this process, on a report made here."""

from __future__ import annotations

import io
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from reader.cli.main import main

REPORT = (
    "工作报告\r\n"
    "——2024年1月27日在廊坊市第八届人民代表大会第四次会议上\r\n"
    "市长\u3000李波\r\n"
    "各位代表：\r\n"
    "一、2023年工作回顾\r\n"
    "过去一年，捐款捐物2642万元，增长5.20%，新增就业10—12万人。\r\n"
    "二、2024年工作安排\r\n"
    "今年要重点做好9个方面工作，涉及数十家企业。\r\n"
)


@pytest.fixture
def run(
    capsysbinary: pytest.CaptureFixture[bytes], monkeypatch: pytest.MonkeyPatch
) -> Callable[..., tuple[int, str, str]]:
    """Return what carries out a command: it answers with exit code, output and messages."""

    def run_command(*words: object, stdin: bytes = b"") -> tuple[int, str, str]:
        monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(stdin)))
        exit_code = main([str(word) for word in words])
        out, err = capsysbinary.readouterr()
        return exit_code, out.decode(), err.decode()

    return run_command


@pytest.fixture
def report(tmp_path: Path) -> Path:
    """Return a report in GB18030 with foreign line ends."""
    file = tmp_path / "报告.txt"
    file.write_bytes(REPORT.encode("gb18030"))
    return file
