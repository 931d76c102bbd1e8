"""Notes as a table: one a row, in text order; and that table as comma-separated values."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import datetime
from typing import Final

from reader.annotation.model import Status
from reader.export.clean import clean_passage, writable
from reader.export.csv_text import BYTE_ORDER_MARK, csv_text, guarded
from reader.export.model import TICK_NAMES, NotesDocument, PlacedNote, colour_in_words

Cell = str | int | datetime | None

_STATUS_NAMES: Final = {
    Status.EXACT: "准确",
    Status.MOVED: "已移动",
    Status.CHANGED: "原文已改",
    Status.AMBIGUOUS: "不能确定",
    Status.ORPHAN: "找不到",
}


@dataclass(frozen=True, slots=True)
class NoteColumn:
    """A column of the table.

    Attributes:
        title: Its header, in simplified words.
        width: In characters of a spreadsheet's standard font.
        cell: What stands in it.
        own_words: Whether its cells are this program's words, to be put into the report's script.
    """

    title: str
    width: int
    cell: Callable[[PlacedNote], Cell]
    own_words: bool = False


def columns(document: NotesDocument) -> tuple[NoteColumn, ...]:
    """Return the columns of a document; sentences have one only if there are any."""
    sentences = any(note.sentence for note in document.notes)
    return tuple(column for column in _COLUMNS if sentences or column.title != _SENTENCE)


def rows(document: NotesDocument) -> Iterator[tuple[Cell, ...]]:
    """Yield a row of cells for each note; the first is its number."""
    chosen = columns(document)
    for number, note in enumerate(document.notes, start=1):
        cells = ((column, column.cell(note)) for column in chosen[1:])
        yield (
            number,
            *(
                document.words(cell) if column.own_words and isinstance(cell, str) else cell
                for column, cell in cells
            ),
        )


def to_csv(document: NotesDocument) -> str:
    """Return the notes as a file that Excel opens right; it begins with a byte order mark.

    Text that a spreadsheet would take for a formula has an apostrophe before it.
    """
    header = [document.words(column.title) for column in columns(document)]
    table = ([_cell_text(cell) for cell in row] for row in rows(document))
    return BYTE_ORDER_MARK + csv_text([header, *table], "\r\n")


def _cell_text(cell: Cell) -> str:
    if isinstance(cell, datetime):
        return cell.isoformat(" ", "seconds")
    return guarded(cell) if isinstance(cell, str) else "" if cell is None else str(cell)


def _number(_note: PlacedNote) -> Cell:
    """Leave the place of the number, which is that of the row."""
    return None


def _quoted(note: PlacedNote) -> Cell:
    """Return the passage as it was when the note was made, if it is another now."""
    if note.anchored.status in {Status.EXACT, Status.MOVED}:
        return None
    return clean_passage(note.anchored.annotation.quote.exact)


def _path(note: PlacedNote) -> Cell:
    return " › ".join(clean_passage(heading.title) for heading in note.path)


def _colour(note: PlacedNote) -> Cell:
    return colour_in_words(note.anchored.annotation)


def _tick(note: PlacedNote) -> Cell:
    return TICK_NAMES.get(note.anchored.annotation.tick)


def _local(moment: datetime) -> datetime:
    """Return a moment as a clock on the wall shows it, which is all that Excel knows."""
    return moment.astimezone().replace(tzinfo=None, microsecond=0)


_SENTENCE: Final = "全句"
_COLUMNS: Final = (
    NoteColumn("序号", 6, _number),
    NoteColumn("所在部分", 32, _path),
    NoteColumn("原文", 48, lambda note: clean_passage(note.quote)),
    NoteColumn("批注", 40, lambda note: writable(note.anchored.annotation.note).strip()),
    NoteColumn("标签", 16, lambda note: "、".join(note.anchored.annotation.tags)),
    NoteColumn("颜色", 8, _colour, own_words=True),
    NoteColumn("核对", 8, _tick, own_words=True),
    NoteColumn("状态", 10, lambda note: _STATUS_NAMES[note.anchored.status], own_words=True),
    NoteColumn("批注时的原文", 32, _quoted),
    NoteColumn(_SENTENCE, 48, lambda note: note.sentence),
    NoteColumn("出处", 48, lambda note: note.source or note.place),
    NoteColumn("起", 8, lambda note: note.anchored.span.start if note.anchored.span else None),
    NoteColumn("止", 8, lambda note: note.anchored.span.end if note.anchored.span else None),
    NoteColumn("创建", 17, lambda note: _local(note.anchored.annotation.created)),
    NoteColumn("修改", 17, lambda note: _local(note.anchored.annotation.modified)),
    NoteColumn("编号", 38, lambda note: note.anchored.annotation.id),
)
