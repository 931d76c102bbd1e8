"""UTF-8 that was read as GBK is read anew."""

from __future__ import annotations

from reader.core.offset_map import edited
from reader.core.repair.mojibake import replacements

SENTENCE = "　　二、继续扩大内需，实施积极的财政政策。“三农”工作进一步加强，农村面貌明显改善。\n"


def _mended(source: str) -> str:
    return edited(source, replacements(source))[0]


def test_what_gbk_shows_completely_is_mended_completely() -> None:
    sound = "今年，坚持发展，改善民生，推动创新，" * 4
    broken = sound.encode().decode("gbk", "replace")
    assert _mended(broken) == sound


def test_most_of_what_gbk_cannot_show_comes_back() -> None:
    broken = (SENTENCE * 3).encode().decode("gbk", "replace")
    mended = _mended(broken)
    assert "扩大内需，实施积极的财政政策。“三农”工作进" in mended
    assert "步加强，农村面貌明显改善。\n　　二、继" in mended
    assert mended.count("\ufffd") <= 6


def test_a_lost_character_is_not_guessed() -> None:
    broken = ("今年，继续扩大内需，改善民生，" * 4).encode().decode("gbk", "replace")
    mended = _mended(broken)
    assert all(character in "今年，继续扩大内需改善民生\ufffd" for character in mended)


def test_sound_text_before_the_damage_stays() -> None:
    broken = SENTENCE + (SENTENCE * 3).encode().decode("gbk", "replace")
    assert _mended(broken).startswith(SENTENCE)


def test_a_sound_text_is_not_touched() -> None:
    assert replacements(SENTENCE * 20) == []


def test_a_million_equal_characters_are_read_to_the_end() -> None:
    assert len(_mended("锛" * 1_000_000)) <= 1_000_000
