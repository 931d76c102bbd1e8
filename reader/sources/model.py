"""What a source yields: the text of a file before any repair."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class DecodedSource:
    """The text of a file after decoding.

    Attributes:
        text: BOM dropped, otherwise as in the file; for PDF and DOCX as extracted.
        encoding: Name of the encoding as shown to a person, as ``UTF-8`` or ``GB18030``.
        damaged: How many places could not be decoded (each is U+FFFD in the text).
        sha256: Hexadecimal digest of the file's bytes.
    """

    text: str
    encoding: str
    damaged: int
    sha256: str
