"""The window's side of the workbook: nothing here ever waits for the disk.

One owner thread opens, reads and writes; every answer comes back on the window's
thread. A write that fails stays here, is shown, and is tried again until it is on
the disk; locking waits for it behind a blank window.
"""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Any, TypeVar

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from reconcile_gui import logsafe
from reconcile_gui.qtkit.answers import Answers
from reconcile_gui.qtkit.keeping import Closing, Keeper, Listeners
from reconcile_gui.qtkit.owner import Owner
from reconcile_gui.qtkit.readings import Readings
from reconcile_gui.qtkit.undo import Command, UndoStack
from reconcile_gui.qtkit.waiting import Pending, Waiting
from reconcile_gui.workbook.errors import WorkbookBug, WorkbookProblem, WrongPassphrase

if TYPE_CHECKING:
    from collections.abc import Callable, Hashable
    from datetime import datetime
    from pathlib import Path

    from reconcile_gui.workbook.book import Workbook, Written
    from reconcile_gui.workbook.changes import Changes
    from reconcile_gui.workbook.transaction import Operation, Query

T = TypeVar("T")
RETRY_MS = 5000


def _ignore(_answer: object) -> None:
    """Nobody waits for this."""


class Session(QObject):
    """Holds the open workbook for all views."""

    changed = Signal(object, object)  # Changes, origin or None; after the commit
    failed = Signal(object)  # WorkbookProblem; the writes are kept and tried again
    saved = Signal(object)  # datetime of the newest commit; nothing waits any more
    opened = Signal()  # the workbook can be read and written
    closed = Signal()  # everything is on the disk, the key is dropped
    kept_open = Signal(object)  # WorkbookProblem of the work that leaving waits for
    skipped = Signal(object)  # WorkbookProblem of work left undone (a backup at a lock, an undo)
    crashed = Signal(str)  # type of an exception of ours; its write was dropped
    changed_elsewhere = Signal()  # another program wrote to the file; `changed` was told
    undo_changed = Signal()  # what undo and redo would do is different now

    def __init__(self, parent: QObject | None = None, *, retry_ms: int = RETRY_MS) -> None:
        """Start without a workbook. retry_ms: until a failed save is tried again."""
        super().__init__(parent)
        self._owner = Owner()
        self._waiting = Waiting()
        self._closing = Closing()
        self._is_open = False
        self._answers = Answers(self, lambda: self._is_open, lambda: self._closing.may_stay)
        self._undo = UndoStack()
        self._readings = Readings(self._ask)
        self._keeper = Keeper(
            self._waiting,
            self._closing,
            Listeners(
                written=self._on_written,
                dropped=self._forget_command,
                saved=self._on_saved,
                failed=self._on_failed,
                skipped=self.skipped.emit,
                crashed=self._on_crash,
                kept_open=self._on_kept_open,
                closed=self._on_closed,
                elsewhere=self._on_elsewhere,
            ),
            self._answers.bring,
        )
        self._problem: WorkbookProblem | None = None
        self._retry = QTimer(self)
        self._retry.setSingleShot(True)
        self._retry.setInterval(retry_ms)
        self._retry.timeout.connect(self.retry)

    # What a view uses ------------------------------------------------------------

    @property
    def is_open(self) -> bool:
        """Whether reading and writing is possible now."""
        return self._is_open

    @property
    def waiting(self) -> int:
        """How many writes are not on the disk yet."""
        return len(self._waiting)

    @property
    def problem(self) -> WorkbookProblem | None:
        """Why writes are waiting, or None while saving works."""
        return self._problem

    def write(
        self,
        operation: Operation[T],
        *,
        origin: object | None = None,
        label: str = "",
        then: Callable[[T], None] | None = None,
        replaces: Hashable | None = None,
    ) -> None:
        """Queue an operation; `then` gets its result after the commit.

        label: names a record command for Undo; empty for typing.
        replaces: an older unsaved write with the same key is dropped for this one.
        Raises WorkbookBug when no workbook is open: nothing is written while locked.
        """
        if not self._is_open:
            raise WorkbookBug("a write while no workbook is open")
        if label:
            operation = Command(label, operation)
            self._undo.did(operation)
            self.undo_changed.emit()
        self._queue(Pending(operation, origin, then, replaces))

    def read(self, query: Query[T], then: Callable[[T], None]) -> None:
        """Run a query; `then` gets the answer, which knows every write made until then.

        It is dropped by a lock, and late while leaving. `skipped` tells of a failure.
        """
        if self._is_open:
            self._readings.ask(query, then)

    def read_once(
        self,
        query: Query[T],
        then: Callable[[T], None],
        on_failure: Callable[[WorkbookProblem], None],
    ) -> None:
        """Run a query that takes long; the answer knows the writes made before it was asked."""
        if self._is_open:
            self.on_owner(lambda _book: self._keeper.read(query), then, on_failure)

    def on_owner(
        self,
        work: Callable[[Workbook], T],
        then: Callable[[T], None],
        on_failure: Callable[[WorkbookProblem], None],
    ) -> None:
        """Run work on the open file itself: a backup, a check, a new passphrase."""
        if not self._is_open:
            raise WorkbookBug("work on the file while no workbook is open")
        answer = self._answers.of_now(then)

        def job() -> None:
            if (book := self._keeper.book) is not None:
                self._keeper.attempt(lambda: work(book), answer, on_failure)

        self._owner.post(job)

    def look_elsewhere(self) -> None:
        """Look whether another program wrote to the file; so does each write before it."""
        if self._is_open:
            self.on_owner(lambda _: self._keeper.notice_others(), _ignore, _ignore)

    # Opening, locking, closing -----------------------------------------------------

    def open(
        self, opener: Callable[[], Workbook], on_failure: Callable[[WorkbookProblem], None]
    ) -> None:
        """Open a workbook on the owner thread; `opened` or `on_failure` follows."""
        if self._is_open or self._closing.is_wanted:
            raise WorkbookBug("another workbook is still open")
        take = partial(self._keeper.take, opener)
        self._owner.post(partial(self._keeper.attempt, take, self._on_opened, on_failure))

    def warm_up(self, work: Callable[[], object]) -> None:
        """Run slow imports on the owner thread while nothing is asked of it yet."""
        self._owner.post(partial(self._keeper.attempt, work, _ignore, _ignore))

    def add_before_closing(self, work: Callable[[Workbook], object]) -> None:
        """Run this on the owner thread before each lock and close (versions, backups)."""
        self._keeper.before_closing.append(work)

    def close(self, *, must_finish: bool = False) -> None:
        """Take no more writes; save what waits, then drop the key: `closed` follows.

        While a save fails, the writes and the key are held; `failed` tells so.
        must_finish: work before closing that fails (a backup) leaves the file open
        and is told by `kept_open`, as on leaving the program; at a lock it is
        reported by `skipped`.
        """
        self._is_open = False
        self._closing.want(must_finish=must_finish)
        if not must_finish:
            self._drop_answers()
            self._undo.clear()
            self.undo_changed.emit()
        self._owner.post(self._keeper.save_waiting)

    def stay_open(self) -> bool:
        """Take back a `close` that was not finished; False if it is too late for that."""
        if self._closing.is_wanted and self._closing.take_back():
            self._is_open = True
            self._answers.stay()
        return self._is_open

    def resume(
        self,
        passphrase: str,
        on_failure: Callable[[WorkbookProblem], None],
        otherwise: Callable[[], None] | None = None,
    ) -> None:
        """Unlock a workbook that is held open because a save failed.

        otherwise: called instead when the save succeeded meanwhile, so that the file
        is closed and wants opening as usual.
        """

        def job() -> None:
            if self._keeper.book is None:
                if otherwise is not None:
                    self._answers.bring(otherwise)
            elif self._keeper.book.opens_with(passphrase):
                self._answers.bring(self._on_resumed)
            else:
                self._keeper.tell(on_failure, WrongPassphrase())

        self._owner.post(job)

    @property
    def is_closing(self) -> bool:
        """Whether the file is still being saved and closed; `closed` or `failed` follows."""
        return self._closing.is_wanted

    @property
    def is_held(self) -> bool:
        """Whether the file is locked to the eye but held open for unsaved writes."""
        return self._closing.is_wanted and self._problem is not None

    @Slot()
    def retry(self) -> None:
        """Try the waiting writes again."""
        self._retry.stop()
        if self._problem is not None:
            self._owner.post(self._keeper.save_waiting)

    def abandon(self) -> None:
        """Close without what could not be saved: only when the person has said so."""
        self._closing.gives_up = True
        self._waiting.forget()
        self._problem = None
        self._retry.stop()
        self.close(must_finish=True)

    def save_copy(
        self,
        copy: Callable[[Workbook, Path, list[Operation[Any]]], object],
        path: Path,
        then: Callable[[], None],
        on_failure: Callable[[WorkbookProblem], None],
    ) -> None:
        """Save the whole workbook elsewhere, unsaved writes included.

        copy: makes the copy and runs the unsaved operations in it.
        """

        def work() -> None:
            # On this thread nothing is under way: what waits is what is not in the file.
            unsaved = [pending.operation for pending in self._waiting.all()]
            if self._keeper.book is not None:
                copy(self._keeper.book, path, unsaved)

        self._owner.post(partial(self._keeper.attempt, work, lambda _: then(), on_failure))

    def stop(self) -> None:
        """End the owner thread, after everything queued."""
        self._retry.stop()
        self._owner.stop()

    # Undo ----------------------------------------------------------------------------

    @property
    def undo_label(self) -> str:
        """What undo would take back, or an empty text."""
        return self._undo.back_label

    @property
    def redo_label(self) -> str:
        """What redo would do again, or an empty text."""
        return self._undo.again_label

    def undo(self) -> None:
        """Take back the newest record command, on the disk or not."""
        if self._is_open and (command := self._undo.take_back()) is not None:
            self._queue(Pending(command))
            self.undo_changed.emit()

    def redo(self) -> None:
        """Do the command last taken back again."""
        if self._is_open and (command := self._undo.do_again()) is not None:
            self._queue(Pending(command))
            self.undo_changed.emit()

    # On the window's thread ---------------------------------------------------------------

    def _ask(self, query: Query[T], then: Callable[[T], None]) -> None:
        self.read_once(query, then, self.skipped.emit)

    def _drop_answers(self) -> None:
        self._answers.begin_anew()
        self._readings.forget()

    def _queue(self, pending: Pending) -> None:
        self._readings.note_write()
        self._waiting.add(pending)
        if self._problem is None:
            self._owner.post(self._keeper.save_waiting)

    def _on_opened(self, _: None) -> None:
        if self._closing.is_wanted:
            return  # locked while it was being opened; `closed` follows
        self._is_open = True
        self._drop_answers()
        self.opened.emit()

    def _on_resumed(self) -> None:
        if self.stay_open():
            self._drop_answers()
            self.opened.emit()

    def _on_closed(self) -> None:
        self._is_open = False
        self._answers.forget()
        self._readings.forget()
        self._closing.done()
        self._problem = None
        self._retry.stop()
        self._undo.clear()
        self.closed.emit()

    def _on_written(self, pending: Pending, written: Written[Any]) -> None:
        if not written.changes:
            self._forget_command(pending)
        self._answers.hear(partial(self._tell_written, pending, written))

    def _tell_written(self, pending: Pending, written: Written[Any]) -> None:
        if pending.then is not None:
            pending.then(written.value)
        if written.changes:
            self.changed.emit(written.changes, pending.origin)

    def _on_elsewhere(self, changes: Changes) -> None:
        self._answers.hear(partial(self.changed.emit, changes, None))
        self._answers.hear(self.changed_elsewhere.emit)

    def _on_saved(self, moment: datetime | None) -> None:
        """Note that everything is on the disk which waited when the writing began."""
        self._problem = None
        self._retry.stop()
        if len(self._waiting):
            # Typed while the trouble was not yet known to be over.
            self._owner.post(self._keeper.save_waiting)
        elif moment is not None:
            self.saved.emit(moment)

    def _forget_command(self, pending: Pending) -> None:
        """Offer no way back from what changed nothing."""
        if isinstance(pending.operation, Command):
            self._undo.forget(pending.operation)
            self.undo_changed.emit()

    def _on_failed(self, problem: WorkbookProblem) -> None:
        if not len(self._waiting):
            return  # given up meanwhile
        self._problem = problem
        self._retry.start()
        self.failed.emit(problem)

    def _on_kept_open(self, problem: WorkbookProblem) -> None:
        self.stay_open()
        self.kept_open.emit(problem)

    def _on_crash(self, error: Exception) -> None:
        # PRIVACY: the message may hold private words; the type does not.
        logsafe.event("unexpected", kind=error)
        self.crashed.emit(type(error).__name__)
