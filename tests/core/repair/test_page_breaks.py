"""Page numbers and running heads do not stand in a report text."""

from __future__ import annotations

from reader.core.offset_map import edited
from reader.core.repair.page_breaks import replacements


def _mended(source: str) -> str:
    return edited(source, replacements(source))[0]


def test_a_page_number_at_a_form_feed_is_taken_out() -> None:
    assert _mended("上一頁的字\n1\n\n\f下一頁的字\n\n2\n\n\f尾\n") == "上一頁的字\n下一頁的字\n尾\n"


def test_a_line_at_the_head_of_many_pages_is_taken_out() -> None:
    pages = [f"行政院施政報告\n\n第{n}頁說明\n\n{n}\n\n" for n in "一二三四"]
    assert _mended("封面\n\n\f" + "\f".join(pages)).count("行政院施政報告") == 0


def test_a_line_at_the_head_of_one_page_stays() -> None:
    assert "參、結語" in _mended("甲\n1\n\f參、結語\n乙\n2\n\f丙\n")


def test_bare_numbers_that_run_on_far_apart_are_page_numbers() -> None:
    source = "\n".join(f"{'字' * 250}\n{n}" for n in range(1, 5)) + "\n末"
    assert not any(line.isdigit() for line in _mended(source).split("\n"))


def test_numbers_of_a_table_stay() -> None:
    source = "項目\n1\n收入\n2\n支出\n3\n合計\n4\n"
    assert replacements(source) == []


def test_a_text_without_pages_is_not_touched() -> None:
    assert replacements("第一段。\n\n第二段。\n") == []
