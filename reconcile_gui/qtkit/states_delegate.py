"""Rows with a title at the left and its state, in words, at the right."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from reconcile_gui.qtkit.row_ground import RowState, draw_row_ground
from reconcile_gui.qtkit.theme import Theme

# State in words; the title is the display role, what is read aloud the accessible text.
STATE_ROLE = Qt.ItemDataRole.UserRole + 1
# 0 for a row, 1 for a row that belongs to the row above it.
LEVEL_ROLE = Qt.ItemDataRole.UserRole + 2
# True: written in semibold without being selected, as the set a question is in.
STRONG_ROLE = Qt.ItemDataRole.UserRole + 3

ROW_PX, INNER_ROW_PX = 31, 24
SMALLEST_ROW_PX = 24
SIDE_PX, INDENT_PX, GAP_PX = 10, 16, 10
TITLE_PX, INNER_TITLE_PX, STATE_PX = 15, 14, 13

Index = QModelIndex | QPersistentModelIndex


class StatesDelegate(QStyledItemDelegate):
    """Paints such rows; the selected one has a tint, a bar at its left and semibold words."""

    def __init__(self, theme: Theme, parent: QObject | None = None, row_px: float = ROW_PX) -> None:
        """row_px: height of a row at 100 %."""
        super().__init__(parent)
        self._theme, self._row_px = theme, row_px

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """Return the height of the row and the width of its words."""
        inner = bool(index.data(LEVEL_ROLE))
        height = self._theme.px(INNER_ROW_PX if inner else self._row_px)
        title = QFontMetrics(self._theme.font("sans", TITLE_PX, 600))
        width = title.horizontalAdvance(str(index.data() or "")) + 2 * self._theme.px(SIDE_PX)
        return QSize(width, max(SMALLEST_ROW_PX, height))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draw one row."""
        state = RowState.of(option)
        painter.save()
        draw_row_ground(painter, option.rect, self._theme, state, option.direction)
        self._draw_words(painter, option, index, selected=state.selected)
        painter.restore()

    def _draw_words(
        self, painter: QPainter, option: QStyleOptionViewItem, index: Index, *, selected: bool
    ) -> None:
        theme, side = self._theme, self._theme.px(SIDE_PX)
        inner = bool(index.data(LEVEL_ROLE))
        strong = selected or bool(index.data(STRONG_ROLE))
        room = option.rect.adjusted(side, 0, -side, 0)
        state = str(index.data(STATE_ROLE) or "")
        state_font = theme.font("sans", STATE_PX, tabular=True)
        state_width = QFontMetrics(state_font).horizontalAdvance(state) if state else 0
        painter.setFont(state_font)
        painter.setPen(theme.colour("text2" if selected else "text3"))
        painter.drawText(self._placed(option, room, state_width, at_end=True), MIDDLE, state)
        indent = theme.px(INDENT_PX) if inner else 0
        taken = indent + (state_width + theme.px(GAP_PX) if state else 0)
        title_room = room.adjusted(indent, 0, indent - taken, 0)
        title_room = QStyle.visualRect(option.direction, room, title_room)
        size = INNER_TITLE_PX if inner else TITLE_PX
        title_font = theme.font("sans", size, 600 if strong else 400)
        painter.setFont(title_font)
        painter.setPen(theme.colour("text2" if inner and not strong else "text"))
        title = QFontMetrics(title_font).elidedText(
            str(index.data() or ""), Qt.TextElideMode.ElideRight, title_room.width()
        )
        alignment = QStyle.visualAlignment(option.direction, MIDDLE | Qt.AlignmentFlag.AlignLeft)
        painter.drawText(title_room, alignment, title)

    @staticmethod
    def _placed(option: QStyleOptionViewItem, room: QRect, width: int, *, at_end: bool) -> QRect:
        placed = QRect(room)
        placed.setLeft(room.right() - width + 1 if at_end else room.left())
        return QStyle.visualRect(option.direction, room, placed)


MIDDLE = Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine
