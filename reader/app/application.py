"""Start the window: arguments, language, the first page, or a picture of the window."""

from __future__ import annotations

import argparse
import gc
import sys
from collections.abc import Sequence
from functools import partial
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, QSize, QTimer, Slot
from PySide6.QtWidgets import QApplication

from reader import paths
from reader.app.desktop_application import DesktopApplication
from reader.app.first_page import show_first_page
from reader.app.fonts import interface_font
from reader.app.languages import region_of_language, use_language
from reader.app.main_window import MainWindow
from reader.app.setting_up import SettingUp, steps
from reader.app.settings import Settings

if TYPE_CHECKING:
    from reader.app.desk import Desk

_BUG: Final = 70
"""Exit code of a bug before there is a window to tell of it."""


def main(argv: Sequence[str]) -> int:
    """Run the window until it is closed; return the exit code.

    Args:
        argv: The words behind the program's name.
    """
    arguments = _parser().parse_args(argv)
    QApplication.setStyle("Fusion")  # before there is another style to be given up
    application = DesktopApplication([sys.argv[0]])
    settings = Settings()
    use_language(settings.language)
    application.setFont(interface_font(region=region_of_language()))
    if arguments.screenshot:
        return _picture(application, settings, arguments)
    window = MainWindow(settings)
    window.restore()
    window.show()
    show_first_page(window, settings, _first_file(settings, arguments.files))
    run = _Run(window, settings, arguments.files)
    application.file_asked.connect(run.open_asked)
    code = application.exec()
    run.end()
    return code


def make_window(settings: Settings) -> tuple[MainWindow, Desk]:
    """Make a window and its desk, whole; nothing is opened yet, and it has its first size."""
    window = MainWindow(settings)
    making = steps(window, settings)
    while True:
        try:
            next(making)
        except StopIteration as end:
            return window, end.value


class _Run(QObject):
    """One run of the program: the window is set up, then the first reports are opened."""

    def __init__(self, window: MainWindow, settings: Settings, names: Sequence[str]) -> None:
        super().__init__(window)
        self._window, self._settings, self._names = window, settings, list(names)
        self._desk: Desk | None = None
        self._setting_up = SettingUp(window, settings)
        self._setting_up.done.connect(self._begin)
        self._setting_up.failed.connect(self._fail)

    def end(self) -> None:
        """Wait for work under way."""
        self._setting_up.finish()
        if self._desk:
            self._desk.close()

    @Slot(str)
    def open_asked(self, name: str) -> None:
        """Open a file that the desktop asks for, as soon as there is a desk."""
        if self._desk:
            self._desk.open(Path(name))
        else:
            self._names.append(name)

    @Slot(object)
    def _begin(self, desk: Desk) -> None:
        from reader.app.first_reports import open_first  # noqa: PLC0415 - after the first page
        from reader.app.help_wiring import offer_guide  # noqa: PLC0415 - after the first page

        self._desk = desk
        sys.excepthook = _Hook(desk)
        _collect_garbage_again()
        if not self._names:
            offer_guide(self._window, self._settings)
        open_first(desk, self._settings, self._names)

    @Slot(object)
    def _fail(self, error: Exception) -> None:
        sys.__excepthook__(type(error), error, error.__traceback__)
        QApplication.exit(_BUG)


def _collect_garbage_again() -> None:
    gc.freeze()  # 50,000 objects that stay; looking through them stalls the opening by 20 ms
    gc.enable()


def _picture(application: QApplication, settings: Settings, arguments: argparse.Namespace) -> int:
    """Write a picture of the window once its report is marked; return the exit code."""
    from reader.app.first_reports import open_first  # noqa: PLC0415 - loads the whole window
    from reader.app.screenshot import Screenshot  # noqa: PLC0415 - loads the whole window

    window, desk = make_window(settings)
    sys.excepthook = _Hook(desk)
    window.restore()
    shot = Screenshot(window, desk, Path(arguments.screenshot))
    window.resize(arguments.size or QSize(1280, 800))
    window.show()
    _collect_garbage_again()
    QTimer.singleShot(0, partial(open_first, desk, settings, arguments.files))
    code = application.exec()
    desk.close()
    return shot.code or code


def _first_file(settings: Settings, names: Sequence[str]) -> Path | None:
    """Return the file that is going to be read first, if that is known without the library."""
    if names:
        return Path(names[0]).resolve()
    if not settings.reopen_reports:
        return paths.bundled_report()
    return settings.present_file if settings.present_file in settings.open_files else None


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="yandu", description="Yandu 研读")
    parser.add_argument("files", nargs="*", metavar="FILE", help="report to open")
    parser.add_argument("--screenshot", metavar="OUT.png", help="write a picture and leave")
    parser.add_argument("--size", type=_size, metavar="1280x800", help="size of the picture")
    return parser


def _size(text: str) -> QSize:
    width, _, height = text.partition("x")
    if not (width.isdecimal() and height.isdecimal()):
        raise argparse.ArgumentTypeError(f"not a size like 1280x800: {text}")
    return QSize(int(width), int(height))


class _Hook:
    """Shows an exception that nobody caught, in the window and on the standard error output."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk

    def __call__(
        self, kind: type[BaseException], error: BaseException, trace: TracebackType | None
    ) -> None:
        sys.__excepthook__(kind, error, trace)
        if issubclass(kind, Exception):
            self._desk.broken.emit(error)
