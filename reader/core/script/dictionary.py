"""OpenCC's text dictionaries, read fast: one has 49,000 entries and is needed at start-up."""

from __future__ import annotations

import re
from typing import Final

from reader.core.script.configuration import Edition, Table, package_text

_HEAD: Final = re.compile("(?:#[^\n]*\n|\n)*")
_OTHER_VALUES: Final = re.compile(" [^\n]*")


def read(table: Table, edition: Edition) -> dict[str, str]:
    """Read the entries of a table with the value that is preferred.

    Raises:
        ConversionError: If a file is missing.
    """
    entries: dict[str, str] = {}
    for name in reversed(table):
        entries |= _entries(_OTHER_VALUES.sub("", _lines(name, edition)))
    return entries


def read_all(name: str, edition: Edition) -> dict[str, list[str]]:
    """Read the entries of a dictionary with all their values, the preferred one first.

    Raises:
        ConversionError: If the file is missing.
    """
    return {key: values.split(" ") for key, values in _entries(_lines(name, edition)).items()}


def _lines(name: str, edition: Edition) -> str:
    """Return a dictionary without the comment at its head."""
    text = package_text(edition, f"{edition.dictionaries}/{name}").replace("\r\n", "\n")
    head = _HEAD.match(text)
    return text[head.end() if head else 0 :].rstrip("\n")


def _entries(lines: str) -> dict[str, str]:
    """Return the entries of lines that hold a key, a tab and the values, parted by blanks."""
    fields = lines.replace("\t", "\n").split("\n")
    return dict(zip(fields[0::2], fields[1::2], strict=True))
