"""Work that may take long: said after half a second with how much is done, and stoppable."""

from __future__ import annotations

import threading
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from reconcile_gui.shell.trouble_page import sentence
from reconcile_gui.workbook.errors import Stopped

if TYPE_CHECKING:
    from collections.abc import Callable

    from reconcile_gui.qtkit.session import Session
    from reconcile_gui.shell.saving_bar import SavingBar
    from reconcile_gui.workbook.errors import WorkbookProblem
    from reconcile_gui.workbook.stopping import Tick

# What is over before nobody needs to hear of.
AFTER_MS = 500


class LongWork(QObject):
    """Stands in the bar of the window while one piece of work is done on another thread.

    A lock takes no answers: the work comes to its end then, and nothing is said of it.
    """

    _went_on = Signal(int, int)  # turn, percent; from the other thread

    def __init__(self, bar: SavingBar, session: Session) -> None:
        """Nothing is under way yet."""
        super().__init__(bar)
        self._bar = bar
        self._words = ""
        self._turn = 0
        self._percent = 0
        self._is_shown = False
        self._wants_stop = threading.Event()
        self._wait = QTimer(self, singleShot=True, interval=AFTER_MS)
        self._wait.timeout.connect(self._show)
        self._went_on.connect(self._on_went_on)
        session.closed.connect(self.end)

    def begin(self, words: str) -> Tick:
        """Return what the work tells how much of it is done; it raises Stopped.

        words: what is being done, a whole sentence. `end` or `failed` follows.
        """
        self.end()
        self._words, self._percent = words, 0
        self._turn += 1
        self._wants_stop = stop = threading.Event()
        self._wait.start()
        turn, told = self._turn, 0

        def tick(done: float) -> None:
            nonlocal told
            if stop.is_set():
                raise Stopped
            if (percent := int(done * 100)) != told:
                told = percent
                self._went_on.emit(turn, percent)

        return tick

    @Slot()
    def stop(self) -> None:
        """Have it end where it is; `failed` tells when it has."""
        self._wants_stop.set()
        if self._is_shown and not self._bar.is_about_saving:
            self._bar.work(self._words, self.tr("Stopping…"), None)

    @Slot()
    def end(self) -> None:
        """Say nothing of it any more."""
        self._turn += 1
        self._wait.stop()
        if self._is_shown:
            self._is_shown = False
            self._bar.take_back(self._words)

    def ended(self, then: Callable[[], None]) -> Callable[[], None]:
        """Return what ends it and then goes on."""

        def go_on() -> None:
            self.end()
            then()

        return go_on

    def failed(self, problem: WorkbookProblem) -> None:
        """Say why it did not come to its end; being stopped is no trouble."""
        self.end()
        if isinstance(problem, Stopped):
            self._bar.tell(sentence(problem.happened), sentence(problem.safe))
        else:
            self._bar.say(problem)

    @Slot()
    def _show(self) -> None:
        # What is not saved is said before anything else.
        if not self._bar.is_about_saving:
            self._is_shown = True
            said = self.tr("{percent} % is done.").format(percent=self._percent)
            self._bar.work(self._words, said if self._percent else "", self.stop)

    @Slot(int, int)
    def _on_went_on(self, turn: int, percent: int) -> None:
        if turn == self._turn:
            self._percent = percent
            if self._is_shown and not self._wants_stop.is_set():
                self._show()
