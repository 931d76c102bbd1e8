"""One setting: where it is kept, its default, and how it is written there.

Settings are attributes of a `SettingsFile`. Read on an object, such an attribute is the present
value; read on the class, it is the setting itself, which can be listed, shown and reset.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from enum import StrEnum
from typing import Final, Generic, Self, TypeVar, overload

from reader.app.settings_file import SettingsFile

T = TypeVar("T")
_Choice = TypeVar("_Choice", bound=StrEnum)


@dataclass(frozen=True)
class Form(Generic[T]):
    """How values of a type are written.

    Attributes:
        read: Returns the value of a text; raises `ValueError` or `TypeError` if the text
            is none.
        write: Returns the text of a value.
    """

    read: Callable[[str], T]
    write: Callable[[T], str]


@dataclass(frozen=True)
class Written:
    """A value as it is written, where its type should not be loaded before it is wanted."""

    text: str


class Setting(Generic[T]):
    """An attribute whose value is kept; what can't be read is the default.

    Args:
        key: Its place in the file, as ``page/size_px``.
        default: The value it comes with.
        form: How it is written.
        page: Where a person finds it among the settings; empty for what the window remembers by
            itself.
    """

    name = ""
    """The name of the attribute."""

    def __init__(self, key: str, default: T | Written, form: Form[T], page: str = "") -> None:
        self.key, self._default, self._form, self.page = key, default, form, page

    @property
    def default(self) -> T:
        """The value it comes with."""
        default = self._default
        return self._form.read(
            default.text if isinstance(default, Written) else self._form.write(default)
        )

    def __set_name__(self, owner: type[SettingsFile], name: str) -> None:
        self.name = name

    @overload
    def __get__(self, holder: None, owner: type[SettingsFile]) -> Self: ...

    @overload
    def __get__(self, holder: SettingsFile, owner: type[SettingsFile]) -> T: ...

    def __get__(self, holder: SettingsFile | None, owner: type[SettingsFile]) -> Self | T:
        """Return the present value."""
        if holder is None:
            return self
        if not holder.file.contains(self.key):
            return self.default
        try:
            return self._form.read(holder.text(self.key))
        except (ValueError, TypeError):
            return self.default

    def __set__(self, holder: SettingsFile, value: T) -> None:
        """Keep another value."""
        text = self._form.write(value)
        if not holder.file.contains(self.key) or holder.text(self.key) != text:
            holder.file.setValue(self.key, text)
            holder.changed.emit(self.name)


def _flag(text: str) -> bool:
    if text not in {"true", "false"}:
        raise ValueError(text)
    return text == "true"


FLAG: Final = Form(_flag, lambda on: "true" if on else "false")
"""On or off."""
TEXT: Final = Form[str](str, str)
"""Any text."""


def whole(least: int, most: int) -> Form[int]:
    """Return the form of whole numbers; what lies beyond the bounds is drawn to them."""

    def bounded(number: int) -> int:
        return min(most, max(least, number))

    return Form(lambda text: bounded(int(text)), lambda number: str(bounded(number)))


def one_of(choices: type[_Choice]) -> Form[_Choice]:
    """Return the form of a choice."""
    return Form(choices, str)


def _words(text: str) -> list[str]:
    found = json.loads(text)
    if not isinstance(found, list):
        raise TypeError(text)
    return [str(each) for each in found]


def _mapping(text: str) -> Mapping[str, str]:
    found = json.loads(text)
    if not isinstance(found, dict):
        raise TypeError(text)
    return {str(name): str(value) for name, value in found.items()}


WORDS: Final = Form(_words, lambda texts: json.dumps(list(texts)))
"""Texts in an order."""
TEXTS: Final = Form[Mapping[str, str]](_mapping, lambda texts: json.dumps(dict(texts)))
"""Texts by names."""
