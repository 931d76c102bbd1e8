"""``outline``: head and headings of a report."""

from __future__ import annotations

from reader.cli import exact_json
from reader.cli.arguments import Arguments
from reader.cli.commands.opening import opened
from reader.core.outline import Heading, HeadingKind, Outline
from reader.export.markdown import escaped
from reader.session.report import Report


def run(arguments: Arguments) -> str:
    """Return the outline in the wanted format."""
    report = opened(arguments)
    if arguments.format == "json":
        return exact_json.array(_record(entry, report) for entry in report.outline.entries)
    if arguments.format == "markdown":
        return _markdown(report.outline)
    return _tree(report.outline)


def _record(entry: Heading, report: Report) -> dict[str, exact_json.Json]:
    source = report.offset_map.source_span(entry.span)
    return {
        "level": entry.level,
        "kind": entry.kind.value,
        "title": entry.title,
        "run_in": entry.run_in,
        "start": entry.span.start,
        "end": entry.span.end,
        "source_start": source.start,
        "source_end": source.end,
    }


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
