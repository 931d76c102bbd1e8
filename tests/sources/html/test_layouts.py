"""The report is found in pages laid out as official sites, papers and Word lay them out."""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

import pytest

from reader import paths
from reader.core.repair import repair
from reader.session.report import open_report
from reader.sources.html import read_html

Layout = Callable[[str, list[str]], str]

_MENU: Final = (
    "<ul><li><a href='/'>首页</a></li><li><a href='/zw'>政务公开</a></li><li>互动交流</li></ul>"
)


def national_site(title: str, lines: list[str]) -> str:
    body = "\n".join(f"<p style='text-indent: 2em;'>{line}</p>" for line in lines)
    return (
        f"<html><head><meta charset='utf-8'><title>{title}_最新政策_网站</title></head><body>"
        f"<div class='header'>{_MENU}</div>"
        "<div class='BreadcrumbNav'>首页 &gt; 政策 &gt; 政府工作报告</div>"
        f"<div class='article oneColumn'><h1>{title}</h1><div class='pages-date'>2024-03-12 20:06"
        "<span class='font'>来源： 新华社</span><div class='pages_print'><span>字号：</span>"
        "<span>默认</span><span>大</span>|<span>打印</span></div></div>"
        f"<div class='pages_content' id='UCAP-CONTENT'>{body}"
        "<div class='editor'>责任编辑：张三</div>"
        "</div></div><div class='footer'><p>主办单位：办公厅　运行维护单位：运行中心</p></div>"
        "<script>var text = '<p>脚本不是正文</p>';</script></body></html>"
    )


def county_site_of_nested_tables(title: str, lines: list[str]) -> str:
    body = "".join(f"<P>&nbsp;&nbsp;&nbsp;&nbsp;{line}</P>" for line in lines)
    return (
        f"<html><body><table><tr><td>{_MENU}</td></tr><tr><td><table><tr><td class=title>{title}"
        "</td></tr><tr><td>发布时间：2024-01-30　来源：市政府办公室　"
        "浏览次数：123　字体：[大][中][小]"
        "</td></tr><tr><td><div class=TRS_Editor><style>.TRS_Editor P{margin:0}</style>"
        f"<div class=Custom_UnionStyle>{body}</div></div></td></tr><tr><td>【打印本页】【关闭窗口】"
        "</td></tr></table></td></tr><tr><td>版权所有 市人民政府 备案号12345678</td></tr></table>"
        "</body></html>"
    )


def lines_parted_by_two_breaks(title: str, lines: list[str]) -> str:
    body = "".join(f"　　{line}<br><br>" for line in lines)
    return (
        f"<body><div id=top>{_MENU}</div><h2 align=center>{title}</h2><div id=zoom>{body}</div>"
        "<div class=share>分享到：微信 微博</div></body>"
    )


def old_page_of_breaks_and_fonts(title: str, lines: list[str]) -> str:
    body = "<br/>\r\n".join(f"&nbsp;&nbsp;&nbsp;&nbsp;{line}" for line in lines)
    return f"<center><font size=5><b>{title}</b></font></center><font size=3>{body}</font>"


def one_block_in_an_old_encoding(title: str, lines: list[str]) -> str:
    body = "<br>".join(f"　　{line}" for line in lines)
    return (
        f"<meta http-equiv=Content-Type content='text/html; charset=gb2312'><div>{title}<br>{body}"
    )


def news_agency(title: str, lines: list[str]) -> str:
    body = "".join(f"<p>　　{line}</p>" for line in lines)
    return (
        f"<body><div class='header-cont'><div class='nav'>{_MENU}</div></div><div class='header'>"
        f"<div class='head-line'><h1><span class='title'>{title}</span></h1>"
        "<div class='head-share'>分享</div></div></div>"
        "<div class='main'><div id='detailContent'><span id='detail'>"
        f"{body}</span></div><div id='articleEdit'><span>【纠错】</span>"
        "<span>【责任编辑:张三】</span>"
        "</div><div class='main-right'><div class='nextpage'>阅读下一篇："
        "<a href=x>另一条新闻</a></div>"
        "</div></div><div class='foot'><script>var a='<p>脚本</p>';</script>Copyright</div></body>"
    )


def party_paper(title: str, lines: list[str]) -> str:
    body = "\n".join(f"<p>\n\t　　{line}</p>" for line in lines)
    return (
        "<body><div class='path'><a>网</a>&gt;&gt;<a>时政</a></div><div class='text_title'>"
        f"<h3 class='pre'></h3><h1>{title}</h1><div>2024年03月13日05:00 | 来源：<a>日报</a></div>"
        f"</div><div class='text_con'><div class='box_con' id='rwb_zw'>{body}<div class='edit'>"
        "(责编：李四、王五)</div></div><div class='fr'><h2>热门排行</h2><ul><li><a>新闻一</a></li>"
        "</ul></div></div></body>"
    )


def saved_by_word(title: str, lines: list[str]) -> str:
    body = "\r\n".join(
        f"<p class=MsoNormal><span>{line[: len(line) // 2]}</span>"
        f"<span lang=EN-US>{line[len(line) // 2 :]}<o:p></o:p></span></p>"
        for line in lines
    )
    return (
        "<html xmlns:o='urn:schemas-microsoft-com:office:office'><head><style><!-- p {margin:0}"
        f" --></style></head><body><div class=WordSection1><p align=center><b>{title}<o:p></o:p>"
        f"</b></p>{body}</div></body></html>"
    )


def blocks_with_page_numbers_below(title: str, lines: list[str]) -> str:
    body = "".join(f"<div style='text-indent:32px'>{line}</div>" for line in lines)
    return (
        f"<body><div class='menu'>{_MENU}</div><div class='con'><div class='tit'>{title}</div>"
        f"{body}<div class='pagination'>上一页 1 2 3 下一页</div></div></body>"
    )


def one_cell_for_the_whole_report(title: str, lines: list[str]) -> str:
    body = "".join(f"<p>{line}</p>" for line in lines)
    return f"<table><tr><td><h1>{title}</h1>{body}</td><td><a>链接</a></td></tr></table>"


@pytest.mark.parametrize(
    "layout",
    [
        national_site,
        county_site_of_nested_tables,
        lines_parted_by_two_breaks,
        old_page_of_breaks_and_fonts,
        one_block_in_an_old_encoding,
        news_agency,
        party_paper,
        saved_by_word,
        blocks_with_page_numbers_below,
        one_cell_for_the_whole_report,
    ],
)
def test_the_bundled_report_is_found_in_a_page(layout: Layout) -> None:
    wanted = open_report(paths.bundled_report()).text
    title, *lines = wanted.splitlines()
    page = layout(title, lines)
    data = page.encode("gb18030" if "gb2312" in page else "utf-8")
    source = read_html(data, "甲.html")
    mended = repair(source.text, source.markup, source.page_matter)
    assert mended.text.rstrip("\n") == wanted.rstrip("\n")
