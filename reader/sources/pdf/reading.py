"""Read a PDF file, in a process that is given up if it takes too much time or memory."""

from __future__ import annotations

from typing import Final

from reader.core.progress import Progress, unwatched
from reader.sources import process
from reader.sources.calling import READ_PDF
from reader.sources.limits import Limits
from reader.sources.model import DecodedSource
from reader.sources.pdf import answer

MOST_MEMORY_BYTES: Final = 600_000_000
"""For any file; a report of 100 pages needs a tenth of it."""
LEAST_SECONDS: Final = 30
SECONDS_A_MEGABYTE: Final = 20
"""Of the file; a report of 100 pages takes a second or two."""
MOST_SECONDS: Final = 300


def read_pdf(data: bytes, name: str, progress: Progress = unwatched) -> DecodedSource:
    """Read the bytes of a PDF file (ISO 32000-1). Scripts, links and attachments are left alone.

    Args:
        data: The whole file.
        name: What to call the file in a message.
        progress: Is told how far it is; if it raises, reading ends at once.

    Raises:
        OpenError: If it is damaged, locked by a password, has pictures of text only, or takes too
            much time or memory.
    """
    return answer.read(process.answer(READ_PDF, data, name, limits(len(data)), progress))


def limits(size: int) -> Limits:
    """Return what reading a file of so many bytes may use."""
    seconds = LEAST_SECONDS + SECONDS_A_MEGABYTE * size // 1_000_000
    return Limits(MOST_MEMORY_BYTES, min(seconds, MOST_SECONDS))
