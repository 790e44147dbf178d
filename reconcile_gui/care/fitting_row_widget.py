"""Parts side by side where there is room, below each other where there is not."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QVBoxLayout, QWidget

if TYPE_CHECKING:
    from collections.abc import Sequence

    from reconcile_gui.qtkit.theme import Theme


class FittingRow(QWidget):
    """Turns itself by its own width; the text size counts, because parts grow with it."""

    def __init__(
        self, theme: Theme, parts: Sequence[QWidget], *, gap_px: int, even: bool = False
    ) -> None:
        """gap_px: between parts at 100 %; even: all parts share the width alike."""
        super().__init__()
        self._theme, self._parts, self._gap_px = theme, list(parts), gap_px
        outside = QVBoxLayout(self)
        outside.setContentsMargins(0, 0, 0, 0)
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        for part in self._parts:
            self._row.addWidget(part, 1 if even else 0)
        if not even:
            self._row.addStretch(1)
        outside.addLayout(self._row)
        # Asks for no width: it is told one and turns by it.
        self.setMinimumWidth(1)
        theme.changed.connect(self._turn)
        self._turn()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Turn where the parts do not fit any more, or fit again."""
        super().resizeEvent(event)
        self._turn()

    def _turn(self) -> None:
        gap = self._theme.px(self._gap_px)
        needed = sum(part.sizeHint().width() for part in self._parts)
        needed += gap * (len(self._parts) - 1)
        direction = QBoxLayout.Direction
        fits = needed <= self.contentsRect().width()
        self._row.setDirection(direction.LeftToRight if fits else direction.TopToBottom)
        self._row.setSpacing(gap if fits else self._theme.px(4))
