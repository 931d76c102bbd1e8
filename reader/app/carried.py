"""What goes from one window to the next when the window is made anew."""

from __future__ import annotations

from dataclasses import dataclass, field

from PySide6.QtWidgets import QComboBox, QLineEdit, QPlainTextEdit, QWidget

from reader.app.carried_panes import CarriedPanes
from reader.app.help_wiring import Help
from reader.app.main_window import MainWindow
from reader.app.settings import Page
from reader.app.settings_controller import SettingsController
from reader.core.span import Span


@dataclass(frozen=True, slots=True)
class _Note:
    """A note in its editor.

    Attributes:
        id: Its id.
        words: What stands in the editor, saved or not.
        caret_qt: Where the caret is in it.
        writing: Whether the editor has the focus.
    """

    id: str
    words: str
    caret_qt: int
    writing: bool


@dataclass(frozen=True, slots=True)
class Carried:
    """What a window shows that neither the desk nor the settings keep.

    Attributes:
        under_eye: The place on the page, and the height of its line.
        caret: The passage selected, or the caret.
        figures_marked: Whether figures are marked on the page.
        finding: Whether the find bar is open.
        charting: Whether the charts are open.
        guide_step: Which step of the guided start is shown, from 0; -1 for none.
        note: The note in the editor, if there is one.
        settings: Which page of the settings is open, if they are.
        panes: What the panes show.
        fields: What stands in the fields of each pane, in their order.
    """

    under_eye: tuple[int, int]
    caret: Span
    figures_marked: bool
    finding: bool
    charting: bool
    guide_step: int
    note: _Note | None
    settings: Page | None
    panes: CarriedPanes
    fields: dict[str, list[str]] = field(default_factory=dict)

    @staticmethod
    def of(window: MainWindow) -> Carried:
        """Return what a window shows."""
        return Carried(
            window.pages.first.under_eye(),
            window.pages.first.caret_span(),
            window.actions_["view.figures"].isChecked(),
            window.find_bar.isVisible(),
            window.charts.isVisible(),
            _guide_step(window),
            _note_in(window),
            _settings_page(window),
            CarriedPanes.of(window),
            {name: [line.text() for line in _lines(pane)] for name, pane in _panes(window).items()},
        )

    def bring(self, window: MainWindow) -> None:
        """Let another window show it."""
        panes = _panes(window)
        for name, texts in self.fields.items():
            for line, text in zip(_lines(panes[name]), texts, strict=False):
                if text != line.text():
                    line.setText(text)
        self.panes.bring(window)
        if self.note:
            self._bring_note(window, self.note)
        window.pages.first.put_caret(self.caret)
        window.pages.first.stand_at(*self.under_eye)
        if self.finding:
            window.find_bar.show()
            window.find_bar.query_changed.emit(window.find_bar.query())
        if self.charting:
            window.actions_["figures.charts"].trigger()
        if self.guide_step >= 0 and (made := window.findChild(Help)):
            made.guide.begin(self.guide_step)
        self.panes.bring_selection(window)
        if not (self.note and self.note.writing):
            window.page.setFocus()
        if self.settings and (settings := window.findChild(SettingsController)):
            settings.open(self.settings)

    @staticmethod
    def _bring_note(window: MainWindow, note: _Note) -> None:
        window.notes_pane.choose(note.id)
        if note.writing:
            window.notes_pane.edit(note.id)
        words = window.notes_pane.editor.findChild(QPlainTextEdit)
        if words and window.notes_pane.editor.annotation_id() == note.id:
            if words.toPlainText() != note.words:
                words.setPlainText(note.words)
            cursor = words.textCursor()
            cursor.setPosition(note.caret_qt)
            words.setTextCursor(cursor)


def _note_in(window: MainWindow) -> _Note | None:
    editor = window.notes_pane.editor
    words = editor.findChild(QPlainTextEdit)
    if words is None or not editor.annotation_id():
        return None
    writing = words.hasFocus()
    position_qt = words.textCursor().position()
    return _Note(editor.annotation_id(), words.toPlainText(), position_qt, writing)


def _settings_page(window: MainWindow) -> Page | None:
    settings = window.findChild(SettingsController)
    return settings.open_page() if settings else None


def _guide_step(window: MainWindow) -> int:
    made = window.findChild(Help)
    return made.guide_step() if made else -1


def _panes(window: MainWindow) -> dict[str, QWidget]:
    return {
        "outline": window.outline_pane,
        "notes": window.notes_pane,
        "ledger": window.ledger_pane,
        "find": window.find_bar,
    }


def _lines(pane: QWidget) -> list[QLineEdit]:
    """Return the fields of a pane; those that are part of a list of choices are none."""
    lines = pane.findChildren(QLineEdit)
    return [line for line in lines if not isinstance(line.parentWidget(), QComboBox)]
