"""What the window says of scripts and conversions, in the language of the interface."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QCoreApplication

from reader.session.rendition import Quotes, Rendition, View

SIGNS: Final = {
    View.SIMPLIFIED: "简",
    View.TRADITIONAL: "繁",
    View.TAIWAN: "臺",
    View.HONG_KONG: "港",
    View.SOURCE: "原",
    View.TAIWAN_PHRASES: "臺",
    View.MAINLAND_PHRASES: "简",
}
"""One character for each view that has one, as on the tool buttons."""


def view_name(view: View) -> str:
    """Return the name of a view, as the status bar has it."""
    translate = QCoreApplication.translate
    return {
        View.SIMPLIFIED: translate("Status", "Simplified"),
        View.TRADITIONAL: translate("Status", "Traditional"),
        View.TAIWAN: translate("Status", "Taiwan"),
        View.HONG_KONG: translate("Status", "Hong Kong"),
        View.SOURCE: translate("Status", "As in the file"),
        View.FILE: translate("Status", "The file before repair"),
        View.TAIWAN_PHRASES: translate("Status", "Taiwan with its words"),
        View.MAINLAND_PHRASES: translate("Status", "Simplified with mainland words"),
    }[view]


def status_text(rendition: Rendition) -> str:
    """Return what the status bar says: how the report is shown, and whether it was converted."""
    name = view_name(rendition.view)
    if rendition.is_converted:
        return QCoreApplication.translate("Status", "%1 (converted view)").replace("%1", name)
    return name


def badge_text(rendition: Rendition, *, original_shown: bool) -> str:
    """Return what the button beside the page says of a converted view."""
    translate = QCoreApplication.translate
    if original_shown:
        name = view_name(rendition.view)
        return translate("Scripts", "The original · back to: %1").replace("%1", name)
    text = translate("Scripts", "Converted %1 · show the original")
    return text.replace("%1", _conversion(rendition))


def badge_tip(rendition: Rendition) -> str:
    """Return the sentence that says which conversion was made."""
    translate = QCoreApplication.translate
    if rendition.changes_vocabulary:
        text = translate("Scripts", "Characters and vocabulary of this view are converted (%1).")
    elif rendition.configuration:
        text = translate("Scripts", "The characters of this view are converted (%1).")
    else:
        text = translate("Scripts", "The quotation marks of this view are changed.")
    keys = translate("Scripts", "Hold F2 to see the report as it was written.")
    return f"{text.replace('%1', rendition.configuration)} {keys}"


def vocabulary_text(rendition: Rendition) -> str:
    """Return what a phrase mode does to the report on the desk; empty for other views."""
    translate = QCoreApplication.translate
    if rendition.view is View.TAIWAN_PHRASES:
        if rendition.changes_vocabulary:
            return taiwan_phrases_hint()
        return translate("Scripts", "This report is in traditional script: its words stay.")
    if rendition.view is View.MAINLAND_PHRASES:
        if rendition.changes_vocabulary:
            return mainland_phrases_hint()
        return translate("Scripts", "This report is in simplified script: its words stay.")
    return ""


def taiwan_phrases_hint() -> str:
    """Return the sentence on what Taiwan's phrase mode does."""
    return QCoreApplication.translate(
        "Scripts",
        "This view changes vocabulary, not only characters: 项目 → 專案, 文件 → 檔案; "
        "official terms stay.",
    )


def mainland_phrases_hint() -> str:
    """Return the sentence on what the mainland's phrase mode does."""
    return QCoreApplication.translate(
        "Scripts",
        "This view changes vocabulary, not only characters: 專案 → 项目, 檔案 → 文件; "
        "official terms stay.",
    )


def _conversion(rendition: Rendition) -> str:
    """Return a conversion in signs, as ``简 → 臺``."""
    if not rendition.configuration:
        return "“” → 「」" if rendition.quotes is Quotes.CORNER else "「」 → “”"
    source = SIGNS[View.SIMPLIFIED if rendition.configuration[0] == "s" else View.TRADITIONAL]
    target = SIGNS[rendition.view]
    if not rendition.changes_vocabulary:
        return f"{source} → {target}"
    words = QCoreApplication.translate("Scripts", "with words")
    return f"{source} → {target} {words}"
