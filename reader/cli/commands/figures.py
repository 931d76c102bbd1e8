"""``figures``: every figure of a report with its value, as the person corrected them."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from decimal import Decimal
from typing import TYPE_CHECKING, Final

from reader.cli import exact_json
from reader.cli.arguments import Arguments
from reader.cli.commands.kept import kept_of
from reader.cli.commands.opening import opened
from reader.cli.commands.places import places
from reader.cli.tables import table
from reader.core.figures import Figure, Value
from reader.core.figures.model import plain_number
from reader.core.span import Span
from reader.session.report import Report

if TYPE_CHECKING:
    from reader.annotation.verdict import Tick

Record = dict[str, exact_json.Json]
Ticks = Mapping[Span, "Tick"]
NO_TICKS: Final[Ticks] = {}


def run(arguments: Arguments) -> str | bytes:
    """Return the figures in the wanted format.

    Raises:
        OpenError: If the report cannot be read.
        ExportError: If there are more figures than the format can hold.
    """
    report = opened(arguments)
    figures, ticks = report.figures, NO_TICKS
    if kept := kept_of(report):
        figures, ticks = kept.ledger.figures, kept.ledger.ticks
        report = report.corrected(kept.contents.outline)
    wanted = [
        figure for figure in figures if arguments.kinds is None or figure.kind in arguments.kinds
    ]
    if arguments.format == "table":
        return _table(wanted, report)
    if arguments.format == "jsonl":
        return exact_json.lines(_record(figure, report, ticks) for figure in wanted)
    from reader.session.figure_export import export_figures, figures_as_data  # noqa: PLC0415 - seldom wanted

    if arguments.format == "csv":
        return figures_as_data(report, wanted, ticks, for_file=arguments.output is not None)
    return export_figures(report, wanted, ticks, arguments.format)


def _record(figure: Figure, report: Report, ticks: Ticks) -> Record:
    record: Record = {
        **places(figure.span, report),
        "text": figure.text,
        "kind": figure.kind.value,
    }
    if figure.is_range:
        record |= {"low": figure.low, "high": figure.high}
    else:
        record["value"] = figure.value
    record |= {
        "unit": figure.unit,
        "mod": figure.mod and figure.mod.value,
        "approx": figure.approx,
        "direction": figure.direction and figure.direction.value,
        "of": figure.of,
        "section": _section(figure, report) or None,
    }
    if figure.vague:
        record["vague"] = True
    if figure.members is not None:
        record["members"] = figure.members
    if figure.expands is not None:
        record["expands"] = figure.expands
    if figure.within:
        record["within"] = dict(figure.within)
    if figure.span in ticks:
        record["tick"] = ticks[figure.span].value
    return record


def _section(figure: Figure, report: Report) -> str:
    heading = report.outline.section(figure.span.start)
    return heading.title if heading else ""


def _table(figures: Iterable[Figure], report: Report) -> str:
    rows = [
        (
            str(figure.span.start),
            figure.kind.value,
            figure.text,
            _shown_value(figure),
            figure.unit or "",
            figure.of or "",
            _section(figure, report),
        )
        for figure in figures
    ]
    return table(("位置", "种类", "原文", "数值", "单位", "对象", "所在部分"), rows)


def _shown_value(figure: Figure) -> str:
    if figure.is_range:
        return f"{_plain(figure.low)}～{_plain(figure.high)}"
    return _plain(figure.value)


def _plain(value: Value | None) -> str:
    return plain_number(value) if isinstance(value, Decimal) else value or ""
