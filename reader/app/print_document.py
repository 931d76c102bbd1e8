"""The report as it is printed: with its highlights, and its notes behind it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QCoreApplication, QMarginsF, QRectF, QSizeF, Qt
from PySide6.QtGui import (
    QColor,
    QPagedPaintDevice,
    QPageLayout,
    QPageSize,
    QPainter,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
    QTextFormat,
)

from reader.annotation.model import Anchored, Style
from reader.app.palette import LIGHT, tone
from reader.app.shown_text import ShownText
from reader.app.title_balance import balance_title
from reader.app.type_style import TypeStyle
from reader.app.typesetting import PageStyle, typeset
from reader.core.outline import Outline
from reader.session.rendition import Rendition

_SIZE_PX: Final = 15
"""At 96 pixels an inch: 11 points, a little less than GB/T 9704 asks of official documents."""
_MARGIN_MM: Final = 25.0
_DOTS_PER_INCH: Final = 96
_FOOT_PX: Final = 28


@dataclass(frozen=True, slots=True)
class PrintedReport:
    """What is printed.

    Attributes:
        rendition: The report in the script shown.
        outline: Its headings.
        notes: Those with a place, in text order.
        places: Where each stands, in words.
        type: The faces.
    """

    rendition: Rendition
    outline: Outline
    notes: Sequence[Anchored]
    places: Sequence[str]
    type: TypeStyle


def print_report(report: PrintedReport, device: QPagedPaintDevice) -> None:
    """Print a report on paper or to a file, page by page with page numbers.

    Args:
        report: What is printed.
        device: A printer or a PDF writer; margins are set, its paper is kept.
    """
    layout = device.pageLayout()
    margins = QMarginsF(_MARGIN_MM, _MARGIN_MM, _MARGIN_MM, _MARGIN_MM)
    device.setPageMargins(margins, QPageLayout.Unit.Millimeter)
    paper = layout.pageSize().size(QPageSize.Unit.Inch)
    width = (paper.width() - 2 * _MARGIN_MM / 25.4) * _DOTS_PER_INCH
    height = (paper.height() - 2 * _MARGIN_MM / 25.4) * _DOTS_PER_INCH - _FOOT_PX
    document = printed_document(report)
    document.setPageSize(QSizeF(width, height))
    balance_title(document, round(width))
    painter = QPainter(device)
    scale = device.logicalDpiX() / _DOTS_PER_INCH
    painter.scale(scale, scale)
    for page in range(document.pageCount()):
        if page:
            device.newPage()
        painter.save()
        painter.translate(0, -page * height)
        document.drawContents(painter, QRectF(0, page * height, width, height))
        painter.restore()
        painter.setFont(document.defaultFont())
        painter.setPen(QColor(LIGHT.muted))
        foot = QRectF(0, height, width, _FOOT_PX)
        centre = Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignBottom
        painter.drawText(foot, centre, f"— {page + 1} —")
    painter.end()


def printed_document(report: PrintedReport) -> QTextDocument:
    """Return the report set in black on white, highlights numbered, and the notes behind it."""
    document = QTextDocument()
    style = PageStyle(LIGHT, _SIZE_PX, report.type)
    typeset(document, report.rendition, report.outline, style)
    shown = ShownText(report.rendition, document)
    numbered = [
        (number, note) for number, note in enumerate(report.notes, 1) if note.span is not None
    ]
    for number, note in reversed(numbered):
        _mark(shown, note, number)
    if numbered:
        _append_notes(document, report, numbered)
    return document


def _mark(shown: ShownText, note: Anchored, number: int) -> None:
    """Lay the ground of a note under its passage and put its number behind."""
    if note.span is None:
        return
    ground = LIGHT.grounds[note.annotation.colour]
    if note.span:
        look = QTextCharFormat()
        if note.annotation.style is Style.UNDERLINE:
            look.setUnderlineStyle(QTextCharFormat.UnderlineStyle.SingleUnderline)
            look.setUnderlineColor(QColor(tone(ground, LIGHT)))
        else:
            look.setBackground(QColor(ground))
        shown.cursor(note.span).mergeCharFormat(look)
    behind = shown.caret(note.span.end)
    raised = QTextCharFormat()
    raised.setVerticalAlignment(QTextCharFormat.VerticalAlignment.AlignSuperScript)
    raised.setForeground(QColor(LIGHT.accent))
    behind.insertText(f"[{number}]", raised)


def _append_notes(
    document: QTextDocument, report: PrintedReport, numbered: Sequence[tuple[int, Anchored]]
) -> None:
    """Put the notes on pages of their own: number, quote, words, place."""
    cursor = QTextCursor(document)
    cursor.movePosition(QTextCursor.MoveOperation.End)
    title = QTextBlockFormat()
    title.setPageBreakPolicy(QTextFormat.PageBreakFlag.PageBreak_AlwaysBefore)
    title.setBottomMargin(_SIZE_PX)
    bold = QTextCharFormat()
    bold.setFont(document.defaultFont())
    bold.setFontWeight(700)
    cursor.insertBlock(title, bold)
    cursor.insertText(QCoreApplication.translate("Print", "Notes"), bold)
    plain, muted = QTextCharFormat(), QTextCharFormat()
    for look, colour in ((plain, LIGHT.text), (muted, LIGHT.muted)):
        look.setFont(document.defaultFont())
        look.setForeground(QColor(colour))
    for number, note in numbered:
        block = QTextBlockFormat()
        block.setTopMargin(_SIZE_PX / 2)
        cursor.insertBlock(block, plain)
        quote = report.rendition.passage(note.span) if note.span else ""
        cursor.insertText(f"[{number}] ", plain)
        if quote:
            ground = QTextCharFormat(plain)
            ground.setBackground(QColor(LIGHT.grounds[note.annotation.colour]))
            cursor.insertText(quote.replace("\n", " "), ground)
        for words, look in ((note.annotation.note, plain), (report.places[number - 1], muted)):
            if words:
                cursor.insertBlock(QTextBlockFormat(), look)
                cursor.insertText(words)
