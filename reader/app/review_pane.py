"""The pane of notes that are not exact: old wording against new, and what to do about it."""

from __future__ import annotations

from collections.abc import Sequence
from html import escape
from typing import Final

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QGridLayout,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QTextEdit,
    QVBoxLayout,
    QWidget,
)

from reader.annotation.model import Status
from reader.annotation.wording import PieceKind, wording_difference
from reader.app.empty_hint import EmptyHint
from reader.app.notes_delegate import status_name
from reader.app.palette import LIGHT, Ink, Theme
from reader.session.review import ReviewItem

_ID_ROLE: Final = Qt.ItemDataRole.UserRole + 1
_LONGEST: Final = 26
_ORDER: Final = (Status.ORPHAN, Status.AMBIGUOUS, Status.CHANGED, Status.MOVED, Status.EXACT)
"""What needs a person most comes first."""


class _Items(QListWidget):
    """A list that tells of Enter.

    Signals:
        entered_on(): Enter was pressed on an item.
    """

    entered_on = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter is a wish of its own."""
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self.entered_on.emit()
            return
        super().keyPressEvent(event)


class ReviewPane(QWidget):
    """Lists notes to be looked at; Enter accepts the one chosen.

    Signals:
        note_chosen(str): A note was chosen; its place should be shown.
        acceptance_requested(str): The place of this note is right.
        all_requested(): All places that are sure are right.
        attachment_requested(str): This note belongs to the passage selected on the page.
        deletion_requested(list[str]): This note is wanted no more.
        notes_requested(): There is nothing to review; the notes are wanted.
    """

    note_chosen = Signal(str)
    acceptance_requested = Signal(str)
    all_requested = Signal()
    attachment_requested = Signal(str)
    deletion_requested = Signal(list)
    notes_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = LIGHT
        self._items: dict[str, ReviewItem] = {}
        self.items = _Items()
        self.items.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.items.setAccessibleName(self.tr("Notes to review"))
        self.items.currentItemChanged.connect(self._show_chosen)
        self.items.entered_on.connect(self._accept)
        self._told = QTextEdit()
        self._told.setReadOnly(True)
        self._told.setFrameShape(QTextEdit.Shape.NoFrame)
        self._told.setAccessibleName(self.tr("Old and new wording"))
        self._told.setTabChangesFocus(True)
        self.empty = EmptyHint()
        self.empty.say(
            self.tr("Every note stands exactly where it was made."), self.tr("Show the notes")
        )
        self.empty.deed_requested.connect(self.notes_requested)
        self.accept = QPushButton(self.tr("Accept the place"))
        self.accept.clicked.connect(self._accept)
        self.accept_all = QPushButton(self.tr("Accept all"))
        self.accept_all.setToolTip(self.tr("All notes whose place is certain"))
        self.accept_all.clicked.connect(self.all_requested)
        self.attach = QPushButton(self.tr("Put on the selection"))
        self.attach.setToolTip(self.tr("Select the passage on the page first"))
        self.attach.clicked.connect(self._attach)
        self.delete = QPushButton(self.tr("Delete note"))
        self.delete.clicked.connect(self._delete)
        self._lay_out()
        self.show_items(())

    def show_items(self, items: Sequence[ReviewItem]) -> None:
        """List other notes; the one chosen keeps, or the next one is chosen."""
        row = max(0, self.items.currentRow())
        chosen = self.chosen()
        worst_first = sorted(items, key=lambda item: _ORDER.index(item.note.status))
        self._items = {item.note.annotation.id: item for item in worst_first}
        self.items.blockSignals(True)
        self.items.clear()
        for annotation_id, item in self._items.items():
            entry = QListWidgetItem(_line(item))
            entry.setData(_ID_ROLE, annotation_id)
            self.items.addItem(entry)
        if chosen in self._items:
            row = list(self._items).index(chosen)
        if self._items:
            self.items.setCurrentRow(min(row, len(self._items) - 1))
        self.items.blockSignals(False)
        for part in (self.items, self._told, self.accept, self.accept_all, self.attach,
                     self.delete):  # fmt: skip
            part.setVisible(bool(items))
        self.empty.setVisible(not items)
        self._show_wording()

    def chosen(self) -> str:
        """Return the id of the note chosen, or an empty string."""
        item = self.items.currentItem()
        return str(item.data(_ID_ROLE)) if item else ""

    def wording(self) -> str:
        """Return what is told of the note chosen, as plain text."""
        return self._told.toPlainText()

    @Slot(object)
    def use_theme(self, theme: Theme) -> None:
        """Show differences in the colours of a theme."""
        self._theme = theme
        self._show_wording()

    # Inside

    def _lay_out(self) -> None:
        buttons = QGridLayout()
        buttons.setSpacing(6)
        buttons.addWidget(self.accept, 0, 0)
        buttons.addWidget(self.accept_all, 0, 1)
        buttons.addWidget(self.attach, 1, 0)
        buttons.addWidget(self.delete, 1, 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(12, 8, 12, 12)
        layout.setSpacing(8)
        layout.addWidget(self.empty)
        layout.addWidget(self.items, 2)
        layout.addWidget(self._told, 3)
        layout.addLayout(buttons)
        layout.addStretch()

    @Slot()
    def _show_chosen(self) -> None:
        self._show_wording()
        if chosen := self.chosen():
            self.note_chosen.emit(chosen)

    def _show_wording(self) -> None:
        item = self._items.get(self.chosen())
        self._told.setHtml(self._wording(item) if item else "")
        self.accept.setEnabled(bool(item and item.note.span))
        sure = (Status.MOVED, Status.CHANGED)
        self.accept_all.setEnabled(any(each.note.status in sure for each in self._items.values()))

    def _wording(self, item: ReviewItem) -> str:
        """Return the note and the difference of its passage; all words are escaped."""
        theme = self._theme
        parts = [f'<p style="color:{theme.muted}">{escape(status_name(item.note.status))}</p>']
        if item.note.annotation.note:
            parts.append(f"<p><b>{_shown(item.note.annotation.note)}</b></p>")
        before, after = self._quiet(item.old_before), self._quiet(item.old_after)
        if not item.note.span:
            old = f"{before}{_shown(item.old)}{after}"
            parts.append(f"<p>{self._name(self.tr('It was about'))}{old}</p>")
            return "".join(parts)
        if item.old == item.new:
            before, after = self._quiet(item.new_before), self._quiet(item.new_after)
            parts.append(f"<p>{self._name(self.tr('It stands now'))}{before}{_shown(item.new)}"
                         f"{after}</p>")  # fmt: skip
            return "".join(parts)
        parts.append(f"<p>{self._difference(item)}</p>")
        return "".join(parts)

    def _difference(self, item: ReviewItem) -> str:
        """Return both wordings in one: what is gone struck out, what was added underlined."""
        gone, added = self._theme.inks[Ink.TERM], self._theme.inks[Ink.TIME]
        looks = {
            PieceKind.KEPT: "{}",
            PieceKind.GONE: f'<s style="color:{gone}">{{}}</s>',
            PieceKind.ADDED: f'<u style="color:{added}">{{}}</u>',
        }
        pieces = wording_difference(item.old, item.new)
        told = "".join(looks[piece.kind].format(_shown(piece.text)) for piece in pieces)
        return f"{self._quiet(item.new_before)}{told}{self._quiet(item.new_after)}"

    def _quiet(self, context: str) -> str:
        return f'<span style="color:{self._theme.muted}">{_shown(context)}</span>'

    def _name(self, name: str) -> str:
        return f'<span style="color:{self._theme.muted}">{escape(name)}</span><br>'

    @Slot()
    def _accept(self) -> None:
        if (chosen := self.chosen()) and self.accept.isEnabled():
            self.acceptance_requested.emit(chosen)

    @Slot()
    def _attach(self) -> None:
        if chosen := self.chosen():
            self.attachment_requested.emit(chosen)

    @Slot()
    def _delete(self) -> None:
        if chosen := self.chosen():
            self.deletion_requested.emit([chosen])


def _line(item: ReviewItem) -> str:
    """Return how a note stands to the text, and its first words."""
    annotation = item.note.annotation
    words = " ".join((annotation.note or item.old).split())
    cut = words if len(words) <= _LONGEST else f"{words[:_LONGEST]}…"
    return f"{status_name(item.note.status)}\n{cut}"


def _shown(text: str) -> str:
    return escape(text).replace("\n", "<br>")
