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
        ("经济建设费支出137亿元，占预算数的96.99％", "经济建设费支出占预算数"),
        ("轻工业所占的比重，1952年为60%", "轻工业所占的比重"),
        ("机床（不含简易机床，下同）增加了143台", "机床"),
        ("同1954年比较，原煤增长17％", "原煤"),
        ("根据对3280个较大的建设单位的统计", "较大的建设单位"),
        ("产出一批原创性、标志性科技成果", "标志性科技成果"),
        ("新建22个750千伏电网工程", "电网工程"),
        ("出台“40条”帮扶政策", "帮扶政策"),
        ("党政领导开展集中办公69场次", "集中办公"),
        ("全部完工的重大工程共82个", "重大工程"),
        ("人均预期寿命提高到80岁", "人均预期寿命"),
        ("世界500强企业325家", "世界500强企业"),
        ("新增建设用地500亩", "新增建设用地"),
        ("煤炭产能突破1.4亿吨", "煤炭产能"),
        ("新建行业协会20个", "行业协会"),
        ("累计新开工亿元以上项目", "项目"),
        ("保护性耕作面积4179万亩，规模居全国第一", "保护性耕作规模"),
        ("用于科技的投入累计8729亿元", "用于科技的投入"),
        ("累計虧損接近新台幣 1 兆元", "虧損"),
    ],
)
def test_a_figure_says_what_it_counts(text: str, subject: str) -> None:
    assert find_figures(text)[-1].of == subject


@pytest.mark.parametrize(
    ("text", "subject"),
    [
        ("建设单位有5000个，其中限额以上的有921个", "建设单位"),
        ("钢的自给率80%。重工业的比重，1952年为40%，1957年上升为57%", "重工业的比重"),
        ("監察院刪減 0.12 億元(刪減率 63.7％)，另凍結 0.02 億元", "監察院凍結"),
    ],
)
def test_a_clause_takes_its_subject_from_its_sentence(text: str, subject: str) -> None:
    assert find_figures(text)[-1].of == subject


def test_a_count_of_what_a_code_names_says_so() -> None:
    assert find_figures("建成3家5A级景区")[0].of == "5A级景区"


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
        ("降低企业成本200多亿元", Direction.DOWN),
        ("单是铁道部门就节减了预算支出2.45亿元", Direction.DOWN),
        ("预算审减率达24.6%", Direction.DOWN),
        ("我國 CPI 年增率達 3.6%", Direction.UP),
        ("收入增幅等5项指标居全国前列", None),
        ("无还本续贷新增5982亿元", None),
        ("参加500人", None),
        ("提高1200万中小学教师待遇", None),
        ("城镇新增就业1244万人", None),
        ("新建高速公路500公里", None),
        ("浓度降至28.5微克/立方米", None),
        ("增幅高于全国0.7个百分点", None),
    ],
)
def test_only_an_amount_of_change_has_a_direction(text: str, direction: Direction | None) -> None:
    assert find_figures(text)[-1].direction is direction
