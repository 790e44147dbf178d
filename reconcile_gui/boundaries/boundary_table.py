"""The list of boundaries: two lines each, whose it is, where it stands, when to look again."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QHeaderView, QSizePolicy, QTableView, QVBoxLayout

from reconcile_gui.qtkit.calm_table import (
    QUIET_CELL_ROLE,
    SECOND_LINE_ROLE,
    STRONG_CELL_ROLE,
    TWO_LINE_ROW_PX,
    dress_table,
)
from reconcile_gui.qtkit.names import name
from reconcile_gui.qtkit.room import Room
from reconcile_gui.qtkit.theme import Theme

Index = QModelIndex | QPersistentModelIndex
COLUMNS = 4
WHOSE, STATUS, LOOK_AGAIN = 1, 2, 3
WIDTHS_PX = {
    Room.WIDE: {WHOSE: 82, STATUS: 144, LOOK_AGAIN: 126},
    Room.MID: {WHOSE: 70, STATUS: 132, LOOK_AGAIN: 0},
    Room.COMPACT: {WHOSE: 70, STATUS: 132, LOOK_AGAIN: 0},
}
HEAD_PX = 32


@dataclass(frozen=True, slots=True)
class Row:
    """One boundary in words. is_settled: it was spoken about, so it stands out."""

    key: int
    body: str
    below: str
    whose: str
    status: str
    look_again: str
    has_date: bool
    is_settled: bool


class Rows(QAbstractTableModel):
    """What the list shows."""

    def __init__(self, heads: Sequence[str], spoken: Callable[[Row], str]) -> None:
        """heads: of the four columns; spoken: how a whole row is read out."""
        super().__init__()
        self._heads, self._spoken = tuple(heads), spoken
        self.rows: list[Row] = []

    def show(self, rows: Sequence[Row]) -> None:
        """Show these rows; what only reads differently is repainted in place."""
        if [*rows] == self.rows:
            return
        if [row.key for row in rows] == [row.key for row in self.rows]:
            self.rows = list(rows)
            if rows:
                self.dataChanged.emit(self.index(0, 0), self.index(len(rows) - 1, COLUMNS - 1))
            return
        self.beginResetModel()
        self.rows = list(rows)
        self.endResetModel()

    def rowCount(self, parent: Index | None = None) -> int:
        """Return how many boundaries are shown."""
        return 0 if parent is not None and parent.isValid() else len(self.rows)

    def columnCount(self, parent: Index | None = None) -> int:
        """Return the number of columns."""
        return 0 if parent is not None and parent.isValid() else COLUMNS

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
            return (row.body, row.whose, row.status, row.look_again)[column]
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return self._spoken(row) if column == 0 else self.data(index)
        if role == SECOND_LINE_ROLE and column == 0:
            return row.below
        if role == STRONG_CELL_ROLE and column == 0:
            return row.is_settled
        if role == QUIET_CELL_ROLE and column == LOOK_AGAIN:
            return not row.has_date
        return None


class BoundaryTable(QFrame):
    """A framed table, never higher than its rows."""

    selected = Signal(int)  # key, after the person moved to another row
    open_wanted = Signal(int)  # key, after a click
    write_wanted = Signal(int)  # key, after Enter
    bin_wanted = Signal(int)  # key, after Del
    move_wanted = Signal(int)  # -1 up, 1 down: the selected row, after Alt and an arrow

    def __init__(
        self,
        theme: Theme,
        heads: Sequence[str],
        spoken: Callable[[Row], str],
        *,
        called: str = "boundaries_table",
        title: str = "",
        has_whose: bool = True,
    ) -> None:
        """See `Rows`. called, title: its name and what it is read out as.

        has_whose: False where all are of one of us.
        """
        super().__init__()
        self._theme, self._has_whose = theme, has_whose
        self._room = Room.COMPACT
        self._is_setting = False
        self.setProperty("shape", "table")
        self.model = Rows(heads, spoken)
        self.table = name(_Table(), called, title or self.tr("Boundaries"))
        self.table.setModel(self.model)
        dress_table(self.table, theme, TWO_LINE_ROW_PX)
        self.table.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        heads_row = self.table.horizontalHeader()
        heads_row.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        heads_row.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        column = QVBoxLayout(self)
        column.addWidget(self.table)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.table.selectionModel().currentRowChanged.connect(self._on_row_changed)
        self.table.clicked.connect(self._on_clicked)
        self.table.entered_row.connect(self._on_entered)
        self.table.del_pressed.connect(self._on_del)
        self.table.move_pressed.connect(self.move_wanted)
        theme.changed.connect(self._take_sizes)
        self._take_sizes()

    def show_rows(self, rows: Sequence[Row], selected: int | None) -> None:
        """Show these rows, one of them selected. Nothing is said."""
        self._is_setting = True
        self.model.show(rows)
        keys = [row.key for row in rows]
        if selected in keys:
            index = self.model.index(keys.index(selected), 0)
            if index.row() != self.table.currentIndex().row():
                self.table.setCurrentIndex(index)
        else:
            self.table.clearSelection()
        self._is_setting = False
        self._take_sizes()

    def set_room(self, room: Room) -> None:
        """Drop the date where there is little room."""
        self._room = room
        self._take_sizes()

    @Slot()
    def _take_sizes(self) -> None:
        px = self._theme.px
        heads = self.table.horizontalHeader()
        heads.setFixedHeight(px(HEAD_PX))
        for section, width_px in WIDTHS_PX[self._room].items():
            width = 0 if section == WHOSE and not self._has_whose else width_px
            self.table.setColumnHidden(section, not width)
            if width:
                heads.resizeSection(section, px(width))
        line = px(1)
        rows = self.model.rowCount()
        self.setMaximumHeight(px(HEAD_PX) + rows * px(TWO_LINE_ROW_PX) + 4 * line)
        self.setMinimumHeight(px(HEAD_PX) + min(rows, 1) * px(TWO_LINE_ROW_PX) + 4 * line)
        layout = self.layout()
        if layout is not None:
            layout.setContentsMargins(line, line, line, line)

    @Slot(QModelIndex, QModelIndex)
    def _on_row_changed(self, index: QModelIndex, _before: QModelIndex) -> None:
        if index.isValid() and not self._is_setting:
            self.selected.emit(self.model.rows[index.row()].key)

    @Slot(QModelIndex)
    def _on_clicked(self, index: QModelIndex) -> None:
        self.open_wanted.emit(self.model.rows[index.row()].key)

    @Slot(int)
    def _on_entered(self, row: int) -> None:
        self.write_wanted.emit(self.model.rows[row].key)

    @Slot(int)
    def _on_del(self, row: int) -> None:
        self.bin_wanted.emit(self.model.rows[row].key)


class _Table(QTableView):
    """Enter, Del, and Alt with an arrow act on the row that is selected."""

    entered_row = Signal(int)  # row
    del_pressed = Signal(int)  # row
    move_pressed = Signal(int)  # -1 up, 1 down

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Say Enter, Del and Alt with an arrow; leave the rest to Qt."""
        row = self.currentIndex().row()
        by = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}.get(Qt.Key(event.key()), 0)
        if by and event.modifiers() & Qt.KeyboardModifier.AltModifier:
            if row >= 0:
                self.move_pressed.emit(by)
        elif row >= 0 and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.entered_row.emit(row)
        elif row >= 0 and event.key() == Qt.Key.Key_Delete:
            self.del_pressed.emit(row)
        else:
            super().keyPressEvent(event)
