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

from reader.sources.html.page import HEADINGS, Words

_ASIDE_TAGS: Final = frozenset(
    {
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
    }
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
_HIDDEN: Final = re.compile(r"display\s*:\s*none|visibility\s*:\s*hidden", re.IGNORECASE)
_RUNNING: Final = 30
"""Characters: a block with more is running text, if it is not made of links."""
_LEAST_OPEN: Final = 0.5
"""Of all words: if classes set aside more, they are used for something else on this page."""
_NEARLY_ALL: Final = 0.85
_LINKS: Final = 0.5
"""Of the characters of a block: more in links make it a list of links."""


def report_words(words: Sequence[Words]) -> list[bool]:
    """Tell of each text node of a page whether it belongs to the report."""
    is_open = _open(words, by_class=True)
    if _length(words, is_open) < _LEAST_OPEN * _length(words, _open(words, by_class=False)):
        is_open = _open(words, by_class=False)
    home = _home([one for one, is_one in zip(words, is_open, strict=True) if is_one])
    if home is None:
        return is_open
    inside = [home.mem_id in {node.mem_id for node in one.ancestors} for one in words]
    first = inside.index(True)
    return [
        is_one and (within or (at < first and one.within(HEADINGS) is not None))
        for at, (one, is_one, within) in enumerate(zip(words, is_open, inside, strict=True))
    ]


def _length(words: Sequence[Words], chosen: Sequence[bool]) -> int:
    return sum(len(one.text) for one, is_one in zip(words, chosen, strict=True) if is_one)


def _open(words: Sequence[Words], *, by_class: bool) -> list[bool]:
    """Tell which text nodes are in no element that belongs to the page.

    Args:
        words: All text nodes.
        by_class: Whether classes and ids tell it too, and not the elements alone.
    """
    judged: dict[int, bool] = {}
    for one in words:
        for node in one.ancestors:
            if node.mem_id not in judged:
                aside = _is_aside(node) or (by_class and _is_called_aside(node))
                judged[node.mem_id] = aside
    return [not any(judged[node.mem_id] for node in one.ancestors) for one in words]


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


def _home(words: Sequence[Words]) -> LexborNode | None:
    """Return the smallest element with nearly all running text; ``None`` if there is none."""
    blocks: dict[int, list[Words]] = {}
    for one in words:
        blocks.setdefault(one.block.mem_id, []).append(one)
    running: Counter[int] = Counter()
    nodes: dict[int, LexborNode] = {}
    depths: dict[int, int] = {}
    for block in blocks.values():
        length = sum(len(one.text) for one in block)
        linked = sum(len(one.text) for one in block if one.within(frozenset({"a"})))
        if length < _RUNNING or linked > _LINKS * length:
            continue
        above = block[0].ancestors
        for height, node in enumerate(reversed(above)):
            running[node.mem_id] += length
            nodes[node.mem_id] = node
            depths[node.mem_id] = height
    if not running:
        return None
    most = max(running.values())
    homes = [place for place, length in running.items() if length >= _NEARLY_ALL * most]
    return nodes[max(homes, key=lambda place: depths[place])]
