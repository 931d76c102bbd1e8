"""JSON holds numbers to the digit."""

from __future__ import annotations

import json
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.cli.exact_json import array, dumps, lines


@pytest.mark.parametrize(
    ("value", "written"),
    [
        ("26420000", "26420000"),
        ("2.642E+7", "26420000"),
        ("5.20", "5.2"),
        ("5.0", "5"),
        ("0", "0"),
        ("0.1", "0.1"),
        ("-3.5", "-3.5"),
        ("1E-7", "0.0000001"),
        ("123456789012345678901234567890.1", "123456789012345678901234567890.1"),
    ],
)
def test_a_number_is_written_plainly(value: str, written: str) -> None:
    assert dumps(Decimal(value)) == written


@given(st.decimals(allow_nan=False, allow_infinity=False, places=6))
def test_a_number_is_read_as_the_one_it_was(value: Decimal) -> None:
    assert json.loads(dumps(value), parse_float=Decimal, parse_int=Decimal) == value


def test_objects_and_lists_are_written_with_chinese_as_such() -> None:
    value = {"单位": "元", "value": Decimal("5.20"), "a": [True, None, 3, ("x", {"y": "\n"})]}
    assert dumps(value) == '{"单位": "元", "value": 5.2, "a": [true, null, 3, ["x", {"y": "\\n"}]]}'


def test_json_lines_have_one_value_a_line() -> None:
    assert lines([{"a": 1}, {"a": 2}]) == '{"a": 1}\n{"a": 2}\n'


def test_an_array_has_one_item_a_line_and_is_one_document() -> None:
    text = array([{"a": 1}, {"a": 2}])
    assert len(text.splitlines()) == 2
    assert json.loads(text) == [{"a": 1}, {"a": 2}]
    assert json.loads(array([])) == []
