"""The same record drawn by two libraries that draw charts; neither is part of the project.

Each draws into an image of the same size without a screen: marks by week, line and band, a
grid none. What they do not draw: words of events, legend, space, the axis in months.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, Protocol

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QWidget

from reconcile_gui.trust.records import Outcome
from tests.bench.chart_data import SIZE, Numbers

INK, LINE_WIDTH = "#2C4F70", 1.7
SYMBOLS = {Outcome.KEPT: "o", Outcome.LATE: "s", Outcome.NOT_KEPT: "x"}  # both know these


class Drawn(Protocol):
    """A chart of some library, painted once."""

    def see(self, first: float, last: float) -> None:
        """See these days, painted."""

    def close(self) -> None:
        """Leave nothing behind."""


Rival = Callable[[Numbers], Drawn]


def painter_of(widget: QWidget) -> Callable[[], None]:
    """Return what paints a widget into an image, every pixel of it."""
    image = QImage(*SIZE, QImage.Format.Format_ARGB32_Premultiplied)

    def paint() -> None:
        QWidget.render(widget, image, QPoint())  # a library may have a `render` of its own

    return paint


class InPyqtgraph:
    """The library named in the bar."""

    def __init__(self, numbers: Numbers) -> None:
        """Draw everything once."""
        self._library: Any = pytest.importorskip("pyqtgraph")
        self._plot = self._library.PlotWidget(background="w")
        self._plot.resize(*SIZE)
        low, high = (self._plot.plot(numbers.x, y) for y in (numbers.low, numbers.high))
        fill = self._library.FillBetweenItem(low, high, brush=(44, 79, 112, 36))
        self._plot.addItem(fill)
        pen = self._library.mkPen(INK, width=LINE_WIDTH)
        self._plot.plot(numbers.x, numbers.expected, pen=pen)
        for outcome, (x, y) in numbers.marks.items():
            symbol, brush = SYMBOLS.get(outcome, "o"), self._library.mkBrush(INK)
            marks = self._library.ScatterPlotItem(x, y, size=10, symbol=symbol, brush=brush)
            self._plot.addItem(marks)
        self._paint = painter_of(self._plot)
        self.see(numbers.first, 0)

    def see(self, first: float, last: float) -> None:
        """See these days, painted."""
        self._plot.setXRange(first, last, padding=0)
        self._paint()

    def close(self) -> None:
        """Close the plot."""
        self._plot.close()


class InMatplotlib:
    """The library that most charts on paper are made with."""

    def __init__(self, numbers: Numbers) -> None:
        """Draw everything once."""
        pytest.importorskip("matplotlib")
        figures: Any = pytest.importorskip("matplotlib.figure")
        agg: Any = pytest.importorskip("matplotlib.backends.backend_agg")
        figure = figures.Figure(figsize=(SIZE[0] / 100, SIZE[1] / 100), dpi=100)
        self._canvas = agg.FigureCanvasAgg(figure)
        upper, self._lower = figure.subplots(2, 1, sharex=True)
        for outcome, (x, y) in numbers.marks.items():
            symbol = SYMBOLS.get(outcome, "o")
            upper.plot(x, y, symbol, color=INK, markersize=7)
        fill = {"step": "post", "color": INK, "alpha": 0.14}
        self._lower.fill_between(numbers.x, numbers.low, numbers.high, **fill)
        pen = {"where": "post", "color": INK, "linewidth": LINE_WIDTH}
        self._lower.step(numbers.x, numbers.expected, **pen)
        self.see(numbers.first, 0)

    def see(self, first: float, last: float) -> None:
        """See these days, painted."""
        self._lower.set_xlim(first, last)
        self._canvas.draw()

    def close(self) -> None:
        """Leave it to Python."""


RIVALS: dict[str, Rival] = {"pyqtgraph": InPyqtgraph, "matplotlib": InMatplotlib}
