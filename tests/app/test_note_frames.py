"""Passages of notes in high contrast: a frame of a colour that stands out from the paper."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QColor

from reader.app.palette import Theme, ThemeName, theme, tone
from tests.app.conftest import Desktop


def _pixels(desktop: Desktop, colour: str) -> int:
    """Return how many pixels of the page have a colour."""
    image = desktop.window.page.viewport().grab().toImage()
    wanted = QColor(colour).rgb()
    columns = range(image.width())
    return sum(image.pixel(x, y) == wanted for y in range(image.height()) for x in columns)


def _framed(desktop: Desktop, name: ThemeName) -> int:
    desktop.choose(f"theme.{name}")
    shown: Theme = theme(name)
    desktop.desk.annotate(desktop.select("2023年"), "green")
    desktop.window.page.drop_selection()
    desktop.window.notes_pane.choose("")
    desktop.window.page.show_present_note("")
    return _pixels(desktop, tone(shown.grounds["green"], shown))


@pytest.mark.parametrize("name", [ThemeName.CONTRAST_LIGHT, ThemeName.CONTRAST_DARK])
def test_a_note_has_a_frame_in_high_contrast(desktop: Desktop, name: ThemeName) -> None:
    assert _framed(desktop, name) > 50
