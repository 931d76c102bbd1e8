"""Notes are exported with a preview and imported with a summary."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDialogButtonBox,
    QFileDialog,
    QMessageBox,
    QPlainTextEdit,
)

from reader.app.export_choice import ExportChoice, Which
from reader.app.export_dialog import ExportDialog
from reader.export.formats import FORMATS
from tests.app.conftest import Desktop


@pytest.fixture
def noted(desktop: Desktop) -> Desktop:
    for words, colour in (("两个确立", "yellow"), ("捐款捐物2642万元", "green")):
        desktop.select(words)
        desktop.choose(f"notes.{colour}")
    return desktop


def dialog_of(desktop: Desktop) -> ExportDialog:
    desktop.choose("file.export")
    found = desktop.window.findChild(ExportDialog)
    assert isinstance(found, ExportDialog)
    return found


def box(dialog: ExportDialog, name: str) -> QComboBox:
    return next(each for each in dialog.findChildren(QComboBox) if each.accessibleName() == name)


def preview(dialog: ExportDialog) -> str:
    found = dialog.findChild(QPlainTextEdit)
    assert isinstance(found, QPlainTextEdit)
    return found.toPlainText()


def pick(choice: QComboBox, data: object) -> None:
    choice.setCurrentIndex(choice.findData(data))


def save_to(monkeypatch: pytest.MonkeyPatch, target: Path) -> None:
    answer = staticmethod(lambda *_: (str(target), ""))
    monkeypatch.setattr(QFileDialog, "getSaveFileName", answer)


def export(desktop: Desktop, dialog: ExportDialog, target: Path) -> None:
    buttons = dialog.findChild(QDialogButtonBox)
    assert isinstance(buttons, QDialogButtonBox)
    save = buttons.button(QDialogButtonBox.StandardButton.Save)
    desktop.qtbot.mouseClick(save, Qt.MouseButton.LeftButton)
    desktop.qtbot.waitUntil(lambda: target.name in desktop.window.message_bar.text())


@pytest.mark.parametrize("name", list(FORMATS))
def test_notes_are_exported_in_every_format(
    noted: Desktop, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, name: str
) -> None:
    target = tmp_path / f"notes{FORMATS[name].suffix}"
    save_to(monkeypatch, target)
    dialog = dialog_of(noted)
    pick(box(dialog, "Format"), name)
    export(noted, dialog, target)
    assert target.stat().st_size > 100


def test_the_preview_follows_each_choice(noted: Desktop) -> None:
    dialog = dialog_of(noted)
    noted.qtbot.waitUntil(lambda: "捐款捐物2642万元" in preview(dialog))
    pick(box(dialog, "Format"), "csv")
    noted.qtbot.waitUntil(lambda: preview(dialog).count("\n") <= 3 and "," in preview(dialog))
    pick(box(dialog, "Format"), "markdown")
    sentences = dialog.findChild(QCheckBox)
    assert isinstance(sentences, QCheckBox)
    sentences.setChecked(True)
    noted.qtbot.waitUntil(lambda: "初步统计" in preview(dialog))
    dialog.reject()


def test_only_the_notes_shown_are_exported_if_wanted(
    noted: Desktop, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    shown = noted.window.notes_pane.shown()[:1]
    monkeypatch.setattr(noted.window.notes_pane, "shown", lambda: shown)
    target = tmp_path / "notes.md"
    save_to(monkeypatch, target)
    dialog = dialog_of(noted)
    pick(box(dialog, "Notes"), Which.SHOWN)
    export(noted, dialog, target)
    text = target.read_text(encoding="utf-8")
    assert "两个确立" in text
    assert "捐款捐物2642万元" not in text


def test_a_template_makes_the_form_and_a_bad_one_is_told(
    noted: Desktop, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    template = tmp_path / "mine.md.j2"
    template.write_text("共{{ notes|length }}条", encoding="utf-8")
    answer = staticmethod(lambda *_: (str(template), ""))
    monkeypatch.setattr(QFileDialog, "getOpenFileName", answer)
    dialog = dialog_of(noted)
    dialog._browse.click()
    noted.qtbot.waitUntil(lambda: "共2条" in preview(dialog))
    template.write_text("{% for %}", encoding="utf-8")
    dialog._browse.click()
    noted.qtbot.waitUntil(lambda: "mine.md.j2" in preview(dialog))
    dialog.reject()


def test_the_form_is_kept_for_the_next_time(
    noted: Desktop, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    target = tmp_path / "notes.html"
    save_to(monkeypatch, target)
    dialog = dialog_of(noted)
    pick(box(dialog, "Format"), "html")
    export(noted, dialog, target)
    noted.qtbot.waitUntil(lambda: noted.window.findChild(ExportDialog) is None)
    assert dialog_of(noted).choice() == ExportChoice("html")


def test_without_notes_there_is_nothing_to_export(desktop: Desktop) -> None:
    desktop.choose("file.export")
    assert desktop.window.findChild(ExportDialog) is None
    assert desktop.window.message_bar.isVisible()


def exported(desktop: Desktop, target: Path) -> Path:
    from reader.session.exporting import export_notes

    assert desktop.desk.session is not None
    target.write_text(str(export_notes(desktop.desk.session, "json")), encoding="utf-8")
    return target


def test_notes_are_imported_after_a_summary_and_taken_out_by_undo(
    noted: Desktop, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    file = exported(noted, tmp_path / "notes.jsonld")
    noted.desk.delete([note.annotation.id for note in noted.desk.notes])
    answer = staticmethod(lambda *_: (str(file), ""))
    monkeypatch.setattr(QFileDialog, "getOpenFileName", answer)
    noted.choose("file.import")
    noted.qtbot.waitUntil(lambda: noted.window.findChild(QMessageBox) is not None)
    summary = noted.window.findChild(QMessageBox)
    assert isinstance(summary, QMessageBox)
    assert "2" in summary.informativeText().splitlines()[0]
    summary.buttons()[0].click()
    assert len(noted.desk.notes) == 2
    noted.choose("edit.undo")
    assert not noted.desk.notes


def test_notes_that_are_there_already_are_not_imported_again(
    noted: Desktop, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    file = exported(noted, tmp_path / "notes.jsonld")
    answer = staticmethod(lambda *_: (str(file), ""))
    monkeypatch.setattr(QFileDialog, "getOpenFileName", answer)
    noted.choose("file.import")
    noted.qtbot.waitUntil(noted.window.message_bar.isVisible)
    assert len(noted.desk.notes) == 2


def test_a_file_without_notes_is_told(
    noted: Desktop, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    file = tmp_path / "other.json"
    file.write_text(json.dumps({"a": 1}), encoding="utf-8")
    answer = staticmethod(lambda *_: (str(file), ""))
    monkeypatch.setattr(QFileDialog, "getOpenFileName", answer)
    with noted.qtbot.waitSignal(noted.desk.refused):
        noted.choose("file.import")
