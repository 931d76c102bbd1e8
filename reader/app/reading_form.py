"""How the text is set, as a form: every change is announced at once."""

from __future__ import annotations

from dataclasses import replace
from typing import Final

from PySide6.QtCore import QSignalBlocker, Qt, Signal, Slot
from PySide6.QtGui import QFont
from PySide6.QtWidgets import (
    QAbstractSpinBox,
    QCheckBox,
    QComboBox,
    QDoubleSpinBox,
    QFormLayout,
    QLineEdit,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)

from reader.app.fonts import Face, Region, families, has_face
from reader.app.type_style import BODY_FACES, LIMITS, PRESETS, Preset, TypeStyle

_INDENT_PX: Final = 5
"""How far the number of a field begins behind its edge, as the words of a choice do."""
_STEPS: Final = {"line_height": 0.05, "gap": 0.1, "indent": 0.5}


class ReadingForm(QWidget):
    """Lets a person set the text as they like to read it.

    Signals:
        style_chosen(TypeStyle): The text should be set so.
        size_chosen(int): The text should be so large, in pixels.
        numbers_chosen(bool): Whether paragraphs should be numbered in the margin.
    """

    style_chosen = Signal(object)
    size_chosen = Signal(int)
    numbers_chosen = Signal(bool)

    def __init__(self, sizes_px: tuple[int, int], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._style = TypeStyle()
        self.preset = self._choice(self.tr("Preset"), self._presets())
        self.preset.currentIndexChanged.connect(self._choose_preset)
        self.face = self._choice(self.tr("Face"), self._faces())
        self.size_field = QSpinBox()
        self.size_field.setRange(*sizes_px)
        self.size_field.setSuffix(self.tr(" px"))
        self.size_field.setAccessibleName(self.tr("Size"))
        self.size_field.valueChanged.connect(self.size_chosen)
        self.line_height = self._number("line_height", self.tr("Line height"), "")
        self.measure = QSpinBox()
        self.measure.setRange(*map(round, LIMITS["measure"]))
        self.measure.setSuffix(self.tr(" characters"))
        self.measure.setAccessibleName(self.tr("Line length"))
        self.gap = self._number("gap", self.tr("Space between paragraphs"), self.tr(" characters"))
        self.indent = self._number("indent", self.tr("First-line indent"), self.tr(" characters"))
        self.full_width = QCheckBox(self.tr("Lines as long as the window is wide"))
        self.numbers = QCheckBox(self.tr("Numbers of the paragraphs in the margin"))
        self.numbers.toggled.connect(self.numbers_chosen)
        for field in (self.size_field, self.line_height, self.measure, self.gap, self.indent):
            _indent(field)
        self.face.currentIndexChanged.connect(self._announce)
        self.measure.valueChanged.connect(self._announce)
        self.full_width.toggled.connect(self._announce)
        self._lay_out()

    def show_style(self, style: TypeStyle, size_px: int, *, numbered: bool) -> None:
        """Show how the text is set; nothing is announced."""
        self._style = style
        blockers = [QSignalBlocker(field) for field in self.findChildren(QWidget)]
        self.preset.setCurrentIndex(list(Preset).index(style.preset))
        self.face.setCurrentIndex(BODY_FACES.index(style.face))
        self.size_field.setValue(size_px)
        self.line_height.setValue(style.line_height)
        self.measure.setValue(style.measure)
        self.gap.setValue(style.gap)
        self.indent.setValue(style.indent)
        self.full_width.setChecked(style.full_width)
        self.numbers.setChecked(numbered)
        for blocker in blockers:
            blocker.unblock()
        self.measure.setEnabled(not style.full_width)

    @Slot()
    def _choose_preset(self) -> None:
        style = PRESETS[list(Preset)[self.preset.currentIndex()]]
        self.style_chosen.emit(replace(style, full_width=self._style.full_width))

    @Slot()
    def _announce(self) -> None:
        self._style = TypeStyle(
            self._style.preset,
            BODY_FACES[self.face.currentIndex()],
            line_height=round(self.line_height.value(), 2),
            measure=self.measure.value(),
            gap=round(self.gap.value(), 2),
            indent=round(self.indent.value(), 2),
            full_width=self.full_width.isChecked(),
        )
        self.measure.setEnabled(not self._style.full_width)
        self.style_chosen.emit(self._style)

    # Parts

    def _lay_out(self) -> None:
        form = QFormLayout()
        form.setSpacing(8)
        form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        fields: tuple[QWidget, ...] = (
            self.preset,
            self.face,
            self.size_field,
            self.line_height,
            self.measure,
            self.gap,
            self.indent,
        )
        for field in fields:
            form.addRow(field.accessibleName(), field)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(12)
        layout.addLayout(form)
        for part in (self.full_width, self.numbers):
            layout.addWidget(part)

    def _presets(self) -> tuple[str, ...]:
        return (
            self.tr("Reading: 宋 with 黑 headings"),
            self.tr("Official document (GB/T 9704)"),
            self.tr("Screen: 黑 throughout"),
        )

    def _faces(self) -> tuple[str, ...]:
        names = {Face.SONG: "宋体", Face.FANGSONG: "仿宋", Face.KAI: "楷体", Face.HEI: "黑体"}
        missing = self.tr("%1 (not installed: 宋体 stands in)")
        return tuple(
            names[face] if has_face(face, Region.SC) else missing.replace("%1", names[face])
            for face in BODY_FACES
        )

    def _choice(self, name: str, texts: tuple[str, ...]) -> QComboBox:
        field = QComboBox()
        field.addItems(texts)
        field.setAccessibleName(name)
        if texts == self._faces():
            for at, face in enumerate(BODY_FACES):
                font = QFont(self.font())
                font.setFamilies(families(face, Region.SC))
                field.setItemData(at, font, Qt.ItemDataRole.FontRole)
        return field

    def _number(self, which: str, name: str, suffix: str) -> QDoubleSpinBox:
        field = QDoubleSpinBox()
        field.setRange(*LIMITS[which])
        field.setSingleStep(_STEPS[which])
        field.setDecimals(2 if which == "line_height" else 1)
        field.setSuffix(suffix)
        field.setAccessibleName(name)
        field.valueChanged.connect(self._announce)
        return field


def _indent(field: QAbstractSpinBox) -> None:
    """Indent what stands in a field of numbers, which a style sheet cannot."""
    for line in field.findChildren(QLineEdit):
        line.setTextMargins(_INDENT_PX, 0, 0, 0)
