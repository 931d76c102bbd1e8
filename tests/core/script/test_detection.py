"""The script of a text is told by its characters that belong to one script only."""

from __future__ import annotations

import pytest

from reader.core.script import detect


@pytest.mark.parametrize(
    ("text", "script"),
    [
        ("全面从严治党取得新成效", "simplified"),
        ("全面從嚴治黨取得新成效", "traditional"),
        ("各位委員：现在，我代表政协第七届廊坊市委员会常务委员会報告工作", "mixed"),
        ("人口 1234 亿", "simplified"),
        ("山水人", "none"),
        ("GDP 5.2%", "none"),
        ("", "none"),
    ],
)
def test_a_script_is_told(text: str, script: str) -> None:
    assert detect(text) == script


def test_a_quotation_in_the_other_script_does_not_make_a_text_mixed() -> None:
    assert detect("推动经济社会发展取得新进展" * 20 + "臺灣") == "simplified"
