"""PDF files with a text layer: lines by their place on the page, paragraphs by their shape."""

from reader.sources.pdf.reading import read_pdf

__all__ = ["read_pdf"]
