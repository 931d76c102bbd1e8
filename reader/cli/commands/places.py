"""Where a passage stands, as every command tells it: in the report text and in the source."""

from __future__ import annotations

from reader.cli import exact_json
from reader.core.span import Span
from reader.session.report import Report


def places(span: Span, report: Report) -> dict[str, exact_json.Json]:
    """Return the four offsets of a passage, in code points, half-open.

    Args:
        span: The passage in the report text.
        report: The report.
    """
    source = report.offset_map.source_span(span)
    return {
        "start": span.start,
        "end": span.end,
        "source_start": source.start,
        "source_end": source.end,
    }
