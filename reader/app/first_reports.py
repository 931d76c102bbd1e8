"""The reports that are opened at the start."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from reader import paths
from reader.app.desk import Desk
from reader.app.settings import Settings
from reader.errors import OpenError


def open_first(desk: Desk, settings: Settings, names: Sequence[str]) -> None:
    """Open the files named, or what was open the last time, or the report that comes along."""
    desk.open_library()
    if names:
        named = [Path(name).resolve() for name in names]
        desk.restore(named, named[0])
        return
    if not settings.reopen_reports:
        desk.open(paths.bundled_report())
        return
    files = [path for path in settings.open_files if path.is_file()]
    gone = [path.name for path in settings.open_files if not path.is_file()]
    last = next((path for path in desk.kept.recent() if path.is_file()), None)
    if files:
        present = settings.present_file
        desk.restore(files, present if present in files else files[-1])
    else:
        desk.open(last or paths.bundled_report())
    if gone:
        desk.refused.emit(_missing(gone))


def _missing(names: Sequence[str]) -> OpenError:
    return OpenError(
        f"上次打开的 {'、'.join(names)} 已被移动或删除。笔记都还在：可在“所有报告的笔记”里"
        "找到并打开当时的文本；文件若只是换了地方，重新打开即可接着用。"
    )
