"""Conversion between simplified and traditional script, aligned with the text it starts from.

OpenCC's chains and dictionaries drive it; matching and alignment are the program's own. A chain is
read by `configuration`, a dictionary by `dictionary`; `stage` carries one step out, `converter`
all of a chain, `guided` makes it heed words, `protection` leaves official terms alone. `shared_readings`
tells which characters may say the same, for searching.

Each name is loaded when it is first used: a window shows its page before it converts anything.
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any, Final

if TYPE_CHECKING:
    from reader.core.script.configuration import CONFIGURATIONS
    from reader.core.script.conversion import convert
    from reader.core.script.detection import Script, detect
    from reader.core.script.guided import WORD_GUIDED_BY_DEFAULT, forget_words
    from reader.core.script.installation import check, dictionaries
    from reader.core.script.model import Conversion
    from reader.core.script.protection import forget_terms
    from reader.core.script.quotation import (
        with_corner_quotes,
        with_curly_quotes,
        with_nested_quotes,
    )
    from reader.core.script.shared_readings import readings, sharing

__all__ = [
    "CONFIGURATIONS",
    "WORD_GUIDED_BY_DEFAULT",
    "Conversion",
    "Script",
    "check",
    "convert",
    "detect",
    "dictionaries",
    "forget_terms",
    "forget_words",
    "readings",
    "sharing",
    "with_corner_quotes",
    "with_curly_quotes",
    "with_nested_quotes",
]

_HOMES: Final = {
    "CONFIGURATIONS": "configuration",
    "WORD_GUIDED_BY_DEFAULT": "guided",
    "Conversion": "model",
    "Script": "detection",
    "check": "installation",
    "convert": "conversion",
    "detect": "detection",
    "dictionaries": "installation",
    "forget_terms": "protection",
    "forget_words": "guided",
    "readings": "shared_readings",
    "sharing": "shared_readings",
    "with_corner_quotes": "quotation",
    "with_curly_quotes": "quotation",
    "with_nested_quotes": "quotation",
}
"""The module in which each name stands."""


def __getattr__(name: str) -> Any:  # noqa: ANN401 - whatever stands under the name
    """Load what was asked for (PEP 562)."""
    if name not in _HOMES:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    return getattr(import_module(f"{__name__}.{_HOMES[name]}"), name)
