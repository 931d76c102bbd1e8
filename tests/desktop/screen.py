"""A screen without a desk: an X server of its own, and the hands of a person at it."""

from __future__ import annotations

import mmap
import os
import struct
import subprocess
import time
from collections.abc import Callable
from pathlib import Path
from typing import Final, TypeVar

import pytest
from PySide6.QtCore import QPoint, QSize
from PySide6.QtGui import QImage

SCREEN: Final = QSize(1280, 860)
PATIENCE_S: Final = 60
"""How long a state may keep people waiting on a machine that has much to do."""

_Seen = TypeVar("_Seen")


def wait_for(what: str, look: Callable[[], _Seen | None]) -> _Seen:
    """Look again and again until something is there, and return it.

    Args:
        what: Told if it does not come.
        look: Returns what is there; nothing yet if ``None`` or ``False``.
    """
    end = time.monotonic() + PATIENCE_S
    while time.monotonic() < end:
        if seen := look():
            return seen
        time.sleep(0.05)
    pytest.fail(f"did not come: {what}")


class Screen:
    """An X server with nothing on it, not even a window manager.

    Args:
        folder: Where its picture and what it says are kept.
    """

    def __init__(self, folder: Path) -> None:
        read, write = os.pipe()
        size = f"{SCREEN.width()}x{SCREEN.height()}x24"
        command = ["Xvfb", "-displayfd", str(write), "-screen", "0", size, "-fbdir", str(folder)]
        with (folder / "Xvfb.log").open("wb") as log:
            self._server = subprocess.Popen(
                [*command, "-noreset", "-nolisten", "tcp"], pass_fds=[write], stdout=log, stderr=log
            )
        os.close(write)
        with os.fdopen(read) as answer:
            number = answer.readline().strip()
        assert number, (folder / "Xvfb.log").read_text()
        self.environment = {"DISPLAY": f":{number}"}
        self._picture = folder / "Xvfb_screen0"

    def picture(self) -> QImage:
        """Return what is on the screen now."""
        with self._picture.open("rb") as file:
            data = mmap.mmap(file.fileno(), 0, access=mmap.ACCESS_READ)
            header = struct.unpack(">25I", data[:100])
            width, height, bytes_per_line, colours = header[4], header[5], header[12], header[19]
            start = header[0] + colours * 12
            pixels = data[start : start + bytes_per_line * height]
            data.close()
        return QImage(pixels, width, height, bytes_per_line, QImage.Format.Format_RGB32).copy()

    def do(self, *words: str) -> str:
        """Let xdotool do something and return what it says; nothing if it could not."""
        done = subprocess.run(
            ["xdotool", *words],
            env={**os.environ, **self.environment},
            capture_output=True,
            encoding="utf-8",
            check=False,
            timeout=PATIENCE_S,
        )
        return done.stdout if done.returncode == 0 else ""

    def turn_to(self, title: str) -> None:
        """Wait for a window whose title holds some words, and give it the keyboard."""

        def look() -> bool:
            found = self.do("search", "--onlyvisible", "--name", title).split()
            if not found:
                return False
            self.do("windowfocus", "--sync", found[-1])
            return self.do("getwindowfocus").split() == found[-1:]

        wait_for(f"the window “{title}”", look)

    def window_picture(self, title: str) -> QImage:
        """Return what is seen of a window, wherever it stands."""

        def look() -> list[str]:
            windows = self.do("search", "--onlyvisible", "--name", title).split()
            return self.do("getwindowgeometry", "--shell", windows[-1]).split() if windows else []

        told = wait_for(f"the window “{title}”", look)
        place = {name: int(value) for name, _, value in (line.partition("=") for line in told)}
        return self.picture().copy(place["X"], place["Y"], place["WIDTH"], place["HEIGHT"])

    def press(self, *keys: str) -> None:
        """Press keys one after the other, as ``ctrl+f``."""
        for key in keys:
            self.do("key", "--clearmodifiers", key)

    def type(self, text: str, *, pause_ms: int = 40) -> None:
        """Type text.

        Args:
            text: May hold characters that no key has: each is put on one for a moment.
            pause_ms: Between two keys; what has not been read by then may be read as the next one.
        """
        self.do("type", "--clearmodifiers", "--delay", str(pause_ms), text)

    def drag(self, start: QPoint, end: QPoint) -> None:
        """Draw the mouse from one place to another with its button held."""
        self.do("mousemove", str(start.x()), str(start.y()), "mousedown", "1")
        for part in (3, 2, 1):
            at = start + (end - start) / part
            self.do("mousemove", "--sync", str(at.x()), str(at.y()))
        self.do("mouseup", "1")

    def keep_picture(self) -> None:
        """Keep what is on the screen for who asks why a test failed."""
        self.picture().save(str(self._picture.with_name("last.png")))

    def close(self) -> None:
        """End the server."""
        self._server.terminate()
        self._server.wait(PATIENCE_S)
