"""The settings of the window: declared here, each with its type and default.

They lie in a plain INI file beside the notes, so that ``YANDU_HOME`` moves all together.
"""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from dataclasses import asdict
from pathlib import Path
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QMargins

from reader.annotation.colours import COLOURS
from reader.app.guide_state import GuideState
from reader.app.palette import ThemeName
from reader.app.settings_file import SettingsFile
from reader.app.type_style import TypeStyle, type_style_from, type_style_text
from reader.core.figures.model import FigureKind
from reader.session.rendition import View

if TYPE_CHECKING:
    from reader.app.split_state import SplitState
    from reader.core.search import SearchOptions

SMALLEST_PX: Final = 12
LARGEST_PX: Final = 40
_DEFAULT_PX: Final = 18
MOST_LEVELS: Final = 3
"""How far an outline can be unfolded short of all of it."""
_QUERIES_KEPT: Final = 20


class Settings(SettingsFile):
    """Reads and writes settings; what can't be read is the default."""

    @property
    def size_px(self) -> int:
        """Size of the report's body, in pixels."""
        size = self._file.value("page/size_px", _DEFAULT_PX, type=int)
        return min(LARGEST_PX, max(SMALLEST_PX, int(str(size))))

    @size_px.setter
    def size_px(self, size: int) -> None:
        self._file.setValue("page/size_px", min(LARGEST_PX, max(SMALLEST_PX, size)))

    def reset_size(self) -> None:
        """Go back to the size the program comes with."""
        self._file.remove("page/size_px")

    @property
    def type_style(self) -> TypeStyle:
        """How reports are set."""
        return type_style_from(self._text("page/type", ""))

    @type_style.setter
    def type_style(self, style: TypeStyle) -> None:
        self._file.setValue("page/type", type_style_text(style))

    @property
    def paragraph_numbers(self) -> bool:
        """Whether paragraphs are numbered in the margin."""
        return self._text("page/paragraph_numbers", "false") == "true"

    @paragraph_numbers.setter
    def paragraph_numbers(self, on: bool) -> None:
        self._file.setValue("page/paragraph_numbers", "true" if on else "false")

    @property
    def theme(self) -> ThemeName:
        """Name of the theme."""
        return self._choice("page/theme", ThemeName.SYSTEM)

    @theme.setter
    def theme(self, name: ThemeName) -> None:
        self._file.setValue("page/theme", name.value)

    @property
    def view(self) -> View:
        """How reports are shown; the file as it is is never kept."""
        view = self._choice("page/view", View.SOURCE)
        return View.SOURCE if view is View.FILE else view

    @view.setter
    def view(self, view: View) -> None:
        self._file.setValue("page/view", view.value)

    @property
    def split(self) -> SplitState:
        """How the view is split, or was the last time."""
        from reader.app.split_state import split_state_from  # noqa: PLC0415 - after the first page

        return split_state_from(self._text("page/split", ""))

    @split.setter
    def split(self, state: SplitState) -> None:
        from reader.app.split_state import split_state_text  # noqa: PLC0415 - after the first page

        self._file.setValue("page/split", split_state_text(state))

    @property
    def adapt_quotes(self) -> bool:
        """Whether quotation marks follow the script shown."""
        return self._text("page/adapt_quotes", "false") == "true"

    @adapt_quotes.setter
    def adapt_quotes(self, on: bool) -> None:
        self._file.setValue("page/adapt_quotes", "true" if on else "false")

    @property
    def colour(self) -> str:
        """The colour of the last highlight."""
        return self._text("notes/colour", "yellow")

    @colour.setter
    def colour(self, name: str) -> None:
        self._file.setValue("notes/colour", name)

    @property
    def citation_form(self) -> str:
        """How a passage is copied with its source; empty for the first of the forms."""
        return self._text("notes/citation", "")

    @citation_form.setter
    def citation_form(self, form: str) -> None:
        self._file.setValue("notes/citation", form)

    @property
    def colour_names(self) -> dict[str, str]:
        """What the person calls the colours of notes; empty for the plain name."""
        return {colour: self._text(f"notes/name_{colour}", "") for colour in COLOURS}

    @colour_names.setter
    def colour_names(self, names: Mapping[str, str]) -> None:
        for colour, name in names.items():
            self._file.setValue(f"notes/name_{colour}", name)

    @property
    def hidden_kinds(self) -> frozenset[FigureKind]:
        """Kinds of figures that are not marked."""
        names = self._text("figures/hidden", "").split(",")
        return frozenset(kind for kind in FigureKind if kind.value in names)

    @hidden_kinds.setter
    def hidden_kinds(self, kinds: frozenset[FigureKind]) -> None:
        self._file.setValue("figures/hidden", ",".join(sorted(kinds)))

    @property
    def report_folder(self) -> str:
        """Folder of the report opened last."""
        return self._text("report/folder", "")

    @report_folder.setter
    def report_folder(self, folder: str) -> None:
        self._file.setValue("report/folder", folder)

    @property
    def open_files(self) -> list[Path]:
        """Files that were open when the window was closed, in the order of their tabs."""
        return [Path(name) for name in self._text("report/open", "").split("\n") if name]

    @property
    def present_file(self) -> Path | None:
        """The one of them that was being read."""
        name = self._text("report/present", "")
        return Path(name) if name else None

    def keep_open_files(self, files: Sequence[Path], present: Path | None) -> None:
        """Keep which files are open and which one is being read."""
        self._file.setValue("report/open", "\n".join(map(str, files)))
        self._file.setValue("report/present", str(present or ""))

    @property
    def outline_levels(self) -> int:
        """How many levels of an outline are unfolded; 0 for all of them."""
        levels = self._file.value("outline/levels", 0, type=int)
        return min(MOST_LEVELS, max(0, int(str(levels))))

    @outline_levels.setter
    def outline_levels(self, levels: int) -> None:
        self._file.setValue("outline/levels", levels)

    @property
    def search_options(self) -> SearchOptions:
        """What counts in a search."""
        from reader.core.search import SearchOptions  # noqa: PLC0415 - not before the first page

        turned = self._text("find/turned", "").split(",")
        default = asdict(SearchOptions())
        return SearchOptions(**{name: on ^ (name in turned) for name, on in default.items()})

    @search_options.setter
    def search_options(self, options: SearchOptions) -> None:
        default = asdict(type(options)())
        turned = [name for name, on in asdict(options).items() if on != default[name]]
        self._file.setValue("find/turned", ",".join(turned))

    @property
    def finds_everywhere(self) -> bool:
        """Whether all open reports are searched."""
        return self._text("find/everywhere", "false") == "true"

    @finds_everywhere.setter
    def finds_everywhere(self, on: bool) -> None:
        self._file.setValue("find/everywhere", "true" if on else "false")

    @property
    def queries(self) -> list[str]:
        """What was looked for last, the newest first."""
        try:
            queries = json.loads(self._text("find/queries", "[]"))
        except ValueError:
            return []
        return [str(query) for query in queries] if isinstance(queries, list) else []

    def keep_query(self, query: str) -> None:
        """Keep a query as the newest; the oldest of more than twenty goes."""
        others = [other for other in self.queries if other != query]
        self._file.setValue("find/queries", json.dumps([query, *others][:_QUERIES_KEPT]))

    @property
    def lists_in_outline(self) -> bool:
        """Whether lists inside the text are leaves of the outline."""
        return bool(self._file.value("outline/lists", False, type=bool))

    @lists_in_outline.setter
    def lists_in_outline(self, wanted: bool) -> None:
        self._file.setValue("outline/lists", wanted)

    @property
    def language(self) -> str:
        """Locale of the interface as ``zh_CN``; empty to follow the system."""
        return self._text("interface/language", "")

    @language.setter
    def language(self, language: str) -> None:
        self._file.setValue("interface/language", language)

    @property
    def guide(self) -> GuideState:
        """How far the person has come with the guided start."""
        return self._choice("interface/guide", GuideState.UNSEEN)

    @guide.setter
    def guide(self, state: GuideState) -> None:
        self._file.setValue("interface/guide", state.value)

    @property
    def keys(self) -> dict[str, str]:
        """Shortcuts that the person has changed, by action; empty for no key."""
        try:
            keys = json.loads(self._text("keys/changed", "{}"))
        except ValueError:
            return {}
        is_fit = isinstance(keys, dict)
        return {str(name): str(key) for name, key in keys.items()} if is_fit else {}

    @keys.setter
    def keys(self, keys: dict[str, str]) -> None:
        self._file.setValue("keys/changed", json.dumps(keys))

    def bookmarks(self, report_id: str) -> str:
        """Return what was kept of a report's bookmarks, or an empty string."""
        return self._text(f"bookmarks/{report_id}", "")

    def keep_bookmarks(self, report_id: str, text: str) -> None:
        """Keep a report's bookmarks."""
        self._file.setValue(f"bookmarks/{report_id}", text)
        self._file.sync()

    @property
    def export_form(self) -> dict[str, str]:
        """How notes were exported the last time; `reader.app.export_choice` knows the words."""
        keys = ("format", "script", "sentences", "style")
        return {key: self._text(f"export/{key}", "") for key in keys}

    @export_form.setter
    def export_form(self, form: Mapping[str, str]) -> None:
        for key, value in form.items():
            self._file.setValue(f"export/{key}", value)

    @property
    def export_folder(self) -> str:
        """Folder of the last export."""
        return self._text("export/folder", "")

    @export_folder.setter
    def export_folder(self, folder: str) -> None:
        self._file.setValue("export/folder", folder)

    @property
    def page_edges(self) -> QMargins:
        """How much of the window lies on each side of the page once it is furnished, in pixels."""
        numbers = self._text("window/page_edges", "").split(" ")
        is_right = len(numbers) == 4 and all(number.isdecimal() for number in numbers)
        return QMargins(*map(int, numbers)) if is_right else QMargins()

    @page_edges.setter
    def page_edges(self, edges: QMargins) -> None:
        sides = (edges.left(), edges.top(), edges.right(), edges.bottom())
        self._file.setValue("window/page_edges", " ".join(map(str, sides)))
