"""The field a query is typed into, with the queries of before."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPoint, Qt, Signal, Slot
from PySide6.QtGui import QAction, QKeyEvent
from PySide6.QtWidgets import QLineEdit, QMenu, QWidget

from reader.app.icons import icon
from reader.app.palette import Theme


class QueryField(QLineEdit):
    """Takes a query; Up and Down go through the earlier ones, the sign in it lists them.

    Signals:
        step_requested(bool): Enter was pressed, for the next hit, or with Shift for the previous.
    """

    step_requested = Signal(bool)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("query")
        self._queries: Sequence[str] = ()
        self._place = -1
        self._typed = ""
        self._menu = QMenu(self)
        self._menu.triggered.connect(self._take)
        self._sign = QAction(self.tr("Earlier queries"), self)
        self._sign.triggered.connect(self._list_queries)
        self.addAction(self._sign, QLineEdit.ActionPosition.LeadingPosition)
        self.textEdited.connect(self._forget_place)

    def show_queries(self, queries: Sequence[str]) -> None:
        """Offer other earlier queries, the newest first."""
        self._queries = queries
        self._place = -1

    def use_theme(self, theme: Theme) -> None:
        """Draw the sign in the colours of a theme."""
        self._sign.setIcon(icon("search", theme))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter steps through the hits, Up and Down through the queries."""
        key = event.key()
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.step_requested.emit(not event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
        elif key == Qt.Key.Key_Up:
            self._recall(1)
        elif key == Qt.Key.Key_Down:
            self._recall(-1)
        else:
            super().keyPressEvent(event)

    def _recall(self, step: int) -> None:
        """Show an earlier query, or a later one up to what was typed before."""
        if self._place < 0:
            self._typed = self.text()
        earlier = [query for query in self._queries if query != self._typed]
        place = self._place + step
        if -1 <= place < len(earlier):
            self._place = place
            self.setText(self._typed if place < 0 else earlier[place])

    @Slot()
    def _forget_place(self) -> None:
        self._place = -1

    @Slot()
    def _list_queries(self) -> None:
        self._menu.clear()
        for query in self._queries:
            self._menu.addAction(query.replace("&", "&&")).setData(query)
        if not self._queries:
            self._menu.addAction(self.tr("No earlier queries")).setEnabled(False)
        above = self.rect().topLeft() - QPoint(0, self._menu.sizeHint().height())
        self._menu.popup(self.mapToGlobal(above))

    @Slot(QAction)
    def _take(self, action: QAction) -> None:
        self.setText(str(action.data()))
        self.setFocus()
