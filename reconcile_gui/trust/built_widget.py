"""The picture of what is built and lost, with what it is and what it shows in words."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date

from PySide6.QtCore import QPointF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from reconcile_gui.qtkit.names import name
from reconcile_gui.qtkit.text_widgets import TextLabel
from reconcile_gui.qtkit.theme import Theme
from reconcile_gui.trust.built import Built, course, line_of
from reconcile_gui.trust.built_words import BuiltWords
from reconcile_gui.trust.drawn_chart_widget import BAND_STRENGTH, LINE_PX, line_pen
from reconcile_gui.trust.scale import Scale

HEIGHT_PX, EDGE_PX = 64, 2
Plot = Callable[[], tuple[float, float] | None]


class BuiltAndLost(QWidget):
    """Stands below the chart and shows the same time; nothing in it can be pressed."""

    def __init__(self, theme: Theme, plot: Plot) -> None:
        """plot: where the days of the chart begin and end, px, so that the same stand there."""
        super().__init__()
        self._theme = theme
        self.setObjectName("built_and_lost")
        self._title = name(TextLabel("", "field"), "built_title")
        self._picture = BuiltPicture(theme, plot)
        self._told = name(TextLabel("", "small"), "built_told")
        self._about = name(TextLabel("", "small"), "built_about")
        self._column = QVBoxLayout(self)
        for part in (self._title, self._picture, self._told, self._about):
            self._column.addWidget(part)
        theme.changed.connect(self._space)
        self._space()
        self.clear()

    def show_built(
        self, points: Sequence[Built], first: date, last: date, words: BuiltWords
    ) -> None:
        """Show a time. points: all that was ever built, the oldest day first; never empty."""
        told = words.told(course(points, first, last))
        self._title.setText(words.title())
        self._told.setText(told)
        self._about.setText(words.about())
        self._picture.setAccessibleName(words.title())
        self._picture.setAccessibleDescription(told)
        self._picture.show_points(points, first, last)
        self.show()

    def clear(self) -> None:
        """Forget every day, and take no room."""
        self._picture.show_points((), date.min, date.min)
        self._picture.setAccessibleDescription("")
        for label in (self._title, self._told, self._about):
            label.clear()
        self.hide()

    def _space(self) -> None:
        px = self._theme.px
        self._column.setContentsMargins(0, px(8), 0, px(10))
        self._column.setSpacing(px(4))


class BuiltPicture(QWidget):
    """Draws one line from nothing up, in the inks of the chart, without any number."""

    def __init__(self, theme: Theme, plot: Plot) -> None:
        """plot: as above; the whole width where nobody knows."""
        super().__init__()
        self._theme, self._plot = theme, plot
        self._points: Sequence[Built] = ()
        self._first = self._last = date.min
        self.setObjectName("built_picture")
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        theme.changed.connect(self._on_look)

    def show_points(self, points: Sequence[Built], first: date, last: date) -> None:
        """Draw these in this time."""
        self._points, self._first, self._last = points, first, last
        self.update()

    def sizeHint(self) -> QSize:
        """Return the height it is drawn in; the width is told."""
        return QSize(1, self._theme.px(HEIGHT_PX))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the foot, what is below the line softly, and the line."""
        theme, edge = self._theme, self._theme.px(EDGE_PX)
        foot = self.height() - edge
        left, right = self._plot() or (edge, self.width() - edge)
        scale = Scale(self._first, self._last, left, max(left + 1, right))
        line = [QPointF(x, edge + y) for x, y in line_of(self._points, scale, foot - edge)]
        painter = QPainter(self)
        painter.setPen(QPen(theme.colour("hair"), theme.px(1)))
        painter.drawLine(QPointF(0, foot + 0.5), QPointF(self.width(), foot + 0.5))
        if not line:
            return
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        shade = theme.colour("accent")
        shade.setAlphaF(BAND_STRENGTH)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(shade)
        ends = [QPointF(line[-1].x(), foot), QPointF(line[0].x(), foot)]
        painter.drawPolygon(QPolygonF([*line, *ends]))
        pen = line_pen(theme, "accent", LINE_PX)
        pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
        painter.setPen(pen)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawPolyline(QPolygonF(line))

    def _on_look(self) -> None:
        self.updateGeometry()
        self.update()
