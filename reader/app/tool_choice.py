"""What stands in the toolbar: names of actions, lines between them, and the space that parts it."""

from __future__ import annotations

from typing import Final

LINE: Final = "-"
"""A line between two tools."""
SPACE: Final = "stretch"
"""As much room as there is; what follows stands at the other end."""

TOOLS: Final = (
    "pane.outline", "file.open", "go.back", "go.forward", LINE, "script.simplified",
    "script.traditional", "script.taiwan", "script.hong_kong", "script.source", LINE,
    "view.figures", "figures.ledger", LINE, "view.smaller", "view.larger", LINE, "notes.write",
    "edit.undo", "edit.redo", LINE, "edit.find", SPACE, "file.export", "view.theme",
)  # fmt: skip
"""What the program comes with."""
