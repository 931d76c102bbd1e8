"""HTML and saved pages: the report in them, with every character's place in the file."""

from reader.sources.html.reading import Extract, decoded, extract, read_html

__all__ = ["Extract", "decoded", "extract", "read_html"]
