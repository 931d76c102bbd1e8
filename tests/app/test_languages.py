"""The languages of the window, in its own texts and in Qt's."""

from __future__ import annotations

import re
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QCoreApplication, QLocale, QModelIndex, Qt
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QFileDialog,
    QGroupBox,
    QLabel,
    QLineEdit,
    QMessageBox,
    QTabWidget,
    QTextEdit,
    QWidget,
)
from pytestqt.qtbot import QtBot

from reader.app.languages import region_of_language, use_language
from reader.app.qt_texts import qt_texts

_CHINESE = ["zh_CN", "zh_TW"]
_SAID_IN_LATIN = re.compile(r"[A-Za-z]")
_HAN = re.compile(r"[\u4e00-\u9fff]")
_NAMES_OF_FILES = re.compile(r"[/\\]|^[A-Z]?\d+$")


def _texts(dialog: QWidget) -> Iterator[str]:
    """Return what a person reads in a dialog."""
    yield dialog.windowTitle()
    for part in dialog.findChildren(QWidget):
        yield part.toolTip()
        if isinstance(part, QAbstractButton | QLabel):
            yield part.text()
        elif isinstance(part, QGroupBox):
            yield part.title()
        elif isinstance(part, QComboBox):
            yield from (part.itemText(at) for at in range(part.count()))
        elif isinstance(part, QTabWidget):
            yield from (part.tabText(at) for at in range(part.count()))
        elif isinstance(part, QAbstractItemView) and (model := part.model()):
            columns = range(model.columnCount(QModelIndex()))
            yield from (str(model.headerData(at, Qt.Orientation.Horizontal)) for at in columns)


def _untranslated(texts: Iterator[str]) -> set[str]:
    """Return the texts in Latin letters that the program's translations don't cover."""
    foreign = {text for text in texts if _SAID_IN_LATIN.search(text) and not _HAN.search(text)}
    return {text for text in foreign if not _NAMES_OF_FILES.search(text)} - qt_texts().keys()


@pytest.mark.parametrize(
    ("locale", "undo", "cancel"),
    [
        ("zh_CN", "撤销(&U)", "取消"),
        ("zh_SG", "撤销(&U)", "取消"),
        ("zh_TW", "復原(&U)", "取消"),
        ("zh_HK", "復原(&U)", "取消"),
        ("zh_MO", "復原(&U)", "取消"),
        ("de_DE", "&Undo", "Abbrechen"),
    ],
)
def test_chinese_is_spoken_wherever_the_desktop_does(locale: str, undo: str, cancel: str) -> None:
    use_language(locale)
    assert QCoreApplication.translate("Actions", "&Undo") == undo
    assert QCoreApplication.translate("QPlatformTheme", "Cancel") == cancel
    assert QLocale().name() == locale


@pytest.mark.parametrize(("locale", "region"), [("zh_HK", "HK"), ("zh_MO", "HK"), ("zh_SG", "SC")])
def test_characters_are_those_of_the_region(locale: str, region: str) -> None:
    use_language(locale)
    assert region_of_language() == region


@pytest.mark.parametrize("language", _CHINESE)
@pytest.mark.parametrize("mode", list(QFileDialog.AcceptMode))
def test_the_file_dialog_speaks_the_language(
    qtbot: QtBot, language: str, mode: QFileDialog.AcceptMode
) -> None:
    use_language(language)
    dialog = QFileDialog()
    qtbot.addWidget(dialog)
    dialog.setOption(QFileDialog.Option.DontUseNativeDialog)
    dialog.setAcceptMode(mode)
    assert _untranslated(_texts(dialog)) == set()


@pytest.mark.parametrize("language", _CHINESE)
def test_the_print_dialog_speaks_the_language(qtbot: QtBot, language: str) -> None:
    use_language(language)
    printer = QPrinter()
    dialog = QPrintDialog(printer)
    qtbot.addWidget(dialog)
    assert isinstance(dialog, QDialog)
    assert _untranslated(_texts(dialog)) == set()
    dialog.deleteLater()


@pytest.mark.parametrize("language", _CHINESE)
def test_message_boxes_speak_the_language(qtbot: QtBot, language: str) -> None:
    use_language(language)
    box = QMessageBox()
    qtbot.addWidget(box)
    kinds = QMessageBox.StandardButton
    box.setStandardButtons(kinds.Save | kinds.Discard | kinds.Cancel | kinds.Ok | kinds.Close)
    assert _untranslated(_texts(box)) == set()
    reset = QDialogButtonBox(QDialogButtonBox.StandardButton.RestoreDefaults)
    qtbot.addWidget(reset)
    assert _untranslated(_texts(reset)) == set()


@pytest.mark.parametrize("language", _CHINESE)
@pytest.mark.parametrize("kind", [QLineEdit, QTextEdit])
def test_menus_of_fields_speak_the_language(
    qtbot: QtBot, language: str, kind: type[QLineEdit | QTextEdit]
) -> None:
    use_language(language)
    field = kind()
    qtbot.addWidget(field)
    menu = field.createStandardContextMenu()
    names = [action.text().partition("\t")[0] for action in menu.actions()]
    assert _untranslated(iter(names)) == set()
