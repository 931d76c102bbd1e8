"""What the command palette offers, and in which order it fits what was typed."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from functools import lru_cache

from reader.core.fold import fold


@dataclass(frozen=True, slots=True)
class Command:
    """One line of the palette.

    Attributes:
        kind: Of what kind it is: command, report, heading …
        title: What it is called.
        detail: Keys, or where it lies.
        deed: Does it.
        alias: Another name, that counts less.
    """

    kind: str
    title: str
    detail: str
    deed: Callable[[], object]
    alias: str = ""


def ranked(commands: Iterable[Command], query: str) -> list[Command]:
    """Return the commands that fit a query, the best first; all of them for an empty one.

    Script, width, case and punctuation make no difference; words may stand in any order. Commands
    that fit equally well keep their order.
    """
    words = [folded for word in query.split() if (folded := _folded(word))]
    whole = _folded(query)
    if not words:
        return list(commands) if not query.strip() else []
    found = []
    for command in commands:
        rank = _rank(command, whole, words)
        if rank is not None:
            found.append((rank, command))
    return [command for _, command in sorted(found, key=lambda item: item[0])]


def _rank(command: Command, whole: str, words: list[str]) -> int | None:
    """Return how well a command fits, 0 for best; ``None`` if it does not."""
    title = _folded(command.title)
    if title == whole:
        return 0
    if title.startswith(whole):
        return 1
    if any(_folded(word).startswith(whole) for word in command.title.split()):
        return 2
    if whole in title:
        return 3
    if all(word in title for word in words):
        return 4
    known = title + _folded(command.alias) + _folded(command.detail)
    return 5 if all(word in known for word in words) else None


@lru_cache(maxsize=4096)
def _folded(text: str) -> str:
    return fold(text).text
