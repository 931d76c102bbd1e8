"""Settings: declared with type and default, kept, reset, and never in the way when unreadable."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QMargins, QSettings

from reader import paths
from reader.app.guide_state import GuideState
from reader.app.palette import ThemeName
from reader.app.setting import Setting
from reader.app.settings import Page, Settings
from reader.app.split_state import SplitState
from reader.app.type_style import PRESETS, Preset
from reader.core.figures.model import FigureKind
from reader.core.search import SearchOptions
from reader.session.rendition import View

_OTHERS: dict[str, object] = {
    "size_px": 24,
    "type_style": PRESETS[Preset.OFFICIAL],
    "paragraph_numbers": True,
    "view": View.TAIWAN,
    "adapt_quotes": True,
    "theme": ThemeName.SEPIA,
    "language": "zh_TW",
    "colour": "blue",
    "colour_names": {"yellow": "要点, “重”", "green": ""},
    "citation_form": "markdown",
    "mark_figures": False,
    "hidden_kinds": frozenset({FigureKind.DATE, FigureKind.CODE}),
    "outline_levels": 2,
    "lists_in_outline": True,
    "search_options": SearchOptions(case=False, pattern=True),
    "finds_everywhere": True,
    "tools": ["edit.find", "-", "view.theme"],
    "tool_texts": True,
    "keys": {"file.open": "Ctrl+J", "edit.find": ""},
    "reopen_reports": False,
    "guide": GuideState.BEGUN,
    "report_folder": "/甲/乙, 丙",
    "open_files": [Path("/甲.txt"), Path("/乙.txt")],
    "present_file": Path("/乙.txt"),
    "queries": ["政协, 委员", '"'],
    "export_form": {"format": "docx"},
    "export_folder": "/丁",
    "split": SplitState(is_open=True, view=View.TAIWAN),
    "page_edges": QMargins(1, 2, 3, 4),
}
"""A value of each setting that is not its default."""

_settings = pytest.mark.parametrize("setting", Settings.declared(), ids=lambda each: each.name)


def _write(key: str, text: str) -> None:
    file = QSettings(str(paths.settings()), QSettings.Format.IniFormat)
    file.setValue(key, text)
    file.sync()


@_settings
def test_a_setting_comes_with_its_default(setting: Setting[Any]) -> None:
    assert getattr(Settings(), setting.name) == setting.default


@_settings
def test_a_setting_is_kept_and_told(setting: Setting[Any]) -> None:
    settings, told = Settings(), list[str]()
    settings.changed.connect(told.append)
    setattr(settings, setting.name, _OTHERS[setting.name])
    setattr(settings, setting.name, _OTHERS[setting.name])
    settings.save()
    assert getattr(Settings(), setting.name) == _OTHERS[setting.name]
    assert told == [setting.name]


@_settings
def test_a_setting_is_reset_alone(setting: Setting[Any]) -> None:
    settings = Settings()
    for name, value in _OTHERS.items():
        setattr(settings, name, value)
    settings.reset([setting])
    assert getattr(settings, setting.name) == setting.default
    others = [each for each in Settings.declared() if each is not setting]
    assert all(getattr(settings, each.name) == _OTHERS[each.name] for each in others)


@_settings
def test_what_cannot_be_read_is_the_default(setting: Setting[Any]) -> None:
    if isinstance(setting.default, str) and setting.name not in {"colour", "citation_form"}:
        return
    if setting.name in {"open_files", "present_file"}:
        return
    _write(setting.key, "\x00 no such value")
    assert getattr(Settings(), setting.name) == setting.default


def test_a_number_is_drawn_to_its_bounds() -> None:
    _write(Settings.size_px.key, "900")
    assert Settings().size_px == 40
    settings = Settings()
    settings.size_px = 1
    assert settings.size_px == 12


def test_the_file_before_repair_is_never_the_view_of_the_next_report() -> None:
    settings = Settings()
    settings.view = View.FILE
    assert settings.view is View.SOURCE


def test_a_list_that_is_changed_does_not_change_the_default() -> None:
    settings = Settings()
    settings.tools.append("edit.find")
    assert settings.tools == Settings.tools.default


def test_no_two_settings_share_a_place_and_every_page_has_some() -> None:
    declared = Settings.declared()
    assert len({each.key for each in declared}) == len(declared)
    assert all(Settings.of_page(page) for page in Page)
    assert {each.page for each in declared} <= {"", *Page}
