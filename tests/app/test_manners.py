"""Names for screen readers, keys, translations."""

from __future__ import annotations

import subprocess
import sys
import xml.etree.ElementTree as ET
from pathlib import Path

import pytest
from PySide6.QtCore import QTranslator
from PySide6.QtWidgets import QAbstractButton, QAbstractItemView, QLineEdit, QTextEdit

from reader import paths
from tests.app.conftest import Desktop

_PROJECT = Path(__file__).resolve().parents[2]


def test_every_control_has_a_name(desktop: Desktop) -> None:
    nameless = [
        control
        for kind in (QAbstractButton, QLineEdit, QAbstractItemView, QTextEdit)
        for control in desktop.window.findChildren(kind)
        if not (control.accessibleName() or getattr(control, "text", str)())
        and not control.objectName().startswith("qt_")
        and type(control).__module__ != "PySide6.QtWidgets"
    ]
    assert nameless == []


def test_no_two_actions_share_a_shortcut(desktop: Desktop) -> None:
    keys = [key.toString() for a in desktop.window.actions_.all() for key in a.shortcuts()]
    assert len(keys) == len(set(keys))


@pytest.mark.parametrize("language", ["zh_CN", "zh_TW"])
def test_every_text_is_translated(language: str, tmp_path: Path) -> None:
    shipped = paths.resources() / "translations" / f"yandu_{language}.ts"
    fresh = tmp_path / shipped.name
    fresh.write_bytes(shipped.read_bytes())
    sources = sorted(str(path) for path in (_PROJECT / "reader" / "app").glob("*.py"))
    lupdate = Path(sys.executable).parent / "pyside6-lupdate"
    command = [str(lupdate), *sources, "-ts", str(fresh), "-locations", "none", "-no-obsolete"]
    subprocess.run(command, check=True, capture_output=True)
    messages = ET.parse(fresh).getroot().iter("message")
    unfinished = [
        message.findtext("source")
        for message in messages
        if (text := message.find("translation")) is None or text.get("type")
    ]
    assert unfinished == []
    assert QTranslator().load(str(shipped.with_suffix(".qm")))


def test_a_picture_is_written_without_a_display(tmp_path: Path) -> None:
    target = tmp_path / "picture.png"
    command = [sys.executable, str(_PROJECT / "main.py"), "--screenshot", str(target)]
    done = subprocess.run(command, check=False, capture_output=True, timeout=100)
    assert done.returncode == 0
    assert target.read_bytes().startswith(b"\x89PNG")
