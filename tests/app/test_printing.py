"""The report is printed with its highlights, and its notes behind it."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtPrintSupport import QPrintDialog
from PySide6.QtWidgets import QFileDialog

from reader.sources.pdf import read_pdf
from tests.app.conftest import Desktop


def save(desktop: Desktop, target: Path, monkeypatch: pytest.MonkeyPatch) -> str:
    answer = staticmethod(lambda *_: (str(target), ""))
    monkeypatch.setattr(QFileDialog, "getSaveFileName", answer)
    desktop.choose("file.pdf")
    told = desktop.window.message_bar
    desktop.qtbot.waitUntil(lambda: target.name in told.text(), timeout=20_000)
    return read_pdf(target.read_bytes(), target.name).text


def test_a_pdf_holds_the_report_and_its_notes(
    desktop: Desktop, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    desktop.select("捐款捐物2642万元")
    desktop.choose("notes.green")
    desktop.desk.edit(desktop.desk.notes[0].annotation.id, "与决算核对", [])
    text = save(desktop, tmp_path / "report.pdf", monkeypatch)
    assert "廊坊市" in text
    assert "[1]" in text
    assert "与决算核对" in text
    assert text.rindex("与决算核对") > text.rindex("展现新作为")
    assert text.count("捐款捐物") == 2


def test_a_pdf_is_in_the_script_that_is_shown(
    desktop: Desktop, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    desktop.choose("script.traditional")
    text = save(desktop, tmp_path / "report.pdf", monkeypatch)
    assert "貫徹黨的" in text


def test_a_pdf_that_cannot_be_written_is_told(
    desktop: Desktop, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    answer = staticmethod(lambda *_: (str(tmp_path / "none" / "a.pdf"), ""))
    monkeypatch.setattr(QFileDialog, "getSaveFileName", answer)
    with desktop.qtbot.waitSignal(desktop.desk.refused):
        desktop.choose("file.pdf")


def test_a_printer_is_asked_for(desktop: Desktop) -> None:
    desktop.choose("file.print")
    dialog = desktop.window.findChild(QPrintDialog)
    assert isinstance(dialog, QPrintDialog)
    assert dialog.isVisible()
    dialog.reject()
