"""A source becomes a report text, and every repair keeps its place."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader import paths
from reader.core.offset_map import Replacement
from reader.core.repair import Repair, RepairKind, repair
from reader.core.repair.pipeline import STEPS
from reader.core.span import Span

WILD = st.text(
    alphabet="中人会會(huì)）（,，。\n\r\f\t \u3000\xa0#*<b>12一、：—一是錛銆�🙂𠮷", max_size=120
)


def _source() -> str:
    return paths.bundled_report().read_text(encoding="utf-8")


@pytest.mark.corpus
def test_the_bundled_report_is_repaired_to_the_character(corpus: Path) -> None:
    clean = (corpus / "reports" / "cppcc_langfang_2024.clean.txt").read_text(encoding="utf-8")
    assert repair(_source()).text == clean


def test_of_the_bundled_report_every_repair_is_recorded() -> None:
    kinds = [one.kind for one in repair(_source()).repairs]
    assert kinds.count(RepairKind.PINYIN) == 713
    assert kinds.count(RepairKind.PUNCTUATION) == 205
    assert set(kinds) == {RepairKind.PINYIN, RepairKind.PUNCTUATION, RepairKind.SCRIPT}


def test_what_is_repaired_needs_no_repair() -> None:
    text = repair(_source()).text
    again = repair(text)
    assert again.text == text
    assert again.repairs == ()
    assert again.offset_map.is_identity


def test_a_repair_knows_its_place_on_both_sides() -> None:
    mended = repair("甲\r\n乙")
    assert mended.text == "甲\n乙"
    assert mended.repairs == (Repair(RepairKind.LINE_ENDS, Span(1, 3), Span(1, 2)),)


def test_a_clean_file_changes_only_its_line_ends() -> None:
    clean = "政府工作报告\r\n\r\n——2018年3月5日在会议上\r\n\r\n各位代表：\r\n\r\n现在，我代表国务院，向大会报告。\r\n"
    mended = repair(clean)
    assert mended.text == clean.replace("\r\n", "\n")
    assert {one.kind for one in mended.repairs} == {RepairKind.LINE_ENDS}


@pytest.mark.parametrize("kind", list(RepairKind))
def test_every_kind_has_a_step(kind: RepairKind) -> None:
    assert kind in {kind for kind, _ in STEPS}


@given(WILD)
def test_whatever_the_source_the_map_fits_both_texts(source: str) -> None:
    mended = repair(source)
    assert mended.offset_map.source_length == len(source)
    assert mended.offset_map.target_length == len(mended.text)
    assert "\r" not in mended.text
    assert all(one.span.end <= len(mended.text) for one in mended.repairs)
    assert [one.source for one in mended.repairs] == sorted(one.source for one in mended.repairs)


@pytest.mark.corpus
@pytest.mark.parametrize(
    "name",
    ["cppcc_langfang_2024.clean.txt", "national_2018_bom_part.txt", "national_2022_crlf.txt"],
)
def test_a_sound_report_changes_only_its_line_ends(corpus: Path, name: str) -> None:
    source = (corpus / "reports" / name).read_bytes().decode("utf-8-sig")
    assert repair(source).text == source.replace("\r\n", "\n")


@pytest.mark.parametrize("part", [" ", "\u3000", "中", "一、", "1 ", "\n", "（", "\f", "。"])
def test_a_long_run_of_one_thing_is_repaired_to_the_end(part: str) -> None:
    source = part * (200_000 // len(part))
    assert repair(source).offset_map.source_length == len(source)


def test_marks_of_a_format_are_no_repairs() -> None:
    mended = repair(
        "<p>甲</p><p>乙</p>",
        [
            Replacement(0, 3, ""),
            Replacement(4, 11, "\n"),
            Replacement(12, 16, ""),
        ],
    )
    assert mended.text == "甲\n乙"
    assert mended.repairs == ()
    assert mended.offset_map.target_span(Span(11, 12)) == Span(2, 3)
