"""``figures``: every figure of a report with its value."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterable
from decimal import Decimal

from reader.cli import exact_json
from reader.cli.arguments import Arguments
from reader.cli.commands.opening import opened
from reader.cli.tables import table
from reader.core.figures import Figure, Value
from reader.errors import UsageError
from reader.session.report import Report

Record = dict[str, exact_json.Json]

_COLUMNS = (
    *("text", "kind", "value", "low", "high", "unit", "mod", "approx", "direction", "vague", "of"),
    *("section", "start", "end", "source_start", "source_end"),
)


def run(arguments: Arguments) -> str:
    """Return the figures in the wanted format.

    Raises:
        UsageError: If the format is one of a later version.
    """
    if arguments.format == "xlsx":
        raise UsageError("本版本还不能写 xlsx，请改用 --format csv。")
    report = opened(arguments)
    wanted = [
        figure
        for figure in report.figures
        if arguments.kinds is None or figure.kind in arguments.kinds
    ]
    if arguments.format == "table":
        return _table(wanted, report)
    records = (_record(figure, report) for figure in wanted)
    return exact_json.lines(records) if arguments.format == "jsonl" else _csv(records)


def _record(figure: Figure, report: Report) -> Record:
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
    return record


def _section(figure: Figure, report: Report) -> str:
    heading = report.outline.section(figure.span.start)
    return heading.title if heading else ""


def _csv(records: Iterable[Record]) -> str:
    text = io.StringIO(newline="")
    writer = csv.writer(text, lineterminator="\n")
    writer.writerow(_COLUMNS)
    for record in records:
        writer.writerow([_cell(record.get(column)) for column in _COLUMNS])
    return text.getvalue()


def _cell(value: exact_json.Json) -> str:
    if isinstance(value, Decimal):
        return exact_json.number(value)
    if value is None or value is False:
        return ""
    return "true" if value is True else str(value)


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
    return exact_json.number(value) if isinstance(value, Decimal) else value or ""
