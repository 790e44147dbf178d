"""A pause of somebody's hands: some time after the last key, and once."""

from __future__ import annotations

from PySide6.QtCore import QObject, QTimer, Signal

# Chosen: as long as someone looks up from a sentence; typing is never interrupted.
WRITING_MS = 1200


class Pause(QObject):
    """Begins anew at every `start`."""

    over = Signal()

    def __init__(self, parent: QObject, after_ms: int = WRITING_MS) -> None:
        """after_ms: how long nothing is done until it is one."""
        super().__init__(parent)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(after_ms)
        self._timer.timeout.connect(self.over)

    def start(self) -> None:
        """Wait for the whole time from now on, as after a key."""
        self._timer.start()

    def stop(self) -> None:
        """Wait no more; what was typed is nobody's."""
        self._timer.stop()

    def end(self) -> None:
        """Take the pause for over now, if one was waited for."""
        if self._timer.isActive():
            self._timer.stop()
            self.over.emit()
