"""The words of a parsed page, node by node, and where each stands among blocks and cells."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

from selectolax.lexbor import LexborNode

BLOCKS: Final = frozenset(
    {
        "address",
        "article",
        "aside",
        "blockquote",
        "body",
        "caption",
        "center",
        "dd",
        "details",
        "dialog",
        "div",
        "dl",
        "dt",
        "fieldset",
        "figcaption",
        "figure",
        "footer",
        "form",
        "h1",
        "h2",
        "h3",
        "h4",
        "h5",
        "h6",
        "header",
        "hr",
        "li",
        "main",
        "menu",
        "nav",
        "ol",
        "p",
        "pre",
        "section",
        "summary",
        "table",
        "tbody",
        "td",
        "tfoot",
        "th",
        "thead",
        "tr",
        "ul",
    }
)
"""Elements that begin on a line of their own (HTML Living Standard, 15.3.3)."""
HEADINGS: Final = frozenset(f"h{level}" for level in range(1, 7))
_CELLS: Final = frozenset({"td", "th"})


@dataclass(frozen=True, slots=True)
class Words:
    """The words of one text node.

    Attributes:
        text: Without any blanks.
        ancestors: The elements it is in, innermost first.
        after_break: Whether a ``br`` comes before it.
    """

    text: str
    ancestors: tuple[LexborNode, ...]
    after_break: bool

    @property
    def block(self) -> LexborNode:
        """The innermost block it is in."""
        return next((node for node in self.ancestors if node.tag in BLOCKS), self.ancestors[-1])

    def within(self, tags: frozenset[str]) -> LexborNode | None:
        """Return the innermost of its elements with one of these tags, or ``None``."""
        return next((node for node in self.ancestors if node.tag in tags), None)


def words_of_page(root: LexborNode) -> Iterator[Words]:
    """Yield the text nodes of a page in its order; those of blanks alone are left out."""
    known: dict[int, tuple[LexborNode, ...]] = {}
    broken = False
    for node in root.traverse(include_text=True):
        if node.tag == "br":
            broken = True
        if not node.is_text_node or node.parent is None:
            continue
        text = "".join((node.text_content or "").split())
        if text:
            yield Words(text, _ancestors(node.parent, known), broken)
            broken = False


def separator(before: Words, words: Words) -> str:
    """Return what parts the words of two nodes that follow each other, if anything."""
    if before.block.mem_id == words.block.mem_id:
        return "\n" if words.after_break else ""
    cells = before.within(_CELLS), words.within(_CELLS)
    rows = before.within(frozenset({"tr"})), words.within(frozenset({"tr"}))
    if cells[0] and cells[1] and rows[0] and rows[1] and rows[0].mem_id == rows[1].mem_id:
        return " " if cells[0].mem_id == cells[1].mem_id else "\t"
    return "\n"


def _ancestors(
    node: LexborNode, known: dict[int, tuple[LexborNode, ...]]
) -> tuple[LexborNode, ...]:
    if node.mem_id not in known:
        found = [node]
        while (above := found[-1].parent) is not None and above.is_element_node:
            found.append(above)
        known[node.mem_id] = tuple(found)
    return known[node.mem_id]
