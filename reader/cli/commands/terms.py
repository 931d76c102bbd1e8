"""``terms``: documents a report names, formulas it quotes, words it is about."""

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal
from typing import Final

from reader.cli import exact_json
from reader.cli.arguments import Arguments
from reader.cli.commands.opening import opened
from reader.cli.commands.places import places
from reader.cli.tables import table
from reader.core.terms import Term, TermKind, find_documents, find_formulas, find_keywords
from reader.session.report import Report

_KINDS: Final = {
    TermKind.DOCUMENT: "文件",
    TermKind.FORMULA: "提法",
    TermKind.KEYWORD: "关键词",
}
_PLACES: Final = 5
"""So many places of a term are named in a table."""


def run(arguments: Arguments) -> str:
    """Return the terms of a report in the wanted format."""
    report = opened(arguments)
    groups = (
        ("documents", find_documents(report.text)),
        ("formulas", find_formulas(report.text)),
        ("keywords", find_keywords(report.text)),
    )
    if arguments.format == "json":
        record = {name: [_record(term, report) for term in terms] for name, terms in groups}
        return exact_json.dumps(record) + "\n"
    rows = [_row(term, report) for _, terms in groups for term in terms]
    return table(("种类", "词语", "次数", "位置"), rows) if rows else ""


def _record(term: Term, report: Report) -> exact_json.Json:
    record: dict[str, exact_json.Json] = {"text": term.text, "count": len(term.spans)}
    if term.kind is TermKind.KEYWORD:
        record["weight"] = Decimal(f"{term.weight:.6f}")
    record["places"] = _places(term, report)
    return record


def _places(term: Term, report: Report) -> Sequence[exact_json.Json]:
    found: list[exact_json.Json] = []
    for span in term.spans:
        place = places(span, report)
        section = report.outline.section(span.start)
        place["section"] = section.title if section else None
        found.append(place)
    return found


def _row(term: Term, report: Report) -> tuple[str, str, str, str]:
    titles = dict.fromkeys(
        section.title if (section := report.outline.section(span.start)) else "开头"
        for span in term.spans
    )
    shown = "；".join(list(titles)[:_PLACES])
    more = f"等 {len(titles)} 处" if len(titles) > _PLACES else ""
    return _KINDS[term.kind], term.text, str(len(term.spans)), shown + more
