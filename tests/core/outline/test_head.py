"""The first lines of a report say what it is, by whom, when."""

from __future__ import annotations

from reader.core.outline import HeadingKind
from reader.core.outline.head import find_head
from reader.core.outline.paragraphs import paragraphs

PROSE = (
    "过去一年，全国各族人民团结奋斗，克服重重困难，取得了改革开放和现代化建设的巨大成就，人民生活不断改善，社会保持稳定。\n"
    * 2
)


def test_title_occasion_day_and_speaker_are_read() -> None:
    text = f"政府工作报告\n——2024年3月5日在第十四届全国人民代表大会第二次会议上\n国务院总理 李强\n各位代表：\n{PROSE}"
    entries, head, first = find_head(paragraphs(text))
    assert [(entry.kind, entry.title) for entry in entries] == [
        (HeadingKind.TITLE, "政府工作报告"),
        (HeadingKind.SUBTITLE, "——2024年3月5日在第十四届全国人民代表大会第二次会议上"),
        (HeadingKind.DATE, "2024年3月5日"),
        (HeadingKind.SPEAKER, "国务院总理 李强"),
    ]
    assert all(entry.level == 0 for entry in entries)
    assert (head.speaker, head.date, head.body) == ("李强", "2024-03-05", "国务院")
    assert first == 3


def test_an_occasion_over_two_lines_is_one() -> None:
    text = f"政府工作报告\n——2026年1月26日在广东省第十四届\n人民代表大会第五次会议上\n广东省省长 孟凡利\n各位代表：\n{PROSE}"
    _, head, _ = find_head(paragraphs(text))
    assert head.subtitle == "2026年1月26日在广东省第十四届人民代表大会第五次会议上"


def test_a_title_over_two_lines_is_put_together() -> None:
    text = (
        "行政院\n\n中央政府前瞻基礎建設計畫\n第 5 期 特別預算案報告\n\n院 長\n\n卓榮泰\n\n"
        f"立法院第 11 屆第 2 會期\n中華民國 113 年 11 月 1 日\n\n韓院長、江副院長、各位委員，大家好：\n{PROSE}"
    )
    entries, head, _ = find_head(paragraphs(text))
    assert head.title == "中央政府前瞻基礎建設計畫第 5 期 特別預算案報告"
    assert (head.speaker, head.date) == ("卓榮泰", "2024-11-01")
    assert [entry.kind for entry in entries] == ["title", "speaker", "subtitle", "date"]


def test_what_the_speech_is_about_is_a_subtitle() -> None:
    text = f"1978年政府工作报告\n团结起来，为建设强国而奋斗\n——1978年2月26日在会议上\n国务院总理华国锋\n各位代表！\n{PROSE}"
    entries, _, _ = find_head(paragraphs(text))
    assert [entry.title for entry in entries if entry.kind == "subtitle"] == [
        "团结起来，为建设强国而奋斗",
        "——1978年2月26日在会议上",
    ]


def test_a_title_that_begins_with_about_goes_over_three_lines() -> None:
    text = (
        "关于某市2023年国民经济和\n社会发展计划执行情况与2024年\n国民经济和社会发展计划草案的报告\n"
        f"——2024年1月5日在某市第八届人民代表大会第四次会议上\n某市发改委主任 王 刚\n各位代表：\n{PROSE}"
    )
    _, head, _ = find_head(paragraphs(text))
    assert head.title == (
        "关于某市2023年国民经济和社会发展计划执行情况与2024年国民经济和社会发展计划草案的报告"
    )


def test_a_slogan_above_the_occasion_is_the_title() -> None:
    text = (
        "高举伟大旗帜\n为全面建设国家而团结奋斗\n——在中国共产党第二十次全国代表大会上的报告\n"
        f"（2022年10月16日）\n习近平\n同志们：\n{PROSE}"
    )
    _, head, _ = find_head(paragraphs(text))
    assert head.title == "高举伟大旗帜为全面建设国家而团结奋斗"
    assert (head.speaker, head.date) == ("习近平", "2022-10-16")
    assert head.body == "中国共产党中央委员会"


def test_a_name_may_stand_on_a_line_for_each_character() -> None:
    text = f"政府工作报告\n2024年1月5日在某区人民代表大会会议上\n区 长\n李\n波\n各位代表：\n{PROSE}"
    _, head, _ = find_head(paragraphs(text))
    assert head.speaker == "李波"


def test_a_law_has_the_day_it_was_passed() -> None:
    text = f"中华人民共和国宪法（1954年）\n生效日期：一九五四年九月二十日\n\n一九五四年九月二十日第一届全国人民代表大会第一次会议通过\n\n序言\n\n{PROSE}"
    entries, head, first = find_head(paragraphs(text))
    assert head.date == "1954-09-20"
    assert [entry.span.of(text) for entry in entries if entry.kind == "date"] == [
        "一九五四年九月二十日"
    ]
    assert paragraphs(text)[first].text == "序言"


def test_a_text_without_a_head_has_none() -> None:
    entries, head, first = find_head(paragraphs(f"各位代表：\n{PROSE}"))
    assert (entries, first) == ((), 0)
    assert not any((head.title, head.subtitle, head.speaker, head.date, head.body))


def test_an_empty_text_has_no_head() -> None:
    assert find_head(()).entries == ()
