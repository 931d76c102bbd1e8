"""The export of notes: what, how, and a preview that follows each choice."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path
from typing import Final, TypeVar

from PySide6.QtCore import Qt, QTimer, Signal, Slot
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QFileDialog,
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QPlainTextEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from reader.app.export_choice import ExportChoice, Which, format_titles, style_titles
from reader.app.interface_size import window_size
from reader.export.citation import CitationStyle
from reader.export.formats import TEMPLATE_FORMATS

_Key = TypeVar("_Key")

_SETTLING_MS: Final = 120
"""The preview waits so long for the next choice."""


class ExportDialog(QDialog):
    """Asks how notes should be exported.

    Signals:
        preview_wanted(ExportChoice): The preview should show this.
        chosen(ExportChoice): The person wants a file of this.

    Args:
        counts: How many notes each choice of them has.
        choice: What was wanted the last time.
        converted: Whether the view is converted, so that two scripts can be had.
        parent: The window.
    """

    preview_wanted = Signal(object)
    chosen = Signal(object)

    def __init__(
        self,
        counts: Mapping[Which, int],
        choice: ExportChoice,
        *,
        converted: bool,
        parent: QWidget,
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Export notes"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.resize(window_size(860, 520))
        self._template: Path | None = choice.template
        self._format = self._box(format_titles(), choice.format_name)
        self._which = self._box(self._which_titles(counts), choice.which)
        scripts = {True: self.tr("As shown"), False: self.tr("As in the report")}
        self._script = self._box(scripts, choice.as_shown)
        self._script.setEnabled(converted)
        self._style = self._box(style_titles(), choice.style)
        self._sentences = QCheckBox(self.tr("With the &sentence around each passage"))
        self._sentences.setChecked(choice.sentences)
        self._template_name = QLabel()
        self._browse = QPushButton(self.tr("Choose…"))
        self._browse.clicked.connect(self._choose_template)
        self._clear = QPushButton(self.tr("None"))
        self._clear.clicked.connect(self._drop_template)
        self._preview = QPlainTextEdit()
        self._preview.setReadOnly(True)
        self._preview.setAccessibleName(self.tr("Preview"))
        self._buttons = QDialogButtonBox(
            QDialogButtonBox.StandardButton.Save | QDialogButtonBox.StandardButton.Cancel, self
        )
        self._buttons.button(QDialogButtonBox.StandardButton.Save).setText(self.tr("E&xport…"))
        self._buttons.accepted.connect(self._announce)
        self._buttons.rejected.connect(self.reject)
        self._settling = QTimer(self)
        self._settling.setSingleShot(True)
        self._settling.setInterval(_SETTLING_MS)
        self._settling.timeout.connect(self._want_preview)
        self._lay_out()
        for box in (self._format, self._which, self._script, self._style):
            box.currentIndexChanged.connect(self._follow)
        self._sentences.toggled.connect(self._follow)
        self._follow()

    def choice(self) -> ExportChoice:
        """Return what is chosen now."""
        format_name = str(self._format.currentData())
        takes_template = format_name in TEMPLATE_FORMATS
        return ExportChoice(
            format_name,
            Which(self._which.currentData()),
            as_shown=bool(self._script.currentData()),
            sentences=self._sentences.isChecked(),
            style=CitationStyle(self._style.currentData()),
            template=self._template if takes_template else None,
        )

    def show_preview(self, text: str) -> None:
        """Show what the export would be like, or what is wrong with the choice."""
        self._preview.setPlainText(text)

    def _which_titles(self, counts: Mapping[Which, int]) -> dict[str, str]:
        """Return the choices of notes that have any, with their numbers."""
        titles = {
            Which.ALL: self.tr("All (%1)"),
            Which.SHOWN: self.tr("Shown in the pane (%1)"),
            Which.SELECTED: self.tr("Selected in the pane (%1)"),
        }
        return {
            which: title.replace("%1", str(counts[which]))
            for which, title in titles.items()
            if counts.get(which)
        }

    def _lay_out(self) -> None:
        template = QHBoxLayout()
        template.addWidget(self._template_name, 1)
        template.addWidget(self._browse)
        template.addWidget(self._clear)
        form = QFormLayout()
        for text, part in (
            (self.tr("&Format"), self._format),
            (self.tr("&Notes"), self._which),
            (self.tr("Sc&ript"), self._script),
            (self.tr("C&itations"), self._style),
        ):
            form.addRow(text, part)
            part.setAccessibleName(text.replace("&", ""))
        form.addRow("", self._sentences)
        label = QLabel(self.tr("&Template"))
        label.setBuddy(self._browse)
        form.addRow(label, template)
        shown = QVBoxLayout()
        shown.addWidget(QLabel(self.tr("Preview")))
        shown.addWidget(self._preview)
        columns = QHBoxLayout()
        columns.setSpacing(16)
        columns.addLayout(form, 2)
        columns.addLayout(shown, 3)
        layout = QVBoxLayout(self)
        layout.addLayout(columns)
        layout.addWidget(self._buttons)

    def _box(self, titles: Mapping[_Key, str], present: object) -> QComboBox:
        box = QComboBox()
        for value, title in titles.items():
            box.addItem(title, value)
        box.setCurrentIndex(max(0, box.findData(present)))
        return box

    @Slot()
    def _follow(self) -> None:
        """Offer what the format takes, and let the preview follow."""
        takes_template = self._format.currentData() in TEMPLATE_FORMATS
        self._browse.setEnabled(takes_template)
        self._clear.setEnabled(takes_template and self._template is not None)
        name = self._template.name if self._template else self.tr("The usual form")
        self._template_name.setText(name if takes_template else self.tr("None for this format"))
        self._settling.start()

    @Slot()
    def _choose_template(self) -> None:
        name, _ = QFileDialog.getOpenFileName(
            self,
            self.tr("Choose a template"),
            str(self._template.parent if self._template else ""),
            self.tr("Templates (*.j2 *.jinja *.md *.txt);;All files (*)"),
        )
        if name:
            self._template = Path(name)
            self._follow()

    @Slot()
    def _drop_template(self) -> None:
        self._template = None
        self._follow()

    @Slot()
    def _want_preview(self) -> None:
        self.preview_wanted.emit(self.choice())

    @Slot()
    def _announce(self) -> None:
        self.chosen.emit(replace(self.choice()))
