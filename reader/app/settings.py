"""The settings of the window: declared here, each with its type and default.

They lie in a plain INI file beside the notes, so that ``YANDU_HOME`` moves all together.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import asdict
from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

from PySide6.QtCore import QMargins

from reader.annotation.colours import COLOURS
from reader.app.guide_state import GuideState
from reader.app.palette import ThemeName
from reader.app.setting import (
    FLAG,
    TEXT,
    TEXTS,
    WORDS,
    Form,
    Setting,
    Written,
    one_of,
    whole,
)
from reader.app.settings_file import SettingsFile
from reader.app.tool_choice import TOOLS
from reader.app.type_style import TypeStyle, type_style_from, type_style_text
from reader.core.figures.model import FigureKind
from reader.session.rendition import View

if TYPE_CHECKING:
    from reader.app.split_state import SplitState
    from reader.core.search import SearchOptions

SMALLEST_PX: Final = 12
LARGEST_PX: Final = 40
MOST_LEVELS: Final = 3
"""How far an outline can be unfolded short of all of it."""
CITATION_FORMS: Final = ("report", "gbt7714", "markdown")
"""How a passage is copied with its source; the first is what the program comes with."""
_QUERIES_KEPT: Final = 20


class Page(StrEnum):
    """Where a setting is found among the others."""

    READING = "reading"
    SCRIPT = "script"
    LOOK = "look"
    NOTES = "notes"
    FIGURES = "figures"
    FIND = "find"
    TOOLS = "tools"
    DATA = "data"


def _view(text: str) -> View:
    view = View(text)
    return View.SOURCE if view is View.FILE else view


def _one_of_texts(text: str, choices: Sequence[str]) -> str:
    if text not in choices:
        raise ValueError(text)
    return text


def _kinds(text: str) -> frozenset[FigureKind]:
    return frozenset(kind for kind in FigureKind if kind.value in text.split(","))


def _options(text: str) -> SearchOptions:
    from reader.core.search import SearchOptions  # noqa: PLC0415 - not before the first page

    turned = text.split(",")
    default = asdict(SearchOptions())
    return SearchOptions(**{name: on ^ (name in turned) for name, on in default.items()})


def _options_text(options: SearchOptions) -> str:
    default = asdict(type(options)())
    return ",".join(name for name, on in asdict(options).items() if on != default[name])


def _split(text: str) -> SplitState:
    from reader.app.split_state import split_state_from  # noqa: PLC0415 - after the first page

    return split_state_from(text)


def _split_text(state: SplitState) -> str:
    from reader.app.split_state import split_state_text  # noqa: PLC0415 - after the first page

    return split_state_text(state)


def _edges(text: str) -> QMargins:
    numbers = text.split(" ")
    if len(numbers) != 4 or not all(number.isdecimal() for number in numbers):
        raise ValueError(text)
    return QMargins(*map(int, numbers))


def _edges_text(edges: QMargins) -> str:
    return f"{edges.left()} {edges.top()} {edges.right()} {edges.bottom()}"


_TYPE: Final = Form(type_style_from, type_style_text)
_VIEW: Final = Form[View](_view, str)
_COLOUR: Final = Form[str](lambda text: _one_of_texts(text, COLOURS), str)
_CITATION: Final = Form[str](lambda text: _one_of_texts(text, CITATION_FORMS), str)
_KINDS: Final = Form(_kinds, lambda kinds: ",".join(sorted(kinds)))
_OPTIONS: Final = Form(_options, _options_text)
_SPLIT: Final = Form(_split, _split_text)
_EDGES: Final = Form(_edges, _edges_text)
_FILES: Final = Form[list[Path]](
    lambda text: [Path(name) for name in text.split("\n") if name],
    lambda files: "\n".join(map(str, files)),
)
_FILE: Final = Form[Path | None](
    lambda text: Path(text) if text else None, lambda path: str(path or "")
)


class Settings(SettingsFile):
    """Reads and writes settings; what can't be read is the default."""

    size_px = Setting("page/size_px", 18, whole(SMALLEST_PX, LARGEST_PX), Page.READING)
    """Size of the report's body, in pixels."""
    type_style = Setting("page/type", TypeStyle(), _TYPE, Page.READING)
    """How reports are set."""
    paragraph_numbers = Setting("page/paragraph_numbers", False, FLAG, Page.READING)
    """Whether paragraphs are numbered in the margin."""

    view = Setting("page/view", View.SOURCE, _VIEW, Page.SCRIPT)
    """How reports are shown; the file as it is is never kept."""
    split = Setting("page/split", Written(""), _SPLIT)
    """How the view is split, or was the last time."""
    adapt_quotes = Setting("page/adapt_quotes", False, FLAG, Page.SCRIPT)
    """Whether quotation marks follow the script shown."""

    theme = Setting("page/theme", ThemeName.SYSTEM, one_of(ThemeName), Page.LOOK)
    """Name of the theme."""
    language = Setting("interface/language", "", TEXT, Page.LOOK)
    """Locale of the interface as ``zh_CN``; empty to follow the system."""

    colour = Setting("notes/colour", COLOURS[0], _COLOUR, Page.NOTES)
    """The colour of the last highlight, and of the next."""
    colour_names = Setting("notes/colour_names", {}, TEXTS, Page.NOTES)
    """What the person calls the colours of notes; a colour without a name has its plain one."""
    citation_form = Setting("notes/citation", CITATION_FORMS[0], _CITATION, Page.NOTES)
    """How a passage is copied with its source."""

    mark_figures = Setting("figures/marked", True, FLAG, Page.FIGURES)
    """Whether figures are marked on the page."""
    hidden_kinds = Setting("figures/hidden", frozenset[FigureKind](), _KINDS, Page.FIGURES)
    """Kinds of figures that are not marked."""
    outline_levels = Setting("outline/levels", 0, whole(0, MOST_LEVELS), Page.FIGURES)
    """How many levels of an outline are unfolded; 0 for all of them."""
    lists_in_outline = Setting("outline/lists", False, FLAG, Page.FIGURES)
    """Whether lists inside the text are leaves of the outline."""

    search_options = Setting("find/turned", Written(""), _OPTIONS, Page.FIND)
    """What counts in a search."""
    finds_everywhere = Setting("find/everywhere", False, FLAG, Page.FIND)
    """Whether all open reports are searched."""

    tools = Setting("tools/order", list(TOOLS), WORDS, Page.TOOLS)
    """What stands in the toolbar; see `reader.app.tool_choice`."""
    tool_texts = Setting("tools/texts", False, FLAG, Page.TOOLS)
    """Whether the tools say their names beside their icons."""
    keys = Setting("keys/changed", {}, TEXTS, Page.TOOLS)
    """Shortcuts that the person has changed, by action; empty for no key."""

    reopen_reports = Setting("report/reopen", True, FLAG, Page.DATA)
    """Whether the reports that were open the last time are opened at the start."""

    guide = Setting("interface/guide", GuideState.UNSEEN, one_of(GuideState))
    """How far the person has come with the guided start."""
    report_folder = Setting("report/folder", "", TEXT)
    """Folder of the report opened last."""
    open_files = Setting[list[Path]]("report/open", [], _FILES)
    """Files that were open when the window was closed, in the order of their tabs."""
    present_file = Setting("report/present", None, _FILE)
    """The one of them that was being read."""
    queries = Setting[list[str]]("find/queries", [], WORDS)
    """What was looked for last, the newest first."""
    export_form = Setting("export/form", {}, TEXTS)
    """How notes were exported the last time; `reader.app.export_choice` knows the words."""
    export_folder = Setting("export/folder", "", TEXT)
    """Folder of the last export."""
    page_edges = Setting("window/page_edges", QMargins(), _EDGES)
    """How much of the window lies on each side of the page once it is furnished, in pixels."""

    @classmethod
    def declared(cls) -> tuple[Setting[Any], ...]:
        """Return all settings, in the order they are declared in."""
        return tuple(each for each in vars(cls).values() if isinstance(each, Setting))

    @classmethod
    def of_page(cls, page: Page) -> tuple[Setting[Any], ...]:
        """Return the settings that a person finds on a page."""
        return tuple(setting for setting in cls.declared() if setting.page == page)

    def reset(self, settings: Iterable[Setting[Any]]) -> None:
        """Give settings the values they come with."""
        for setting in settings:
            if self.file.contains(setting.key):
                self.file.remove(setting.key)
                self.changed.emit(setting.name)

    def keep_open_files(self, files: Sequence[Path], present: Path | None) -> None:
        """Keep which files are open and which one is being read."""
        self.open_files, self.present_file = list(files), present

    def keep_query(self, query: str) -> None:
        """Keep a query as the newest; the oldest of more than twenty goes."""
        others = [other for other in self.queries if other != query]
        self.queries = [query, *others][:_QUERIES_KEPT]

    def bookmarks(self, report_id: str) -> str:
        """Return what was kept of a report's bookmarks, or an empty string."""
        return self.text(f"bookmarks/{report_id}")

    def keep_bookmarks(self, report_id: str, text: str) -> None:
        """Keep a report's bookmarks."""
        self.file.setValue(f"bookmarks/{report_id}", text)
        self.save()
