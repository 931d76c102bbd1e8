"""Numbers that open a heading are read with what they count."""

from __future__ import annotations

import pytest

from reader.core.outline.numbering import Style, number_at, value_of


@pytest.mark.parametrize(
    ("text", "style", "value"),
    [
        ("一、工作回顾", Style.HAN, 1),
        ("十二、落实", Style.HAN, 12),
        ("（三）坚持", Style.BRACKET_HAN, 3),
        ("(四)加快转变", Style.BRACKET_HAN, 4),
        ("三）改革开放", Style.BRACKET_HAN, 3),
        ("1.“四上”企业", Style.ARABIC, 1),
        ("１、持續", Style.ARABIC, 1),
        ("20.2026年10件民生实事", Style.ARABIC, 20),
        ("（1）做好", Style.BRACKET_ARABIC, 1),
        ("［12］两新", Style.NOTE, 12),
        ("③其他", Style.CIRCLED, 3),
        ("壹、 特別預算", Style.CAPITAL, 1),
        ("參、結語", Style.CAPITAL, 3),
        ("IV. 改善民生", Style.ROMAN, 4),
        ("Ⅻ、結語", Style.ROMAN, 12),
        ("第一章 总纲", Style.CHAPTER, 1),
        ("第—章 总纲", Style.CHAPTER, 1),
        ("第二十一条　中华人民共和国", Style.ARTICLE, 21),
        ("第一百零六条 首都", Style.ARTICLE, 106),
        ("第三節 國務院", Style.DIVISION, 3),
        ("第十八篇　保障", Style.VOLUME, 18),
        ("第一，农业生产", Style.ORDINAL, 1),
        ("第二、坚决调整", Style.ORDINAL, 2),
        ("一是加大力度", Style.ENUMERATOR, 1),
        ("十二是奋力推进", Style.ENUMERATOR, 12),
        ("三要加强", Style.ENUMERATOR, 3),
        ("甲、工业", Style.STEM, 1),
        ("——经济总体回升向好", Style.DASH, 0),
        ("――生态", Style.DASH, 0),
    ],
)
def test_a_number_is_read(text: str, style: Style, value: int) -> None:
    number = number_at(text)
    assert number is not None
    assert (number.style, number.value) == (style, value)


@pytest.mark.parametrize(
    "text",
    [
        "25.4 兆元",
        "2.5",
        "1、2、3、4 期",
        "第1000款",
        "一九八〇年",
        "2024年",
        "——2024年3月",
        "一些",
        "第一次",
        "",
        "各位",
    ],
)
def test_other_openings_are_no_number(text: str) -> None:
    assert number_at(text) is None


def test_a_number_takes_in_the_blanks_behind_it() -> None:
    number = number_at("二、 2008年主要任务")
    assert number is not None
    assert number.length == 3


def test_one_kind_of_list_is_told_from_another() -> None:
    one, other = number_at("一是甲"), number_at("一要乙")
    assert one is not None
    assert other is not None
    assert one.suffix != other.suffix


@pytest.mark.parametrize(
    ("numeral", "value"),
    [
        ("十", 10),
        ("二十一", 21),
        ("一百零二", 102),
        ("一百一十", 110),
        ("１２", 12),
        ("拾壹", 11),
        ("二〇二六", 2026),
    ],
)
def test_a_numeral_has_a_value(numeral: str, value: int) -> None:
    assert value_of(numeral) == value
