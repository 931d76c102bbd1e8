"""Which paragraph to go to: a number, counted in a part as it is cited, or in the whole report."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QSpinBox,
    QWidget,
)

from reader.core.outline import Heading
from reader.core.outline.paragraph_numbers import ParagraphNumbers
from reader.session.rendition import Rendition


class ParagraphQuestion(QDialog):
    """Asks for a paragraph.

    Signals:
        chosen(int): The paragraph that begins at this place of the report text was asked for.

    Args:
        numbers: The paragraphs of the report.
        rendition: How its headings are shown.
        place: Where the person is; its part and its number are proposed.
        parent: The window.
    """

    chosen = Signal(int)

    def __init__(
        self, numbers: ParagraphNumbers, rendition: Rendition, place: int, parent: QWidget
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Go to paragraph"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._numbers = numbers
        self._parts = QComboBox()
        self._parts.setAccessibleName(self.tr("Part"))
        self._parts.setMinimumContentsLength(16)
        self._parts.setSizeAdjustPolicy(
            QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
        )
        self._parts.addItem(self.tr("The whole report"))
        for part in numbers.parts:
            self._parts.addItem(rendition.passage(part.span).replace("\n", ""))
        self._number = QSpinBox()
        self._number.setAccessibleName(self.tr("Paragraph"))
        self._number.setMinimum(1)
        buttons = QDialogButtonBox(
            QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel, self
        )
        buttons.button(QDialogButtonBox.StandardButton.Ok).setText(self.tr("Go"))
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        layout = QFormLayout(self)
        layout.addRow(self.tr("Counted &in"), self._parts)
        layout.addRow(self.tr("&Paragraph"), self._number)
        layout.addRow(buttons)
        self._parts.currentIndexChanged.connect(self._limit)
        here = numbers.part(place)
        self._parts.setCurrentIndex(numbers.parts.index(here) + 1 if here else 0)
        self._limit()
        self._number.setValue(numbers.number(place, here))
        self._number.selectAll()
        self._number.setFocus()
        self.accepted.connect(self._announce)

    @Slot()
    def _limit(self) -> None:
        most = max(1, self._numbers.count(self._part()))
        self._number.setMaximum(most)
        self._number.setSuffix(f" / {most}")

    def _part(self) -> Heading | None:
        row = self._parts.currentIndex()
        return self._numbers.parts[row - 1] if row > 0 else None

    @Slot()
    def _announce(self) -> None:
        self.chosen.emit(self._numbers.offset(self._number.value(), self._part()))
