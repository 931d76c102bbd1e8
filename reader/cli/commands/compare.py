"""``compare``: figures, sections and formulas of two reports side by side."""

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal
from typing import Final

from reader.cli import exact_json
from reader.cli.arguments import Arguments
from reader.cli.commands.kept import kept_of
from reader.cli.commands.opening import opened_file
from reader.cli.tables import table
from reader.core.comparison import FigurePair, HeadingPair
from reader.core.figures.model import Figure, FigureKind, plain_number
from reader.core.outline import Heading
from reader.export.markdown import escaped
from reader.session.comparing import Comparison, compare
from reader.session.report import Report

_NONE: Final = "—"
_MYRIADS: Final = (
    (Decimal(10**12), "万亿"),
    (Decimal(10**8), "亿"),
    (Decimal(10**4), "万"),
)
_FIGURES: Final = ("指标", "旧", "新", "增减")
_HEADINGS: Final = ("旧", "新")
_FORMULAS: Final = ("提法", "旧", "新")


def run(arguments: Arguments) -> str:
    """Return the two reports side by side in the wanted format."""
    old, old_figures = _side(arguments.old, arguments)
    new, new_figures = _side(arguments.new, arguments)
    found = compare(old, new, old_figures=old_figures, new_figures=new_figures)
    if arguments.format == "json":
        return exact_json.dumps(_record(found)) + "\n"
    parts = (
        ("数字", _FIGURES, [_figure_row(pair) for pair in found.figures]),
        ("章节", _HEADINGS, [_heading_row(pair) for pair in found.headings]),
        (
            "提法",
            _FORMULAS,
            [(pair.text, str(pair.old), str(pair.new)) for pair in found.formulas],
        ),
    )
    if arguments.format == "markdown":
        return "\n".join(_markdown(title, headers, rows) for title, headers, rows in parts)
    return "\n".join(f"{title}\n{table(headers, rows)}" for title, headers, rows in parts)


def _side(file: str, arguments: Arguments) -> tuple[Report, Sequence[Figure]]:
    """Return a report and its figures, both as the person corrected them."""
    report = opened_file(file, arguments)
    if kept := kept_of(report):
        return report.corrected(kept.contents.outline), kept.ledger.figures
    return report, report.figures


def _figure_row(pair: FigurePair) -> tuple[str, ...]:
    shown = pair.new or pair.old
    return (
        (shown.of or "") if shown else "",
        pair.old.text if pair.old else _NONE,
        pair.new.text if pair.new else _NONE,
        _signed(pair),
    )


def _signed(pair: FigurePair) -> str:
    """Return how much more or less it is, in the unit a report would take."""
    difference = pair.difference
    if difference is None or pair.new is None:
        return ""
    if pair.new.kind is FigureKind.PERCENT:
        return f"{difference:+f}".rstrip("0").rstrip(".") + " 个百分点" if difference else "0"
    size, word = next(
        ((size, word) for size, word in _MYRIADS if abs(difference) >= size), (Decimal(1), "")
    )
    sign = "+" if difference > 0 else ""
    return f"{sign}{plain_number(difference / size)}{word}{pair.new.unit or ''}"


def _heading_row(pair: HeadingPair) -> tuple[str, ...]:
    return tuple(
        "\u3000" * (heading.level - 1) + heading.title if heading else _NONE
        for heading in (pair.old, pair.new)
    )


def _markdown(title: str, headers: Sequence[str], rows: Sequence[Sequence[str]]) -> str:
    lines = [f"## {title}", "", _cells(headers), _cells(["---"] * len(headers))]
    lines += (_cells([escaped(cell).replace("|", "\\|") for cell in row]) for row in rows)
    return "\n".join(lines) + "\n"


def _cells(cells: Sequence[str]) -> str:
    return f"| {' | '.join(cells)} |"


def _record(found: Comparison) -> exact_json.Json:
    return {
        "figures": [_figure_pair(pair, found) for pair in found.figures],
        "sections": [
            {"old": _heading(pair.old), "new": _heading(pair.new)} for pair in found.headings
        ],
        "formulas": [
            {"text": pair.text, "old": pair.old, "new": pair.new} for pair in found.formulas
        ],
    }


def _figure_pair(pair: FigurePair, found: Comparison) -> dict[str, exact_json.Json]:
    record: dict[str, exact_json.Json] = {}
    if shown := pair.new or pair.old:
        record |= {"of": shown.of, "kind": shown.kind.value, "unit": shown.unit}
    record["old"] = _figure(pair.old, found.old)
    record["new"] = _figure(pair.new, found.new)
    record["difference"] = pair.difference
    return record


def _figure(figure: Figure | None, report: Report) -> exact_json.Json:
    if figure is None:
        return None
    section = report.outline.section(figure.span.start)
    record: dict[str, exact_json.Json] = {
        "start": figure.span.start,
        "end": figure.span.end,
        "text": figure.text,
    }
    if figure.is_range:
        record |= {"low": figure.low, "high": figure.high}
    else:
        record["value"] = figure.value
    record["of"] = figure.of
    record["section"] = section.title if section else None
    return record


def _heading(heading: Heading | None) -> exact_json.Json:
    if heading is None:
        return None
    return {
        "level": heading.level,
        "title": heading.title,
        "start": heading.span.start,
        "end": heading.span.end,
    }
