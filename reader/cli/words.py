"""The first words that keep the window away."""

from __future__ import annotations

from typing import Final

LATER: Final = ("terms", "compare")
"""Commands of later versions; the words are taken already."""

COMMANDS: Final = ("text", "info", "outline", "figures", "convert", "notes", "search", *LATER)
