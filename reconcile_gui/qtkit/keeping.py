"""The owner thread's part of a session: what alone touches the open file."""

from __future__ import annotations

import threading
from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING, Any, TypeVar

from reconcile_gui import logsafe
from reconcile_gui.workbook.errors import NotOpened, Superseded, WorkbookBug, WorkbookProblem

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import datetime

    from reconcile_gui.qtkit.waiting import Pending, Waiting
    from reconcile_gui.workbook.book import Workbook, Written
    from reconcile_gui.workbook.changes import Changes
    from reconcile_gui.workbook.picture import Picture
    from reconcile_gui.workbook.transaction import Query

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Listeners:
    """Who hears what happened to the file; all on the window's thread, in order."""

    written: Callable[[Pending, Written[Any]], object]
    dropped: Callable[[Pending], object]
    saved: Callable[[datetime | None], object]
    failed: Callable[[WorkbookProblem], object]
    skipped: Callable[[WorkbookProblem], object]
    crashed: Callable[[Exception], object]
    kept_open: Callable[[WorkbookProblem], object]
    closed: Callable[[], object]
    elsewhere: Callable[[Changes], object]


class Closing:
    """Whether the file is to be closed; asked and answered from both threads."""

    def __init__(self) -> None:
        """Nothing is to be closed."""
        self._guard = threading.Lock()
        self._is_under_way = False
        self._did_not_work_out = False  # until it is told, and taken back or wanted anew
        self.is_wanted = False
        self.must_finish = False
        self.gives_up = False

    @property
    def may_stay(self) -> bool:
        """Whether the file stays open, with everything shown, if closing does not work out."""
        return self.is_wanted and self.must_finish

    def want(self, *, must_finish: bool) -> None:
        """Close when everything is on the disk."""
        with self._guard:
            self.is_wanted = True
            self.must_finish = must_finish
            self._did_not_work_out = False

    def take_back(self) -> bool:
        """Leave the file open after all; False if it is too late."""
        with self._guard:
            if self._is_under_way:
                return False
            self.is_wanted = self._did_not_work_out = False
            return True

    def begin(self, waiting: Waiting) -> bool:
        """Turn from wanting to doing, once, if nothing waits; no way back from here."""
        with self._guard:
            if self._is_under_way or self._did_not_work_out:
                return False
            if not self.is_wanted or len(waiting):
                return False
            self._is_under_way = True
            return True

    def stop(self) -> None:
        """Go back to wanting: something that must be done first was not."""
        with self._guard:
            self._is_under_way = False
            self._did_not_work_out = True

    def done(self) -> None:
        """Forget everything: the file is closed."""
        with self._guard:
            self._is_under_way = self._did_not_work_out = False
            self.is_wanted = self.must_finish = self.gives_up = False


class Keeper:
    """Opens, writes and closes the file. Every method runs on the owner thread."""

    def __init__(
        self,
        waiting: Waiting,
        closing: Closing,
        listeners: Listeners,
        tell: Callable[[Callable[[], object]], object],
    ) -> None:
        """tell: has something called on the window's thread."""
        self._waiting = waiting
        self._closing = closing
        self._listeners = listeners
        self._post = tell
        self.book: Workbook | None = None
        self.is_stuck = False  # the oldest write failed when it was last tried
        self._picture: Picture | None = None
        self.before_closing: list[Callable[[Workbook], object]] = []

    def attempt(
        self,
        work: Callable[[], T],
        then: Callable[[T], object],
        on_failure: Callable[[WorkbookProblem], object],
    ) -> None:
        """Do some work and tell what it gave, or what was the matter."""
        try:
            answer = work()
        except WorkbookProblem as problem:
            self.tell(on_failure, problem)
        except Exception as error:  # noqa: BLE001 - the owner thread outlives a mistake of ours
            self.tell(self._listeners.crashed, error)
        else:
            self.tell(then, answer)

    def take(self, opener: Callable[[], Workbook]) -> None:
        """Open a file. Whatever fails is a problem: the person waits in front of it."""
        try:
            self.book = opener()
        except WorkbookProblem:
            raise
        except Exception as error:  # noqa: BLE001 - the window must not wait for ever
            # PRIVACY: the message may hold private words; the type does not.
            logsafe.event("unexpected", kind=error)
            raise NotOpened from None

    def notice_others(self) -> None:
        """Tell when another program wrote to the file since it was last looked at."""
        if self.book is not None and (changes := self.book.changes_elsewhere()):
            self.tell(self._listeners.elsewhere, changes)

    def read(self, query: Query[T]) -> T:
        """Return what a query gives, with everything written that still waits."""
        if self.book is None:
            raise WorkbookBug("a read while no workbook is open")
        unsaved = [pending.operation for pending in self._waiting.all()] if self.is_stuck else []
        if not unsaved:
            return self.book.read(query)
        # START: a picture is needed only while saving fails.
        from reconcile_gui.workbook.picture import Picture

        if self._picture is not None and not self._picture.knows(unsaved):
            self._forget_picture()
        if self._picture is None:
            self._picture = Picture(self.book)
        return self._picture.answer(unsaved, query)

    def _forget_picture(self) -> None:
        if self._picture is not None:
            self._picture.close()
            self._picture = None

    def save_waiting(self) -> None:
        """Write everything that waits, oldest first; stop at the first failure."""
        if (book := self.book) is None:
            if self._closing.begin(self._waiting):
                self._post(self._listeners.closed)
            return
        moment = None
        while (pending := self._waiting.start()) is not None:
            try:
                self.notice_others()
                written = book.write(pending.operation)
            except Superseded as problem:
                self._drop(pending)
                self.tell(self._listeners.skipped, problem)
            except WorkbookProblem as problem:
                self._waiting.put_back(pending)
                self.is_stuck = True
                self.tell(self._listeners.failed, problem)
                return
            except Exception as error:  # noqa: BLE001 - must not block the writes behind it
                self._drop(pending)
                self.tell(self._listeners.crashed, error)
            else:
                self._waiting.done(pending)
                moment = book.clock.now()
                self.tell(partial(self._listeners.written, pending), written)
        self.is_stuck = False
        self._forget_picture()
        self.tell(self._listeners.saved, moment)
        if self._closing.begin(self._waiting):
            self._finish(book)

    def _drop(self, pending: Pending) -> None:
        """Give up a write that can never be on the disk."""
        self._waiting.done(pending)
        self.tell(self._listeners.dropped, pending)

    def tell(self, listener: Callable[[T], object], answer: T) -> None:
        """Call a listener on the window's thread."""
        self._post(partial(listener, answer))

    def _finish(self, book: Workbook) -> None:
        for work in () if self._closing.gives_up else self.before_closing:
            try:
                work(book)
            except WorkbookProblem as problem:
                if self._closing.must_finish:
                    self._closing.stop()
                    self.tell(self._listeners.kept_open, problem)
                    return
                self.tell(self._listeners.skipped, problem)
            except Exception as error:  # noqa: BLE001 - the words are saved; the key must go
                self.tell(self._listeners.crashed, error)
        self._forget_picture()
        book.close()
        self.book = None
        self.is_stuck = False
        self._post(self._listeners.closed)
