"""The words of simplified Chinese text, as jieba finds them with our lexicons.

Loading takes more than half a second and 80 MB, so it happens when the first word is asked for, or
when `load` is called from the background.
"""

from __future__ import annotations

import logging
import sys
import warnings
from collections.abc import Iterator
from contextlib import contextmanager
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

from reader.paths import cache_folder, lexicon

if TYPE_CHECKING:
    Tokenizer = Any

LEXICONS: Final = ("political_terms", "protected_terms")
"""The lexicons whose entries are one word each."""


def load(folder: Path) -> None:
    """Load jieba and the lexicons, unless that is done already.

    Args:
        folder: Where jieba keeps a file for the next time; if it is missing, none is kept.
    """
    tokenizer = _tokenizer()
    with tokenizer.lock:
        if not tokenizer.initialized:
            tokenizer.tmp_dir = str(folder)
            tokenizer.initialize()
            for name in LEXICONS:
                for word in lexicon(name):
                    tokenizer.add_word(word)


def cut(text: str, *, unknown_words: bool = False) -> tuple[str, ...]:
    """Cut a text into words; joined they are the text again.

    Args:
        text: In simplified script. A clause is enough: words do not run across punctuation.
        unknown_words: Guess words that are in no lexicon; otherwise they are single characters.
    """
    load(cache_folder())
    return tuple(_tokenizer().cut(text, HMM=unknown_words))


@cache
def _tokenizer() -> Tokenizer:
    """Return the one tokenizer, not yet loaded."""
    with _quiet_import():
        import jieba  # noqa: PLC0415 - slow, and not needed before the first word

    jieba.setLogLevel(logging.CRITICAL)
    return jieba.Tokenizer()


@contextmanager
def _quiet_import() -> Iterator[None]:
    """Keep back the warnings of an old package, and the slow module it warns about.

    jieba 0.42.1 has invalid escapes (a SyntaxWarning from Python 3.12 on) and reads its dictionary
    through ``pkg_resources`` where that exists, which warns as well.
    """
    absent = "pkg_resources" not in sys.modules
    if absent:
        sys.modules["pkg_resources"] = None  # type: ignore[assignment]
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            yield
    finally:
        if absent:
            del sys.modules["pkg_resources"]
