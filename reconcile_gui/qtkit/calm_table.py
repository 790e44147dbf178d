"""Tables without a grid: rows with a thin line below, one of them selected as a whole."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QTableView

from reconcile_gui.qtkit.row_ground import RowState, draw_row_ground
from reconcile_gui.qtkit.theme import Theme

# A second, smaller line under the words of a cell.
SECOND_LINE_ROLE = Qt.ItemDataRole.UserRole + 11
# True: words in semibold.
STRONG_CELL_ROLE = Qt.ItemDataRole.UserRole + 12
# True: words that stand back, such as "no date".
QUIET_CELL_ROLE = Qt.ItemDataRole.UserRole + 13

ROW_PX, TWO_LINE_ROW_PX = 39, 58
SIDE_PX = 10
WORDS_PX, SECOND_LINE_PX = 15, 13

Index = QModelIndex | QPersistentModelIndex


class TableRowsDelegate(QStyledItemDelegate):
    """Paints the cells of a calm table; another delegate may paint single columns on it."""

    def __init__(self, theme: Theme, parent: QObject | None = None) -> None:
        """theme: asked at each painting."""
        super().__init__(parent)
        self._theme = theme

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draw the part of the row that lies in this cell, and its words."""
        painter.save()
        painter.setClipRect(option.rect)
        draw_cell_ground(painter, option, self._theme)
        self._draw_words(painter, option, index)
        painter.restore()

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """Return the room of the words of a cell."""
        metrics = QFontMetrics(self._theme.font("sans", WORDS_PX, 600))
        width = metrics.horizontalAdvance(str(index.data() or "")) + 2 * self._theme.px(SIDE_PX)
        two_lines = bool(index.data(SECOND_LINE_ROLE))
        return QSize(width, self._theme.px(TWO_LINE_ROW_PX if two_lines else ROW_PX))

    def _draw_words(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        theme, side = self._theme, self._theme.px(SIDE_PX)
        room = option.rect.adjusted(side, 0, -side, 0)
        is_strong = bool(index.data(STRONG_CELL_ROLE))
        font = theme.font("sans", WORDS_PX, 600 if is_strong else 400, tabular=True)
        quiet = bool(index.data(QUIET_CELL_ROLE))
        second = str(index.data(SECOND_LINE_ROLE) or "")
        height = QFontMetrics(font).height()
        small = theme.font("sans", SECOND_LINE_PX)
        total = height + (QFontMetrics(small).height() if second else 0)
        top = room.top() + (room.height() - total) // 2
        first = QRect(room.left(), top, room.width(), height)
        words = str(index.data() or "")
        self._draw_line(painter, first, words, font, "text3" if quiet else "text", option)
        if second:
            below = QRect(room.left(), top + height, room.width(), total - height)
            self._draw_line(painter, below, second, small, "text2", option)

    def _draw_line(
        self,
        painter: QPainter,
        room: QRect,
        words: str,
        font: QFont,
        token: str,
        option: QStyleOptionViewItem,
    ) -> None:
        painter.setFont(font)
        painter.setPen(self._theme.colour(token))
        alignment = QStyle.visualAlignment(
            option.direction, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        )
        shown = QFontMetrics(font).elidedText(words, Qt.TextElideMode.ElideRight, room.width())
        painter.drawText(room, alignment | Qt.TextFlag.TextSingleLine, shown)


def draw_cell_ground(painter: QPainter, option: QStyleOptionViewItem, theme: Theme) -> None:
    """Draw what of the row's tint, bar, focus and line lies in the cell of `option`.

    For delegates of single columns. The painter must be clipped to the cell.
    """
    row = QRect(option.rect)
    if isinstance(option.widget, QTableView):
        row.setLeft(0)
        row.setWidth(option.widget.horizontalHeader().length())
    line = theme.px(1)
    ground = row.adjusted(0, 0, 0, -line)
    draw_row_ground(painter, ground, theme, RowState.of(option), option.direction, 0)
    hair = QRect(row.left(), row.bottom() - line + 1, row.width(), line)
    painter.fillRect(hair, theme.colour("hair"))


def dress_table(table: QTableView, theme: Theme, row_px: float = ROW_PX) -> None:
    """Make `table` calm: whole rows, one at a time, no grid; Tab leaves it.

    row_px: height of a row at 100 %; 39 for one line, 58 for two.
    """
    table.setItemDelegate(TableRowsDelegate(theme, table))
    table.setShowGrid(False)
    table.setWordWrap(False)
    table.setTabKeyNavigation(False)
    table.setSelectionBehavior(QTableView.SelectionBehavior.SelectRows)
    table.setSelectionMode(QTableView.SelectionMode.SingleSelection)
    table.setEditTriggers(QTableView.EditTrigger.NoEditTriggers)
    table.setVerticalScrollMode(QTableView.ScrollMode.ScrollPerPixel)
    table.verticalHeader().hide()
    heads = table.horizontalHeader()
    heads.setHighlightSections(False)
    heads.setSectionsClickable(False)
    heads.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
    _RowHeight(table, theme, row_px)


class _RowHeight(QObject):
    """Keeps the rows of one table at their height when the text size changes."""

    def __init__(self, table: QTableView, theme: Theme, row_px: float) -> None:
        super().__init__(table)
        self._table, self._theme, self._row_px = table, theme, row_px
        theme.changed.connect(self._set)
        self._set()

    def _set(self) -> None:
        rows = self._table.verticalHeader()
        rows.setMinimumSectionSize(1)
        rows.setDefaultSectionSize(self._theme.px(self._row_px))
