"""Qt's Fusion style with this program's own small marks: boxes, rings, arrows, no dots."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence

from PySide6.QtCore import QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen, QPolygonF
from PySide6.QtWidgets import (
    QAbstractSpinBox,
    QDateTimeEdit,
    QProxyStyle,
    QStyle,
    QStyleOption,
    QStyleOptionComplex,
    QWidget,
)

Primitive = QStyle.PrimitiveElement
State = QStyle.StateFlag
Stroke = Sequence[tuple[float, float]]
# The strokes of each arrow in a square of 24 units, as Lucide draws its chevrons.
CHEVRONS = {
    Primitive.PE_IndicatorArrowDown: ((6, 9), (12, 15), (18, 9)),
    Primitive.PE_IndicatorArrowUp: ((6, 15), (12, 9), (18, 15)),
    Primitive.PE_IndicatorArrowLeft: ((15, 6), (9, 12), (15, 18)),
    Primitive.PE_IndicatorArrowRight: ((9, 6), (15, 12), (9, 18)),
}
CHECK = ((5.5, 12.5), (10, 17), (18.5, 7.5))
CALENDAR = (
    ((8, 2), (8, 5)),
    ((16, 2), (16, 5)),
    ((3, 9), (21, 9)),
)


class CalmStyle(QProxyStyle):
    """Fusion, but focus is left to `FocusRing` and the small marks are drawn in our ink.

    px and colour are asked at each painting, so that a change of theme needs no new style.
    """

    def __init__(self, px: Callable[[float], int], colour: Callable[[str], QColor]) -> None:
        """px: scales a length of 100 %; colour: gives the colour of a token."""
        super().__init__("Fusion")
        self._px, self._colour = px, colour

    def drawPrimitive(
        self,
        element: QStyle.PrimitiveElement,
        option: QStyleOption,
        painter: QPainter,
        widget: QWidget | None = None,
    ) -> None:
        """Draw check boxes, radio buttons and arrows; drop the dotted focus rectangle."""
        if element == Primitive.PE_FrameFocusRect:
            return
        if element in (Primitive.PE_IndicatorCheckBox, Primitive.PE_IndicatorItemViewItemCheck):
            self._draw_check(option, painter)
        elif element == Primitive.PE_IndicatorRadioButton:
            self._draw_radio(option, painter)
        elif element in CHEVRONS:
            self._draw_strokes(painter, option.rect, [CHEVRONS[element]], self._ink(option))
        else:
            super().drawPrimitive(element, option, painter, widget)

    def drawComplexControl(
        self,
        control: QStyle.ComplexControl,
        option: QStyleOptionComplex,
        painter: QPainter,
        widget: QWidget | None = None,
    ) -> None:
        """Draw the mark at the right of a choice or date; the sheet has drawn its frame."""
        if control == QStyle.ComplexControl.CC_ComboBox:
            self._draw_opener(option, painter, widget)
        else:
            super().drawComplexControl(control, option, painter, widget)

    def _ink(self, option: QStyleOption) -> QColor:
        return self._colour("text2" if option.state & State.State_Enabled else "text3")

    def _draw_check(self, option: QStyleOption, painter: QPainter) -> None:
        side = self._px(16)
        box = centred(option.rect, side)
        on = bool(option.state & State.State_On)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._set_outline(painter, option, filled=on)
        inset = painter.pen().widthF() / 2
        radius = self._px(3)
        painter.drawRoundedRect(box.adjusted(inset, inset, -inset, -inset), radius, radius)
        painter.restore()
        if on:
            ink = self._colour("on_accent" if option.state & State.State_Enabled else "text3")
            self._draw_strokes(painter, box.toRect(), [CHECK], ink, width=2.6)

    def _draw_radio(self, option: QStyleOption, painter: QPainter) -> None:
        side = self._px(16)
        box = centred(option.rect, side)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._set_outline(painter, option, filled=False)
        on = bool(option.state & State.State_On)
        ink = self._colour("accent" if option.state & State.State_Enabled else "text3")
        if on:
            painter.setPen(QPen(ink, self._px(2)))
        inset = painter.pen().widthF() / 2
        painter.drawEllipse(box.adjusted(inset, inset, -inset, -inset))
        if on:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(ink)
            gap = side / 4
            painter.drawEllipse(box.adjusted(gap, gap, -gap, -gap))
        painter.restore()

    def _set_outline(self, painter: QPainter, option: QStyleOption, *, filled: bool) -> None:
        enabled = bool(option.state & State.State_Enabled)
        edge = self._colour(("accent" if filled else "control") if enabled else "button_edge")
        painter.setPen(QPen(edge, self._px(1)))
        fill = "accent" if filled and enabled else "surface"
        painter.setBrush(self._colour(fill))

    def _draw_opener(
        self, option: QStyleOptionComplex, painter: QPainter, widget: QWidget | None
    ) -> None:
        side = self._px(18)
        room = option.rect
        left = room.right() - side - self._px(8)
        if option.direction == Qt.LayoutDirection.RightToLeft:
            left = room.left() + self._px(8)
        square = QRect(left, room.center().y() - side // 2, side, side)
        if isinstance(widget, QDateTimeEdit):
            unit = side / 24
            painter.save()
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(QPen(self._ink(option), 1.6 * unit))
            sheet = QRectF(3 * unit, 3 * unit, 18 * unit, 18 * unit).translated(square.topLeft())
            painter.drawRoundedRect(sheet, 2 * unit, 2 * unit)
            painter.restore()
            self._draw_strokes(painter, square, CALENDAR, self._ink(option))
        elif not isinstance(widget, QAbstractSpinBox):
            chevron = CHEVRONS[Primitive.PE_IndicatorArrowDown]
            self._draw_strokes(painter, square, [chevron], self._ink(option))

    def _draw_strokes(
        self,
        painter: QPainter,
        room: QRect,
        strokes: Iterable[Stroke],
        ink: QColor,
        width: float = 1.6,
    ) -> None:
        side = min(room.width(), room.height(), self._px(18))
        box = centred(room, side)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(
            QPen(
                ink,
                width * side / 24,
                Qt.PenStyle.SolidLine,
                Qt.PenCapStyle.RoundCap,
                Qt.PenJoinStyle.RoundJoin,
            )
        )
        for stroke in strokes:
            points = [QPointF(x, y) * (side / 24) + box.topLeft() for x, y in stroke]
            painter.drawPolyline(QPolygonF(points))
        painter.restore()


def centred(room: QRect, side: int) -> QRectF:
    """Return the square of `side` px in the middle of `room`, on whole px."""
    x = room.x() + (room.width() - side) // 2
    y = room.y() + (room.height() - side) // 2
    return QRectF(x, y, side, side)
