"""``text``: the report text exactly, adding nothing."""

from __future__ import annotations

from reader.cli.arguments import Arguments
from reader.cli.commands.opening import opened
from reader.session.conversion import convert_usually


def run(arguments: Arguments) -> str:
    """Return the report text, converted if a script is named; or the decoded source."""
    report = opened(arguments)
    if arguments.raw:
        return report.source.text
    if arguments.script == "source":
        return report.text
    return convert_usually(report.text, arguments.script).text
