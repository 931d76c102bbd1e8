"""The words of one paragraph of a Word document.

Names are those of ISO/IEC 29500-1 (WordprocessingML). Left out are deleted words of tracked
changes, hidden words, field codes and the readings over ruby; inserted words count.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from lxml.etree import _Element as Element

WORDS: Final = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
_FORMULA_WORDS: Final = "{http://schemas.openxmlformats.org/officeDocument/2006/math}t"
_FALLBACK: Final = "{http://schemas.openxmlformats.org/markup-compatibility/2006}Fallback"

_SIGNS: Final = {
    f"{WORDS}tab": "\t",
    f"{WORDS}ptab": "\t",
    f"{WORDS}cr": "\n",
    f"{WORDS}noBreakHyphen": "-",
}
_SKIPPED: Final = frozenset(
    {
        _FALLBACK,
        *(f"{WORDS}{name}" for name in ("pPr", "rPr", "del", "moveFrom", "rt", "txbxContent")),
    }
)
"""Not words, or words told elsewhere: a text box is a paragraph of its own."""


def words_of(paragraph: Element) -> str:
    """Return the words of a ``w:p`` element, with line ends and tabs."""
    return "".join(_pieces(paragraph))


def _pieces(element: Element) -> Iterator[str]:
    for child in element:
        tag = child.tag
        if tag in _SKIPPED or (tag == f"{WORDS}r" and _hidden(child)):
            continue
        if tag in (f"{WORDS}t", _FORMULA_WORDS):
            yield child.text or ""
        elif tag in _SIGNS:
            yield _SIGNS[tag]
        elif tag == f"{WORDS}br":
            yield "\f" if child.get(f"{WORDS}type") == "page" else "\n"
        elif tag in (f"{WORDS}footnoteReference", f"{WORDS}endnoteReference"):
            yield f"[{child.get(f'{WORDS}id')}]"
        else:
            yield from _pieces(child)


def _hidden(run: Element) -> bool:
    vanish = run.find(f"{WORDS}rPr/{WORDS}vanish")
    return vanish is not None and vanish.get(f"{WORDS}val") not in ("0", "false")
