"""A person's own terms are kept in a plain file and count without a new start."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from reader.core import words
from reader.core.script import convert, forget_terms
from reader.errors import StoreError
from reader.session.own_terms import keep_own_terms, own_terms, use_own_terms


@pytest.fixture
def _forgotten_afterwards() -> Iterator[None]:
    """Leave no term behind for the next test."""
    yield
    keep_own_terms("")
    forget_terms()


def test_without_a_list_there_are_no_terms() -> None:
    assert own_terms() == ""


def test_a_list_is_kept_as_it_was_typed(home: Path) -> None:
    keep_own_terms("信息产业集团\n# 公司\n软件园")
    assert own_terms() == "信息产业集团\n# 公司\n软件园\n"
    assert (home / "lexicons" / "protected_terms.txt").is_file()


@pytest.mark.usefixtures("_forgotten_afterwards")
def test_a_term_is_protected_and_is_one_word_until_it_is_taken_out() -> None:
    text = "临空信息港集团的信息"
    words.words(text)
    keep_own_terms("临空信息港集团")
    use_own_terms()
    assert convert(text, "s2twp").text == "臨空信息港集團的資訊"
    assert [span.of(text) for span in words.words(text)] == ["临空信息港集团", "的", "信息"]
    keep_own_terms("")
    use_own_terms()
    assert convert(text, "s2twp").text == "臨空資訊港集團的資訊"
    assert len(words.words(text)) > 3


@pytest.mark.usefixtures("_forgotten_afterwards")
def test_a_term_typed_in_traditional_script_protects_simplified_text() -> None:
    keep_own_terms("臨空信息港集團")
    use_own_terms()
    assert convert("临空信息港集团", "s2twp").text == "臨空信息港集團"


@pytest.mark.usefixtures("_forgotten_afterwards")
def test_a_list_written_by_an_old_editor_is_read(home: Path) -> None:
    (home / "lexicons").mkdir(parents=True)
    (home / "lexicons" / "protected_terms.txt").write_bytes("软件园\r\n".encode("gb18030"))
    use_own_terms()
    assert own_terms() == "软件园\r\n"
    assert convert("软件园", "s2twp").text == "軟件園"


def test_a_list_that_cannot_be_written_is_told_with_its_file(home: Path) -> None:
    home.mkdir(parents=True, exist_ok=True)
    blocker = home / "lexicons"
    blocker.write_text("no folder", encoding="utf-8")
    with pytest.raises(StoreError, match=r"protected_terms\.txt"):
        keep_own_terms("软件园")
    blocker.unlink()
