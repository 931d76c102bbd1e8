"""Hand figures on as a ledger: the one way that window and command line share."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from operator import attrgetter
from typing import Final

from reader.annotation.verdict import Tick
from reader.core.figures import Figure
from reader.core.outline.paragraphs import Paragraph, paragraphs
from reader.core.span import Span
from reader.errors import UsageError
from reader.export.ledger import MACHINE_COLUMNS, PERSON_COLUMNS, LedgerRow, one_line
from reader.export.ledger_csv import to_csv, to_excel_csv, to_tabs
from reader.session.notes_document import words_in_script_of
from reader.session.report import Report

_start = attrgetter("start")


@dataclass(frozen=True, slots=True)
class FigureFormat:
    """A format that figures can be handed on in.

    Attributes:
        name: As the command line calls it.
        title: As a menu calls it: an English source string, to be translated.
        suffix: Of the file, with its dot.
    """

    name: str
    title: str
    suffix: str


FIGURE_FORMATS: Final = {
    "xlsx": FigureFormat("xlsx", "Excel workbook", ".xlsx"),
    "csv": FigureFormat("csv", "Comma-separated values", ".csv"),
}
"""By name, in the order of a menu."""


def export_figures(
    report: Report,
    figures: Sequence[Figure],
    ticks: Mapping[Span, Tick],
    format_name: str,
) -> bytes:
    """Return figures as a file for people: Chinese headers and words, right in a spreadsheet.

    Args:
        report: The report they stand in.
        figures: All or some of its figures, in the order wanted.
        ticks: Ticks by the places of the figures.
        format_name: A key of `FIGURE_FORMATS`.

    Raises:
        UsageError: If there is no such format.
        ExportError: If there are more figures than the format can hold.
    """
    if format_name not in FIGURE_FORMATS:
        known = "、".join(FIGURE_FORMATS)
        raise UsageError(f"不能把数字导出成 {format_name}，请改用 {known}。")
    rows = ledger_rows(report, figures, ticks)
    words = words_in_script_of(report.text)
    if format_name == "csv":
        return to_excel_csv(rows, PERSON_COLUMNS, words).encode("utf-8", "replace")
    from reader.export.ledger_xlsx import to_xlsx  # noqa: PLC0415 - slow to load, seldom wanted

    return to_xlsx(rows, PERSON_COLUMNS, words, report.outline.head.title or report.name)


def figures_as_data(
    report: Report, figures: Sequence[Figure], ticks: Mapping[Span, Tick], *, for_file: bool
) -> str:
    """Return figures as CSV whose headers are the keys of ``figures --format jsonl``.

    Args:
        report: The report they stand in.
        figures: All or some of its figures, in the order wanted.
        ticks: Ticks by the places of the figures.
        for_file: Whether it goes to a file, which a person may open in a spreadsheet: then it
            begins with a byte order mark, and text is kept from being taken for a formula.
    """
    rows = ledger_rows(report, figures, ticks)
    return to_excel_csv(rows, MACHINE_COLUMNS, str) if for_file else to_csv(rows, MACHINE_COLUMNS)


def figures_as_table(report: Report, figures: Sequence[Figure], ticks: Mapping[Span, Tick]) -> str:
    """Return figures as lines of cells parted by tabs, for the clipboard; see `export_figures`."""
    rows = ledger_rows(report, figures, ticks)
    return to_tabs(rows, PERSON_COLUMNS, words_in_script_of(report.text))


def ledger_rows(
    report: Report, figures: Sequence[Figure], ticks: Mapping[Span, Tick]
) -> list[LedgerRow]:
    """Return figures with where they stand, in the order given."""
    lines = paragraphs(report.text)
    return [
        LedgerRow(
            figure=figure,
            source=report.offset_map.source_span(figure.span),
            section=_section(report, figure),
            sentence=_sentence(lines, figure.span),
            paragraph=report.paragraph_numbers.number(figure.span.start),
            tick=ticks.get(figure.span, Tick.NONE),
        )
        for figure in figures
    ]


def _section(report: Report, figure: Figure) -> str:
    heading = report.outline.section(figure.span.start)
    return heading.title if heading else ""


def _sentence(lines: Sequence[Paragraph], span: Span) -> str:
    """Return the sentence that a figure begins in, on one line."""
    at = bisect_right(lines, span.start, key=_start) - 1
    if at < 0:
        return ""
    line = lines[at]
    inside = bisect_right(line.sentences, span.start - line.start, key=_start) - 1
    return one_line(line.sentences[inside].of(line.text))
