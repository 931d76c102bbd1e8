"""A decoded source, or why there is none, as the bytes that go from one process to another."""

from __future__ import annotations

import json
from typing import Any, Final

from reader.core.offset_map import Replacement
from reader.core.span import Span
from reader.errors import OpenError
from reader.sources.model import DecodedSource

_REFUSED: Final = "refused"
_ENCODING: Final = "utf-8"
_SURROGATES: Final = "surrogatepass"
"""A file may hold them, though they are no characters."""


def written(source: DecodedSource) -> bytes:
    """Return the bytes for a source without headings of its own."""
    return _bytes(
        {
            "text": source.text,
            "encoding": source.encoding,
            "damaged": source.damaged,
            "sha256": source.sha256,
            "markup": source.markup,
            "page_matter": [(place.start, place.end) for place in source.page_matter],
            "pages": source.pages,
        }
    )


def refusal(error: OpenError) -> bytes:
    """Return the bytes for a file that is refused."""
    return _bytes({_REFUSED: str(error)})


def read(answer: bytes) -> DecodedSource:
    """Return the source that was written.

    Raises:
        OpenError: If the file was refused.
    """
    found: dict[str, Any] = json.loads(answer.decode(_ENCODING, _SURROGATES))
    if _REFUSED in found:
        raise OpenError(found[_REFUSED])
    return DecodedSource(
        found["text"],
        found["encoding"],
        found["damaged"],
        found["sha256"],
        markup=tuple(Replacement(*mark) for mark in found["markup"]),
        page_matter=tuple(Span(*place) for place in found["page_matter"]),
        pages=tuple(found["pages"]),
    )


def _bytes(answer: dict[str, object]) -> bytes:
    return json.dumps(answer, ensure_ascii=False).encode(_ENCODING, _SURROGATES)
