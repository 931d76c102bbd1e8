"""The pages of the settings: which setting stands where, and what it is called."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import asdict, replace
from functools import partial

from PySide6.QtCore import QUrl, Slot
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QCheckBox, QGridLayout, QLineEdit, QWidget

from reader import paths
from reader.annotation.colours import COLOURS
from reader.app.actions import Actions, plain_name
from reader.app.colour_names import LONGEST_NAME, plain_colour_names
from reader.app.figure_words import kind_names
from reader.app.find_options import DIFFERENCES, difference_names
from reader.app.languages import LANGUAGES, SYSTEM
from reader.app.reading_form import ReadingForm
from reader.app.settings import LARGEST_PX, SMALLEST_PX, Page, Settings
from reader.app.settings_page import SettingsPage
from reader.app.tools_page import ToolsPage
from reader.core.figures.model import FigureKind
from reader.core.search import SearchOptions
from reader.session.rendition import View


def made_page(page: Page, settings: Settings, actions: Actions) -> SettingsPage:
    """Make a page; it shows the settings as they are."""
    makers: dict[Page, Callable[[Settings, Actions], SettingsPage]] = {
        Page.READING: ReadingPage,
        Page.SCRIPT: ScriptPage,
        Page.LOOK: LookPage,
        Page.NOTES: NotesPage,
        Page.FIGURES: FiguresPage,
        Page.FIND: FindPage,
        Page.TOOLS: ToolsPage,
        Page.DATA: DataPage,
    }
    return makers[page](settings, actions)


def _names(actions: Actions, group: str) -> dict[str, str]:
    """Return what the actions of a group are called."""
    return {name: plain_name(action.text()) for name, action in actions.of_group(group).items()}


class ReadingPage(SettingsPage):
    """How the text is set."""

    def __init__(self, settings: Settings, _actions: Actions) -> None:
        super().__init__(settings)
        form = self.form = ReadingForm((SMALLEST_PX, LARGEST_PX))
        form.style_chosen.connect(partial(self.keep, Settings.type_style.name))
        form.size_chosen.connect(partial(self.keep, Settings.size_px.name))
        form.numbers_chosen.connect(partial(self.keep, Settings.paragraph_numbers.name))
        self.add(form)
        for setting in Settings.of_page(Page.READING):
            self.show_with(setting, form, lambda _: self._show(form))
        self.end()

    def _show(self, form: ReadingForm) -> None:
        style, size = self.settings.type_style, self.settings.size_px
        form.show_style(style, size, numbered=self.settings.paragraph_numbers)


class ScriptPage(SettingsPage):
    """In which script reports are shown."""

    def __init__(self, settings: Settings, actions: Actions) -> None:
        super().__init__(settings)
        names = _names(actions, "script")
        views = {view: names[view.value] for view in View if view is not View.FILE}
        self.add_choice(Settings.view, self.tr("Show reports in"), views)
        quotes = actions["view.quotes"]
        self.add_flag(Settings.adapt_quotes, plain_name(quotes.text()))
        self.add_text(quotes.statusTip()).setObjectName("summary")
        self.add_deed(actions["view.terms"])
        self.end()


class LookPage(SettingsPage):
    """Colours and language of the window."""

    def __init__(self, settings: Settings, actions: Actions) -> None:
        super().__init__(settings)
        self.add_choice(Settings.theme, self.tr("Theme"), _names(actions, "theme"))
        names = _names(actions, "language")
        languages = {"" if code == SYSTEM else code: names[code] for code in LANGUAGES}
        self.add_choice(Settings.language, self.tr("Language"), languages)
        self.end()


class NotesPage(SettingsPage):
    """How passages are marked and cited."""

    def __init__(self, settings: Settings, actions: Actions) -> None:
        super().__init__(settings)
        colours = plain_colour_names()
        self.add_choice(Settings.colour, self.tr("Colour of the next highlight"), colours)
        self.add_choice(
            Settings.citation_form, self.tr("Form of the source"), _names(actions, "citation")
        )
        self.add_heading(self.tr("What does each colour stand for?"))
        self._fields: dict[str, QLineEdit] = {}
        for colour, plain in colours.items():
            field = self._fields[colour] = QLineEdit()
            field.setPlaceholderText(plain)
            field.setMaxLength(LONGEST_NAME)
            field.textEdited.connect(self._keep_names)
            self.add_row(plain, field)
            self.show_with(Settings.colour_names, field, partial(_show_name, field, colour), colour)
        self.end()

    @Slot()
    def _keep_names(self) -> None:
        names = {colour: self._fields[colour].text() for colour in COLOURS}
        self.keep(Settings.colour_names.name, names)


def _show_name(field: QLineEdit, colour: str, names: dict[str, str]) -> None:
    if field.text() != names.get(colour, ""):
        field.setText(names.get(colour, ""))


class FiguresPage(SettingsPage):
    """Which figures are marked, and how much of the outline is seen."""

    def __init__(self, settings: Settings, actions: Actions) -> None:
        super().__init__(settings)
        self.add_flag(Settings.mark_figures, self.tr("Mark figures in the text"))
        self._boxes = {kind: QCheckBox(name) for kind, name in kind_names().items()}
        grid, kinds = QGridLayout(), QWidget()
        kinds.setLayout(grid)
        grid.setContentsMargins(20, 0, 0, 0)
        for at, (kind, box) in enumerate(self._boxes.items()):
            box.clicked.connect(self._keep_kinds)
            grid.addWidget(box, at // 3, at % 3)
            self.show_with(Settings.hidden_kinds, box, partial(_show_kind, box, kind), kind.value)
        self.add(kinds)
        self.add_heading(self.tr("Outline"))
        levels = {int(level): name for level, name in _names(actions, "outline").items()}
        self.add_choice(Settings.outline_levels, self.tr("Unfold"), levels)
        self.add_flag(Settings.lists_in_outline, plain_name(actions["outline.lists"].text()))
        self.end()

    @Slot()
    def _keep_kinds(self) -> None:
        hidden = frozenset(kind for kind, box in self._boxes.items() if not box.isChecked())
        self.keep(Settings.hidden_kinds.name, hidden)


def _show_kind(box: QCheckBox, kind: FigureKind, hidden: frozenset[FigureKind]) -> None:
    box.setChecked(kind not in hidden)


class FindPage(SettingsPage):
    """What counts in a search."""

    def __init__(self, settings: Settings, actions: Actions) -> None:
        super().__init__(settings)
        everywhere = plain_name(actions["edit.find_everywhere"].text())
        self.add_flag(Settings.finds_everywhere, everywhere)
        self.add_heading(self.tr("The same in a search"))
        self._boxes: dict[str, QCheckBox] = {}
        pattern = self.tr("Queries are regular expressions; then only the case counts")
        for field, name in (difference_names() | {"pattern": pattern}).items():
            box = self._boxes[field] = QCheckBox(name)
            box.clicked.connect(self._keep_options)
            self.add(box)
            self.show_with(Settings.search_options, box, partial(self._show_option, field), field)
        self._forget = self.add_button(self.tr("Forget earlier queries"), self._forget_queries)
        self.end()

    def show_setting(self, name: str) -> None:
        """Show a setting, or whether there are queries to be forgotten."""
        super().show_setting(name)
        self._forget.setEnabled(bool(self.settings.queries))

    def _show_option(self, field: str, options: SearchOptions) -> None:
        values = asdict(options)
        self._boxes[field].setChecked(values[field])
        counts = field not in DIFFERENCES or field == "case"
        self._boxes[field].setEnabled(counts or not values["pattern"])

    @Slot()
    def _keep_options(self) -> None:
        values = {field: box.isChecked() for field, box in self._boxes.items()}
        self.keep(Settings.search_options.name, replace(self.settings.search_options, **values))
        self.show_setting(Settings.search_options.name)

    @Slot()
    def _forget_queries(self) -> None:
        self.keep(Settings.queries.name, [])
        self._forget.setEnabled(False)


class DataPage(SettingsPage):
    """What happens at the start, and where everything lies."""

    def __init__(self, settings: Settings, actions: Actions) -> None:
        super().__init__(settings)
        self.add_flag(Settings.reopen_reports, self.tr("Open the reports of the last time again"))
        self.add_heading(self.tr("Where your notes and settings lie"))
        self._folder = QLineEdit(str(paths.home()))
        self._folder.setReadOnly(True)
        self._folder.setAccessibleName(self.tr("Where your notes and settings lie"))
        self.add(self._folder)
        self.add_button(self.tr("Open the folder"), self._open_folder)
        self.add_deed(actions["file.restore"])
        self.end()

    @Slot()
    def _open_folder(self) -> None:
        paths.home().mkdir(parents=True, exist_ok=True)
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(paths.home())))
