"""``figures``: every figure of a report with its value, as the person corrected them."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from decimal import Decimal

from reader import paths
from reader.annotation.verdict import Tick
from reader.cli import exact_json
from reader.cli.arguments import Arguments
from reader.cli.commands.opening import opened
from reader.cli.output import tell
from reader.cli.tables import table
from reader.core.figures import Figure, Value
from reader.core.figures.model import plain_number
from reader.core.span import Span
from reader.errors import StoreError
from reader.session.report import Report

Record = dict[str, exact_json.Json]
Ticks = Mapping[Span, Tick]


def run(arguments: Arguments) -> str | bytes:
    """Return the figures in the wanted format.

    Raises:
        OpenError: If the report cannot be read.
        ExportError: If there are more figures than the format can hold.
    """
    report = opened(arguments)
    figures, ticks = figures_with_ticks(report)
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


def figures_with_ticks(report: Report) -> tuple[Sequence[Figure], Ticks]:
    """Return the figures as they are kept; where nothing is kept, nothing is made for it.

    A library that cannot be read is told; then the figures are those that were found.
    """
    if not paths.library().exists():
        return report.figures, {}
    from reader.session.kept_ledger import kept_ledger  # noqa: PLC0415 - seldom wanted
    from reader.store.library import Library  # noqa: PLC0415

    try:
        with Library(paths.library()) as library:
            ledger = kept_ledger(report, library)
    except StoreError as error:
        tell(f"{error}下面的数字未经更正。")
        return report.figures, {}
    return (ledger.figures, ledger.ticks) if ledger else (report.figures, {})


def _record(figure: Figure, report: Report, ticks: Ticks) -> Record:
    source = report.offset_map.source_span(figure.span)
    record: Record = {
        "start": figure.span.start,
        "end": figure.span.end,
        "source_start": source.start,
        "source_end": source.end,
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
