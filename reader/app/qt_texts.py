"""Texts of Qt's own dialogs that its translations lack; the program's have them.

The translations of the program are asked for what those of Qt do not know.
"""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication


def qt_texts() -> dict[str, str]:
    """Return the texts with what they are called in the language of the interface."""
    translate = QCoreApplication.translate
    return {
        "&Look in:": translate("QFileDialog", "&Look in:"),
        "Files of &type:": translate("QFileDialog", "Files of &type:"),
        "Drive": translate("QAbstractFileIconProvider", "Drive"),
        "Folder": translate("QAbstractFileIconProvider", "Folder", "All other platforms"),
        "Page &Set:": translate("QPrintSettingsOutput", "Page &Set:"),
        "Double Sided Printing": translate("QPrintSettingsOutput", "Double Sided Printing"),
        "Off": translate("QPrintSettingsOutput", "Off"),
        "Long side binding": translate("QPrintSettingsOutput", "Long side binding"),
        "Short side binding": translate("QPrintSettingsOutput", "Short side binding"),
    }
