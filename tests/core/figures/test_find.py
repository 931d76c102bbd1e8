"""What counts as a figure, how far it reaches and what it is worth."""

from __future__ import annotations

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.core.figures import Direction, Figure, FigureKind, Modifier, find_figures


def only(text: str) -> Figure:
    (figure,) = find_figures(text)
    return figure


def passages(text: str) -> list[str]:
    return [figure.text for figure in find_figures(text)]


@pytest.mark.parametrize(
    ("text", "passage", "kind", "value", "unit"),
    [
        ("召开会议13次，", "13次", "count", "13", "次"),
        ("开展宣讲26场次", "26场次", "count", "26", "场次"),
        ("捐款捐物2642万元，", "2642万元", "money", "26420000", "元"),
        ("共 1 億 4,080 萬 5,000 元", "1 億 4,080 萬 5,000 元", "money", "140805000", "元"),
        ("产值2.66兆元", "2.66兆元", "money", "2660000000000", "元"),
        ("粮食产量八千亿斤", "八千亿斤", "measure", "800000000000", "斤"),
        ("浓度25.9微克/立方米", "25.9微克/立方米", "measure", "25.9", "微克/立方米"),
        ("装机600万千瓦", "600万千瓦", "measure", "6000000", "千瓦"),
        ("赤字率按3%安排", "3%", "percent", "3", "%"),
        ("占百分之五点三", "百分之五点三", "percent", "5.3", "%"),
        ("增长率1.5‰", "1.5‰", "percent", "1.5", "‰"),
        ("提高4.7个百分点", "4.7个百分点", "points", "4.7", "百分点"),
        ("过去五年的工作", "五年", "duration", "5", "年"),
        ("历时两年半", "两年半", "duration", "2.5", "年"),
        ("用了两年零三个月", "两年零三个月", "duration", "27", "月"),
        ("成立75周年", "75周年", "duration", "75", "周年"),
        ("年满18周岁的", "18周岁", "duration", "18", "岁"),
        ("代表大会第四次会议", "第四次会议", "ordinal", "4", "次"),
        ("党的二十大精神", "二十大", "ordinal", "20", "大"),
        ("贯彻市委七届六次部署", "七届六次", "ordinal", "6", "次"),
        ("二十届三中全会", "二十届三中全会", "ordinal", "3", "次"),
        ("政协四次会议", "四次会议", "ordinal", "4", "次"),
        ("聚焦六大影响", "六大", "count", "6", "大"),
        ("增长零点八倍", "零点八倍", "ratio", "0.8", "倍"),
        ("四万万五千万人", "四万万五千万人", "count", "450000000", "人"),
        ("折合黄金七万万两以上", "七万万两以上", "measure", "700000000", "两"),
        ("下降５个千分点", "５个千分点", "points", "5", "千分点"),
        ("分三阶段实施", "三阶段", "count", "3", "阶段"),
        ("中英两国人民", "两国", "count", "2", "国"),
        ("货运突破千列", "千列", "count", "1000", "列"),
    ],
)
def test_a_figure_has_kind_value_and_unit(
    text: str, passage: str, kind: str, value: str, unit: str
) -> None:
    figure = only(text)
    assert (figure.text, figure.kind, figure.unit) == (passage, kind, unit)
    assert figure.value == Decimal(value)


@pytest.mark.parametrize(
    ("text", "passage", "value"),
    [
        ("占三分之二以上", "三分之二以上", Decimal(2) / 3),
        ("增加了十分之一以上", "十分之一以上", Decimal("0.1")),
        ("调整为1比1", "1比1", Decimal(1)),
        ("约占全国1/4。", "1/4", Decimal("0.25")),
        ("增长2.3倍", "2.3倍", Decimal("2.3")),
        ("产值翻两番", "翻两番", Decimal(4)),
        ("比重达七成", "七成", Decimal("0.7")),
        ("保證成數九成五", "九成五", Decimal("0.95")),
        ("超过全球一半。", "一半", Decimal("0.5")),
        ("任务过半，", "过半", Decimal("0.5")),
        ("收入比2.1∶1", "2.1∶1", Decimal("2.1")),
    ],
)
def test_a_ratio_is_a_decimal(text: str, passage: str, value: Decimal) -> None:
    figure = only(text)
    assert (figure.text, figure.kind, figure.value) == (passage, FigureKind.RATIO, value)


@pytest.mark.parametrize(
    ("text", "passage", "mod"),
    [
        ("约300人", "约300人", Modifier.APPROX),
        ("5%左右", "5%左右", Modifier.APPROX),
        ("60余篇", "60余篇", Modifier.MORE_THAN),
        ("五年多来", "五年多", Modifier.MORE_THAN),
        ("一百几十亿元", "一百几十亿元", Modifier.MORE_THAN),
        ("三千几百万人", "三千几百万人", Modifier.MORE_THAN),
        ("超过60%", "超过60%", Modifier.MORE_THAN),
        ("近10万亿元", "近10万亿元", Modifier.LESS_THAN),
        ("不低于 939 億元", "不低于 939 億元", Modifier.EQUAL_OR_MORE),
        ("1200万人以上", "1200万人以上", Modifier.EQUAL_OR_MORE),
        ("30人以下", "30人以下", Modifier.EQUAL_OR_LESS),
        ("上千家", "上千家", Modifier.EQUAL_OR_MORE),
        ("高于5%", "5%", Modifier.MORE_THAN),
    ],
)
def test_what_qualifies_a_number_and_touches_it_belongs_to_it(
    text: str, passage: str, mod: Modifier
) -> None:
    figure = only(text)
    assert (figure.text, figure.mod, figure.approx) == (passage, mod, True)


@pytest.mark.parametrize("text", ["节约100吨", "最近3年", "达到100吨", "比重突破5%"])
def test_words_that_only_look_like_a_qualifier_qualify_nothing(text: str) -> None:
    assert only(text).mod is None


@pytest.mark.parametrize(
    ("text", "passage", "low", "high"),
    [
        ("增长5%—5.5%", "5%—5.5%", "5", "5.5"),
        ("百分之四到五", "百分之四到五", "4", "5"),
        ("20至30万人", "20至30万人", "200000", "300000"),
        ("七八个村", "七八个", "7", "8"),
        ("增产五、六倍", "五、六倍", "5", "6"),
        ("減收四、五十亿元", "四、五十亿元", "4000000000", "5000000000"),
    ],
)
def test_a_range_is_one_figure_with_two_ends(text: str, passage: str, low: str, high: str) -> None:
    figure = only(text)
    assert (figure.text, figure.value) == (passage, None)
    assert (figure.low, figure.high) == (Decimal(low), Decimal(high))


@pytest.mark.parametrize(
    ("text", "passages_found"),
    [
        ("10个方面28条意见", ["10个", "28条"]),
        ("七届六次、七次全会", ["七届六次", "七次全会"]),
        ("分别为10、20和30个", ["10", "20", "30个"]),
        ("跨越7万亿、8万亿两个台阶", ["7万亿", "8万亿", "两个"]),
        ("十万大学生", ["十万"]),
        ("6600多万纳税人", ["6600多万"]),
        ("14亿人口", ["14亿"]),
        ("比值由3.27缩小至2.93。", ["3.27", "2.93"]),
        ("一九五三和一九五四两年", ["一九五三", "一九五四", "两年"]),
        ("20.2026年10件实事", ["2026年", "10件"]),
        ("一两个大国", ["一两个"]),
        ("为390万65岁以上老年人", ["390万", "65岁以上"]),
        ("一万三千五百十三台", ["一万三千五百十三台"]),
        ("五万万多的农民", ["五万万多"]),
        ("“一切向钱看”的思想", []),
    ],
)
def test_figures_end_where_the_next_thing_begins(text: str, passages_found: list[str]) -> None:
    assert passages(text) == passages_found


def test_an_elided_unit_is_inherited_from_the_last_member() -> None:
    first, second, last = find_figures("分别提高20.9、36.2、12.1个百分点")
    assert first.unit == second.unit == last.unit == "百分点"
    assert first.kind is FigureKind.POINTS


@pytest.mark.parametrize(
    "text",
    [
        "努力提高到一个新水平",
        "统一思想，一些地方十分重要，万一",
        "三亚、四川、九江、三门峡、六盘水",
        "百姓千方百计、万众一心、千家万户",
        "一、工作回顾\n（二）总体要求",
        "第一，加强领导。第二，",
        "海峡两岸同胞，双方签署",
        "独一无二的机遇之一",
        "万元GDP能耗",
        "首先要发展，第一时间赶到一线",
        "北京国棉二厂、平煤八矿",
        "千兆光网、万兆宽带",
        "成百上千，数以亿计",
    ],
)
def test_words_idioms_names_and_list_marks_are_no_figures(text: str) -> None:
    assert passages(text) == []


@pytest.mark.parametrize(
    ("text", "passage"),
    [
        ("“双减”政策", "双减"),
        ("捍卫“两个确立”", "两个确立"),
        ("“四好农村路建设”", "四好农村路"),
        ("深化三农工作", "三农"),
        ("共建一带一路", "一带一路"),
        ("围绕北三县发展", "北三县"),
        ("发展第三产业", "第三产业"),
        ("「四個堅持」", "四個堅持"),
        ("世界500强企业", "500强"),
        ("六五计划", "六五"),
    ],
)
def test_a_fixed_term_is_a_slogan_without_value(text: str, passage: str) -> None:
    figure = only(text)
    assert (figure.text, figure.kind, figure.value) == (passage, FigureKind.SLOGAN, None)


@pytest.mark.parametrize(
    ("plan", "expands"),
    [("一五", "1953/1957"), ("三五", "1966/1970"), ("八五", "1991/1995"), ("十四五", "2021/2025")],
)
def test_a_five_year_plan_tells_its_years(plan: str, expands: str) -> None:
    assert only(f"“{plan}”时期").expands == expands


def test_a_quoted_amount_stays_an_amount() -> None:
    figure = only("“千亿斤粮食”产能建设")
    assert (figure.text, figure.kind) == ("千亿斤", FigureKind.MEASURE)


@pytest.mark.parametrize(
    ("text", "passage"),
    [
        ("建成5G基站", "5G"),
        ("PM2.5浓度", "PM2.5"),
        ("国家5A级景区", "5A级"),
        ("大飞机C919投入", "C919"),
        ("广义货币Ｍ２增长", "Ｍ２"),
        ("神舟十八号发射", "神舟十八号"),
        ("“吉林一号”卫星", "吉林一号"),
        ("“雅江1号”中心", "雅江1号"),
        ("拨打12345热线", "12345"),
        ("电话010-12345678", "010-12345678"),
        ("国发〔2024〕15号", "〔2024〕15号"),
        ("八中宿舍", "八中"),
        ("台 27 甲線改善", "台 27 甲線"),
    ],
)
def test_numbers_that_name_are_codes(text: str, passage: str) -> None:
    figure = only(text)
    assert (figure.text, figure.kind, figure.value) == (passage, FigureKind.CODE, None)


@pytest.mark.parametrize(
    ("text", "passage", "value", "mod"),
    [
        ("居全国第7位，", "第7位", 7, None),
        ("规模保持全国第一。", "第一", 1, None),
        ("进入前十，", "前十", 10, Modifier.EQUAL_OR_LESS),
        ("稳居首位", "首位", 1, None),
    ],
)
def test_a_place_in_an_order_is_a_rank(
    text: str, passage: str, value: int, mod: Modifier | None
) -> None:
    figure = only(text)
    assert (figure.text, figure.kind) == (passage, FigureKind.RANK)
    assert (figure.value, figure.mod, figure.unit) == (Decimal(value), mod, None)


@pytest.mark.parametrize("text", ["一批项目", "一大批项目", "数十家企业", "多名委员", "几年"])
def test_a_figure_without_a_definite_number_is_vague(text: str) -> None:
    figure = only(text)
    assert figure.vague
    assert figure.approx
    assert figure.value is None


def test_a_compact_session_tells_the_term_it_lies_in() -> None:
    assert only("十四届一次会议").within == (("届", 14),)


def test_blown_apart_and_full_width_digits_are_read() -> None:
    date, money = find_figures("1 9 9 7 年国内生产总值达到7 4 7 7 2 亿元")
    assert date.value == "1997"
    assert (money.text, money.value) == ("7 4 7 7 2 亿元", Decimal(7_477_200_000_000))
    assert only("增长８．８％").value == Decimal("8.8")


def test_a_figure_reaches_across_a_line_end() -> None:
    figure = only("刪減 2.34 億⏎餘元(".replace("⏎", "\n"))
    assert figure.text == "2.34 億\n餘元"
    assert figure.value == Decimal(234_000_000)


def test_thousands_parted_by_a_blank_are_one_number() -> None:
    assert only("增至20 000個").value == Decimal(20_000)
    assert only("旅客4 450萬人次").value == Decimal(44_500_000)


def test_a_quoted_term_is_taken_as_far_as_its_numbers_go() -> None:
    assert passages("“五好两宜”试点") == ["五好两宜"]
    assert passages("“四套班子齐动员”") == ["四套班子"]


def test_a_numbered_stage_is_an_ordinal() -> None:
    figure = only("改造二期启动")
    assert (figure.text, figure.kind, figure.value) == ("二期", FigureKind.ORDINAL, Decimal(2))


def test_two_numbers_in_two_cells_stay_two() -> None:
    assert passages("12个 34个\n56个") == ["12个", "34个", "56个"]
    assert passages("2023\n2024") == []


def test_direction_is_an_attribute_of_amounts_of_change() -> None:
    assert only("收入增长5%").direction is Direction.UP
    assert only("能耗降低2.5%左右").direction is Direction.DOWN
    assert only("提升至55.7%").direction is None


@given(st.text(alphabet="〇一二十百万亿第半双首几多12３.,%年月日个元“”（）\n 约超增", max_size=60))
def test_figures_lie_in_the_text_in_order_and_apart(text: str) -> None:
    end = 0
    for figure in find_figures(text):
        assert end <= figure.span.start < figure.span.end <= len(text)
        assert figure.text == figure.span.of(text)
        end = figure.span.end


@given(st.text(max_size=80))
def test_no_text_is_an_error(text: str) -> None:
    find_figures(text)
