"""Notes as one web page that works by itself: outline, filters without script, print style.

Nothing is loaded and nothing is run: the page forbids both. Every word is escaped.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cache
from typing import Final

from jinja2 import Environment, StrictUndefined, Template
from markupsafe import Markup

from reader import paths
from reader.annotation.model import Status
from reader.core.outline import Heading
from reader.export.clean import clean_passage, writable
from reader.export.model import (
    COLOUR_NAMES,
    DOUBTS,
    ORPHANS,
    TICK_NAMES,
    NotesDocument,
    PlacedNote,
    colour_in_words,
    conversion_in_words,
    new_headings,
)

_LOWEST_LEVEL: Final = 6


@dataclass
class _Section:
    """A heading with the notes and headings under it.

    Attributes:
        id: Anchor in the page.
        title: The heading.
        level: Of HTML's heading; deeper ones are all of the sixth.
        depth: Of the report's heading.
        notes: Right under it.
        sections: Under it.
    """

    id: str
    title: str
    level: int
    depth: int
    notes: list[dict[str, object]] = field(default_factory=list)
    sections: list[_Section] = field(default_factory=list)

    @property
    def count(self) -> int:
        """How many notes stand under it, at any depth."""
        return len(self.notes) + sum(section.count for section in self.sections)


def to_html(document: NotesDocument) -> str:
    """Return the notes as a web page that ends with a line end."""
    head, words = document.head, document.words
    colours = list(dict.fromkeys(_colour(note) for note in document.notes))
    tags: dict[str, str] = {}
    for note in document.notes:
        for tag in note.anchored.annotation.tags:
            tags.setdefault(tag, f"tag{len(tags)}")
    root = _tree(document, tags)
    style = paths.export_resource("notes.css").read_text("utf-8").replace("</", "<\\/")
    facts = (
        ("报告人", head.speaker),
        ("日期", head.date),
        ("来源", document.name),
        ("出处", document.reference),
        ("字形", words(conversion_in_words(document.script))),
        ("批注", words(f"{len(document.notes)} 条")),
    )
    return _template().render(
        language=document.language,
        title=clean_passage(head.title or document.name),
        subtitle=clean_passage(head.subtitle),
        facts=[(words(name), value) for name, value in facts if value],
        style=Markup(style),  # noqa: S704 - the program's own or the person's own style
        filters=list(_filters(document, colours, tags)),
        contents_title=words("目录"),
        sections=root.sections,
        notes=root.notes,
    )


@cache
def _template() -> Template:
    environment = Environment(
        autoescape=True,
        undefined=StrictUndefined,
        finalize=lambda value: writable(value) if type(value) is str else value,
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=True,
    )
    source = (paths.resources() / "export" / "notes.html").read_text("utf-8")
    return environment.from_string(source)


def _tree(document: NotesDocument, tags: Mapping[str, str]) -> _Section:
    """Return the notes under their headings; the root is no heading."""
    root = _Section("", "", 1, 0)
    opened = [root]
    above: tuple[Heading, ...] = ()
    number = 0
    orphans: _Section | None = None
    for place, note in enumerate(document.notes, start=1):
        if note.anchored.status is Status.ORPHAN and orphans is None:
            orphans = _Section("orphans", document.words(ORPHANS), 2, 1)
            root.sections.append(orphans)
            opened = [root, orphans]
        kept = len(note.path) - len(new_headings(above, note.path))
        if orphans is None:
            del opened[kept + 1 :]
        for heading in note.path[kept:]:
            number += 1
            level = min(len(opened) + 1, _LOWEST_LEVEL)
            section = _Section(f"h{number}", clean_passage(heading.title), level, heading.level)
            opened[-1].sections.append(section)
            opened.append(section)
        above = note.path
        opened[-1].notes.append(_note(place, note, document, tags))
    return root


def _note(
    number: int, note: PlacedNote, document: NotesDocument, tags: Mapping[str, str]
) -> dict[str, object]:
    annotation, words = note.anchored.annotation, document.words
    doubt = DOUBTS.get(note.anchored.status)
    marks = [_colour(note), *(tags[tag] for tag in annotation.tags)]
    return {
        "number": number,
        "classes": " ".join((*marks, annotation.style.value)),
        "quote": note.quote.strip(),
        "doubt": f"（{words(doubt)}{annotation.quote.exact}）" if doubt else "",
        "sentence": f"{words('全句')}：{note.sentence}" if note.sentence else "",
        "note": annotation.note.strip(),
        "source": note.source or note.place,
        "colour": words(colour_in_words(annotation)),
        "tick": words(TICK_NAMES.get(annotation.tick, "")),
        "tags": annotation.tags,
        "modified": annotation.modified.isoformat(timespec="seconds"),
        "day": annotation.modified.astimezone().date().isoformat(),
    }


def _filters(
    document: NotesDocument, colours: Sequence[str], tags: Mapping[str, str]
) -> Iterable[dict[str, object]]:
    """Yield what the page can be filtered by; a single choice is none."""
    words, everything = document.words, len(document.notes)
    by_colour = Counter(_colour(note) for note in document.notes)
    by_tag = Counter(tag for note in document.notes for tag in note.anchored.annotation.tags)
    rows = [(colour, words(COLOUR_NAMES[colour]), by_colour[colour]) for colour in colours]
    if len(rows) > 1:
        yield _filter("colour", words("颜色"), words("全部"), everything, rows)
    rows = [(mark, tag, by_tag[tag]) for tag, mark in tags.items()]
    if rows:
        yield _filter("tag", words("标签"), words("全部"), everything, rows)


def _filter(
    name: str, title: str, all_title: str, everything: int, rows: Iterable[tuple[str, str, int]]
) -> dict[str, object]:
    choices = [{"id": f"{name}-all", "mark": "", "title": all_title, "count": everything}]
    choices += [
        {"id": f"{name}-{mark}", "mark": mark, "title": words, "count": count}
        for mark, words, count in rows
    ]
    return {"name": name, "title": title, "choices": choices}


def _colour(note: PlacedNote) -> str:
    """Return the class of a colour; one that is not known is the first."""
    colour = note.anchored.annotation.colour
    return colour if colour in COLOUR_NAMES else next(iter(COLOUR_NAMES))
