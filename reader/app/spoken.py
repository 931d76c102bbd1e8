"""What a screen reader says of the rows of lists: a sentence each, with all that is shown of it."""

from __future__ import annotations

from collections.abc import Callable, Iterable

from PySide6.QtCore import QCoreApplication, QObject

from reader.annotation.model import Anchored, Tick
from reader.app.colour_names import colour_names
from reader.app.figure_card import line
from reader.app.figure_rows import FigureRow
from reader.app.figure_words import tick_names


class _Counted(QObject):
    """Says how many there are; the tools of Qt know plural forms in classes only."""

    def notes(self, count: int) -> str:
        """Say a number of notes."""
        return self.tr("%n note(s)", "", count)

    def figures(self, count: int) -> str:
        """Say a number of figures."""
        return self.tr("%n figure(s)", "", count)

    def hits(self, count: int) -> str:
        """Say a number of hits."""
        return self.tr("%n hit(s)", "", count)


def hit_count(hits: int) -> str:
    """Return how many hits there are, in words."""
    return _Counted().hits(hits)


def joined(parts: Iterable[str]) -> str:
    """Return the parts of a sentence as one, empty ones left out."""
    return QCoreApplication.translate("Spoken", "; ").join(part for part in parts if part)


HeadingSpeaker = Callable[[str, int, tuple[int, int], int], str]
"""Says title, level, how many notes and figures, and how many hits."""


def heading_speaker() -> HeadingSpeaker:
    """Return what says a heading's title, level, and its counts of notes, figures and hits.

    It is asked for thousands of headings at once, so it has its words looked up before.
    """
    translate = QCoreApplication.translate
    level_words = translate("Spoken", "level %1")
    counted = _Counted()

    def sentence(title: str, level: int, counts: tuple[int, int], hits: int) -> str:
        notes, figures = counts
        said = [title, level_words.replace("%1", str(level))]
        if hits:
            said.append(counted.hits(hits))
        if notes:
            said.append(counted.notes(notes))
        if figures:
            said.append(counted.figures(figures))
        return joined(said)

    return sentence


def figure_sentence(row: FigureRow) -> str:
    """Return what is known of a figure, and where it stands."""
    place = QCoreApplication.translate("Spoken", "in %1").replace("%1", row.place)
    return joined((line(row).replace(" · ", QCoreApplication.translate("Spoken", "; ")),
                   place if row.place else ""))  # fmt: skip


def cell_sentence(column: str, text: str) -> str:
    """Return a cell of a table with the title of its column."""
    nothing = QCoreApplication.translate("Spoken", "nothing")
    return f"{column}: {text or nothing}"


def hit_sentence(number: int, total: int, context: str) -> str:
    """Return a hit with the words around it.

    Args:
        number: From 0.
        total: How many hits there are.
        context: One line of the report.
    """
    words = QCoreApplication.translate("Spoken", "Hit %1 of %2: %3")
    counted = words.replace("%1", f"{number + 1:,}").replace("%2", f"{total:,}")
    return counted.replace("%3", context)


def section_sentence(title: str, hits: int) -> str:
    """Return the title of a section in the list of hits, with how many stand under it."""
    return joined((title, hit_count(hits)))


def note_sentence(note: Anchored, quote: str = "") -> str:
    """Return what is known of a note, its colour by name.

    Args:
        note: The note.
        quote: Its passage in the script shown; without it the passage is not said.
    """
    translate = QCoreApplication.translate
    annotation = note.annotation
    kind = translate("Spoken", "Note") if annotation.note else translate("Spoken", "Highlight")
    about = translate("Spoken", "on “%1”").replace("%1", quote.replace("\n", " "))
    tags = translate("Spoken", "tags: %1").replace("%1", " ".join(annotation.tags))
    return joined(
        (
            f"{kind} ({colour_names()[annotation.colour]})",
            annotation.note,
            about if quote else "",
            tags if annotation.tags else "",
            tick_names()[annotation.tick] if annotation.tick is not Tick.NONE else "",
        )
    )
