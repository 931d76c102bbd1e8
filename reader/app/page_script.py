"""The script of a page of its own: the report on the desk, in another view than the window's."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal, Slot

from reader.app.converting import Converting
from reader.app.desk import Desk
from reader.app.jobs import Jobs
from reader.app.open_report import OpenReport
from reader.session.rendition import Rendition, View


class PageScript(QObject):
    """Has the present report in one view; a long one is converted beside the event loop.

    Attributes:
        view: How the report is shown.
        converting: What makes the rendition of a long report.

    Signals:
        changed(): There is another rendition.
    """

    changed = Signal()

    def __init__(self, desk: Desk, view: View, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.view = view
        self._desk = desk
        self._owner: OpenReport | None = None
        self._rendition: Rendition | None = None
        self._jobs = Jobs(self)
        self._jobs.broken.connect(desk.broken)
        self.converting = Converting(self._jobs, self)
        self.converting.done.connect(self._take)
        self.follow()

    def rendition(self) -> Rendition | None:
        """Return what the page is to show: until a report is converted, the report as it is."""
        if self._owner is not self._desk.present:
            self.follow()
        return self._rendition

    def choose(self, view: View) -> None:
        """Show the report in another view."""
        self.view = view
        self.follow()

    @Slot()
    def follow(self) -> None:
        """Take the report that is read now, as it is converted now."""
        if (present := self._desk.present) is None:
            return
        guided = self._desk.words.is_done
        ready = self.converting.rendition(present, self.view, word_guided=guided)
        if ready is None and self._owner is not present:
            ready = present.renditions.of(View.SOURCE, word_guided=guided)
        self._owner = present
        if ready:
            self._take(ready)

    def finish(self) -> None:
        """Drop what is under way."""
        self._jobs.finish()

    @Slot(object)
    def _take(self, rendition: Rendition) -> None:
        if rendition is not self._rendition:
            self._rendition = rendition
            self.changed.emit()
