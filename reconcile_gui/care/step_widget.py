"""One step of the first pages: its parts in a column, each with its own distance."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QPushButton,
    QSpacerItem,
    QVBoxLayout,
    QWidget,
)

if TYPE_CHECKING:
    from collections.abc import Sequence

    from reconcile_gui.qtkit.theme import Theme

INSET_PX = 10  # what is tinted reaches this far over the column, on both sides
NARROW_PX = 650  # widest paragraph


class Step(QWidget):
    """Shows parts from top to bottom."""

    def __init__(self, theme: Theme, parts: Sequence[tuple[int, QWidget]]) -> None:
        """Lay out `parts`: each with the distance above it in px at 100 %.

        One with the property `own_inset` gets the whole width.
        """
        super().__init__()
        self._theme = theme
        self._gaps: list[tuple[QSpacerItem, int]] = []
        self._insets: list[QHBoxLayout] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        for gap_px, part in parts:
            self._add(gap_px, part)
        self._column.addStretch(1)
        theme.changed.connect(self._space)
        self._space()

    def _add(self, gap_px: int, part: QWidget) -> None:
        if gap_px:
            gap = QSpacerItem(0, gap_px)
            self._gaps.append((gap, gap_px))
            self._column.addSpacerItem(gap)
        if part.property("own_inset"):
            self._column.addWidget(part)
            return
        row = QHBoxLayout()
        if isinstance(part, QPushButton):
            row.addWidget(part, 0, Qt.AlignmentFlag.AlignLeft)
        else:
            row.addWidget(part, 1000)
        if isinstance(part, QLabel):
            # A paragraph with a widest line begins at the left.
            row.addStretch(1)
        self._insets.append(row)
        self._column.addLayout(row)

    def _space(self) -> None:
        px = self._theme.px
        for gap, gap_px in self._gaps:
            gap.changeSize(0, px(gap_px))
        for row in self._insets:
            row.setContentsMargins(px(INSET_PX), 0, px(INSET_PX), 0)
        self._column.invalidate()
