"""Notes go back to a backup, and follow what another window writes."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QListWidget, QPushButton

from reader import paths
from reader.app.backups_dialog import BackupsDialog
from reader.session.reading import ReadingSession
from reader.store.backups import back_up
from reader.store.library import Library
from tests.app.conftest import Desktop


def dialog_of(desktop: Desktop) -> BackupsDialog:
    desktop.choose("file.restore")
    found = desktop.window.findChild(BackupsDialog)
    assert isinstance(found, BackupsDialog)
    return found


def test_notes_go_back_to_a_backup_and_the_report_stays_open(desktop: Desktop) -> None:
    desktop.select("两个确立")
    desktop.choose("notes.yellow")
    assert back_up(paths.library())
    desktop.select("两个维护")
    desktop.choose("notes.green")
    assert len(desktop.desk.notes) == 2
    place = desktop.passage("四、坚持守正创新").start
    desktop.window.page.show_at_top(place)
    dialog = dialog_of(desktop)
    restore = next(b for b in dialog.findChildren(QPushButton) if "Restore" in b.text())
    desktop.qtbot.mouseClick(restore, Qt.MouseButton.LeftButton)
    assert [note.annotation.quote.exact for note in desktop.desk.notes] == ["两个确立"]
    assert desktop.window.message_bar.text() == "The notes were restored."
    assert desktop.window.page.place() == place
    desktop.select("第一议题")
    desktop.choose("notes.blue")
    assert len(desktop.desk.notes) == 2


def test_without_backups_there_is_nothing_to_restore(desktop: Desktop) -> None:
    dialog = dialog_of(desktop)
    rows = dialog.findChild(QListWidget)
    assert isinstance(rows, QListWidget)
    assert rows.count() == 0
    assert not next(
        b for b in dialog.findChildren(QPushButton) if "Restore" in b.text()
    ).isEnabled()
    dialog.reject()


def test_what_another_window_wrote_is_shown_when_the_person_comes_back(desktop: Desktop) -> None:
    with Library(paths.library()) as library:
        other = ReadingSession(desktop.report, library)
        other.annotate(desktop.passage("两个确立"), colour="pink")
    assert not desktop.desk.notes
    desktop.desk.look_for_changes()
    assert [note.annotation.colour for note in desktop.desk.notes] == ["pink"]
