"""Where Tab leads: through the window in the order it is read, past all that lies hidden.

A pane behind another one's tab counts as shown to Qt, so that Tab would be lost in it.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import pairwise

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QWidget


def next_in_focus(here: QWidget, *, forward: bool) -> QWidget | None:
    """Return the control that Tab leads to, or Shift and Tab; nothing if there is no other."""
    window = here.window()
    chain = _chain(here, forward=forward)
    return next((each for each in chain if each.window() is window and _takes_tab(each)), None)


def move_focus(window: QWidget, *, forward: bool) -> bool:
    """Give the focus to the next control of a window, or to the previous one."""
    here = QApplication.focusWidget() or window
    target = next_in_focus(here, forward=forward)
    if target is None:
        return False
    reason = Qt.FocusReason.TabFocusReason if forward else Qt.FocusReason.BacktabFocusReason
    target.setFocus(reason)
    return True


def set_focus_order(parts: Sequence[QWidget]) -> None:
    """Let Tab go through the controls of some parts of a window, one part after the other."""
    controls = [control for part in parts for control in _controls(part)]
    for first, second in pairwise(controls):
        QWidget.setTabOrder(first, second)


def _controls(part: QWidget) -> Iterator[QWidget]:
    """Yield the controls in a part that Tab can lead to, in their present order."""
    if _may_take_tab(part):
        yield part
    for each in _chain(part, forward=True):
        if part.isAncestorOf(each) and _may_take_tab(each):
            yield each


def _chain(widget: QWidget, *, forward: bool) -> Iterator[QWidget]:
    """Yield all other widgets in the order of focus."""
    each = widget.nextInFocusChain() if forward else widget.previousInFocusChain()
    while each is not None and each is not widget:
        yield each
        each = each.nextInFocusChain() if forward else each.previousInFocusChain()


def _may_take_tab(widget: QWidget) -> bool:
    policy = widget.focusPolicy()
    return bool(policy & Qt.FocusPolicy.TabFocus) and widget.focusProxy() is None


def _takes_tab(widget: QWidget) -> bool:
    """Tell whether Tab may lead here now: it can be used, and some of it is within the window."""
    return (
        _may_take_tab(widget)
        and widget.isVisible()
        and widget.isEnabled()
        and _is_in_window(widget)
    )


def _is_in_window(widget: QWidget) -> bool:
    """Tell whether the part of the window that a control is in can be seen."""
    window, part = widget.window(), widget
    while (parent := part.parentWidget()) is not None and part is not window:
        if parent is window:
            return window.rect().intersects(part.geometry())
        part = parent
    return True
