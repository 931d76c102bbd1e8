"""The list of numbers in a report that do not run on; it is there only if there are some."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QCoreApplication, Qt, Signal, Slot
from PySide6.QtWidgets import (
    QListWidget,
    QListWidgetItem,
    QSizePolicy,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from reader.core.outline.faults import FaultKind, NumberingFault
from reader.core.span import Span
from reader.session.rendition import Rendition

_SPAN_ROLE: Final = Qt.ItemDataRole.UserRole + 1
_MOST_ROWS: Final = 5


class NumberingFaults(QWidget):
    """Tells how many faults there are, and lists them when asked.

    Signals:
        place_chosen(Span): A fault was clicked or entered with the keyboard.
    """

    place_chosen = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._switch = QToolButton()
        self._switch.setObjectName("faults")
        self._switch.setCheckable(True)
        self._switch.setArrowType(Qt.ArrowType.RightArrow)
        self._switch.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self._switch.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._switch.toggled.connect(self._unfold)
        self._list = QListWidget()
        self._list.setAccessibleName(self.tr("Faults in the numbering"))
        self._list.setWordWrap(True)
        self._list.hide()
        self._list.itemClicked.connect(self._choose)
        self._list.itemActivated.connect(self._choose)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(4)
        layout.addWidget(self._switch)
        layout.addWidget(self._list)
        self.hide()

    def show_faults(self, faults: Sequence[NumberingFault], rendition: Rendition | None) -> None:
        """Show the faults of a report, in the script shown."""
        self._list.clear()
        for fault in faults:
            shown = rendition.passage(fault.span) if rendition else fault.found
            item = QListWidgetItem(_sentence(fault, shown))
            item.setData(_SPAN_ROLE, fault.span)
            self._list.addItem(item)
        row_px = max(self._list.sizeHintForRow(0), self._list.fontMetrics().height())
        self._list.setFixedHeight(min(len(faults), _MOST_ROWS) * row_px + 8)
        self._switch.setText(self.tr("%n fault(s) in the numbering", "", len(faults)))
        self.setVisible(bool(faults))

    @Slot(bool)
    def _unfold(self, unfolded: bool) -> None:
        self._list.setVisible(unfolded)
        arrow = Qt.ArrowType.DownArrow if unfolded else Qt.ArrowType.RightArrow
        self._switch.setArrowType(arrow)

    @Slot(QListWidgetItem)
    def _choose(self, item: QListWidgetItem) -> None:
        span = item.data(_SPAN_ROLE)
        if isinstance(span, Span):
            self.place_chosen.emit(span)


def _sentence(fault: NumberingFault, shown: str) -> str:
    translate = QCoreApplication.translate
    text = {
        FaultKind.MISSING: translate("NumberingFaults", "%2 is missing before %1"),
        FaultKind.DOUBLED: translate("NumberingFaults", "%1 comes twice, in the place of %2"),
        FaultKind.MIXED_WIDTH: translate("NumberingFaults", "%1 has another width than %2"),
    }[fault.kind]
    return text.replace("%1", shown).replace("%2", fault.expected)
