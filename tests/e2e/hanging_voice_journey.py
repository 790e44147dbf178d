"""Read aloud where the speech service takes the call and never answers, in its own process.

    python -m tests.e2e.hanging_voice_journey [at-once]

at-once: leaves before the program has given up waiting. Prints a line for each thing that
happened, and for how long the window did not answer.
"""

from __future__ import annotations

import sys
import time

from PySide6.QtCore import QObject, QTimer, Slot
from PySide6.QtWidgets import QApplication

from reconcile_gui.qtkit.speech_thread import end_process
from reconcile_gui.qtkit.system_voice import SystemVoice
from reconcile_gui.qtkit.voice import Utterance, VoiceTrouble
from tests.e2e.aloud_journey import GIVE_UP_MS, tell

PATIENCE_MS = 700
SENTENCE = Utterance("I am sorry.", "en-GB")


class Caller(QObject):
    """Asks twice, as somebody does who thinks of a slip; then leaves."""

    def __init__(self, app: QApplication, *, leaves_at_once: bool) -> None:
        """Ask for the first time."""
        super().__init__()
        self._app, self._asked = app, 1
        self._longest_ms, self._last = 0.0, time.monotonic()
        self._voice = SystemVoice(self, patience_ms=PATIENCE_MS)
        self._voice.failed.connect(self._on_failed)
        self._pulse = QTimer(self)
        self._pulse.timeout.connect(self._on_pulse)
        self._pulse.start(5)
        tell(f"offered {self._voice.can_speak()}")
        self._voice.speak(SENTENCE)
        if leaves_at_once:
            QTimer.singleShot(200, self, self._leave)

    @Slot(object)
    def _on_failed(self, trouble: VoiceTrouble) -> None:
        tell(f"failed {trouble.value}")
        if self._asked == 1:
            self._asked = 2
            # What it does next, and how long it takes, is measured too.
            QTimer.singleShot(200, self, self._ask_again)
        else:
            QTimer.singleShot(200, self, self._leave)

    @Slot()
    def _ask_again(self) -> None:
        self._voice.speak(SENTENCE)

    @Slot()
    def _leave(self) -> None:
        self._voice.end()
        self._on_pulse()
        tell(f"stalled {self._longest_ms:.0f}")
        self._app.exit(0)

    @Slot()
    def _on_pulse(self) -> None:
        now = time.monotonic()
        self._longest_ms, self._last = max(self._longest_ms, (now - self._last) * 1000), now


def main() -> int:
    """Ask, and leave."""
    app = QApplication(sys.argv[:1])
    caller = Caller(app, leaves_at_once="at-once" in sys.argv)
    QTimer.singleShot(GIVE_UP_MS, caller, lambda: app.exit(1))
    return end_process(app.exec())


if __name__ == "__main__":
    sys.exit(main())
