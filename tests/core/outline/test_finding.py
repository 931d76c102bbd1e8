"""The headings of a report are found, nested, and nothing else is."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader import paths
from reader.core.decode import decode
from reader.core.outline import MarkedLine, Outline, find_outline
from reader.core.repair import repair

_MARKED = Path(__file__).parent / "marked"
"""Outlines marked by reading, as the guideline says, before the program saw the reports."""

PROSE = "这一段是正文，说明有关的工作情况，内容比较完整，长度也足够，不会被当成标题来看待，请各方面同志审阅并提出意见。"
TEXT = "后面的句子继续说明这方面的情况，提出具体的措施和要求，明确责任和时间，保证各项工作落到实处，取得应有的成效。"


def _tree(text: str) -> list[str]:
    return [f"{heading.level} {heading.title}" for heading in find_outline(text).headings]


def _lines(*lines: str) -> str:
    return "\n".join(lines)


def test_standing_sections_and_subsections_nest() -> None:
    text = _lines(
        "一、回顾",
        PROSE,
        "二、安排",
        PROSE,
        "（一）经济",
        PROSE,
        "（二）民生",
        PROSE,
        "三、结尾",
        PROSE,
    )
    assert _tree(text) == ["1 一、回顾", "1 二、安排", "2 （一）经济", "2 （二）民生", "1 三、结尾"]


def test_the_lead_sentence_of_a_numbered_paragraph_is_its_heading() -> None:
    text = _lines(
        f"一、把准政治方向，凝心聚力筑根基。{TEXT}", f"二、发挥优势，携手并肩担使命。{TEXT}"
    )
    outline = find_outline(text)
    assert [heading.title for heading in outline.headings] == [
        "一、把准政治方向，凝心聚力筑根基",
        "二、发挥优势，携手并肩担使命",
    ]
    assert all(heading.run_in for heading in outline.headings)


def test_lead_sentences_of_paragraphs_are_headings_if_they_have_siblings() -> None:
    text = _lines(
        "一、任务",
        PROSE,
        f"推动产业优化升级。{TEXT}",
        f"积极培育新兴产业。{TEXT}",
        "二、其他",
        PROSE,
        f"改善民生。{TEXT}",
        PROSE,
    )
    assert _tree(text) == ["1 一、任务", "2 推动产业优化升级", "2 积极培育新兴产业", "1 二、其他"]


def test_lead_sentences_inside_a_paragraph_are_headings() -> None:
    inside = f"以理论武装提升思想自觉。{TEXT}以主题教育坚定政治自觉。{TEXT}以忠诚履职强化行动自觉。{TEXT}"
    text = _lines(*(f"{n}、把准政治方向，筑牢根基。{TEXT}{inside}" for n in "一二三"))
    assert _tree(text)[:4] == [
        "1 一、把准政治方向，筑牢根基",
        "2 以理论武装提升思想自觉",
        "2 以主题教育坚定政治自觉",
        "2 以忠诚履职强化行动自觉",
    ]


def test_a_rank_follows_the_text_and_not_the_shape_of_its_number() -> None:
    text = _lines(
        "（一）形势",
        PROSE,
        "（二）方针",
        PROSE,
        "一、农业",
        PROSE,
        "二、工业",
        PROSE,
        "（三）前景",
        PROSE,
    )
    assert _tree(text) == [
        "1 （一）形势",
        "1 （二）方针",
        "2 一、农业",
        "2 二、工业",
        "1 （三）前景",
    ]


def test_parts_without_number_stand_above_numbers_that_begin_again() -> None:
    text = _lines(
        "工作报告", "各位委员：", PROSE, "工作回顾", PROSE, "一、甲", PROSE, "二、乙", PROSE,
        "工作安排", PROSE, "一、丙", PROSE, "二、丁", PROSE,
    )  # fmt: skip
    assert _tree(text) == [
        "1 工作回顾",
        "2 一、甲",
        "2 二、乙",
        "1 工作安排",
        "2 一、丙",
        "2 二、丁",
    ]


def test_a_table_of_contents_is_no_outline() -> None:
    contents = ("目录", "一、回顾", "（一）甲", "（二）乙", "二、安排", "三、结语")
    text = _lines(
        "五年计划报告",
        *contents,
        "各位代表：",
        PROSE,
        "一、回顾",
        PROSE,
        "二、安排",
        PROSE,
        "三、结语",
        PROSE,
    )
    headings = find_outline(text).headings
    assert [heading.title for heading in headings] == ["一、回顾", "二、安排", "三、结语"]
    assert headings[0].span.start > text.index("各位代表")


def test_sentences_on_lines_of_their_own_are_headings_if_they_have_siblings() -> None:
    text = _lines(
        "一、回顾",
        PROSE,
        "生态底色更加亮丽。",
        TEXT * 2,
        "经济运行持续向好。",
        TEXT * 2,
        "二、安排",
        PROSE,
    )
    assert _tree(text) == ["1 一、回顾", "2 生态底色更加亮丽", "2 经济运行持续向好", "1 二、安排"]


def test_enumerators_with_a_lead_sentence_are_headings() -> None:
    text = _lines(
        "一、回顾", f"一是保持经济平稳运行。{TEXT}", f"二是加快产业升级。{TEXT}", "二、安排", PROSE
    )
    assert _tree(text) == [
        "1 一、回顾",
        "2 一是保持经济平稳运行",
        "2 二是加快产业升级",
        "1 二、安排",
    ]


def test_enumerators_that_are_the_whole_content_are_none() -> None:
    text = _lines(
        "一、问题",
        f"{PROSE}一是本底仍然脆弱，问题时有发生。二是动能不足，质量不高。三是作风不实。",
        "二、安排",
        PROSE,
    )
    assert _tree(text) == ["1 一、问题", "1 二、安排"]


def test_a_list_that_begins_behind_a_colon_has_its_first_member() -> None:
    text = _lines(
        "一、回顾",
        f"主要表现在：一是生产回升。{TEXT}二是流通改善。{TEXT}三是结构优化。{TEXT}",
        "二、安排",
        PROSE,
    )
    assert _tree(text)[1] == "2 一是生产回升"


def test_articles_are_headings_by_their_number_alone() -> None:
    text = _lines(
        "第一章　总纲",
        "第一条　国家是民主国家。",
        "第二条　权力属于人民。",
        "第二章　机构",
        "第三条　大会是最高机关。",
        "它的常设机关是委员会。",
    )
    assert _tree(text) == ["1 第一章　总纲", "2 第一条", "2 第二条", "1 第二章　机构", "2 第三条"]


@pytest.mark.parametrize(
    "lines",
    [
        ("（一）修改宪法；", "（二）制定法律；", "（三）监督实施。"),
        ("（一）歲入", "703", "（二）債務", "703", "（三）歲出", "57"),
        ("2.5", "25.4 兆元", "13次"),
        ("一年来，主要做了以下工作。", PROSE, "今年要重点做好9个方面工作：", PROSE),
        ("各位代表！", PROSE, "各位代表！", PROSE),
        ("三、没有头的一条。", PROSE),
    ],
)
def test_what_looks_like_a_heading_is_none(lines: tuple[str, ...]) -> None:
    text = _lines("一、回顾", PROSE, *lines, PROSE, "二、安排", PROSE)
    assert _tree(text) == ["1 一、回顾", "1 二、安排"]


def test_numbers_that_run_through_all_paragraphs_are_no_headings() -> None:
    numbers = [f"{n}. 我們會做好這項工作。{TEXT}" for n in range(1, 27)]
    text = _lines(
        "施政報告", "I. 引言", *numbers[:8], "II. 民生", *numbers[8:20], "III. 結語", *numbers[20:]
    )
    assert _tree(text) == ["1 I. 引言", "1 II. 民生", "1 III. 結語"]


def test_leads_inside_the_only_paragraph_of_a_section_are_headings() -> None:
    inside = f"维护社会大局稳定。{TEXT}优化营商环境建设。{TEXT}防范化解金融风险。{TEXT}"
    text = _lines("一、回顾", PROSE, "（一）发展", inside, "（二）民生", inside, "二、安排", PROSE)
    assert _tree(text)[2:5] == ["3 维护社会大局稳定", "3 优化营商环境建设", "3 防范化解金融风险"]


def test_a_list_far_behind_the_last_subsection_leaves_it() -> None:
    text = _lines(
        "一、回顾",
        PROSE,
        *(f"（{n}）推动发展，取得新成效。{TEXT}" for n in "一二三"),
        PROSE,
        PROSE,
        *(f"{n}是稳定政策，适度微调。{TEXT}" for n in "一二三"),
        "二、安排",
        PROSE,
    )
    assert [line[:4] for line in _tree(text)[4:7]] == ["2 一是", "2 二是", "2 三是"]


def test_sentences_of_a_law_are_no_headings() -> None:
    text = _lines(
        "某某条例", "序言", PROSE, "总纲", "公民一律平等。", TEXT * 2, "权利属于人民。", TEXT * 2
    )
    assert _tree(text) == ["1 序言", "1 总纲"]


def test_an_annex_stands_beside_the_sections() -> None:
    text = _lines(
        "一、回顾",
        PROSE,
        "二、安排",
        PROSE,
        "（一）甲",
        PROSE,
        "（二）乙",
        PROSE,
        "名词解释",
        "1.“四上”企业：",
        PROSE,
        "2.“双高计划”：",
        PROSE,
    )
    assert _tree(text)[-3:] == ["1 名词解释", "2 1.“四上”企业", "2 2.“双高计划”"]


def test_what_follows_a_turn_to_the_house_leaves_the_last_subsection() -> None:
    text = _lines(
        "一、回顾", PROSE, "（一）甲", PROSE, PROSE, "（二）乙", PROSE, PROSE, f"各位代表！{PROSE}",
        f"五年来，实力不断增强。{TEXT}", f"五年来，民生持续改善。{TEXT}", "二、安排", PROSE,
    )  # fmt: skip
    assert _tree(text)[3:5] == ["2 五年来，实力不断增强", "2 五年来，民生持续改善"]


def test_leads_of_two_clauses_that_name_tasks_are_siblings() -> None:
    text = _lines(
        "一、任务",
        PROSE,
        f"加强农业基础地位，全面发展农村经济。{TEXT}",
        f"改善经营管理，搞好工交生产。{TEXT}",
        "二、其他",
        PROSE,
    )
    assert _tree(text) == [
        "1 一、任务",
        "2 加强农业基础地位，全面发展农村经济",
        "2 改善经营管理，搞好工交生产",
        "1 二、其他",
    ]


def test_years_that_were_years_of_something_are_siblings() -> None:
    text = _lines(
        "一、回顾",
        PROSE,
        f"这五年是安全屏障更加牢固的五年。{TEXT}",
        f"这五年是各族群众得实惠最多的五年。{TEXT}",
        "二、其他",
        PROSE,
    )
    assert _tree(text)[1:3] == [
        "2 这五年是安全屏障更加牢固的五年",
        "2 这五年是各族群众得实惠最多的五年",
    ]


@pytest.mark.parametrize(
    "statement",
    [
        "重工业的发展有许多基础工作要做。",
        "思想道德建设规定着精神文明的性质和方向。",
        "上海世博会即将拉开帷幕。",
        "企业的整顿工作，要同企业的改组结合起来进行。",
        "知识分子在现代化建设中具有特殊重要的作用。",
    ],
)
def test_a_statement_is_no_lead_sentence(statement: str) -> None:
    text = _lines(
        "一、任务", PROSE, f"人民生活继续改善。{TEXT}", statement + TEXT, "二、其他", PROSE
    )
    assert _tree(text) == ["1 一、任务", "1 二、其他"]


def test_a_sentence_with_more_behind_it_on_its_line_is_no_standing_heading() -> None:
    text = _lines(
        "一、任务",
        PROSE,
        "改革开放需要动力。今年要在重要领域取得突破。",
        TEXT * 2,
        "城乡发展需要统筹。今年要在重要环节取得进展。",
        TEXT * 2,
        "二、其他",
        PROSE,
    )
    assert _tree(text) == ["1 一、任务", "1 二、其他"]


def test_sentences_above_lists_of_dashes_stand_above_the_dashes() -> None:
    dashes = [f"——生产较快增长。{TEXT}", f"——结构不断优化。{TEXT}", f"——动力逐步增强。{TEXT}"]
    text = _lines(
        "一、回顾",
        PROSE,
        "五年来，国民经济保持良好势头，结构迈出重要步伐。",
        *dashes,
        "五年来，改革开放取得突破进展，体制初步建立起来。",
        *dashes,
        "二、其他",
        PROSE,
    )
    levels = [line[:4] for line in _tree(text)]
    assert levels == ["1 一、", "2 五年", *["3 ——"] * 3, "2 五年", *["3 ——"] * 3, "1 二、"]


def test_a_list_of_dashes_may_begin_and_end_with_a_bare_sentence() -> None:
    text = _lines(
        "一、回顾",
        PROSE,
        "——战胜疫情取得重大胜利。",
        f"——经济快速发展。{TEXT}",
        f"——财力明显增强。{TEXT}",
        f"——就业超过目标。{TEXT}",
        "——首次飞行获得圆满成功。",
        PROSE,
        "二、其他",
        PROSE,
    )
    assert _tree(text)[1:-1] == ["2 ——经济快速发展", "2 ——财力明显增强", "2 ——就业超过目标"]


def test_notes_announced_by_a_colon_stand_beside_the_sections() -> None:
    text = _lines(
        "一、回顾", PROSE, "二、安排", PROSE, "注释：", "1.物联网：", PROSE, "2.云计算：", PROSE
    )
    assert _tree(text)[2:] == ["1 注释", "2 1.物联网", "2 2.云计算"]


def test_a_lead_may_be_closed_by_the_colon_of_taiwan() -> None:
    text = _lines(
        "一、甲", PROSE, f"(一)通刪項目設有限制︰{TEXT}", f"(二)調整︰{TEXT}", "二、乙", PROSE
    )
    assert _tree(text)[1:3] == ["2 (一)通刪項目設有限制", "2 (二)調整"]


def test_a_line_that_the_file_marks_is_a_heading() -> None:
    text = _lines("各位代表：", PROSE, "一句话作标题，没有同类。", PROSE)
    place = text.index("一句话")
    assert _tree(text) == []
    assert [
        heading.span.start for heading in find_outline(text, [MarkedLine(place, 2)]).headings
    ] == [place]


def test_the_bundled_report_has_its_run_in_headings() -> None:
    text = repair(paths.bundled_report().read_text(encoding="utf-8")).text
    outline = find_outline(text)
    titles = [heading.title for heading in outline.headings]
    assert len(titles) == 28
    assert "以理论武装提升思想自觉" in titles
    assert [h.title for h in outline.path(text.index("严格落实“第一议题”"))] == [
        "工作回顾",
        "一、把准政治方向，凝心聚力筑根基",
        "以理论武装提升思想自觉",
    ]


@given(st.text(alphabet="一二三、（）第条章，。是要—甲\n　1.：各位代表！", max_size=200))
def test_whatever_the_text_levels_are_never_skipped(text: str) -> None:
    outline = find_outline(text)
    level = 0
    for heading in outline.headings:
        assert 1 <= heading.level <= level + 1
        level = heading.level
        assert heading.span.of(text).replace("\n", "") == heading.title
    starts = [heading.span.start for heading in outline.headings]
    assert starts == sorted(set(starts))


@pytest.mark.parametrize(
    "part",
    [
        " ",
        "中",
        "一、",
        "一、\n",
        "一是。",
        "（一）甲。乙。\n",
        "——甲\n",
        "加强建设。",
        "各位代表：\n",
    ],
)
def test_a_long_run_of_one_thing_is_read_to_the_end(part: str) -> None:
    assert isinstance(find_outline(part * (200_000 // len(part))), Outline)


def _source(corpus: Path, name: str) -> str:
    folder = corpus / "reports"
    found = [folder / "extracted" / f"{name}.txt", folder / f"{name}.txt", folder / f"{name}.md"]
    data = next(path for path in found if path.is_file()).read_bytes()
    return decode(data).text


def _head_and_headings(corpus: Path, name: str) -> tuple[set[tuple[int, str]], set[int]]:
    """Return kinds and places of the head, and places of the headings, in the source."""
    mended = repair(_source(corpus, name))
    entries = find_outline(mended.text).entries
    places = [mended.offset_map.source_span(entry.span).start for entry in entries]
    head = {(at, e.kind.value) for at, e in zip(places, entries, strict=True) if not e.level}
    return head, {at for at, e in zip(places, entries, strict=True) if e.level}


@pytest.mark.corpus
@pytest.mark.parametrize(
    "name",
    [
        "cppcc_langfang_2024_seed_dirty", "law_constitution_1954", "national_1964", "national_2024_lines",
        "prov_2026_guangdong", "prov_2026_qinghai", "tw_2024_ey_special_budget",
    ],
)  # fmt: skip
def test_the_headings_of_a_marked_report_are_found(corpus: Path, name: str) -> None:
    gold = json.loads((corpus / "outlines" / f"{name}.json").read_text(encoding="utf-8"))
    _, found = _head_and_headings(corpus, name)
    wanted = {entry["start"] for entry in gold if entry["level"] and not entry.get("optional")}
    allowed = wanted | {entry["start"] for entry in gold if entry.get("optional")}
    assert len(found & wanted) >= 0.95 * len(wanted)
    assert len(found & allowed) >= 0.95 * len(found)


@pytest.mark.corpus
@pytest.mark.parametrize("file", sorted(_MARKED.glob("*.json")), ids=lambda file: file.stem)
def test_the_outline_of_a_report_marked_before_it_was_read_is_found(
    corpus: Path, file: Path
) -> None:
    gold = json.loads(file.read_text(encoding="utf-8"))
    head, found = _head_and_headings(corpus, file.stem)
    wanted = {entry["start"] for entry in gold if entry["level"] and not entry.get("optional")}
    allowed = wanted | {entry["start"] for entry in gold if entry.get("optional")}
    assert len(found & wanted) >= 0.95 * len(wanted)
    assert len(found & allowed) >= 0.95 * len(found)
    assert head == {(entry["start"], entry["kind"]) for entry in gold if not entry["level"]}
