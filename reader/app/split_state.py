"""What is kept of a split view from one day to the next."""

from __future__ import annotations

import json
from dataclasses import asdict, dataclass

from reader.session.rendition import View


@dataclass(frozen=True, slots=True)
class SplitState:
    """How the view is split; the sizes of the pages are kept with the layout of the window.

    Attributes:
        is_open: Whether it is split.
        stacked: Whether one page is above the other, not beside it.
        view: How the second page shows the report.
        together: Whether the pages scroll together; ``None`` where the scripts decide.
        report_id: Key of the report in the library, or empty.
        place: What is to be seen on its second page, an offset of the report text.
        top: Where that line stands in the viewport, in pixels.
    """

    is_open: bool = False
    stacked: bool = False
    view: View = View.SOURCE
    together: bool | None = None
    report_id: str = ""
    place: int = 0
    top: int = 0


def split_state_text(state: SplitState) -> str:
    """Return a state as it is kept in the settings."""
    return json.dumps(asdict(state))


def split_state_from(text: str) -> SplitState:
    """Read a state that was kept; one that can't be read is none."""
    try:
        kept = json.loads(text)
        together = kept["together"]
        return SplitState(
            is_open=kept["is_open"] is True,
            stacked=kept["stacked"] is True,
            view=View(kept["view"]),
            together=together if isinstance(together, bool) else None,
            report_id=str(kept["report_id"]),
            place=max(0, int(kept["place"])),
            top=int(kept["top"]),
        )
    except (ValueError, KeyError, TypeError):
        return SplitState()
