"""What this is: name and version, what it is made of, where the notes lie."""

from __future__ import annotations

import platform
from dataclasses import dataclass
from importlib.metadata import PackageNotFoundError, metadata
from typing import Final

from PySide6.QtCore import Qt, QUrl, Slot, qVersion
from PySide6.QtGui import QDesktopServices, QGuiApplication
from PySide6.QtWidgets import (
    QAbstractItemView,
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from reader import __version__, paths
from reader.app.icons import application_icon
from reader.app.interface_size import scaled, window_size
from reader.preflight import PACKAGES, WINDOW_PACKAGES

_LONGEST: Final = 60
"""Characters; a longer licence is the text of one, and its kind is told in its place."""
_CLASS: Final = "License :: OSI Approved :: "


@dataclass(frozen=True, slots=True)
class Component:
    """A package the program is made of.

    Attributes:
        name: As it is installed.
        version: The one that is installed.
        licence: Its short name; empty if the package does not tell.
    """

    name: str
    version: str
    licence: str


def components() -> list[Component]:
    """Return the packages that are installed, Qt first."""
    names = [name for _, name in (*WINDOW_PACKAGES, *PACKAGES)]
    found = (_component(name.split("<")[0]) for name in names)
    return [each for each in found if each]


def details() -> str:
    """Return what a bug report should say of this computer, a line each."""
    lines = [
        f"Yandu {__version__}",
        f"Python {platform.python_version()}",
        f"Qt {qVersion()}",
        f"{platform.platform()} · {QGuiApplication.platformName()}",
        str(paths.home()),
        *(f"{each.name} {each.version}" for each in components()),
    ]
    return "\n".join(lines)


class AboutBox(QDialog):
    """Shows versions, licences and the data folder."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("About Yandu"))
        self.resize(window_size(640, 560))
        self.data = _selectable(str(paths.home()))
        self.data.setAccessibleName(self.tr("Data folder"))
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        role = QDialogButtonBox.ButtonRole.ActionRole
        self.open_folder = buttons.addButton(self.tr("Open the data folder"), role)
        self.open_folder.clicked.connect(self._open_folder)
        self.copy = buttons.addButton(self.tr("Copy for a bug report"), role)
        self.copy.clicked.connect(self._copy)
        buttons.rejected.connect(self.reject)
        lies = QLabel(self.tr("Notes, settings and your own words lie in this folder:"))
        lies.setWordWrap(True)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(20, 20, 20, 16)
        layout.setSpacing(12)
        layout.addLayout(self._head())
        layout.addWidget(self._table(), 1)
        layout.addWidget(lies)
        layout.addWidget(self.data)
        layout.addWidget(buttons)
        buttons.button(QDialogButtonBox.StandardButton.Close).setFocus()

    def _head(self) -> QHBoxLayout:
        sign = QLabel()
        sign.setPixmap(application_icon().pixmap(scaled(48), scaled(48)))
        name = QLabel(f"Yandu 研读 {__version__}")
        name.setObjectName("about_name")
        what = QLabel(
            self.tr(
                "A reader and annotator for Chinese work reports. MIT licence. Nothing leaves the "
                "computer; the source file is never written."
            )
        )
        what.setWordWrap(True)
        runs = QLabel(f"Python {platform.python_version()} · Qt {qVersion()}")
        runs.setObjectName("guide_count")
        words = QVBoxLayout()
        words.setSpacing(4)
        for label in (name, what, runs):
            words.addWidget(label)
        row = QHBoxLayout()
        row.setSpacing(16)
        row.addWidget(sign, 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(words, 1)
        return row

    def _table(self) -> QTableWidget:
        rows = components()
        table = QTableWidget(len(rows), 3)
        table.setAccessibleName(self.tr("Libraries"))
        titles = [self.tr("Library"), self.tr("Version"), self.tr("Licence")]
        table.setHorizontalHeaderLabels(titles)
        table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        table.setShowGrid(False)
        table.setTabKeyNavigation(False)
        table.verticalHeader().hide()
        table.horizontalHeader().setDefaultAlignment(Qt.AlignmentFlag.AlignLeft)
        mode = QHeaderView.ResizeMode
        for column, how in enumerate((mode.ResizeToContents, mode.ResizeToContents, mode.Stretch)):
            table.horizontalHeader().setSectionResizeMode(column, how)
        for row, each in enumerate(rows):
            for column, text in enumerate((each.name, each.version, each.licence)):
                item = QTableWidgetItem(text)
                item.setToolTip(text)
                table.setItem(row, column, item)
        return table

    @Slot()
    def _open_folder(self) -> None:
        folder = paths.home()
        folder.mkdir(parents=True, exist_ok=True)
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(folder)))

    @Slot()
    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(details())


def _component(name: str) -> Component | None:
    try:
        said = metadata(name)
    except PackageNotFoundError:
        return None
    told = [said[key] for key in ("License-Expression", "License") if key in said]
    licence = next((each for each in told if each and len(each) <= _LONGEST), "")
    if not licence:
        classes = [each for each in said.get_all("Classifier") or () if each.startswith(_CLASS)]
        licence = ", ".join(each.removeprefix(_CLASS) for each in classes)
    return Component(name, said["Version"], licence)


def _selectable(text: str) -> QLabel:
    label = QLabel(text)
    label.setWordWrap(True)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setTextInteractionFlags(
        Qt.TextInteractionFlag.TextSelectableByMouse
        | Qt.TextInteractionFlag.TextSelectableByKeyboard
    )
    return label
