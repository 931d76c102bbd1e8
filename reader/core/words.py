"""The words of simplified Chinese text, as jieba finds them with our lexicons.

`reader.core.word_boundaries` finds them in every script.

Loading takes more than half a second and 80 MB, so it happens when the first word is asked for, or
when `load` is called from the background.
"""

from __future__ import annotations

import logging
import re
import sys
import warnings
from collections.abc import Iterator
from contextlib import contextmanager
from itertools import accumulate
from pathlib import Path
from typing import Final

from reader.core.span import Span
from reader.paths import cache_folder, lexicon

_WORD: Final = re.compile(r"\w")

_TERMS: Final = ("political_terms", "protected_terms")
"""Lexicons whose entries are one word for a reader, though made of words."""

_UNDIVIDED: Final = "undivided_words"
"""The lexicon whose entries may never be taken apart."""


def load(folder: Path) -> None:
    """Load jieba and the lexicons, unless that is done already.

    Args:
        folder: Where jieba keeps a file for the next time; if it is missing, none is kept.
    """
    _engine().load(folder)


def reload(folder: Path) -> None:
    """Learn the lexicons again after one was changed; till then the old words are found.

    Takes as long as loading. If nothing was loaded yet, there is nothing to do.
    """
    if _engines:
        fresh = _Engine()
        fresh.load(folder)
        _engines[:] = [fresh]


def words(text: str) -> tuple[Span, ...]:
    """Find the words of a text in order; blanks and punctuation are none.

    Args:
        text: In simplified script. A word does not run across punctuation, so that a paragraph is
            cut as it is in the whole text.
    """
    load(cache_folder())
    pieces = list(_engine().tokenizer.cut(text))
    ends = accumulate(map(len, pieces))
    return tuple(
        Span(end - len(piece), end)
        for piece, end in zip(pieces, ends, strict=True)
        if _WORD.search(piece)
    )


def cut_finely(text: str) -> tuple[str, ...]:
    """Cut a text into words that are in a dictionary, terms into the words they are made of.

    What is in no dictionary is cut into characters. Joined, the words are the text again.

    Args:
        text: In simplified script. A clause is enough: words do not run across punctuation.
    """
    load(cache_folder())
    engine = _engine()
    return tuple(
        part
        for word in engine.tokenizer.cut(text, HMM=False)
        for part in engine.parts.get(word, (word,))
    )


class _Engine:
    """jieba's tokenizer, not loaded at first, and the words that our terms are made of."""

    def __init__(self) -> None:
        with _quiet_import():
            import jieba  # noqa: PLC0415 - slow, and not needed before the first word

        jieba.setLogLevel(logging.CRITICAL)
        self.tokenizer = jieba.Tokenizer()
        self.parts: dict[str, tuple[str, ...]] = {}

    def load(self, folder: Path) -> None:
        """Read the dictionary, unless that is done already."""
        with self.tokenizer.lock:
            if not self.tokenizer.initialized:
                self.tokenizer.tmp_dir = str(folder)
                self.tokenizer.initialize()
                self._learn()

    def _learn(self) -> None:
        """Add the lexicons to the dictionary."""
        for word in lexicon(_UNDIVIDED):
            self.tokenizer.add_word(word)
        terms = [term for name in _TERMS for term in lexicon(name)]
        self.parts = {term: tuple(self.tokenizer.cut(term, HMM=False)) for term in terms}
        for term in terms:
            self.tokenizer.add_word(term)


_engines: Final[list[_Engine]] = []
"""The one in use; it comes with the first word, since jieba is slow to import."""


def _engine() -> _Engine:
    if not _engines:
        _engines.append(_Engine())
    return _engines[0]


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
