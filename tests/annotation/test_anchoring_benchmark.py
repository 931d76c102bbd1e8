"""How many notes find their passage again after thirteen kinds of edit.

Every character of a text carries the offset it came from through all edits, so that the right
place of a note is known to the character.
"""

from __future__ import annotations

import random
import re
import uuid
from collections import Counter
from collections.abc import Callable, Iterable, Sequence
from datetime import UTC, datetime
from functools import cache, reduce
from pathlib import Path
from typing import Final, NamedTuple

import pytest

from reader.annotation.anchoring import anchor, describe
from reader.annotation.model import Anchored, Annotation, Status
from reader.core.repair import repair
from reader.core.script import convert
from reader.core.span import Span
from reader.paths import bundled_report

SEEDS: Final = (1, 2, 3)
NOTES: Final = 300
SHORT: Final = (2, 3, 4, 5, 6, 8)
LENGTHS: Final = (2, 3, 4, 5, 6, 8, 10, 12, 16, 20, 30, 40, 60, 80)
NEW: Final = -1
MADE: Final = datetime(2024, 1, 27, tzinfo=UTC)
FOREIGN: Final = (
    "二是坚持以习近平新时代中国特色社会主义思想为指导，深入推进法治政府建设，一体推进三项改革。",
    "今年以来，全市上下坚定不移贯彻新发展理念，地区生产总值增长5.8%，城镇新增就业6.2万人。",
    "围绕教育、医疗、养老等民生问题，开展专题调研12次，提出意见建议86条，助推民生实事落地见效。",
    "各位委员、同志们！新的一年，让我们更加紧密地团结起来，凝心聚力、担当作为，再创新的业绩！",
)
NARROW: Final = dict(zip("，。：；？！（）“”", ',.:;?!()""', strict=True))
PINYIN: Final = {"会": "huì", "议": "yì", "工": "gōng", "政": "zhèng", "国": "guó", "人": "rén"}


class Letter(NamedTuple):
    """A character and the offset in the first text that it came from."""

    character: str
    origin: int


Text = list[Letter]
Edit = Callable[[Text, random.Random], Text]
Making = Callable[[str, random.Random], list[Annotation]]


def letters(words: str) -> Text:
    return [Letter(character, at) for at, character in enumerate(words)]


def added(words: str) -> Text:
    return [Letter(character, NEW) for character in words]


def words_of(text: Iterable[Letter]) -> str:
    return "".join(letter.character for letter in text)


def split(text: Text, marks: str) -> list[Text]:
    """Split behind marks."""
    parts: list[Text] = [[]]
    for letter in text:
        parts[-1].append(letter)
        if letter.character in marks:
            parts.append([])
    return [part for part in parts if part]


def joined(parts: Iterable[Text]) -> Text:
    return [letter for part in parts for letter in part]


def foreign_in(text: Text, chance: random.Random) -> Text:
    parts = split(text, "\n")
    for words in FOREIGN:
        parts.insert(chance.randrange(len(parts)), added(words + "\n"))
    return joined(parts)


def paragraphs_in(text: Text, chance: random.Random) -> Text:
    """Put in foreign paragraphs and a copy of one of the text's own."""
    parts = split(foreign_in(text, chance), "\n")
    copied = words_of(chance.choice([part for part in parts if len(part) > 30]))
    parts.insert(chance.randrange(len(parts)), added(copied))
    return joined(parts)


def paragraphs_out(text: Text, chance: random.Random) -> Text:
    parts = split(text, "\n")
    gone = chance.sample(range(len(parts)), 5)
    return joined(part for number, part in enumerate(parts) if number not in gone)


def paragraphs_moved(text: Text, chance: random.Random) -> Text:
    parts = split(text, "\n")
    for _ in range(4):
        part = parts.pop(chance.randrange(len(parts) - 1))
        parts.insert(chance.randrange(len(parts)), part)
    return joined(parts)


def narrow(text: Text, chance: random.Random) -> Text:
    return [
        Letter(NARROW.get(letter.character, letter.character), letter.origin) for letter in text
    ]


def other_script(text: Text, chance: random.Random) -> Text:
    converted = convert(words_of(text), chance.choice(["s2t", "s2tw", "s2hk"])).text
    pairs = zip(converted, text, strict=True)
    return [Letter(character, letter.origin) for character, letter in pairs]


def pinyin(text: Text, chance: random.Random) -> Text:
    return joined(
        [letter, *added(f"({reading})")] if (reading := PINYIN.get(letter.character)) else [letter]
        for letter in text
    )


def wraps(text: Text, chance: random.Random) -> Text:
    wrapped: Text = []
    column = 0
    for letter in text:
        column = 0 if letter.character == "\n" else column + 1
        wrapped += [letter, *added("\n")] if column == 34 else [letter]
        column %= 34
    return wrapped


def typos(share: float) -> Edit:
    def mistype(text: Text, chance: random.Random) -> Text:
        pool = [letter.character for letter in text if letter.character.isalpha()]
        typed: Text = []
        for letter in text:
            if letter.character == "\n" or chance.random() >= share:
                typed.append(letter)
                continue
            wrong, kind = chance.choice(pool), chance.random()
            if kind < 0.6:
                typed.append(Letter(wrong, letter.origin))
            elif kind < 0.8:
                typed += [letter, *added(wrong)]
        return typed

    return mistype


def clauses_reordered(text: Text, chance: random.Random) -> Text:
    sentences = split(text, "。\n")
    for number, sentence in enumerate(sentences):
        clauses = split(sentence, "，；")
        if len(clauses) > 3 and chance.random() < 0.25:
            at = chance.randrange(len(clauses) - 2)
            clauses[at], clauses[at + 1] = clauses[at + 1], clauses[at]
            sentences[number] = joined(clauses)
    return joined(sentences)


def all_of(*edits: Edit) -> Edit:
    return lambda text, chance: reduce(lambda done, edit: edit(done, chance), edits, text)


def none(text: Text, chance: random.Random) -> Text:
    return text


KINDS: Final[dict[str, tuple[Edit, Edit]]] = {
    "paragraphs in": (none, paragraphs_in),
    "paragraphs out": (none, paragraphs_out),
    "paragraphs moved": (none, paragraphs_moved),
    "punctuation width": (none, narrow),
    "script": (none, other_script),
    "pinyin": (none, pinyin),
    "hard wraps": (none, wraps),
    "typos 1 %": (none, typos(0.01)),
    "typos 5 %": (none, typos(0.05)),
    "clauses reordered": (none, clauses_reordered),
    "clean edition": (all_of(pinyin, narrow, wraps, other_script), none),
    "light mixture": (none, all_of(foreign_in, typos(0.01), narrow)),
    "heavy mixture": (
        none,
        all_of(paragraphs_out, foreign_in, paragraphs_moved, typos(0.01), other_script, wraps),
    ),
}
"""From the report as it is, how the old text is made and how the new one."""


def some_notes(text: str, chance: random.Random) -> list[Annotation]:
    """Make notes as people do: none begins in a blank, a reading in brackets or on its border."""
    readings = [found.span() for found in re.finditer(r"\([a-zāáǎàēéěèīíǐìōóǒòūúǔù]+\)", text)]
    inside = {at for start, end in readings for at in range(start, end + 1)}
    notes: list[Annotation] = []
    while len(notes) < NOTES:
        start = chance.randrange(len(text) - 100)
        span = Span(start, start + chance.choice(LENGTHS))
        words = span.of(text)
        if words.strip() != words or not any(map(str.isalnum, words)):
            continue
        if span.start in inside or span.end in inside:
            continue
        quote, position = describe(text, span)
        identity = str(uuid.UUID(int=chance.getrandbits(128)))
        notes.append(Annotation(identity, quote, position, "", "yellow", (), MADE, MADE))
    return notes


def verdict(note: Anchored, old: Sequence[Letter], new: Sequence[Letter]) -> str:
    """Judge a place by the letters and digits in it: right, wrong, lost, or a matter of taste."""
    position = note.annotation.position
    wanted = {
        letter.origin
        for letter in old[position.start : position.end]
        if letter.origin != NEW and letter.character.isalnum()
    }
    image = [at for at, letter in enumerate(new) if letter.origin in wanted]
    found = _words(new, note.span.start, note.span.end) if note.span else set()
    if not image:
        return "wrong" if found else "gone"
    whole = _words(new, image[0], image[-1] + 1)
    if len(image) < len(wanted) / 2 or len(whole) > 1.5 * len(wanted) + 2:
        return "torn" if not found or found & set(image) else "wrong"
    if not found:
        return "lost"
    if found == whole:
        return "right"
    return "near" if 2 * len(found & whole) >= len(found | whole) else "wrong"


def _words(text: Sequence[Letter], start: int, end: int) -> set[int]:
    """Return the letters and digits of a stretch, without readings put in."""
    return {
        at
        for at in range(start, end)
        if text[at].character.isalnum() and not (text[at].origin == NEW and text[at][0] < "\u3000")
    }


def repeated_notes(text: str, chance: random.Random) -> list[Annotation]:
    """Make notes about phrases that the text says three times or more."""
    places: dict[str, list[int]] = {}
    for length in SHORT:
        for at in range(len(text) - length):
            words = text[at : at + length]
            if words.isalnum() and words.lower() == words.upper():
                places.setdefault(words, []).append(at)
    often = {words: found for words, found in places.items() if len(found) >= 3}
    by_length = [[words for words in often if len(words) == length] for length in SHORT]
    notes: list[Annotation] = []
    while len(notes) < NOTES:
        words = chance.choice(chance.choice([phrases for phrases in by_length if phrases]))
        start = chance.choice(often[words])
        quote, position = describe(text, Span(start, start + len(words)))
        notes.append(Annotation(str(len(notes)), quote, position, "", "yellow", (), MADE, MADE))
    return notes


def anchored(base: Text, kind: str, seed: str, make: Making) -> Counter[tuple[str, Status]]:
    """Make notes on a text, edit it, and judge where they are found."""
    before, after = KINDS[kind]
    chance = random.Random(seed)
    old, new = before(base, chance), after(base, chance)
    notes = make(words_of(old), chance)
    found = anchor(notes, words_of(old), words_of(new))
    return Counter((verdict(note, old, new), note.status) for note in found)


@cache
def bundled() -> Text:
    return letters(repair(bundled_report().read_text(encoding="utf-8")).text)


@cache
def results(kind: str) -> Counter[tuple[str, Status]]:
    """Anchor all notes of one kind of edit."""
    counted: Counter[tuple[str, Status]] = Counter()
    for seed in SEEDS:
        counted += anchored(bundled(), kind, f"{kind} {seed}", some_notes)
    return counted


def assert_found(counted: Counter[tuple[str, Status]]) -> None:
    assert count(counted, "right") >= 0.97 * count(counted, "right", "near", "lost", "wrong")
    assert counted["wrong", Status.EXACT] == counted["wrong", Status.MOVED] == 0


def count(counted: Counter[tuple[str, Status]], *verdicts: str) -> int:
    return sum(number for (found, _), number in counted.items() if found in verdicts)


@pytest.mark.parametrize("kind", KINDS)
def test_notes_find_their_passage_after(kind: str) -> None:
    assert_found(results(kind))


@pytest.mark.parametrize("kind", KINDS)
def test_short_phrases_that_are_repeated_find_their_passage_after(kind: str) -> None:
    assert_found(anchored(bundled(), kind, f"{kind} repeated", repeated_notes))


@pytest.mark.corpus
@pytest.mark.parametrize("name", ["national_1984.txt", "prov_2026_gansu.txt"])
def test_notes_find_their_passage_in_other_reports(corpus: Path, name: str) -> None:
    source = (corpus / "reports" / name).read_text(encoding="utf-8")
    base = letters(repair(source).text[:6_000])
    counted: Counter[tuple[str, Status]] = Counter()
    for kind in KINDS:
        counted += anchored(base, kind, f"{kind} {name}", some_notes)
    assert_found(counted)
    assert count(counted, "wrong") <= 0.001 * counted.total()


def test_hardly_any_note_is_misplaced_at_all() -> None:
    total = sum((results(kind) for kind in KINDS), Counter[tuple[str, Status]]())
    assert count(total, "wrong") <= 0.001 * total.total()
