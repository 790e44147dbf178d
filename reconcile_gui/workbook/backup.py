"""Backups: verified copies under the same key, few enough to keep, easy to find.

They are ordinary workbooks in a folder of their own, named by the moment they were made.
"""

from __future__ import annotations

import contextlib
import os
import re
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from typing import TYPE_CHECKING, Any

from reconcile_gui.workbook import cipher, copies, placing
from reconcile_gui.workbook.book import Workbook
from reconcile_gui.workbook.check import faults_of, is_plain
from reconcile_gui.workbook.engine import problem_from
from reconcile_gui.workbook.errors import (
    BackupFailed,
    Damaged,
    Stopped,
    Superseded,
    WorkbookProblem,
)
from reconcile_gui.workbook.rotation import RECENT, which_to_keep, within_size
from reconcile_gui.workbook.stopping import no_tick, part_of

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence
    from pathlib import Path

    from reconcile_gui.clock import Clock
    from reconcile_gui.workbook.stopping import Tick
    from reconcile_gui.workbook.transaction import Operation

OWNER_ONLY = 0o700
COPIED = 0.7  # of the whole work; the rest is looking through the copy. Measured.
COARSE_NS, COARSEST_NS = 10_000_000, 2_000_000_000  # what exFAT and FAT keep of a moment
MOMENT = "%Y-%m-%d_%H%M%SZ"
_MADE = r"(\d{4}-\d\d-\d\d_\d{6}Z)(?:-(\d+))?"
_NAME = re.compile(_MADE + r"\.reconcile")


@dataclass(frozen=True, slots=True)
class Backup:
    """One backup as it lies in its folder.

    made_at: aware, UTC. number: tells apart what was made within one second, from 1.
    """

    path: Path
    made_at: datetime
    number: int
    is_encrypted: bool

    @property
    def day(self) -> date:
        """The local day on which it was made."""
        return self.made_at.astimezone().date()

    @property
    def size(self) -> int:
        """Its bytes; 0 if it has gone."""
        try:
            return self.path.stat().st_size
        except OSError:
            return 0


@dataclass(frozen=True, slots=True)
class BackupMade:
    """A backup that was made and opened once, and those that had to make room."""

    backup: Backup
    removed: tuple[Path, ...]


def backups_in(folder: Path, now: datetime | None = None) -> list[Backup]:
    """Return the backups in a folder, newest first; empty if there is no such folder.

    now: what is dated later comes last; the clock was wrong, and nobody knows how old it
    is. Other files in the folder are left alone.
    """
    found = _named_like(_NAME, folder)
    return found if now is None else sorted(found, key=lambda each: each.made_at > now)


def others(book: Workbook, backups: Iterable[Backup]) -> list[Backup]:
    """Return the backups but for one that is itself open as the workbook."""
    return [each for each in backups if placing.real(each.path) != placing.real(book.path)]


def name_to_keep(path: Path, clock: Clock) -> Path:
    """Return a free name beside a workbook for what a backup is to take the place of."""
    place = placing.real(path)
    moment = clock.now().astimezone(UTC).strftime(MOMENT)
    return placing.free(place.with_name(f"{place.stem}.before-{moment}{place.suffix}"))


def kept_beside(path: Path) -> list[Backup]:
    """Return the files that a backup took the place of, beside a workbook, newest first."""
    place = placing.real(path)
    named = re.compile(f"{re.escape(place.stem)}\\.before-{_MADE}{re.escape(place.suffix)}")
    return _named_like(named, place.parent)


def back_up(
    book: Workbook,
    folder: Path,
    clock: Clock,
    keep: int = RECENT,
    spared: Path | None = None,
    tick: Tick = no_tick,
) -> BackupMade:
    """Copy the workbook into the folder, open the copy once to prove it, make room.

    keep: how many of the newest are kept, beside one a day, a week and a month. spared: a
    backup that stays whatever its age. tick: told how much is done, 0..1. Raises
    Damaged when the workbook itself cannot be copied as a whole, Stopped, BackupFailed for
    any other reason; then the folder is as it was.
    """
    try:
        _make_private(folder)
        moment = clock.now().astimezone(UTC).strftime(MOMENT)
        path = placing.free(folder / f"{moment}.reconcile")
        placing.clear_folder(folder)
        with placing.beside(path) as part:
            with _bearing_the_moment_of(book, part):
                _copy_and_prove(book, part, tick)
            tick(1)
            placing.put_new(part, path)
    except OSError:
        raise BackupFailed from None
    made = next(each for each in backups_in(folder) if each.path == path)
    if book.is_encrypted:
        _protect_left_over(book, folder)
    may_go = [each for each in others(book, backups_in(folder)) if each.path != spared]
    return BackupMade(made, _make_room(may_go, made, clock, keep))


def is_due(book: Workbook, folder: Path) -> bool:
    """Tell whether no backup holds what the workbook holds now.

    A backup bears the moment at which the workbook was last written to. It is only
    compared for being the same: clocks are put right, forward and back.
    """
    try:
        written_ns = book.path.stat().st_mtime_ns
        found = [each.path.stat().st_mtime_ns for each in others(book, backups_in(folder))]
    except OSError:
        return True
    return not any(_is_same_moment(each, written_ns) for each in found)


def copy_with(
    book: Workbook,
    path: Path,
    operations: Sequence[Operation[Any]],
    tick: Tick = no_tick,
) -> None:
    """Save the whole workbook elsewhere, with what could not be saved in its own place.

    The copy has the same passphrase and identity. tick: told how much is done, 0..1.
    Raises AlreadyThere, Stopped and any problem of reading here or writing there; nothing
    is left there then.
    """
    try:
        with placing.beside(path) as part:
            copies.copy_same_key(book.raw, part, book.path, part_of(tick, 0, COPIED))
            copy = Workbook.open(
                part,
                book.key,
                origin=book.origin,
                clock=book.clock,
                remembered=book.is_encrypted,
            )
            with contextlib.closing(copy):
                for operation in operations:
                    # Where it stood in for an undo that came too late, nothing is missed.
                    with contextlib.suppress(Superseded):
                        copy.write(operation)
            copies.prove(part, book.key, tick=part_of(tick, COPIED, 1))
            tick(1)
            placing.put_new(part, path)
    except (OSError, cipher.DriverError) as error:
        raise problem_from(error, path, writing=True) or error from None


def _copy_and_prove(book: Workbook, part: Path, tick: Tick) -> None:
    try:
        copies.copy_same_key(book.raw, part, book.path, part_of(tick, 0, COPIED))
        wanted = copies.contents_of(book.raw)
    except cipher.DriverError as error:
        if isinstance(problem_from(error, book.path), Damaged):
            # The workbook itself: nothing matters more than that this is said.
            raise Damaged from None
        raise BackupFailed from None
    try:
        copies.prove(part, book.key, wanted, part_of(tick, COPIED, 1))
    except Stopped:
        raise
    except WorkbookProblem:
        found = faults_of(book.raw, is_encrypted=book.is_encrypted)
        raise (Damaged if copies.HARMFUL.intersection(found) else BackupFailed) from None


def _protect_left_over(book: Workbook, folder: Path) -> None:
    """Encrypt what is readable still: a setting of the passphrase did not come to it."""
    for each in others(book, [*backups_in(folder), *kept_beside(book.path)]):
        if not each.is_encrypted:
            copies.rekey(each.path, None, book.key)


@contextlib.contextmanager
def _bearing_the_moment_of(book: Workbook, part: Path) -> Iterator[None]:
    """Note on the copy that the block makes when the workbook was last written to."""
    try:
        written_ns = book.path.stat().st_mtime_ns
    except OSError:
        written_ns = 0  # the file was taken away; all the better that there is a copy
    yield
    with contextlib.suppress(OSError):  # without it one more backup is made
        os.utime(part, ns=(written_ns, written_ns))


def _is_same_moment(kept_ns: int, written_ns: int) -> bool:
    is_coarse = kept_ns % COARSE_NS == 0
    return written_ns - kept_ns in range(COARSEST_NS if is_coarse else 1)


def _make_room(
    backups: Sequence[Backup], made: Backup, clock: Clock, keep: int
) -> tuple[Path, ...]:
    """Remove the backups that are no longer kept; never the one just made."""
    now = clock.now().astimezone()
    of_moment = {
        # A moment of its own for each: the number stands for microseconds.
        each.made_at.astimezone() + timedelta(microseconds=each.number): each
        for each in backups
    }
    kept = which_to_keep(of_moment, now, recent=keep)
    kept = within_size({moment: of_moment[moment].size for moment in kept}, now)
    removed = []
    for moment, each in of_moment.items():
        if moment not in kept and each.path != made.path:
            with contextlib.suppress(OSError):
                each.path.unlink()
                removed.append(each.path)
    return tuple(removed)


def _named_like(name: re.Pattern[str], folder: Path) -> list[Backup]:
    found = []
    with contextlib.suppress(OSError):
        for path in folder.iterdir():
            if (backup := _backup_at(name, path)) is not None:
                found.append(backup)
    return sorted(found, key=lambda each: (each.made_at, each.number), reverse=True)


def _backup_at(name: re.Pattern[str], path: Path) -> Backup | None:
    named = name.fullmatch(path.name)
    if named is None:
        return None
    try:
        made_at = datetime.strptime(named[1], MOMENT).replace(tzinfo=UTC)
        path.stat()  # it may have gone meanwhile
    except (ValueError, OSError):
        return None
    return Backup(path, made_at, int(named[2] or 1), not is_plain(path))


def _make_private(folder: Path) -> None:
    """Make the folder and those above it that are missing, its owner's alone."""
    for each in reversed([folder, *folder.parents]):
        if not each.exists():
            each.mkdir(mode=OWNER_ONLY, exist_ok=True)
            # The umask may have taken away even the owner's rights.
            each.chmod(OWNER_ONLY)
