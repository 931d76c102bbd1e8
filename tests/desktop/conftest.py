"""The program as a person starts it, on a screen of its own."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any, Final

import pytest

from tests.desktop.screen import PATIENCE_S, Screen

ROOT: Final = Path(__file__).resolve().parents[2]


class Yandu:
    """The program as a person starts it, and its command line.

    Args:
        screen: Where it shows its window.
        home: Folder of its state, and of the person.
    """

    def __init__(self, screen: Screen, home: Path) -> None:
        self._home = home
        self._environment = {
            **os.environ,
            **screen.environment,
            "HOME": str(home),
            "LC_ALL": "C.UTF-8",
            "QT_QPA_PLATFORM": "xcb",
            "YANDU_HOME": str(home),
        }
        self._running: subprocess.Popen[bytes] | None = None

    def start(self, *words: str) -> None:
        """Open the window."""
        command = [sys.executable, str(ROOT / "main.py"), *words]
        with (self._home / "window.log").open("ab") as log:
            self._running = subprocess.Popen(command, env=self._environment, stdout=log, stderr=log)

    def wait_for_end(self) -> int:
        """Wait until the window was closed and return the exit code."""
        assert self._running is not None
        return self._running.wait(PATIENCE_S)

    def complaints(self) -> str:
        """Return what the window wrote on the standard error output."""
        return (self._home / "window.log").read_text(encoding="utf-8")

    def command(self, *words: str) -> str:
        """Return what a command prints."""
        command = [sys.executable, str(ROOT / "main.py"), *words]
        return subprocess.run(
            command, env=self._environment, capture_output=True, encoding="utf-8", check=True
        ).stdout

    def notes(self, report: Path) -> list[dict[str, Any]]:
        """Return the notes as the library has them now."""
        listed: list[dict[str, Any]] = json.loads(
            self.command("notes", "list", str(report), "--format", "json")
        )
        return listed

    def setting(self, name: str) -> str:
        """Return a line of the settings' file; empty if there is none yet."""
        file = self._home / "settings.ini"
        lines = file.read_text(encoding="utf-8").splitlines() if file.is_file() else []
        found: Sequence[str] = [line for line in lines if line.startswith(f"{name}=")]
        return found[0].partition("=")[2] if found else ""

    def kill(self) -> None:
        """End it, whatever it does."""
        if self._running and self._running.poll() is None:
            self._running.kill()
            self._running.wait()


@pytest.fixture
def screen(tmp_path: Path) -> Iterator[Screen]:
    """Return a screen of one's own; skip where there can be none."""
    missing = [tool for tool in ("Xvfb", "xdotool") if shutil.which(tool) is None]
    if missing:
        pytest.skip(f"not installed: {', '.join(missing)}")
    folder = tmp_path / "screen"
    folder.mkdir()
    made = Screen(folder)
    yield made
    made.close()


@pytest.fixture
def yandu(screen: Screen, home: Path) -> Iterator[Yandu]:
    """Return the program, with a home of its own; it is ended if the test does not."""
    made = Yandu(screen, home)
    yield made
    screen.keep_picture()
    made.kill()
