"""Whether the right packages of dictionaries are installed.

Two packages are imported as ``opencc`` and overwrite each other: opencc-python-reimplemented,
which this program needs, and OpenCC, which it does not.
"""

from __future__ import annotations

import re
from importlib.util import find_spec
from pathlib import Path

from reader.core.script.configuration import CONFIGURATIONS, Edition, package_text
from reader.errors import ConversionError


def check() -> None:
    """Make sure that the dictionaries can be read and that the right ``opencc`` answers.

    Raises:
        ConversionError: If a package is missing or another one stands in its place; the message
            names the command that mends it.
    """
    spec = find_spec("opencc")
    if spec is None or not spec.submodule_search_locations:
        raise ConversionError(
            "缺少字形转换所需的 opencc 包，请运行 pip install opencc-python-reimplemented。"
        )
    folder = Path(spec.submodule_search_locations[0])
    if (folder / "clib").exists() or not (folder / "opencc.py").is_file():
        raise ConversionError(
            "名为 opencc 的包不是本程序所需的那一个，请运行 pip uninstall -y OpenCC，"
            "再运行 pip install --force-reinstall opencc-python-reimplemented。"
        )
    for edition in Edition:
        package_text(edition, f"{edition.configurations}/{CONFIGURATIONS[0]}.json")


def dictionaries() -> Path:
    """Return the folder of the dictionaries that the program runs on; it may be missing."""
    spec = find_spec(Edition.CURRENT.value)
    if spec is None or not spec.submodule_search_locations:
        return Path(Edition.CURRENT.value)
    return Path(spec.submodule_search_locations[0]) / Edition.CURRENT.dictionaries


def separators() -> re.Pattern[str]:
    """Return what parts a text into clauses for opencc-python-reimplemented."""
    from opencc import OpenCC  # noqa: PLC0415 - only the reference needs it

    pattern: re.Pattern[str] = OpenCC().split_chars_re
    return pattern
