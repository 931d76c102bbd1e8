"""Start the program: a command on the command line, or else the window."""

from __future__ import annotations

import gc
import os
import sys

from reader import preflight

_SELDOM = 100_000
"""Objects made before a command looks for some that went; loading alone makes tens of thousands."""


def main(argv: list[str] | None = None) -> int:
    """Run the program.

    Args:
        argv: The words after the program's name; those of this process if ``None``.

    Returns:
        The exit code. Qt is loaded only if the window is wanted.
    """
    words = sys.argv[1:] if argv is None else argv
    obstacle = preflight.python_obstacle(sys.version_info[:2])
    if obstacle is not None:
        return _told(obstacle)
    from reader.cli.words import COMMANDS  # noqa: PLC0415 - a Python too old cannot read the rest
    from reader.sources.calling import READ_PDF  # noqa: PLC0415

    if words[:1] == [READ_PDF]:
        from reader.sources.pdf.child import main as read_pdf  # noqa: PLC0415 - nothing else does

        return read_pdf(words[1:])
    if words and words[0] in (*COMMANDS, "-h", "--help", "--version"):
        return _commanded(words)
    return _shown(words)


def _commanded(words: list[str]) -> int:
    obstacle = preflight.packages_obstacle()
    if obstacle is not None:
        return _told(obstacle)
    gc.set_threshold(_SELDOM)
    from reader.cli.main import main as run_command  # noqa: PLC0415 - not for the window

    return run_command(words)


def _shown(words: list[str]) -> int:
    obstacle = preflight.window_obstacle(words, os.environ) or _dictionaries_obstacle()
    if obstacle is not None:
        return _told(obstacle)
    gc.disable()  # until the window is shown: nothing goes by then, and looking takes a tenth
    from reader.app.application import main as show_window  # noqa: PLC0415 - loads Qt

    return show_window(words)


def _dictionaries_obstacle() -> preflight.Obstacle | None:
    """Tell whether another package answers to the name ``opencc``."""
    from reader.core.script import check  # noqa: PLC0415 - slow to load
    from reader.errors import ConversionError  # noqa: PLC0415

    try:
        check()
    except ConversionError as exc:
        return preflight.Obstacle(preflight.DEPENDENCY_MISSING, str(exc))
    return None


def _told(obstacle: preflight.Obstacle) -> int:
    sys.stderr.write(obstacle.message + "\n")
    return obstacle.exit_code


if __name__ == "__main__":
    sys.exit(main())
