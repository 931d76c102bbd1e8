"""Letters that choose an entry of an open menu: every entry has one, no two of a menu the same.

Menus grow, texts are translated, some name what the person did; so the letters that the texts
bring along are kept as far as they differ, and the rest is given whenever a menu is about to open.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from string import ascii_uppercase, digits
from typing import Final

from PySide6.QtCore import QObject, Slot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QMenuBar

_MARK: Final = re.compile(r"(?<!&)&(\w)")
_BEHIND: Final = re.compile(r"\(&\w\)")
"""A letter put behind a text that has none of its own: ``打开(&O)…``."""

_LATIN: Final = re.compile(r"[0-9A-Za-z]")
_ELLIPSIS: Final = "…"


def without_mnemonic(text: str) -> str:
    """Return the text of a menu without its letter: ``打开…`` for ``打开(&O)…``."""
    parts = _BEHIND.sub("", text).split("&&")
    return "&".join(part.replace("&", "") for part in parts)


def with_mnemonics(texts: Sequence[str]) -> list[str]:
    """Return the texts of one menu, each with a letter of its own.

    A text keeps the letter it has unless an earlier one has the same, or no letter would be left
    for another. Beyond 36 entries some have none.
    """
    choices = [_choices(text) for text in texts]
    holders: dict[str, int] = {}

    def settle(number: int, tried: set[str]) -> bool:
        """Give an entry the best letter that is free or whose holder has another one to take."""
        for letter in choices[number]:
            if letter not in tried:
                tried.add(letter)
                if letter not in holders or settle(holders[letter], tried):
                    holders[letter] = number
                    return True
        return False

    waiting: list[int] = []
    for number, text in enumerate(texts):
        letter = _letter(text)
        if letter and letter not in holders:
            holders[letter] = number
        else:
            waiting.append(number)
    for number in waiting:
        free = next((letter for letter in choices[number] if letter not in holders), "")
        if free and free.isalpha():
            holders[free] = number
        else:
            settle(number, set())
    letters = {number: letter for letter, number in holders.items()}
    return [choices[number].get(letters.get(number, ""), text) for number, text in enumerate(texts)]


class Mnemonics(QObject):
    """Keeps the letters of a menu bar and of all menus that it opens.

    Entries without an object name are left alone: they are names of files, figures and the like.
    """

    def __init__(self, bar: QMenuBar) -> None:
        super().__init__(bar)
        self._give_to(bar.actions())
        for action in bar.actions():
            self._keep(action.menu())

    def _keep(self, menu: QObject | None) -> None:
        """Give letters now, and again whenever the menu is about to open."""
        if not isinstance(menu, QMenu):
            return
        self._give_to(menu.actions())
        menu.aboutToShow.connect(self._give_to_sender)
        for action in menu.actions():
            self._keep(action.menu())

    @Slot()
    def _give_to_sender(self) -> None:
        menu = self.sender()
        if isinstance(menu, QMenu):
            self._give_to(menu.actions())

    @staticmethod
    def _give_to(actions: Sequence[QAction]) -> None:
        entries = [each for each in actions if each.objectName() or each.menu()]
        for entry, text in zip(entries, with_mnemonics([e.text() for e in entries]), strict=True):
            if text != entry.text():
                entry.setText(text)


def _letter(text: str) -> str:
    """Return the letter a text is chosen by, in upper case; empty if it has none."""
    found = _MARK.search(text.replace("&&", ""))
    return found[1].upper() if found else ""


def _choices(text: str) -> dict[str, str]:
    """Return the letters a text can have, the best first, each with the text marked by it."""
    result = {letter: text} if (letter := _letter(text)) else {}
    bare = _MARK.sub(r"\1", _BEHIND.sub("", text))
    if not _BEHIND.search(text):
        places = [found.start() for found in _LATIN.finditer(bare)]
        begins = [at for at in places if at == 0 or bare[at - 1] in " :-("]
        for at in (*begins, *places):
            result.setdefault(bare[at].upper(), f"{bare[:at]}&{bare[at:]}")
    name = bare.removesuffix(_ELLIPSIS)
    dots = bare[len(name) :]
    for letter in ascii_uppercase + digits if not result or _BEHIND.search(text) else digits:
        result.setdefault(letter, f"{name}(&{letter}){dots}")
    return result
