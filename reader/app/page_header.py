"""The row above each of two pages: its script, and on the second one what is done to the split."""

from __future__ import annotations

from collections.abc import Iterable
from functools import partial
from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QMenu, QSizePolicy, QToolButton, QWidget

from reader.app.actions import plain_name
from reader.app.icons import icon
from reader.app.interface_size import scaled
from reader.app.palette import Theme
from reader.app.script_texts import view_name
from reader.session.rendition import View

_VIEWS: Final = tuple(View)[:6]
"""The ways of the toolbar; those that change the vocabulary are in the menu of the window."""


class PageHeader(QFrame):
    """Says in which script a page is, and whether it is the present one."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("page_header")
        self.setFixedHeight(scaled(32))
        self.row = QHBoxLayout(self)
        self.row.setContentsMargins(16, 0, 6, 0)
        self.row.setSpacing(2)

    def show_present(self, *, on: bool) -> None:
        """Set the page off as the present one, or don't."""
        if self.property("present") is not on:
            self.setProperty("present", on)
            for part in (self, *self.findChildren(QWidget)):
                part.style().unpolish(part)
                part.style().polish(part)


class FirstHeader(PageHeader):
    """Says how the first page is shown; the toolbar of the window changes it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._name = QLabel()
        self.row.addWidget(self._name)
        self.row.addStretch(1)

    def show_view(self, view: View) -> None:
        """Name a view."""
        self._name.setText(view_name(view))


class SecondHeader(PageHeader):
    """Lets the second page be shown in another script, and the split be closed.

    Signals:
        view_chosen(View): Another script was chosen.
        close_requested(): The page should go.

    Args:
        tools: What is done to the split, as buttons.
    """

    view_chosen = Signal(object)
    close_requested = Signal()

    def __init__(self, tools: Iterable[QAction], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._script = QToolButton()
        self._script.setObjectName("page_script")
        self._script.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self._script.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._script.setToolTip(self.tr("Script of this page"))
        self._script.setMenu(self._menu())
        self.row.addWidget(self._script)
        self.row.addStretch(1)
        for action in tools:
            self.row.addWidget(self._button(action))
        self._close = QToolButton()
        self._close.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        name = self.tr("Close this page")
        self._close.setToolTip(name)
        self._close.setAccessibleName(name)
        self._close.clicked.connect(self.close_requested)
        self.row.addWidget(self._close)

    def show_view(self, view: View) -> None:
        """Name a view, and check it in the menu."""
        name = view_name(view)
        self._script.setText(f"{name} ▾")
        self._script.setAccessibleName(self.tr("Script of the second page: %1").replace("%1", name))
        self._actions[view].setChecked(True)

    def use_theme(self, theme: Theme) -> None:
        """Draw the buttons in the colours of a theme."""
        self._close.setIcon(icon("close", theme))

    def _menu(self) -> QMenu:
        menu, group = QMenu(self), QActionGroup(self)
        self._actions: dict[View, QAction] = {}
        for view in _VIEWS:
            action = menu.addAction(view_name(view))
            action.setCheckable(True)
            group.addAction(action)
            action.triggered.connect(partial(self.view_chosen.emit, view))
            self._actions[view] = action
        return menu

    @staticmethod
    def _button(action: QAction) -> QToolButton:
        button = QToolButton()
        button.setDefaultAction(action)
        button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonIconOnly)
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        button.setAccessibleName(plain_name(action.text()))
        button.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        return button
