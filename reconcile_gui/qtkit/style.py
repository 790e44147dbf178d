"""Qt's Fusion style with marks and fields of our own, and without its focus rectangle."""

from __future__ import annotations

from typing import Protocol

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter
from PySide6.QtWidgets import (
    QDateTimeEdit,
    QProxyStyle,
    QStyle,
    QStyleOption,
    QStyleOptionComplex,
    QWidget,
)

from reconcile_gui.qtkit import small_marks as marks
from reconcile_gui.qtkit.small_marks import Inks

Primitive = QStyle.PrimitiveElement
State = QStyle.StateFlag
Control = QStyle.ComplexControl
Part = QStyle.SubControl
ARROWS = {
    Primitive.PE_IndicatorArrowDown: marks.DOWN,
    Primitive.PE_IndicatorArrowUp: marks.UP,
    Primitive.PE_IndicatorArrowLeft: marks.LEFT,
    Primitive.PE_IndicatorArrowRight: marks.RIGHT,
    Primitive.PE_IndicatorSpinDown: marks.DOWN,
    Primitive.PE_IndicatorSpinUp: marks.UP,
}
BOXES = (Primitive.PE_IndicatorCheckBox, Primitive.PE_IndicatorItemViewItemCheck)
FIELDS = (Control.CC_ComboBox, Control.CC_SpinBox)
FIELD_SIZES = (QStyle.ContentsType.CT_ComboBox, QStyle.ContentsType.CT_SpinBox)
SMALLEST_HIT_PX = 24
FIELD_PX, FIELD_PADDING_PX, OPENER_PX = 33, 10, 32
BOX_PX, ARROW_PX = 16, 18


class Look(Protocol):
    """What the style asks at each painting, so that a change of theme needs no new style."""

    @property
    def is_high_contrast(self) -> bool:
        """Whether lines tell what a shade tells elsewhere."""

    @property
    def focus_px(self) -> int:
        """How thick the line around what has the keyboard is."""

    def px(self, size: float) -> int:
        """Return a length of 100 % at the present text size."""

    def colour(self, token: str) -> QColor:
        """Return the colour of a token."""


class CalmStyle(QProxyStyle):
    """Fusion, with focus left to `FocusRing` and to the outlines of fields.

    Choices, dates and numbers are drawn here and not by the style sheet: a sheet can show
    their arrows only as image files.
    """

    def __init__(self, look: Look) -> None:
        """look: the theme of the program."""
        super().__init__("Fusion")
        self._look, self._px, self._colour = look, look.px, look.colour

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
        on = bool(option.state & State.State_On)
        if element in BOXES:
            box = marks.centred(option.rect, self._px(BOX_PX))
            inks = self._inks(option, filled=on)
            marks.draw_check(painter, box, inks, on=on, line_px=self._px(1))
        elif element == Primitive.PE_IndicatorRadioButton:
            box = marks.centred(option.rect, self._px(BOX_PX))
            inks = self._inks(option, inked=on)
            marks.draw_radio(painter, box, inks, on=on, line_px=self._px(1))
        elif element == Primitive.PE_IndicatorMenuCheckMark:
            if on:
                tick = marks.centred(option.rect, self._px(BOX_PX))
                marks.draw_strokes(painter, tick, [marks.TICK], self._inks(option).mark, 2)
        elif element in ARROWS:
            side = min(option.rect.width(), option.rect.height(), self._px(ARROW_PX))
            square = marks.centred(option.rect, side)
            marks.draw_strokes(painter, square, [ARROWS[element]], self._inks(option).mark)
        else:
            super().drawPrimitive(element, option, painter, widget)

    def drawComplexControl(
        self,
        control: QStyle.ComplexControl,
        option: QStyleOptionComplex,
        painter: QPainter,
        widget: QWidget | None = None,
    ) -> None:
        """Draw the fields that open or count; leave the rest to Fusion."""
        if control not in FIELDS:
            super().drawComplexControl(control, option, painter, widget)
            return
        focused = widget is not None and widget.hasFocus() and widget.isEnabled()
        inks = self._inks(option, inked=focused)
        line = self._look.focus_px if focused else self._px(1)
        marks.draw_frame(painter, QRectF(option.rect), inks, line, self._px(5))
        ink = self._inks(option).mark
        if control == Control.CC_SpinBox:
            for part, stroke in ((Part.SC_SpinBoxUp, marks.UP), (Part.SC_SpinBoxDown, marks.DOWN)):
                room = self.subControlRect(control, option, part, widget)
                square = marks.centred(room, min(room.height(), self._px(14)))
                marks.draw_strokes(painter, square, [stroke], ink)
            return
        opener = self.subControlRect(control, option, Part.SC_ComboBoxArrow, widget)
        square = marks.centred(opener, self._px(ARROW_PX))
        is_date = isinstance(widget, QDateTimeEdit)
        marks.draw_strokes(painter, square, marks.CALENDAR if is_date else [marks.DOWN], ink)

    def subControlRect(
        self,
        control: QStyle.ComplexControl,
        option: QStyleOptionComplex,
        part: QStyle.SubControl,
        widget: QWidget | None = None,
    ) -> QRect:
        """Return where a part of a field lies: its text at the left, its opener at the right."""
        whole = option.rect
        split = whole.width() - self._px(OPENER_PX)
        line = self._px(1)
        places = {}
        if control == Control.CC_ComboBox:
            places = {
                Part.SC_ComboBoxFrame: whole,
                Part.SC_ComboBoxArrow: whole.adjusted(split, line, -line, -line),
            }
            text = Part.SC_ComboBoxEditField
        elif control == Control.CC_SpinBox:
            half = whole.height() // 2
            places = {
                Part.SC_SpinBoxFrame: whole,
                Part.SC_SpinBoxUp: whole.adjusted(split, line, -line, -half),
                Part.SC_SpinBoxDown: whole.adjusted(split, half, -line, -line),
            }
            text = Part.SC_SpinBoxEditField
        else:
            return super().subControlRect(control, option, part, widget)  # type: ignore[arg-type]
        places[text] = whole.adjusted(
            self._px(FIELD_PADDING_PX), 2 * line, split - whole.width(), -2 * line
        )
        if part not in places:
            return super().subControlRect(control, option, part, widget)  # type: ignore[arg-type]
        return QStyle.visualRect(option.direction, whole, places[part])

    def sizeFromContents(
        self,
        kind: QStyle.ContentsType,
        option: QStyleOption,
        size: QSize,
        widget: QWidget | None = None,
    ) -> QSize:
        """Return the size of a field: one height for all, room for text and opener."""
        if kind not in FIELD_SIZES:
            return super().sizeFromContents(kind, option, size, widget)  # type: ignore[arg-type]
        around = self._px(FIELD_PADDING_PX) + self._px(OPENER_PX)
        return QSize(size.width() + around, max(SMALLEST_HIT_PX, self._px(FIELD_PX)))

    def _inks(self, option: QStyleOption, *, inked: bool = False, filled: bool = False) -> Inks:
        if not option.state & State.State_Enabled:
            return Inks(
                self._colour("button_edge"),
                QColor(Qt.GlobalColor.transparent),
                self._colour("text3"),
                is_dashed=self._look.is_high_contrast,
            )
        if filled:
            return Inks(self._colour("accent"), self._colour("accent"), self._colour("on_accent"))
        if inked:
            return Inks(self._colour("accent"), self._colour("surface"), self._colour("accent"))
        return Inks(self._colour("control"), self._colour("surface"), self._colour("text2"))
