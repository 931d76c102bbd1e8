"""Have a file read by a process that may not use more than a share of time and memory.

The file goes there by a pipe and the answer comes back by another. What the process says besides
goes to a file without a name, which grows by a byte for every hundredth of the work that is done.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
import tempfile
import time
from contextlib import suppress
from typing import IO, Final

from reader.core.progress import Progress
from reader.errors import OpenError
from reader.sources.calling import STEPS, command, environment
from reader.sources.limits import Limits

BUG: Final = 1
"""What Python ends with when an error is not caught."""
_LOOKS_EVERY_SECONDS: Final = 0.1
_LONGEST_REPORT: Final = 10_000
"""Bytes of what is told of a bug."""
_NO_CONSOLE: Final = 0x0800_0000 if sys.platform == "win32" else 0
"""``CREATE_NO_WINDOW``."""


def answer(word: str, data: bytes, name: str, limits: Limits, progress: Progress) -> bytes:
    """Start the program with a word, hand it a file and return what it answers.

    The process gets the word and, as JSON, the name and the limits, which it puts on itself.

    Args:
        word: Tells what to do, as `reader.sources.calling.READ_PDF`.
        data: The whole file.
        name: What to call it in a message.
        limits: What the process may use.
        progress: Is told how far it is, ten times a second; if it raises, the process is killed.

    Raises:
        OpenError: If the process used too much, or died of the file.
        RuntimeError: If the process ended with a bug.
    """
    with tempfile.TemporaryFile() as said:
        try:
            process = subprocess.Popen(  # noqa: S603 - the program itself
                [*command(word), json.dumps([name, *limits])],
                stdin=subprocess.PIPE,
                stdout=subprocess.PIPE,
                stderr=said,
                env=environment(),
                creationflags=_NO_CONSOLE,
            )
        except OSError as exc:
            raise OpenError(
                f"“{name}”读不了，因为系统不让研读再启动一个进程，请检查安全软件后再试。"
            ) from exc
        with process:
            try:
                _send(process, data)
                answered = _awaited(process, name, said, limits, progress)
            except BaseException:
                process.kill()
                raise
        if process.returncode == BUG:
            said.seek(0)
            raise RuntimeError(said.read()[-_LONGEST_REPORT:].decode("utf-8", "replace"))
        if process.returncode:
            raise _died(name, limits)
        return answered


def _send(process: subprocess.Popen[bytes], data: bytes) -> None:
    """Send all of a file to a process, which reads it before it does anything else."""
    if process.stdin is None:
        return
    with suppress(OSError), process.stdin:
        process.stdin.write(data)
    process.stdin = None


def _awaited(
    process: subprocess.Popen[bytes], name: str, said: IO[bytes], limits: Limits, progress: Progress
) -> bytes:
    """Return all that a process writes before it ends."""
    end = time.monotonic() + limits.seconds
    while True:
        with suppress(subprocess.TimeoutExpired):
            answered, _ = process.communicate(timeout=_LOOKS_EVERY_SECONDS)
            return answered
        if time.monotonic() > end:
            raise _too_slow(name, limits)
        progress(min(1.0, os.fstat(said.fileno()).st_size / STEPS))


def _died(name: str, limits: Limits) -> OpenError:
    return OpenError(
        f"“{name}”读不了，它已损坏，或者要用的内存超过 {limits.memory_bytes // 1_000_000} MB，"
        "请用别的程序另存一份，或先拆成几个较小的文件。"
    )


def _too_slow(name: str, limits: Limits) -> OpenError:
    return OpenError(
        f"“{name}”过了 {limits.seconds} 秒还没有读完，没有打开，"
        "请用别的程序另存一份，或先拆成几个较小的文件。"
    )
