"""The first page of a start: what was read last, shown before anything else is loaded.

It is the page itself, not a picture of it: it can be read, scrolled and selected while the window
is being furnished. When its report has been opened the page stays as it is; should it have become
another one, it is set anew.
"""

from __future__ import annotations

from pathlib import Path

from reader.app.main_window import MainWindow
from reader.app.palette import theme
from reader.app.settings import Settings
from reader.app.typesetting import PageStyle
from reader.session.kept_page import KeptPage, is_large, kept_page


def show_first_page(window: MainWindow, settings: Settings, path: Path | None) -> None:
    """Show the page that was kept of a file, or the head of a large text that is new.

    Args:
        window: It is shown, so that its page has its size.
        settings: How pages are shown.
        path: The file that is going to be opened; ``None`` if it is not known yet.
    """
    page = _first_page(settings, path) if path and not settings.paragraph_numbers else None
    if page is None:
        return
    style = PageStyle(theme(settings.theme), settings.size_px, settings.type_style)
    window.setWindowTitle(f"{page.title} — Yandu 研读")
    window.page.show_excerpt(page.rendition, page.outline, style, page.start)
    if place := page.place - page.start:
        window.page.set_as_far_as(place)
        window.page.show_at_top(place)


def _first_page(settings: Settings, path: Path) -> KeptPage | None:
    """Return the page that was kept if it is how the file would be shown, or else its head."""
    page = kept_page(path)
    if page and page.rendition.view is settings.view:
        return page
    if not is_large(path):
        return None
    from reader.session.head_page import head_page  # noqa: PLC0415 - most files are small

    return head_page(path, settings.view)
