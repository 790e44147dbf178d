"""Which workbook is opened, and what is remembered of it outside the file."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Signal

from reconcile_gui import logsafe
from reconcile_gui.paths import make_private
from reconcile_gui.settings import KnownWorkbook
from reconcile_gui.workbook import placing
from reconcile_gui.workbook.errors import (
    CannotOpen,
    InUse,
    InUseElsewhere,
    IsBackup,
    Missing,
    WorkbookProblem,
)
from reconcile_gui.workbook.look import is_encrypted

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from pathlib import Path

    from reconcile_gui.clock import Clock
    from reconcile_gui.paths import Folders
    from reconcile_gui.qtkit.one_window import OneWindow
    from reconcile_gui.qtkit.session import Session
    from reconcile_gui.shell.live_settings import LiveSettings
    from reconcile_gui.workbook.book import Workbook
    from reconcile_gui.workbook.rescue import Rescued
    from reconcile_gui.workbook.stopping import Tick
    from reconcile_gui.workbook.transaction import Operation

UUID = re.compile(r"[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}")
NO_FILE = -1  # an inode that no file has


@dataclass(frozen=True, slots=True)
class NewWorkbook:
    """A workbook to be made, and what is written into it first."""

    path: Path
    passphrase: str | None
    first: Sequence[Operation[Any]] = ()


@dataclass(frozen=True, slots=True)
class _Attempt:
    path: Path
    origin: str
    is_encrypted: bool


class Opening(QObject):
    """Decides between first run, passphrase, opening and trouble.

    It never makes a file where one was expected.
    """

    first_run_needed = Signal()
    passphrase_needed = Signal()
    refused = Signal(object)  # WorkbookProblem; the file was not changed

    def __init__(
        self,
        session: Session,
        settings: LiveSettings,
        folders: Folders,
        clock: Clock,
        locks: OneWindow,
        back_up: Callable[[Workbook], None],
        parent: QObject | None = None,
    ) -> None:
        """locks: takes the workbook for this program, unless another has it.

        back_up: makes the verified copy that a change of form needs first.
        """
        super().__init__(parent)
        self._back_up = back_up
        self._attempt: _Attempt | None = None
        self._former: Path | None = None
        self._damaged: Path | None = None  # of which a new workbook is being made
        self._rescued: Rescued | None = None
        self.is_under_way = False  # a file is being opened: another one has to wait
        self._session = session
        self._settings = settings
        self._folders = folders
        self._clock = clock
        self._locks = locks
        self.path = folders.workbook
        self.needs_passphrase = False
        session.opened.connect(self._on_opened)
        session.closed.connect(self._on_closed)

    def start(self, wanted: Path | None = None) -> None:
        """Begin with the wanted workbook, the last one, or the default place."""
        if self.is_under_way:
            return
        last = self._settings.now.last_workbook
        self.path = (wanted or last or self._folders.workbook).absolute()
        if (uuid := self._backup_of(self.path)) is not None:
            # What is done next is done with its workbook.
            self.path = self._settings.now.place_of(uuid) or self.path
            self.refused.emit(IsBackup())
            return
        try:
            self.needs_passphrase = is_encrypted(self.path, remembered=self._remembered())
        except Missing as problem:
            if wanted is None and last is None:
                self.first_run_needed.emit()
                self._session.warm_up(import_storage)
            else:
                self.refused.emit(problem)
            return
        except WorkbookProblem as problem:
            self.refused.emit(problem)
            return
        if self.needs_passphrase:
            self.passphrase_needed.emit()
            self._session.warm_up(import_storage)
        else:
            self.open(None)

    def _backup_of(self, path: Path) -> str | None:
        """Return the name of the workbook whose backup lies at `path`, or None."""
        folder, now = path.resolve().parent, self._settings.now
        if UUID.fullmatch(folder.name) is None:
            return None
        chosen = (None, now.backup_folder, *now.earlier_backup_folders)
        theirs = [self._folders.backups(folder.name, each).resolve() for each in chosen]
        return folder.name if folder in theirs else None

    def is_among_backups(self, path: Path) -> bool:
        """Tell whether a file at this place would be taken for a backup, and may make room."""
        return self._backup_of(path) is not None

    def open_made(self, path: Path, passphrase: str | None) -> None:
        """Open a workbook that was made just now, with what it was made with."""
        self.path, self.needs_passphrase = path.absolute(), passphrase is not None
        self.open(passphrase)

    def open(self, passphrase: str | None) -> None:
        """Open the workbook at `path`; the session tells when, `refused` tells why not."""
        if not self._is_ours():
            return
        self._attempt = _Attempt(self.path, self._origin(), passphrase is not None)
        remembered = self._remembered()
        self._have_opened(partial(self._opened_book, self._attempt, passphrase, remembered))

    @property
    def other_computer(self) -> str:
        """The name of the other computer that holds the workbook, or an empty text."""
        return self._locks.other_computer(self.path)

    def open_all_the_same(self) -> None:
        """Begin with the workbook at `path`, whatever another computer left beside it."""
        self._locks.take_over(self.path)
        self.start(self.path)

    def _have_opened(self, opener: Callable[[], Workbook]) -> None:
        """Have a file opened on the owner thread; until it is, no other one."""
        self.is_under_way = True
        self._session.open(opener, self._on_refused)

    def _is_ours(self) -> bool:
        """Take the workbook for this program, or say who has it; not while one is on its way."""
        if self.is_under_way:
            return False
        if self._locks.claim(self.path):
            return True
        self.refused.emit(InUseElsewhere() if self.other_computer else InUse())
        return False

    def restore(self, backup: Path, passphrase: str | None) -> None:
        """Put a backup in the place of the workbook at `path`, and open it there.

        passphrase: the backup's, or None where it has none. What stood there is kept beside,
        whole: `take_former` tells where. `refused` tells why not.
        """
        if not self._is_ours():
            return
        self.needs_passphrase = passphrase is not None
        origin = self._settings.now.origin_for(self.path, NO_FILE)  # it is a copy
        self._attempt = _Attempt(self.path, origin, self.needs_passphrase)
        self._have_opened(partial(self._restored_book, self._attempt, backup, passphrase))

    @property
    def may_be_encrypted(self) -> bool:
        """Whether a passphrase is wanted to read the file at `path`, whole or not."""
        if (remembered := self._remembered()) is not None:
            return remembered
        try:
            return is_encrypted(self.path)
        except WorkbookProblem:
            return False

    def rescue(self, passphrase: str | None, tick: Tick) -> None:
        """Make a new workbook beside the one at `path` of what can be read of it, and open it.

        passphrase: of both, or None where it has none. tick: told how much is done, 0..1.
        `refused` tells why not.
        """
        if self.is_under_way:
            return
        damaged = self.path
        place = placing.free(damaged.with_name(f"{damaged.stem}-rescued{damaged.suffix}"))
        self.path, self._damaged = place, damaged
        self.needs_passphrase = passphrase is not None
        if not self._locks.claim(place):
            self._on_refused(InUse())  # another rescue of it is on its way
            return
        self._attempt = _Attempt(place, self._origin(), self.needs_passphrase)
        self._have_opened(partial(self._rescued_book, self._attempt, damaged, passphrase, tick))

    def take_rescued(self) -> Rescued | None:
        """Return, once, what could be read of a damaged workbook."""
        rescued, self._rescued = self._rescued, None
        return rescued

    def take_former(self) -> Path | None:
        """Return, once, where the file is now that a backup took the place of."""
        former, self._former = self._former, None
        return former

    def let_go(self) -> None:
        """Hold no lock any more: the workbook is closed, and its files are deleted."""
        self._locks.release()

    def open_to_look_at(
        self, path: Path, make: Callable[[], Workbook], *, needs_passphrase: bool = False
    ) -> None:
        """Open what `make` makes on the owner thread, to look at; nothing of it is remembered.

        One's own workbook stays claimed by this program meanwhile.
        """
        self.path, self.needs_passphrase, self._attempt = path, needs_passphrase, None
        self._have_opened(make)

    def make(self, new: NewWorkbook) -> None:
        """Make a workbook and open it; an existing file is never touched."""
        self.path = new.path.absolute()
        self.needs_passphrase = new.passphrase is not None
        try:
            make_private(self.path.parent)
        except OSError:
            self.refused.emit(CannotOpen())
            return
        if not self._is_ours():
            return
        self._attempt = _Attempt(self.path, self._origin(), self.needs_passphrase)
        self._have_opened(partial(self._made_book, self._attempt, new))

    def note_passphrase(self, *, is_set: bool) -> None:
        """Remember that the open workbook has a passphrase now, or has none any more.

        It lies in a new file since, under the same origin.
        """
        self.needs_passphrase = is_set
        known = self._settings.now.workbook(self.path)
        if known is not None:
            self._keep(replace(known, is_encrypted=is_set, inode=_inode(self.path)))

    def note_uuid(self, uuid: str) -> None:
        """Remember the open workbook's own name, by which its backups are found."""
        known = self._settings.now.workbook(self.path)
        if known is not None:
            self._keep(replace(known, uuid=uuid))

    @property
    def known_uuid(self) -> str:
        """The name of the workbook at `path`, or an empty text before it was open once."""
        known = self._settings.now.workbook(self.path)
        return known.uuid if known else ""

    def _opened_book(
        self, attempt: _Attempt, passphrase: str | None, remembered: bool | None
    ) -> Workbook:
        # START: the first import of the storage happens here, on the owner thread,
        # after the window is on the screen.
        from reconcile_gui.workbook.book import Workbook

        book = Workbook.open(
            attempt.path,
            passphrase,
            origin=attempt.origin,
            clock=self._clock,
            remembered=remembered,
            before_migration=self._back_up,
        )
        # It may be plain since: the answer of taking the passphrase off was not heard.
        self._attempt = replace(attempt, is_encrypted=book.is_encrypted)
        return book

    def _restored_book(self, attempt: _Attempt, backup: Path, passphrase: str | None) -> Workbook:
        # START: as above; proving the copy takes as long as opening a workbook twice.
        from reconcile_gui.workbook.restoring import restore

        self._former = restore(backup, attempt.path, passphrase, self._clock)
        return self._opened_book(attempt, passphrase, attempt.is_encrypted)

    def _rescued_book(
        self, attempt: _Attempt, damaged: Path, passphrase: str | None, tick: Tick
    ) -> Workbook:
        from reconcile_gui.shell.rescuing import rescued_book

        book, self._rescued = rescued_book(
            damaged,
            passphrase,
            attempt.path,
            origin=attempt.origin,
            clock=self._clock,
            tick=tick,
        )
        return book

    def _made_book(self, attempt: _Attempt, new: NewWorkbook) -> Workbook:
        from reconcile_gui.workbook.book import Workbook

        book = Workbook.create(
            attempt.path, new.passphrase, origin=attempt.origin, clock=self._clock
        )
        try:
            for operation in new.first:
                book.write(operation)
        except WorkbookProblem:
            # Only this moment's own file goes: nothing of the person's is in it yet.
            book.close()
            attempt.path.unlink(missing_ok=True)
            raise
        return book

    def _on_closed(self) -> None:
        self.is_under_way = False

    def _on_opened(self) -> None:
        self.is_under_way = False
        self._damaged = None
        if self._attempt is not None:
            self.needs_passphrase = self._attempt.is_encrypted
            self._remember(self._attempt)
            self._attempt = None
        logsafe.event("opened")

    def _on_refused(self, problem: WorkbookProblem) -> None:
        self.is_under_way = False
        self._attempt = None
        if self._damaged is not None:
            self.path, self._damaged = self._damaged, None
            self._locks.claim(self.path)
        logsafe.event("refused", kind=type(problem))
        self.refused.emit(problem)

    def _remember(self, attempt: _Attempt) -> None:
        known = KnownWorkbook(attempt.is_encrypted, attempt.origin, _inode(attempt.path))
        before = self._settings.now.workbook(attempt.path)
        uuid = before.uuid if before and before.origin == attempt.origin else ""
        self._keep(replace(known, uuid=uuid))

    def _keep(self, known: KnownWorkbook) -> None:
        self._settings.become(self._settings.now.with_workbook(self.path, known))

    def _remembered(self) -> bool | None:
        return self._settings.now.was_encrypted(self.path, _inode(self.path))

    def _origin(self) -> str:
        return self._settings.now.origin_for(self.path, _inode(self.path))


def import_storage() -> None:
    """Load what opening a workbook needs, while the person is still typing."""
    import reconcile_gui.apology.store
    import reconcile_gui.care.store
    import reconcile_gui.reflection.store
    import reconcile_gui.trust.store
    import reconcile_gui.workbook.book  # noqa: F401 - imported to be there later


def _inode(path: Path) -> int:
    try:
        return path.stat().st_ino
    except OSError:
        return 0
