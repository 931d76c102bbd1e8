"""Start the window: arguments, language, the first report, or a picture of it."""

from __future__ import annotations

import argparse
import gc
import sys
from collections.abc import Sequence
from pathlib import Path
from types import TracebackType

from PySide6.QtCore import QCoreApplication, QSize, QTimer

from reader import paths
from reader.app.desk import Desk
from reader.app.desktop_application import DesktopApplication
from reader.app.fonts import has_chinese, interface_font
from reader.app.help_wiring import offer_guide
from reader.app.languages import region_of_language, use_language
from reader.app.main_window import MainWindow
from reader.app.message_bar import Tone
from reader.app.screenshot import Screenshot
from reader.app.settings import Settings
from reader.app.stage import Stage
from reader.app.wiring import connect


def main(argv: Sequence[str]) -> int:
    """Run the window until it is closed; return the exit code.

    Args:
        argv: The words behind the program's name.
    """
    arguments = _parser().parse_args(argv)
    application = DesktopApplication([sys.argv[0]])
    application.setStyle("Fusion")
    settings = Settings()
    use_language(settings.language)
    application.setFont(interface_font(region=region_of_language()))
    window, desk = make_window(settings)
    sys.excepthook = _Hook(desk)
    application.file_asked.connect(lambda name: desk.open(Path(name)))
    window.restore()
    shot = None
    if arguments.screenshot:
        shot = Screenshot(window, desk, Path(arguments.screenshot))
        window.resize(arguments.size or QSize(1280, 800))
    window.show()
    gc.freeze()  # 50,000 objects that stay; looking through them stalls the opening by 20 ms
    gc.enable()
    if not (arguments.screenshot or arguments.files):
        offer_guide(window, settings)
    QTimer.singleShot(0, lambda: _open_first(desk, settings, arguments.files))
    code = application.exec()
    desk.close()
    return shot.code if shot and shot.code else code


def make_window(settings: Settings) -> tuple[MainWindow, Desk]:
    """Make a window and its desk, connected; nothing is opened yet."""
    window = MainWindow(settings)
    desk = Desk(settings.view, window)
    page = connect(window, desk, settings)
    Stage(window, desk, settings, connect)
    window.actions_["view.figures"].setChecked(True)
    page.choose_theme(settings.theme)
    if not has_chinese():
        window.message_bar.show_message(
            QCoreApplication.translate(
                "MainWindow",
                "No Chinese font is installed, so characters are shown as boxes. "
                "Install one, on Debian or Ubuntu: sudo apt-get install fonts-noto-cjk",
            ),
            Tone.WARNING,
        )
    return window, desk


def _open_first(desk: Desk, settings: Settings, names: Sequence[str]) -> None:
    """Open the files named, or what was open the last time, or the report that comes along."""
    desk.open_library()
    if names:
        named = [Path(name).resolve() for name in names]
        desk.restore(named, named[0])
        return
    files = [path for path in settings.open_files if path.is_file()]
    last = next((path for path in desk.kept.recent() if path.is_file()), None)
    if files:
        present = settings.present_file
        desk.restore(files, present if present in files else files[-1])
    else:
        desk.open(last or paths.bundled_report())


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
