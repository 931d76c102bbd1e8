"""Two pages in the room of one: side by side, or one above the other."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from typing import Final

from PySide6.QtCore import QByteArray, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QLayout, QSizePolicy, QSplitter, QVBoxLayout, QWidget

from reader.app.interface_size import scaled
from reader.app.page_header import FirstHeader, PageHeader, SecondHeader
from reader.app.palette import Theme
from reader.app.report_view import ReportView

_LEAST_PX: Final = 160
"""Neither page becomes narrower or lower by the handle."""


class SplitView(QSplitter):
    """Takes the place of the first page, and has it back in the end.

    Args:
        first: The page that there always is.
        second: The other one; it belongs to the split.
        tools: What is done to the split, as buttons above the second page.
    """

    def __init__(self, first: ReportView, second: ReportView, tools: Iterable[QAction]) -> None:
        super().__init__(first.parentWidget())
        self.setObjectName("split")
        self.setChildrenCollapsible(False)
        self.setHandleWidth(5)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.first_header, self.second_header = FirstHeader(), SecondHeader(tools)
        self._first, self._room = first, _layout(first)
        with _same_focus(first):
            self._room.replaceWidget(first, self)
            self.addWidget(_pane(self.first_header, first))
            self.addWidget(_pane(self.second_header, second))
            self.show()
            first.show()

    def stack(self, *, on: bool) -> None:
        """Put the second page below the first one, or beside it, as large as that."""
        orientation = Qt.Orientation.Vertical if on else Qt.Orientation.Horizontal
        if orientation is not self.orientation():
            self.setOrientation(orientation)
            self.share_evenly()

    def restore(self, layout: QByteArray, *, stacked: bool) -> None:
        """Lay the pages out as they were; evenly if that is not known."""
        self.stack(on=stacked)
        self.share_evenly()
        if not layout.isEmpty():
            self.restoreState(layout)
            self.stack(on=stacked)

    def share_evenly(self) -> None:
        """Make both pages as large."""
        self._room.activate()
        self.setSizes([10_000, 10_000])

    def show_present(self, page: ReportView) -> None:
        """Set off the page that is meant."""
        self.first_header.show_present(on=page is self._first)
        self.second_header.show_present(on=page is not self._first)

    def use_theme(self, theme: Theme) -> None:
        """Draw the buttons in the colours of a theme."""
        self.second_header.use_theme(theme)

    def dissolve(self) -> None:
        """Give the first page its room back, and go with the second one."""
        with _same_focus(self._first):
            self._room.replaceWidget(self, self._first)
            self._first.show()
        self.hide()
        self.deleteLater()


@contextmanager
def _same_focus(page: ReportView) -> Iterator[None]:
    """Give a page the focus back that it had, though it is put elsewhere."""
    had_focus = page.window().focusWidget() is page
    yield
    if had_focus:
        page.setFocus()


def _pane(header: PageHeader, page: ReportView) -> QWidget:
    pane = QWidget()
    pane.setMinimumSize(scaled(_LEAST_PX), scaled(_LEAST_PX))
    layout = QVBoxLayout(pane)
    layout.setContentsMargins(0, 0, 0, 0)
    layout.setSpacing(0)
    layout.addWidget(header)
    layout.addWidget(page, 1)
    return pane


def _layout(page: QWidget) -> QLayout:
    """Return the layout that a page stands in."""
    parent = page.parentWidget()
    layout = parent.layout() if parent else None
    if layout is None:
        raise TypeError("the page stands in no layout")
    return layout
