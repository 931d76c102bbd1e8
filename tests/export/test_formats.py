"""The table of formats agrees with itself and with the command line."""

from __future__ import annotations

from reader.cli.parser import CITATIONS, EXPORT_FORMATS
from reader.export.citation import CitationStyle
from reader.export.formats import FORMATS, TEMPLATE_FORMATS


def test_each_format_goes_by_its_name() -> None:
    assert [name for name, entry in FORMATS.items() if entry.name != name] == []


def test_the_command_line_knows_every_format() -> None:
    assert set(FORMATS) == set(EXPORT_FORMATS)


def test_each_format_has_a_suffix() -> None:
    assert [entry for entry in FORMATS.values() if not entry.suffix.startswith(".")] == []


def test_templates_are_for_formats_that_there_are() -> None:
    assert set(TEMPLATE_FORMATS) <= set(FORMATS)


def test_the_command_line_knows_every_style_of_citation() -> None:
    assert {*CITATIONS, "source"} == set(CitationStyle)
