"""How large the interface is: its letters follow the desktop's, all else follows the letters."""

from __future__ import annotations

from functools import cache
from typing import Final

from PySide6.QtCore import QSize
from PySide6.QtGui import QFont, QFontDatabase, QFontInfo, QGuiApplication

BASE_PX: Final = 13
"""The size everything is drawn for; nobody gets smaller letters."""
_LARGEST_PX: Final = 32


def letters_px(font: QFont) -> int:
    """Return the size of the interface's letters in pixels, for a desktop with this font."""
    return min(_LARGEST_PX, max(BASE_PX, QFontInfo(font).pixelSize()))


@cache
def interface_px() -> int:
    """Return the size of the interface's letters in pixels, as the desktop has it at the start."""
    return letters_px(QFontDatabase.systemFont(QFontDatabase.SystemFont.GeneralFont))


def scaled(length_px: int) -> int:
    """Return a length that was measured for letters of `BASE_PX`, for those of this desktop."""
    return round(length_px * interface_px() / BASE_PX)


def window_size(width_px: int, height_px: int) -> QSize:
    """Return the first size of a dialog that was drawn in this one, no larger than the screen."""
    size = QSize(scaled(width_px), scaled(height_px))
    screen = QGuiApplication.primaryScreen()
    return size.boundedTo(screen.availableSize()) if screen else size
