"""A configuration at work: normalization, segmentation and steps, one after the other."""

from __future__ import annotations

from collections.abc import Callable
from functools import cache

from reader.core.offset_map import OffsetMap
from reader.core.pieces import pieces
from reader.core.script.configuration import Chain, Edition, Table, chain
from reader.core.script.dictionary import read
from reader.core.script.installation import separators
from reader.core.script.longest_first import LongestFirstStage
from reader.core.script.model import Conversion
from reader.core.script.phrases import Phrases, merged
from reader.core.script.segments import Limits, Segments
from reader.core.script.signals import any_of
from reader.core.script.stage import Stage

Guide = Callable[[str], Limits]
"""Gives the limits of a text, which has the length of the source."""


class Converter:
    """Converts texts by one configuration.

    Args:
        steps: The chain of the configuration.
        edition: Whose dictionaries are used.
    """

    def __init__(self, steps: Chain, edition: Edition) -> None:
        self._normalization = {
            ord(key): value
            for table in steps.normalization
            for key, value in read(table, edition).items()
        }
        self._exotic = any_of({chr(character) for character in self._normalization})
        self._stages = [_stage(tables, edition) for tables in steps.steps]
        self._segmentation: Phrases | None = None
        self._is_cut_by_first_step = False
        if steps.segmentation:
            self._segmentation = _phrases(steps.segmentation, edition)
            first = self._stages[0].phrases
            if first.entries.keys() == self._segmentation.entries.keys():
                self._segmentation = first
                self._is_cut_by_first_step = True

    def convert(self, text: str, guide: Guide | None = None) -> Conversion:
        """Convert a text.

        Args:
            text: The text.
            guide: Decides which phrases count, in place of the configuration's segments. It is
                asked as long as no step has changed the length.

        Returns:
            The converted text and the map to it.
        """
        if self._exotic and any(map(self._exotic.search, pieces(text))):
            text = text.translate(self._normalization)
        source, done = text, OffsetMap.identity(len(text))
        for at, stage in enumerate(self._stages):
            if guide and done.is_identity:
                limits: Limits | None = guide(source)
            else:
                limits = self._limits(at, source, done)
            converted = stage.convert(text, limits)
            text, done = converted.text, done.then(converted.offset_map)
        return Conversion(text, done)

    def _limits(self, at: int, source: str, done: OffsetMap) -> Limits | None:
        # A first step that matches the very phrases that cut the text cannot run across a cut.
        if not self._segmentation or (not at and self._is_cut_by_first_step):
            return None
        return Segments(source, self._segmentation, done)


_read = cache(read)


@cache
def _stage(tables: tuple[Table, ...], edition: Edition) -> Stage:
    entries = [_read(table, edition) for table in tables]
    if edition is Edition.REIMPLEMENTED:
        return LongestFirstStage(entries, separators())
    return Stage(merged(entries))


@cache
def _phrases(table: Table, edition: Edition) -> Phrases:
    return Phrases(_read(table, edition))


@cache
def converter(configuration: str, edition: Edition = Edition.CURRENT) -> Converter:
    """Return the converter of a configuration; its dictionaries are read the first time.

    Raises:
        ConversionError: If there is no such configuration or its dictionaries are missing.
    """
    return Converter(chain(configuration, edition), edition)
