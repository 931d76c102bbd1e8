"""The question which tags some notes are to have."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QLabel, QVBoxLayout, QWidget

from reader.app.tag_field import TagField


class TagsQuestion(QDialog):
    """Asks for the tags that all of some notes are to have; those that only some have stay.

    Signals:
        answered(list[str], list[str]): Tags to give to all, and tags to take away from all.
    """

    answered = Signal(list, list)

    def __init__(
        self,
        common: Sequence[str],
        known: Callable[[], Iterable[str]],
        count: int,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._common = list(common)
        self.setWindowTitle(self.tr("Tags"))
        self.setMinimumWidth(360)
        told = QLabel(self.tr("Tags of %n note(s), separated by blanks:", "", count))
        self.field = TagField()
        self.field.suggest_from(known)
        self.field.show_tags(common)
        self.field.setText(self.field.text() + " " if common else "")
        self.field.finished.connect(self._finish)
        roles = QDialogButtonBox.StandardButton
        buttons = QDialogButtonBox(roles.Ok | roles.Cancel)
        buttons.accepted.connect(self._finish)
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.addWidget(told)
        layout.addWidget(self.field)
        layout.addWidget(buttons)

    @Slot()
    def _finish(self) -> None:
        tags = self.field.tags()
        gone = [tag for tag in self._common if tag not in tags]
        self.accept()
        self.answered.emit([tag for tag in tags if tag not in self._common], gone)
