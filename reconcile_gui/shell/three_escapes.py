"""Esc three times within two seconds hides; Esc once goes back."""

from __future__ import annotations

from time import monotonic
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent

if TYPE_CHECKING:
    from collections.abc import Callable

WITHIN_S = 2.0
TIMES = 3


class ThreeEscapes(QObject):
    """Counts Esc wherever the caret is, in boxes and menus too.

    Installed on windows, not on widgets: a box that is open may swallow keys, and
    must not be able to swallow this one.
    """

    once = Signal()
    thrice = Signal()

    def __init__(
        self, parent: QObject | None = None, seconds: Callable[[], float] = monotonic
    ) -> None:
        """seconds: a clock that never goes back."""
        super().__init__(parent)
        self._seconds = seconds
        self._pressed: list[float] = []

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Count each press as it reaches a window, before its widgets."""
        if event.type() == QEvent.Type.KeyPress:
            self._on_key(cast("QKeyEvent", event))
        return False

    def _on_key(self, event: QKeyEvent) -> None:
        if event.key() != Qt.Key.Key_Escape:
            self._pressed.clear()
            return
        if event.isAutoRepeat():
            return
        now = self._seconds()
        self._pressed = [*(then for then in self._pressed if now - then <= WITHIN_S), now]
        if len(self._pressed) >= TIMES:
            self._pressed.clear()
            self.thrice.emit()
        elif len(self._pressed) == 1:
            self.once.emit()
