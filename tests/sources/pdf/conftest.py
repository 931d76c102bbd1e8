"""PDF files made by Qt, as people make them by printing to a file."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QPointF, QSizeF
from PySide6.QtGui import QFont, QPageSize, QPainter, QPdfWriter, QTextDocument
from PySide6.QtWidgets import QApplication

FONT = "Noto Serif CJK SC"
SIZE = 16


class Pages:
    """Draws lines of words at places of pages, in pixels from the upper left corner."""

    def __init__(self, file: Path) -> None:
        self.file = file
        self._writer = QPdfWriter(str(file))
        self._writer.setPageSize(QPageSize(QPageSize.PageSizeId.A4))
        self._writer.setResolution(96)
        self._painter = QPainter(self._writer)
        self.use_size(SIZE)

    def use_size(self, size: int) -> None:
        """Draw in another size from now on."""
        font = QFont(FONT)
        font.setPixelSize(size)
        self._painter.setFont(font)

    def line(self, x: float, y: float, words: str) -> None:
        """Draw one line."""
        self._painter.drawText(QPointF(x, y), words)

    def turn(self) -> None:
        """Draw from the lower left corner upwards from now on."""
        self._painter.translate(0, self._painter.viewport().height())
        self._painter.rotate(-90)

    def next(self) -> None:
        """Begin another page."""
        self._writer.newPage()

    def finish(self) -> bytes:
        """Return the file."""
        self._painter.end()
        return self.file.read_bytes()


@pytest.fixture
def pages(qapp: QApplication, tmp_path: Path) -> Pages:
    """Return empty pages to draw on."""
    return Pages(tmp_path / "drawn.pdf")


@pytest.fixture
def printed(qapp: QApplication, tmp_path: Path) -> Callable[[str], Path]:
    """Return a function that prints a text to a PDF file."""

    def print_to_file(text: str) -> Path:
        file = tmp_path / "printed.pdf"
        writer = QPdfWriter(str(file))
        writer.setPageSize(QPageSize(QPageSize.PageSizeId.A4))
        writer.setResolution(96)
        document = QTextDocument()
        font = QFont(FONT)
        font.setPixelSize(SIZE)
        document.setDefaultFont(font)
        document.setPlainText(text)
        document.setPageSize(QSizeF(writer.width(), writer.height()))
        document.print_(writer)
        return file

    return print_to_file
