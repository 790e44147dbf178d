"""The title of the letter in front; pressing it lists the others."""

from __future__ import annotations

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPaintEvent
from PySide6.QtWidgets import (
    QSizePolicy,
    QStyle,
    QStyleOptionToolButton,
    QStylePainter,
    QToolButton,
)

from reconcile_gui.qtkit.icons import icon
from reconcile_gui.qtkit.theme import Theme

SIDE_PX, GAP_PX, MARK_PX = 8, 6, 18
LEAST_LETTERS = "mmmmmm"
ONE_LINE = Qt.TextFlag.TextSingleLine


class Chooser(QToolButton):
    """A title, shortened where there is no room, and the mark of a list after it."""

    def __init__(self, theme: Theme) -> None:
        """Make a chooser without a title."""
        super().__init__()
        self._theme = theme
        self._title = ""
        self.setProperty("kind", "chooser")
        self.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        theme.changed.connect(self.updateGeometry)

    @property
    def title(self) -> str:
        """The title shown. Not Qt's `text`, for which "&" would mark a key."""
        return self._title

    def show_title(self, title: str) -> None:
        """Show a title; it is read out whole and shown whole on pointing at it."""
        self._title = title
        self.setAccessibleName(title)
        self.setToolTip(title)
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """Return room for the whole title and the mark."""
        words = QFontMetrics(self.font()).horizontalAdvance(self._title)
        return QSize(words + self._around(), super().sizeHint().height())

    def minimumSizeHint(self) -> QSize:
        """Return room for a few letters."""
        words = QFontMetrics(self.font()).horizontalAdvance(LEAST_LETTERS)
        return QSize(words + self._around(), super().sizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the ground as any tool, then the title and the mark."""
        option = QStyleOptionToolButton()
        self.initStyleOption(option)
        painter = QStylePainter(self)
        painter.drawComplexControl(QStyle.ComplexControl.CC_ToolButton, option)
        px = self._theme.px
        room = self.rect().adjusted(px(SIDE_PX), 0, -px(SIDE_PX), 0)
        words = QRect(room)
        words.setWidth(room.width() - px(GAP_PX) - px(MARK_PX))
        metrics = QFontMetrics(self.font())
        title = metrics.elidedText(self._title, Qt.TextElideMode.ElideRight, words.width())
        painter.setPen(self._theme.colour("text"))
        placed = QStyle.visualRect(self.layoutDirection(), room, words)
        painter.drawText(placed, Qt.AlignmentFlag.AlignVCenter | ONE_LINE, title)
        mark = QRect(room)  # next to the title, also where that needs less than there is
        mark.setLeft(room.left() + metrics.horizontalAdvance(title) + px(GAP_PX))
        mark.setWidth(px(MARK_PX))
        mark = QStyle.visualRect(self.layoutDirection(), room, mark)
        icon("chevron-down", self._theme).paint(painter, mark)

    def _around(self) -> int:
        px = self._theme.px
        return 2 * px(SIDE_PX) + px(GAP_PX) + px(MARK_PX) + 2
