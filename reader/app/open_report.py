"""A report that is open in the window, with all that belongs to it while it is."""

from __future__ import annotations

from reader.app.trail import Trail
from reader.core.figures.model import Figure
from reader.session.reading import ReadingSession
from reader.session.renditions import Renditions
from reader.session.report import Report


class OpenReport:
    """One of the reports that lie on the desk.

    Attributes:
        session: Its session with the library; ``None`` without a library.
        renditions: How it was shown so far.
        figures_known: Whether the figures of the report were found already.
        trail: Where the person has been in it.
    """

    def __init__(
        self, report: Report, session: ReadingSession | None, renditions: Renditions
    ) -> None:
        self.session = session
        self.renditions = renditions
        self.figures_known = False
        self.trail = Trail()
        self._found = self._report = report

    def begin_anew(self, session: ReadingSession | None) -> None:
        """Go on with another session, since the library is another one now."""
        self.session = session
        self._report = self._found

    @property
    def found(self) -> Report:
        """The report as it was found, without any corrections."""
        return self._found

    @property
    def report(self) -> Report:
        """The report, with its headings as the person corrected them."""
        if self.session:
            outline = self.session.contents.outline
            if outline is not self._report.outline and outline != self._report.outline:
                self._report = self._report.corrected(outline)
        return self._report

    @property
    def figures(self) -> tuple[Figure, ...]:
        """Its figures as the person corrected them; none until they are found."""
        if not self.figures_known:
            return ()
        return self.session.ledger.figures if self.session else self._report.figures
