"""HTML and saved pages: the report in them, with every character's place in the file."""

from reader.sources.html.reading import Extract, extract, read_html

__all__ = ["Extract", "extract", "read_html"]
