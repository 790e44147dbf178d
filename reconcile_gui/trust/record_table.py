"""The chart as a table: a row for each mark, event and check-in, the newest first."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date
from typing import Any

from PySide6.QtCore import (
    QAbstractTableModel,
    QModelIndex,
    QPersistentModelIndex,
    QRect,
    QRectF,
    Qt,
    Signal,
)
from PySide6.QtGui import QFontMetrics, QKeyEvent, QPainter
from PySide6.QtWidgets import QHeaderView, QStyle, QStyleOptionViewItem, QTableView

from reconcile_gui.qtkit.calm_table import (
    SIDE_PX,
    WORDS_PX,
    TableRowsDelegate,
    draw_cell_ground,
    dress_table,
)
from reconcile_gui.qtkit.names import name
from reconcile_gui.qtkit.room import Room
from reconcile_gui.qtkit.theme import Theme
from reconcile_gui.trust.laid import SQUARE_PX
from reconcile_gui.trust.outcome_mark_widget import draw_mark
from reconcile_gui.trust.record_rows import NEWEST_FIRST, Column, Order, RecordRow
from reconcile_gui.trust.records import Outcome

Index = QModelIndex | QPersistentModelIndex
DAY, KIND, WORDS, OUTCOME = Column
MARK_ROLE = Qt.ItemDataRole.UserRole + 21
ROW_PX, HEAD_PX, MARK_GAP_PX = 34, 31, 5
WIDTHS_PX = {
    Room.WIDE: {DAY: 190, KIND: 110, OUTCOME: 200},
    Room.MID: {DAY: 190, KIND: 0, OUTCOME: 170},
    Room.COMPACT: {DAY: 150, KIND: 0, OUTCOME: 120},
}
# Chosen: what stands on a screen with the counts above; more scrolls within the table.
MOST_ROWS = 14


class Rows(QAbstractTableModel):
    """What the table shows."""

    def __init__(self, heads: Sequence[str]) -> None:
        """heads: of the four columns."""
        super().__init__()
        self._heads = tuple(heads)
        self.rows: tuple[RecordRow, ...] = ()
        self.order = NEWEST_FIRST
        self._say_day: Callable[[date], str] = str

    def show(self, rows: tuple[RecordRow, ...], say_day: Callable[[date], str]) -> None:
        """Show these rows. say_day: asked for what is on the screen alone."""
        self._say_day = say_day
        rows = self.order.sorted(rows)
        if rows != self.rows:
            self.beginResetModel()
            self.rows = rows
            self.endResetModel()

    def sort_by(self, order: Order) -> None:
        """Show the same rows in another order."""
        self.order = order
        self.show(self.rows, self._say_day)

    def rowCount(self, parent: Index | None = None) -> int:
        """Return how many rows there are."""
        return 0 if parent is not None and parent.isValid() else len(self.rows)

    def columnCount(self, parent: Index | None = None) -> int:
        """Return the number of columns."""
        return 0 if parent is not None and parent.isValid() else len(self._heads)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> str | None:
        """Return the words above a column."""
        if orientation is Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return self._heads[section]
        return None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:  # noqa: ANN401 - Qt's own shape
        """Return what a cell shows, and how the row is read out."""
        row, column = self.rows[index.row()], index.column()
        if role == Qt.ItemDataRole.DisplayRole:
            return (self._say_day(row.day), row.kind, row.words, row.outcome)[column]
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return row.spoken(self._say_day(row.day)) if column == DAY else self.data(index)
        if role == Qt.ItemDataRole.ToolTipRole and column == WORDS:
            return row.words
        if role == MARK_ROLE and column == OUTCOME:
            return row.mark.value if row.mark else None
        return None


class RecordTable(QTableView):
    """Enter opens a row, Del bins the event in it; Tab leaves. A press on a head sorts."""

    sorted = Signal(object)  # Order, after a press on the head of a column
    opened = Signal(object)  # RecordRow
    bin_wanted = Signal(object)  # RecordRow

    def __init__(self, theme: Theme, titles: Sequence[str]) -> None:
        """Make an empty table. titles: of the four columns."""
        super().__init__()
        self._theme = theme
        self._room = Room.WIDE
        name(self, "record_table", self.tr("The record as a table"))
        self._rows = Rows(titles)
        self.setModel(self._rows)
        dress_table(self, theme, ROW_PX)
        self.setItemDelegateForColumn(OUTCOME, _MarkedDelegate(theme, self))
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        heads = self.horizontalHeader()
        heads.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        heads.setSectionResizeMode(WORDS, QHeaderView.ResizeMode.Stretch)
        heads.setSectionsClickable(True)
        heads.setSortIndicatorShown(True)
        heads.sectionClicked.connect(self._on_head)
        self._show_order()
        self.doubleClicked.connect(self._on_double_clicked)
        theme.changed.connect(self._take_sizes)
        self._take_sizes()

    def show_rows(self, rows: tuple[RecordRow, ...], say_day: Callable[[date], str]) -> None:
        """Show these rows; the place in the table stays."""
        row = self.currentIndex().row()
        self._rows.show(rows, say_day)
        if rows and row >= 0 and not self.currentIndex().isValid():
            self.setCurrentIndex(self._rows.index(min(row, len(rows) - 1), 0))
        self._take_sizes()

    def go_to(self, row: RecordRow) -> None:
        """Select a row and bring it into sight."""
        if row in self._rows.rows:
            self.setCurrentIndex(self._rows.index(self._rows.rows.index(row), 0))

    def sort_rows(self, order: Order) -> None:
        """Sort by another column; the same row stays selected."""
        at = self.currentIndex().row()
        row = self._rows.rows[at] if 0 <= at < len(self._rows.rows) else None
        self._rows.sort_by(order)
        self._show_order()
        if row is not None:
            self.go_to(row)

    def clear(self) -> None:
        """Forget every word."""
        self._rows.show((), str)

    def set_room(self, room: Room) -> None:
        """Drop what there is no room for."""
        self._room = room
        self._take_sizes()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Say Enter and Del; leave the rest to Qt."""
        at = self.currentIndex().row()
        row = self._rows.rows[at] if 0 <= at < len(self._rows.rows) else None
        if row is not None and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.opened.emit(row)
        elif row is not None and event.key() == Qt.Key.Key_Delete and not event.isAutoRepeat():
            self.bin_wanted.emit(row)
        else:
            super().keyPressEvent(event)

    def _on_head(self, section: int) -> None:
        before, column = self._rows.order, Column(section)
        # A date begins with the newest, as the table does; words begin with A.
        is_down = not before.is_down if column is before.column else column is Column.DAY
        order = Order(column, is_down)
        self.sort_rows(order)
        self.sorted.emit(order)

    def _show_order(self) -> None:
        order, way = self._rows.order, Qt.SortOrder
        down = way.DescendingOrder if order.is_down else way.AscendingOrder
        self.horizontalHeader().setSortIndicator(order.column, down)

    def _on_double_clicked(self, index: QModelIndex) -> None:
        self.opened.emit(self._rows.rows[index.row()])

    def _take_sizes(self) -> None:
        px = self._theme.px
        heads = self.horizontalHeader()
        heads.setFixedHeight(px(HEAD_PX))
        for section, width in WIDTHS_PX[self._room].items():
            self.setColumnHidden(section, not width)
            if width:
                heads.resizeSection(section, px(width))
        shown = min(len(self._rows.rows), MOST_ROWS)
        self.setFixedHeight(px(HEAD_PX) + shown * px(ROW_PX) + px(2))


class _MarkedDelegate(TableRowsDelegate):
    """Paints the mark of an outcome before its words."""

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draw the ground, the mark and the words of a cell."""
        painter.save()
        painter.setClipRect(option.rect)
        draw_cell_ground(painter, option, self._theme)
        px, room = self._theme.px, QRect(option.rect)
        room.adjust(px(SIDE_PX), 0, -px(SIDE_PX), 0)
        mark = index.data(MARK_ROLE)  # Qt hands a word back, whatever it was given
        if mark:
            side = px(SQUARE_PX)
            square = QRect(room.left(), room.center().y() - side // 2, side, side)
            ink = self._theme.colour("accent")
            drawn = QStyle.visualRect(option.direction, room, square)
            draw_mark(painter, Outcome(mark), QRectF(drawn), ink)
            room.adjust(side + px(MARK_GAP_PX), 0, 0, 0)
        font = self._theme.font("sans", WORDS_PX, tabular=True)
        painter.setFont(font)
        painter.setPen(self._theme.colour("text"))
        words = QFontMetrics(font).elidedText(
            str(index.data() or ""), Qt.TextElideMode.ElideRight, room.width()
        )
        painter.drawText(
            QStyle.visualRect(option.direction, QRect(option.rect), room),
            QStyle.visualAlignment(
                option.direction, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
            ),
            words,
        )
        painter.restore()
