"""What a person corrected in a report, without writing anything down."""

from __future__ import annotations

from typing import TYPE_CHECKING

from reader import paths
from reader.cli.output import tell
from reader.errors import StoreError
from reader.session.report import Report

if TYPE_CHECKING:
    from reader.session.kept import Kept


def kept_of(report: Report) -> Kept | None:
    """Return what is kept of a report; where nothing is kept, nothing is made for it.

    A library that cannot be read is told; then nothing is known of corrections.
    """
    if not paths.library().exists():
        return None
    from reader.session.kept import look_up  # noqa: PLC0415 - seldom wanted
    from reader.store.library import Library  # noqa: PLC0415

    try:
        with Library(paths.library()) as library:
            return look_up(report, library)
    except StoreError as error:
        tell(f"{error}下面的结果未经更正。")
        return None
