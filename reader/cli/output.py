"""The only place that writes: data to standard output or a file, messages to standard error."""

from __future__ import annotations

import os
import sys
from dataclasses import dataclass
from pathlib import Path

from reader.errors import ExportError, UsageError


@dataclass(frozen=True, slots=True)
class Answer:
    """What a command that is about several files has to say.

    Attributes:
        data: The answer.
        complete: Whether every file could be read; what could not has been told.
    """

    data: str | bytes
    complete: bool


def write(data: str | bytes, output: Path | None) -> None:
    """Write the answer of a command, text as UTF-8, whatever the locale, and nothing else.

    Args:
        data: The answer; line ends stay as they are.
        output: The file to write to; ``None`` for standard output.

    Raises:
        ExportError: If it cannot be written.
        UsageError: If it is no text and standard output is a terminal.
    """
    if output is not None:
        from reader.session.writing import write_atomically  # noqa: PLC0415 - seldom wanted

        write_atomically(output, data)
        return
    if isinstance(data, bytes) and sys.stdout.isatty():
        raise UsageError("这种格式不是文字，不能显示在终端里，请用 -o 写到文件，或转给另一个程序。")
    try:
        encoded = data.encode("utf-8", "replace") if isinstance(data, str) else data
        sys.stdout.buffer.write(encoded)
        sys.stdout.buffer.flush()
    except BrokenPipeError:
        # The reader of the pipe has had enough. Python would complain again when it ends.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
    except OSError as exc:
        raise ExportError(f"写不到标准输出（{exc.strerror}），请检查磁盘空间。") from exc


def tell(message: str) -> None:
    """Write a message as one line to standard error."""
    sys.stderr.write(" ".join(message.splitlines()) + "\n")
