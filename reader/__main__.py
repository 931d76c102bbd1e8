"""Start the program: a command on the command line, or else the window."""

from __future__ import annotations

import sys

from reader.cli.parser import COMMANDS

_ABOUT = ("-h", "--help", "--version")


def main(argv: list[str] | None = None) -> int:
    """Run the program.

    Args:
        argv: The words after the program's name; those of this process if ``None``.

    Returns:
        The exit code. Qt is loaded only if the window is wanted.
    """
    words = sys.argv[1:] if argv is None else argv
    if words and words[0] in (*COMMANDS, *_ABOUT):
        from reader.cli.main import main as run_command  # noqa: PLC0415 - not for the window

        return run_command(words)
    from reader.app.application import main as show_window  # noqa: PLC0415 - loads Qt

    return show_window(words)


if __name__ == "__main__":
    sys.exit(main())
