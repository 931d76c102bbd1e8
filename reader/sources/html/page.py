"""The words of a parsed page, node by node, and where each stands among blocks and cells."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

from selectolax.lexbor import LexborNode

BLOCKS: Final = frozenset(
    [
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
    ]
)
"""Elements that begin on a line of their own (HTML Living Standard, 15.3.3)."""
HEADINGS: Final = frozenset(f"h{level}" for level in range(1, 7))
_CELLS: Final = frozenset({"td", "th"})
_LONGEST_CELL: Final = 200
"""Characters: a cell with more holds no datum, it lays out the page."""
_NOT_SHOWN: Final = frozenset(
    ["script", "style", "textarea", "title", "noscript", "iframe", "xmp", "noembed", "noframes"]
)
"""Elements whose words `reader.sources.html.characters` leaves out as well."""


class Place:
    """An element of a page with what the elements around it say of its words.

    Attributes:
        node: The element.
        above: The place of the element around it; ``None`` for the outermost one.
        block: The innermost block it is in, itself included; the outermost place if there is none.
        cell: The innermost cell of a table it is in, or ``None``.
        row: The innermost row of a table it is in, or ``None``.
        heading_rank: Of the heading it is in, 2 for ``h2``; 0 if it is in none.
        in_link: Whether it is in a link.
        length: How many characters are in it, and in no cell within it; of cells alone.
        is_shown: Whether its words are words of the page, and no script or style.
    """

    __slots__ = (
        "above",
        "block",
        "cell",
        "heading_rank",
        "in_link",
        "is_shown",
        "length",
        "node",
        "row",
    )

    def __init__(self, node: LexborNode, above: Place | None) -> None:
        tag = node.tag
        self.node, self.above = node, above
        self.length = 0
        self.block: Place = self if above is None or tag in BLOCKS else above.block
        self.cell: Place | None = self if tag in _CELLS else above and above.cell
        self.row: Place | None = self if tag == "tr" else above and above.row
        self.heading_rank: int = (
            int(tag[1]) if tag in HEADINGS else above.heading_rank if above is not None else 0
        )
        self.is_shown: bool = tag not in _NOT_SHOWN and (above is None or above.is_shown)
        self.in_link: bool = tag == "a" or (above is not None and above.in_link)


@dataclass(frozen=True, slots=True)
class Words:
    """The words of one text node.

    Attributes:
        text: Without any blanks.
        place: The element it is in.
        after_break: Whether a ``br`` comes before it.
    """

    text: str
    place: Place
    after_break: bool


class Page:
    """The text nodes of a page and the elements they are in.

    Args:
        root: Its outermost element.
        title: What the file says its title is.

    Attributes:
        title: What the file says its title is, without blanks; often with the site's name.
        words: The text nodes in order; those of blanks alone are left out.
        places: The elements with words, each behind the one it is in.
    """

    def __init__(self, root: LexborNode, title: str) -> None:
        self.title = "".join(title.split())
        self._known: dict[int, Place] = {}
        self.words = tuple(self._words(root))
        self.places = tuple(self._known.values())

    def _words(self, root: LexborNode) -> Iterator[Words]:
        broken = False
        for node in root.traverse(include_text=True):
            if node.is_text_node:
                text = "".join((node.text_content or "").split())
                parent = node.parent
                if not text or parent is None:
                    continue
                place = self._place(parent)
                if place.is_shown:
                    if place.cell is not None:
                        place.cell.length += len(text)
                    yield Words(text, place, broken)
                    broken = False
            elif node.tag == "br":
                broken = True

    def _place(self, node: LexborNode) -> Place:
        unknown: list[LexborNode] = []
        found: Place | None = None
        above: LexborNode | None = node
        while above is not None and above.is_element_node:
            found = self._known.get(above.mem_id)
            if found is not None:
                break
            unknown.append(above)
            above = above.parent
        for one in reversed(unknown):
            found = self._known[one.mem_id] = Place(one, found)
        if found is None:
            raise ValueError("words outside of all elements")
        return found


def separator(before: Words, words: Words) -> str:
    """Return what parts the words of two nodes that follow each other, if anything."""
    place_before, place = before.place, words.place
    if place_before.block is place.block:
        return "\n" if words.after_break else ""
    cells = place_before.cell, place.cell
    lays_out = any(cell is None or cell.length > _LONGEST_CELL for cell in cells)
    if not lays_out and place.row and place_before.row is place.row:
        return " " if place_before.cell is place.cell else "\t"
    return "\n"
