"""Which heading stands under which."""

from __future__ import annotations

from reader.core.outline import MarkedLine, find_outline


def test_headings_without_numbers_nest_as_the_file_ranks_them() -> None:
    text = "工作报告\n各位代表：\n经济\n全年增长。\n工业\n稳步增长。\n农业\n再获丰收。\n民生\n持续改善。\n"
    ranks = {"经济": 2, "工业": 3, "农业": 3, "民生": 2}
    marked = [MarkedLine(text.index(title), rank) for title, rank in ranks.items()]
    found = find_outline(text, marked).headings
    assert [(heading.title, heading.level) for heading in found] == [
        ("经济", 1),
        ("工业", 2),
        ("农业", 2),
        ("民生", 1),
    ]
