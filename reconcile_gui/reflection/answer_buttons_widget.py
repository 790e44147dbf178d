"""Two groups of buttons at both ends of one line, or on two lines where there is less room."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QPushButton, QWidget

from reconcile_gui.qtkit.flow_row_widget import FlowRow, shown
from reconcile_gui.qtkit.mirrored import put
from reconcile_gui.qtkit.theme import Theme

GAP_PX = 10


class AnswerButtons(FlowRow):
    """What may be made of an answer at the left, the way on at the right."""

    def __init__(
        self, theme: Theme, left: Sequence[QPushButton], right: Sequence[QPushButton]
    ) -> None:
        """Lay these out; hidden ones take no room."""
        super().__init__(theme, (*left, *right), GAP_PX)
        self._left, self._right = list(left), list(right)

    def place_parts(self, width: int, *, really: bool) -> int:
        """Return the height of all lines at `width`; really: put the parts there too."""
        gap = self._theme.px(GAP_PX)
        left, right = shown(self._left), shown(self._right)
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


def _width(parts: Sequence[QWidget], gap: int) -> int:
    return sum(part.sizeHint().width() for part in parts) + gap * max(0, len(parts) - 1)


def _height(parts: Sequence[QWidget]) -> int:
    return max((part.sizeHint().height() for part in parts), default=0)


def _broken(parts: Sequence[QWidget], width: int, gap: int) -> list[list[QWidget]]:
    """Return the buttons in as many lines as they need."""
    lines: list[list[QWidget]] = []
    for part in parts:
        if lines and _width([*lines[-1], part], gap) <= width:
            lines[-1].append(part)
        else:
            lines.append([part])
    return lines


def _lay(parts: Sequence[QWidget], x: int, y: int, gap: int) -> None:
    for part in parts:
        size = part.sizeHint()
        put(part, x, y, size.width(), size.height())
        x += size.width() + gap
