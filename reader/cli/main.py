"""The command line: carries out one command and answers with an exit code."""

from __future__ import annotations

import importlib
from collections.abc import Sequence
from enum import IntEnum
from typing import Protocol, cast

from reader.cli import output
from reader.cli.arguments import Arguments
from reader.cli.parser import parse
from reader.errors import UsageError, YanduError


class ExitCode(IntEnum):
    """How a command ended."""

    DONE = 0
    KNOWN_ERROR = 1
    WRONG_USAGE = 2
    BUG = 70
    INTERRUPTED = 130


class _Command(Protocol):
    """A module of `reader.cli.commands`."""

    def run(self, arguments: Arguments) -> str | bytes | output.Answer:
        """Carry out the command and return what to write."""


def main(argv: Sequence[str]) -> int:
    """Carry out a command.

    Args:
        argv: The words after the program's name.

    Returns:
        One of `ExitCode`; what went wrong has been told on standard error.
    """
    try:
        return _carry_out(argv)
    except UsageError as exc:
        output.tell(str(exc))
        return ExitCode.WRONG_USAGE
    except YanduError as exc:
        output.tell(str(exc))
        return ExitCode.KNOWN_ERROR
    except OSError as exc:
        if exc.filename is None:
            return _bug()
        reason = exc.strerror or "原因不明"
        output.tell(f"读不了“{exc.filename}”（{reason}），请检查它的权限，或把它移开。")
        return ExitCode.KNOWN_ERROR
    except KeyboardInterrupt:
        return ExitCode.INTERRUPTED
    except Exception:  # noqa: BLE001 - a bug: its traceback is what helps
        return _bug()


def _bug() -> ExitCode:
    import traceback  # noqa: PLC0415 - hardly ever wanted

    traceback.print_exc()
    return ExitCode.BUG


def _carry_out(argv: Sequence[str]) -> int:
    try:
        arguments = parse(argv)
    except SystemExit as exit_wish:
        return cast("int", exit_wish.code)
    module = importlib.import_module(f"reader.cli.commands.{arguments.command}")
    answer = cast("_Command", module).run(arguments)
    if not isinstance(answer, output.Answer):
        answer = output.Answer(answer, complete=True)
    output.write(answer.data, arguments.output)
    return ExitCode.DONE if answer.complete else ExitCode.KNOWN_ERROR
