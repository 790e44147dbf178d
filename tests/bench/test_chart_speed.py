"""How quickly the chart is drawn with ten thousand marks, pixel for pixel, without a screen.

Run by itself: `pytest tests/bench/test_chart_speed.py`. Beside it the same data in pyqtgraph,
where that is installed; it is no part of the project. 60 frames a second are 16.7 ms each.
"""

from __future__ import annotations

import gc
from collections.abc import Callable, Iterator
from datetime import date, timedelta
from typing import Any

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QImage, QWheelEvent
from PySide6.QtWidgets import QApplication, QWidget

from reconcile_gui.qtkit.dates import month_name
from reconcile_gui.qtkit.garbage import Garbage
from reconcile_gui.qtkit.theme import Theme, apply, load_fonts
from reconcile_gui.resources import resource
from reconcile_gui.trust.chart_widget import Shown, TrustChart
from reconcile_gui.trust.chart_words import ChartWords
from reconcile_gui.trust.event import Kind
from reconcile_gui.trust.records import Outcome, Settled
from reconcile_gui.trust.timeline import Happening, Mark, Timeline, timeline

TODAY = date(2026, 9, 18)
MARKS, YEARS = 10_000, 10
SIZE = (1200, 300)
FRAME_MS = 1000 / 60
WORDS = ChartWords(lambda _context, text: text, str, str, month_name)


@pytest.fixture(scope="module")
def theme(qapp: QApplication) -> Theme:
    """Return the light theme, worn."""
    load_fonts(resource("fonts"))
    made = Theme()
    apply(qapp, made)
    made.dress(qapp)
    return made


@pytest.fixture(autouse=True)
def as_in_the_program(qapp: QApplication) -> Iterator[None]:
    """Collect no garbage in the middle of a frame, as the program never does.

    Left to itself Python goes through all that the test run holds, every hundred frames or
    so; it took 90 to 180 ms and was taken for a slow frame of the chart.
    """
    policy = Garbage(qapp)
    yield
    policy.deleteLater()
    gc.unfreeze()
    gc.enable()


def ten_years() -> Timeline:
    """Return ten thousand marks with events and check-ins over ten years."""
    days = [TODAY - timedelta(days=each * 365 * YEARS // MARKS) for each in range(MARKS)]
    outcomes = [
        (Outcome.KEPT, Outcome.KEPT, Outcome.LATE, Outcome.NOT_KEPT)[each % 4]
        for each in range(MARKS)
    ]
    return timeline(
        TODAY,
        [Mark(day, outcome) for day, outcome in zip(days, outcomes, strict=True)],
        [Happening(day, Kind.TALK) for day in days[::30]],
        days[::20],
        settled=[Settled(outcome, day) for day, outcome in zip(days, outcomes, strict=True)],
    )


def painter_of(widget: QWidget) -> Callable[[], None]:
    """Return what paints a widget into an image, every pixel of it."""
    image = QImage(*SIZE, QImage.Format.Format_ARGB32_Premultiplied)

    def paint() -> None:
        QWidget.render(widget, image, QPoint())  # a library may have a `render` of its own

    return paint


def made_chart(theme: Theme, shown: Timeline) -> TrustChart:
    """Return the chart over the whole time, laid out."""
    chart = TrustChart(theme)
    chart.resize(*SIZE)
    chart.show_range(Shown(shown, shown.first_day, TODAY, True), WORDS)
    return chart


def turn(chart: TrustChart, eighths: int, modifiers: Qt.KeyboardModifier) -> None:
    """Turn the wheel over the middle."""
    middle = QPointF(SIZE[0] / 2, SIZE[1] / 2)
    event = QWheelEvent(
        middle,
        middle,
        QPoint(),
        QPoint(0, eighths),
        Qt.MouseButton.NoButton,
        modifiers,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    chart.wheelEvent(event)


@pytest.mark.benchmark(group="first paint")
def test_first_paint(benchmark: Any, theme: Theme) -> None:  # noqa: ANN401 - typed by nobody
    """From what was read and prepared, in another thread, to pixels: layout, drawing."""

    def fresh() -> tuple[tuple[Timeline], dict[str, Any]]:
        shown = ten_years()
        shown.prepare()
        return (shown,), {}

    def paint(shown: Timeline) -> None:
        chart = made_chart(theme, shown)
        painter_of(chart)()
        chart.deleteLater()

    benchmark.pedantic(paint, setup=fresh, rounds=20)
    note("first paint", benchmark)


@pytest.mark.benchmark(group="pan")
@pytest.mark.parametrize("zoom", [0, 480, 1440], ids=["ten years", "four years", "half a year"])
def test_pan(benchmark: Any, theme: Theme, zoom: int) -> None:  # noqa: ANN401 - typed by nobody
    """One frame while the time is moved: laid out and drawn anew."""
    chart = made_chart(theme, ten_years())
    paint = painter_of(chart)
    turn(chart, max(zoom, 12), Qt.KeyboardModifier.ControlModifier)
    step = 1

    def frame() -> None:
        nonlocal step
        before = chart.view
        turn(chart, 40 * step, Qt.KeyboardModifier.ShiftModifier)
        if chart.view == before:  # at an end: back again
            step = -step
            turn(chart, 40 * step, Qt.KeyboardModifier.ShiftModifier)
        paint()

    benchmark.pedantic(frame, rounds=200)  # not warmed up: the first one is seen, too
    note("pan", benchmark)
    chart.deleteLater()


@pytest.mark.benchmark(group="pan")
def test_repaint_without_a_change(benchmark: Any, theme: Theme) -> None:  # noqa: ANN401 - typed by nobody
    """What a walk by the keyboard costs: the kept picture and a frame on it."""
    chart = made_chart(theme, ten_years())
    paint = painter_of(chart)
    paint()
    benchmark.pedantic(paint, rounds=200)
    note("repaint", benchmark)
    chart.deleteLater()


@pytest.mark.benchmark(group="pan")
def test_pan_in_pyqtgraph(benchmark: Any, qapp: QApplication) -> None:  # noqa: ANN401 - typed by nobody
    """The same number of marks, the line and the band in the library named in the bar."""
    pyqtgraph = pytest.importorskip("pyqtgraph")
    plot = plotted(pyqtgraph)
    paint = painter_of(plot)
    paint()
    at = 0

    def frame() -> None:
        nonlocal at
        at += 10
        plot.setXRange(at % 1000, 3650 - 1000 + at % 1000, padding=0)
        paint()

    benchmark.pedantic(frame, rounds=30, warmup_rounds=2)
    note("pan in pyqtgraph", benchmark)
    plot.close()


@pytest.mark.benchmark(group="first paint")
def test_first_paint_in_pyqtgraph(benchmark: Any, qapp: QApplication) -> None:  # noqa: ANN401 - typed by nobody
    """From arrays to pixels."""
    pyqtgraph = pytest.importorskip("pyqtgraph")

    def paint() -> None:
        plot = plotted(pyqtgraph)
        painter_of(plot)()
        plot.close()

    benchmark.pedantic(paint, rounds=10)
    note("first paint in pyqtgraph", benchmark)


def plotted(pyqtgraph: Any) -> Any:  # noqa: ANN401 - a library that may not be there
    """Return a plot of ten thousand marks with a line and a band."""
    numpy = pytest.importorskip("numpy")
    plot = pyqtgraph.PlotWidget(background="w")
    plot.resize(*SIZE)
    x = numpy.linspace(0, 365 * YEARS, MARKS)
    y = 0.7 + 0.1 * numpy.sin(x / 100)
    low = plot.plot(x, y - 0.1)
    high = plot.plot(x, y + 0.1)
    plot.addItem(pyqtgraph.FillBetweenItem(low, high, brush=(44, 79, 112, 36)))
    plot.plot(x, y, pen=pyqtgraph.mkPen("#2C4F70", width=2))
    plot.addItem(pyqtgraph.ScatterPlotItem(x, x % 7 / 10, size=10, brush="#2C4F70", pen=None))
    return plot


def note(what: str, benchmark: Any) -> None:  # noqa: ANN401 - typed by nobody
    """Note the figures beside the bar in the report."""
    stats = benchmark.stats.stats
    slowest = sorted(stats.data)[-2:]
    benchmark.extra_info[what] = f"median {stats.median * 1000:.1f} ms"
    benchmark.extra_info["first"] = f"{stats.data[0] * 1000:.1f} ms"
    benchmark.extra_info["slowest two"] = " ".join(f"{each * 1000:.1f}" for each in slowest)
    benchmark.extra_info["bar"] = f"{FRAME_MS:.1f} ms"
