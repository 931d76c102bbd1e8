"""A report that is open in the window, with all that belongs to it while it is."""

from __future__ import annotations

from dataclasses import dataclass

from reader.core.figures.model import Figure
from reader.session.reading import ReadingSession
from reader.session.renditions import Renditions
from reader.session.report import Report


@dataclass(eq=False)
class OpenReport:
    """One of the reports that lie on the desk.

    Attributes:
        report: The report.
        session: Its session with the library; ``None`` without a library.
        renditions: How it was shown so far.
        figures_known: Whether the figures of the report were found already.
    """

    report: Report
    session: ReadingSession | None
    renditions: Renditions
    figures_known: bool = False

    @property
    def figures(self) -> tuple[Figure, ...]:
        """Its figures as the person corrected them; none until they are found."""
        if not self.figures_known:
            return ()
        return self.session.ledger.figures if self.session else self.report.figures
