"""Which script the page is in: views, the original under them, quotation marks, own terms."""

from __future__ import annotations

from PySide6.QtCore import QObject, Qt, Slot

from reader.app.desk import Desk
from reader.app.held_key import HeldKey
from reader.app.main_window import MainWindow
from reader.app.palette import theme
from reader.app.script_texts import badge_text, badge_tip, vocabulary_text
from reader.app.settings import Settings
from reader.errors import YanduError
from reader.session.own_terms import keep_own_terms, own_terms
from reader.session.rendition import View


class ScriptController(QObject):
    """Lets the person choose a view, and tells which one it is."""

    def __init__(self, window: MainWindow, desk: Desk, settings: Settings) -> None:
        super().__init__(window)
        self._window, self._desk, self._settings = window, desk, settings
        self._told = ""
        desk.adapt_quotes(on=settings.adapt_quotes)
        window.actions_["view.quotes"].setChecked(settings.adapt_quotes)
        key = HeldKey(window.actions_["view.original"], window)
        key.held.connect(self.show_original)
        key.let_go.connect(self.follow_toggle)
        window.badge.clicked.connect(self.toggle_original)

    @Slot(str)
    def choose_view(self, view: View) -> None:
        """Show the report in another script, and the next one too."""
        if view is not View.FILE:
            self._settings.view = view
        self._desk.show(view)
        rendition = self._desk.rendition
        told = vocabulary_text(rendition) if rendition else ""
        bar = self._window.message_bar
        if told:
            bar.show_message(told)
        elif bar.text() == self._told:
            bar.hide()
        self._told = told

    @Slot()
    def choose_quotes(self) -> None:
        """Show quotation marks as the script has them, or as the report has them."""
        adapt = self._window.actions_["view.quotes"].isChecked()
        self._settings.adapt_quotes = adapt
        self._desk.adapt_quotes(on=adapt)

    @Slot()
    def tell_converting(self) -> None:
        """Show that a long report is being converted."""
        self._window.status.begin(self.tr("Converting the report"))

    @Slot()
    def end_converting(self) -> None:
        """Show that it is not any more."""
        self._window.status.end()

    # The original

    @Slot()
    def show_original(self) -> None:
        """Show on the page the report as it was written."""
        self._desk.show_original(on=True)

    @Slot()
    def follow_toggle(self) -> None:
        """Show the original or the converted view, as the menu says."""
        self._desk.show_original(on=self._window.actions_["view.original"].isChecked())

    @Slot()
    def toggle_original(self) -> None:
        """Show the original in place of the converted view, or the view again."""
        self._window.actions_["view.original"].trigger()

    @Slot()
    def follow_view(self) -> None:
        """Tell which view is shown now; another one is never shown as its original."""
        if not self._desk.original_shown:
            self._window.actions_["view.original"].setChecked(False)
        self.tell_view()

    @Slot()
    def tell_view(self) -> None:
        """Tell at the page and in the status bar which view is shown."""
        report, rendition = self._desk.report, self._desk.rendition
        shown = self._desk.page_rendition
        if report is None or rendition is None or shown is None:
            return
        self._window.status.show_report(report, shown)
        self._window.actions_["view.original"].setEnabled(rendition.is_converted)
        badge = self._window.badge
        badge.setVisible(rendition.is_converted)
        if rendition.is_converted:
            badge.setText(badge_text(rendition, original_shown=self._desk.original_shown))
            badge.setToolTip(badge_tip(rendition))

    # Own terms

    @Slot()
    def edit_terms(self) -> None:
        """Let the person edit their own terms."""
        from reader.app.terms_dialog import TermsDialog  # noqa: PLC0415 - seldom wanted

        try:
            text = own_terms()
        except YanduError as error:
            self._desk.refused.emit(error)
            return
        colours = theme(self._settings.theme)
        dialog = TermsDialog(text, keep_own_terms, colours, self._window)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.kept.connect(self._desk.use_own_terms)
        dialog.open()
