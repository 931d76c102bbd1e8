"""Open what the command line names."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import Final

from reader.cli.arguments import Arguments
from reader.cli.output import tell
from reader.errors import UsageError
from reader.session.report import Report, open_report, report_from_bytes

STANDARD_INPUT: Final = "-"


def opened(arguments: Arguments) -> Report:
    """Open the report; what could not be decoded is told.

    Raises:
        OpenError: If it cannot be read or is no text.
        UsageError: If the answer would be written over it.
    """
    if arguments.file == STANDARD_INPUT:
        report = report_from_bytes(sys.stdin.buffer.read(), encoding=arguments.encoding)
    else:
        keep_apart(Path(arguments.file), arguments.output)
        report = open_report(Path(arguments.file), encoding=arguments.encoding)
    tell_damage(report.name, report.source.encoding, report.source.damaged)
    return report


def keep_apart(file: Path, output: Path | None) -> None:
    """Make sure that the file that is read is not the one that is written.

    Raises:
        UsageError: If it is.
    """
    if output is not None and output.exists() and file.exists() and output.samefile(file):
        raise UsageError(f"“{output}”就是报告本身，不能覆盖，请用 -o 另写一个文件名。")


def tell_damage(name: str, encoding: str, damaged: int) -> None:
    """Tell how many places could not be decoded, if any."""
    if damaged:
        tell(
            f"“{name}”有 {damaged} 处不能按 {encoding} 解码，以 � 代替，可用 --encoding 另选编码。"
        )
