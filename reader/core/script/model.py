"""What a conversion gives back."""

from __future__ import annotations

from dataclasses import dataclass

from reader.core.offset_map import OffsetMap


@dataclass(frozen=True, slots=True)
class Conversion:
    """A converted text and the map from the text it was made from."""

    text: str
    offset_map: OffsetMap
