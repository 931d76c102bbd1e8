"""Which simplified characters a character may stand for, whatever words it stands in.

乾 is 乾 in 乾坤 and 干 in 乾燥; 畫 is 画 and, in Taiwan's 計畫, 划. Two characters say the same if
they have a reading in common. That is no equivalence: 鍊 may be 链 or 炼, which are not the same.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator
from functools import cache
from typing import Final

from reader.core.script.configuration import Edition
from reader.core.script.dictionary import read_all
from reader.core.script.signals import PLANE_END

_SIMPLIFIED: Final = "STCharacters.txt"
_TRADITIONAL: Final = ("TSCharacters.txt", "TSCharactersExt.txt")
_VARIANTS: Final = ("TWVariants.txt", "HKVariants.txt")
_STANDARDS: Final = ("TWVariantsRev.txt", "HKVariantsRev.txt")


def readings(character: str) -> str:
    """Return the simplified characters that a character may stand for; itself if it has no other.

    Raises:
        ConversionError: If a dictionary is missing.
    """
    return _readings().get(character, character)


def sharing(character: str) -> str:
    """Return the characters of several readings that have one in common with a character."""
    return "".join(sorted({c for reading in readings(character) for c in _ambiguous()[reading]}))


@cache
def _readings() -> dict[str, str]:
    """Return the readings of every character that stands for another one."""
    simplified = read_all(_SIMPLIFIED, Edition.CURRENT)
    found: defaultdict[str, set[str]] = defaultdict(set)
    for name in _TRADITIONAL:
        for character, values in read_all(name, Edition.CURRENT).items():
            found[character].update(values)
    for character, values in simplified.items():
        for value in values:
            found[value].add(character)
    for character in found.keys() & (simplified.keys() | _values(found)):
        found[character].add(character)
    for standard, variant in _pairs():
        found[variant] |= found.get(standard, {standard})
    return {
        character: "".join(sorted(values))
        for character, values in _without_rare(found).items()
        if values != {character}
    }


def _without_rare(found: dict[str, set[str]]) -> dict[str, set[str]]:
    """Take forms beyond the BMP, which hardly a font has, for variants of the usual reading."""
    kept: dict[str, set[str]] = {}
    for character, values in found.items():
        usual = {value for value in values if value < PLANE_END}
        kept[character] = usual or values
        kept |= {rare: usual for rare in values - usual if usual and rare not in found}
    return kept


def _values(found: dict[str, set[str]]) -> set[str]:
    return set().union(*found.values())


def _pairs() -> Iterator[tuple[str, str]]:
    """Yield characters of OpenCC's traditional standard with their forms in a region."""
    for name in _VARIANTS:
        for standard, variants in read_all(name, Edition.CURRENT).items():
            yield from ((standard, variant) for variant in variants)
    for name in _STANDARDS:
        for variant, standards in read_all(name, Edition.CURRENT).items():
            yield from ((standard, variant) for standard in standards)


@cache
def _ambiguous() -> defaultdict[str, str]:
    """Return for each reading the characters that have it beside others."""
    found: defaultdict[str, str] = defaultdict(str)
    for character, values in _readings().items():
        if len(values) > 1:
            for value in values:
                found[value] += character
    return found
