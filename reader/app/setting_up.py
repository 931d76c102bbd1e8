"""The window set up around its first page: loaded beside the event loop, then made in steps.

Each step takes some milliseconds and the window follows the person between two of them.
"""

from __future__ import annotations

from collections.abc import Generator
from importlib import import_module
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QTimer, Signal, Slot

from reader.app.jobs import Jobs
from reader.app.main_window import MainWindow
from reader.app.palette import theme
from reader.app.settings import Settings

if TYPE_CHECKING:
    from reader.app.desk import Desk

Steps = Generator[None, None, "Desk"]


def steps(window: MainWindow, settings: Settings) -> Steps:
    """Set a window up, a step at a time; return its desk, on which nothing lies yet."""
    from reader.app.desk import Desk  # noqa: PLC0415 - loaded after the first page
    from reader.app.dressing import dress_frame  # noqa: PLC0415
    from reader.app.fonts import has_chinese  # noqa: PLC0415
    from reader.app.furnishing import furnish  # noqa: PLC0415
    from reader.app.garbage import Garbage  # noqa: PLC0415 - as above
    from reader.app.stage import Stage  # noqa: PLC0415
    from reader.app.wiring import connect  # noqa: PLC0415

    dress_frame(window, theme(settings.theme))
    yield
    yield from furnish(window)
    yield
    desk = Desk(settings.view, window)
    Garbage(desk)
    page = connect(window, desk, settings)
    Stage(window, desk, settings, connect)
    window.actions_["view.figures"].setChecked(settings.mark_figures)
    yield
    page.choose_theme(settings.theme)
    if not has_chinese():
        _tell_font_missing(window)
    yield
    return desk


class SettingUp(QObject):
    """Sets a window up while its first page is read.

    Signals:
        done(Desk): It is set up; nothing was opened yet.
        failed(Exception): It cannot be: a bug.
    """

    done = Signal(object)
    failed = Signal(object)

    def __init__(self, window: MainWindow, settings: Settings) -> None:
        super().__init__(window)
        self._window, self._settings = window, settings
        self._jobs = Jobs(self)
        self._steps: Steps | None = None
        self._timer = QTimer(self)
        self._timer.timeout.connect(self._go_on)
        if window.page.document().isEmpty():
            self._load()
        else:
            window.page.viewport().installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Begin when the first page has been painted: the two would hold each other up."""
        if event.type() == QEvent.Type.Paint:
            watched.removeEventFilter(self)
            QTimer.singleShot(0, self._load)
        return False

    def finish(self) -> None:
        """Stop setting up, and wait for what is being loaded."""
        self._timer.stop()
        self._jobs.finish()

    @Slot()
    def _load(self) -> None:
        loading = self._jobs.start(_load_all)
        loading.done.connect(self._begin)
        loading.broken.connect(self.failed)

    @Slot()
    def _begin(self) -> None:
        self._steps = steps(self._window, self._settings)
        self._timer.start()

    @Slot()
    def _go_on(self) -> None:
        """Take one step."""
        if self._steps is None:
            return
        try:
            next(self._steps)
        except StopIteration as end:
            self._timer.stop()
            self._window.arrange()
            self._window.setUpdatesEnabled(True)
            self.done.emit(end.value)
        except Exception as error:  # noqa: BLE001 - handed to whoever can tell the person
            self._timer.stop()
            self.failed.emit(error)


def _load_all() -> None:
    """Load the modules of a whole window, in a thread of its own."""
    for name in ("furnishing", "dressing", "wiring", "stage"):
        import_module(f"reader.app.{name}")


def _tell_font_missing(window: MainWindow) -> None:
    from reader.app.message_bar import Tone  # noqa: PLC0415

    text = QCoreApplication.translate(
        "MainWindow",
        "No Chinese font is installed, so characters are shown as boxes. "
        "Install one, on Debian or Ubuntu: sudo apt-get install fonts-noto-cjk",
    )
    window.message_bar.show_message(text, Tone.WARNING)
