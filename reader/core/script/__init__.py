"""Conversion between simplified and traditional script, aligned with the text it starts from."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache

import opencc

from reader.core.offset_map import OffsetMap


@dataclass(frozen=True)
class Conversion:
    """A converted text and the map from the text it was made from."""

    text: str
    offset_map: OffsetMap


@cache
def _engine(configuration: str) -> opencc.OpenCC:
    return opencc.OpenCC(configuration)


def convert(text: str, configuration: str) -> Conversion:
    """Convert a text by one of OpenCC's configurations."""
    converted = _engine(configuration).convert(text)
    return Conversion(converted, OffsetMap.identity(len(text)))
