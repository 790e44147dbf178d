"""Esc three times within two seconds hides; Esc once goes back."""

from __future__ import annotations

from typing import cast

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent

WITHIN_MS = 2000
TIMES = 3


class ThreeEscapes(QObject):
    """Counts Esc wherever the caret is, in boxes and menus too.

    Installed on windows, not on widgets: a box that is open may swallow keys, and
    must not be able to swallow this one. The time of a press is the one the desktop
    gave it, so that a busy program hides as surely as an idle one.
    """

    once = Signal()
    thrice = Signal()

    def __init__(self, parent: QObject) -> None:
        """Count from nothing."""
        super().__init__(parent)
        self._pressed: list[int] = []  # when, in ms of the desktop's clock

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
        now = event.timestamp()
        self._pressed = [*(then for then in self._pressed if now - then <= WITHIN_MS), now]
        if len(self._pressed) >= TIMES:
            self._pressed.clear()
            self.thrice.emit()
        elif len(self._pressed) == 1:
            self.once.emit()
