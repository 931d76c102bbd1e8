"""The conversion of a text by a configuration."""

from __future__ import annotations

from reader.core.script.guided import WORD_GUIDED, Words
from reader.core.script.model import Conversion


def convert(text: str, configuration: str, *, word_guided: bool = False) -> Conversion:
    """Convert a text by one of OpenCC's configurations.

    Args:
        text: Any text; what is not Chinese stays as it is.
        configuration: One of `CONFIGURATIONS`. ``s2twp`` and ``tw2sp`` change vocabulary, except
            in the terms of the lexicon ``protected_terms``.
        word_guided: Convert along the words of the text. It takes jieba, which takes more than
            half a second to load, and matters for simplified text only.

    Returns:
        The converted text with the map to it, exact both ways. All configurations but ``s2twp``
        and ``tw2sp`` keep every offset.

    Raises:
        ConversionError: If there is no such configuration or its dictionaries are missing.
    """
    from reader.core.script.converter import converter  # noqa: PLC0415 - not every text needs it
    from reader.core.script.protection import PLAIN, convert_protected  # noqa: PLC0415

    guide = Words if word_guided and configuration in WORD_GUIDED else None
    if configuration in PLAIN:
        return convert_protected(text, configuration, guide)
    return converter(configuration).convert(text, guide)
