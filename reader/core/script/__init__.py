"""Conversion between simplified and traditional script, aligned with the text it starts from.

OpenCC's chains and dictionaries drive it; matching and alignment are the program's own. A chain is
read by `configuration`, a dictionary by `dictionary`; `stage` carries one step out, `converter`
all of a chain, `guided` makes it heed words, `protection` leaves official terms alone. `readings`
tells which characters may say the same, for searching.
"""

from reader.core.script.configuration import CONFIGURATIONS
from reader.core.script.conversion import convert
from reader.core.script.detection import Script, detect
from reader.core.script.guided import WORD_GUIDED_BY_DEFAULT, forget_words
from reader.core.script.installation import check, dictionaries
from reader.core.script.model import Conversion
from reader.core.script.quotation import (
    with_corner_quotes,
    with_curly_quotes,
    with_nested_quotes,
)
from reader.core.script.readings import readings, sharing

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


def forget_terms() -> None:
    """Read the protected terms anew the next time, after a lexicon was changed."""
    from reader.core.script import protection  # noqa: PLC0415 - loads the converter

    protection.forget_terms()
