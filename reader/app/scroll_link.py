"""Two pages that scroll together: the paragraph at the top of one is at the top of the other.

The page that a person scrolls, or that is led to a place, leads; the other one follows. What moves
because lines break anew, or because it follows, leads nobody: so nothing can go round.
"""

from __future__ import annotations

from PySide6.QtCore import QObject, QTimer, Slot

from reader.app.scrolled_page import ScrolledPage


class ScrollLink(QObject):
    """Lets one page follow the other as long as that is wanted.

    Args:
        first: A page.
        second: The other one; the link goes with it.
    """

    def __init__(self, first: ScrolledPage, second: ScrolledPage) -> None:
        super().__init__(second)
        self._pages = (first, second)
        self._leader = first
        self._on = False
        self._later = QTimer(self)
        self._later.setSingleShot(True)
        self._later.setInterval(0)
        self._later.timeout.connect(self._align)
        first.moved.connect(self._lead_first)
        second.moved.connect(self._lead_second)
        for page in self._pages:
            page.scrolled.connect(self._settle)

    @property
    def is_on(self) -> bool:
        """Whether the pages scroll together."""
        return self._on

    def turn(self, leader: ScrolledPage, *, on: bool) -> None:
        """Let the pages scroll together from now on, or each by itself.

        Args:
            leader: The page that stays where it is.
            on: Whether they scroll together.
        """
        self._leader, self._on = leader, on
        self._align()

    @Slot()
    def _lead_first(self) -> None:
        self._leader = self._pages[0]
        self._align()

    @Slot()
    def _lead_second(self) -> None:
        self._leader = self._pages[1]
        self._align()

    @Slot()
    def _settle(self) -> None:
        """Bring the pages together again after lines broke anew, once that is over for both."""
        if self._on:
            self._later.start()

    @Slot()
    def _align(self) -> None:
        self._later.stop()
        if self._on:
            first, second = self._pages
            follower = second if self._leader is first else first
            follower.follow(self._leader.reading_place())
            self._later.stop()
