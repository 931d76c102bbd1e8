"""Office and name of a speaker are told apart."""

from __future__ import annotations

import pytest

from reader.core.outline.names import is_name, is_office, name_in


@pytest.mark.parametrize(
    ("line", "name"),
    [
        ("国务院总理周恩来", "周恩来"),
        ("国务院总理\u2002李强", "李强"),
        ("国务院副总理兼国家计划委员会主任李富春", "李富春"),
        ("广东省省长 孟凡利", "孟凡利"),
        ("自治区主席 韦 韬", "韦韬"),
        ("自治区主席 嘎玛泽登", "嘎玛泽登"),
        ("自治区主席 艾尔肯·吐尼亚孜", "艾尔肯·吐尼亚孜"),
        ("行政院院長 卓 榮 泰", "卓榮泰"),
        ("院 長 卓榮泰", "卓榮泰"),
        ("省人民检察院检察长 张明", "张明"),
        ("澳門特別行政區行政長官　賀一誠", "賀一誠"),
    ],
)
def test_a_name_stands_behind_an_office(line: str, name: str) -> None:
    assert name_in(line) == name


@pytest.mark.parametrize("line", ["工作回顾", "2026年省十件民生实事", "各位代表：", "李 波"])
def test_other_lines_hold_no_office_and_name(line: str) -> None:
    assert name_in(line) == ""


@pytest.mark.parametrize("line", ["李 波", "龚 正", "毛伟明", "卓榮泰"])
def test_a_name_may_stand_alone(line: str) -> None:
    assert is_name(line)


@pytest.mark.parametrize("line", ["序言", "目录", "附件", "总纲", "工作回顾"])
def test_a_short_heading_is_no_name(line: str) -> None:
    assert not is_name(line)


def test_an_office_may_be_set_apart() -> None:
    assert is_office("院 長")
    assert not is_office("卓榮泰")
