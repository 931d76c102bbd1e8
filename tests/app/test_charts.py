"""The charts of figures: what they show, how they are read out, kept and told apart."""

from __future__ import annotations

import xml.etree.ElementTree as ET
from collections import Counter
from itertools import combinations
from pathlib import Path

import pytest
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QFont, QImage, QPainter
from PySide6.QtWidgets import QFileDialog, QPushButton
from pytestqt.qtbot import QtBot

from reader.app.chart_model import Chart, by_section, of_unit
from reader.app.chart_painting import lay_out
from reader.app.chart_patterns import paint_area
from reader.app.chart_view import ChartView, as_svg
from reader.app.figure_filter import FigureFilter
from reader.app.figure_rows import FigureRow, figure_rows
from reader.app.palette import DARK, LIGHT, SEPIA, Theme
from reader.core.figures.model import FigureKind
from reader.session.rendering import render
from reader.session.rendition import View
from reader.session.report import report_from_text
from tests.app.conftest import Desktop

# Said by the offscreen platform itself of menus, tool tips and windows that come up.
pytestmark = [
    pytest.mark.qt_log_ignore("This plugin does not support"),
    pytest.mark.usefixtures("qapp"),
]

_TEXT = (
    "一、工作回顾\n今年捐款120万元，走访8次，完成率95%。\n"
    "二、工作安排\n投入80万元至100万元，增长5.2%，组织“双减”活动3次。\n"
)


def _rows(text: str = _TEXT) -> tuple[FigureRow, ...]:
    report = report_from_text(text)
    rendition = render(report, View.SOURCE, word_guided=False)
    return figure_rows(report.figures, report.outline, rendition)


def _painted(kind: FigureKind, theme: Theme) -> QImage:
    image = QImage(40, 20, QImage.Format.Format_RGB32)
    painter = QPainter(image)
    paint_area(painter, QRectF(0, 0, 40, 20), kind, theme)
    painter.end()
    return image


def test_the_bars_of_the_sections_add_up_to_all_figures() -> None:
    rows = _rows()
    chart = by_section(rows)
    assert [bar.label for bar in chart.bars] == ["一、工作回顾", "二、工作安排"]
    assert sum(int(bar.total) for bar in chart.bars) == len(rows)
    assert dict(chart.kinds) == Counter(row.figure.kind for row in rows)


def test_a_value_is_a_bar_from_zero_and_a_range_one_between_its_bounds() -> None:
    bars = of_unit(_rows(), "元").bars
    ends = [(bar.segments[0].start, bar.end) for bar in bars]
    assert (0.0, 1_200_000.0) in ends
    assert (800_000.0, 1_000_000.0) in ends


def test_a_bar_below_zero_reaches_to_the_left_of_it() -> None:
    chart = of_unit(_rows("气温为零下5℃，次日为10℃。\n"), "℃")
    layout = lay_out(chart, 900, QFont())
    areas = [layout.area(number, bar.segments[0]) for number, bar in enumerate(chart.bars)]
    assert [bar.start for bar in chart.bars] == [-5.0, 0.0]
    assert areas[0].right() == pytest.approx(areas[1].left())
    assert areas[0].left() == pytest.approx(layout.bars_left)


def test_a_report_without_figures_has_an_empty_chart(qtbot: QtBot) -> None:
    view = ChartView()
    qtbot.addWidget(view)
    view.show_chart(by_section(()))
    view.show()
    assert view.chart().bars == ()
    assert not view.grab().isNull()


def test_a_bar_never_leaves_the_picture_however_narrow() -> None:
    chart = by_section(_rows())
    for width in (200.0, 420.0, 900.0, 3000.0):
        layout = lay_out(chart, width, QFont())
        for number, bar in enumerate(chart.bars):
            assert all(layout.area(number, part).right() <= width for part in bar.segments)


def test_a_chart_says_in_words_what_it_shows(qtbot: QtBot) -> None:
    view = ChartView()
    qtbot.addWidget(view)
    view.show_chart(of_unit(_rows(), "元"))
    assert "1,200,000 元" in view.accessibleDescription()
    assert view.accessibleName()


def test_what_is_under_the_mouse_is_told() -> None:
    chart = by_section(_rows())
    layout = lay_out(chart, 900, QFont())
    first = chart.bars[0].segments[0]
    assert first.tip in layout.tip_at(layout.area(0, first).center())
    assert layout.tip_at(QPointF(5, 5)) == ""


@pytest.mark.parametrize("theme", [LIGHT, SEPIA, DARK], ids=lambda theme: theme.name)
def test_no_two_kinds_look_alike_even_without_colour(theme: Theme) -> None:
    grey = {
        kind: _painted(kind, theme).convertToFormat(QImage.Format.Format_Grayscale8)
        for kind in FigureKind
    }
    assert all(grey[first] != grey[second] for first, second in combinations(FigureKind, 2))


def test_svg_holds_the_words_as_text_and_as_description() -> None:
    chart = by_section(_rows())
    root = ET.fromstring(as_svg(lay_out(chart, 900, QFont())))
    assert "一、工作回顾" in "".join(root.itertext())
    assert root.find("{http://www.w3.org/2000/svg}desc") is not None


def test_an_empty_chart_can_be_kept(tmp_path: Path, qtbot: QtBot) -> None:
    view = ChartView()
    qtbot.addWidget(view)
    view.show_chart(Chart("空"))
    view.save(tmp_path / "a.svg")
    view.save(tmp_path / "a.png")
    assert not QImage(str(tmp_path / "a.png")).isNull()


def test_the_charts_show_what_the_ledger_shows(desktop: Desktop, qtbot: QtBot) -> None:
    desktop.choose("figures.charts")
    charts = desktop.window.charts
    assert charts.isVisible()
    everything = sum(int(bar.total) for bar in charts.sections.chart().bars)
    assert everything == len(desktop.desk.figures)
    desktop.window.ledger_pane.want(FigureFilter(units=frozenset({"元"})))
    assert [bar.total for bar in charts.sections.chart().bars] == ["1"]


def test_the_rows_selected_in_the_ledger_are_compared(desktop: Desktop) -> None:
    pane = desktop.window.ledger_pane
    times = [row.figure for row in pane.all_rows() if row.figure.unit == "次"][:3]
    pane.table().select_figures(times)
    desktop.choose("figures.charts")
    assert len(desktop.window.charts.values.chart().bars) == len(times)


@pytest.mark.parametrize("suffix", [".png", ".svg"])
def test_a_picture_is_kept_where_the_person_says(
    desktop: Desktop, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, suffix: str
) -> None:
    target = tmp_path / f"图{suffix}"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", staticmethod(lambda *_: (str(target), "")))
    desktop.choose("figures.charts")
    save = next(
        button for button in desktop.window.charts.findChildren(QPushButton) if "…" in button.text()
    )
    qtbot.mouseClick(save, Qt.MouseButton.LeftButton)
    if suffix == ".png":
        assert QImage(str(target)).width() == 1800
    else:
        assert ET.parse(target).getroot().tag.endswith("svg")


def test_a_picture_that_cannot_be_written_is_told(desktop: Desktop, tmp_path: Path) -> None:
    desktop.choose("figures.charts")
    desktop.window.charts.save(tmp_path / "no folder" / "图.png")
    assert desktop.window.message_bar.text()
