"""Words about a search: the query a selection makes, and the hints that help a search on."""

from __future__ import annotations

import re

from PySide6.QtCore import QCoreApplication

from reader.core.search import SearchOptions
from reader.core.span import Span
from reader.session.rendition import Rendition
from reader.session.report import Report


def as_query(selected: Span, report: Report, rendition: Rendition, options: SearchOptions) -> str:
    """Return a selected passage as a query: one paragraph of it at most.

    Where the script counts, or the query is a regular expression, only the report text itself
    can be found; else the passage is taken as it is shown.
    """
    literal = options.pattern or not options.script
    passage = selected.of(report.text) if literal else rendition.passage(selected)
    lines = (line.strip() for line in passage.split("\n"))
    line = next(filter(None, lines), "")
    return re.escape(line) if options.pattern else line


def hint(options: SearchOptions) -> str:
    """Return what to try if nothing was found."""
    translate = QCoreApplication.translate
    if options.pattern:
        return translate("Find", "Nothing matches this regular expression.")
    if options != SearchOptions():
        return translate(
            "Find", "Nothing says this just so. Let less count in the menu of options."
        )
    return translate("Find", "Nothing in the report says this. Try fewer or other characters.")


def wrap_hint(*, forward: bool) -> str:
    """Return what is told when a search goes round the end of the report."""
    translate = QCoreApplication.translate
    if forward:
        return translate("Find", "Continued from the beginning.")
    return translate("Find", "Continued from the end.")
