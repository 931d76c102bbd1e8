"""Characters blown apart by blanks are put together."""

from __future__ import annotations

import pytest

from reader.core.offset_map import edited
from reader.core.repair.digits import replacements


def _mended(source: str) -> str:
    return edited(source, replacements(source))[0]


def test_digits_are_joined_where_blanks_between_them_are_the_habit() -> None:
    source = "1 9 9 8 年3 月5 日，增长1 5 ．3 ％，达到7 4 7 7 2 亿元，1 9 9 7 年。"
    assert _mended(source) == "1998年3月5日，增长15．3％，达到74772亿元，1997年。"


def test_single_blanks_between_numbers_stay() -> None:
    assert replacements("第 1 期 2 億元，2024年增长5.2%，3 4 月間1234人56人78人") == []


@pytest.mark.parametrize(
    "spread", ["政 府 工 作 报 告", "2006年政 府 工 作 报 告", "行 政 院 施 政 報 告"]
)
def test_a_spread_title_is_joined(spread: str) -> None:
    assert " " not in _mended(spread)


@pytest.mark.parametrize("name", ["李 波", "卓 榮 泰", "韦 韬"])
def test_a_name_keeps_its_blanks(name: str) -> None:
    assert replacements(name) == []
