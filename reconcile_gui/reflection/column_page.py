"""A page of Reflect: one column in the middle, which scrolls as a whole."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QScrollArea, QSpacerItem, QVBoxLayout, QWidget

from reconcile_gui.qtkit.page_inside_widget import PageInside, beside_the_bar
from reconcile_gui.qtkit.theme import Theme

COLUMN_PX = 664
SIDE_PX, NARROW_SIDE_PX, TOP_PX, FOOT_PX = 40, 20, 28, 24


class ColumnPage(QScrollArea):
    """Holds its widgets in one column of readable width."""

    typed = Signal(object)  # the ProseEditor whose words changed
    leaving = Signal()  # what stands in a field is about to give way to something else

    def __init__(self, theme: Theme) -> None:
        """Make an empty page; fill `column`."""
        super().__init__()
        self.theme = theme
        self._spaces: list[tuple[QSpacerItem, float]] = []
        self.setWidgetResizable(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        inside = PageInside()
        self._around = QHBoxLayout(inside)
        self._sheet = QWidget()
        self.column = QVBoxLayout(self._sheet)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.setSpacing(0)
        self._around.addStretch(1)
        self._around.addWidget(self._sheet, 1000)
        self._around.addStretch(1)
        self.setWidget(inside)
        self.set_narrow(narrow=False)
        theme.changed.connect(self._take_sizes)
        self.verticalScrollBar().rangeChanged.connect(self._take_margins)

    def space(self, size: float, *, at: int = -1) -> None:
        """Leave room in the column; size: px at 100 %; at: place, or the end."""
        spacer = QSpacerItem(0, self.theme.px(size))
        self._spaces.append((spacer, size))
        self.column.insertItem(at, spacer)

    def set_narrow(self, *, narrow: bool) -> None:
        """Leave less room at the sides, as in a narrow window."""
        self._is_narrow = narrow
        self._take_sizes()

    def _take_margins(self) -> None:
        px = self.theme.px
        side = px(NARROW_SIDE_PX if self._is_narrow else SIDE_PX)
        top = px(12 if self._is_narrow else TOP_PX)
        self._around.setContentsMargins(side, top, beside_the_bar(self, side), px(FOOT_PX))

    def _take_sizes(self) -> None:
        px = self.theme.px
        self._take_margins()
        self._sheet.setMaximumWidth(px(COLUMN_PX))
        for spacer, size in self._spaces:
            spacer.changeSize(0, px(size))
        self.column.invalidate()
