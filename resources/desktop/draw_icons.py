"""Draw the program's icon in the sizes that desktops ask for, from ``resources/icons/yandu.svg``.

Run it after the drawing was changed: ``python resources/desktop/draw_icons.py``.
"""

from __future__ import annotations

from pathlib import Path
from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtGui import QImage, QPainter
from PySide6.QtSvg import QSvgRenderer

HERE: Final = Path(__file__).resolve().parent
DRAWING: Final = HERE.parent / "icons" / "yandu.svg"
ICONS: Final = HERE / "icons"
SIZES: Final = (16, 22, 24, 32, 48, 64, 128, 256, 512)
"""Pixels of a side, as the icon theme hicolor has them."""


def drawn(size: int) -> QImage:
    """Return the icon.

    Args:
        size: Pixels of a side.
    """
    image = QImage(size, size, QImage.Format.Format_ARGB32)
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    QSvgRenderer(str(DRAWING)).render(painter)
    painter.end()
    return image


def main() -> None:
    """Write every size."""
    ICONS.mkdir(exist_ok=True)
    for size in SIZES:
        drawn(size).save(str(ICONS / f"{size}.png"))


if __name__ == "__main__":
    main()
