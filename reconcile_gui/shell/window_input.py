"""Keys and mouse as they reach a window of ours, before any widget in it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

if TYPE_CHECKING:
    from PySide6.QtGui import QGuiApplication, QWindow


class WindowInput(QObject):
    """Lets filters see the input of each window, boxes included.

    They are not installed on the application: it would ask them at every event of every
    widget, ten times and more for a key press.
    """

    def __init__(self, app: QGuiApplication, filters: tuple[QObject, ...], parent: QObject) -> None:
        """Watch what is there, and each window from when it first has the keyboard."""
        super().__init__(parent)
        self._filters = filters
        app.focusWindowChanged.connect(self._watch)
        for window in app.allWindows():
            self._watch(window)

    def _watch(self, window: QWindow | None) -> None:
        if window is not None:
            for each in self._filters:
                window.installEventFilter(each)  # a second time changes nothing
