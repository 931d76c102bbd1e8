"""What is told of one figure: a card under the mouse, a line for keyboard and screen reader."""

from __future__ import annotations

from collections.abc import Iterator
from html import escape
from typing import Final

from PySide6.QtCore import QCoreApplication

from reader.annotation.verdict import Tick
from reader.app.figure_rows import FigureRow
from reader.app.figure_words import (
    direction_text,
    kind_names,
    modifier_text,
    plain_value_text,
    tick_names,
)
from reader.app.palette import INK_OF_KIND, Theme

_ROW: Final = '<tr><td style="color:{muted}; padding-right:12px">{name}</td><td>{said}</td></tr>'


def card(row: FigureRow, theme: Theme) -> str:
    """Return a card in Qt's rich text; all words of the report are escaped."""
    ink = theme.inks[INK_OF_KIND[row.figure.kind]]
    head = (
        f'<div><b style="color:{ink}">{escape(row.number)}</b>'
        f'&nbsp; <span style="color:{theme.muted}">{escape(kind_names()[row.figure.kind])}'
        "</span></div>"
    )
    rows = "".join(
        _ROW.format(muted=theme.muted, name=escape(name), said=escape(said))
        for name, said in _said(row)
    )
    return f'{head}<table cellspacing="2">{rows}</table>' if rows else head


def line(row: FigureRow) -> str:
    """Return the same in one line: ``2642万元 · Money · 26,420,000 元 · 捐款捐物``."""
    said = [text for _, text in _said(row)]
    return " · ".join([row.number, kind_names()[row.figure.kind], *said])


def _said(row: FigureRow) -> Iterator[tuple[str, str]]:
    """Yield what is known of a figure, each with its name; nothing for what is not."""
    translate = QCoreApplication.translate
    figure = row.figure
    value = f"{plain_value_text(figure)} {row.unit}".strip()
    if figure.expands:
        value = figure.expands.replace("/", " – ")
    corrected = translate("Figures", "corrected by you") if row.corrected else ""
    tick = tick_names()[row.tick] if row.tick is not Tick.NONE else ""
    for name, text in (
        (translate("Figures", "Value"), value),
        (translate("Figures", "Modifier"), modifier_text(figure)),
        (translate("Figures", "Direction"), direction_text(figure)),
        (translate("Figures", "Of what"), row.of),
        (translate("Figures", "Tick"), tick),
        (translate("Figures", "Correction"), corrected),
    ):
        if text:
            yield name, text
