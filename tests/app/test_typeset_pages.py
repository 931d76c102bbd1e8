"""Pages are typeset once for a report and a style."""

from __future__ import annotations

from PySide6.QtCore import QObject
from PySide6.QtGui import QTextDocument
from pytestqt.qtbot import QtBot

from reader.app.palette import DARK, LIGHT
from reader.app.typeset_pages import TypesetPages
from reader.app.typesetting import PageStyle
from reader.session.rendering import render
from reader.session.rendition import Rendition, View
from reader.session.report import Report, report_from_bytes

_STYLE = PageStyle(LIGHT)


def _report(length: int = 10) -> Report:
    return report_from_bytes(("工作报告\n" + "各位代表，请审议。\n" * length).encode())


def _rendition(report: Report, view: View) -> Rendition:
    return render(report, view, word_guided=False)


def test_a_page_shown_again_is_the_same_document(qtbot: QtBot) -> None:
    owner, report = QObject(), _report()
    pages = TypesetPages(owner)
    source, taiwan = _rendition(report, View.SOURCE), _rendition(report, View.TAIWAN)
    first = pages.page(source, report.outline, _STYLE)
    assert pages.page(taiwan, report.outline, _STYLE).document.toPlainText() == taiwan.text
    assert pages.page(source, report.outline, _STYLE) is first


def test_another_style_or_report_gives_all_pages_up(qtbot: QtBot) -> None:
    owner, report, other = QObject(), _report(), _report(3)
    pages = TypesetPages(owner)
    source = _rendition(report, View.SOURCE)
    gone = [pages.page(source, report.outline, _STYLE).document]
    dark = PageStyle(DARK)
    gone.append(pages.page(source, report.outline, dark).document)
    with qtbot.waitSignals([document.destroyed for document in gone]):
        pages.page(_rendition(other, View.SOURCE), other.outline, dark)
    assert len(owner.findChildren(QTextDocument)) == 1


def test_of_long_reports_only_the_page_shown_is_kept(qtbot: QtBot) -> None:
    owner = QObject()
    report = report_from_bytes(("工作报告\n" + "请审议这份报告" * 43_000).encode())
    pages = TypesetPages(owner)
    first = pages.page(_rendition(report, View.SOURCE), report.outline, _STYLE)
    with qtbot.waitSignal(first.document.destroyed):
        second = pages.page(_rendition(report, View.TAIWAN), report.outline, _STYLE)
    assert owner.findChildren(QTextDocument) == [second.document]
