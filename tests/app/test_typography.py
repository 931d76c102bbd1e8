"""How the page is set: presets, faces, measure, margin, zoom."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import QEvent, QLocale, QPoint, QPointF, Qt
from PySide6.QtGui import QImage, QNativeGestureEvent, QPainter, QPointingDevice, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from reader.app.fonts import Face, Region, families, font_of, has_face, region_of
from reader.app.page_column import column
from reader.app.reading_panel import ReadingPanel
from reader.app.settings import Settings
from reader.app.type_roles import cut_of_heading
from reader.app.type_style import (
    PRESETS,
    Preset,
    TypeStyle,
    type_style_from,
    type_style_text,
)
from reader.core.outline import Heading, HeadingKind
from reader.core.span import Span
from reader.session.rendering import render
from reader.session.rendition import View
from reader.session.report import report_from_text
from tests.app.conftest import Desktop


def _panel(desktop: Desktop) -> ReadingPanel:
    desktop.choose("view.type")
    panel = desktop.window.findChild(ReadingPanel)
    assert panel is not None
    return panel


@pytest.mark.parametrize(
    ("text", "view", "region"),
    [
        ("各级领导干部认真贯彻", View.SOURCE, Region.SC),
        ("各級領導幹部認真貫徹", View.SOURCE, Region.TC),
        ("各級領導幹部認真貫徹", View.FILE, Region.TC),
        ("各级领导干部认真贯彻", View.HONG_KONG, Region.HK),
        ("各级领导干部认真贯彻", View.TAIWAN, Region.TC),
        ("各級領導幹部認真貫徹", View.SIMPLIFIED, Region.SC),
    ],
)
def test_characters_have_the_forms_of_the_region_shown(
    text: str, view: View, region: Region
) -> None:
    assert region_of(render(report_from_text(text), view, word_guided=False)) is region


@pytest.mark.parametrize("region", list(Region))
@pytest.mark.parametrize("face", list(Face))
def test_every_face_has_a_family_in_every_region(
    desktop: Desktop, face: Face, region: Region
) -> None:
    assert families(face, region)
    if face not in {Face.SONG, Face.HEI} and not has_face(face, region):
        assert families(face, region) == families(Face.SONG, region)


def test_the_page_takes_the_regions_family_when_the_script_is_switched(desktop: Desktop) -> None:
    for view, region in ((View.HONG_KONG, Region.HK), (View.TAIWAN, Region.TC)):
        desktop.choose(f"script.{view}")
        shown = desktop.window.page.document().defaultFont().families()
        assert shown == list(families(Face.SONG, region))


@pytest.mark.parametrize("style", PRESETS.values())
def test_a_style_is_kept_whole(style: TypeStyle) -> None:
    other = replace(style, face=Face.KAI, measure=33, gap=1.5, full_width=True)
    assert type_style_from(type_style_text(other)) == other


@pytest.mark.parametrize(
    "text", ["", "{", "[]", "3", '{"preset": "none"}', '{"preset": ["reading"]}', "null"]
)
def test_a_style_that_cannot_be_read_is_the_one_the_program_comes_with(text: str) -> None:
    assert type_style_from(text) == TypeStyle()


def test_a_kept_number_beyond_its_limits_is_brought_within_them() -> None:
    kept = '{"preset": "reading", "measure": 900, "line_height": 0.1, "face": "title"}'
    style = type_style_from(kept)
    assert (style.measure, style.line_height, style.face) == (60, 1.2, Face.SONG)


def test_official_headings_have_the_faces_of_the_standard() -> None:
    faces = [
        cut_of_heading(Preset.OFFICIAL, Heading(1, kind, "", Span(0, 1))).face
        for kind in (HeadingKind.SECTION, HeadingKind.SUBSECTION, HeadingKind.ITEM)
    ]
    assert faces == [Face.HEI, Face.KAI, None]


def test_a_column_has_the_measure_where_there_is_room_and_fills_a_narrow_window() -> None:
    style = TypeStyle()
    wide = column(1200, 18, style, numbered=False)
    assert 1200 - 2 * wide.beside - 2 * wide.margin == 40 * 18
    narrow = column(600, 18, style, numbered=False)
    assert narrow.beside == 0
    assert column(1200, 18, replace(style, full_width=True), numbered=False).beside == 0


def test_numbers_always_have_a_margin_to_stand_in() -> None:
    assert column(400, 18, TypeStyle(), numbered=True).margin >= 48


def test_the_panel_sets_the_page_at_once_and_keeps_the_line_under_the_eye(
    desktop: Desktop,
) -> None:
    page = desktop.window.page
    page.show_at_top(desktop.passage("四、坚持守正创新").start)
    place = page.place()
    panel = _panel(desktop)
    panel.form.face.setCurrentIndex(3)
    panel.form.line_height.setValue(2.2)
    panel.form.measure.setValue(30)
    panel.form.indent.setValue(0)
    panel.form.size_field.setValue(22)
    assert page.place() == place
    assert page.document().defaultFont().pixelSize() == 22
    assert page.textCursor().blockFormat().lineHeight() == pytest.approx(2.2 * 22)
    assert page.textCursor().blockFormat().textIndent() == 0
    kept = Settings().type_style
    assert (kept.face, kept.line_height, kept.measure, kept.indent) == (Face.HEI, 2.2, 30, 0)


def test_a_preset_brings_its_whole_look_and_reset_brings_the_first(desktop: Desktop) -> None:
    panel = _panel(desktop)
    panel.form.preset.setCurrentIndex(list(Preset).index(Preset.OFFICIAL))
    assert Settings().type_style == PRESETS[Preset.OFFICIAL]
    assert panel.form.measure.value() == 28
    panel.form.size_field.setValue(30)
    panel.reset.click()
    assert Settings().type_style == TypeStyle()
    assert (panel.form.measure.value(), panel.form.size_field.value()) == (40, 18)


def test_zooming_by_key_shows_in_the_open_panel(desktop: Desktop) -> None:
    panel = _panel(desktop)
    desktop.choose("view.larger")
    assert panel.form.size_field.value() == 19


def test_every_field_of_the_panel_has_a_name(desktop: Desktop) -> None:
    form = _panel(desktop).form
    assert all(f.accessibleName() for f in (form.preset, form.face, form.measure, form.gap))


def test_full_width_lines_are_as_long_as_the_page_and_come_back(desktop: Desktop) -> None:
    page = desktop.window.page
    desktop.window.resize(1800, 800)
    narrow = page.viewport().width()
    desktop.choose("view.full_width")
    assert page.viewport().width() > narrow
    desktop.choose("view.full_width")
    assert page.viewport().width() == narrow


def test_numbers_in_the_margin_are_those_paragraphs_are_cited_by(desktop: Desktop) -> None:
    page, report = desktop.window.page, desktop.report
    assert page.margin.number(0) == ""
    desktop.choose("view.numbers")
    start = desktop.passage("一、把准政治方向").start
    numbers = report.paragraph_numbers
    assert page.margin.number(start) == str(numbers.number(start, numbers.part(start)))
    assert page.margin.number(start + 1) == ""
    desktop.choose("view.numbers")
    assert page.margin.number(start) == ""


def test_numbers_are_painted_beside_their_paragraphs(desktop: Desktop) -> None:
    page = desktop.window.page
    page.show_at_top(desktop.passage("一、把准政治方向").start)
    desktop.choose("view.numbers")
    QApplication.processEvents()
    margin = page.viewport().grab().toImage().copy(0, 0, 30, 60)
    desktop.choose("view.numbers")
    QApplication.processEvents()
    assert page.viewport().grab().toImage().copy(0, 0, 30, 60) != margin


def _turn(page: QWidget, eighths: int) -> None:
    event = QWheelEvent(
        QPointF(9, 9),
        QPointF(9, 9),
        QPoint(),
        QPoint(0, eighths),
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.ControlModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(page, event)


def test_a_notch_of_the_wheel_is_one_step_however_it_is_sent(desktop: Desktop) -> None:
    viewport = desktop.window.page.viewport()
    _turn(viewport, 120)
    assert Settings().size_px == 19
    for _ in range(4):
        _turn(viewport, -30)
    assert Settings().size_px == 18


def test_two_fingers_going_apart_make_the_text_larger(desktop: Desktop) -> None:
    viewport = desktop.window.page.viewport()
    for _ in range(4):
        event = QNativeGestureEvent(
            Qt.NativeGestureType.ZoomNativeGesture,
            QPointingDevice.primaryPointingDevice(),
            2,
            QPointF(9, 9),
            QPointF(9, 9),
            QPointF(9, 9),
            0.05,
            QPointF(),
        )
        assert event.type() == QEvent.Type.NativeGesture
        QApplication.sendEvent(viewport, event)
    assert Settings().size_px == 20


def test_the_panel_opens_by_its_key_and_closes_by_escape(desktop: Desktop) -> None:
    modifiers = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
    QTest.keyClick(desktop.window.page, Qt.Key.Key_Y, modifiers)
    panel = desktop.window.findChild(ReadingPanel)
    assert panel is not None
    assert panel.isVisible()
    QTest.keyClick(panel.form.size_field, Qt.Key.Key_Escape)
    assert not panel.isVisible()


def test_the_language_of_the_window_does_not_change_the_forms_on_the_page(
    desktop: Desktop,
) -> None:
    locale = QLocale()
    pictures = []
    for name in ("zh_CN", "zh_TW"):
        QLocale.setDefault(QLocale(name))
        picture = QImage(120, 40, QImage.Format.Format_RGB32)
        picture.fill(Qt.GlobalColor.white)
        painter = QPainter(picture)
        painter.setFont(font_of(Face.SONG, Region.HK, 30))
        painter.drawText(4, 32, "骨，直")
        painter.end()
        pictures.append(picture)
    QLocale.setDefault(locale)
    assert pictures[0] == pictures[1]
