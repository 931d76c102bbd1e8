"""The ledger of a report as it is kept, for those who only look: nothing is written down."""

from __future__ import annotations

from reader.session.journal import Journal
from reader.session.ledger import Ledger
from reader.session.report import Report
from reader.store.library import Library


def kept_ledger(report: Report, library: Library) -> Ledger | None:
    """Return the ledger of a report that the library knows.

    Args:
        report: The report; it need not have been registered with its present text.
        library: Where corrections and ticks are kept; it is not asked again later.

    Returns:
        The ledger, only to be read; ``None`` if the library does not know the report.

    Raises:
        StoreError: If the library cannot be read.
    """
    known = library.known(report.text, report.path)
    return Ledger(Journal(report, library, known)) if known else None
