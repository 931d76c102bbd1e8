"""``convert``: plain text from one script to another, line by line, with its line ends."""

from __future__ import annotations

import sys
from pathlib import Path

from reader.cli.arguments import Arguments
from reader.cli.commands.opening import STANDARD_INPUT, keep_apart, tell_damage
from reader.session.conversion import convert_usually, with_quotes
from reader.session.rendition import Quotes
from reader.sources.opening import decode_source, open_source


def run(arguments: Arguments) -> str:
    """Return the converted text; nothing is repaired."""
    lines = _source_text(arguments).splitlines(keepends=True)
    converted = "".join(
        convert_usually(line, arguments.to, word_guided=arguments.word_guided).text
        for line in lines
    )
    return with_quotes(converted, Quotes(arguments.quotes))


def _source_text(arguments: Arguments) -> str:
    if arguments.file == STANDARD_INPUT:
        data = sys.stdin.buffer.read()
        if not data.strip():
            return data.decode("ascii")
        source = decode_source(data, "标准输入", encoding=arguments.encoding or "UTF-8")
    else:
        keep_apart(Path(arguments.file), arguments.output)
        source = open_source(Path(arguments.file), encoding=arguments.encoding)
    tell_damage(arguments.file, source.encoding, source.damaged)
    return source.text
