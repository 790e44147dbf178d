"""The second press of a double click does nothing, whatever lies under the mouse by then.

Where a click takes a row away, the next row moves up: a double click would answer for both.
"""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QAbstractButton, QApplication

PRESSES = (QEvent.Type.MouseButtonPress, QEvent.Type.MouseButtonDblClick)


class OneClick(QObject):
    """Watches buttons that lie close together, or take each other's place."""

    def __init__(self, parent: QObject) -> None:
        """Watch nothing yet."""
        super().__init__(parent)
        self._last_ms: int | None = None

    def watch(self, *buttons: QAbstractButton) -> None:
        """Let a second press on any of these do nothing."""
        for each in buttons:
            each.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Keep a press away that comes within a double click's time of the former."""
        if event.type() not in PRESSES or not isinstance(event, QMouseEvent):
            return False
        now, last = event.timestamp(), self._last_ms
        is_second = last is not None and 0 <= now - last < QApplication.doubleClickInterval()
        if not is_second:
            self._last_ms = now
        return is_second
