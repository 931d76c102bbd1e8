"""The window.

Qt reads the source of every module that is imported after it, to learn whether it uses Qt. So what
the window needs and does not use Qt is imported first, here.
"""

from reader.session import prepared, reading, rendition, renditions
from reader.store import library

__all__ = ["library", "prepared", "reading", "rendition", "renditions"]
