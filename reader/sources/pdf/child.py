"""The process that reads a PDF file: the file on standard input, its text on standard output.

PDFium is in no other process, so whatever a file does to it harms this one alone.
"""

from __future__ import annotations

import json
import sys
from collections.abc import Sequence

from reader.core.progress import Progress
from reader.errors import OpenError
from reader.sources.calling import STEPS
from reader.sources.limits import OVER_THE_LIMIT, Limits, limit_this_process
from reader.sources.pdf.answer import refusal, written


def main(words: Sequence[str]) -> int:
    """Read the file on standard input; see `reader.sources.process.answer`.

    Args:
        words: JSON: the file's name for messages, and the limits.

    Returns:
        The exit code: 0 if there is an answer, be it that the file is refused.
    """
    name, *limits = json.loads(words[0])
    limit_this_process(Limits(*limits))
    try:
        answer = _answer(name)
        with open(1, "wb", closefd=False) as output:
            output.write(answer)
    except MemoryError:
        return OVER_THE_LIMIT
    return 0


def _answer(name: str) -> bytes:
    from reader.sources.pdf.extraction import extract  # noqa: PLC0415 - within the limits only

    with open(0, "rb", closefd=False) as file:
        data = file.read()
    try:
        return written(extract(data, name, _telling()))
    except OpenError as error:
        return refusal(error)


def _telling() -> Progress:
    """Return what tells the other process how far this one is."""
    told = 0

    def tell(share: float) -> None:
        nonlocal told
        steps = int(share * STEPS)
        if steps > told:
            sys.stderr.write("." * (steps - told))
            sys.stderr.flush()
            told = steps

    return tell
