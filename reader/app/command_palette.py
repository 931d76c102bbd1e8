"""The command palette: type a few characters of anything, Enter goes there."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QEvent, QModelIndex, QObject, Qt, Signal, Slot
from PySide6.QtGui import QColor, QFocusEvent, QKeyEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QHeaderView,
    QLabel,
    QLineEdit,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from reader.app.command_ranking import Command, ranked
from reader.app.palette import LIGHT, Theme

_SIZE_PX: Final = (620, 420)
_TOP_PX: Final = 48
_MOST: Final = 300
_LIST_KEYS: Final = frozenset(
    {Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_PageUp, Qt.Key.Key_PageDown}
)


class CommandPalette(QFrame):
    """Lies over the window while it is open; goes when the focus goes elsewhere.

    Signals:
        closed(): It was left without a choice; the page should have the focus.
    """

    closed = Signal()

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self.setObjectName("commands")
        self._window = window
        self._theme = LIGHT
        self._commands: Sequence[Command] = ()
        self._shown: Sequence[Command] = ()
        self.field = QLineEdit()
        self.field.setPlaceholderText(self.tr("Command, report, heading or bookmark"))
        self.field.setAccessibleName(self.tr("Go to anything"))
        self.field.textChanged.connect(self._show_fitting)
        self.field.installEventFilter(self)
        self.list = QTreeWidget()
        self.list.setAccessibleName(self.tr("What fits"))
        self.list.setColumnCount(3)
        self.list.setHeaderHidden(True)
        self.list.setRootIsDecorated(False)
        self.list.setUniformRowHeights(True)
        self.list.setAllColumnsShowFocus(True)
        self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.list.header().setStretchLastSection(False)
        self.list.header().setMinimumSectionSize(40)
        self.list.clicked.connect(self._run)
        self._empty = QLabel(self.tr("Nothing fits."))
        self._empty.setObjectName("empty")
        layout = QVBoxLayout(self)
        layout.setContentsMargins(10, 10, 10, 10)
        layout.setSpacing(8)
        for part in (self.field, self._empty, self.list):
            layout.addWidget(part)
        self.hide()

    def open(self, commands: Sequence[Command], theme: Theme) -> None:
        """Offer commands."""
        self._commands, self._theme = commands, theme
        width = min(_SIZE_PX[0], self._window.width() - 32)
        height = min(_SIZE_PX[1], self._window.height() - 2 * _TOP_PX)
        self.setGeometry((self._window.width() - width) // 2, _TOP_PX, width, height)
        self.field.clear()
        self._show_fitting()
        self.show()
        self.raise_()
        self.field.setFocus(Qt.FocusReason.OtherFocusReason)

    def shown(self) -> list[str]:
        """Return the titles of what is offered, the best first."""
        return [command.title for command in self._shown]

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        """Walk through the list with the keys while the focus stays in the field."""
        if isinstance(event, QFocusEvent) and event.type() == QEvent.Type.FocusOut:
            if event.reason() not in _PASSING:
                self.hide()
            return False
        if not isinstance(event, QKeyEvent) or event.type() != QEvent.Type.KeyPress:
            return False
        if event.key() == Qt.Key.Key_Escape:
            self._leave()
        elif event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self._run(self.list.currentIndex())
        elif event.key() in _LIST_KEYS:
            self._walk(event)
        elif event.key() in {Qt.Key.Key_Tab, Qt.Key.Key_Backtab}:
            pass  # there is nothing else to go to
        else:
            return False
        return True

    @Slot()
    def _show_fitting(self) -> None:
        self._shown = ranked(self._commands, self.field.text())[:_MOST]
        muted = QColor(self._theme.muted)
        rows = []
        for command in self._shown:
            row = QTreeWidgetItem([command.kind, command.title, command.detail])
            row.setForeground(0, muted)
            row.setForeground(2, muted)
            row.setTextAlignment(2, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
            row.setToolTip(1, command.title)
            rows.append(row)
        self.list.clear()
        self.list.addTopLevelItems(rows)
        modes = QHeaderView.ResizeMode
        for column, mode in enumerate((modes.ResizeToContents, modes.Stretch, modes.Interactive)):
            self.list.header().setSectionResizeMode(column, mode)
        self.list.header().resizeSection(2, min(220, self.list.sizeHintForColumn(2) + 12))
        self._empty.setVisible(not rows)
        if rows:
            self.list.setCurrentItem(rows[0])

    @Slot(QModelIndex)
    def _run(self, index: QModelIndex) -> None:
        if index.isValid():
            command = self._shown[index.row()]
            self._leave()
            command.deed()

    def _leave(self) -> None:
        self.hide()
        self.closed.emit()

    def _walk(self, event: QKeyEvent) -> None:
        """Go through the list and round its ends."""
        count = self.list.topLevelItemCount()
        if not count:
            return
        row = self.list.currentIndex().row()
        page = max(1, self.list.viewport().height() // max(1, self.list.sizeHintForRow(0)) - 1)
        match event.key():
            case Qt.Key.Key_Up:
                row = (row - 1) % count
            case Qt.Key.Key_Down:
                row = (row + 1) % count
            case Qt.Key.Key_PageUp:
                row = max(0, row - page)
            case _:
                row = min(count - 1, row + page)
        self.list.setCurrentIndex(self.list.model().index(row, 0))


_PASSING: Final = frozenset(
    {Qt.FocusReason.ActiveWindowFocusReason, Qt.FocusReason.PopupFocusReason}
)
"""Reasons for which the focus comes back."""
