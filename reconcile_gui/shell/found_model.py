"""The results of a search as a list: headings, and what was found under each."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, Qt

from reconcile_gui.shell.found_delegate import HIT_ROLE
from reconcile_gui.shell.found_words import Hit

if TYPE_CHECKING:
    from collections.abc import Sequence

Index = QModelIndex | QPersistentModelIndex


class FoundModel(QAbstractListModel):
    """Headings are texts, results are hits; shown anew as a whole at every key."""

    _rows: tuple[str | Hit, ...] = ()

    def show_rows(self, rows: Sequence[str | Hit]) -> None:
        """Show these in place of those before."""
        self.beginResetModel()
        self._rows = tuple(rows)
        self.endResetModel()

    def rowCount(self, parent: Index | None = None) -> int:
        """Return how many rows there are, headings included."""
        return 0 if parent is not None and parent.isValid() else len(self._rows)

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Let results be chosen, and headings not."""
        row = self._rows[index.row()] if index.isValid() else ""
        if not isinstance(row, Hit):
            return Qt.ItemFlag.NoItemFlags
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return a heading's words, or what a result shows and is read out as."""
        row = self._rows[index.row()]
        if not isinstance(row, Hit):
            return row if role == Qt.ItemDataRole.DisplayRole else None
        if role == HIT_ROLE:
            return row
        if role == Qt.ItemDataRole.DisplayRole:
            return row.text
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return f"{row.about}. {row.text}"
        return None
