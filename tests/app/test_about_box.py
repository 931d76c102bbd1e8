"""The about box: what the program is made of, where the notes lie."""

from __future__ import annotations

import platform

from PySide6.QtGui import QGuiApplication

from reader import __version__, paths
from reader.app.about_box import AboutBox, components
from reader.preflight import PACKAGES, WINDOW_PACKAGES
from tests.app.conftest import Desktop


def test_every_library_is_told_with_version_and_licence() -> None:
    told = components()
    assert len(told) == len(PACKAGES) + len(WINDOW_PACKAGES)
    assert [each for each in told if not each.version or not each.licence] == []


def test_the_about_box_tells_where_the_notes_lie(desktop: Desktop) -> None:
    desktop.choose("help.about")
    assert desktop.window.findChildren(AboutBox)[0].data.text() == str(paths.home())


def test_the_details_for_a_bug_report_are_copied(desktop: Desktop) -> None:
    desktop.choose("help.about")
    box = desktop.window.findChildren(AboutBox)[0]
    box.copy.click()
    copied = QGuiApplication.clipboard().text()
    assert copied.splitlines()[:2] == [
        f"Yandu {__version__}",
        f"Python {platform.python_version()}",
    ]
    assert str(paths.home()) in copied
    assert "PySide6-Essentials" in copied
