"""The window.

Once Qt for Python is loaded it looks through the source of every module imported afterwards, in
case it says ``from __feature__ import``, and keeps the source. Nothing here does, and it would cost
the start a tenth and megabytes; so Python's own way of importing is put back.
"""

import builtins

_import = builtins.__import__

import PySide6.QtCore  # noqa: E402, F401

builtins.__import__ = _import
