"""Two groups of buttons at both ends of one line, or on two lines where there is less room."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QSize
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QPushButton, QSizePolicy, QWidget

from reconcile_gui.qtkit.theme import Theme

GAP_PX = 10


class AnswerButtons(QWidget):
    """What may be made of an answer at the left, the way on at the right."""

    def __init__(
        self, theme: Theme, left: Sequence[QPushButton], right: Sequence[QPushButton]
    ) -> None:
        """Lay these out; hidden ones take no room."""
        super().__init__()
        self._theme = theme
        self._left, self._right = list(left), list(right)
        for part in (*self._left, *self._right):
            part.setParent(self)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def sizeHint(self) -> QSize:
        """Return the room at the width it has."""
        return QSize(self.minimumSizeHint().width(), self.heightForWidth(self.width()))

    def minimumSizeHint(self) -> QSize:
        """Return the room of the widest button."""
        sizes = [part.sizeHint() for part in (*_shown(self._left), *_shown(self._right))]
        return QSize(
            max((size.width() for size in sizes), default=0),
            max((size.height() for size in sizes), default=0),
        )

    def heightForWidth(self, width: int) -> int:
        """Return the height of all lines at this width."""
        return self._place(width, really=False)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Break the lines anew."""
        super().resizeEvent(event)
        self._place(self.width(), really=True)

    def event(self, event: QEvent) -> bool:
        """Break the lines anew when a button has other words, or is shown or hidden."""
        if event.type() == QEvent.Type.LayoutRequest:
            self.updateGeometry()
            self._place(self.width(), really=True)
        return super().event(event)

    def _place(self, width: int, *, really: bool) -> int:
        gap = self._theme.px(GAP_PX)
        left, right = _shown(self._left), _shown(self._right)
        lines = [(left, False), (right, True)]
        if _width(left, gap) + _width(right, gap) + 2 * gap <= width:
            if really:
                _lay(left, 0, 0, gap)
                _lay(right, width - _width(right, gap), 0, gap)
            return max(_height(left), _height(right))
        y = 0
        for parts, at_the_end in lines:
            for line in _broken(parts, width, gap):
                if really:
                    _lay(line, max(0, width - _width(line, gap)) if at_the_end else 0, y, gap)
                y += _height(line) + gap
        return max(0, y - gap)


def _shown(parts: Sequence[QPushButton]) -> list[QPushButton]:
    return [part for part in parts if not part.isHidden()]


def _width(parts: Sequence[QPushButton], gap: int) -> int:
    return sum(part.sizeHint().width() for part in parts) + gap * max(0, len(parts) - 1)


def _height(parts: Sequence[QPushButton]) -> int:
    return max((part.sizeHint().height() for part in parts), default=0)


def _broken(parts: Sequence[QPushButton], width: int, gap: int) -> list[list[QPushButton]]:
    """Return the buttons in as many lines as they need."""
    lines: list[list[QPushButton]] = []
    for part in parts:
        if lines and _width([*lines[-1], part], gap) <= width:
            lines[-1].append(part)
        else:
            lines.append([part])
    return lines


def _lay(parts: Sequence[QPushButton], x: int, y: int, gap: int) -> None:
    for part in parts:
        size = part.sizeHint()
        part.setGeometry(x, y, size.width(), size.height())
        x += size.width() + gap
