"""Reads everything in off the window's thread, and opens what became of it."""

from __future__ import annotations

import threading
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot

from reconcile_gui import logsafe
from reconcile_gui.paths import looks_synced, make_private
from reconcile_gui.qtkit.background import Background, Slices
from reconcile_gui.shell.free_place import free_beside
from reconcile_gui.shell.read_in_page import ReadInPage
from reconcile_gui.shell.trouble_page import sentence
from reconcile_gui.workbook.errors import (
    CannotOpen,
    EverythingUnfit,
    IsBackup,
    Stopped,
    WorkbookProblem,
)

if TYPE_CHECKING:
    from pathlib import Path

    from reconcile_gui.shell.opening import Opening
    from reconcile_gui.shell.tools import Tools


class ReadingIn(QObject):
    """Joins the page with the files; a view in the sense of hiding and locking.

    The workbook that is open is not touched: the new one is a file of its own, which stands
    in its place whole or not at all.
    """

    made = Signal(object, object)  # Path of the new workbook, and its passphrase or None
    _went_on = Signal(int)  # percent; from the other thread

    def __init__(self, tools: Tools, opening: Opening) -> None:
        """Build the page."""
        super().__init__(tools.session)
        self._tools, self._opening = tools, opening
        self._source: Path | None = None
        self._wants_stop = threading.Event()
        self._work: Background[WorkbookProblem | None] = Background(self, "read-in")
        self.page = ReadInPage(
            tools.theme,
            free_beside(tools.folders.workbook),
            tools.dialogs.place_for_workbook,
            looks_synced,
        )
        self.page.wanted.connect(self._on_wanted)
        self.page.stop_wanted.connect(self._on_stop)
        self._went_on.connect(self._on_went_on)

    def start(self, source: Path) -> None:
        """Ask about the workbook that is to be made of a file."""
        self._source = source
        self.page.begin(source)

    def show_workbook(self) -> None:
        """Nothing of the open workbook is shown here."""

    def flush(self) -> None:
        """Nothing is written here."""

    def clear(self) -> None:
        """Stop, and forget the file and the passphrase."""
        self._wants_stop.set()
        self._work.stop()
        self._source = None
        self.page.clear()

    def _on_wanted(self) -> None:
        source, place = self._source, self.page.protection.place
        passphrase = self.page.protection.passphrase()
        if source is None or self._work.is_busy:
            return
        if self._opening.is_among_backups(place):
            self._say(IsBackup())
            return
        self.page.protection.say("")
        self.page.show_working(0)
        self._wants_stop = stop = threading.Event()

        def work() -> Slices[WorkbookProblem | None]:
            yield
            return self._made(source, place, passphrase, stop)

        def then(problem: WorkbookProblem | None) -> None:
            self.page.show_working(None)
            if problem is not None:
                self._say(problem)
                return
            logsafe.event("read_in")
            self.made.emit(place, passphrase)

        self._work.start(work, then)

    def _made(
        self, source: Path, place: Path, passphrase: str | None, stop: threading.Event
    ) -> WorkbookProblem | None:
        """Make the workbook; runs on another thread. Return what was the matter, if anything."""
        from reconcile_gui.shell.opening import NO_FILE
        from reconcile_gui.workbook.reading_in import read_in

        told = 0

        def tick(done: float) -> None:
            nonlocal told
            if stop.is_set():
                raise Stopped
            if (percent := int(done * 100)) != told:
                told = percent
                self._went_on.emit(percent)

        origin = self._tools.settings.now.origin_for(place, NO_FILE)
        clock = self._tools.clock
        try:
            make_private(place.parent)
            read_in(source, place, passphrase, origin=origin, clock=clock, tick=tick).close()
        except WorkbookProblem as problem:
            return problem
        except OSError:
            return CannotOpen()
        return None

    @Slot()
    def _on_stop(self) -> None:
        self._wants_stop.set()

    @Slot(int)
    def _on_went_on(self, percent: int) -> None:
        if self._work.is_busy and not self._wants_stop.is_set():
            self.page.show_working(percent)

    def _say(self, problem: WorkbookProblem) -> None:
        logsafe.event("not_read_in", kind=type(problem))
        told = [sentence(problem.happened), sentence(problem.safe), sentence(problem.do)]
        if isinstance(problem, EverythingUnfit) and problem.where[0]:
            in_list, entry, field = problem.where
            told.append(
                self.tr("It is in the list “{list}”, entry {entry}, “{field}”.").format(
                    list=in_list, entry=entry, field=field
                )
                if field
                else self.tr("It is in the list “{list}”, entry {entry}.").format(
                    list=in_list, entry=entry
                )
            )
        self.page.protection.say(" ".join(told))
        self.page.protection.first().setFocus()
