"""Open what the command line names."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import Final

from reader.cli.arguments import Arguments
from reader.cli.output import tell
from reader.errors import UsageError
from reader.session.prepared import open_prepared
from reader.session.report import Report, report_from_bytes

STANDARD_INPUT: Final = "-"


def opened(arguments: Arguments) -> Report:
    """Open the report that a command is about; see `opened_file`."""
    return opened_file(arguments.file, arguments)


def opened_file(file: str, arguments: Arguments) -> Report:
    """Open a report; what could not be decoded is told.

    Args:
        file: A path, or ``-`` for standard input.
        arguments: How to read it and where the answer goes.

    Raises:
        OpenError: If it cannot be read or is no text.
        UsageError: If the answer would be written over it.
    """
    if file == STANDARD_INPUT:
        report = report_from_bytes(sys.stdin.buffer.read(), encoding=arguments.encoding)
    else:
        keep_apart(Path(file), arguments.output)
        report = open_prepared(Path(file), encoding=arguments.encoding, makes_folder=False)
    tell_damage(report.name, report.source.encoding, report.source.damaged)
    return report


def keep_apart(file: Path, output: Path | None, what: str = "报告") -> None:
    """Make sure that the file that is read is not the one that is written.

    Raises:
        UsageError: If it is.
    """
    if output is not None and output.exists() and file.exists() and output.samefile(file):
        raise UsageError(f"“{output}”就是{what}本身，不能覆盖，请用 -o 另写一个文件名。")


def tell_damage(name: str, encoding: str, damaged: int) -> None:
    """Tell how many places could not be decoded, if any."""
    if damaged:
        tell(
            f"“{name}”有 {damaged} 处不能按 {encoding} 解码，以 � 代替，可用 --encoding 另选编码。"
        )
