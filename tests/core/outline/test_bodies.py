"""The issuing body follows from title, occasion and speaker."""

from __future__ import annotations

import pytest

from reader.core.outline.bodies import issuing_body


@pytest.mark.parametrize(
    ("title", "occasion", "office", "body"),
    [
        (
            "中国人民政治协商会议廊坊市第八届委员会常务委员会工作报告（摘要）",
            "2024年1月27日在政协廊坊市第八届委员会第四次会议上",
            "李 波",
            "政协廊坊市第八届委员会常务委员会",
        ),
        (
            "政府工作报告",
            "2024年3月5日在第十四届全国人民代表大会第二次会议上",
            "国务院总理 李强",
            "国务院",
        ),
        (
            "政府工作报告",
            "2026年1月26日在广东省第十四届人民代表大会第五次会议上",
            "",
            "广东省人民政府",
        ),
        (
            "政府工作报告",
            "2026年2月2日在广西壮族自治区第十四届人民代表大会上",
            "",
            "广西壮族自治区人民政府",
        ),
        ("政府工作报告", "在甘肃省十四届人民代表大会第四次会议上", "", "甘肃省人民政府"),
        (
            "施政報告",
            "",
            "澳門特別行政區行政長官　賀一誠",
            "澳門特別行政區政府",
        ),
        ("最高人民法院工作报告", "", "", "最高人民法院"),
        ("特別預算案報告", "", "行政院院長 卓榮泰", "行政院"),
        ("中国共产党第二十次全国代表大会报告", "", "", "中国共产党中央委员会"),
        ("调研报告", "", "", ""),
    ],
)
def test_a_body_is_named(title: str, occasion: str, office: str, body: str) -> None:
    assert issuing_body(title, occasion, office) == body
