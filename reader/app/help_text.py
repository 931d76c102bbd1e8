"""The text of the help page in the language of the window, with the keys that count now."""

from __future__ import annotations

import re
from collections.abc import Callable
from string import Template
from typing import Final

from markdown_it import MarkdownIt
from PySide6.QtCore import QLocale

from reader import paths
from reader.app.interface_size import interface_px
from reader.app.palette import Theme

HELP_LANGUAGES: Final = ("en", "zh_CN", "zh_TW")
KEY: Final = re.compile(r"\{([a-z]+\.[a-z0-9_]+)\}")
"""Stands in a text for the keys of an action, named by its id as in `reader.app.action_table`."""

_BREAK: Final = "&#8203;"
"""A line may end before keys, also in Chinese, where no blank parts them from what goes before."""

_LOOK: Final = Template("""
body, p, li { color: $text; line-height: 150%; }
p { margin: 0 0 10px 0; }
h1 { color: $text; font-size: ${title}px; font-weight: bold; margin: 0 0 12px 0; }
h2 { color: $accent; font-size: ${heading}px; font-weight: bold; margin: 22px 0 8px 0; }
code { color: $text; background-color: $hover; font-family: monospace; }
em { color: $text; font-style: normal; font-weight: bold; }
span.key { color: $text; background-color: $hover; font-weight: bold; }
""")


def help_language(locale: QLocale) -> str:
    """Return which of `HELP_LANGUAGES` a person with this locale reads."""
    if locale.language() != QLocale.Language.Chinese:
        return "en"
    is_traditional = locale.script() == QLocale.Script.TraditionalHanScript
    return "zh_TW" if is_traditional else "zh_CN"


def help_source(language: str) -> str:
    """Return the text of the help page as it lies in ``resources/help``."""
    path = paths.resources() / "help" / f"{language}.md"
    return path.read_text(encoding="utf-8")


def help_html(source: str, keys: Callable[[str], str]) -> str:
    """Return a help text as HTML of our own, with keys and data folder filled in.

    Args:
        source: As `help_source` returns it.
        keys: Returns the keys of an action as a person reads them.
    """
    html = str(MarkdownIt("commonmark", {"html": False}).render(source))
    html = KEY.sub(lambda found: f'{_BREAK}<span class="key">{_shown(keys(found[1]))}</span>', html)
    return html.replace("{data}", f"<code>{_escaped(str(paths.home()))}</code>")


def help_look(theme: Theme) -> str:
    """Return the style sheet of the help page in the colours of a theme."""
    size = interface_px()
    return _LOOK.substitute(
        text=theme.text,
        accent=theme.accent,
        hover=theme.hover,
        title=round(size * 1.5),
        heading=round(size * 1.2),
    )


def _shown(keys: str) -> str:
    """Return keys so that they stand together on one line, with a little room."""
    return f"&nbsp;{_escaped(keys).replace(' ', '&nbsp;')}&nbsp;"


def _escaped(text: str) -> str:
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")
