"""The rows of the ledger: words around a figure, ticks, filters, order."""

from __future__ import annotations

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtWidgets import QApplication

from reader.annotation.verdict import Tick
from reader.app.figure_filter import FigureFilter, RowSearch, wanted_rows
from reader.app.figure_order import Column, sorted_rows
from reader.app.figure_rows import FigureRow, figure_rows, judged_rows
from reader.core.figures.model import FigureKind
from reader.core.span import Span
from reader.session.rendering import render
from reader.session.rendition import View
from reader.session.report import report_from_text

_TEXT = (
    "一、工作回顾\n今年捐款约120万元，走访8次。会议\n共召开13\n次，增长5.2%。\n"
    "二、工作安排\n投入80万元至100万元！2024年1月27日，组织“双减”活动3次。\n"
)


def _rows(view: View = View.SOURCE) -> tuple[FigureRow, ...]:
    report = report_from_text(_TEXT)
    rendition = render(report, view, word_guided=False)
    return figure_rows(report.figures, report.outline, rendition)


def _row(number: str, view: View = View.SOURCE) -> FigureRow:
    return next(row for row in _rows(view) if row.number == number)


def test_a_sentence_reaches_from_stop_to_stop() -> None:
    assert _row("8次").sentence == "今年捐款约120万元，走访8次。"
    assert _row("2024年1月27日").sentence == "2024年1月27日，组织“双减”活动3次。"


def test_all_words_are_in_the_script_shown() -> None:
    row = _row("約120萬元", View.TRADITIONAL)
    assert (row.section, row.unit) == ("一、工作回顧", "元")
    assert "走訪" in row.sentence


def test_ticks_and_corrections_are_laid_on_the_rows_they_are_about() -> None:
    rows = _rows()
    second = rows[1].figure.span
    judged = judged_rows(rows, {second: Tick.USED}, [Span(second.start, second.start + 1)])
    assert [(row.tick, row.corrected) for row in judged[:2]] == [
        (Tick.NONE, False),
        (Tick.USED, True),
    ]
    assert judged[0] is rows[0]


@pytest.mark.parametrize("words", ["8次", "８次", "八次", "走 访", "走訪"])
def test_words_are_found_however_they_are_written(words: str) -> None:
    rows = _rows()
    found = wanted_rows(rows, FigureFilter(words=words), RowSearch(rows).numbers)
    assert "8次" in [rows[number].number for number in found]


def test_words_are_not_found_across_two_cells() -> None:
    rows = _rows()
    assert wanted_rows(rows, FigureFilter(words="8次8"), RowSearch(rows).numbers) == []


def test_no_kinds_at_all_want_nothing() -> None:
    rows = _rows()
    assert wanted_rows(rows, FigureFilter(kinds=frozenset()), RowSearch(rows).numbers) == []
    assert not FigureFilter()
    assert FigureFilter(kinds=frozenset(FigureKind))


@given(st.sampled_from(list(Column)), st.booleans(), st.sets(st.integers(0, 7)))
def test_sorting_loses_and_doubles_nothing(
    column: Column, descending: bool, some: set[int]
) -> None:
    rows = _rows()
    numbers = sorted(number for number in some if number < len(rows))
    assert sorted(sorted_rows(rows, numbers, column, descending=descending)) == numbers


def test_a_range_is_sorted_by_its_lower_bound(qapp: QApplication) -> None:
    rows = _rows()
    order = sorted_rows(rows, range(len(rows)), Column.VALUE, descending=True)
    lows = [rows[n].figure.value or rows[n].figure.low for n in order]
    numbers = [low for low in lows if isinstance(low, Decimal)]
    assert numbers == sorted(numbers, reverse=True)
