"""A person's own terms: names that no conversion rewrites and that count as one word.

They lie in a plain file of the data folder, one a line, and are read after the shipped ones.
"""

from __future__ import annotations

from typing import Final

from reader import paths
from reader.core import words
from reader.core.script import forget_terms, forget_words
from reader.errors import ExportError, StoreError
from reader.session.writing import write_atomically

_LEXICON: Final = "protected_terms"


def own_terms() -> str:
    """Return the person's list as it was typed; empty if there is none.

    Raises:
        StoreError: If it is there and cannot be read.
    """
    file = paths.own_lexicon(_LEXICON)
    try:
        return paths.lexicon_text(file.read_bytes()) if file.exists() else ""
    except OSError as exc:
        reason = exc.strerror or exc
        raise StoreError(f"读不了词表“{file}”（{reason}），请检查它的权限。") from exc


def keep_own_terms(text: str) -> None:
    """Write the person's list, one term a line; it counts once `use_own_terms` was called.

    Raises:
        StoreError: If it cannot be written; the list is what it was.
    """
    file = paths.own_lexicon(_LEXICON)
    kept = text.rstrip()
    try:
        file.parent.mkdir(parents=True, exist_ok=True)
        write_atomically(file, f"{kept}\n" if kept else "")
    except (OSError, ExportError) as exc:
        raise StoreError(
            f"词表“{file}”写不进去，请检查这个文件夹的权限和磁盘空间，输入的词还在这里。"
        ) from exc


def use_own_terms() -> None:
    """Let the list that was kept count."""
    forget_terms()
    words.reload()
    forget_words()
