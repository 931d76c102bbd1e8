"""Official vocabulary that the phrase modes leave alone.

``s2twp`` and ``tw2sp`` put the words of Taiwan's or the mainland's computer trade for each other:
文件 becomes 檔案, also in 中央一号文件. A term of the lexicon is converted by the configuration
that changes no words instead. A person protects names by adding them to their own lexicon.
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import Final

from reader.core.offset_map import Edit, OffsetMap
from reader.core.script.converter import Guide, converter
from reader.core.script.model import Conversion
from reader.core.script.phrases import Phrases
from reader.core.script.signals import any_of
from reader.core.span import Span
from reader.paths import home, lexicon

PLAIN: Final = {"s2twp": "s2tw", "tw2sp": "tw2s"}
"""The configurations that change vocabulary, with those that do the same without."""

_LEXICON: Final = "protected_terms"


def convert_protected(text: str, configuration: str, guide: Guide | None) -> Conversion:
    """Convert by a phrase mode, except the protected terms."""
    pieces: list[str] = []
    edits: list[Edit] = []
    done = 0
    for piece, protected in _pieces(text):
        name = PLAIN[configuration] if protected else configuration
        conversion = converter(name).convert(piece.of(text), guide)
        pieces.append(conversion.text)
        edits += [
            Edit(
                edit.source_start + piece.start,
                edit.source_end + piece.start,
                edit.target_start + done,
                edit.target_end + done,
            )
            for edit in conversion.offset_map.edits
        ]
        done += len(conversion.text)
    return Conversion("".join(pieces), OffsetMap(tuple(edits), len(text), done))


def forget_terms() -> None:
    """Read the protected terms anew the next time, after a lexicon was changed."""
    _terms.cache_clear()


def _pieces(text: str) -> Iterator[tuple[Span, bool]]:
    """Cut a text into protected terms and what stands between them, both in order."""
    done = 0
    for term in _terms_in(text):
        yield Span(done, term.start), False
        yield term, True
        done = term.end
    yield Span(done, len(text)), False


def _terms_in(text: str) -> Iterator[Span]:
    terms = _terms(home())
    heads = any_of({term[0] for term in terms.entries})
    if heads is None:
        return
    done = 0
    for head in heads.finditer(text):
        at = head.start()
        if at >= done and (length := terms.longest(text, at, len(text))):
            done = at + length
            yield Span(at, done)


@cache
def _terms(person: Path) -> Phrases:  # noqa: ARG001 - each person's folder has its own terms
    """Return the terms in each script a report may have."""
    terms = lexicon(_LEXICON)
    forms = {*terms}
    for name in ("t2s", "s2t", "s2tw", "s2hk"):
        forms.update(converter(name).convert("\n".join(terms)).text.split("\n"))
    return Phrases(dict.fromkeys(forms - {""}, ""))
