"""How much a template may do in one rendering: rounds of loops, characters, time."""

from __future__ import annotations

import functools
import time
from collections.abc import Callable, Sized
from typing import Any, Final

MOST_ROUNDS: Final = 1_000_000
"""Of all loops together."""
MOST_CHARACTERS: Final = 30_000_000
"""Of all texts that are made, the written ones and those in between."""
LONGEST_S: Final = 5.0
"""Seconds."""


class OverspentError(Exception):
    """A template does more than a template may do; says what."""


class Budget:
    """What is left for one rendering."""

    def __init__(self) -> None:
        self.renew()

    def renew(self) -> None:
        """Begin a rendering."""
        self._rounds, self._characters = MOST_ROUNDS, MOST_CHARACTERS
        self._end = time.monotonic() + LONGEST_S

    def spend(self, *, rounds: int = 0, characters: int = 0) -> None:
        """Take something away.

        Raises:
            OverspentError: If nothing is left.
        """
        self._rounds -= rounds
        self._characters -= characters
        if self._characters < 0:
            raise OverspentError("文字太长")
        if self._rounds < 0 or time.monotonic() > self._end:
            raise OverspentError("循环太久")

    def spent_on(self, function: Callable[..., Any]) -> Callable[..., Any]:
        """Return a function whose results are paid for by their length."""

        @functools.wraps(function)
        def paid(*words: Any, **named: Any) -> Any:  # noqa: ANN401 - as the function
            result = function(*words, **named)
            self.spend(characters=len(result) if isinstance(result, Sized) else 1)
            return result

        return paid
