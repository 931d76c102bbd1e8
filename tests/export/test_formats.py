"""The table of formats agrees with itself and with the command line."""

from __future__ import annotations

from reader.cli.parser import EXPORT_FORMATS
from reader.export.formats import FORMATS


def test_each_format_goes_by_its_name() -> None:
    assert [name for name, entry in FORMATS.items() if entry.name != name] == []


def test_the_command_line_knows_every_format() -> None:
    assert set(FORMATS) <= set(EXPORT_FORMATS)


def test_each_format_has_a_suffix_of_its_own() -> None:
    suffixes = [entry.suffix for entry in FORMATS.values()]
    assert all(suffix.startswith(".") for suffix in suffixes)
    assert len(set(suffixes)) == len(suffixes)
