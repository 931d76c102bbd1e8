"""UTF-8 that was read as GBK: 銆�銆�浜屻�佺户缁 instead of 　　二、继续.

The bytes are put together again and read as UTF-8; what was lost on the way stays U+FFFD.
"""

from __future__ import annotations

import codecs
import re
from collections.abc import Iterator
from typing import Final

from reader.core.offset_map import Replacement

# First halves of ，。、“” in UTF-8 as GBK shows them; nobody writes these characters.
_TELLING: Final = re.compile("[锛銆鈥]")
_LEAST_TELLING: Final = 8
_LEAST_SHARE: Final = 0.01
_MOST_LOST: Final = 0.2
_STRETCH: Final = re.compile("[^ \t\n]+")
_LOST: Final = b"\xff"
_UNREADABLE: Final = "\ufffd€"
_STOP: Final = "。".encode()
"""Its last byte swallows the line end behind it; a paragraph ends with this mark."""
_PUNCTUATION: Final = "\u3000、。“”‘’—…《》（），：；！？％"
_REPEATED: Final = re.compile("\ufffd+")


def replacements(text: str) -> list[Replacement]:
    """Find the characters to read anew; none in a sound text."""
    if len(_TELLING.findall(text)) < _LEAST_TELLING:
        return []
    found: list[Replacement] = []
    for stretch in _STRETCH.finditer(text):
        telling = len(_TELLING.findall(stretch[0]))
        if telling and telling >= _LEAST_SHARE * len(stretch[0]):
            mended = list(_read_anew(stretch[0], stretch.start()))
            lost = sum("\ufffd" in wish.text for wish in mended)
            found += mended if lost <= _MOST_LOST * len(mended) else []
    return found


def _read_anew(stretch: str, start: int) -> Iterator[Replacement]:
    """Yield the smallest groups of characters whose bytes are whole characters of UTF-8."""
    decoder = codecs.getincrementaldecoder("utf-8")("replace")
    begin, new = start, ""
    for at, character in enumerate(stretch, start):
        pending = decoder.getstate()[0]
        if character in _UNREADABLE and pending:
            after = stretch[at + 1 - start : at + 2 - start]
            new += decoder.decode(_lost_byte(pending, _bytes(after)[:1] if after else b""))
        else:
            new += decoder.decode(_bytes(character))
        if not decoder.getstate()[0] and new:
            yield Replacement(begin, at + 1, _REPEATED.sub("\ufffd", new))
            begin, new = at + 1, ""
    if begin < start + len(stretch):
        new = _REPEATED.sub("\ufffd", new + decoder.decode(b"", final=True))
        yield Replacement(begin, start + len(stretch), new)


def _lost_byte(pending: bytes, after: bytes) -> bytes:
    """Return the byte that GBK could not show, if there is no doubt.

    It is 80, which begins no character of GBK, unless another byte makes a common character and
    cannot be shown with the byte after it either.
    """
    if len(pending) < 2:
        return b"\x80"
    if pending == _STOP[:2] and after in (b"", b"\n"):
        return _STOP[2:]
    possible = [
        bytes((byte,)) for byte in (0x80, *range(0x81, 0xC0)) if _is_unreadable(byte, after)
    ]
    common = [byte for byte in possible if _is_common(pending + byte)]
    return b"\x80" if common == [b"\x80"] else _LOST


def _is_unreadable(byte: int, after: bytes) -> bool:
    if byte == 0x80:
        return True
    try:
        (bytes((byte,)) + after).decode("gbk")
    except UnicodeDecodeError:
        return True
    return False


def _is_common(utf8: bytes) -> bool:
    """Tell whether three bytes are punctuation or a Chinese character of the first level."""
    character = utf8.decode("utf-8", "replace")
    if character in _PUNCTUATION:
        return True
    try:
        return 0xB0 <= character.encode("gb2312")[0] <= 0xD7
    except UnicodeEncodeError:
        return False


def _bytes(character: str) -> bytes:
    """Return the bytes that GBK shows as a character."""
    code = ord(character)
    if 0xE000 <= code <= 0xE765:
        return _user_defined(code - 0xE000)
    try:
        return character.encode("gbk")
    except UnicodeEncodeError:
        return _LOST


def _user_defined(number: int) -> bytes:
    """Return the code of a user-defined character (GBK, areas AAA1, F8A1 and A140)."""
    if number < 564:
        return bytes((0xAA + number // 94, 0xA1 + number % 94))
    if number < 1222:
        return bytes((0xF8 + (number - 564) // 94, 0xA1 + (number - 564) % 94))
    row, cell = divmod(number - 1222, 96)
    return bytes((0xA1 + row, 0x40 + cell + (cell >= 0x3F)))
