"""Backups and copies, made by themselves on the owner thread and told in words."""

from __future__ import annotations

from datetime import date, timedelta
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from reconcile_gui import logsafe
from reconcile_gui.qtkit.dates import long_day
from reconcile_gui.workbook.errors import OnlyLookedAt

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from reconcile_gui.shell.tools import Tools
    from reconcile_gui.workbook.backup import Backup
    from reconcile_gui.workbook.book import Workbook
    from reconcile_gui.workbook.errors import WorkbookProblem
    from reconcile_gui.workbook.passphrase import PassphraseChanged
    from reconcile_gui.workbook.stopping import Tick


# Chosen: somebody who writes every evening misses no more than a week of them.
BEHIND_AFTER = timedelta(days=7)


class Safekeeping(QObject):
    """Knows where the backups of the open workbook are and when the last was made."""

    backed_up = Signal()  # a backup was made, or was not, or the list of backups was read
    uuid_known = Signal(str)  # the open workbook's own name

    def __init__(self, tools: Tools) -> None:
        """Watch the session: the first change of a day makes a backup."""
        super().__init__(tools.session)
        self._tools = tools
        self._session = tools.session
        self._folder: Path | None = None
        self._last: date | None = None
        self._tried: date | None = None  # the day on which one was made by itself, or was not
        self._is_behind = False  # no backup holds what was written some days ago
        self._is_under_way = False
        self._spared: Path | None = None  # a backup that is to be brought back
        self._is_resting = False
        self._session.changed.connect(self._on_changed)
        self._session.closed.connect(self._on_closed)
        self._session.add_before_closing(self.before_closing)

    @property
    def folder(self) -> Path | None:
        """Where the backups of the open workbook are; None before one was open."""
        return self._folder

    def last_words(self) -> str:
        """Return when the last backup was made, as a sentence, or an empty text."""
        if self._last is None:
            return ""
        day = long_day(self._last, self._tools.clock.today())
        return self.tr("Last copied on {day}").format(day=day)

    def behind_words(self) -> str:
        """Return that the last backup is too old, as a sentence, or an empty text."""
        if not self._is_behind:
            return ""
        if self._last is None:
            return self.tr("No backup could be made yet. What you write is only in the workbook.")
        day = long_day(self._last, self._tools.clock.today())
        words = self.tr("No backup since {day}. What came after is only in the workbook.")
        return words.format(day=day)

    def spare(self, backup: Path) -> None:
        """Let this backup make room for no other: it is about to be brought back."""
        self._spared = backup

    def rest(self, *, resting: bool) -> None:
        """Touch no backups, as while a sample is open; or again."""
        self._is_resting = resting

    @property
    def is_resting(self) -> bool:
        """Whether no backups are made of what is open now."""
        return self._is_resting

    def on_opened(self) -> None:
        """Find the backups of the workbook that was just opened."""
        self._last = self._tried = None
        self._is_under_way = self._is_behind = False

        def look(book: Workbook) -> tuple[str, date | None, bool]:
            # START: the storage is imported on the owner thread first.
            from reconcile_gui.workbook.backup import backups_in, is_due

            uuid = book.uuid
            folder = self._folder_of(uuid)
            found = backups_in(folder, self._tools.clock.now())
            last = found[0].day if found else None
            is_old = last is not None and self._tools.clock.today() - last > BEHIND_AFTER
            return uuid, last, is_old and is_due(book, folder)

        self._session.on_owner(look, self._on_looked, self._on_failed_quietly)

    def backups_of(self, uuid: str) -> list[Backup]:
        """Return the backups of a workbook, newest first; of an unknown one, none."""
        from reconcile_gui.workbook.backup import backups_in

        return backups_in(self._folder_of(uuid), self._tools.clock.now()) if uuid else []

    def tell_apart(self, path: Path, uuid: str, passphrase: str) -> WorkbookProblem:
        """Tell a wrong passphrase from damage by trying the newest backup."""
        from reconcile_gui.workbook.check import tell_apart

        return tell_apart(path, passphrase, [each.path for each in self.backups_of(uuid)])

    def back_up(self, book: Workbook, tick: Tick | None = None) -> None:
        """Make a backup; runs on the owner thread. Raises BackupFailed, Stopped."""
        from reconcile_gui.workbook.backup import back_up
        from reconcile_gui.workbook.stopping import no_tick

        kept, folder = self._tools.settings.now.backups_kept, self._folder_of(book.uuid)
        back_up(book, folder, self._tools.clock, kept, self._spared, tick or no_tick)

    def before_closing(self, book: Workbook) -> None:
        """Keep a version of each changed letter and make a backup, where one is due.

        Runs on the owner thread before each lock and close. Raises BackupFailed.
        """
        from reconcile_gui.apology.store import keep_versions
        from reconcile_gui.workbook.backup import is_due

        book.write(keep_versions("closed"))
        if not self._is_resting and is_due(book, self._folder_of(book.uuid)):
            self.back_up(book)

    def set_passphrase(
        self,
        old: str,
        new: str | None,
        then: Callable[[PassphraseChanged], None],
        on_failure: Callable[[WorkbookProblem], None],
    ) -> None:
        """Put the open workbook under a new passphrase, or None; old: empty if it has none."""
        if self._is_resting:
            on_failure(OnlyLookedAt())  # the backups that would follow are another file's
            return

        def work(book: Workbook) -> PassphraseChanged:
            from reconcile_gui.workbook.errors import WrongPassphrase
            from reconcile_gui.workbook.passphrase import change_passphrase

            if book.is_encrypted and not book.opens_with(old):
                raise WrongPassphrase
            kept = self._tools.settings.now.backups_kept
            folder, *earlier = self._folders_of(book.uuid)
            return change_passphrase(book, new, folder, kept, earlier=earlier)

        self._session.on_owner(work, then, on_failure)

    def back_up_where_due(
        self, then: Callable[[], None], on_failure: Callable[[WorkbookProblem], None]
    ) -> None:
        """Make a backup before something is removed for good, unless one holds it all."""

        def work(book: Workbook) -> None:
            from reconcile_gui.workbook.backup import is_due

            if not self._is_resting and is_due(book, self._folder_of(book.uuid)):
                self.back_up(book)

        def made(_: None) -> None:
            self._on_made(None)
            then()

        self._session.on_owner(work, made, on_failure)

    def back_up_now(
        self,
        then: Callable[[], None],
        on_failure: Callable[[WorkbookProblem], None],
        tick: Tick | None = None,
    ) -> None:
        """Make a backup because the person asked for it; tick: told how much is done."""
        if self._is_resting:
            on_failure(OnlyLookedAt())
            return

        def made(_: None) -> None:
            self._on_made(None)
            then()

        self._session.on_owner(partial(self.back_up, tick=tick), made, on_failure)

    def save_copy(
        self,
        place: Path,
        then: Callable[[], None],
        on_failure: Callable[[WorkbookProblem], None],
        tick: Tick,
    ) -> None:
        """Save the whole workbook elsewhere, what is not on the disk yet included.

        tick: told how much is done, 0..1.
        """

        def copy(book: Workbook, path: Path, unsaved: list) -> None:  # type: ignore[type-arg]
            from reconcile_gui.workbook.backup import copy_with

            copy_with(book, path, unsaved, tick)

        self._session.save_copy(copy, place, then, on_failure)

    def _on_changed(self, _changes: object, _origin: object) -> None:
        tried_today = self._tools.clock.today() in (self._last, self._tried)
        if self._is_resting or self._is_under_way or tried_today:
            return
        self._is_under_way = True
        self._session.on_owner(self.back_up, self._on_made, self._on_not_made)

    def _on_closed(self) -> None:
        # A lock takes no answers: that of a backup under way is not heard any more.
        self._is_under_way = False

    def _on_made(self, _: None) -> None:
        self._is_under_way = self._is_behind = False
        self._last = self._tools.clock.today()
        logsafe.event("backed_up")
        self.backed_up.emit()

    def _on_not_made(self, problem: WorkbookProblem) -> None:
        self._is_under_way = False
        # Not again at every key press; leaving the program tries again.
        self._tried = self._tools.clock.today()
        self._is_behind = True
        logsafe.event("not_backed_up", kind=type(problem))
        self.backed_up.emit()
        self._session.skipped.emit(problem)

    def _on_looked(self, found: tuple[str, date | None, bool]) -> None:
        uuid, self._last, self._is_behind = found
        self._folder = self._folder_of(uuid)
        self.uuid_known.emit(uuid)
        self.backed_up.emit()

    def _on_failed_quietly(self, problem: WorkbookProblem) -> None:
        logsafe.event("backups_not_listed", kind=type(problem))

    def _folders_of(self, uuid: str) -> list[Path]:
        """Return the folder of a workbook's backups, then every other that it ever had."""
        now, usual = self._tools.settings.now, self._tools.folders.backups(uuid)
        earlier = [self._tools.folders.backups(uuid, each) for each in now.earlier_backup_folders]
        # Whoever keeps them elsewhere from the first has none in the usual folder.
        also = [usual] if usual.exists() else []
        return list(dict.fromkeys([self._folder_of(uuid), *also, *earlier]))

    def _folder_of(self, uuid: str) -> Path:
        return self._tools.folders.backups(uuid, self._tools.settings.now.backup_folder)
