"""The colours of highlights, by their names; a theme says how each looks."""

from __future__ import annotations

from typing import Final

COLOURS: Final = ("yellow", "green", "blue", "pink", "purple")
"""Names of the five grounds, in the order of the keys 1 to 5."""
