"""jieba's dictionary is read as jieba reads it."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from reader.core.word_frequencies import read_frequencies

_PROJECT = Path(__file__).resolve().parents[2]


def test_beginnings_of_words_are_known_without_a_frequency() -> None:
    frequencies: dict[str, int] = {}
    steps = list(read_frequencies("全过程 3 n\n全 5 b\n𠮷林省 2 ns\n".encode(), frequencies))
    assert len(steps) == 1
    assert frequencies == {"全": 5, "全过": 0, "全过程": 3, "𠮷": 0, "𠮷林": 0, "𠮷林省": 2}


def test_a_dictionary_is_read_in_pieces() -> None:
    lines = "".join(f"词{number} 1 n\n" for number in range(10_000)).encode()
    assert len(list(read_frequencies(lines, {}))) > 3


def test_what_is_no_dictionary_is_refused() -> None:
    with pytest.raises(ValueError, match="invalid literal"):
        list(read_frequencies("全过程 很多 n\n".encode(), {}))


def test_words_and_terms_are_those_of_jieba_itself() -> None:
    """In a process of its own, since jieba warns of itself when it is imported."""
    code = """
import jieba
from reader.core import words
from reader.paths import lexicon
words.load()
ours = words._engine().tokenizer
theirs = jieba.Tokenizer()
theirs.FREQ, theirs.total = theirs.gen_pfdict(theirs.get_dict_file())
theirs.initialized = True
for word in lexicon("undivided_words"):
    theirs.add_word(word)
for name in ("political_terms", "protected_terms"):
    for term in lexicon(name):
        theirs.add_word(term)
assert ours.FREQ == theirs.FREQ
assert ours.total == theirs.total
print("equal")
"""
    command = [sys.executable, "-W", "ignore", "-c", code]
    done = subprocess.run(command, capture_output=True, check=True, text=True, cwd=_PROJECT)
    assert done.stdout == "equal\n"
