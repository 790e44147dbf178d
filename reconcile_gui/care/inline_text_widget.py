"""Words with a link after them on the same line, as in running text."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QEvent, QPoint, QRect, QSize
from PySide6.QtGui import QFontMetrics, QResizeEvent, QTextLayout, QTextOption
from PySide6.QtWidgets import QPushButton, QSizePolicy, QWidget

from reconcile_gui.qtkit.text_widgets import TextLabel

LEAST_CHARACTERS = 12


class InlineText(TextLabel):
    """As wide as its words if there is room, else wrapped."""

    def sizeHint(self) -> QSize:
        """Return room for the words on one line."""
        metrics = QFontMetrics(self.font())
        width = metrics.horizontalAdvance(self.text()) + 2
        return QSize(width, super().sizeHint().height())

    def minimumSizeHint(self) -> QSize:
        """Return room for a few letters: the rest wraps."""
        metrics = QFontMetrics(self.font())
        width = metrics.averageCharWidth() * LEAST_CHARACTERS
        return QSize(width, super().minimumSizeHint().height())


@dataclass(frozen=True, slots=True)
class _Places:
    """Where both parts lie. height: of both together, px."""

    text: QRect
    link: QRect
    height: int


class TextThenLink(QWidget):
    """A sentence, and right after its last word the link that belongs to it.

    A link that has no room left on the last line begins a new one.
    """

    def __init__(self, text: InlineText, link: QPushButton) -> None:
        """Take both as children; either may be hidden."""
        super().__init__()
        self._text, self._link = text, link
        for part in (text, link):
            part.setParent(self)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def sizeHint(self) -> QSize:
        """Return the room of everything on one line."""
        width = self._gap() + self._link.sizeHint().width() if self._has_link else 0
        width += self._text.sizeHint().width() if self._has_text else 0
        return self._around(QSize(width, self._places(width).height))

    def minimumSizeHint(self) -> QSize:
        """Return room for the link, or for a few letters."""
        width = self._link.sizeHint().width() if self._has_link else 0
        if self._has_text:
            width = max(width, self._text.minimumSizeHint().width())
        return self._around(QSize(width, QFontMetrics(self._text.font()).height()))

    def heightForWidth(self, width: int) -> int:
        """Return the height of all lines at this width."""
        margins = self.contentsMargins()
        inside = width - margins.left() - margins.right()
        return self._places(inside).height + margins.top() + margins.bottom()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Break the lines anew."""
        super().resizeEvent(event)
        self._place()

    def event(self, event: QEvent) -> bool:
        """Break the lines anew when a part has other words, or is shown or hidden."""
        if event.type() in (QEvent.Type.LayoutRequest, QEvent.Type.ContentsRectChange):
            self.updateGeometry()
            self._place()
        return super().event(event)

    @property
    def _has_text(self) -> bool:
        return not self._text.isHidden() and bool(self._text.text())

    @property
    def _has_link(self) -> bool:
        return not self._link.isHidden()

    def _place(self) -> None:
        inside = self.contentsRect()
        places = self._places(inside.width())
        self._text.setGeometry(places.text.translated(inside.topLeft()))
        self._link.setGeometry(places.link.translated(inside.topLeft()))

    def _places(self, width: int) -> _Places:
        link = QRect(QPoint(0, 0), self._link.sizeHint() if self._has_link else QSize(0, 0))
        if not self._has_text:
            return _Places(QRect(), link, link.height())
        text = QRect(0, 0, max(1, width), self._text.heightForWidth(max(1, width)))
        if not self._has_link:
            return _Places(text, link, text.height())
        after = self._last_line_width(width) + self._gap()
        if after + link.width() > width:
            link.moveTop(text.bottom() + 1 + self._gap() // 2)
            return _Places(text, link, link.bottom() + 1)
        # Both stand on one baseline; a link is higher than a line of words.
        words, shown = QFontMetrics(self._text.font()), QFontMetrics(self._link.font())
        above = (link.height() - shown.height()) // 2 + shown.ascent()
        link.moveTo(after, text.height() - words.descent() - above)
        if link.top() < 0:
            text.translate(0, -link.top())
            link.moveTop(0)
        return _Places(text, link, max(text.bottom(), link.bottom()) + 1)

    def _last_line_width(self, width: int) -> int:
        """Return how far the last line of the words reaches, in px."""
        layout = QTextLayout(self._text.text(), self._text.font())
        option = QTextOption()
        option.setWrapMode(QTextOption.WrapMode.WordWrap)
        layout.setTextOption(option)
        reach = 0.0
        layout.beginLayout()
        while (line := layout.createLine()).isValid():
            line.setLineWidth(width)
            reach = line.naturalTextWidth()
        layout.endLayout()
        return int(reach) + 1

    def _gap(self) -> int:
        """Return the white before the link: room for the ring around it."""
        return QFontMetrics(self._text.font()).horizontalAdvance("  ")

    def _around(self, size: QSize) -> QSize:
        margins = self.contentsMargins()
        return size.grownBy(margins)
