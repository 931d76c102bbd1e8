"""JSON with numbers to the digit: a `Decimal` becomes a number without float noise."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from decimal import Decimal

from reader.core.figures.model import plain_number

Json = None | bool | int | str | Decimal | Iterable["Json"] | Mapping[str, "Json"]


def dumps(value: Json) -> str:
    """Write a value as JSON on one line."""
    if isinstance(value, Decimal):
        return plain_number(value)
    if value is None or isinstance(value, bool | int | str):
        return json.dumps(value, ensure_ascii=False)
    if isinstance(value, Mapping):
        pairs = (f"{dumps(key)}: {dumps(item)}" for key, item in value.items())
        return "{" + ", ".join(pairs) + "}"
    return "[" + ", ".join(dumps(item) for item in value) + "]"


def lines(values: Iterable[Json]) -> str:
    """Write values as JSON Lines."""
    return "".join(dumps(value) + "\n" for value in values)


def array(values: Iterable[Json]) -> str:
    """Write a JSON list with one item a line."""
    items = ",\n ".join(dumps(value) for value in values)
    return f"[{items}]\n"
