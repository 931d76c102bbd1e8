"""The words of simplified Chinese text, as jieba finds them with our lexicons.

`reader.core.word_boundaries` finds them in every script.

Loading takes half a second and 80 MB, so it happens when the first word is asked for, or before, in
steps, with `loading`. jieba would do it in one step, which holds up a window, or from a file of its
own in one longer step still: unmarshalling half a million words takes 0.3 s and lets nobody in.
"""

from __future__ import annotations

import logging
import re
import sys
import warnings
from collections.abc import Iterator
from contextlib import contextmanager
from itertools import accumulate
from typing import Final

from reader.core.span import Span
from reader.core.word_frequencies import read_frequencies
from reader.paths import lexicon

_WORD: Final = re.compile(r"\w")

_TERMS: Final = ("political_terms", "protected_terms")
"""Lexicons whose entries are one word for a reader, though made of words."""

_COMMON: Final = "common_words"
"""The lexicon of words that are in most reports."""

_UNDIVIDED: Final = "undivided_words"
"""The lexicon whose entries may never be taken apart."""


def load() -> None:
    """Load jieba and the lexicons, unless that is done already."""
    for _ in loading():
        pass


def loading() -> Iterator[None]:
    """Load jieba and the lexicons in steps of a few milliseconds; each ``next`` does one.

    Several may load at the same time: they share the work.
    """
    engine = _engine()
    yield
    while engine.load_further():
        yield


def reload() -> None:
    """Learn the lexicons again after one was changed; till then the old words are found.

    If nothing was loaded yet, there is nothing to do.
    """
    if _engines:
        load()
        fresh = _engines[0].untaught()
        while fresh.load_further():
            pass
        _engines[:] = [fresh]


def words(text: str) -> tuple[Span, ...]:
    """Find the words of a text in order; blanks and punctuation are none.

    Args:
        text: In simplified script. A word does not run across punctuation, so that a paragraph is
            cut as it is in the whole text.
    """
    load()
    pieces = list(_engine().tokenizer.cut(text))
    ends = accumulate(map(len, pieces))
    return tuple(
        Span(end - len(piece), end)
        for piece, end in zip(pieces, ends, strict=True)
        if _WORD.search(piece)
    )


def weights(text: str) -> dict[str, float]:
    """Weigh the words of a text by how much they tell of it (TF-IDF with jieba's frequencies).

    Words of a single character and those of the lexicon ``common_words`` are left out.

    Args:
        text: In simplified script.
    """
    load()
    with _quiet_import():  # it leaves a file open as well
        from jieba.analyse import default_tfidf as ranking  # noqa: PLC0415 - slow, rarely needed

    ranking.tokenizer = _engine().tokenizer
    ranking.stop_words = ranking.stop_words | set(lexicon(_COMMON))
    return dict(ranking.extract_tags(text, topK=None, withWeight=True))


def cut_finely(text: str) -> tuple[str, ...]:
    """Cut a text into words that are in a dictionary, terms into the words they are made of.

    What is in no dictionary is cut into characters. Joined, the words are the text again.

    Args:
        text: In simplified script. A clause is enough: words do not run across punctuation.
    """
    load()
    engine = _engine()
    return tuple(
        part
        for word in engine.tokenizer.cut(text, HMM=False)
        for part in engine.parts.get(word, (word,))
    )


_DONE: Final = object()


class _Engine:
    """jieba's tokenizer, not loaded at first, and the words that our terms are made of."""

    def __init__(self) -> None:
        with _quiet_import():
            import jieba  # noqa: PLC0415 - slow, and not needed before the first word

        jieba.setLogLevel(logging.CRITICAL)
        self.tokenizer = jieba.Tokenizer()
        self.parts: dict[str, tuple[str, ...]] = {}
        self._untaught: dict[str, int | None] = {}
        self._untaught_total = 0
        self._steps = self._load()

    def load_further(self) -> bool:
        """Do one step of loading; tell whether there was one left."""
        with self.tokenizer.lock:
            return next(self._steps, _DONE) is not _DONE

    def untaught(self) -> _Engine:
        """Return an engine with the same dictionary that has yet to learn the lexicons."""
        fresh = _Engine()
        frequencies = self.tokenizer.FREQ.copy()
        for word, frequency in self._untaught.items():
            if frequency is None:
                del frequencies[word]
            else:
                frequencies[word] = frequency
        fresh.tokenizer.FREQ, fresh.tokenizer.total = frequencies, self._untaught_total
        fresh.tokenizer.initialized = True
        fresh._steps = fresh._learn()
        return fresh

    def _load(self) -> Iterator[None]:
        from importlib.resources import files  # noqa: PLC0415 - loaded with jieba, not with this

        dictionary = files("jieba").joinpath("dict.txt").read_bytes()
        yield
        self.tokenizer.total = yield from read_frequencies(dictionary, self.tokenizer.FREQ)
        self.tokenizer.initialized = True
        yield from self._learn()

    def _learn(self) -> Iterator[None]:
        """Add the lexicons to the dictionary."""
        self._untaught_total = self.tokenizer.total
        for word in lexicon(_UNDIVIDED):
            self._add(word)
        terms = [term for name in _TERMS for term in lexicon(name)]
        for term in terms:
            self.parts[term] = tuple(self.tokenizer.cut(term, HMM=False))
            yield
        for term in terms:
            self._add(term)
            yield

    def _add(self, word: str) -> None:
        """Add a word, and remember what the dictionary said of it and of its beginnings."""
        for beginning in accumulate(word):
            self._untaught.setdefault(beginning, self.tokenizer.FREQ.get(beginning))
        self.tokenizer.add_word(word)


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
