"""The difference of two texts tells what became of every character."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from reader.annotation.difference import Difference, Kind

FIRST = "我代表常务委员会向大会报告工作请予审议"
SECOND = "一年来坚持党的领导围绕中心服务大局履职尽责"
THIRD = "新的一年加强队伍建设发挥专门协商机构作用"


def image(difference: Difference) -> list[int]:
    return list(difference.image)


def test_equal_texts_are_kept_character_by_character() -> None:
    assert image(Difference(FIRST, FIRST)) == list(range(len(FIRST)))


def test_characters_behind_an_insertion_move_on() -> None:
    difference = Difference(FIRST + SECOND, FIRST + "二〇二四" + SECOND)
    assert difference.image[len(FIRST)] == len(FIRST) + 4


def test_a_replaced_character_has_an_image_of_another_kind() -> None:
    difference = Difference(FIRST + SECOND, FIRST + SECOND.replace("履", "屡"))
    at = len(FIRST) + SECOND.index("履")
    assert (difference.image[at], difference.kind[at]) == (at, Kind.REPLACED)


def test_what_was_taken_out_has_no_image() -> None:
    difference = Difference(FIRST + SECOND + THIRD, FIRST + THIRD)
    gone = range(len(FIRST), len(FIRST) + len(SECOND))
    assert {difference.image[at] for at in gone} == {-1}


def test_what_was_changed_beside_what_was_taken_out_has_an_image() -> None:
    old, new = FIRST + "提案二八二件" + SECOND, FIRST + "提案二八六件"
    difference = Difference(old, new)
    assert image(difference)[: len(new)] == list(range(len(new)))
    assert set(image(difference)[len(new) :]) == {-1}


def test_a_paragraph_that_changed_places_is_found_there() -> None:
    difference = Difference(FIRST + SECOND + THIRD, FIRST + THIRD + SECOND)
    moved = difference.kind.count(Kind.MOVED)
    assert moved in {len(SECOND), len(THIRD)}
    assert -1 not in image(difference)


def test_a_copy_beside_its_original_makes_the_place_doubtful() -> None:
    difference = Difference(FIRST + SECOND + THIRD, FIRST + SECOND + SECOND + THIRD)
    start = len(FIRST)
    assert all(difference.doubtful[start : start + len(SECOND)])
    assert not any(difference.doubtful[:start])


def test_of_two_possible_cuts_that_at_the_greater_break_is_made() -> None:
    old, new = FIRST + "一二三甲" + SECOND, FIRST + "一二三乙丙一二三甲" + SECOND
    breaks = [0] * (len(old) + 1)
    start = old.index("一二三甲")
    breaks[start] = 4
    assert Difference(old, new, breaks).image[start] == new.index("一二三甲")


@given(
    st.text(st.sampled_from("甲乙丙丁"), max_size=80),
    st.text(st.sampled_from("甲乙丙丁"), max_size=80),
)
def test_no_character_of_the_new_text_is_the_image_of_two(old: str, new: str) -> None:
    difference = Difference(old, new)
    images = [at for at in difference.image if at >= 0]
    assert len(images) == len(set(images))
    assert sorted(images) == [at for at, taken in enumerate(difference.taken) if taken]
    for at, to in enumerate(difference.image):
        assert (to >= 0 and old[at] == new[to]) or not difference.same[at]
