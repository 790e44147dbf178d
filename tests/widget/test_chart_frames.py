"""What a frame of the chart costs: nothing is laid out or drawn twice for it."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from reconcile_gui.qtkit.dates import month_name
from reconcile_gui.qtkit.theme import Theme
from reconcile_gui.trust.chart_widget import TrustChart
from reconcile_gui.trust.chart_words import ChartWords
from reconcile_gui.trust.records import Outcome, Settled
from reconcile_gui.trust.shown import Shown
from reconcile_gui.trust.timeline import Mark, Timeline, timeline

pytest_plugins = ["tests.widget.kit_fixtures"]

TODAY = date(2026, 3, 3)
SIZE = (900, 300)


class Listener:
    """Translates nothing, and notes how often the name of the lane of marks is asked for."""

    def __init__(self) -> None:
        """Begin with nothing heard."""
        self.layouts = 0

    def __call__(self, _context: str, text: str) -> str:
        """Return the words; each layout of the chart names the lane once."""
        self.layouts += text.startswith("My word, every")
        return text


def years() -> Timeline:
    """Return a kept promise a week for nine years: weeks share a column."""
    days = [TODAY - timedelta(weeks=each) for each in range(470)]
    settled = [Settled(Outcome.KEPT, day) for day in days]
    return timeline(TODAY, [Mark(day, Outcome.KEPT) for day in days], [], [], settled=settled)


def painted(widget: QWidget) -> QImage:
    """Return what a widget paints."""
    image = QImage(*SIZE, QImage.Format.Format_ARGB32_Premultiplied)
    QWidget.render(widget, image, QPoint())
    return image


@pytest.fixture
def heard() -> Listener:
    """Return one who has heard nothing yet."""
    return Listener()


@pytest.fixture
def chart(theme: Theme, qtbot: QtBot, heard: Listener) -> TrustChart:
    """Return a chart of years, shown what to draw, not painted yet."""
    made = TrustChart(theme)
    qtbot.addWidget(made)
    made.resize(*SIZE)
    shown = years()
    made.show_range(
        Shown(shown, shown.first_day, TODAY, True), ChartWords(heard, str, str, month_name)
    )
    return made


def test_the_first_paint_lays_out_once(chart: TrustChart, heard: Listener) -> None:
    """Qt hands over a late resize and a font with it, which are no news to the chart."""
    before = heard.layouts

    painted(chart)

    assert heard.layouts == before > 0


def test_another_width_lays_out_and_another_height_does_not(
    chart: TrustChart, heard: Listener
) -> None:
    """Only the width moves what stands where."""
    painted(chart)
    before = heard.layouts

    chart.resize(SIZE[0], SIZE[1] + 40)
    painted(chart)
    after_height = heard.layouts
    chart.resize(SIZE[0] - 40, SIZE[1])
    painted(chart)

    assert after_height == before
    assert heard.layouts > after_height


def test_a_level_line_is_as_sharp_as_it_is_drawn(chart: TrustChart, theme: Theme) -> None:
    """Lines between lanes are one row of pixels of their own colour, not two pale ones."""
    picture = painted(chart)

    colours = {picture.pixelColor(SIZE[0] - 2, y).name() for y in range(SIZE[1])}

    assert theme.colour("hair").name() in colours


@pytest.mark.parametrize("scale", [1.0, 2.0])
def test_the_frame_of_the_last_week_is_not_cut(
    chart: TrustChart, theme: Theme, scale: float
) -> None:
    """The newest week is the one that the keyboard comes to first."""
    theme.change(scale=scale)
    painted(chart)

    frame = chart.rect_of(chart.weeks()[-1])

    assert frame.width() > 0
    assert frame.right() < chart.width()
