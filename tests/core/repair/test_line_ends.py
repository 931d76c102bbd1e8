"""A report text has one kind of line end."""

from __future__ import annotations

import pytest

from reader.core.offset_map import edited
from reader.core.repair.line_ends import replacements


@pytest.mark.parametrize("end", ["\r\n", "\r", "\x85", "\u2028", "\u2029"])
def test_line_ends_of_other_systems_become_line_feeds(end: str) -> None:
    text, _ = edited(f"甲{end}乙{end}", replacements(f"甲{end}乙{end}"))
    assert text == "甲\n乙\n"


def test_line_feeds_and_form_feeds_stay() -> None:
    assert replacements("甲\n乙\f丙") == []
