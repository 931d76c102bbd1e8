"""What the window says of repairs and of deeds, in the language of the interface."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QCoreApplication

from reader.core.repair import RepairKind
from reader.session.history import DeedName


def repair_texts(counts: Mapping[RepairKind, int]) -> list[str]:
    """Return a phrase for each kind of repair that was made, in the order of `RepairKind`."""
    translate = QCoreApplication.translate
    labels = {
        RepairKind.LINE_ENDS: translate("Repairs", "line ends unified"),
        RepairKind.MARKUP: translate("Repairs", "markup removed"),
        RepairKind.PAGE_BREAKS: translate("Repairs", "page breaks removed"),
        RepairKind.WRAPS: translate("Repairs", "wrapped lines joined"),
        RepairKind.PARAGRAPHS: translate("Repairs", "paragraphs parted"),
        RepairKind.INDENTS: translate("Repairs", "indents removed"),
        RepairKind.PAGE_MATTER: translate("Repairs", "lines of the page set aside"),
        RepairKind.DOUBLED: translate("Repairs", "doubled lines removed"),
        RepairKind.DIGITS: translate("Repairs", "numbers put together"),
        RepairKind.PINYIN: translate("Repairs", "pinyin readings removed"),
        RepairKind.SCRIPT: translate("Repairs", "characters taken back to simplified"),
        RepairKind.MOJIBAKE: translate("Repairs", "garbled characters mended"),
        RepairKind.INVISIBLE: translate("Repairs", "invisible characters removed"),
        RepairKind.RADICALS: translate("Repairs", "radicals replaced by characters"),
        RepairKind.PUNCTUATION: translate("Repairs", "punctuation marks widened"),
    }
    return [f"{label} {counts[kind]:,}" for kind, label in labels.items() if counts.get(kind)]


def deed_text(name: str) -> str:
    """Return the name of a deed for the menu; empty for an empty name."""
    if not name:
        return ""
    translate = QCoreApplication.translate
    return {
        DeedName.ADD_HIGHLIGHT: translate("Deeds", "Add highlight"),
        DeedName.ADD_NOTE: translate("Deeds", "Add note"),
        DeedName.ADD_SEVERAL: translate("Deeds", "Add highlights"),
        DeedName.EDIT_NOTE: translate("Deeds", "Edit note"),
        DeedName.CHANGE_COLOUR: translate("Deeds", "Change colour"),
        DeedName.CHANGE_TAGS: translate("Deeds", "Change tags"),
        DeedName.CHANGE_STYLE: translate("Deeds", "Change style"),
        DeedName.CHANGE_STATUS: translate("Deeds", "Change status"),
        DeedName.CHANGE_SEVERAL: translate("Deeds", "Change notes"),
        DeedName.ATTACH_NOTE: translate("Deeds", "Attach note"),
        DeedName.MOVE_BOUNDARIES: translate("Deeds", "Move boundaries"),
        DeedName.IMPORT_NOTES: translate("Deeds", "Import notes"),
        DeedName.DELETE_HIGHLIGHT: translate("Deeds", "Delete highlight"),
        DeedName.DELETE_NOTE: translate("Deeds", "Delete note"),
        DeedName.DELETE_SEVERAL: translate("Deeds", "Delete notes"),
        DeedName.ACCEPT_PLACE: translate("Deeds", "Accept place"),
        DeedName.ACCEPT_SEVERAL: translate("Deeds", "Accept places"),
        DeedName.CORRECT_FIGURE: translate("Deeds", "Correct figure"),
        DeedName.DISMISS_FIGURE: translate("Deeds", "Not a figure"),
        DeedName.DISMISS_SEVERAL: translate("Deeds", "Not figures"),
        DeedName.ADD_FIGURE: translate("Deeds", "Add figure"),
        DeedName.RESTORE_FIGURE: translate("Deeds", "Restore figure"),
        DeedName.TICK_FIGURE: translate("Deeds", "Tick figure"),
        DeedName.TICK_SEVERAL: translate("Deeds", "Tick figures"),
        DeedName.CORRECT_HEADING: translate("Deeds", "Correct heading"),
        DeedName.RESTORE_HEADING: translate("Deeds", "Restore heading"),
    }[DeedName(name)]
