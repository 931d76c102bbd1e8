"""What belongs to the web page does not belong to the report."""

from __future__ import annotations

import pytest

from reader.core.offset_map import edited
from reader.core.repair.page_matter import replacements

TITLE = "2026年安徽省政府工作报告\n——2026年2月5日在安徽省第十四届人民代表大会第四次会议上\n"
BODY = (
    "省长 王清宪\n各位代表：\n现在，我代表省人民政府，向大会报告政府工作，请予审议，并请省政协委员提出意见，"
    "也请列席会议的各方面同志和各界人士对报告提出意见和建议。\n一年来，成绩显著，人民生活改善，城乡面貌变化，社会保持稳定，"
    "政府自身建设进一步加强，全年经济社会发展的主要目标任务圆满完成。\n"
)


def _mended(source: str) -> str:
    return edited(source, replacements(source))[0]


def test_buttons_and_source_lines_are_taken_out() -> None:
    page = (
        "下载\n打印\n【字号：\n加大\n】\n"
        + TITLE
        + "来源：安徽日报\n时间：2026-02-11\n"
        + BODY
        + "相关报道："
    )
    assert _mended(page) == TITLE + BODY


def test_the_path_to_the_page_is_taken_out() -> None:
    page = (
        "当前位置：\n首页\n>\n政务信息\n>\n要闻\n" + TITLE + "来源：\n日报客户端\n阅读量：\n" + BODY
    )
    assert _mended(page) == TITLE + BODY


def test_a_caption_is_taken_out() -> None:
    assert _mended(TITLE + "王清宪作政府工作报告。本报记者 霍艳恩摄\n" + BODY) == TITLE + BODY


def test_a_sentence_of_the_speaker_about_the_report_is_no_caption() -> None:
    page = TITLE + "现在，我代表国务院，向大会作政府工作报告，请各位代表审议。\n" + BODY
    assert _mended(page) == page


def test_everything_behind_the_end_of_the_article_is_taken_out() -> None:
    page = (
        TITLE + BODY + "责任编辑：\n李莎莎\n相关链接>>\n" + "e" * 32 + ":\n各界热议报告\n打印本页\n"
    )
    assert _mended(page) == TITLE + BODY


def test_the_newspaper_at_the_end_of_the_last_line_is_taken_out() -> None:
    assert (
        _mended(TITLE + BODY.rstrip() + "（《人民日报》1 9 6 4 1 2 3 1）") == TITLE + BODY.rstrip()
    )


def test_the_day_of_delivery_stays() -> None:
    page = "政府工作报告\n2024年1月27日\n" + BODY
    assert _mended(page) == page


@pytest.mark.parametrize("word", ["首页", "收藏", "来源：其他", "2026-02-11"])
def test_such_words_between_paragraphs_stay(word: str) -> None:
    page = TITLE + BODY + word + "\n" + BODY
    assert _mended(page) == page
