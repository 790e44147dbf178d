"""How quickly the chart is drawn, pixel for pixel, without a screen, beside two libraries.

    pip install --target PLOT pyqtgraph matplotlib
    PYTHONPATH=PLOT QT_QPA_PLATFORM=offscreen python -m pytest -s tests/bench/test_chart_speed.py

The libraries are no part of the project; without them their columns stay empty. 60 frames a
second are 16.7 ms each. Measured in time of the processor, by turns, so that the ratios of a
run hold on a machine that others use too. The tests guard against hangs alone.
"""

from __future__ import annotations

import gc
import statistics
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import suppress

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QApplication

from reconcile_gui.qtkit.dates import month_name
from reconcile_gui.qtkit.garbage import Garbage
from reconcile_gui.qtkit.theme import Theme, apply, load_fonts
from reconcile_gui.resources import resource
from reconcile_gui.trust.chart_widget import TrustChart
from reconcile_gui.trust.chart_words import ChartWords
from reconcile_gui.trust.shown import Shown
from reconcile_gui.trust.timeline import Timeline
from tests.bench.chart_data import SIZE, SIZES, TODAY, Numbers, numbers
from tests.bench.chart_rivals import RIVALS, Drawn, Rival, painter_of

FRAME_MS, HANG_MS = 1000 / 60, 500
ROUNDS, FRAMES = 9, 60
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


class Ours:
    """Our chart over the whole time, painted once."""

    def __init__(self, theme: Theme, shown: Timeline) -> None:
        """Lay it out and draw it."""
        self.chart = TrustChart(theme)
        self.chart.resize(*SIZE)
        self.chart.show_range(Shown(shown, shown.first_day, TODAY, True), WORDS)
        self.paint = painter_of(self.chart)
        self.paint()

    def turn(self, eighths: int, modifiers: Qt.KeyboardModifier) -> None:
        """Turn the wheel over the middle."""
        middle = QPointF(SIZE[0] / 2, SIZE[1] / 2)
        none, phase = Qt.MouseButton.NoButton, Qt.ScrollPhase.NoScrollPhase
        angle = QPoint(0, eighths)
        event = QWheelEvent(middle, middle, QPoint(), angle, none, modifiers, phase, False)
        self.chart.wheelEvent(event)

    def pan(self) -> Iterator[None]:
        """Move the time back and forth, a frame at a time; the chart keeps its zoom."""
        step = 1
        while True:
            before = self.chart.view
            self.turn(40 * step, Qt.KeyboardModifier.ShiftModifier)
            if self.chart.view == before:  # at an end: back again
                step = -step
                self.turn(40 * step, Qt.KeyboardModifier.ShiftModifier)
            self.paint()
            yield


def pan_of(drawn: Drawn, first: int) -> Iterator[None]:
    """Move the time of another library's chart, at nearly the whole of it."""
    length, at = abs(first) * 0.95, 0
    while True:
        at = (at + 1) % 20
        begin = first + at / 20 * (abs(first) - length)
        drawn.see(begin, begin + length)
        yield


def cpu_ms(work: Callable[[], object]) -> float:
    """Do something and return how long the processor was at it, ms."""
    start = time.process_time()
    work()
    return (time.process_time() - start) * 1000


@pytest.mark.parametrize("size", SIZES)
def test_first_paint(theme: Theme, size: str) -> None:
    """From what was read and prepared, in another thread, to pixels: layout, drawing."""
    made = [SIZES[size]() for _ in range(ROUNDS)]
    plain = numbers(made[0])
    Ours(theme, SIZES[size]()).chart.deleteLater()  # fonts are read once

    ours = [cpu_ms(lambda shown=shown: Ours(theme, shown).chart.deleteLater()) for shown in made]  # type: ignore[misc]
    others = {name: _first_paints(rival, plain) for name, rival in RIVALS.items()}

    report(f"first paint, {size}", ours, others)


def _first_paints(rival: Rival, plain: Numbers) -> list[float]:
    """Return how long each first paint of a library took; nothing where it is not there."""
    with suppress(pytest.skip.Exception):
        rival(plain).close()  # importing, fonts
        return [cpu_ms(lambda: rival(plain).close()) for _ in range(3)]
    return []


@pytest.mark.parametrize("zoom", [12, 480], ids=["all of it", "a third of it"])
@pytest.mark.parametrize("size", SIZES)
def test_pan(theme: Theme, size: str, zoom: int) -> None:
    """One frame while the time is moved: laid out and drawn anew."""
    shown = SIZES[size]()
    ours = Ours(theme, shown)
    ours.turn(zoom, Qt.KeyboardModifier.ControlModifier)
    plain, moving = numbers(shown), ours.pan()

    frames = [cpu_ms(lambda: next(moving)) for _ in range(FRAMES)]  # the first is seen, too
    others = {name: _frames(rival, plain) for name, rival in RIVALS.items() if zoom == 12}

    report(f"pan, {size}" if zoom == 12 else f"pan at a third, {size}", frames, others)
    ours.chart.deleteLater()


def _frames(rival: Rival, plain: Numbers) -> list[float]:
    with suppress(pytest.skip.Exception):
        drawn = rival(plain)
        moving = pan_of(drawn, plain.first)
        next(moving)
        taken = [cpu_ms(lambda: next(moving)) for _ in range(12)]
        drawn.close()
        return taken
    return []


@pytest.mark.parametrize("size", SIZES)
def test_repaint_without_a_change(theme: Theme, size: str) -> None:
    """What a walk by the keyboard costs: the kept picture and a frame on it."""
    ours = Ours(theme, SIZES[size]())

    report(f"repaint, {size}", [cpu_ms(ours.paint) for _ in range(FRAMES)], {})
    ours.chart.deleteLater()


def report(what: str, ours: list[float], others: dict[str, list[float]]) -> None:
    """Print median and worst, and how many times as long the others take."""
    mine = statistics.median(ours)
    beside = "".join(
        f"  {name} {statistics.median(taken):7.1f} ms (x{statistics.median(taken) / mine:.1f})"
        for name, taken in others.items()
        if taken
    )
    sys.stdout.write(f"{what:32} {mine:6.1f} ms, worst {max(ours):5.1f}{beside}\n")
    assert mine < HANG_MS
