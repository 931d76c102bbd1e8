"""Errors whose message a reader of the program can act on.

Each message is one Chinese sentence: what is wrong, with which file, and what to do. Everything
else that is raised is a bug.
"""


class YanduError(Exception):
    """A known error; ``str(error)`` is shown to the person as it is."""


class OpenError(YanduError):
    """A report could not be opened."""


class ConversionError(YanduError):
    """A script was asked for that does not exist, or its dictionaries are missing."""


class NoteError(YanduError):
    """A note could not be made or changed as asked."""


class StoreError(YanduError):
    """The notes could not be read or written; nothing has changed."""


class ExportError(YanduError):
    """An export could not be written; nothing has changed."""


class UsageError(YanduError):
    """A command was called with words that make no sense together."""
