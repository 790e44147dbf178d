"""Leaving the open workbook, for good or for something else, once everything is saved."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from reconcile_gui.shell.curtain import attempt

if TYPE_CHECKING:
    from collections.abc import Callable

    from reconcile_gui.qtkit.session import Session
    from reconcile_gui.qtkit.view import View
    from reconcile_gui.shell.saving_bar import SavingBar
    from reconcile_gui.shell.window import Window
    from reconcile_gui.workbook.errors import WorkbookProblem


class Leaving(QObject):
    """Waits for the last save, and tells what comes after it."""

    ended = Signal()  # everything is on the disk and the window may go

    def __init__(
        self, window: Window, session: Session, bar: SavingBar, views: Callable[[], list[View]]
    ) -> None:
        """Leave nothing yet. views: everything that may hold a person's words now."""
        super().__init__(window)
        self._window = window
        self._session = session
        self._bar = bar
        self._views = views
        self._is_for_good = False
        self._next: Callable[[], object] | None = None  # what begins after closing
        session.closed.connect(self._on_closed)
        session.kept_open.connect(self._on_kept_open)

    @property
    def is_wanted(self) -> bool:
        """Whether the workbook is to be left as soon as everything is saved."""
        return self._is_for_good or self._next is not None

    @property
    def is_for_good(self) -> bool:
        """Whether the window is to be closed then."""
        return self._is_for_good

    def for_good(self) -> None:
        """Close the window as soon as everything is on the disk."""
        self._is_for_good = True
        self._begin()

    def to(self, begin: Callable[[], object]) -> None:
        """Close the workbook, then begin something else."""
        self._next = begin
        self._begin()

    def all_the_same(self) -> None:
        """Close without what could not be saved, or without the backup that failed."""
        self._is_for_good = True
        if self._session.problem is not None:
            self._clear()
            self._session.abandon()
            return
        self.flush()
        self._session.close()

    def give_up(self) -> None:
        """Leave no more: the last save failed."""
        self._is_for_good = False
        self._next = None

    def stay(self) -> None:
        """Go on where it was: leaving did not work out."""
        self._session.stay_open()
        self._window.take_input(taken=True)

    def flush(self) -> None:
        """Hand over every unsaved word."""
        if self._session.is_open:
            for view in self._views():
                attempt(view.flush)

    def _begin(self) -> None:
        if self._session.is_open:
            self.flush()
            self._window.take_input(taken=False)
            self._session.close(must_finish=True)
        elif self._session.is_held:
            self.give_up()
            self._bar.say_held(self._session.waiting)
        elif not self._session.is_closing:
            self._after_closing()

    def _clear(self) -> None:
        for view in self._views():
            attempt(view.clear)

    def _on_kept_open(self, problem: WorkbookProblem) -> None:
        """Keep the window when the last backup failed, unless the person wants otherwise."""
        self.give_up()
        self.stay()
        self._bar.say(problem, leaving=True)

    def _on_closed(self) -> None:
        self._window.take_input(taken=True)
        self._clear()
        if self.is_wanted:
            self._after_closing()

    def _after_closing(self) -> None:
        self._window.status.forget()
        if self._is_for_good:
            self._session.stop()
            self._window.let_go()
            self.ended.emit()
            return
        self._window.show_blank()
        begin, self._next = self._next, None
        if begin is not None:
            # The owner thread tells `closed` before it is quite done with the file.
            QTimer.singleShot(0, self, begin)
