"""The first words that keep the window away."""

from __future__ import annotations

from typing import Final

COMMANDS: Final = (
    "text", "info", "outline", "figures", "terms", "convert", "notes", "search", "compare",
)  # fmt: skip
