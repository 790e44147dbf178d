"""What measures a key press: from the key to the end of the painting after it."""

from __future__ import annotations

import time
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QObject, QTimerEvent
from PySide6.QtGui import QTextCursor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPlainTextEdit, QTextEdit

WORDS, KEYS, FRAME_S = 5000, 400, 0.016
GOOD = "For almost a year I hid the money from you, and I told you that everything was fine. "
POOR = "I am sorry if I hurt you. I lied because I was under a lot of pressure at work. "
TYPED = "and then I told you that it was all right when it was not. "
# Chosen: a guard against hanging; the figure to reach is printed.
HANGING_S = 1.0


def letter(words: int = WORDS) -> str:
    """Return a text of so many words, in paragraphs, one sentence in five with a note."""
    paragraph = GOOD * 8 + POOR
    lines: list[str] = []
    while sum(len(line.split()) for line in lines) < words:
        lines.append(paragraph.strip())
    return "\n\n".join(lines)


@dataclass(frozen=True, slots=True)
class Times:
    """Seconds from each key press to the end of the painting after it, in order of size."""

    each: tuple[float, ...]

    def at(self, part: float) -> float:
        """Return the time that this part of all keys stays below."""
        return self.each[min(len(self.each) - 1, int(part * len(self.each)))]

    def line(self, name: str) -> str:
        """Return one line for the terminal."""
        stalls = sum(one > FRAME_S for one in self.each)
        median, high, worst = (1000 * self.at(part) for part in (0.5, 0.99, 1.0))
        return (
            f"{name:28} median {median:6.2f} ms   99th {high:6.2f} ms   "
            f"worst {worst:6.2f} ms   over 16 ms: {stalls} of {len(self.each)}"
        )


class Painted(QObject):
    """Notices when a widget has been painted."""

    def __init__(self, widget: QTextEdit | QPlainTextEdit) -> None:
        """Watch what the words are drawn on."""
        super().__init__(widget)
        self.count = 0
        widget.viewport().installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Count paintings; they happen right after this."""
        if event.type() == QEvent.Type.Paint:
            self.count += 1
        return super().eventFilter(watched, event)


def type_into(editor: QTextEdit | QPlainTextEdit, keys: int = KEYS, pause_s: float = 0) -> Times:
    """Type into the middle of a text; return how long each key took until it was painted."""
    painted = Painted(editor)
    cursor = editor.textCursor()
    cursor.setPosition(editor.document().characterCount() // 2)
    cursor.movePosition(QTextCursor.MoveOperation.EndOfBlock)
    editor.setTextCursor(cursor)
    editor.ensureCursorVisible()
    QApplication.processEvents()
    times = []
    for number in range(keys):
        key = TYPED[number % len(TYPED)]
        before = painted.count
        started = time.perf_counter()
        QTest.keyClicks(editor, key)
        while painted.count == before and time.perf_counter() - started < HANGING_S:
            QApplication.processEvents()
        times.append(time.perf_counter() - started)
        ends = time.perf_counter() + pause_s
        while time.perf_counter() < ends:
            QApplication.processEvents()
    return Times(tuple(sorted(times)))


class Heartbeat(QObject):
    """Notices how long the window did not answer: the gaps between beats of a timer at zero."""

    def __init__(self) -> None:
        """Not beating yet."""
        super().__init__()
        self._gaps: list[float] = []
        self._last = 0.0
        self._timer = 0

    def start(self) -> None:
        """Begin to count."""
        self._gaps.clear()
        self._last = time.perf_counter()
        self._timer = self.startTimer(0)

    def stop(self) -> Times:
        """Return all gaps, the one that has just begun too."""
        self.killTimer(self._timer)
        return Times(tuple(sorted([*self._gaps, time.perf_counter() - self._last])))

    def timerEvent(self, event: QTimerEvent) -> None:
        """Note how long it is since the beat before."""
        now = time.perf_counter()
        self._gaps.append(now - self._last)
        self._last = now
