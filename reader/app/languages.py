"""The languages of the window, and the translations that are in use."""

from __future__ import annotations

from datetime import datetime
from typing import Final

from PySide6.QtCore import QCoreApplication, QDate, QLibraryInfo, QLocale, QTranslator

from reader import paths
from reader.app.fonts import Region

SYSTEM: Final = "system"
"""The language of the desktop."""

LANGUAGES: Final = {
    SYSTEM: "",
    "en": "English",
    "zh_CN": "简体中文",
    "zh_TW": "繁體中文（臺灣）",
}
"""Locales by their own names, so that everybody finds theirs."""

_installed: list[QTranslator] = []


def use_language(language: str) -> QLocale:
    """Load the program's and Qt's own texts; windows made from now on speak the language.

    Dates and numbers follow it, too.

    Args:
        language: A locale as ``zh_CN``; empty or `SYSTEM` for that of the desktop.
    """
    named = language if language != SYSTEM else ""
    locale = QLocale(named) if named else QLocale.system()
    if locale.language() == QLocale.Language.C:
        locale = QLocale(QLocale.Language.English)  # whose plural forms are those of the texts
    QLocale.setDefault(locale)
    while _installed:
        QCoreApplication.removeTranslator(_installed.pop())
    folders = (
        ("yandu", str(paths.resources() / "translations")),
        ("qtbase", QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)),
    )
    for name, folder in folders:
        translator = QTranslator()
        if translator.load(_translated(locale), name, "_", folder):
            QCoreApplication.installTranslator(translator)
            _installed.append(translator)
    return locale


def _translated(locale: QLocale) -> QLocale:
    """Return the locale whose texts a person reads: in Hong Kong, Macau, Singapore, too."""
    if locale.language() != QLocale.Language.Chinese:
        return locale
    is_traditional = locale.script() == QLocale.Script.TraditionalHanScript
    return QLocale("zh_TW" if is_traditional else "zh_CN")


def day_text(moment: datetime) -> str:
    """Return the day of a moment as it is written in the language of the window."""
    day = QDate(moment.year, moment.month, moment.day)
    return QLocale().toString(day, QLocale.FormatType.LongFormat)


def region_of_language() -> Region:
    """Return whose characters the interface is to be shown with."""
    locale = QLocale()
    if locale.territory() in {QLocale.Country.HongKong, QLocale.Country.Macao}:
        return Region.HK
    is_traditional = locale.script() == QLocale.Script.TraditionalHanScript
    return Region.TC if is_traditional else Region.SC
