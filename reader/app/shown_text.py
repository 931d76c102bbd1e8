"""The text on the page: report text, rendition and Qt's cursors brought together."""

from __future__ import annotations

from typing import Final

from PySide6.QtGui import QTextCursor, QTextDocument

from reader.app.positions import Positions
from reader.core.span import Span
from reader.session.rendition import Rendition

_MARGIN: Final = 4_000
"""Code points; more than a screen holds."""


class ShownText:
    """A rendition in a document; spans and offsets are of the report text unless said to be shown.

    Args:
        rendition: The text.
        document: Qt's document that holds it, character for character.
        positions: Those of the text, if they are known.

    Attributes:
        rendition: The text.
        document: The document.
        positions: Of the text.
    """

    def __init__(
        self, rendition: Rendition, document: QTextDocument, positions: Positions | None = None
    ) -> None:
        self.rendition = rendition
        self.document = document
        self.positions = positions or Positions(rendition.text)

    def caret(self, offset: int) -> QTextCursor:
        """Return a cursor at a place."""
        return self.shown_caret(self.rendition.offset_map.to_target(offset))

    def cursor(self, span: Span, *, backward: bool = False) -> QTextCursor:
        """Return a cursor that selects a passage, from its end to its start if backward."""
        cursor = self.shown_cursor(self.rendition.shown(span))
        if backward:
            start_qt = cursor.selectionStart()
            cursor.setPosition(cursor.selectionEnd())
            cursor.setPosition(start_qt, QTextCursor.MoveMode.KeepAnchor)
        return cursor

    def shown_caret(self, offset: int) -> QTextCursor:
        """Return a cursor at an offset of the text shown."""
        cursor = QTextCursor(self.document)
        cursor.setPosition(self._position_qt(offset))
        return cursor

    def shown_cursor(self, span: Span) -> QTextCursor:
        """Return a cursor that selects a span of the text shown."""
        cursor = self.shown_caret(span.start)
        cursor.setPosition(self._position_qt(span.end), QTextCursor.MoveMode.KeepAnchor)
        return cursor

    def shown_span(self, start_qt: int, end_qt: int) -> Span:
        """Return the whole characters of the text shown between two of Qt's positions."""
        return self.positions.span(start_qt, end_qt)

    def selected(self, cursor: QTextCursor) -> Span | None:
        """Return the passage a cursor selects, widened to whole characters."""
        if not cursor.hasSelection():
            return None
        shown = self.positions.span(cursor.selectionStart(), cursor.selectionEnd())
        return self.rendition.reported(shown) or None

    def offset(self, position_qt: int) -> int:
        """Return the place one of Qt's positions stands for."""
        return self.rendition.offset_map.to_source(self.positions.start(position_qt))

    def reaches(self, offset: int) -> bool:
        """Tell whether the document holds a place and some text behind it; it may be filled yet."""
        behind = min(offset + _MARGIN, self.rendition.offset_map.source_length)
        shown = self.rendition.offset_map.to_target(behind)
        return self.positions.to_qt(shown) < self.document.characterCount()

    def _position_qt(self, offset: int) -> int:
        """Return Qt's position of an offset of the text shown, which its document has."""
        return min(self.positions.to_qt(offset), self.document.characterCount() - 1)
