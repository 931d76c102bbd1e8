"""Long work tells how far it is."""

from __future__ import annotations

from reader.core.progress import within


def test_a_part_of_some_work_tells_its_share_of_the_whole() -> None:
    told: list[float] = []
    part = within(told.append, 0.5, 0.75)
    part(0)
    part(0.5)
    part(1)
    assert told == [0.5, 0.625, 0.75]
