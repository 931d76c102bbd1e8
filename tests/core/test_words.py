"""Words are found with the terms of reports, in silence."""

from __future__ import annotations

import re
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.core import words as words_module
from reader.core.words import cut_finely, load, words
from reader.paths import lexicon

_TEXTS = st.lists(
    st.one_of(
        st.sampled_from(["风清气正", "2642万元", "，", "\n", " ", "𠮷", "\ud800", "GDP", "（一）"]),
        st.text(max_size=4),
    ),
    max_size=8,
).map("".join)


def _words(text: str) -> list[str]:
    return [word.of(text) for word in words(text)]


def _run(code: str, *options: str) -> str:
    """Return what Python says to code, on both channels."""
    done = subprocess.run(
        [sys.executable, *options, "-c", code],
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        check=True,
        encoding="utf-8",
        cwd=Path(__file__).parents[2],
    )
    return done.stdout


@pytest.mark.parametrize(
    "term",
    ["全过程人民民主", "新时代", "风清气正", "急难愁盼", "守正创新", "中国式现代化", "乡村振兴"],
)
def test_a_term_is_one_word(term: str) -> None:
    assert term in _words(f"坚持{term}，取得成效")


def test_punctuation_and_blanks_are_no_words() -> None:
    assert _words("参加 会议，发言。") == ["参加", "会议", "发言"]


def test_a_name_of_one_s_own_is_one_word(home: Path) -> None:
    (home / "lexicons").mkdir(parents=True)
    (home / "lexicons" / "protected_terms.txt").write_text("临空自贸协\n", encoding="utf-8")
    code = (
        "from reader.core.words import words; text = '在临空自贸协'; "
        "print(*[word.of(text) for word in words(text)])"
    )
    assert _run(code, "-X", "utf8").split() == ["在", "临空自贸协"]


def test_loading_says_nothing_and_warns_of_nothing(tmp_path: Path) -> None:
    code = "import reader.core.words as w; w.load()"
    assert _run(code, "-W", "error", "-X", f"pycache_prefix={tmp_path}") == ""


def test_loading_leaves_no_file_behind(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("TMPDIR", str(tmp_path))
    monkeypatch.setenv("TEMP", str(tmp_path))
    _run("import reader.core.words as w; w.load(); w.words('参加会议')", "-B")
    assert not list(tmp_path.iterdir())


def test_importing_does_not_load_jieba() -> None:
    assert _run("import sys, reader.core.words; print('jieba' in sys.modules)") == "False\n"


def test_words_can_be_asked_for_while_they_are_loading() -> None:
    code = (
        "from reader.core.words import loading, words; steps = loading(); next(steps); next(steps);"
        "print(*words('风清气正'), sum(1 for _ in steps))"
    )
    assert _run(code) == "Span(start=0, end=4) 0\n"


def test_loading_twice_is_loading_once() -> None:
    load()
    load()


@given(_TEXTS)
def test_words_are_in_order_and_within_the_text(text: str) -> None:
    done = 0
    for word in words(text):
        assert word
        assert word.start >= done
        done = word.end
    assert done <= len(text)


@given(_TEXTS)
def test_a_text_cut_finely_is_the_text(text: str) -> None:
    assert "".join(cut_finely(text)) == text


def test_a_term_is_cut_finely_into_its_words() -> None:
    assert cut_finely("新征程") == ("新", "征程")


@pytest.mark.parametrize("name", ["political_terms", "protected_terms", "undivided_words"])
def test_a_lexicon_holds_no_entry_twice(name: str) -> None:
    entries = lexicon(name)
    assert len(entries) == len(set(entries))


@pytest.mark.corpus
def test_each_political_term_mends_a_wrong_cut(corpus: Path) -> None:
    reports = sorted((corpus / "reports").glob("*.txt"))
    text = "\n".join(report.read_text(encoding="utf-8", errors="ignore") for report in reports)
    load()
    learnt = words_module._engine()
    plain = learnt.untaught()
    without_reason = [
        term
        for term in lexicon("political_terms")
        if not any(
            term in learnt.tokenizer.lcut(clause) and term not in plain.tokenizer.lcut(clause)
            for clause in _clauses(text, term)
        )
    ]
    assert not without_reason


def _clauses(text: str, term: str) -> Iterator[str]:
    """Give the clauses that hold a term."""
    start = text.find(term)
    while start >= 0:
        before = re.search(r"\w*$", text[max(start - 100, 0) : start])
        after = re.match(r"\w*", text[start : start + 100])
        yield (before.group() if before else "") + (after.group() if after else "")
        start = text.find(term, start + 1)


def test_reloading_learns_the_lexicons_as_if_for_the_first_time(home: Path) -> None:
    (home / "lexicons").mkdir(parents=True)
    code = f"""
import pathlib
from reader.core import words
own = pathlib.Path({str(home)!r}, "lexicons", "protected_terms.txt")
own.write_text("临空自贸协\\n乡村\\n", encoding="utf-8")
words.reload()
words.load()
own.write_text("自贸协\\n", encoding="utf-8")
words.reload()
reloaded = words._engine()
words._engines.clear()
words.load()
loaded = words._engine()
assert reloaded.tokenizer.FREQ == loaded.tokenizer.FREQ
assert reloaded.tokenizer.total == loaded.tokenizer.total
assert reloaded.parts == loaded.parts
print(*[word.of("在临空自贸协") for word in words.words("在临空自贸协")])
"""
    assert _run(code, "-X", "utf8") == "在 临空 自贸协\n"
