"""A button with a menu of which several can be chosen; it shows what is chosen."""

from __future__ import annotations

from collections.abc import Callable, Hashable, Sequence
from dataclasses import dataclass
from functools import partial
from typing import Final

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QIcon, QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QMenu, QToolButton, QWidget

_LONGEST: Final = 28
"""Characters of a choice; the rest of a long heading is left off."""
_LONGEST_SHOWN: Final = 10


@dataclass(frozen=True, slots=True)
class Choice:
    """Something that can be chosen.

    Attributes:
        value: What it stands for.
        text: Its name.
        count: How much there is of it.
        icon: Draws a sample when it is seen; ``QIcon`` for none.
        depth: How far it is indented.
    """

    value: Hashable
    text: str
    count: int
    icon: Callable[[], QIcon]
    depth: int = 0


class _StayingMenu(QMenu):
    """A menu that stays open while choices are switched with the mouse or the space bar."""

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Switch a choice without closing."""
        action = self.actionAt(event.position().toPoint())
        if action and action.isCheckable() and action.isEnabled():
            action.trigger()
            return
        super().mouseReleaseEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Switch a choice without closing."""
        action = self.activeAction()
        if event.key() == Qt.Key.Key_Space and action and action.isCheckable():
            action.trigger()
            return
        super().keyPressEvent(event)


class ChoiceFilter(QToolButton):
    """Lets some of several be chosen; none chosen stands for all.

    Signals:
        changed(): Something else is chosen.

    Args:
        title: What is chosen of.
    """

    changed = Signal()

    def __init__(self, title: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._title = title
        self._choices: dict[Hashable, Choice] = {}
        self._chosen: frozenset[Hashable] = frozenset()
        self.setObjectName("filter")
        self.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextOnly)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._menu = _StayingMenu(self)
        self._menu.aboutToShow.connect(self._fill)
        self.setMenu(self._menu)
        self._show_chosen()

    def offer(self, choices: Sequence[Choice]) -> None:
        """Offer these; what was chosen and is still offered keeps."""
        self._choices = {choice.value: choice for choice in choices}
        self._chosen &= self._choices.keys()
        self.setEnabled(bool(choices))
        self._show_chosen()

    def chosen(self) -> frozenset[Hashable]:
        """Return what is chosen; empty for all."""
        return self._chosen

    def choose(self, values: frozenset[Hashable]) -> None:
        """Choose these and nothing else, without announcing it."""
        self._chosen = values & self._choices.keys()
        self._show_chosen()

    @Slot()
    def _fill(self) -> None:
        """Make the menu; it is made when it is wanted, for there may be hundreds of choices."""
        self._menu.clear()
        for choice in self._choices.values():
            text = choice.text if len(choice.text) <= _LONGEST else choice.text[:_LONGEST] + "…"
            shown = f"{'    ' * choice.depth}{text}  {choice.count:,}".replace("&", "&&")
            action = self._menu.addAction(choice.icon(), shown)
            action.setCheckable(True)
            action.setChecked(choice.value in self._chosen)
            action.toggled.connect(partial(self._switch, choice.value))

    def _switch(self, value: Hashable, chosen: bool) -> None:
        self._chosen = self._chosen | {value} if chosen else self._chosen - {value}
        self._show_chosen()
        self.changed.emit()

    def _show_chosen(self) -> None:
        """Name what is chosen on the button, and set the button off."""
        chosen = [choice.text for value, choice in self._choices.items() if value in self._chosen]
        text = self._title
        if chosen:
            first = chosen[0] if len(chosen[0]) <= _LONGEST_SHOWN else chosen[0][:9] + "…"
            more = f" +{len(chosen) - 1}" if len(chosen) > 1 else ""
            text = f"{self._title}: {first}{more}"
        self.setText(f"{text} ▾".replace("&", "&&"))
        self.setAccessibleName(f"{self._title}: {', '.join(chosen)}" if chosen else self._title)
        if self.property("active") != bool(chosen):
            self.setProperty("active", bool(chosen))
            self.style().unpolish(self)
            self.style().polish(self)
