"""The report in a saved page is found, and every character keeps its place in the file."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader import paths
from reader.core.repair import repair
from reader.core.span import Span
from reader.errors import OpenError
from reader.session.report import open_report
from reader.sources.html import read_html
from reader.sources.model import DecodedSource

LONG = "过去一年，全市上下坚持稳中求进工作总基调，完整准确全面贯彻新发展理念，推动高质量发展。"
NEXT = LONG.replace("过去", "今后")
LAST = LONG.replace("过去", "此前")


def read(html: str) -> DecodedSource:
    return read_html(html.encode(), "甲.html")


def report_text(html: str) -> str:
    source = read(html)
    return repair(source.text, source.markup, source.page_matter).text


@pytest.mark.parametrize(
    ("html", "text"),
    [
        ("<p>甲</p><p>乙</p>", "甲\n乙"),
        ("<p>甲<br>乙<br/>丙</p>", "甲\n乙\n丙"),
        ("<div>甲<p>乙</p>丙</div>", "甲\n乙\n丙"),
        ("<p>政府<b>工作</b>报告</p>", "政府工作报告"),
        ("<p>增长5&percnt;&nbsp;左右&#65292;</p>", "增长5% 左右，"),
        ("<p>甲&lt;乙&gt;丙 &amp; 丁</p>", "甲<乙>丙 & 丁"),
        (
            "<table><tr><td>指标</td><td>单位</td></tr><tr><td>产值</td></tr></table>",
            "指标\t单位\n产值",
        ),
        ("<p>换行的\n   中文</p>", "换行的中文"),
        ("<p>based on\nthe GDP</p>", "based on the GDP"),
        ("<ruby>会<rp>(</rp><rt>huì</rt><rp>)</rp></ruby>议", "会议"),
        ("甲<!-- 乙 --><script>丙</script><style>丁</style>戊", "甲戊"),
        ("<title>网站</title><p>甲", "甲"),
        ("<p>𠮷野家<p>乙", "𠮷野家\n乙"),
        ("<p>甲<p style='display:none'>乙<p hidden>丙<p>丁", "甲\n丁"),
    ],
)
def test_what_a_page_shows_is_its_text(html: str, text: str) -> None:
    assert report_text(html) == text


def test_navigation_and_footer_are_set_aside() -> None:
    html = (
        "<body><div class='header-nav'><a href='/'>首页</a><a href='/a'>新闻</a></div>"
        f"<div class='main'><h1>政府工作报告</h1><p>{LONG}</p><p>{NEXT}</p></div>"
        "<div class='footer'>版权所有</div></body>"
    )
    source = read(html)
    assert report_text(html) == f"政府工作报告\n{LONG}\n{NEXT}"
    assert [place.of(source.text) for place in source.page_matter][-1] == "版权所有"


def test_the_title_before_the_report_is_kept_and_other_columns_are_not() -> None:
    html = (
        "<body><div class='top'><h1>政府工作报告</h1><span>来源：某网</span></div>"
        f"<div id='content'><p>{LONG}</p><p>{NEXT}</p><p>{LAST}</p></div>"
        "<div class='side'><p>热点新闻一则</p></div></body>"
    )
    assert report_text(html) == f"政府工作报告\n{LONG}\n{NEXT}\n{LAST}"


def test_a_page_within_one_form_is_read() -> None:
    assert report_text(f"<form><div class='search'><p>{LONG}</p></div></form>") == LONG


def test_headings_are_told_by_their_elements() -> None:
    html = f"<h1>政府工作报告</h1><p>{LONG}</p><h2>工作&nbsp;回顾</h2><p>{LONG}</p>"
    source = read(html)
    assert [source.text[at : at + 2] for at, _ in source.headings] == ["工作"]


def test_a_heading_is_found_at_its_place_in_the_file(tmp_path: Path) -> None:
    file = tmp_path / "a.html"
    parts = (f"<h2>{title}</h2><p>{LONG}</p>" for title in ("工作回顾", "工作安排"))
    html = f"<h1>政府工作报告</h1><p>各位代表：</p>{''.join(parts)}"
    file.write_text(html, encoding="utf-8")
    report = open_report(file)
    place = report.outline.headings[0].span
    assert place.of(report.text) == "工作回顾"
    assert report.offset_map.source_span(place).of(html) == "工作回顾"


def test_the_encoding_a_page_names_is_used() -> None:
    html = f"<meta charset='gb2312'><p>{LONG}</p>"
    source = read_html(html.encode("gb18030"), "甲.html")
    assert (source.encoding, source.text) == ("GB18030", html)


def test_a_wrong_name_of_an_encoding_is_not_believed() -> None:
    html = f"<meta charset='gb2312'><p>{LONG}</p>"
    assert read_html(html.encode(), "甲.html").text == html


def test_a_page_without_words_is_told() -> None:
    with pytest.raises(OpenError, match=r"^“甲.html”里没有可读的文字"):
        read("<html><body><img src='a.png'></body></html>")


def test_elements_nested_without_bound_are_read_all_the_same() -> None:
    assert report_text("<div>" * 100_000 + "甲</div><div>乙") == "甲\n乙"


@pytest.mark.parametrize(
    "piece", ["<a ", "<script ", "<!--", "<a '", '<a ="', "&", "&#x", "</p", "<p>"]
)
def test_no_file_costs_more_than_its_length(piece: str) -> None:
    assert "甲" in report_text("<p>甲</p>" + piece * 50_000)


@given(st.text("甲乙<>/pbr a=\"'&;#x4e\n!-", max_size=200))
def test_whatever_a_file_holds_its_characters_keep_their_places(html: str) -> None:
    try:
        source = read("甲" + html)
    except OpenError:
        return
    mended = repair(source.text, source.markup, source.page_matter)
    for at, character in enumerate(mended.text):
        if character in "甲乙":
            place = mended.offset_map.source_span(Span(at, at + 1))
            assert character in place.of(source.text) or "&" in place.of(source.text)


def test_the_bundled_report_is_the_same_as_a_page(tmp_path: Path) -> None:
    report = open_report(paths.bundled_report())
    lines = report.source.text.splitlines()
    file = tmp_path / "report.html"
    body = "".join(f"<p>{line}</p>\n" for line in lines)
    file.write_text(f"<!DOCTYPE html><html><body>{body}</body></html>", encoding="utf-8")
    assert open_report(file).text == report.text
