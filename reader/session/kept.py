"""What is kept of a report, for those who only look: nothing is written down."""

from __future__ import annotations

from dataclasses import dataclass

from reader.session.contents import Contents
from reader.session.journal import Journal
from reader.session.ledger import Ledger
from reader.session.report import Report
from reader.store.library import Library


@dataclass(frozen=True, slots=True)
class Kept:
    """Corrections of a report, only to be read.

    Attributes:
        ledger: Its figures with corrections and ticks.
        contents: Its outline with corrections.
    """

    ledger: Ledger
    contents: Contents


def look_up(report: Report, library: Library) -> Kept | None:
    """Return what is kept of a report; ``None`` if the library does not know it.

    Args:
        report: The report; it need not have been registered with its present text.
        library: Where corrections and ticks are kept; it is not asked again later.

    Raises:
        StoreError: If the library cannot be read.
    """
    known = library.known(report.text, report.path)
    if known is None:
        return None
    journal = Journal(report, library, known)
    return Kept(Ledger(journal), Contents(journal))
