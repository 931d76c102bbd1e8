"""Word documents: text, automatic numbers, tables, footnotes and which paragraphs are headings."""

from reader.sources.docx.reading import read_docx

__all__ = ["read_docx"]
