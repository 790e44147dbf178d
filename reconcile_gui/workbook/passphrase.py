"""Setting, changing and removing the passphrase: always a new file, never in place.

The new file is made beside, looked through, brought to the disk, and takes the place of
the old one in a single step. Whenever the program dies, exactly one of the two opens.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum
from typing import TYPE_CHECKING

from reconcile_gui.workbook import cipher, copies, placing
from reconcile_gui.workbook.backup import Backup, back_up, backups_in
from reconcile_gui.workbook.check import opens
from reconcile_gui.workbook.engine import problem_from
from reconcile_gui.workbook.errors import InUse, WorkbookProblem

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from reconcile_gui.workbook.book import Workbook


class OldBackups(Enum):
    """What becomes of the backups made until now."""

    RE_ENCRYPT = "re-encrypt"  # they open as the workbook does from now on
    REMOVE = "remove"
    LEAVE = "leave"  # they open with what opened them before


@dataclass(frozen=True, slots=True)
class PassphraseChanged:
    """What was done, and what may remain.

    backed_up: whether a backup under the new passphrase could be made.
    left: backups that still open as before: with no passphrase or an older one.
    old_words_may_remain: whether parts of the former, readable file may still lie on
    the disk, in its snapshots or in other people's copies.
    """

    is_encrypted: bool
    backed_up: bool
    re_encrypted: tuple[Path, ...]
    removed: tuple[Path, ...]
    left: tuple[Path, ...]
    old_words_may_remain: bool


def change_passphrase(
    book: Workbook,
    passphrase: str | None,
    backups: Path,
    keep: int,
    *,
    old_backups: OldBackups = OldBackups.RE_ENCRYPT,
    on_step: Callable[[str], object] = lambda _: None,
) -> PassphraseChanged:
    """Put the workbook under a new passphrase, or under none; it stays open.

    backups: the folder of its backups; keep: see `back_up`. on_step: told each step that
    was taken. Raises PassphraseUnusable, InUse, ReadOnly, DiskFull and other problems of
    writing; the file is then the former one, and the backups are as they were.
    """
    if passphrase is not None:
        cipher.normalised(passphrase)
    former = book.key
    if former is not None:
        _back_up(book, backups, keep)
        on_step("backed up")
    _replace(book, passphrase, on_step)
    dealt_with = _deal_with(backups_in(backups), former, passphrase, old_backups, on_step)
    backed_up = _back_up(book, backups, keep)
    on_step("backed up anew")
    re_encrypted, removed, left = (
        tuple(path for path, what in dealt_with if what is wanted) for wanted in OldBackups
    )
    return PassphraseChanged(
        is_encrypted=passphrase is not None,
        backed_up=backed_up,
        re_encrypted=re_encrypted,
        removed=removed,
        left=left,
        old_words_may_remain=former is None and passphrase is not None,
    )


def _replace(book: Workbook, passphrase: str | None, on_step: Callable[[str], object]) -> None:
    marker = book.change_marker()
    try:
        with placing.beside(book.path) as part, copies.blanked_when_gone(book.path):
            on_step("begun")
            copies.copy_under(book.raw, part, passphrase)
            wanted = copies.contents_of(book.raw)
            on_step("copied")
            copies.prove(part, passphrase, wanted)
            on_step("proven")
            if book.change_marker() != marker:
                raise InUse
            book.put_in_place(part, passphrase)
            on_step("in place")
    except (OSError, cipher.DriverError) as error:
        raise problem_from(error, book.path, writing=True) or error from None


def _deal_with(
    backups: list[Backup],
    former: str | None,
    passphrase: str | None,
    wanted: OldBackups,
    on_step: Callable[[str], object],
) -> list[tuple[Path, OldBackups]]:
    """Return what became of each backup that does not open as the workbook does now."""
    dealt_with = []
    for backup in backups:
        if backup.is_encrypted == (passphrase is not None) and opens(backup.path, passphrase):
            continue
        what = wanted
        if what is OldBackups.LEAVE and not backup.is_encrypted:
            what = OldBackups.RE_ENCRYPT  # readable by anyone: never beside a passphrase
        known = former if backup.is_encrypted else None
        done = (what is OldBackups.REMOVE and _remove(backup.path)) or (
            what is OldBackups.RE_ENCRYPT and copies.rekey(backup.path, known, passphrase)
        )
        dealt_with.append((backup.path, what if done else OldBackups.LEAVE))
        on_step("backup dealt with")
    return dealt_with


def _back_up(book: Workbook, folder: Path, keep: int) -> bool:
    try:
        back_up(book, folder, book.clock, keep)
    except WorkbookProblem:
        return False
    return True


def _remove(path: Path) -> bool:
    try:
        path.unlink()
    except OSError:
        return False
    return True
