"""How the page is set: keeps settings, panel, menu and page on the same look."""

from __future__ import annotations

from dataclasses import replace
from typing import Final

from PySide6.QtCore import QObject, QPoint, Slot
from PySide6.QtWidgets import QAbstractItemView

from reader.app.desk import Desk
from reader.app.fonts import Region, interface_font, region_of
from reader.app.main_window import MainWindow
from reader.app.page_controller import PageController
from reader.app.reading_panel import ReadingPanel
from reader.app.settings import LARGEST_PX, SMALLEST_PX, Settings
from reader.app.type_style import TypeStyle

_FROM_EDGE_PX: Final = 12


class TypographyController(QObject):
    """Between the reading settings and the page."""

    def __init__(
        self, window: MainWindow, desk: Desk, settings: Settings, page: PageController
    ) -> None:
        super().__init__(window)
        self._window, self._desk, self._settings, self._page = window, desk, settings, page
        self._panel: ReadingPanel | None = None
        self._region: Region | None = None
        self._tell()

    @Slot()
    def show_panel(self) -> None:
        """Show the panel beside the page."""
        if self._panel is None:
            self._panel = self._made_panel()
        self._tell()
        self._panel.show()
        self._panel.activateWindow()

    @Slot(object)
    def choose(self, style: TypeStyle) -> None:
        """Set this report and all others so; the line under the eye keeps."""
        self._settings.type_style = style
        self._page.show_page()
        self._tell()

    @Slot(int)
    def choose_size(self, size_px: int) -> None:
        """Set the text so large."""
        self._page.zoom(size_px - self._settings.size_px)
        self._tell()

    def zoom(self, steps: int) -> None:
        """Set the text so many pixels larger."""
        self._page.zoom(steps)
        self._tell()

    @Slot()
    def reset_zoom(self) -> None:
        """Set the text in the size the program comes with."""
        self._page.reset_zoom()
        self._tell()

    @Slot(bool)
    def number_paragraphs(self, on: bool) -> None:
        """Number the paragraphs in the margin, or don't."""
        self._settings.paragraph_numbers = on
        self.follow_report()
        self._tell()

    @Slot()
    def follow_full_width(self) -> None:
        """Let lines be as long as the menu says."""
        on = self._window.actions_["view.full_width"].isChecked()
        self.choose(replace(self._settings.type_style, full_width=on))

    @Slot()
    def follow_numbers(self) -> None:
        """Number the paragraphs as the menu says."""
        self.number_paragraphs(self._window.actions_["view.numbers"].isChecked())

    @Slot()
    def reset(self) -> None:
        """Set the text as the program comes."""
        self._settings.reset([Settings.size_px])
        self.number_paragraphs(False)
        self.choose(TypeStyle())

    @Slot()
    def follow_settings(self) -> None:
        """Set the text as the settings say; they were changed elsewhere."""
        self._page.show_page()
        self.follow_report()
        self._tell()

    @Slot()
    def follow_report(self) -> None:
        """Number the paragraphs of the report that is read now."""
        report, wanted = self._desk.report, self._settings.paragraph_numbers
        self._window.pages.show_numbers(report.paragraph_numbers if report and wanted else None)

    @Slot()
    def follow_view(self) -> None:
        """Show lists with the region's characters that the page has."""
        if self._desk.rendition is None:
            return
        region = region_of(self._desk.rendition)
        if region is not self._region:
            self._region = region
            font = interface_font(region=region)
            self._window.breadcrumb.setFont(font)
            for view in self._window.findChildren(QAbstractItemView):
                view.setFont(font)

    def _tell(self) -> None:
        """Let menu and panel say how the page is set."""
        style, numbered = self._settings.type_style, self._settings.paragraph_numbers
        self._window.actions_["view.full_width"].setChecked(style.full_width)
        self._window.actions_["view.numbers"].setChecked(numbered)
        if self._panel:
            self._panel.form.show_style(style, self._settings.size_px, numbered=numbered)

    def _made_panel(self) -> ReadingPanel:
        panel = ReadingPanel((SMALLEST_PX, LARGEST_PX), self._window)
        panel.form.style_chosen.connect(self.choose)
        panel.form.size_chosen.connect(self.choose_size)
        panel.form.numbers_chosen.connect(self.number_paragraphs)
        panel.reset_requested.connect(self.reset)
        panel.adjustSize()
        top = self._window.page.mapTo(self._window, QPoint(0, _FROM_EDGE_PX)).y()
        left = self._window.width() - panel.width() - _FROM_EDGE_PX
        panel.move(self._window.mapToGlobal(QPoint(left, top)))
        return panel
