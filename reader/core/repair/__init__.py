"""Turn a decoded source into the report text, with a record of every repair.

Each kind of damage has a module with one function that looks at a text and answers what to
replace; `pipeline` carries the answers out and keeps the maps. A text without damage comes out as
it went in.
"""

from __future__ import annotations

from collections.abc import Sequence

from reader.core.offset_map import Replacement
from reader.core.progress import Progress, unwatched
from reader.core.repair.model import Repair, RepairedText, RepairKind
from reader.core.span import Span

__all__ = ["Repair", "RepairKind", "RepairedText", "repair"]


def repair(
    source: str,
    markup: Sequence[Replacement] = (),
    page_matter: Sequence[Span] = (),
    progress: Progress = unwatched,
) -> RepairedText:
    """Repair a source; `reader.core.repair.pipeline`, loaded when it is needed, says how."""
    from reader.core.repair import pipeline  # noqa: PLC0415 - so that one step is loaded alone

    return pipeline.repair(source, markup, page_matter, progress)
