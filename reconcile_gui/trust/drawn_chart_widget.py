"""Draws the chart: the same way on the screen, into a picture, and on paper.

In high contrast space has a dashed frame and the band of the estimate its two edges, as a
shade alone is not seen by everybody; every line of the data is half as thick again.
"""

from __future__ import annotations

from collections.abc import Mapping
from functools import lru_cache

from PySide6.QtCore import QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QPainter, QPen, QPixmap, QPolygonF, QRegion

from reconcile_gui.qtkit.theme import Theme
from reconcile_gui.trust.laid import SQUARE_PX, Laid, Measure, Text
from reconcile_gui.trust.outcome_mark_widget import draw_mark
from reconcile_gui.trust.records import Outcome

WORDS_PX = 13
BAND_STRENGTH = 0.14
LINE_PX, TICK_PX, CHECK_IN_PX, EDGE_PX = 1.7, 2.0, 1.4, 0.8
EDGE_DASHES, HEAVIER = (4.0, 3.0), 1.5
Stamps = Mapping[Outcome, QPixmap]


def measure_with(theme: Theme) -> Measure:
    """Return how large the chart's words are in the theme's fonts."""
    plain, strong = QFontMetricsF(_font(theme)), QFontMetricsF(_font(theme, is_strong=True))

    @lru_cache(maxsize=2048)
    def width_of(words: str, is_strong: bool) -> float:
        return (strong if is_strong else plain).horizontalAdvance(words)

    return Measure(width_of, theme.scale)


def draw(
    painter: QPainter, laid: Laid, theme: Theme, stamps: Stamps | None = None, *, edges: str = ""
) -> None:
    """Draw the whole chart at the painter's origin.

    stamps: marks already drawn once, for a screen; without them each is drawn as lines.
    edges: the colour of a dotted edge around a time of space and around the band, whose
    shades a printer without colours may swallow; none on a screen.
    """
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    _draw_space(painter, laid, theme)
    _draw_rules(painter, laid, theme)
    if edges:
        _draw_edges(painter, laid, theme, edges)
    _draw_estimate(painter, laid, theme)
    _draw_ticks(painter, laid, theme)
    _draw_marks(painter, laid, theme, stamps)
    _draw_texts(painter, laid, theme)
    painter.restore()


def stamps_for(theme: Theme, ratio: float) -> Stamps:
    """Return each mark drawn once. ratio: device pixels to a pixel."""
    side = theme.px(SQUARE_PX)
    made = {}
    for outcome in Outcome:
        picture = QPixmap(round(side * ratio), round(side * ratio))
        picture.setDevicePixelRatio(ratio)
        picture.fill(Qt.GlobalColor.transparent)
        painter = QPainter(picture)
        draw_mark(painter, outcome, QRectF(0, 0, side, side), theme.colour("accent"))
        painter.end()
        made[outcome] = picture
    return made


# Inside -------------------------------------------------------------------------------


def _font(theme: Theme, *, is_strong: bool = False) -> QFont:
    return theme.font("sans", WORDS_PX, 600 if is_strong else 400, tabular=True)


def _draw_space(painter: QPainter, laid: Laid, theme: Theme) -> None:
    for x, y, width, height in laid.bands:
        room = QRectF(x, y, width, height)
        painter.fillRect(room, theme.colour("sunken"))
    if theme.is_high_contrast and laid.bands:
        _frame_space(painter, laid, theme)


def _frame_space(painter: QPainter, laid: Laid, theme: Theme) -> None:
    """Draw the dashes around each space, but through no word."""
    free = QRegion(QRectF(0, 0, laid.width, laid.height).toAlignedRect())
    for text in laid.texts:
        painter.setFont(_font(theme, is_strong=text.is_strong))
        words = painter.boundingRect(_room(text, laid, painter), _alignment(text), text.words)
        free = free.subtracted(QRegion(words.toAlignedRect()))
    painter.save()
    painter.setClipRegion(free, Qt.ClipOperation.IntersectClip)
    painter.setPen(_edge(theme, "text2"))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    for x, y, width, height in laid.bands:
        room = QRectF(QPointF(_sharp(x), _sharp(y)), QPointF(_sharp(x + width), _sharp(y + height)))
        painter.drawRect(room)
    painter.restore()


def _edge(theme: Theme, token: str) -> QPen:
    """Return the dashed line around what is shaded."""
    pen = QPen(theme.colour(token), theme.px(1))
    pen.setDashPattern(EDGE_DASHES)
    pen.setCapStyle(Qt.PenCapStyle.FlatCap)
    return pen


def line_pen(theme: Theme, token: str, thick_px: float) -> QPen:
    """Return the pen of a line of the data. thick_px: at 100 %, as usual."""
    heavier = HEAVIER if theme.is_high_contrast else 1.0
    return QPen(theme.colour(token), thick_px * heavier * theme.scale)


def _draw_rules(painter: QPainter, laid: Laid, theme: Theme) -> None:
    painter.setPen(QPen(theme.colour("hair"), theme.px(1)))
    # A level line has no edge to smooth, and smoothing takes longer than all the marks.
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
    for begin, end, y in laid.rules:
        painter.drawLine(QPointF(begin, _sharp(y)), QPointF(end, _sharp(y)))
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)


def _draw_edges(painter: QPainter, laid: Laid, theme: Theme, colour: str) -> None:
    pen = QPen(theme.colour(colour), EDGE_PX * theme.scale, Qt.PenStyle.DotLine)
    painter.setPen(pen)
    below = laid.rules[0][2]  # words of events would be crossed
    for x, y, width, height in laid.bands:
        for at in (x, x + width):
            painter.drawLine(QPointF(at, below), QPointF(at, y + height))
    half = len(laid.band) // 2
    for edge in (laid.band[:half], laid.band[half:]):
        painter.drawPolyline(QPolygonF([QPointF(x, y) for x, y in edge]))


def _draw_estimate(painter: QPainter, laid: Laid, theme: Theme) -> None:
    if len(laid.line) == 0:
        return
    shade = theme.colour("accent")
    shade.setAlphaF(BAND_STRENGTH)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(shade)
    painter.drawPolygon(QPolygonF([QPointF(x, y) for x, y in laid.band]))
    if theme.is_high_contrast:
        painter.setPen(_edge(theme, "accent"))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawPolygon(QPolygonF([QPointF(_sharp(x), _sharp(y)) for x, y in laid.band]))
    pen = line_pen(theme, "accent", LINE_PX)
    pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
    painter.setPen(pen)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawPolyline(QPolygonF([QPointF(x, y) for x, y in laid.line]))


def _draw_ticks(painter: QPainter, laid: Laid, theme: Theme) -> None:
    ink = line_pen(theme, "accent", TICK_PX)
    quiet = line_pen(theme, "text3", CHECK_IN_PX)
    for pen in (ink, quiet):
        pen.setCapStyle(Qt.PenCapStyle.FlatCap)
        painter.setPen(pen)
        painter.drawLines(
            [
                QLineF(tick.x, tick.top, tick.x, tick.bottom)
                for tick in laid.ticks
                if tick.is_ink == (pen is ink)
            ]
        )


def _draw_marks(painter: QPainter, laid: Laid, theme: Theme, stamps: Stamps | None) -> None:
    side = theme.px(SQUARE_PX)
    ink = theme.colour("accent")
    for mark in laid.marks:
        corner = QPointF(mark.x - side / 2, mark.y - side / 2)
        if stamps is not None:
            painter.drawPixmap(QPointF(round(corner.x()), round(corner.y())), stamps[mark.outcome])
        else:
            square = QRectF(corner.x(), corner.y(), side, side)
            draw_mark(painter, mark.outcome, square, ink)


def _draw_texts(painter: QPainter, laid: Laid, theme: Theme) -> None:
    plain, strong, struck = _font(theme), _font(theme, is_strong=True), _font(theme)
    struck.setStrikeOut(True)
    for text in laid.texts:
        painter.setFont(strong if text.is_strong else struck if text.is_off else plain)
        painter.setPen(theme.colour("text2"))
        painter.drawText(_room(text, laid, painter), _alignment(text), text.words)


def _room(text: Text, laid: Laid, painter: QPainter) -> QRectF:
    line = painter.fontMetrics().height()
    if text.width:
        return QRectF(text.x, text.y, text.width, 3 * line)
    if text.is_right:
        return QRectF(text.x - laid.width, text.y - line, laid.width, 2 * line)
    return QRectF(text.x, text.y - line, laid.width, 2 * line)


def _alignment(text: Text) -> int:
    if text.width:
        top = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop
        return int(top) | int(Qt.TextFlag.TextWordWrap)
    side = Qt.AlignmentFlag.AlignRight if text.is_right else Qt.AlignmentFlag.AlignLeft
    return int(side | Qt.AlignmentFlag.AlignVCenter) | int(Qt.TextFlag.TextSingleLine)


def _sharp(y: float) -> float:
    """Return the middle of a pixel, so that a line of one pixel is one pixel."""
    return int(y) + 0.5
