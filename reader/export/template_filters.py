"""The filters of templates: those of Jinja that are harmless, and some of our own."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from typing import Any, Final

from jinja2 import Undefined
from jinja2.filters import FILTERS as JINJA_FILTERS

LONGEST_VALUE: Final = 1_000_000
"""Characters of a text within a template."""

_HARMLESS: Final = (
    "abs", "count", "d", "default", "dictsort", "first", "float", "groupby", "int", "items",
    "last", "length", "list", "lower", "map", "max", "min", "reject", "rejectattr", "reverse",
    "select", "selectattr", "sort", "string", "title", "trim", "truncate", "unique",
    "upper", "wordcount",
)  # fmt: skip


class Written(str):
    """Text that is markup already and is written as it is."""

    __slots__ = ()


class TooLongError(ValueError):
    """A text within a template would become too long."""

    def __init__(self) -> None:
        super().__init__("文字太长")


def text_of(value: object) -> str:
    """Return a plain value as text.

    Raises:
        TypeError: If it is a list or the like, whose text could be of any length.
    """
    if value is None:
        return ""
    if isinstance(value, str | int | float | Undefined):
        return str(value)
    raise TypeError("列表要用 for 或 join 写出")


def listed(values: Iterable[object]) -> list[object]:
    """Return a list of plain values; lists of lists could become any size."""
    found = list(values)
    for value in found:
        text_of(value)
    return found


def concatenated(values: Iterable[object], mark: str = "") -> str:
    """Return values as one text, which is not longer than `LONGEST_VALUE`."""
    pieces: list[str] = []
    length = 0
    for value in values:
        pieces.append(text_of(value))
        length += len(pieces[-1]) + len(mark)
        if length > LONGEST_VALUE:
            raise TooLongError
    return mark.join(pieces)


def _join(values: Iterable[object], d: str = "", attribute: str | None = None) -> str:
    if attribute is not None:
        values = (value[attribute] for value in values)  # type: ignore[index]
    return concatenated(values, text_of(d))


def _replace(text: object, old: str, new: str) -> str:
    whole = text_of(text)
    if whole.count(old) * len(new) + len(whole) > LONGEST_VALUE:
        raise TooLongError
    return whole.replace(old, new)


def _indent(text: object, width: int = 4) -> str:
    lines = text_of(text).split("\n")
    return concatenated(lines, "\n" + " " * min(max(int(width), 0), 40))


def _lines(text: object) -> list[str]:
    return text_of(text).splitlines()


def _oneline(text: object) -> str:
    return " ".join(line.strip() for line in text_of(text).splitlines() if line.strip())


def _sum(
    values: Iterable[Any], attribute: str | None = None, start: int | float | list[object] = 0
) -> object:
    if attribute is not None:
        values = (value[attribute] for value in values)
    if not isinstance(start, list):
        return sum(values, start)
    whole = list(start)
    for value in values:
        whole += value
        if len(whole) > LONGEST_VALUE:
            raise TooLongError
    return whole


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
    "sum": _sum,
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
        return Written("\n".join(f"> {line}".rstrip() for line in paragraphs(text_of(text))))

    def several(text: object) -> Written:
        return Written("\n".join(paragraphs(text_of(text))))

    def heading(text: object, level: int = 2) -> Written:
        return Written(headed(text_of(text), max(1, int(level))))

    def escape(text: object) -> Written:
        return Written(escaped(text_of(text)))

    return {"quote": quote, "paragraphs": several, "heading": heading, "escape": escape}
