"""From the bytes of a file to its text: which of the Chinese encodings they are in.

A byte order mark decides, then strict UTF-8, then a score: each encoding reads the whole, and the
one that yields the most common characters and the fewest that no report holds is right. The
measure holds from eight characters up and with damaged bytes; see also Hsieh, "A composite approach
to language/encoding detection" (IUC 19, 2001), which counts characters in the same way.
"""

from __future__ import annotations

import codecs
import re
from collections import Counter
from dataclasses import dataclass
from functools import cache
from typing import Final

from reader import paths
from reader.core import euc_tw
from reader.core.pieces import pieces
from reader.errors import OpenError

_BOMS: Final = (
    # UTF-32 comes first: its little-endian mark begins with that of UTF-16.
    (codecs.BOM_UTF32_LE, "UTF-32LE"),
    (codecs.BOM_UTF32_BE, "UTF-32BE"),
    (codecs.BOM_UTF8, "UTF-8"),
    (codecs.BOM_UTF16_LE, "UTF-16LE"),
    (codecs.BOM_UTF16_BE, "UTF-16BE"),
    (b"\x84\x31\x95\x33", "GB18030"),
)
_CANDIDATES: Final = ("UTF-8", "GB18030", "Big5", "EUC-TW", "UTF-16LE", "UTF-16BE")
_WIDE_CANDIDATES: Final = ("UTF-32LE", "UTF-32BE")
_CODECS: Final = {"Big5": "cp950", "Big5-HKSCS": "big5hkscs"}
_LABELS: Final = {
    # What calls itself GB2312, GBK or Big5 mostly holds characters of the larger sets too
    # (WHATWG Encoding Standard, "names and labels").
    "gb2312": "GB18030",
    "gbk": "GB18030",
    "gb18030": "GB18030",
    "big5": "Big5",
    "cp950": "Big5",
    "big5hkscs": "Big5-HKSCS",
    "utf-8": "UTF-8",
    "utf-8-sig": "UTF-8",
    "utf-16-le": "UTF-16LE",
    "utf-16-be": "UTF-16BE",
    "utf-32-le": "UTF-32LE",
    "utf-32-be": "UTF-32BE",
}

_NOT_OF_FILES: Final = {"idna", "punycode", "raw-unicode-escape", "unicode-escape", "utf-7"}
"""Notations of Python and of the network, which would make surrogates of a file."""

_DAMAGE: Final = re.compile(
    "[\x00-\x08\x0b\x0e-\x1f\x7f-\x9f\ufdd0-\ufdef\ufffd\U000f0000-\U0010ffff]"
)
_BEYOND_TWO_BYTES: Final = re.compile("[\u0800-\U0010ffff]")
"""What takes three bytes or more in UTF-8."""

_SAMPLE_BYTES: Final = 1 << 18
_SURE_SHARE: Final = 0.4
"""Of the characters beyond ASCII, how many are common in a text that is surely Chinese."""
_LEAST_FOR_OPINION: Final = 32
"""Characters beyond ASCII; a guess at the language of fewer is worth nothing."""
_CERTAIN_SHARE: Final = 0.6
"""Of all characters, how many must be common to doubt bytes that are sound UTF-8."""


@dataclass(frozen=True, slots=True)
class Decoded:
    """A text and the encoding it was in.

    Attributes:
        text: Without byte order mark, otherwise as in the file.
        encoding: Name as shown to a person, as ``UTF-8``, ``GB18030``, ``Big5``.
        damaged: How many places could not be decoded; each is U+FFFD in the text.
    """

    text: str
    encoding: str
    damaged: int


def decode(data: bytes, encoding: str | None = None) -> Decoded:
    """Decode the bytes of a text file.

    Args:
        data: The whole file; a head cut in the middle of a character would mislead.
        encoding: The name of the encoding, as any program writes it; found out if ``None``.

    Raises:
        OpenError: If there is no encoding of that name.
    """
    if encoding is not None:
        return _read(data, encoding_label(encoding))
    for mark, label in _BOMS:
        if data.startswith(mark):
            return _read(data, label)
    label = _best_label(data)
    if label != "Big5":
        return _read(data, label)
    plain, hong_kong = _read(data, "Big5"), _read(data, "Big5-HKSCS")
    return hong_kong if 2 * hong_kong.damaged < plain.damaged else plain


def encoding_label(name: str) -> str:
    """Return the name by which an encoding is shown, as ``GB18030`` for ``gbk``.

    Raises:
        OpenError: If there is no encoding of that name.
    """
    plain = name.strip().lower().replace("_", "-")
    if plain in {"euc-tw", "euctw"}:
        return "EUC-TW"
    unknown = OpenError(f"没有名为“{name}”的编码，请改用 UTF-8、GB18030、Big5 等名称。")
    try:
        found = codecs.lookup(plain).name
        b"a".decode(found, "replace")
    except (LookupError, ValueError) as exc:
        raise unknown from exc
    if found in _NOT_OF_FILES:
        raise unknown
    return _LABELS.get(found, found.upper())


def damage(text: str) -> int:
    """Count the characters that no report holds: undecodable places and control characters."""
    return sum(len(_DAMAGE.findall(piece)) for piece in pieces(text))


def _best_label(data: bytes) -> str:
    """Return the encoding that makes the best sense of the bytes."""
    utf8 = _strict_utf8(data)
    if utf8 is not None and _BEYOND_TWO_BYTES.search(utf8):
        return "UTF-8"
    sample = data[:_SAMPLE_BYTES]
    candidates = _CANDIDATES + (_WIDE_CANDIDATES if b"\0" in sample else ())
    texts = {label: _text(sample, label) for label in candidates}
    scores = {label: _score(text) for label, text in texts.items()}
    best = max(scores, key=lambda label: scores[label])
    if utf8 is not None and not damage(utf8):
        # A few characters of GB18030 or UTF-16 may look like ASCII and two-byte UTF-8.
        return best if scores[best] >= _CERTAIN_SHARE * len(texts[best]) else "UTF-8"
    return best if _is_chinese(texts[best]) else _second_opinion(sample)


def _strict_utf8(data: bytes) -> str | None:
    try:
        return data.decode("utf-8")
    except UnicodeDecodeError:
        return None


def _score(text: str) -> float:
    common = _common_characters()
    return sum((1.0 if ch in common else _weight(ch)) * n for ch, n in Counter(text).items())


def _weight(character: str) -> float:
    """Return what a character that is not common says for a text being Chinese."""
    if _DAMAGE.match(character) or "\ue000" <= character <= "\uf8ff":
        return -2.0
    if character < "\x80":
        return 0.0
    if "\u0500" <= character < "\u2000" or "\ua000" <= character < "\uf900":
        return -1.0  # scripts of other peoples, Hangul among them
    return -0.5  # rare Han: a wrong reading as UTF-16 is full of them


def _is_chinese(text: str) -> bool:
    """Tell whether most of what is no ASCII is common in Chinese, damage aside."""
    common = _common_characters()
    found = Counter(ch for ch in text if ch >= "\x80" and ch != "\ufffd")
    if found.total() < _LEAST_FOR_OPINION:
        return True
    return sum(n for ch, n in found.items() if ch in common) >= _SURE_SHARE * found.total()


@cache
def _common_characters() -> frozenset[str]:
    return frozenset("".join(paths.lexicon("common_characters")))


def _second_opinion(sample: bytes) -> str:
    """Return the encoding of what is hardly Chinese; UTF-8 and its damage if it is no text."""
    from charset_normalizer import from_bytes  # noqa: PLC0415 - slow to load, seldom wanted

    found = from_bytes(sample).best()
    return encoding_label(found.encoding) if found else "UTF-8"


def _read(data: bytes, label: str) -> Decoded:
    text = _text(data, label)
    replaced = text.count("\ufffd")
    damaged = replaced - _text(data, label, "ignore").count("\ufffd") if replaced else 0
    return Decoded(text.removeprefix("\ufeff"), label, damaged)


def _text(data: bytes, label: str, errors: str = "replace") -> str:
    if label == "EUC-TW":
        text = euc_tw.decode(data)
        return text.replace("\ufffd", "") if errors == "ignore" else text
    return data.decode(_CODECS.get(label, label), errors)
