"""Renditions are made once, as long as nothing they depend on has changed."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from reader.core.script import forget_terms
from reader.session.rendition import View
from reader.session.renditions import Renditions
from reader.session.report import report_from_bytes

_TEXT = "工作报告\n完善“信息港”的信息公开。\n"


@pytest.fixture
def renditions() -> Iterator[Renditions]:
    yield Renditions(report_from_bytes(_TEXT.encode()))
    forget_terms()


def test_a_view_shown_again_is_the_same_rendition(renditions: Renditions) -> None:
    first = renditions.of(View.TAIWAN, word_guided=False)
    assert renditions.of(View.SOURCE, word_guided=False) is not first
    assert renditions.of(View.TAIWAN, word_guided=False) is first


def test_other_quotation_marks_make_another_rendition(renditions: Renditions) -> None:
    first = renditions.of(View.TAIWAN, word_guided=False)
    renditions.adapt_quotes = True
    assert "「信息港」" in renditions.of(View.TAIWAN, word_guided=False).text
    renditions.adapt_quotes = False
    assert renditions.of(View.TAIWAN, word_guided=False) is first


def test_changed_terms_count_once_renditions_are_forgotten(
    renditions: Renditions, home: Path
) -> None:
    before = renditions.of(View.TAIWAN_PHRASES, word_guided=False)
    assert "資訊港" in before.text
    (home / "lexicons").mkdir(parents=True)
    (home / "lexicons" / "protected_terms.txt").write_text("信息港\n", encoding="utf-8")
    forget_terms()
    assert renditions.of(View.TAIWAN_PHRASES, word_guided=False) is before
    renditions.forget()
    assert "信息港" in renditions.of(View.TAIWAN_PHRASES, word_guided=False).text


def test_a_long_report_keeps_no_more_renditions_than_there_is_room_for() -> None:
    long = Renditions(report_from_bytes(("会议" * 900_000).encode()))
    first = long.of(View.SOURCE, word_guided=False)
    long.of(View.SIMPLIFIED, word_guided=False)
    assert long.of(View.SOURCE, word_guided=False) is first
    long.of(View.TAIWAN, word_guided=False)
    assert long.of(View.SOURCE, word_guided=False) is not first
