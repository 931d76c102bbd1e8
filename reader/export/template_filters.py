"""The filters of templates: those of Jinja that are harmless, and some of our own."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from typing import Any, Final

from jinja2.filters import FILTERS as JINJA_FILTERS

LONGEST_VALUE: Final = 1_000_000
"""Characters of a text within a template."""

_HARMLESS: Final = (
    "abs", "count", "d", "default", "dictsort", "first", "float", "groupby", "int", "items",
    "last", "length", "list", "lower", "map", "max", "min", "reject", "rejectattr", "reverse",
    "select", "selectattr", "sort", "string", "sum", "title", "trim", "truncate", "unique",
    "upper", "wordcount",
)  # fmt: skip


class Written(str):
    """Text that is markup already and is written as it is."""

    __slots__ = ()


class TooLongError(ValueError):
    """A text within a template would become too long."""

    def __init__(self) -> None:
        super().__init__("文字太长")


def concatenated(values: Iterable[object], mark: str = "") -> str:
    """Return values as one text, which is not longer than `LONGEST_VALUE`."""
    pieces: list[str] = []
    length = 0
    for value in values:
        pieces.append(str(value))
        length += len(pieces[-1]) + len(mark)
        if length > LONGEST_VALUE:
            raise TooLongError
    return mark.join(pieces)


def _join(values: Iterable[object], d: str = "", attribute: str | None = None) -> str:
    if attribute is not None:
        values = (value[attribute] for value in values)  # type: ignore[index]
    return concatenated(values, str(d))


def _replace(text: object, old: str, new: str) -> str:
    whole = str(text)
    if whole.count(old) * len(new) + len(whole) > LONGEST_VALUE:
        raise TooLongError
    return whole.replace(old, new)


def _indent(text: object, width: int = 4) -> str:
    lines = str(text).split("\n")
    return concatenated(lines, "\n" + " " * min(max(int(width), 0), 40))


def _lines(text: object) -> list[str]:
    return str(text).splitlines()


def _oneline(text: object) -> str:
    return " ".join(line.strip() for line in str(text).splitlines() if line.strip())


def _round(number: float, digits: int = 0) -> float:
    return round(number, min(max(int(digits), -20), 20))


FILTERS: Final[dict[str, Callable[..., Any]]] = {
    **{name: JINJA_FILTERS[name] for name in _HARMLESS},
    "indent": _indent,
    "join": _join,
    "lines": _lines,
    "oneline": _oneline,
    "replace": _replace,
    "round": _round,
}


def markdown_filters(
    escaped: Callable[[str], str],
    paragraphs: Callable[[str], Sequence[str]],
    headed: Callable[[str, int], str],
) -> dict[str, Callable[..., Any]]:
    """Return the filters of Markdown templates: ``quote``, ``paragraphs`` and ``heading``.

    Args:
        escaped: Returns text that Markdown shows as it is, on one line.
        paragraphs: Returns the lines of Markdown that shows a text as it is.
        headed: Returns a heading of a level.
    """

    def quote(text: object) -> Written:
        return Written("\n".join(f"> {line}".rstrip() for line in paragraphs(str(text))))

    def several(text: object) -> Written:
        return Written("\n".join(paragraphs(str(text))))

    def heading(text: object, level: int = 2) -> Written:
        return Written(headed(str(text), max(1, int(level))))

    def escape(text: object) -> Written:
        return Written(escaped(str(text)))

    return {"quote": quote, "paragraphs": several, "heading": heading, "escape": escape}
