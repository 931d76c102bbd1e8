from __future__ import annotations

import sys

from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot


def test_calls_without_a_result_keep_the_references_to_none(qtbot: QtBot) -> None:
    """PySide6 6.12.0 drops one a call on Python 3.11, which ends the program after thousands."""
    thing = QObject()
    before = sys.getrefcount(None)
    for _ in range(300):
        thing.setObjectName("name")
    assert abs(sys.getrefcount(None) - before) < 50
