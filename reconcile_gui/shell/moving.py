"""Moves the open workbook: closed, copied off the window's thread, opened at its new place."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from reconcile_gui import logsafe
from reconcile_gui.paths import looks_synced
from reconcile_gui.qtkit.background import Background, Slices
from reconcile_gui.settings import load
from reconcile_gui.shell.move_page import MovePage
from reconcile_gui.shell.trouble_page import sentence
from reconcile_gui.text.breaking import breakable
from reconcile_gui.workbook.errors import AlreadyThere, IsBackup, WorkbookProblem

if TYPE_CHECKING:
    from pathlib import Path

    from reconcile_gui.shell.leaving import Leaving
    from reconcile_gui.shell.opening import Opening
    from reconcile_gui.shell.saving_bar import SavingBar
    from reconcile_gui.shell.tools import Tools


class Moving(QObject):
    """Joins the page with the files; a view in the sense of hiding and locking."""

    def __init__(self, tools: Tools, opening: Opening, leaving: Leaving, bar: SavingBar) -> None:
        """Build the page."""
        super().__init__(tools.session)
        self._tools, self._opening, self._leaving, self._bar = tools, opening, leaving, bar
        self._key: str | None = None  # from closing to opening again, and no longer
        self._is_forgotten = False
        self._former: Path | None = None  # what is removed once the new place is open
        self._to: Path | None = None  # where that is
        self._removes = False
        self._problem: WorkbookProblem | None = None
        self._copying: Background[WorkbookProblem | None] = Background(self, "move")
        self._removing: Background[bool] = Background(self, "move-away")
        self.page = MovePage(tools.theme, tools.dialogs.place_for_workbook, looks_synced)
        self.page.wanted.connect(self._on_wanted)
        tools.session.opened.connect(self._on_opened)
        for not_left in (tools.session.kept_open, tools.session.failed):
            not_left.connect(self._on_not_left)
        opening.refused.connect(self._on_refused)

    def start(self) -> None:
        """Ask where the open workbook is to go."""
        self.page.begin(self._opening.path)

    def show_workbook(self) -> None:
        """Nothing of the open workbook is shown here."""

    def flush(self) -> None:
        """Nothing is written here."""

    def clear(self) -> None:
        """Forget the places."""
        self.page.clear()

    def forget_key(self) -> None:
        """Let the passphrase be asked for at the new place: the window is hidden or locked."""
        self._key, self._is_forgotten = None, True

    def _on_wanted(self) -> None:
        to = self.page.place
        if to is None:
            return
        if self._opening.is_among_backups(to) or to.exists():
            problem = IsBackup() if self._opening.is_among_backups(to) else AlreadyThere()
            self.page.say(f"{sentence(problem.happened)} {sentence(problem.do)}")
            return
        former, removes = self._opening.path, self.page.removes_former

        def close(key: str | None) -> None:
            self._key, self._is_forgotten = key, False
            self._leaving.to(partial(self._copy, former, to, removes))

        self._tools.session.on_owner(lambda book: book.key, close, self._bar.say)

    def _copy(self, former: Path, to: Path, removes: bool) -> None:
        """Copy the closed file; runs when everything is on the disk."""

        def work() -> Slices[WorkbookProblem | None]:
            from reconcile_gui.workbook.moving import copy_to

            yield
            try:
                copy_to(former, to)
            except WorkbookProblem as problem:
                return problem
            return None

        def then(problem: WorkbookProblem | None) -> None:
            self._problem = problem
            if problem is None:
                self._former, self._to, self._removes = former, to, removes
            else:
                logsafe.event("not_moved", kind=type(problem))
            self._open(former if problem is not None else to)

        self._copying.start(work, then)

    def _open(self, path: Path) -> None:
        key, self._key = self._key, None
        if self._is_forgotten:
            self._opening.start(path)  # locked meanwhile: the passphrase is asked for
        else:
            self._opening.open_made(path, key)

    def _on_opened(self) -> None:
        """Say what became of it; the settings know the new place by now."""
        problem, self._problem = self._problem, None
        former, self._former = self._former, None
        if problem is not None:
            self._bar.say(problem)
        elif former is not None and self._opening.path != self._to:
            self._tell_unfinished(former)
        elif former is not None:
            logsafe.event("moved")
            if self._removes and not self._is_known():
                self._tell(
                    self.tr(
                        "The settings could not be saved, so the file at the former place was "
                        "left there. Open the new one from the menu next time."
                    )
                )
            elif self._removes:
                self._removing.start(partial(_taken_away, former), partial(self._on_gone, former))
            else:
                self._tell(self.tr("The file at the former place was left there, as a copy."))

    def _is_known(self) -> bool:
        """Tell whether the next start finds the new place: the settings may not be kept."""
        return load(self._tools.folders.settings).last_workbook == self._opening.path

    def _on_gone(self, former: Path, is_gone: bool) -> None:
        if is_gone:
            settings = self._tools.settings
            settings.become(settings.now.without_workbook(former))
            self._tell(self.tr("The file at the former place was removed."))
        else:
            said = self.tr("The file at the former place could not be removed: {path}")
            self._tell(said.format(path=breakable(str(former))))

    def _tell_unfinished(self, former: Path) -> None:
        """Say that both files are there: another workbook was opened than the moved one."""
        there = self.tr("The move was not finished: the workbook is still at {path}.")
        also = self.tr("A copy of it is at {path}, and was not opened yet.")
        self._bar.tell(
            there.format(path=breakable(str(former))), also.format(path=breakable(str(self._to)))
        )

    def _on_not_left(self, _problem: WorkbookProblem) -> None:
        """Hold no passphrase where the workbook stays open after all."""
        self._key = None

    def _tell(self, detail: str) -> None:
        path = breakable(str(self._opening.path))
        self._bar.tell(self.tr("The workbook is at {path} now.").format(path=path), detail)

    def _on_refused(self, _problem: WorkbookProblem) -> None:
        """Remove nothing where the new place did not open."""
        self._former = self._problem = None


def _taken_away(former: Path) -> Slices[bool]:
    from reconcile_gui.workbook.moving import take_away

    yield
    return take_away(former)
