"""Buttons side by side, in as many lines as they need."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QSize
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from reconcile_gui.qtkit.mirrored import put
from reconcile_gui.qtkit.theme import Theme


class FlowRow(QWidget):
    """Lays its parts out as one reads; what has no room begins a new line.

    Hidden parts take no room. Who breaks the lines otherwise says so in `place_parts`.
    """

    def __init__(self, theme: Theme, parts: Sequence[QWidget], gap_px: int) -> None:
        """gap_px: between parts, and between lines, at 100 %."""
        super().__init__()
        self._theme, self._parts, self._gap_px = theme, list(parts), gap_px
        for part in self._parts:
            part.setParent(self)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def sizeHint(self) -> QSize:
        """Return the room at the width it has."""
        return QSize(self.minimumSizeHint().width(), self.heightForWidth(self.width()))

    def minimumSizeHint(self) -> QSize:
        """Return the room of the widest part."""
        sizes = [part.sizeHint() for part in shown(self._parts)]
        return QSize(
            max((size.width() for size in sizes), default=0),
            max((size.height() for size in sizes), default=0),
        )

    def heightForWidth(self, width: int) -> int:
        """Return the height of all lines at this width."""
        return self.place_parts(width, really=False)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Break the lines anew."""
        super().resizeEvent(event)
        self.place_parts(self.width(), really=True)

    def event(self, event: QEvent) -> bool:
        """Break the lines anew when a part has other words, or is shown or hidden."""
        if event.type() == QEvent.Type.LayoutRequest:
            self.updateGeometry()
            self.place_parts(self.width(), really=True)
        return super().event(event)

    def place_parts(self, width: int, *, really: bool) -> int:
        """Return the height of all lines at `width`; really: put the parts there too."""
        gap = self._theme.px(self._gap_px)
        x = y = line_height = 0
        for part in shown(self._parts):
            size = part.sizeHint()
            if x and x + size.width() > width:
                x, y, line_height = 0, y + line_height + gap, 0
            if really:
                put(part, x, y, min(size.width(), max(1, width)), size.height())
            x += size.width() + gap
            line_height = max(line_height, size.height())
        return y + line_height


def shown(parts: Sequence[QWidget]) -> list[QWidget]:
    """Return the parts that take room."""
    return [part for part in parts if not part.isHidden()]
