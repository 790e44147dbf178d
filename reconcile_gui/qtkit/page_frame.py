"""A page that lies in the same window: one column of text, maybe a foot."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import (
    QHBoxLayout,
    QScrollArea,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from reconcile_gui.qtkit.page_inside_widget import beside_the_bar
from reconcile_gui.qtkit.text_widgets import hairline
from reconcile_gui.qtkit.theme import Theme

FOOT_PX = 62
MARGIN_PX, TOP_PX = 20, 22
READING_PX, WIDE_PX = 720, 840


class PageFrame(QWidget):
    """Scrolling column and foot. What is larger than one question opens like this.

    column: where the page's own widgets go, at most `column_px` wide, in the middle.
    foot: the row for "Continue", with a line above it; hidden until `show_foot`.
    """

    def __init__(
        self,
        theme: Theme,
        object_name: str,
        *,
        column_px: int = READING_PX,
    ) -> None:
        """column_px: widest column at 100 %; 720 for reading, 840 for three columns."""
        super().__init__()
        self._theme, self._column_px = theme, column_px
        self.setObjectName(object_name)
        self.setProperty("page", "true")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(self._build_area(), 1)
        whole.addWidget(self._build_foot())
        self.area.verticalScrollBar().rangeChanged.connect(self._on_range_changed)
        theme.changed.connect(self._space)
        self._space()

    def show_foot(self) -> None:
        """Show the row at the foot."""
        self._foot.show()

    def _build_area(self) -> QScrollArea:
        self.area = QScrollArea()
        self.area.setObjectName("page_area")
        self.area.setWidgetResizable(True)
        self.area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        inner = _Inside()
        inner.setProperty("bare", "true")
        self._row = QHBoxLayout(inner)
        self._row.setSpacing(0)
        self._holder = QWidget()
        self._holder.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self.column = QVBoxLayout(self._holder)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.setSpacing(0)
        self._row.addStretch(1)
        self._row.addWidget(self._holder, 1000)
        self._row.addStretch(1)
        self.area.setWidget(inner)
        return self.area

    def _build_foot(self) -> QWidget:
        self._foot = QWidget()
        column = QVBoxLayout(self._foot)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(hairline())
        self._foot_row = QHBoxLayout()
        self._foot_row.setSpacing(0)
        self._foot_holder = QWidget()
        self.foot = QHBoxLayout(self._foot_holder)
        self.foot.setContentsMargins(0, 0, 0, 0)
        self._foot_row.addStretch(1)
        self._foot_row.addWidget(self._foot_holder, 1000)
        self._foot_row.addStretch(1)
        column.addLayout(self._foot_row, 1)
        self._foot.hide()
        return self._foot

    def _on_range_changed(self) -> None:
        px = self._theme.px
        margin = px(MARGIN_PX)
        right = beside_the_bar(self.area, margin)
        self._row.setContentsMargins(margin, px(TOP_PX), right, margin)

    def _space(self) -> None:
        px = self._theme.px
        for holder in (self._holder, self._foot_holder):
            holder.setMaximumWidth(px(self._column_px))
        self._foot_row.setContentsMargins(px(MARGIN_PX), 0, px(MARGIN_PX), 0)
        self._on_range_changed()
        self._foot.setMinimumHeight(px(FOOT_PX))
        self.foot.setSpacing(px(8))


class _Inside(QWidget):
    """What scrolls: as high as its text is at its width, and no higher.

    The least height Qt asks for by itself is that of the narrowest column, and a page of
    wrapped text would scroll for nothing.
    """

    def minimumSizeHint(self) -> QSize:
        """Leave the height to the width where there is wrapped text."""
        hint = super().minimumSizeHint()
        layout = self.layout()
        if layout is None or not layout.hasHeightForWidth():
            return hint
        return QSize(hint.width(), 0)
