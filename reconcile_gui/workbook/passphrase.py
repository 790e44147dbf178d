"""Setting, changing and removing the passphrase: always a new file, never in place.

The new file is made beside, looked through, brought to the disk, and takes the place of
the old one in a single step. Whenever the program dies, exactly one of the two opens.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from reconcile_gui.workbook import cipher, copies, placing
from reconcile_gui.workbook.backup import Backup, back_up, backups_in, kept_beside, others
from reconcile_gui.workbook.check import opens
from reconcile_gui.workbook.engine import problem_from
from reconcile_gui.workbook.errors import InUse, WorkbookProblem

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from pathlib import Path

    from reconcile_gui.workbook.book import Workbook


@dataclass(frozen=True, slots=True)
class PassphraseChanged:
    """What was done, and what may remain.

    backed_up: whether a backup under the new passphrase could be made.
    re_encrypted: earlier backups, and files that one took the place of, that open as the
    workbook does from now on.
    left: those that still open as before: with no passphrase or an older one.
    not_there: folders of earlier backups that cannot be looked into now.
    old_words_may_remain: whether parts of the former, readable file may still lie on
    the disk, in its snapshots or in other people's copies.
    """

    is_encrypted: bool
    backed_up: bool
    re_encrypted: tuple[Path, ...]
    left: tuple[Path, ...]
    not_there: tuple[Path, ...]
    old_words_may_remain: bool


def change_passphrase(
    book: Workbook,
    passphrase: str | None,
    backups: Path,
    keep: int,
    *,
    earlier: Sequence[Path] = (),
    on_step: Callable[[str], object] = lambda _: None,
) -> PassphraseChanged:
    """Put the workbook under a new passphrase, or under none; it stays open.

    backups: the folder of its backups; keep: see `back_up`. earlier: other folders that may
    hold some. on_step: told each step that was taken. Raises PassphraseUnusable, InUse,
    ReadOnly, DiskFull and other problems of writing; the file is then the former one, and
    the backups are as they were.
    """
    if passphrase is not None:
        cipher.normalised(passphrase)
    former = book.key
    if former is not None:
        _back_up(book, backups, keep)
        on_step("backed up")
    _replace(book, passphrase, on_step)
    not_there = tuple(folder for folder in earlier if not folder.parent.exists())
    copies_of_it = [each for folder in (backups, *earlier) for each in backups_in(folder)]
    copies_of_it += kept_beside(book.path)
    re_encrypted, left = _re_encrypt(others(book, copies_of_it), former, passphrase, on_step)
    backed_up = _back_up(book, backups, keep)
    on_step("backed up anew")
    return PassphraseChanged(
        is_encrypted=passphrase is not None,
        backed_up=backed_up,
        re_encrypted=re_encrypted,
        left=left,
        not_there=not_there,
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


def _re_encrypt(
    backups: list[Backup],
    former: str | None,
    passphrase: str | None,
    on_step: Callable[[str], object],
) -> tuple[tuple[Path, ...], tuple[Path, ...]]:
    """Let each backup open as the workbook does now; return those that do, and the others.

    Those that opened so before are in neither.
    """
    done: list[Path] = []
    left: list[Path] = []
    for backup in backups:
        if backup.is_encrypted == (passphrase is not None) and opens(backup.path, passphrase):
            continue
        known = former if backup.is_encrypted else None
        is_done = copies.rekey(backup.path, known, passphrase)
        (done if is_done else left).append(backup.path)
        on_step("backup dealt with")
    return tuple(done), tuple(left)


def _back_up(book: Workbook, folder: Path, keep: int) -> bool:
    try:
        back_up(book, folder, book.clock, keep)
    except WorkbookProblem:
        return False
    return True
