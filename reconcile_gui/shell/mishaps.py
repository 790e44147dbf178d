"""What did not work, and what works again: said in the bar and in the line at the foot."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal

from reconcile_gui import logsafe
from reconcile_gui.qtkit.message_bar_widget import Choice
from reconcile_gui.workbook.errors import Damaged

if TYPE_CHECKING:
    from datetime import datetime

    from reconcile_gui.qtkit.session import Session
    from reconcile_gui.shell.curtain import Curtain
    from reconcile_gui.shell.leaving import Leaving
    from reconcile_gui.shell.live_settings import LiveSettings
    from reconcile_gui.shell.saving_bar import SavingBar
    from reconcile_gui.shell.status_line import StatusLine
    from reconcile_gui.workbook.errors import WorkbookProblem


class Mishaps(QObject):
    """Listens to the session, to the settings and to whoever meets a mistake of ours."""

    report_wanted = Signal()  # what is known of a mistake of ours
    _bug_met = Signal()  # from whatever thread it was met in

    def __init__(
        self,
        session: Session,
        settings: LiveSettings,
        bar: SavingBar,
        status: StatusLine,
        leaving: Leaving,
        curtain: Curtain,
    ) -> None:
        """Say them in this bar and this line."""
        super().__init__(bar)
        self._session, self._bar, self._status = session, bar, status
        self._leaving, self._curtain = leaving, curtain
        session.saved.connect(self._on_saved)
        session.failed.connect(self._on_failed)
        session.skipped.connect(self._on_skipped)
        session.crashed.connect(self._on_crashed)
        settings.not_kept.connect(self._on_settings_not_kept)
        self._bug_met.connect(self._on_bug, Qt.ConnectionType.QueuedConnection)

    def say_bug(self) -> None:
        """Say calmly that something went wrong; may be called from any thread."""
        self._bug_met.emit()

    def say_still_unsaved(self) -> None:
        """Say again why saving fails, where it still does."""
        if self._session.problem is not None:
            self._on_failed(self._session.problem)

    def _on_saved(self, moment: datetime) -> None:
        if self._session.is_open:
            self._status.say_saved(moment)
        self._bar.say_saved()

    def _on_failed(self, problem: WorkbookProblem) -> None:
        logsafe.event("not_saved", kind=type(problem))
        leaving = self._leaving
        if leaving.is_wanted and self._curtain.is_locked:
            self._bar.say_held(self._session.waiting)
        elif leaving.is_wanted:
            leaving.stay()
        if self._session.is_open:
            self._status.say_unsaved()
            self._bar.say_unsaved(
                problem,
                saved_until=self._status.saved_until,
                leaving=leaving.is_for_good,
            )
        leaving.give_up()

    def _on_skipped(self, problem: WorkbookProblem) -> None:
        self._bar.say(problem)
        if isinstance(problem, Damaged):
            self._status.say_unreadable()

    def _on_crashed(self, _kind: str = "") -> None:
        self._bar.tell(
            self.tr("Something went wrong inside the program; one change was not made."),
            self.tr("What was saved before is safe. If text is missing, write it again."),
            self._what_is_known(),
        )

    def _on_bug(self) -> None:
        self._bar.tell(
            self.tr("Something went wrong inside the program; what you asked for was not done."),
            self.tr("What was saved is safe. If it happens again, close the program and start it."),
            self._what_is_known(),
        )

    def _what_is_known(self) -> Choice:
        return Choice(self.tr("Show what is known…"), self.report_wanted.emit)

    def _on_settings_not_kept(self) -> None:
        self._bar.tell(
            self.tr("The settings could not be saved."),
            self.tr("They hold until you close the program. Your workbook is not affected."),
        )
