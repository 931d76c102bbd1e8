"""Keeps page, outline, figures and status on the same report and the same place."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal, Slot

from reader.app.desk import Desk
from reader.app.heading_counts import counted
from reader.app.main_window import MainWindow
from reader.app.next_turn import next_turn
from reader.app.palette import Theme, ThemeName, theme
from reader.app.redressing import Redressing
from reader.app.settings import Settings
from reader.app.trail import Trail
from reader.app.typesetting import PageStyle
from reader.core.figures.model import Figure, FigureKind
from reader.core.outline import Heading
from reader.core.span import Span
from reader.session.reading import Change

_MANY = 1_000
"""Notes that are shown in a turn of the event loop after the one in which they were changed."""

_THEME_ORDER = (ThemeName.LIGHT, ThemeName.SEPIA, ThemeName.DARK)


class PageController(QObject):
    """Shows what lies on the desk, and leads to places in it.

    Signals:
        page_set(): The page was set, maybe in another theme, size or script.
    """

    page_set = Signal()

    def __init__(self, window: MainWindow, desk: Desk, settings: Settings) -> None:
        super().__init__(window)
        self._window, self._desk, self._settings = window, desk, settings
        self._redressing = Redressing(window)
        self._lists_later = next_turn(self, self._show_lists)
        self._notes_later = next_turn(self, self.show_notes)

    # What is shown

    @Slot()
    def show_report(self) -> None:
        """Show the report that was laid on the desk, where it was left."""
        was_shown = self._window.pages.first.shows(self._desk.page_rendition)
        self._window.pages.show_figures(())
        self._window.pages.show_notes(self._desk.notes)
        self.show_page()
        self._tell_rendition()
        self._show_lists()
        self.show_counts()
        self.show_kinds()
        report = self._desk.report
        if report:
            self._window.setWindowTitle(f"{report.outline.head.title or report.name} — Yandu 研读")
        if (place := self._desk.kept.reading_place(self._desk.session)) and not was_shown:
            self._window.pages.first.show_at_top(place)
        self._show_trail()

    @Slot()
    def show_rendition(self) -> None:
        """Show the report in the script chosen; the line under the eye keeps.

        The page is painted at once; the lists of notes and figures follow.
        """
        self.turn_page()
        self._tell_rendition()
        self._lists_later.start()

    @Slot()
    def turn_page(self) -> None:
        """Set the page and paint it before anything else."""
        self.show_page()
        self._window.pages.first.viewport().repaint()

    @Slot()
    def show_page(self) -> None:
        """Set the page, in the present theme and size."""
        report, rendition = self._desk.report, self._desk.page_rendition
        if report and rendition:
            self._window.pages.first.show_rendition(rendition, report.outline, self.page_style())
            self.page_set.emit()

    @Slot()
    def show_figures(self) -> None:
        """Show the figures of the report, once they are known."""
        if self._desk.rendition is None:
            return
        self._window.pages.show_figures(self._desk.figures)
        self.show_counts()

    @Slot(object)
    def follow_change(self, change: Change) -> None:
        """Show the notes again if some were touched; ticks are not shown on the page."""
        touched = len(change.added) + len(change.removed) + len(change.changed)
        if touched > _MANY:
            self._notes_later.start()
        elif touched:
            self.show_notes()

    @Slot()
    def show_notes(self) -> None:
        """Show the notes of the report."""
        report, rendition = self._desk.report, self._desk.rendition
        if report is None or rendition is None:
            return
        self._window.pages.show_notes(self._desk.notes)
        self._window.notes_pane.show_notes(self._desk.notes, report.outline, rendition)
        self.show_counts()

    @Slot()
    def show_kinds(self) -> None:
        """Mark the kinds of figures that the legend has on, if figures are marked at all."""
        kinds = frozenset(FigureKind) - self._settings.hidden_kinds
        self._window.figures_pane.show_kinds(kinds)
        marked = self._window.actions_["view.figures"].isChecked()
        self._settings.mark_figures = marked
        self._window.pages.show_kinds(kinds if marked else ())

    @Slot(object)
    def keep_kinds(self, kinds: frozenset[FigureKind]) -> None:
        """Keep which kinds are marked."""
        self._settings.hidden_kinds = frozenset(FigureKind) - kinds
        self._window.actions_["view.figures"].setChecked(True)
        self.show_kinds()

    @Slot(str)
    def choose_theme(self, name: ThemeName) -> None:
        """Dress the window in a theme."""
        self._settings.theme = name
        self._window.actions_[f"theme.{name}"].setChecked(True)
        self.show_page()
        self._redressing.dress(self._theme())

    @Slot()
    def follow_system(self) -> None:
        """Take over another look of the desktop, unless a theme was chosen."""
        if self._settings.theme is ThemeName.SYSTEM:
            self.choose_theme(ThemeName.SYSTEM)

    @Slot()
    def next_theme(self) -> None:
        """Go on to the next theme."""
        name = self._theme().name
        present = _THEME_ORDER.index(name) if name in _THEME_ORDER else -1
        self.choose_theme(_THEME_ORDER[(present + 1) % len(_THEME_ORDER)])

    @Slot(int)
    def zoom(self, steps: int) -> None:
        """Set the report larger or smaller by so many pixels."""
        self._settings.size_px += steps
        self.show_page()

    @Slot()
    def reset_zoom(self) -> None:
        """Set the report in the size the program comes with."""
        self._settings.reset([Settings.size_px])
        self.show_page()

    # Places

    @Slot()
    def keep_place(self) -> None:
        """Note where the person is reading, for the next time."""
        if self._desk.report:
            self._desk.kept.keep_reading_place(
                self._desk.session, self._window.pages.first.place(), self._desk.view
            )

    @Slot(int)
    def follow(self, place: int) -> None:
        """Let outline, breadcrumb and status tell where the page is."""
        report, rendition = self._desk.report, self._desk.rendition
        if report is None or rendition is None:
            return
        path = report.outline.path(place)
        titles = [rendition.passage(heading.span).replace("\n", "") for heading in path]
        self._window.breadcrumb.setText(" › ".join(titles) or report.name)
        numbers = report.paragraph_numbers
        paragraph = numbers.number(place, numbers.part(place))
        number = self.tr("Paragraph %1").replace("%1", str(paragraph))
        part = titles[0] if titles else ""
        self._window.status.show_place(f"{part} {number}".strip())

    @Slot(object)
    def go_to_heading(self, heading: Heading) -> None:
        """Bring a heading to the top of the page."""
        self.go_to_place(heading.span.start)

    @Slot(int)
    def go_to_place(self, offset: int) -> None:
        """Bring a place to the top of the page, and keep where the person came from."""
        self._leave()
        self._window.page.show_at_top(offset)
        self._window.page.setFocus()

    @Slot(object)
    def go_to_figure(self, figure: Figure) -> None:
        """Select a figure on the page."""
        self.go_to(figure.span)

    def jump(self, span: Span) -> bool:
        """Select a passage; if the page had to move, keep where the person came from.

        Returns:
            Whether the page had to move.
        """
        place = self._window.page.place()
        self._window.page.select(span)
        moved = self._window.page.place() != place
        if moved:
            self._trail.leave(place)
            self._show_trail()
        return moved

    def go_to(self, span: Span) -> None:
        """Select a passage, and keep where the person came from."""
        self._leave()
        self._window.page.select(span)

    @Slot()
    def go_back(self) -> None:
        """Return to where the last jump left from."""
        self._return_to(self._trail.back(self._window.page.place()))

    @Slot()
    def go_forward(self) -> None:
        """Take the jump again that was taken back."""
        self._return_to(self._trail.forward(self._window.page.place()))

    # Inside

    @property
    def _trail(self) -> Trail:
        """Where the person has been in the report being read."""
        return self._desk.present.trail if self._desk.present else Trail()

    def _tell_rendition(self) -> None:
        """Let outline, menu and breadcrumb follow the script shown."""
        report, rendition = self._desk.report, self._desk.rendition
        if report is None or rendition is None:
            return
        self._window.actions_[f"script.{self._desk.view}"].setChecked(True)
        self.follow(self._window.page.place())

    @Slot()
    def _show_lists(self) -> None:
        """Show the notes in the script chosen."""
        self._lists_later.stop()
        report, rendition = self._desk.report, self._desk.rendition
        if report is None or rendition is None:
            return
        self._window.notes_pane.show_notes(self._desk.notes, report.outline, rendition)

    def _leave(self) -> None:
        self._trail.leave(self._window.page.place())
        self._show_trail()

    def _return_to(self, place: int | None) -> None:
        if place is not None:
            self._window.page.show_at_top(place)
        self._show_trail()

    def _show_trail(self) -> None:
        self._window.actions_["go.back"].setEnabled(self._trail.can_go_back)
        self._window.actions_["go.forward"].setEnabled(self._trail.can_go_forward)

    @Slot()
    def show_counts(self) -> None:
        """Tell how many figures and notes there are, in all and under each heading."""
        desk = self._desk
        self._window.status.show_counts(len(desk.figures), len(desk.notes))
        if desk.report is None:
            return
        outline = desk.report.outline
        notes = counted(outline, [note.span.start for note in desk.notes if note.span])
        figures = counted(outline, [figure.span.start for figure in desk.figures])
        self._window.outline_pane.show_counts(
            {heading: (notes[heading], figures[heading]) for heading in outline.headings}
        )

    def _theme(self) -> Theme:
        return theme(self._settings.theme)

    def page_style(self) -> PageStyle:
        """Return how pages are set now."""
        return PageStyle(self._theme(), self._settings.size_px, self._settings.type_style)
