"""A letter is read through the speech service, with Qt's own plugin, in a process of its own.

    python -m tests.e2e.aloud_journey

Prints a line for each thing that happened; the speech service says what it spoke.
"""

from __future__ import annotations

import sys
import time

from PySide6.QtCore import QObject, QTimer, Slot
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget

from reconcile_gui.apology.marked_editor_widget import MarkedEditor
from reconcile_gui.apology.reading_aloud_widget import ReadingAloud
from reconcile_gui.qtkit.speech_thread import end_process
from reconcile_gui.qtkit.system_voice import SystemVoice
from reconcile_gui.qtkit.theme import Theme
from reconcile_gui.qtkit.voice import ReadsAloud, VoiceTrouble
from tests.e2e.speech_service import ENDLESS

PARTS = {
    "sorry": "I am sorry. It is “my” doing, and I won’t say otherwise; I hid it for 3 years.",
    "close": f"This is {ENDLESS}. Nobody ever hears this.",
}
GIVE_UP_MS = 60_000


def tell(line: str) -> None:
    """Print a line now."""
    sys.stdout.write(f"{line}\n")
    sys.stdout.flush()


class Listener(QObject):
    """Reads a letter, is silenced in the endless sentence, then reads a German one, then Hebrew."""

    def __init__(self, app: QApplication) -> None:
        """Lay the letter down."""
        super().__init__()
        self._app, self._turn, self._language = app, 0, ("en-GB", "English (UK)")
        theme, self._window = Theme("light"), QWidget()
        self._fields = {key: MarkedEditor(theme) for key in PARTS}
        for key, field in self._fields.items():
            field.setPlainText(PARTS[key])
        self._voice = SystemVoice(self)
        column = QVBoxLayout(self._window)
        reads = ReadsAloud(self._voice, lambda: -0.3 * self._turn, lambda: False, lambda: None)
        self._reading = ReadingAloud(reads, theme, lambda: self._fields, lambda: self._language)
        for each in (self._reading.bar, *self._fields.values()):
            column.addWidget(each)
        self._window.show()
        self._reading.spoken_at.connect(self._on_spoken_at)
        self._reading.began.connect(self._on_began)
        self._voice.failed.connect(self._on_failed)
        self._longest_ms, self._last = 0.0, time.monotonic()
        self._silenced = self._last
        self._pulse = QTimer(self)
        self._pulse.timeout.connect(self._on_pulse)
        self._pulse.start(5)
        tell(f"offered {self._reading.is_offered}")
        self._reading.toggle()

    @Slot(str, int)
    def _on_spoken_at(self, key: str, at_u16: int) -> None:
        tell(f"shown {key} {at_u16}")
        if key == "close" and self._turn == 0:
            # The service is given the sentence only now.
            QTimer.singleShot(400, self, self._silence)

    @Slot()
    def _silence(self) -> None:
        """Do what hiding and locking do."""
        self._silenced = time.monotonic()
        self._voice.silence()

    @Slot(bool)
    def _on_began(self, is_on: bool) -> None:
        tell(f"on {is_on}")
        if is_on:
            return
        self._turn += 1
        if self._turn == 1:
            self._read("de", "Es tut mir leid.")
        elif self._turn == 2:
            # The service is free for it only when it has broken off what was being spoken.
            tell(f"spoke again {(time.monotonic() - self._silenced) * 1000:.0f}")
            self._read("he", "שלום")

    def _read(self, language: str, words: str) -> None:
        self._language = (language, language)
        self._fields["sorry"].setPlainText(words)
        self._fields["close"].clear()
        QTimer.singleShot(0, self._reading, self._reading.toggle)

    @Slot(object)
    def _on_failed(self, trouble: VoiceTrouble) -> None:
        tell(f"failed {trouble.value}")
        tell(f"stalled {self._longest_ms:.0f}")
        self._voice.end()
        self._app.exit(0)

    @Slot()
    def _on_pulse(self) -> None:
        now = time.monotonic()
        self._longest_ms, self._last = max(self._longest_ms, (now - self._last) * 1000), now


def main() -> int:
    """Read until the last language, for which there is no voice."""
    app = QApplication(sys.argv[:1])
    listener = Listener(app)
    QTimer.singleShot(GIVE_UP_MS, listener, lambda: app.exit(1))
    return end_process(app.exec())


if __name__ == "__main__":
    sys.exit(main())
