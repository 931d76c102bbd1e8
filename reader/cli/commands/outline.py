"""``outline``: head and headings of a report, or what is wrong with their numbers."""

from __future__ import annotations

from typing import Final

from reader.cli import exact_json
from reader.cli.arguments import Arguments
from reader.cli.commands.kept import kept_of
from reader.cli.commands.opening import opened
from reader.cli.commands.places import places
from reader.cli.tables import table
from reader.core.outline import Heading, HeadingKind, Outline
from reader.core.outline.enumerations import with_enumerations
from reader.core.outline.faults import FaultKind, NumberingFault
from reader.export.markdown import escaped
from reader.session.report import Report

_SHOWN: Final = 24
"""So many code points of the passage are shown beside a fault."""

_FAULTS: Final = {
    FaultKind.MISSING: "缺号",
    FaultKind.DOUBLED: "重号",
    FaultKind.MIXED_WIDTH: "全半角混用",
}


def run(arguments: Arguments) -> str:
    """Return the outline, or the faults in its numbers, in the wanted format."""
    report = opened(arguments)
    if kept := kept_of(report):
        report = report.corrected(kept.contents.outline)
    if arguments.check:
        return _faults(report, arguments.format)
    outline = report.outline
    if arguments.enumerations:
        outline = with_enumerations(outline, report.enumerations)
    if arguments.format == "json":
        return exact_json.array(_record(entry, report) for entry in outline.entries)
    if arguments.format == "markdown":
        return _markdown(outline)
    return _tree(outline)


def _record(entry: Heading, report: Report) -> dict[str, exact_json.Json]:
    record: dict[str, exact_json.Json] = {
        "level": entry.level,
        "kind": entry.kind.value,
        "title": entry.title,
        "run_in": entry.run_in,
    }
    return record | places(entry.span, report)


def _faults(report: Report, wanted: str) -> str:
    """Return the faults as a JSON list or as a table, which is empty where there are none."""
    faults = report.numbering_faults
    if wanted == "json":
        return exact_json.array(_fault(fault, report) for fault in faults)
    rows = [
        (
            str(fault.span.start),
            _FAULTS[fault.kind],
            fault.found,
            fault.expected,
            _surrounding(fault, report),
        )
        for fault in faults
    ]
    return table(("位置", "问题", "编号", "应为", "标题"), rows) if rows else ""


def _fault(fault: NumberingFault, report: Report) -> dict[str, exact_json.Json]:
    record: dict[str, exact_json.Json] = {
        "kind": fault.kind.value,
        "found": fault.found,
        "expected": fault.expected,
    }
    return record | places(fault.span, report)


def _surrounding(fault: NumberingFault, report: Report) -> str:
    """Return the first words behind the number of a fault, with the number."""
    line_end = report.text.find("\n", fault.span.start)
    end = len(report.text) if line_end < 0 else line_end
    return report.text[fault.span.start : min(end, fault.span.start + _SHOWN)]


def _tree(outline: Outline) -> str:
    return "".join(f"{'  ' * (entry.level - 1)}{entry.title}\n" for entry in outline.entries)


def _markdown(outline: Outline) -> str:
    """Return the title as first heading, the headings below it, the rest of the head as text."""
    blocks: list[str] = []
    for entry in outline.entries:
        if entry.kind is HeadingKind.TITLE:
            blocks.append(f"# {escaped(entry.title)}\n")
        elif not entry.level:
            blocks.append(f"{escaped(entry.title)}\n")
        elif entry.level < 6:
            blocks.append(f"{'#' * (entry.level + 1)} {escaped(entry.title)}\n")
        else:
            blocks.append(f"**{escaped(entry.title)}**\n")
    return "\n".join(blocks)
