"""Wheel and fingers that ask for larger or smaller text."""

from __future__ import annotations

import math
from typing import Final

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QNativeGestureEvent, QWheelEvent
from PySide6.QtWidgets import QGestureEvent, QPinchGesture, QWidget

_NOTCH: Final = 120
"""What a wheel turns in one notch, in eighths of a degree; touch pads send parts of it."""
_STEP: Final = math.log(1.07)
"""How far fingers go apart for one step, as the logarithm of the scale."""


class ZoomGestures(QObject):
    """Turns Ctrl and wheel, and two fingers going apart, into whole steps.

    Args:
        viewport: What the gestures are made over.

    Signals:
        stepped(int): So many steps larger, or smaller if negative.
    """

    stepped = Signal(int)

    def __init__(self, viewport: QWidget) -> None:
        super().__init__(viewport)
        self._turned = 0
        self._spread = 0.0
        viewport.grabGesture(Qt.GestureType.PinchGesture)
        viewport.installEventFilter(self)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        """Take the gestures; all other events go their way."""
        if isinstance(event, QWheelEvent):
            if not event.modifiers() & Qt.KeyboardModifier.ControlModifier:
                return False
            self._turn(event.angleDelta().y())
        elif isinstance(event, QNativeGestureEvent):
            if event.gestureType() is not Qt.NativeGestureType.ZoomNativeGesture:
                return False
            self._pinch(math.log(max(0.1, 1 + event.value())))
        elif isinstance(event, QGestureEvent):
            pinch = event.gesture(Qt.GestureType.PinchGesture)
            if not isinstance(pinch, QPinchGesture):
                return False
            if pinch.state() is Qt.GestureState.GestureStarted:
                self._spread = 0.0
            self._pinch(math.log(max(0.1, pinch.scaleFactor())))
            event.accept(pinch)
        else:
            return False
        event.accept()
        return True

    def _turn(self, eighths: int) -> None:
        if eighths * self._turned < 0:
            self._turned = 0
        self._turned += eighths
        steps = int(self._turned / _NOTCH)
        self._turned -= steps * _NOTCH
        if steps:
            self.stepped.emit(steps)

    def _pinch(self, spread: float) -> None:
        self._spread += spread
        steps = int(self._spread / _STEP)
        self._spread -= steps * _STEP
        if steps:
            self.stepped.emit(steps)
