"""The card of the guided start, and the outline round the control that it speaks of."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QPoint, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from reader.app.announcing import announce
from reader.app.interface_size import scaled
from reader.app.palette import LIGHT, Theme

_WIDTH_PX: Final = 320
_DISTANCE_PX: Final = 10
"""Between the outline and the card."""
_PEN_PX: Final = 2
_BORDER_PX: Final = 1


class GuideCard(QFrame):
    """Speaks of one control and lies beside it; all around it can be used meanwhile.

    Signals:
        next_requested(): The next step is wanted, or the end after the last one.
        back_requested(): The step before is wanted.
        skipped(): No more of it is wanted.
    """

    next_requested = Signal()
    back_requested = Signal()
    skipped = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._around = parent
        self.setObjectName("guide")
        self.setFixedWidth(scaled(_WIDTH_PX))
        self._title, self._text, self._count = QLabel(), QLabel(), QLabel()
        self._title.setObjectName("guide_title")
        self._count.setObjectName("guide_count")
        for label in (self._title, self._text, self._count):
            label.setTextFormat(Qt.TextFormat.PlainText)
        self._title.setWordWrap(True)
        self._text.setWordWrap(True)
        self._text.setAlignment(Qt.AlignmentFlag.AlignTop)
        self.skip = _button(self.tr("Skip"))
        self.skip.setObjectName("link")
        self.skip.clicked.connect(self.skipped)
        self.back = _button(self.tr("Back"))
        self.back.clicked.connect(self.back_requested)
        self.next = _button(self.tr("Next"))
        self.next.clicked.connect(self.next_requested)
        self._lay_out()
        self.hide()

    def show_step(self, title: str, text: str, number: int, count: int) -> None:
        """Show a step and say it.

        Args:
            title: What the step is about.
            text: What can be done, with the keys.
            number: Of the step, from 1.
            count: How many steps there are.
        """
        place = self.tr("%1 of %2").replace("%1", str(number)).replace("%2", str(count))
        self._title.setText(title)
        self._text.setText(text)
        self._count.setText(place)
        self.back.setVisible(number > 1)
        self.next.setText(self.tr("Done") if number == count else self.tr("Next"))
        self.skip.setVisible(number < count)
        name = self.tr("Guided start, %1: %2").replace("%1", place).replace("%2", title)
        self.setAccessibleName(name)
        self.setAccessibleDescription(text)
        self.next.setAccessibleDescription(f"{name}. {text}")
        self._fit()
        self.show()
        self.raise_()
        announce(self, f"{name}. {text}")

    def stand_beside(self, spot: QRect) -> None:
        """Move to where there is room beside a rectangle of the window: below, right, left, above.

        Where there is none, the card lies inside it, at the lower right.
        """
        size, room = self.size(), self._around.rect().adjusted(8, 8, -8, -8)
        for place in _places(spot, size):
            moved = _pushed(QRect(place, size), room)
            if room.contains(moved) and not moved.intersects(spot):
                self.move(moved.topLeft())
                return
        corner = spot.bottomRight() - QPoint(size.width() + 16, size.height() + 16)
        self.move(_pushed(QRect(corner, size), room).topLeft())

    def text_fits(self) -> bool:
        """Tell whether all of the words can be seen."""
        labels = (self._title, self._text)
        return all(label.height() >= label.heightForWidth(label.width()) for label in labels)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape skips the rest; Enter goes on."""
        if event.key() == Qt.Key.Key_Escape:
            self.skipped.emit()
        else:
            super().keyPressEvent(event)

    def _fit(self) -> None:
        """Take the height that the words need at this width; Qt asks labels too late."""
        margins = self._layout.contentsMargins()
        inner = self.width() - margins.left() - margins.right() - 2 * _BORDER_PX
        for label in (self._title, self._text):
            label.ensurePolished()
            label.setFixedHeight(label.heightForWidth(inner))
        self._layout.activate()
        self.setFixedHeight(self.sizeHint().height())

    def _lay_out(self) -> None:
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self._count)
        row.addStretch(1)
        for button in (self.skip, self.back, self.next):
            row.addWidget(button)
        self._layout = layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 12, 16, 12)
        layout.setSpacing(8)
        layout.addWidget(self._title)
        layout.addWidget(self._text)
        layout.addLayout(row)


class GuideOutline(QWidget):
    """A frame round a control; the mouse goes through it."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = LIGHT
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.hide()

    def use_theme(self, theme: Theme) -> None:
        """Take the accent of a theme."""
        self._theme = theme
        self.update()

    def surround(self, spot: QRect) -> None:
        """Go round a rectangle of the window."""
        self.setGeometry(spot)
        self.show()
        self.raise_()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the frame."""
        del event
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(QColor(self._theme.accent), _PEN_PX))
        half = _PEN_PX / 2
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(half, half, -half, -half), 5, 5)


def _button(text: str) -> QPushButton:
    button = QPushButton(text)
    button.setAutoDefault(True)
    return button


def _places(spot: QRect, size: QSize) -> tuple[QPoint, ...]:
    """Return where a card can stand beside a spot, the best place first."""
    return (
        QPoint(spot.left(), spot.bottom() + _DISTANCE_PX),
        QPoint(spot.right() + _DISTANCE_PX, spot.top() + 24),
        QPoint(spot.left() - _DISTANCE_PX - size.width(), spot.top() + 24),
        QPoint(spot.left(), spot.top() - _DISTANCE_PX - size.height()),
    )


def _pushed(card: QRect, room: QRect) -> QRect:
    """Return a rectangle moved so far that it lies within another one, if it can."""
    moved = QRect(card)
    moved.moveLeft(max(room.left(), min(card.left(), room.right() + 1 - card.width())))
    moved.moveTop(max(room.top(), min(card.top(), room.bottom() + 1 - card.height())))
    return moved
