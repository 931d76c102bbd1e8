"""How far long work has come, told while it goes on; whoever is told may stop it."""

from __future__ import annotations

from collections.abc import Callable

Progress = Callable[[float], None]
"""Called now and then with the share that is done, from 0 to 1; what it raises ends the work."""


def unwatched(share: float) -> None:
    """Let work go on to its end."""


def within(progress: Progress, start: float, end: float) -> Progress:
    """Return what tells the progress of a part of some work.

    Args:
        progress: Is told of the whole.
        start: The share of the whole that is done when the part begins.
        end: The share that is done when it ends.
    """
    return lambda share: progress(start + share * (end - start))
