"""A narrow column a little above the middle of an otherwise empty page."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from reconcile_gui.qtkit.page_inside_widget import PageInside
from reconcile_gui.qtkit.theme import Theme

MARGIN_PX = 20
# Chosen: a sixth of the page above the column, as on a title page.
ABOVE = 6


class MiddleColumn(QScrollArea):
    """Scrolls where large text leaves it no room. `column`: where its parts go.

    What stands in it stays where it is when a sentence is added: somebody may be typing.
    """

    def __init__(self, theme: Theme, column_px: int) -> None:
        """column_px: width at 100 %."""
        super().__init__()
        self._theme, self._column_px = theme, column_px
        self.setWidgetResizable(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        inside = PageInside()
        self._holder = QWidget()
        self.column = QVBoxLayout(self._holder)
        self.column.setContentsMargins(0, 0, 0, 0)
        # Not by alignment: Qt would ask for the height at the width of the whole page.
        row = QHBoxLayout()
        row.addStretch(1)
        row.addWidget(self._holder, 1000)
        row.addStretch(1)
        self._around = QVBoxLayout(inside)
        self._around.addLayout(row)
        self._around.addStretch(1)
        self.setWidget(inside)
        theme.changed.connect(self._space)
        self._space()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Stand where a page of this height wants it."""
        super().resizeEvent(event)
        self._stand()

    def showEvent(self, event: QShowEvent) -> None:
        """Stand where what it holds by now wants it."""
        super().showEvent(event)
        self._stand()

    def _space(self) -> None:
        self._holder.setMaximumWidth(self._theme.px(self._column_px))
        self._stand()

    def _stand(self) -> None:
        margin, page = self._theme.px(MARGIN_PX), self.viewport().size()
        width = min(self._holder.maximumWidth(), page.width() - 2 * margin)
        left_over = page.height() - self.column.totalHeightForWidth(max(1, width))
        above = max(margin, min(page.height() // ABOVE, left_over // 2))
        self._around.setContentsMargins(margin, above, margin, margin)
