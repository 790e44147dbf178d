"""How a result is drawn: what it is, and the text around the hit with the words marked."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QPointF, QRect, QSize, Qt
from PySide6.QtGui import (
    QFont,
    QFontMetrics,
    QPainter,
    QTextCharFormat,
    QTextLayout,
    QTextOption,
)
from PySide6.QtWidgets import QAbstractItemView, QStyledItemDelegate, QStyleOptionViewItem

from reconcile_gui.qtkit.row_ground import RowState, draw_row_ground
from reconcile_gui.shell.found_words import Hit
from reconcile_gui.text.offsets import to_u16

if TYPE_CHECKING:
    from reconcile_gui.qtkit.theme import Theme

HIT_ROLE = Qt.ItemDataRole.UserRole + 21
ABOUT_PX, TEXT_PX, HEADING_PX = 13, 15, 13
SIDE_PX, ABOVE_PX, HEADING_ABOVE_PX = 12, 7, 14
LINES = 2
Index = QModelIndex | QPersistentModelIndex


class FoundDelegate(QStyledItemDelegate):
    """Draws headings and results; a hit is semibold and underlined, not only coloured."""

    def __init__(self, theme: Theme, parent: QObject | None = None) -> None:
        """Draw in this theme."""
        super().__init__(parent)
        self._theme = theme
        theme.changed.connect(self._measure)
        self._measure()

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """Return the height of a heading, or of a result with as many lines as it has."""
        hit = index.data(HIT_ROLE)
        if not isinstance(hit, Hit):
            return self._heading_size
        side = self._theme.px(SIDE_PX)
        widget = option.widget
        width = widget.viewport().width() if isinstance(widget, QAbstractItemView) else 0
        lines = LINES
        if width > 2 * side:
            lines = self._text_layout(hit, width - 2 * side, option.direction).lineCount()
        return self._hit_sizes[max(1, lines) - 1]

    def _measure(self) -> None:
        """Measure once for all rows what depends on the text size alone."""
        px = self._theme.px
        about = QFontMetrics(self._theme.font("sans", ABOUT_PX)).lineSpacing()
        text = QFontMetrics(self._theme.font("sans", TEXT_PX)).lineSpacing()
        self._heading_size = QSize(1, about + px(HEADING_ABOVE_PX) + px(4))
        above = px(ABOVE_PX)
        self._hit_sizes = [QSize(1, about + n * text + 2 * above) for n in range(1, LINES + 1)]

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draw one row."""
        painter.save()
        hit = index.data(HIT_ROLE)
        if isinstance(hit, Hit):
            state = RowState.of(option)
            draw_row_ground(painter, option.rect, self._theme, state, option.direction)
            self._draw_hit(painter, option, hit)
        else:
            self._draw_heading(painter, option, str(index.data() or ""))
        painter.restore()

    def _draw_heading(self, painter: QPainter, option: QStyleOptionViewItem, words: str) -> None:
        side = self._theme.px(SIDE_PX)
        room = option.rect.adjusted(side, self._theme.px(HEADING_ABOVE_PX), -side, 0)
        painter.setFont(self._theme.font("sans", HEADING_PX, 600))
        painter.setPen(self._theme.colour("text2"))
        painter.drawText(room, Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignTop, words)
        painter.fillRect(
            QRect(room.left(), option.rect.bottom(), room.width(), 1), self._theme.colour("hair")
        )

    def _draw_hit(self, painter: QPainter, option: QStyleOptionViewItem, hit: Hit) -> None:
        side, above = self._theme.px(SIDE_PX), self._theme.px(ABOVE_PX)
        room = option.rect.adjusted(side, above, -side, -above)
        font = self._theme.font("sans", ABOUT_PX)
        metrics = QFontMetrics(font)
        about = metrics.elidedText(hit.about, Qt.TextElideMode.ElideRight, room.width())
        painter.setFont(font)
        painter.setPen(self._theme.colour("text3"))
        top = Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignTop
        painter.drawText(room, top, about)
        painter.setPen(self._theme.colour("text"))
        layout = self._text_layout(hit, room.width(), option.direction)
        layout.draw(painter, QPointF(room.left(), room.top() + metrics.lineSpacing()))

    def _text_layout(self, hit: Hit, width: int, direction: Qt.LayoutDirection) -> QTextLayout:
        """Return the first lines of the text, the hits marked."""
        layout = QTextLayout(hit.text, self._theme.font("sans", TEXT_PX))
        layout.setCacheEnabled(True)
        how = QTextOption()
        how.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        how.setTextDirection(direction)
        layout.setTextOption(how)
        layout.setFormats([self._marked(hit.text, span) for span in hit.spans])
        layout.beginLayout()
        y = 0.0
        for _ in range(LINES):
            line = layout.createLine()
            if not line.isValid():
                break
            line.setLineWidth(width)
            line.setPosition(QPointF(0, y))
            y += line.height()
        layout.endLayout()
        return layout

    def _marked(self, text: str, span: tuple[int, int]) -> QTextLayout.FormatRange:
        """Return the look of a hit: semibold and underlined, on a tint."""
        look = QTextCharFormat()
        look.setFontWeight(QFont.Weight.DemiBold)
        look.setFontUnderline(True)
        look.setForeground(self._theme.colour("accent"))
        marked = QTextLayout.FormatRange()
        marked.start = to_u16(text, span[0])
        marked.length = to_u16(text, span[1]) - marked.start
        marked.format = look
        return marked
