"""The list of all commands with their keys, which can be changed in it."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QEvent, QObject, Qt, Slot
from PySide6.QtGui import QFont, QKeyEvent, QKeySequence
from PySide6.QtWidgets import (
    QAbstractItemView,
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QHeaderView,
    QKeySequenceEdit,
    QLabel,
    QLineEdit,
    QPushButton,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from reader.app.interface_size import window_size
from reader.app.key_bindings import KeyBindings
from reader.core.fold import fold

_NATIVE: Final = QKeySequence.SequenceFormat.NativeText


class ShortcutList(QDialog):
    """Shows commands and keys; the keys of the row chosen are changed by pressing others."""

    def __init__(self, bindings: KeyBindings, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._bindings = bindings
        self._ids = bindings.ids()
        self._refused = QKeySequence()
        self.setWindowTitle(self.tr("Keyboard shortcuts"))
        self.resize(window_size(520, 620))
        self.filter = QLineEdit()
        self.filter.setPlaceholderText(self.tr("Filter commands and keys"))
        self.filter.setAccessibleName(self.tr("Filter commands and keys"))
        self.filter.setClearButtonEnabled(True)
        self.filter.textChanged.connect(self._apply_filter)
        self.table = self._table()
        self.field = QKeySequenceEdit()
        self.field.setMaximumSequenceLength(1)
        self.field.setAccessibleName(self.tr("New keys"))
        self.field.installEventFilter(self)
        self.field.keySequenceChanged.connect(self._take)
        self.message = QLabel()
        self.message.setWordWrap(True)
        self.message.setObjectName("summary")
        self.message.setTextFormat(Qt.TextFormat.PlainText)
        self.anyway = self._button(self.tr("Take the keys over"), self._take_over)
        self.anyway.hide()
        self.none = self._button(self.tr("No keys"), self._take_away)
        self.reset = self._button(self.tr("Reset"), self._reset)
        self.reset_all = self._button(self.tr("Reset all"), self._reset_all)
        self._lay_out()
        self._show_keys()
        self.table.selectRow(0)
        self.filter.setFocus()

    def choose(self, action_id: str) -> None:
        """Choose the row of an action, ready for new keys."""
        self.table.selectRow(self._ids.index(action_id))
        self.field.setFocus()

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        """Let Escape and Tab leave the field of keys instead of becoming keys."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            if event.key() == Qt.Key.Key_Escape and not event.modifiers():
                self.table.setFocus()
                return True
            if event.key() in {Qt.Key.Key_Tab, Qt.Key.Key_Backtab} and not (
                event.modifiers() & ~Qt.KeyboardModifier.ShiftModifier
            ):
                self.focusNextPrevChild(event.key() == Qt.Key.Key_Tab)
                return True
        return False

    # Changing

    @Slot(QKeySequence)
    def _take(self, keys: QKeySequence) -> None:
        """Give the command chosen these keys, unless something speaks against it."""
        chosen = self._chosen()
        if keys.isEmpty() or chosen is None:
            return
        self.field.clear()
        shown = keys.toString(_NATIVE)
        if self._bindings.is_typed(keys, chosen):
            text = self.tr("%1 is needed for typing. Hold Ctrl or Alt with it.")
            self._tell(text.replace("%1", shown))
        elif other := self._bindings.holder(keys, chosen):
            text = self.tr("%1 belongs to “%2”.").replace("%1", shown)
            self._tell(text.replace("%2", self._bindings.name(other)))
            self._refused = keys
            self.anyway.show()
        else:
            self._bindings.bind(chosen, keys)
            self._after(self.tr("“%1” now has %2.").replace("%2", shown))

    @Slot()
    def _take_over(self) -> None:
        if chosen := self._chosen():
            shown = self._refused.toString(_NATIVE)
            self._bindings.bind(chosen, self._refused)
            self._after(self.tr("“%1” now has %2.").replace("%2", shown))

    @Slot()
    def _take_away(self) -> None:
        if chosen := self._chosen():
            self._bindings.bind(chosen, QKeySequence())
            self._after(self.tr("“%1” has no keys now."))

    @Slot()
    def _reset(self) -> None:
        if chosen := self._chosen():
            self._bindings.reset(chosen)
            self._after(self.tr("“%1” has the keys it comes with."))

    @Slot()
    def _reset_all(self) -> None:
        self._bindings.reset_all()
        self._after(self.tr("All commands have the keys they come with."))

    def _after(self, text: str) -> None:
        self._show_keys()
        chosen = self._chosen()
        self._tell(text.replace("%1", self._bindings.name(chosen) if chosen else ""))

    def _tell(self, text: str) -> None:
        self.anyway.hide()
        self.message.setText(text)
        self.message.setAccessibleName(text)

    def _chosen(self) -> str | None:
        row = self.table.currentRow()
        return self._ids[row] if row >= 0 else None

    # Showing

    def _show_keys(self) -> None:
        for row, action_id in enumerate(self._ids):
            keys = ", ".join(key.toString(_NATIVE) for key in self._bindings.keys(action_id))
            font = self.table.font()
            font.setBold(self._bindings.is_changed(action_id))
            self.table.setItem(row, 1, _cell(keys, font))

    @Slot(str)
    def _apply_filter(self, text: str) -> None:
        """Show the rows that have all words of the filter in their name or keys."""
        words = [fold(word).text or word.lower() for word in text.split()]
        for row in range(self.table.rowCount()):
            cells = (self.table.model().index(row, column) for column in (0, 1))
            name, keys = (str(cell.data()) for cell in cells)
            known = f"{fold(name).text} {fold(keys).text} {keys.lower()}"
            self.table.setRowHidden(row, not all(word in known for word in words))

    @Slot()
    def _follow_row(self) -> None:
        chosen = self._chosen()
        name = self._bindings.name(chosen) if chosen else ""
        self._tell(self.tr("Press new keys for “%1” in the field.").replace("%1", name))

    @Slot()
    def _begin(self) -> None:
        """Go to the field for new keys."""
        self.field.setFocus()

    def _table(self) -> QTableWidget:
        table = QTableWidget(len(self._ids), 2)
        table.setAccessibleName(self.tr("Keyboard shortcuts"))
        table.setHorizontalHeaderLabels([self.tr("Command"), self.tr("Keys")])
        table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        table.setShowGrid(False)
        table.setTabKeyNavigation(False)
        table.verticalHeader().hide()
        table.horizontalHeader().setDefaultAlignment(Qt.AlignmentFlag.AlignLeft)
        modes = QHeaderView.ResizeMode
        table.horizontalHeader().setSectionResizeMode(0, modes.Stretch)
        table.horizontalHeader().setSectionResizeMode(1, modes.ResizeToContents)
        for row, action_id in enumerate(self._ids):
            table.setItem(row, 0, _cell(self._bindings.name(action_id), table.font()))
        table.currentCellChanged.connect(self._follow_row)
        table.clicked.connect(self._begin)
        table.activated.connect(self._begin)
        return table

    def _button(self, text: str, deed: object) -> QPushButton:
        button = QPushButton(text)
        button.setAutoDefault(False)
        button.clicked.connect(deed)
        return button

    def _lay_out(self) -> None:
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        close = buttons.button(QDialogButtonBox.StandardButton.Close)
        close.setAutoDefault(False)
        buttons.rejected.connect(self.reject)
        row = QHBoxLayout()
        for part in (self.field, self.anyway, self.none, self.reset, self.reset_all):
            row.addWidget(part, 1 if part is self.field else 0)
        layout = QVBoxLayout(self)
        layout.addWidget(self.filter)
        layout.addWidget(self.table)
        layout.addWidget(self.message)
        layout.addLayout(row)
        layout.addWidget(buttons)


def _cell(text: str, font: QFont) -> QTableWidgetItem:
    item = QTableWidgetItem(text)
    item.setFlags(item.flags() & ~Qt.ItemFlag.ItemIsEditable)
    item.setFont(font)
    return item
