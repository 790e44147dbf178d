"""Work off the window's thread, in slices; only the newest answer is wanted."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable, Generator
from typing import Generic, TypeVar

from PySide6.QtCore import QObject, Qt, Signal, Slot

T = TypeVar("T")
Slices = Generator[None, None, T]
# Chosen: long enough that a key that waits for the interpreter gets it, short enough not to
# be noticed in a letter of 400 sentences.
GIVE_WAY_S = 0.0005


class _Answers(QObject):
    """Carries answers to the window's thread; has no parent, so that nobody ends it early."""

    done = Signal(int, object)  # turn, answer


class Background(QObject, Generic[T]):
    """Runs one piece of work at a time; starting another, or `stop`, drops the one before.

    No thread lives on when there is nothing to do.
    """

    def __init__(self, parent: QObject, name: str) -> None:
        """name: of the threads, for whoever looks at them."""
        super().__init__(parent)
        self._name = name
        self._turn = 0
        self._then: Callable[[T], None] | None = None
        self._one_at_a_time = threading.Lock()
        # Lives as long as whoever may still answer: this object may be gone by then.
        self._answers = _Answers()
        self._answers.done.connect(self._on_done, Qt.ConnectionType.QueuedConnection)

    @property
    def is_busy(self) -> bool:
        """Whether an answer is still to come."""
        return self._then is not None

    def start(self, work: Callable[[], Slices[T]], then: Callable[[T], None]) -> None:
        """Run a generator on another thread; `then` gets what it returns, on this one.

        It gives way to the window at every `yield`, and ends there when it is not wanted
        any more.
        """
        self._turn += 1
        self._then = then
        threading.Thread(
            target=self._run,
            args=(self._answers, self._turn, work),
            name=f"background-{self._name}",
            daemon=True,
        ).start()

    def stop(self) -> None:
        """Want no answer any more."""
        self._turn += 1
        self._then = None

    def _run(self, answers: _Answers, turn: int, work: Callable[[], Slices[T]]) -> None:
        with self._one_at_a_time:
            slices = work()
            try:
                while turn == self._turn:
                    next(slices)
                    time.sleep(GIVE_WAY_S)
            except StopIteration as ended:
                if turn == self._turn:
                    answers.done.emit(turn, ended.value)
            finally:
                slices.close()

    @Slot(int, object)
    def _on_done(self, turn: int, answer: T) -> None:
        then = self._then
        if turn == self._turn and then is not None:
            self._then = None
            then(answer)
