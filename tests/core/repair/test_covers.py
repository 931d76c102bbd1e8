"""Covers of two upright columns are read in order."""

from __future__ import annotations

import pytest

from reader.core.offset_map import edited
from reader.core.repair.covers import replacements

COVER = "行\n\n施\n\n政\n\n政\n\n院\n\n報\n\n（口頭報告）\n\n院長 卓榮泰\n\n告\n\n各位委員：\n"


def test_two_columns_are_put_one_behind_the_other() -> None:
    mended = edited(COVER, replacements(COVER))[0]
    assert mended == "行政院施政報告\n\n（口頭報告）\n\n院長 卓榮泰\n\n各位委員：\n"


@pytest.mark.parametrize(
    "sound",
    [
        "",
        "行\n\n政\n\n院\n\n預算案報告\n",
        "一\n二\n三\n四\n五\n六\n",
        "政府工作报告\n\n各位代表：\n",
    ],
)
def test_other_texts_are_not_touched(sound: str) -> None:
    assert replacements(sound) == []
