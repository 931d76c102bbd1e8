"""What of one report answers to what of another."""

from __future__ import annotations

from decimal import Decimal

from reader.core.comparison import pair_figures, pair_formulas, pair_headings
from reader.core.figures import find_figures
from reader.core.outline import find_outline
from reader.core.terms import find_formulas

OLD = """某市工作报告
各位代表：
一、去年工作回顾
粮食产量1200万吨，新增就业5万人，坚持“两个毫不动摇”。
二、今年工作安排
赤字率2.8%。
"""
NEW = """某市工作报告
各位代表：
一、去年的工作回顾
粮食总产量1300万噸，新增就業6萬人，建設“四好農村路”。
二、面临的困难
三、今年工作安排
赤字率3.0%。坚持“两个毫不动摇”，再说“两个毫不动摇”。
"""


def test_figures_that_count_the_same_thing_are_paired_in_any_script() -> None:
    pairs = pair_figures(find_figures(OLD), find_figures(NEW))
    shown = {
        (pair.old.text if pair.old else None, pair.new.text if pair.new else None) for pair in pairs
    }
    assert {("1200万吨", "1300万噸"), ("5万人", "6萬人"), ("2.8%", "3.0%")} <= shown


def test_the_difference_is_exact() -> None:
    pairs = pair_figures(find_figures(OLD), find_figures(NEW))
    rate = next(pair for pair in pairs if pair.new and pair.new.text == "3.0%")
    assert rate.difference == Decimal("0.2")


def test_a_figure_without_a_partner_stands_alone() -> None:
    [pair] = pair_figures(find_figures("新增就业5万人。"), find_figures("没有数字。"))
    assert pair.old is not None
    assert (pair.new, pair.difference) == (None, None)


def test_figures_of_different_units_are_no_pair() -> None:
    pairs = pair_figures(find_figures("粮食产量1200万吨。"), find_figures("粮食产量增长3%。"))
    assert all(pair.old is None or pair.new is None for pair in pairs)


def test_sections_are_paired_whatever_their_numbers() -> None:
    pairs = pair_headings(find_outline(OLD), find_outline(NEW))
    assert [
        (pair.old.title if pair.old else None, pair.new.title if pair.new else None)
        for pair in pairs
    ] == [
        ("一、去年工作回顾", "一、去年的工作回顾"),
        (None, "二、面临的困难"),
        ("二、今年工作安排", "三、今年工作安排"),
    ]


def test_formulas_are_counted_on_both_sides() -> None:
    pairs = pair_formulas(find_formulas(OLD), find_formulas(NEW))
    assert {(pair.text, pair.old, pair.new) for pair in pairs} == {
        ("两个毫不动摇", 1, 2),
        ("四好農村路", 0, 1),
    }


def test_a_report_beside_itself_differs_in_nothing() -> None:
    figures = find_figures(NEW)
    assert all(pair.difference == 0 for pair in pair_figures(figures, figures))
    outline = find_outline(NEW)
    assert all(pair.old is pair.new for pair in pair_headings(outline, outline))
