"""A simplified text that a page converted badly is taken back."""

from __future__ import annotations

from reader.core.offset_map import edited
from reader.core.repair.script import replacements

BAD = "會議結束后,干部職工奮斗在災后重建一線,余下的任務并不輕松,征集范圍擴大。" * 2


def test_a_badly_converted_text_becomes_simplified_again() -> None:
    text, offsets = edited(BAD, replacements(BAD))
    assert text.startswith("会议结束后,干部职工奋斗在灾后重建一线,余下的任务并不轻松")
    assert offsets.is_identity


def test_a_sound_traditional_text_is_not_touched() -> None:
    sound = "會議結束後，幹部職工奮鬥在災後重建一線，餘下的任務並不輕鬆，徵集範圍擴大。" * 2
    assert replacements(sound) == []


def test_a_simplified_text_is_not_touched() -> None:
    assert replacements("会议结束后，干部职工奋斗在灾后重建一线，余下的任务并不轻松。" * 3) == []


def test_a_few_wrong_characters_are_no_proof() -> None:
    assert replacements("會議結束后，幹部職工奮鬥在災後重建一線，餘下的任務並不輕鬆。" * 2) == []
