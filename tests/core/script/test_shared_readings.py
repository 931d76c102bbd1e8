"""A character may stand for several simplified ones."""

from __future__ import annotations

import pytest

from reader.core.script import readings, sharing


@pytest.mark.parametrize(
    ("character", "simplified"),
    [
        *[("发", "发"), ("發", "发"), ("髮", "发"), ("乾", "乾干"), ("畫", "划画"), ("鍊", "炼链")],
        *[("裏", "里"), ("裡", "里"), ("衞", "卫"), ("枱", "台"), ("着", "着"), ("著", "着")],
        *[("覆", "复覆"), ("瞭", "了瞭"), ("a", "a"), ("𠮷", "𠮷"), ("\ud800", "\ud800")],
    ],
)
def test_the_readings_of_a_character_are(character: str, simplified: str) -> None:
    assert readings(character) == simplified


def test_a_form_that_no_font_has_is_read_as_the_usual_one() -> None:
    assert readings("開") == readings("𫔭") == "开"


@pytest.mark.parametrize(
    ("character", "others"), [("画", "畫"), ("劃", "畫"), ("链", "鍊"), ("发", "")]
)
def test_a_character_shares_a_reading_with(character: str, others: str) -> None:
    assert set(others) <= set(sharing(character))
    assert "链" not in sharing("炼")
