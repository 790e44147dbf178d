"""How a row of the sets is drawn: as elsewhere, with a line below the twelve.

A heavy question has a small cloud before its title.
"""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QStyle, QStyleOptionViewItem

from reconcile_gui.qtkit.icons import icon
from reconcile_gui.qtkit.states_delegate import INDENT_PX, SIDE_PX, StatesDelegate
from reconcile_gui.qtkit.theme import Theme

# Id of a set, a question or a result.
KEY_ROLE = Qt.ItemDataRole.UserRole + 11
# True: a line separates the row from those above it.
LINE_ROLE = Qt.ItemDataRole.UserRole + 12
# What the mark of a heavy question says, or empty.
HEAVY_ROLE = Qt.ItemDataRole.UserRole + 13

SET_PX, LINE_ABOVE_PX = 26, 11
MARK_PX = 13
Index = QModelIndex | QPersistentModelIndex


class SetsDelegate(StatesDelegate):
    """Draws sets, questions and results."""

    def __init__(self, theme: Theme, parent: QObject | None = None) -> None:
        """Draw in this theme."""
        super().__init__(theme, parent, SET_PX)
        self._look = theme

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """Return the size of a row, with room for its line; never wider than the list."""
        above = self._look.px(LINE_ABOVE_PX) if index.data(LINE_ROLE) else 0
        return QSize(1, super().sizeHint(option, index).height() + above)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draw one row."""
        if index.data(LINE_ROLE):
            above = self._look.px(LINE_ABOVE_PX)
            line = option.rect.adjusted(0, above // 2, 0, 0)
            line.setHeight(1)
            painter.fillRect(line, self._look.colour("hair"))
            option = QStyleOptionViewItem(option)
            option.rect = option.rect.adjusted(0, above, 0, 0)
        super().paint(painter, option, index)
        if index.data(HEAVY_ROLE):
            side = self._look.px(MARK_PX)
            left = option.rect.left() + self._look.px(SIDE_PX + INDENT_PX / 2) - side // 2
            top = option.rect.center().y() - side // 2
            mark = QStyle.visualRect(
                option.direction, option.rect, QRect(left - self._look.px(2), top, side, side)
            )
            icon("cloud", self._look, "text3", MARK_PX).paint(painter, mark)
