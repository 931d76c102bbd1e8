"""How the program starts itself once more, to read a file in a process of its own."""

from __future__ import annotations

import os
import sys
from pathlib import Path
from typing import Final

READ_PDF: Final = "--read-pdf"
"""The first word for a process that reads a PDF file; see `reader.sources.pdf.child`."""

STEPS: Final = 100
"""What such a process writes to its standard error as it gets on: as many bytes as hundredths."""


def command(word: str) -> list[str]:
    """Return the command that starts this program with a word, however it was started itself."""
    if getattr(sys, "frozen", False):  # by PyInstaller and its like: there is no Python to start
        return [sys.executable, word]
    # -P: no module is taken from the present folder, which may be anyone's.
    return [sys.executable, "-P", "-m", "reader", word]


def environment() -> dict[str, str]:
    """Return the variables for such a process: those of this one, and where the program lies."""
    program = str(Path(__file__).resolve().parents[2])
    others = os.environ.get("PYTHONPATH")
    return {**os.environ, "PYTHONPATH": os.pathsep.join(filter(None, (program, others)))}
