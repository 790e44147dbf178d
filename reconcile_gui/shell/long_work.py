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

# What is over before nobody needs to hear of.
AFTER_MS = 500


class Turn:
    """One piece of long work: told from its thread how much is done, ended on the window's."""

    def __init__(self, owner: LongWork, words: str, said: int) -> None:
        """words: what is being done, a whole sentence. said: how much the bar had said then."""
        self._owner = owner
        self.words, self.said = words, said
        self.percent = 0
        self.wants_stop = threading.Event()

    def tick(self, done: float) -> None:
        """Tell how much is done, 0..1. Raises Stopped where it is not wanted any more."""
        if self.wants_stop.is_set():
            raise Stopped
        if (percent := int(done * 100)) != self.percent:
            self.percent = percent
            self._owner.went_on.emit()

    @property
    def is_under_way(self) -> bool:
        """Whether it has not ended yet."""
        return self._owner.has(self)

    def end(self) -> None:
        """Say nothing of it any more; of other work, what there is to say."""
        self._owner.end(self)

    def ended(self, then: Callable[[], None]) -> Callable[[], None]:
        """Return what ends it and then goes on."""

        def go_on() -> None:
            self.end()
            then()

        return go_on

    def failed(self, problem: WorkbookProblem) -> None:
        """Say why it did not come to its end; being stopped is no trouble."""
        self.end()
        self._owner.say(problem)


class LongWork(QObject):
    """Stands in the bar of the window while pieces of work are done on other threads.

    They are done one after the other, and so they are shown. What the bar says meanwhile
    is left until it is put away. A lock takes no answers: the work comes to its end then,
    and nothing is said of it.
    """

    went_on = Signal()  # from the other thread

    def __init__(self, bar: SavingBar, session: Session) -> None:
        """Nothing is under way yet."""
        super().__init__(bar)
        self._bar = bar
        self._turns: list[Turn] = []
        self._is_shown = False
        self._wait = QTimer(self, singleShot=True, interval=AFTER_MS)
        self._wait.timeout.connect(self._show)
        # What takes a message away may be about to say the next one.
        self._soon = QTimer(self, singleShot=True, interval=0)
        self._soon.timeout.connect(self._show)
        bar.went_quiet.connect(self._soon.start)
        self.went_on.connect(self._on_went_on)
        session.closed.connect(self.end_all)
        session.crashed.connect(self.end_all)  # it may have been this that is not done now

    def begin(self, words: str) -> Turn:
        """Return the turn of a work, whose `end` or `failed` follows.

        words: what is being done, a whole sentence.
        """
        turn = Turn(self, words, self._bar.times_said)
        self._turns.append(turn)
        if len(self._turns) == 1:
            self._wait.start()
        elif self._is_shown:
            self._show()
        return turn

    @Slot()
    def stop(self) -> None:
        """Have the work that is shown end where it is; `failed` tells when it has."""
        if self._turns:
            self._turns[0].wants_stop.set()
            self._show()

    def has(self, turn: Turn) -> bool:
        """Tell whether this work is still under way."""
        return turn in self._turns

    def end(self, turn: Turn) -> None:
        """Say nothing more of this work, and show the next."""
        if turn not in self._turns:
            return
        was_first = turn is self._turns[0]
        self._turns.remove(turn)
        if not was_first:
            self._on_went_on()
            return
        if self._is_shown:
            self._is_shown = False
            self._bar.take_back(turn.words)
        if self._turns:
            self._wait.start()
        else:
            self._wait.stop()

    @Slot()
    def end_all(self) -> None:
        """Say nothing of any work more."""
        while self._turns:
            self.end(self._turns[-1])

    def say(self, problem: WorkbookProblem) -> None:
        """Say why a work did not come to its end."""
        if isinstance(problem, Stopped):
            self._bar.tell(sentence(problem.happened), sentence(problem.safe))
        else:
            self._bar.say(problem)

    @Slot()
    def _show(self) -> None:
        if not self._turns or self._wait.isActive():
            return
        turn = self._turns[0]
        if self._bar.is_silent:
            turn.said = self._bar.times_said
        # What is not saved, and what was said since, is read before anything else.
        if self._bar.is_about_saving or self._bar.times_said != turn.said:
            return
        self._is_shown = True
        is_stopping = turn.wants_stop.is_set()
        self._bar.work(turn.words, self._detail(), None if is_stopping else self.stop)

    def _detail(self) -> str:
        turn, *others = self._turns
        said = []
        if turn.wants_stop.is_set():
            said.append(self.tr("Stopping…"))
        elif turn.percent:
            said.append(self.tr("{percent} % is done.").format(percent=turn.percent))
        if others:
            said.append(self.tr("After this: {words}").format(words=others[0].words))
        return " ".join(said)

    @Slot()
    def _on_went_on(self) -> None:
        if self._is_shown:
            self._show()
