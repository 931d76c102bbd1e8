"""Names of one's own for the five colours: the question, and who hears of the answer."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QCoreApplication, QObject, Signal, Slot
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QLabel,
    QLineEdit,
    QVBoxLayout,
    QWidget,
)

from reader.annotation.colours import COLOURS
from reader.app.colour_names import LONGEST_NAME, colour_names, plain_colour_names, use_own_names
from reader.app.icons import dot
from reader.app.main_window import MainWindow
from reader.app.palette import Theme, theme, tone
from reader.app.settings import Settings


class ColoursQuestion(QDialog):
    """Asks what each colour stands for.

    Signals:
        answered(dict[str, str]): The names; an empty one gives the colour its plain name back.
    """

    answered = Signal(object)

    def __init__(
        self, names: Mapping[str, str], dress: Theme, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Names of the colours"))
        self.fields: dict[str, QLineEdit] = {}
        form = QFormLayout()
        for colour, plain in plain_colour_names().items():
            field = QLineEdit(names.get(colour, ""))
            field.setPlaceholderText(plain)
            field.setMaxLength(LONGEST_NAME)
            field.setAccessibleName(plain)
            sample = QLabel()
            ground = dress.grounds[colour]
            sample.setPixmap(dot(ground, tone(ground, dress), 16).pixmap(16, 16))
            form.addRow(sample, field)
            self.fields[colour] = field
        roles = QDialogButtonBox.StandardButton
        buttons = QDialogButtonBox(roles.Ok | roles.Cancel)
        buttons.accepted.connect(self._finish)
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.addWidget(QLabel(self.tr("What does each colour stand for?")))
        layout.addLayout(form)
        layout.addWidget(buttons)

    @Slot()
    def _finish(self) -> None:
        self.accept()
        self.answered.emit({colour: field.text() for colour, field in self.fields.items()})


class ColourNaming(QObject):
    """Keeps the names and calls the colours so wherever they are shown."""

    def __init__(self, window: MainWindow, settings: Settings) -> None:
        super().__init__(window)
        self._window, self._settings = window, settings
        settings.changed.connect(self._follow_settings)
        self.show_names()

    @Slot()
    def ask(self) -> None:
        """Ask for the names."""
        names = self._settings.colour_names
        question = ColoursQuestion(names, theme(self._settings.theme), self._window)
        question.answered.connect(self.keep)
        question.open()

    @Slot(object)
    def keep(self, names: Mapping[str, str]) -> None:
        """Keep names and use them."""
        self._settings.colour_names = {colour: names.get(colour, "") for colour in COLOURS}

    @Slot(str)
    def _follow_settings(self, name: str) -> None:
        if name == Settings.colour_names.name:
            self.show_names()

    def show_names(self) -> None:
        """Call the colours as the settings say."""
        use_own_names(self._settings.colour_names)
        text = QCoreApplication.translate("Actions", "Highlight: %1")
        for number, (colour, name) in enumerate(colour_names().items(), 1):
            action = self._window.actions_[f"notes.{colour}"]
            action.setText(text.replace("%1", name.replace("&", "&&")))
            action.setToolTip(f"{text.replace('%1', name)} ({number})")
        self._window.selection_toolbar.show_colour_names()
        self._window.notes_pane.show_colour_names()
