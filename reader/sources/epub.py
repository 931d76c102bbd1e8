"""Read an EPUB book as text: its chapters in the order they are read."""

from __future__ import annotations

import hashlib
import posixpath
import re
import zipfile
from collections.abc import Iterator
from typing import Final
from urllib.parse import unquote

from lxml import etree
from lxml.etree import _Element as Element

from reader.core.offset_map import Replacement, edited
from reader.core.outline.model import MarkedLine
from reader.errors import OpenError
from reader.sources.archive import DAMAGES, checked_archive, member
from reader.sources.html import decoded, extract
from reader.sources.model import DecodedSource
from reader.sources.refusals import damaged

_CONTAINER: Final = "META-INF/container.xml"
_EMPTY_ELEMENT: Final = re.compile(r"<([A-Za-z][\w:.-]*)((?:[^<>\"']|\"[^\"]*\"|'[^']*')*)/>")
_ENDS_BY_ITSELF: Final = frozenset({"br", "hr", "img", "input", "link", "meta", "col", "wbr"})


def read_epub(data: bytes, name: str) -> DecodedSource:
    """Read the bytes of an EPUB book (EPUB 3.3); 2.0 is read as well.

    No DTD, entity or resource outside the book is loaded.

    Args:
        data: The whole file.
        name: What to call the file in a message.

    Raises:
        OpenError: If it is damaged, locked or has no words.
    """
    with checked_archive(data, name) as archive:
        try:
            if "META-INF/rights.xml" in archive.namelist():
                raise OpenError(f"“{name}”有版权保护（DRM），读不出文字，请换一个没有加密的文件。")
            # A file may stand in the reading order only once (EPUB 3.3, 5.7.3).
            paths = dict.fromkeys(_spine(archive))
            chapters = [_chapter(member(archive, path, name)) for path in paths]
        except (*DAMAGES, etree.LxmlError) as exc:
            raise damaged(name) from exc
    texts: list[str] = []
    headings: list[MarkedLine] = []
    offset = 0
    for text, starts in chapters:
        if text.strip():
            texts.append(text)
            headings += [MarkedLine(offset + mark.offset, mark.rank) for mark in starts]
            offset += len(text) + 1
    if not texts:
        raise OpenError(f"“{name}”里没有文字，可能只有图片，请换一个有文字的文件。")
    digest = hashlib.sha256(data).hexdigest()
    return DecodedSource("\n".join(texts), "EPUB", 0, digest, headings=tuple(headings))


def _spine(archive: zipfile.ZipFile) -> Iterator[str]:
    """Yield the names of the chapters in reading order, without the table of contents."""
    container = _parsed(archive.read(_CONTAINER))
    package_name = next(
        (root.get("full-path", "") for root in container.iterfind(".//{*}rootfile")), ""
    )
    package = _parsed(archive.read(package_name))
    items = {item.get("id"): item for item in package.iterfind(".//{*}manifest/{*}item")}
    folder = posixpath.dirname(package_name)
    for reference in package.iterfind(".//{*}spine/{*}itemref"):
        item = items.get(reference.get("idref"))
        if item is None or "nav" in item.get("properties", "").split():
            continue
        if reference.get("linear") != "no" and "html" in item.get("media-type", ""):
            yield posixpath.normpath(posixpath.join(folder, unquote(item.get("href", ""))))


def _parsed(xml: bytes) -> Element:
    parser = etree.XMLParser(resolve_entities=False, no_network=True, load_dtd=False)
    return etree.fromstring(xml, parser)


def _chapter(data: bytes) -> tuple[str, list[MarkedLine]]:
    """Return the words of a chapter and its headings."""
    source = _EMPTY_ELEMENT.sub(_opened_and_closed, decoded(data).text)
    found = extract(source)
    if found is None:
        return "", []
    aside = [Replacement(place.start, place.end, "") for place in found.page_matter]
    text, offset_map = edited(source, sorted([*found.markup, *aside]))
    return text, [
        mark._replace(offset=offset_map.to_target(mark.offset)) for mark in found.headings
    ]


def _opened_and_closed(element: re.Match[str]) -> str:
    """Write an empty element of XHTML so that a parser of HTML does not leave it open."""
    name = element[1]
    if name.lower() in _ENDS_BY_ITSELF:
        return element[0]
    return f"<{name}{element[2]}></{name}>"
