"""How a note looks in the list: a bar in its colour, the quote, the words, the tags.

A row's height is reckoned from the number of its characters: a list of ten thousand notes asks for
all heights at once, and setting that many texts would take seconds.
"""

from __future__ import annotations

from math import ceil
from typing import Final, NamedTuple

from PySide6.QtCore import QCoreApplication, QObject, QRect, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from reader.annotation.model import Anchored, Status, Style, Tick
from reader.app.notes_model import COUNT_ROLE, NOTE_ROLE, QUOTE_ROLE
from reader.app.outline_model import Index
from reader.app.palette import LIGHT, Theme, tone
from reader.app.ticks import tick_icons

_PAD: Final = 8
_BAR: Final = 4
_BESIDE: Final = 28
"""Width of a view that is no row: its scroll bar and the room before it."""
_QUOTE_LINES: Final = 3
_WORDS_LINES: Final = 6
_TICK_PX: Final = 14
_GAP: Final = 3
_NARROW: Final = 0.62
"""Width of a letter or digit in em, with some to spare; a Han character has one."""
_WASTED: Final = 0.5
"""Em at the end of a line that on average stay empty."""
_LONGEST: Final = 400
"""Characters of a text that are looked at; no row shows more."""
_WRAP: Final = int(Qt.TextFlag.TextWrapAnywhere.value | Qt.AlignmentFlag.AlignTop.value)


class _Text(NamedTuple):
    """A text of a row, the lines it may take and how it is written."""

    words: str
    most_lines: int
    strong: bool = False
    muted: bool = False
    accent: bool = False


class _Measure(NamedTuple):
    """Width of a row in pixels, of its texts in em, and the height of a line in pixels."""

    width: int
    room_em: float
    line: int


class NotesDelegate(QStyledItemDelegate):
    """Draws the rows of a `NotesModel`."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.theme: Theme = LIGHT
        self._measure: _Measure | None = None
        self._sizes: dict[str, tuple[Anchored, QSize]] = {}

    def forget(self) -> None:
        """Reckon all heights again, as in another width or script."""
        self._measure = None
        self._sizes.clear()

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """Return the height a row needs in the width of its view; it is reckoned once."""
        if self._measure is None:
            self._measure = _measured(option)
        note = index.data(NOTE_ROLE)
        if not isinstance(note, Anchored):
            return QSize(self._measure.width, self._measure.line + 18)
        known = self._sizes.get(note.annotation.id)
        if known is None or known[0] is not note:
            same = known is not None and _says_the_same(known[0], note)
            size = (
                known[1] if known and same else _size(note, index.data(QUOTE_ROLE), self._measure)
            )
            known = self._sizes[note.annotation.id] = (note, size)
        return known[1]

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draw a title or a note."""
        painter.save()
        note = index.data(NOTE_ROLE)
        if isinstance(note, Anchored):
            self._paint_note(painter, option, note, index.data(QUOTE_ROLE))
        else:
            self._paint_title(painter, option, str(index.data()), index.data(COUNT_ROLE))
        painter.restore()

    def _paint_title(
        self, painter: QPainter, option: QStyleOptionViewItem, title: str, count: int
    ) -> None:
        painter.setPen(QColor(self.theme.muted))
        painter.setFont(option.font)
        place = option.rect.adjusted(0, 6, -8, 0)
        number = f"{count:,}"
        painter.drawText(place, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, number)
        place.setWidth(place.width() - option.fontMetrics.horizontalAdvance(number) - 8)
        elided = option.fontMetrics.elidedText(title, Qt.TextElideMode.ElideLeft, place.width())
        painter.drawText(place, Qt.AlignmentFlag.AlignVCenter, elided)

    def _paint_note(
        self, painter: QPainter, option: QStyleOptionViewItem, note: Anchored, quote: str
    ) -> None:
        card = option.rect.adjusted(0, 3, -4, -3)
        self._paint_card(painter, option, card, note)
        left = card.left() + _BAR + _PAD
        width = card.width() - _BAR - 2 * _PAD
        top = card.top() + _PAD - 3
        ticked = note.annotation.tick is not Tick.NONE
        for number, text in enumerate(_texts(note, quote)):
            font = QFont(option.font)
            font.setWeight(QFont.Weight.Medium if text.strong else QFont.Weight.Normal)
            beside = _TICK_PX + 4 if ticked and not number else 0
            painter.setFont(font)
            painter.setPen(QColor(self._ink(text)))
            height = _height(text, font, width - beside)
            words = _shortened(text, font, width - beside)
            painter.drawText(QRect(left, top, width - beside, height), _WRAP, words)
            top += height + _GAP
        if ticked:
            place = QRect(card.right() - _PAD - _TICK_PX + 2, card.top() + 7, _TICK_PX, _TICK_PX)
            tick_icons(self.theme)[note.annotation.tick].paint(painter, place)

    def _paint_card(
        self, painter: QPainter, option: QStyleOptionViewItem, card: QRect, note: Anchored
    ) -> None:
        """Draw the ground of a row with the bar: whole for a highlight, two lines for a line."""
        theme = self.theme
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        selected = bool(option.state & QStyle.StateFlag.State_Selected)
        painter.setPen(QPen(QColor(theme.accent if selected else theme.line), 2 if selected else 1))
        painter.setBrush(QColor(theme.paper))
        painter.drawRoundedRect(card, 4, 4)
        colour = QColor(tone(theme.grounds[note.annotation.colour], theme))
        bar = QRect(card.left(), card.top() + 4, _BAR, card.height() - 8)
        if note.annotation.style is Style.UNDERLINE:
            bar.setLeft(bar.left() + 2)
        painter.fillRect(bar, colour)

    def _ink(self, text: _Text) -> str:
        if text.accent:
            return self.theme.accent
        return self.theme.muted if text.muted else self.theme.text


def status_name(status: Status) -> str:
    """Return how a note stands to the text, in a word or two; empty if it is exact."""
    translate = QCoreApplication.translate
    return {
        Status.EXACT: "",
        Status.MOVED: translate("Notes", "Moved with its passage"),
        Status.CHANGED: translate("Notes", "The passage was changed"),
        Status.AMBIGUOUS: translate("Notes", "The place is not certain"),
        Status.ORPHAN: translate("Notes", "No longer in the text"),
    }[status]


def _says_the_same(one: Anchored, other: Anchored) -> bool:
    """Tell whether two states of a note have the same words, as after another colour."""
    before, after = one.annotation, other.annotation
    return (
        one.span == other.span
        and one.status is other.status
        and before.quote is after.quote
        and before.note == after.note
        and before.tags == after.tags
    )


def _texts(note: Anchored, quote: str) -> list[_Text]:
    """Return the texts of a note; the quote is the first, even if it is empty."""
    annotation = note.annotation
    texts: list[_Text] = []
    if not annotation.about_report:
        shown = quote[:_LONGEST].replace("\n", " ")
        texts.append(_Text(shown, _QUOTE_LINES, muted=True))
    if annotation.note:
        texts.append(_Text(annotation.note[:_LONGEST], _WORDS_LINES, strong=True))
    if annotation.tags:
        texts.append(_Text(" ".join(f"#{tag}" for tag in annotation.tags), 1))
    if told := status_name(note.status):
        texts.append(_Text(told, 1, accent=True))
    return texts


def _measured(option: QStyleOptionViewItem) -> _Measure:
    width = option.widget.width() - _BESIDE if option.widget else 280
    metrics = option.fontMetrics
    room_em = (width - 2 * _PAD - _BAR) / metrics.horizontalAdvance("国")
    return _Measure(width, room_em, metrics.lineSpacing())


def _size(note: Anchored, quote: str, measure: _Measure) -> QSize:
    texts = _texts(note, quote)
    lines = sum(_lines(text, measure.room_em) for text in texts)
    height = 2 * _PAD + lines * measure.line + _GAP * len(texts) + 6
    return QSize(measure.width, height)


def _lines(text: _Text, room_em: float) -> int:
    """Return how many lines a text takes at most, reckoned without setting it."""
    lines = 0
    for paragraph in text.words.split("\n"):
        narrow = len(paragraph.encode("ascii", "ignore"))
        width = len(paragraph) - narrow + narrow * _NARROW
        lines += max(1, ceil(width / max(1.0, room_em - _WASTED)))
        if lines >= text.most_lines:
            return text.most_lines
    return lines


def _height(text: _Text, font: QFont, width: int) -> int:
    metrics = QFontMetrics(font)
    needed = metrics.boundingRect(QRect(0, 0, width, 10_000), _WRAP, text.words).height()
    return min(needed, text.most_lines * metrics.lineSpacing())


def _shortened(text: _Text, font: QFont, width: int) -> str:
    """Return as much of a text as its lines hold, with an ellipsis if some is left off."""
    metrics = QFontMetrics(font)
    room = text.most_lines * metrics.lineSpacing()
    whole = shorter = text.words
    while (
        shorter and metrics.boundingRect(QRect(0, 0, width, 10_000), _WRAP, shorter).height() > room
    ):
        shorter = shorter[: len(shorter) * 9 // 10 - 1]
    return shorter if shorter == whole else shorter[:-1] + "…"
