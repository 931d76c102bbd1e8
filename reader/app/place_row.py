"""The row above the page: where in the report one is, and how the report is shown."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QWidget

from reader.app.elided_label import ElidedLabel


class PlaceRow(QFrame):
    """Holds the breadcrumb and the badge; who knows them fills them.

    Attributes:
        breadcrumb: The headings above the place.
        badge: Says that the view is converted; hidden it keeps its room.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("place")
        self.breadcrumb = ElidedLabel()
        self.breadcrumb.setObjectName("breadcrumb")
        self.breadcrumb.setTextFormat(Qt.TextFormat.PlainText)
        self.badge = QPushButton()
        self.badge.setObjectName("badge")
        self.badge.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        keeps_room = self.badge.sizePolicy()
        keeps_room.setRetainSizeWhenHidden(True)
        self.badge.setSizePolicy(keeps_room)
        self.badge.setFixedHeight(self.fontMetrics().height() + 6)
        self.badge.hide()
        layout = QHBoxLayout(self)
        layout.setContentsMargins(16, 4, 12, 4)
        layout.addWidget(self.breadcrumb, 1)
        layout.addWidget(self.badge)
