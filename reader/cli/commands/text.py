"""``text``: the report text exactly, adding nothing."""

from __future__ import annotations

from reader.cli.arguments import Arguments
from reader.cli.commands.opening import opened
from reader.errors import UsageError
from reader.session.conversion import convert_usually, with_quotes
from reader.session.rendition import Quotes


def run(arguments: Arguments) -> str:
    """Return the report text, converted if a script is named; or the decoded source.

    Raises:
        UsageError: If the decoded source is wanted with other quotation marks.
    """
    quotes = Quotes(arguments.quotes)
    if arguments.raw and quotes is not Quotes.KEEP:
        raise UsageError("--raw 打印整理前的原文，不能同时用 --quotes 改引号，请去掉其中一个。")
    report = opened(arguments)
    if arguments.raw:
        return report.source.text
    text = report.text
    if arguments.script != "source":
        text = convert_usually(text, arguments.script).text
    return with_quotes(text, quotes)
