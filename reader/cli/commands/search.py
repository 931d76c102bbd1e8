"""``search``: where reports say something, however they write it.

Each hit is a line with its context, the hit in 【】. Where nothing is found, that is told on
standard error and the exit code is 0, as for every question that has been answered; it is 1 if one
of the files could not be read, though the others have been searched.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Final, NamedTuple

from reader import paths
from reader.cli import exact_json
from reader.cli.arguments import Arguments
from reader.cli.commands.opening import opened_file
from reader.cli.output import Answer, tell
from reader.cli.tables import table
from reader.core.search import SearchOptions, search
from reader.errors import OpenError, StoreError, UsageError
from reader.session.searching import Found, Hit, find_in_library, find_in_report, hit
from reader.store.library import Library

_LONGEST_TITLE: Final = 16
"""Code points of a section's title in a line."""


class _Searched(NamedTuple):
    """A report that was searched.

    Attributes:
        file: As it was named; of the library, where the report was last opened; ``None`` if it
            never was a file.
        found: What was found in it.
        has_source: Whether places in the decoded source are known.
    """

    file: str | None
    found: Found
    has_source: bool


def run(arguments: Arguments) -> Answer:
    """Return the hits in the order of files and text.

    Raises:
        UsageError: If there is nothing to look for, or the regular expression cannot be used.
        StoreError: If the library is to be searched and cannot be read.
    """
    options = SearchOptions(pattern=arguments.regex, **dict.fromkeys(arguments.matched, False))
    if not arguments.query.strip():
        raise UsageError("没有写要查找的文字，请在 search 后面写出来。")
    # A faulty pattern is told before any file is opened.
    search("", arguments.query, options)
    if not arguments.files:
        return Answer(_written(list(_in_library(arguments.query, options)), arguments), True)
    searched = list(_in_files(arguments, options))
    data = _written(searched, arguments) if searched else ""
    return Answer(data, complete=len(searched) == len(arguments.files))


def _in_files(arguments: Arguments, options: SearchOptions) -> Iterator[_Searched]:
    """Search the files that can be read; the others are told."""
    for file in arguments.files:
        try:
            report = opened_file(file, arguments)
        except OpenError as exc:
            tell(str(exc))
            continue
        yield _Searched(file, find_in_report(report, arguments.query, options), has_source=True)


def _in_library(query: str, options: SearchOptions) -> Iterator[_Searched]:
    path = paths.library()
    if not path.exists():
        raise StoreError(
            f"还没有笔记库 {path}，请先打开过报告再查找，或在要找的文字后面写出报告文件。"
        )
    with Library(path) as library:
        for found in find_in_library(library, query, options):
            file = found.report.path
            yield _Searched(str(file) if file else None, found, has_source=False)


def _written(searched: list[_Searched], arguments: Arguments) -> str:
    hits = [(one, hit(one.found.report, place)) for one in searched for place in one.found.places]
    if not hits:
        where = "这些报告" if len(arguments.files) > 1 else "报告" if arguments.files else "笔记库"
        tell(f"在{where}里没有找到“{arguments.query}”。")
    if arguments.format == "json":
        return exact_json.array(_record(one, place) for one, place in hits)
    return _table(hits) if hits else ""


def _record(one: _Searched, place: Hit) -> dict[str, exact_json.Json]:
    report, span = one.found.report, place.span
    source = report.offset_map.source_span(span) if one.has_source else None
    return {
        "file": one.file,
        "title": one.found.title,
        "start": span.start,
        "end": span.end,
        "source_start": source.start if source else None,
        "source_end": source.end if source else None,
        "exact": span.of(report.text),
        "before": report.text[place.around.start : span.start],
        "after": report.text[span.end : place.around.end],
        "section": [heading.title for heading in place.path],
    }


def _table(hits: Iterable[tuple[_Searched, Hit]]) -> str:
    rows = [
        (
            one.file or one.found.title,
            str(one.found.report.paragraph_numbers.number(place.span.start)),
            str(place.span.start),
            _section(place),
            _in_context(one.found.report.text, place),
        )
        for one, place in hits
    ]
    return table(("文件", "段", "位置", "所在部分", "原文"), rows)


def _section(place: Hit) -> str:
    title = place.path[-1].title if place.path else ""
    return title if len(title) <= _LONGEST_TITLE else title[: _LONGEST_TITLE - 1] + "…"


def _in_context(text: str, place: Hit) -> str:
    """Return a hit among its words; … where its paragraph goes on."""
    start, end = place.around.start, place.around.end
    before = ("…" if text[start - 1 : start].strip() else "") + text[start : place.span.start]
    after = text[place.span.end : end] + ("…" if text[end : end + 1].strip() else "")
    return f"{before}【{place.span.of(text)}】{after}"
