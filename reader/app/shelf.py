"""The reports that are open: in the order of their tabs, one of them being read."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from reader.app.open_report import OpenReport
from reader.session.report import Report


class Shelf(QObject):
    """Holds the open reports.

    Signals:
        leaving(): Another report is about to be read, or the present one anew.
        turned(): Another report is being read.
        changed(): A report was opened or closed, or another one is read.
    """

    leaving = Signal()
    turned = Signal()
    changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.reports: list[OpenReport] = []
        self.present: OpenReport | None = None
        self._places: dict[Path, int] = {}

    def with_path(self, path: Path) -> OpenReport | None:
        """Return the open report of a file."""
        return next((one for one in self.reports if one.report.path == path), None)

    def keep_order(self, files: Sequence[Path]) -> None:
        """Put the reports of these files in this order, whenever they come."""
        self._places = {path: at for at, path in enumerate(files)}

    def in_order(self, files: Sequence[Path]) -> list[Path]:
        """Return files in the order of their tabs, also of those that are not open yet."""
        return sorted(files, key=self._place)

    def put(self, made: OpenReport, *, is_wanted: bool) -> None:
        """Put a report beside the others, in the place of the one of the same file.

        Args:
            made: The report.
            is_wanted: Whether it is to be read now.
        """
        if is_wanted:
            self.leaving.emit()
        old = next((one for one in self.reports if _is_of_one_file(one.report, made.report)), None)
        if old:
            self.reports[self.reports.index(old)] = made
        else:
            self.reports.append(made)
            self.reports.sort(key=lambda one: self._place(one.report.path))
        if is_wanted or old is self.present:
            self._read(made)
        else:
            self.changed.emit()

    def read_anew(self) -> None:
        """Read the present report again, since what is known of it has changed."""
        if self.present:
            self._read(self.present)

    def turn_to(self, at: int) -> None:
        """Read another of the open reports."""
        if self.reports[at] is not self.present:
            self.leaving.emit()
            self._read(self.reports[at])

    def step(self, steps: int) -> None:
        """Read the report so many tabs on; behind the last one comes the first."""
        if self.present:
            self.turn_to((self.reports.index(self.present) + steps) % len(self.reports))

    def put_away(self, at: int) -> None:
        """Close one of the open reports; the last one stays."""
        if len(self.reports) == 1:
            return
        closed = self.reports[at]
        if closed is self.present:
            self.leaving.emit()
        self.reports.remove(closed)
        if closed is self.present:
            self._read(self.reports[min(at, len(self.reports) - 1)])
        else:
            self.changed.emit()

    def _read(self, present: OpenReport) -> None:
        self.present = present
        self.turned.emit()
        self.changed.emit()

    def _place(self, path: Path | None) -> int:
        """Return which tab a file had when the window was closed; new ones come last."""
        return self._places.get(path, len(self._places)) if path else len(self._places)


def _is_of_one_file(one: Report, other: Report) -> bool:
    if one.path or other.path:
        return one.path == other.path
    return one.text == other.text
