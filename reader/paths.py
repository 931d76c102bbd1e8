"""Where things lie: what the program ships, and where a person's state is kept."""

from __future__ import annotations

import os
from functools import cache
from pathlib import Path
from typing import Final

import platformdirs

HOME_VARIABLE: Final = "YANDU_HOME"
BUNDLED_REPORT: Final = "reports/langfang-cppcc-2024.txt"


@cache
def resources() -> Path:
    """Return the folder of what the program ships.

    In a checkout it lies beside the package, in an installed program inside it.
    """
    package = Path(__file__).resolve().parent
    inside = package / "resources"
    return inside if inside.is_dir() else package.parent / "resources"


def bundled_report() -> Path:
    """Return the report that the window opens the first time."""
    return resources() / BUNDLED_REPORT


def home() -> Path:
    """Return the folder of all state: ``YANDU_HOME``, or the platform's data folder.

    The folder need not exist yet.
    """
    if chosen := os.environ.get(HOME_VARIABLE):
        return Path(chosen).expanduser().absolute()
    return Path(platformdirs.user_data_dir("yandu", appauthor=False))


def library() -> Path:
    """Return the file that keeps reports and notes."""
    return home() / "library.sqlite3"


def settings() -> Path:
    """Return the file that keeps the settings of the window."""
    return home() / "settings.ini"


def lexicon(name: str) -> tuple[str, ...]:
    """Return the entries of a lexicon, the person's own after the shipped ones.

    A lexicon is a plain text file, one entry a line; blank lines and ``#`` comments do not count.
    A person adds entries in `own_lexicon`, in UTF-8 or, as older editors write, GB18030.

    Args:
        name: The file's name without its suffix, as ``units``.
    """
    entries: list[str] = []
    for path in (resources() / "lexicons" / f"{name}.txt", own_lexicon(name)):
        if path.is_file():
            lines = lexicon_text(path.read_bytes()).splitlines()
            entries += [line.strip() for line in lines if line.strip() and line.lstrip()[0] != "#"]
    return tuple(entries)


def own_lexicon(name: str) -> Path:
    """Return the file of the entries a person adds to a lexicon; it need not exist yet."""
    return home() / "lexicons" / f"{name}.txt"


def export_resource(name: str) -> Path:
    """Return a template or style of the exports: the person's own, or else the shipped one.

    Args:
        name: Its path in the folder ``export``, as ``citations/report.txt``.
    """
    own = home() / "export" / name
    return own if own.is_file() else resources() / "export" / name


def lexicon_text(data: bytes) -> str:
    """Return what the file of a lexicon says; a byte that makes no sense becomes U+FFFD."""
    try:
        return data.decode("utf-8-sig")
    except UnicodeDecodeError:
        return data.decode("gb18030", "replace")
