"""Locks when nobody has touched keyboard or mouse for some minutes."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QTimer, Signal

INPUT = frozenset(
    (
        QEvent.Type.KeyPress,
        QEvent.Type.MouseButtonPress,
        QEvent.Type.MouseMove,
        QEvent.Type.Wheel,
        QEvent.Type.TouchBegin,
        QEvent.Type.InputMethod,
    )
)
MINUTE_MS = 60_000


class IdleLock(QObject):
    """Installed on windows; its timer runs only while it may lock."""

    idle = Signal()

    def __init__(self, parent: QObject | None = None, minute_ms: int = MINUTE_MS) -> None:
        """minute_ms: how long a minute is, for tests."""
        super().__init__(parent)
        self._minute_ms = minute_ms
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self.idle)

    @property
    def is_watching(self) -> bool:
        """Whether minutes are being counted now."""
        return self._timer.isActive()

    def watch(self, minutes: int) -> None:
        """Start counting; 0 minutes means never."""
        self._timer.stop()
        if minutes:
            self._timer.start(minutes * self._minute_ms)

    def stop(self) -> None:
        """Count no more, as when locked."""
        self._timer.stop()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Start the minutes afresh at every sign of a person."""
        if event.type() in INPUT and self.is_watching:
            self._timer.start()
        return False
