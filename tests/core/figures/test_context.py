"""What a figure counts or measures, and where it points."""

from __future__ import annotations

import pytest

from reader.core.figures import Direction, find_figures


@pytest.mark.parametrize(
    ("text", "subject"),
    [
        ("推荐理论书籍55册，", "理论书籍"),
        ("召开5次专题研讨会，", "专题研讨会"),
        ("被列为72件重点提案之一", "重点提案"),
        ("1997年粮食产量达到49250万吨", "粮食产量"),
        ("居民消费价格上涨0.2%", "居民消费价格"),
        ("赤字率拟按3%安排", "赤字率"),
        ("6600多万纳税人受益", "纳税人"),
        ("今年先发行1万亿元国债", "国债"),
        ("（刪減率 6.6％）", "刪減率"),
    ],
)
def test_a_figure_says_what_it_counts(text: str, subject: str) -> None:
    assert find_figures(text)[-1].of == subject


def test_a_clause_without_subject_takes_the_one_before() -> None:
    level, change = find_figures("农林牧渔总产值达到3172.8亿元、增长4.6%。")
    assert level.of == change.of == "农林牧渔总产值"


def test_a_level_reached_from_another_has_its_subject_and_no_direction() -> None:
    low, high = find_figures("国家外汇储备由194亿美元增加到1399亿美元")
    assert low.of == high.of == "国家外汇储备"
    assert low.direction is high.direction is None


def test_members_of_a_shared_list_take_their_own_subject() -> None:
    figures = find_figures("食品、石化、医药等产业增加值分别增长7.5%、11.5%、17.4%。")
    assert [figure.of for figure in figures] == [
        "食品产业增加值",
        "石化产业增加值",
        "医药产业增加值",
    ]
    assert {figure.direction for figure in figures} == {Direction.UP}


@pytest.mark.parametrize(
    ("text", "direction"),
    [
        ("国内生产总值增长5%左右", Direction.UP),
        ("居民消费价格涨幅3%左右", Direction.UP),
        ("比上年增加1.1万亿元", Direction.UP),
        ("重工业平均每年递增百分之九", Direction.UP),
        ("产值翻两番", Direction.UP),
        ("单位能耗降低2.5%", Direction.DOWN),
        ("增幅回落17.2个百分点", Direction.DOWN),
        ("通案統刪數不低於 939 億元", Direction.DOWN),
        ("城镇新增就业1244万人", None),
        ("新建高速公路500公里", None),
        ("浓度降至28.5微克/立方米", None),
        ("增幅高于全国0.7个百分点", None),
    ],
)
def test_only_an_amount_of_change_has_a_direction(text: str, direction: Direction | None) -> None:
    assert find_figures(text)[-1].direction is direction
