"""Rows of versions: the day or a name, and below it why the version was kept."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from reconcile_gui.qtkit.row_ground import RowState, draw_row_ground
from reconcile_gui.qtkit.theme import Theme

ABOUT_ROLE = Qt.ItemDataRole.UserRole + 1
ROW_PX, SIDE_PX, TOP_PX, TITLE_PX, ABOUT_PX = 48, 10, 4, 15, 13
Index = QModelIndex | QPersistentModelIndex


class VersionsDelegate(QStyledItemDelegate):
    """Paints two lines; the selected row has a tint, a bar and semibold words."""

    def __init__(self, theme: Theme, parent: QObject | None = None) -> None:
        """Paint in the colours of this theme."""
        super().__init__(parent)
        self._theme = theme

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """Return the height of two lines."""
        return QSize(0, self._theme.px(ROW_PX))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draw one row."""
        theme, side = self._theme, self._theme.px(SIDE_PX)
        state = RowState.of(option)
        painter.save()
        draw_row_ground(painter, option.rect, theme, state, option.direction)
        room = option.rect.adjusted(side, theme.px(TOP_PX), -side, -theme.px(TOP_PX))
        lines = (
            (index.data(), theme.font("sans", TITLE_PX, 600 if state.selected else 400), "text"),
            (index.data(ABOUT_ROLE), theme.font("sans", ABOUT_PX), "text2"),
        )
        aligned = QStyle.visualAlignment(option.direction, Qt.AlignmentFlag.AlignLeft)
        for words, font, token in lines:
            metrics = QFontMetrics(font)
            painter.setFont(font)
            painter.setPen(theme.colour(token))
            shown = metrics.elidedText(str(words), Qt.TextElideMode.ElideRight, room.width())
            painter.drawText(room, aligned | Qt.TextFlag.TextSingleLine, shown)
            room.setTop(room.top() + metrics.height())
        painter.restore()
