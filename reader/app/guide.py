"""The guided start: from control to control, as long as the person likes."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, Qt, QTimer, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QDockWidget, QToolButton, QWidget

from reader.app.guide_card import GuideCard, GuideOutline
from reader.app.guide_state import GuideState
from reader.app.main_window import MainWindow
from reader.app.palette import theme
from reader.app.settings import Settings

_MARGIN_PX: Final = 3
_MOVES: Final = frozenset(
    {QEvent.Type.Resize, QEvent.Type.Move, QEvent.Type.Show, QEvent.Type.Hide,
     QEvent.Type.LayoutRequest}
)  # fmt: skip
"""After these the card stands elsewhere."""


@dataclass(frozen=True, slots=True)
class Step:
    """One thing the guided start speaks of.

    Attributes:
        title: What it is about.
        text: What can be done, with the keys as they are now.
        targets: Controls it speaks of; those that can be seen are outlined together.
        prepare: Brings the control up.
    """

    title: str
    text: str
    targets: Callable[[], Sequence[QWidget | None]]
    prepare: Callable[[], object] = lambda: None


class Guide(QObject):
    """Leads through the steps; nothing is locked meanwhile.

    Args:
        window: Where the controls are.
        settings: They keep whether it was seen.
        steps: Returns the steps, with the keys as they are when the guide begins.
    """

    def __init__(
        self, window: MainWindow, settings: Settings, steps: Callable[[], Sequence[Step]]
    ) -> None:
        super().__init__(window)
        self._window, self._settings, self._steps_now = window, settings, steps
        self._steps: Sequence[Step] = ()
        self.at = -1
        self.card = GuideCard(window)
        self._outline = GuideOutline(window)
        self.card.next_requested.connect(self.go_on)
        self.card.back_requested.connect(self.go_back)
        self.card.skipped.connect(self.end)
        self._later = QTimer(self)
        self._later.setSingleShot(True)
        self._later.setInterval(0)
        self._later.timeout.connect(self._stand)
        self._outline.use_theme(theme(settings.theme))
        window.dressed.connect(self._outline.use_theme)

    @property
    def is_shown(self) -> bool:
        """Whether a step is being shown."""
        return self.at >= 0

    @Slot()
    def call(self) -> None:
        """Begin, with the keyboard on the card; if a step is shown, go to it with the keyboard."""
        if not self.is_shown:
            self.begin()
        self.card.next.setFocus()

    def begin(self, at: int = 0) -> None:
        """Show a step and what follows; the keyboard stays where it is."""
        self._steps = self._steps_now()
        for part in self._parts():
            part.installEventFilter(self)
        self._settings.guide = GuideState.BEGUN
        self._show(at)

    @Slot()
    def go_on(self) -> None:
        """Show the next step; after the last one the guide is over."""
        if self.at + 1 < len(self._steps):
            self._show(self.at + 1)
        else:
            self.end()

    @Slot()
    def go_back(self) -> None:
        """Show the step before."""
        self._show(max(0, self.at - 1))

    @Slot()
    def end(self) -> None:
        """Show no more of it, now and at the next start."""
        if not self.is_shown:
            return
        self.at = -1
        for part in self._parts():
            part.removeEventFilter(self)
        focus = QApplication.focusWidget()
        had_keyboard = focus is not None and self.card.isAncestorOf(focus)
        self.card.hide()
        self._outline.hide()
        self._settings.guide = GuideState.DONE
        self._settings.save()
        if had_keyboard:
            self._window.page.setFocus()

    def spot(self) -> QRect:
        """Return where the controls of the step are, or what they are to be found behind."""
        window = self._window
        targets = self._steps[self.at].targets()
        more = window.tools.findChild(QToolButton, "qt_toolbar_ext_button")
        for group in (targets, [more], [window.menuBar()], [window.page]):
            if spot := self._seen(group):
                return spot
        return window.rect()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Follow the controls when they move; take an Escape that nobody else wants."""
        if event.type() in _MOVES:
            self._later.start()
        elif watched is self._window and isinstance(event, QKeyEvent) and _is_escape(event):
            self.end()
            return True
        return False

    # Inside

    def _parts(self) -> list[QWidget]:
        """Return the window and what it is made of: where they move, controls move."""
        window = self._window
        docks = window.findChildren(QDockWidget)
        return [each for each in (window, window.tools, window.centralWidget(), *docks) if each]

    def _show(self, at: int) -> None:
        had_keyboard = self.card.isAncestorOf(QApplication.focusWidget() or self._window)
        self.at = at
        step = self._steps[at]
        step.prepare()
        self.card.show_step(step.title, step.text, at + 1, len(self._steps))
        if had_keyboard:
            self.card.next.setFocus()
        self._stand()

    @Slot()
    def _stand(self) -> None:
        """Put card and outline where the control is now."""
        if not self.is_shown:
            return
        spot = self.spot()
        self._outline.surround(spot)
        self.card.stand_beside(spot)
        self.card.raise_()

    def _seen(self, controls: Sequence[QWidget | None]) -> QRect | None:
        """Return the part of the window in which some controls are seen, if one of them is."""
        window, spot = self._window, QRect()
        for each in controls:
            if each and each.isVisible() and each.window() is window:
                spot = spot.united(QRect(each.mapTo(window, QPoint(0, 0)), each.size()))
        spot = spot.adjusted(-_MARGIN_PX, -_MARGIN_PX, _MARGIN_PX, _MARGIN_PX)
        spot = spot.intersected(window.rect())
        return spot if spot.width() > 4 * _MARGIN_PX and spot.height() > 4 * _MARGIN_PX else None


def _is_escape(event: QKeyEvent) -> bool:
    is_press = event.type() == QEvent.Type.KeyPress
    return is_press and event.key() == Qt.Key.Key_Escape and not event.modifiers()
