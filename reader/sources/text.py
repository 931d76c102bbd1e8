"""Plain text in any encoding; Markdown and HTML are read as the text they are."""

from __future__ import annotations

import hashlib
from typing import Final

from reader.core.decode import damage, decode
from reader.errors import OpenError
from reader.sources.model import DecodedSource

_MOST_DAMAGE: Final = 0.2
"""Of all characters: a report with more that cannot be decoded is no text."""


def read_text(data: bytes, name: str, encoding: str | None = None) -> DecodedSource:
    """Read the bytes of a text.

    Args:
        data: The whole file.
        name: What to call the file in a message.
        encoding: Name of the encoding; found out if ``None``.

    Raises:
        OpenError: If there is no text in it, or no encoding of that name.
    """
    decoded = decode(data, encoding)
    if not decoded.text.strip():
        raise OpenError(f"“{name}”是空的，没有可读的文字，请选择另一个文件。")
    lost = decoded.damaged + damage(decoded.text) - decoded.text.count("\ufffd")
    if lost > _MOST_DAMAGE * len(decoded.text):
        raise OpenError(f"“{name}”不是文本文件，或者编码不对，请换一个文件或另选编码。")
    digest = hashlib.sha256(data).hexdigest()
    return DecodedSource(decoded.text, decoded.encoding, decoded.damaged, digest)
