"""What is told of a note under the mouse: its words, tags and status in a calm card."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from html import escape
from typing import Final

from PySide6.QtCore import QCoreApplication

from reader.annotation.model import Anchored, Tick
from reader.app.colour_names import colour_names
from reader.app.figure_words import tick_names
from reader.app.notes_delegate import status_name
from reader.app.palette import Theme, tone

_LONGEST: Final = 600
"""Characters of a note that are told; the pane has the rest."""
_MOST: Final = 3


def note_card(notes: Sequence[Anchored], theme: Theme) -> str:
    """Return a card in Qt's rich text, of the first notes; all words are escaped.

    Args:
        notes: At one place, the one to be told first in front.
        theme: The colours.

    Returns:
        Nothing if no note has more to tell than its colour.
    """
    if not any(_has_more(note) for note in notes):
        return ""
    told = [_told(note, theme) for note in notes[:_MOST]]
    if len(notes) > _MOST:
        text = QCoreApplication.translate("Notes", "… and %n more", "", len(notes) - _MOST)
        told.append(f'<div style="color:{theme.muted}">{escape(text)}</div>')
    return '<hr style="margin:4px 0">'.join(told)


def _has_more(note: Anchored) -> bool:
    annotation = note.annotation
    return bool(annotation.note or annotation.tags or annotation.tick is not Tick.NONE)


def _told(note: Anchored, theme: Theme) -> str:
    annotation = note.annotation
    colour = tone(theme.grounds[annotation.colour], theme)
    below = " · ".join(map(escape, _small(note)))
    words = annotation.note[:_LONGEST] + ("…" if len(annotation.note) > _LONGEST else "")
    head = f'<span style="color:{colour}">▌</span>{escape(words)}'.replace("\n", "<br>")
    return f'<div>{head}</div><div style="color:{theme.muted}">{below}</div>'


def _small(note: Anchored) -> Iterator[str]:
    """Yield what is told below the words: colour, status, tags, and how sure the place is."""
    annotation = note.annotation
    yield colour_names()[annotation.colour]
    if annotation.tick is not Tick.NONE:
        yield tick_names()[annotation.tick]
    yield from (f"#{tag}" for tag in annotation.tags)
    if told := status_name(note.status):
        yield told
