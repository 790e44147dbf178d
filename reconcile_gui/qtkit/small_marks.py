"""The small marks that controls are drawn with: tick, ring, chevrons, calendar, frame.

All are painted, not images: they are sharp on every screen and follow text size and theme.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen, QPolygonF

Stroke = Sequence[tuple[float, float]]
# Strokes in a square of 24 units, after Lucide.
GRID = 24
DOWN: Stroke = ((6, 9), (12, 15), (18, 9))
UP: Stroke = ((6, 15), (12, 9), (18, 15))
LEFT: Stroke = ((15, 6), (9, 12), (15, 18))
RIGHT: Stroke = ((9, 6), (15, 12), (9, 18))
TICK: Stroke = ((5.5, 12.5), (10, 17), (18.5, 7.5))
CALENDAR: tuple[Stroke, ...] = (
    ((5, 3), (19, 3), (21, 5), (21, 19), (19, 21), (5, 21), (3, 19), (3, 5), (5, 3)),
    ((8, 1.5), (8, 5)),
    ((16, 1.5), (16, 5)),
    ((3, 9), (21, 9)),
)
STROKE_UNITS = 1.6
BOLD_STROKE_UNITS = 2.8
DASHES = (3.0, 2.0)  # in thicknesses of the line


@dataclass(frozen=True, slots=True)
class Inks:
    """The colours of one control as it stands: enabled or not, chosen or not."""

    line: QColor
    fill: QColor
    mark: QColor
    is_dashed: bool = False  # the line: of what cannot be used, where its shade says too little


def centred(room: QRect, side: int) -> QRectF:
    """Return the square of `side` px in the middle of `room`, on whole px."""
    x = room.x() + (room.width() - side) // 2
    y = room.y() + (room.height() - side) // 2
    return QRectF(x, y, side, side)


def draw_strokes(
    painter: QPainter,
    square: QRectF,
    strokes: Iterable[Stroke],
    ink: QColor,
    units: float = STROKE_UNITS,
) -> None:
    """Draw `strokes` of the 24-unit grid into `square`, `units` thick."""
    unit = square.width() / GRID
    pen = QPen(ink, units * unit)
    pen.setCapStyle(Qt.PenCapStyle.RoundCap)
    pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(pen)
    for stroke in strokes:
        points = [QPointF(x, y) * unit + square.topLeft() for x, y in stroke]
        painter.drawPolyline(QPolygonF(points))
    painter.restore()


def draw_frame(
    painter: QPainter, room: QRectF, inks: Inks, line_px: float, radius_px: float
) -> None:
    """Draw a filled, rounded outline whose line lies wholly inside `room`."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    pen = QPen(inks.line, line_px)
    if inks.is_dashed:
        pen.setDashPattern(DASHES)
        pen.setCapStyle(Qt.PenCapStyle.FlatCap)
    painter.setPen(pen)
    painter.setBrush(inks.fill)
    half = line_px / 2
    painter.drawRoundedRect(
        room.adjusted(half, half, -half, -half), radius_px - half, radius_px - half
    )
    painter.restore()


def draw_check(painter: QPainter, box: QRectF, inks: Inks, *, on: bool, line_px: float) -> None:
    """Draw a check box, ticked when `on`."""
    draw_frame(painter, box, inks, line_px, box.width() * 3 / 16)
    if on:
        draw_strokes(painter, box, [TICK], inks.mark, BOLD_STROKE_UNITS)


def draw_radio(painter: QPainter, box: QRectF, inks: Inks, *, on: bool, line_px: float) -> None:
    """Draw a radio button, with its dot when `on`."""
    draw_frame(painter, box, inks, 2 * line_px if on else line_px, box.width() / 2)
    if on:
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(inks.mark)
        quarter = box.width() / 4
        painter.drawEllipse(box.adjusted(quarter, quarter, -quarter, -quarter))
        painter.restore()
