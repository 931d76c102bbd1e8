"""Which words of a page are the report, and which belong to the page around it.

Navigation, buttons, share bars and the like are told by the elements and classes they are in, lists
of links by their links. The report is in the smallest element that holds nearly all running text;
headings before it are its title.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from typing import Final

from selectolax.lexbor import LexborNode

from reader.sources.html.page import Page, Place, Words

_ASIDE_TAGS: Final = frozenset(
    [
        "nav",
        "footer",
        "button",
        "select",
        "script",
        "style",
        "noscript",
        "iframe",
        "svg",
        "template",
        "object",
        "dialog",
        "rt",
        "rp",
        "menu",
        "head",
        "title",
        "textarea",
    ]
)
_ASIDE_ROLES: Final = frozenset(
    {"navigation", "banner", "contentinfo", "search", "complementary", "toolbar", "menu"}
)
_ASIDE_CLASS: Final = re.compile(
    r"(?:^|[-_\s])(?:nav|navbar|navigation|menu|breadcrumbs?|crumbs?|footer|foot|sidebar|share|"
    r"sharing|bdshare|related|recommend|comments?|copyright|toolbar|search|login|pager|pagination|"
    r"qrcode|ewm|hot|rank|links|friendlink|dqwz|weizhi|fenxiang|dayin|print|back2top|gotop)"
    r"(?:$|[-_\s\d])",
    re.IGNORECASE,
)
_TITLE_CLASS: Final = re.compile(r"title|tit\b|biaoti|headline|(?:^|[-_\s])bt(?:$|[-_\s\d])", re.I)
_LEAST_TITLE: Final = 4
_LONGEST_TITLE: Final = 80
_HIDDEN: Final = re.compile(r"display\s*:\s*none|visibility\s*:\s*hidden", re.IGNORECASE)
_RUNNING: Final = 30
"""Characters: a block with more is running text, if it is not made of links."""
_LEAST_OPEN: Final = 0.5
"""Of all words: if classes set aside more, they are used for something else on this page."""
_NEARLY_ALL: Final = 0.85
_LINKS: Final = 0.5
"""Of the characters of a block: more in links make it a list of links."""


def report_words(page: Page) -> list[bool]:
    """Tell of each text node of a page whether it belongs to the report."""
    words = page.words
    is_open = _open(page, by_class=True)
    without_classes = _open(page, by_class=False)
    if _length(words, is_open) < _LEAST_OPEN * _length(words, without_classes):
        is_open = without_classes
    home = _home(page, [one for one, is_one in zip(words, is_open, strict=True) if is_one])
    if home is None:
        return is_open
    within: dict[Place, bool] = {}
    for place in page.places:
        within[place] = place is home or (place.above is not None and within[place.above])
    inside = [within[one.place] for one in words]
    first = inside.index(True)
    before = [one for one, is_one in zip(words[:first], is_open, strict=False) if is_one]
    titles = _titles(page, before)
    return [
        is_one and (is_inside or one.place.block in titles)
        for one, is_one, is_inside in zip(words, is_open, inside, strict=True)
    ]


def _titles(page: Page, before: Sequence[Words]) -> set[Place]:
    """Return the blocks before the report that are its title.

    They are headings, or what the file calls its title; without those, the last block that its
    class calls so.
    """
    said: dict[Place, str] = {}
    for one in before:
        if not one.place.in_link:
            said[one.place.block] = said.get(one.place.block, "") + one.text
    found = {one.place.block for one in before if one.place.heading_rank}
    found |= {
        block for block, text in said.items() if len(text) >= _LEAST_TITLE and text in page.title
    }
    called = [block for block, text in said.items() if _is_called_title(block, text)]
    return found or set(called[-1:])


def _is_called_title(block: Place, text: str) -> bool:
    values = block.node.attributes
    names = f"{values.get('class') or ''} {values.get('id') or ''}"
    return _LEAST_TITLE <= len(text) <= _LONGEST_TITLE and bool(_TITLE_CLASS.search(names))


def _length(words: Sequence[Words], chosen: Sequence[bool]) -> int:
    return sum(len(one.text) for one, is_one in zip(words, chosen, strict=True) if is_one)


def _open(page: Page, *, by_class: bool) -> list[bool]:
    """Tell which text nodes are in no element that belongs to the page.

    Args:
        page: The page.
        by_class: Whether classes and ids tell it too, and not the elements alone.
    """
    aside: dict[Place, bool] = {}
    for place in page.places:
        aside[place] = (
            (place.above is not None and aside[place.above])
            or _is_aside(place.node)
            or (by_class and _is_called_aside(place.node))
        )
    return [not aside[one.place] for one in page.words]


def _is_aside(node: LexborNode) -> bool:
    """Tell whether an element is hidden or belongs to the page by its kind."""
    values = node.attributes
    return (
        node.tag in _ASIDE_TAGS
        or "hidden" in values
        or values.get("aria-hidden") == "true"
        or values.get("role") in _ASIDE_ROLES
        or bool(_HIDDEN.search(values.get("style") or ""))
    )


def _is_called_aside(node: LexborNode) -> bool:
    """Tell whether the class or id of an element says that it belongs to the page."""
    if node.tag in ("body", "html", "main", "article"):
        return False
    values = node.attributes
    return any(_ASIDE_CLASS.search(values.get(name) or "") for name in ("class", "id"))


def _home(page: Page, words: Sequence[Words]) -> Place | None:
    """Return the smallest element with nearly all running text; ``None`` if there is none."""
    lengths: Counter[Place] = Counter()
    linked: Counter[Place] = Counter()
    for one in words:
        lengths[one.place.block] += len(one.text)
        linked[one.place.block] += len(one.text) if one.place.in_link else 0
    running = {
        block: length
        for block, length in lengths.items()
        if length >= _RUNNING and linked[block] <= _LINKS * length
    }
    most = sum(running.values())
    if not most:
        return None
    home: Place | None = None
    for place in reversed(page.places):
        length = running.get(place, 0)
        if place.above is not None and length:
            running[place.above] = running.get(place.above, 0) + length
        if home is None and length >= _NEARLY_ALL * most:
            home = place
    return home
