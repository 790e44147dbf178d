"""The paragraphs and points of one care text."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from reconcile_gui.qtkit.taking_away import take_away
from reconcile_gui.qtkit.text_widgets import TextLabel
from reconcile_gui.text.breaking import breakable

if TYPE_CHECKING:
    from collections.abc import Sequence

    from reconcile_gui.care.pages import Block, Page
    from reconcile_gui.qtkit.theme import Theme

BETWEEN_PX, POINTS_PX = 10, 3


class PageText(QWidget):
    """Shows the blocks of a page below each other, and its footnote in small."""

    def __init__(self, theme: Theme, role: str = "body", parent: QWidget | None = None) -> None:
        """role: how the paragraphs look."""
        super().__init__(parent)
        self._theme, self._role = theme, role
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self._points: list[QVBoxLayout] = []
        theme.changed.connect(self._space)

    def show_page(self, page: Page, *, footnote: bool = True) -> None:
        """Show `page`, whose places are filled; footnote: whether its footnote is shown."""
        self.clear()
        for block in page.blocks:
            self._column.addWidget(self._paragraph(block))
        if footnote and page.footnote:
            small = TextLabel(page.footnote, "caption")
            self._column.addWidget(small)
        self._space()

    def clear(self) -> None:
        """Forget every word."""
        self._points.clear()
        while (item := self._column.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                take_away(widget)

    def _paragraph(self, block: Block) -> QWidget:
        return (
            self._list(block.points)
            if block.points
            else TextLabel(breakable(block.text), self._role)
        )

    def _list(self, points: Sequence[str]) -> QWidget:
        whole = QWidget()
        column = QVBoxLayout(whole)
        column.setContentsMargins(0, 0, 0, 0)
        for point in points:
            row = QHBoxLayout()
            # A dash stands at the first line only, whatever the length of the point.
            dash = QLabel("–")
            dash.setProperty("role", self._role)
            label = TextLabel(breakable(point), self._role)
            row.addWidget(dash)
            row.addWidget(label, 1)
            row.setAlignment(dash, Qt.AlignmentFlag.AlignTop)
            column.addLayout(row)
        self._points.append(column)
        return whole

    def _space(self) -> None:
        px = self._theme.px
        self._column.setSpacing(px(BETWEEN_PX))
        for column in self._points:
            column.setSpacing(px(POINTS_PX))
