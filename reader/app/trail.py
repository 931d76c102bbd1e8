"""Where the person has been: back and forward after every jump."""

from __future__ import annotations


class Trail:
    """Places in one report, as offsets of the report text."""

    def __init__(self) -> None:
        self._places: list[int] = []
        self._ahead: list[int] = []

    def leave(self, place: int) -> None:
        """Note the place a jump leaves from; the way forward is lost."""
        if not self._places or self._places[-1] != place:
            self._places.append(place)
        self._ahead.clear()

    def back(self, place: int) -> int | None:
        """Return the place before the last jump; ``place`` is where the person is now."""
        if not self._places:
            return None
        self._ahead.append(place)
        return self._places.pop()

    def forward(self, place: int) -> int | None:
        """Return the place that `back` left; ``place`` is where the person is now."""
        if not self._ahead:
            return None
        self._places.append(place)
        return self._ahead.pop()

    @property
    def can_go_back(self) -> bool:
        """Whether there was a jump."""
        return bool(self._places)

    @property
    def can_go_forward(self) -> bool:
        """Whether a jump was taken back."""
        return bool(self._ahead)
