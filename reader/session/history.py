"""What was done to notes and verdicts, so that it can be undone and done again."""

from __future__ import annotations

from collections import deque
from dataclasses import dataclass
from enum import StrEnum
from typing import Final

from reader.annotation.model import Anchored
from reader.annotation.verdict import PlacedVerdict, Verdict

_LONGEST: Final = 500
"""Deeds that can be undone; older ones are forgotten."""


class DeedName(StrEnum):
    """What a menu calls a deed: source strings, translated by the window."""

    ADD_HIGHLIGHT = "Add highlight"
    ADD_NOTE = "Add note"
    ADD_SEVERAL = "Add highlights"
    EDIT_NOTE = "Edit note"
    CHANGE_COLOUR = "Change colour"
    CHANGE_TAGS = "Change tags"
    CHANGE_STYLE = "Change style"
    CHANGE_STATUS = "Change status"
    CHANGE_SEVERAL = "Change notes"
    ATTACH_NOTE = "Attach note"
    MOVE_BOUNDARIES = "Move boundaries"
    IMPORT_NOTES = "Import notes"
    DELETE_HIGHLIGHT = "Delete highlight"
    DELETE_NOTE = "Delete note"
    DELETE_SEVERAL = "Delete notes"
    ACCEPT_PLACE = "Accept place"
    ACCEPT_SEVERAL = "Accept places"
    CORRECT_FIGURE = "Correct figure"
    DISMISS_FIGURE = "Not a figure"
    DISMISS_SEVERAL = "Not figures"
    ADD_FIGURE = "Add figure"
    RESTORE_FIGURE = "Restore figure"
    TICK_FIGURE = "Tick figure"
    TICK_SEVERAL = "Tick figures"
    CORRECT_HEADING = "Correct heading"
    RESTORE_HEADING = "Restore heading"


@dataclass(frozen=True, slots=True)
class KeptNote:
    """A note with its place and the edition its selectors count in."""

    anchored: Anchored
    edition: int

    @property
    def id(self) -> str:
        """The annotation's id."""
        return self.anchored.annotation.id


@dataclass(frozen=True, slots=True)
class KeptVerdict:
    """A verdict with its place and the edition its selectors count in."""

    placed: PlacedVerdict
    edition: int

    @property
    def verdict(self) -> Verdict:
        """The verdict itself."""
        return self.placed.verdict

    @property
    def id(self) -> str:
        """The verdict's id."""
        return self.placed.verdict.id


@dataclass(frozen=True, slots=True)
class Deed:
    """One step: some notes and verdicts as they were before, and as they are after.

    Attributes:
        name: What a menu calls it.
        before: Notes without those that it added.
        after: Notes without those that it deleted.
        verdicts_before: Verdicts without those that it gave.
        verdicts_after: Verdicts without those that it took back.
    """

    name: DeedName
    before: tuple[KeptNote, ...] = ()
    after: tuple[KeptNote, ...] = ()
    verdicts_before: tuple[KeptVerdict, ...] = ()
    verdicts_after: tuple[KeptVerdict, ...] = ()

    @property
    def reversed(self) -> Deed:
        """The deed that undoes this one."""
        return Deed(self.name, self.after, self.before, self.verdicts_after, self.verdicts_before)


def edit_name(before: KeptNote, after: KeptNote) -> DeedName:
    """Return what a menu calls the step from one state of a note to another."""
    old, new = before.anchored.annotation, after.anchored.annotation
    changed = [
        name
        for name, different in (
            (DeedName.EDIT_NOTE, old.note != new.note),
            (DeedName.CHANGE_COLOUR, old.colour != new.colour),
            (DeedName.CHANGE_TAGS, old.tags != new.tags),
            (DeedName.CHANGE_STYLE, old.style != new.style),
            (DeedName.CHANGE_STATUS, old.tick != new.tick),
            (DeedName.MOVE_BOUNDARIES, before.anchored.span != after.anchored.span),
        )
        if different
    ]
    return changed[0] if changed else DeedName.ACCEPT_PLACE


class History:
    """The deeds of a session; undone ones can be done again until a new one is done."""

    def __init__(self) -> None:
        self._done: deque[Deed] = deque(maxlen=_LONGEST)
        self._undone: list[Deed] = []

    @property
    def last(self) -> Deed | None:
        """The deed that is undone next."""
        return self._done[-1] if self._done else None

    @property
    def next(self) -> Deed | None:
        """The deed that is done again next."""
        return self._undone[-1] if self._undone else None

    def add(self, deed: Deed) -> None:
        """Note a new deed; what was undone is forgotten."""
        self._done.append(deed)
        self._undone.clear()

    def step_back(self) -> None:
        """Note that the last deed was undone."""
        self._undone.append(self._done.pop())

    def step_forward(self) -> None:
        """Note that the next deed was done again."""
        self._done.append(self._undone.pop())
