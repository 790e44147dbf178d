"""Backups are verified, private, few, and found again."""

from __future__ import annotations

import os
import shutil
import stat
from collections.abc import Callable, Iterator
from datetime import timedelta
from pathlib import Path

import pytest

from reconcile_gui.workbook import placing
from reconcile_gui.workbook.backup import back_up, backups_in, copy_with, is_due
from reconcile_gui.workbook.book import Workbook
from reconcile_gui.workbook.errors import (
    AlreadyThere,
    BackupFailed,
    CannotOpen,
    Damaged,
    Superseded,
)
from reconcile_gui.workbook.passphrase import change_passphrase
from reconcile_gui.workbook.rotation import DAYS, MONTHS, RECENT, WEEKS
from reconcile_gui.workbook.transaction import Transaction
from tests.workbooks import SENTINEL, StandingClock, holds, make_book, open_book, pages, write_page


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Return where backups go; it is not there yet."""
    return tmp_path / "backups" / "of-this-workbook"


@pytest.fixture
def book(tmp_path: Path, clock: StandingClock) -> Iterator[Workbook]:
    """Return a plain workbook with one page."""
    made = make_book(tmp_path / "workbook.reconcile", clock=clock)
    made.write(write_page(SENTINEL))
    yield made
    made.close()


@pytest.fixture
def encrypted(tmp_path: Path, clock: StandingClock) -> Iterator[Workbook]:
    """Return an encrypted workbook with one page."""
    made = make_book(tmp_path / "encrypted.reconcile", "a passphrase", clock)
    made.write(write_page(SENTINEL))
    yield made
    made.close()


def test_a_backup_opens_as_the_workbook_does(
    book: Workbook, folder: Path, clock: StandingClock
) -> None:
    """A copy that cannot be opened is none."""
    made = back_up(book, folder, clock).backup
    book.write(write_page("later"))

    copy = open_book(made.path, writable=False)

    assert pages(copy) == [SENTINEL]
    assert copy.uuid == book.uuid
    assert made.path.name == "2026-03-03_120000Z.reconcile"
    assert (made.day.isoformat(), made.is_encrypted) == ("2026-03-03", False)
    copy.close()


def test_a_backup_of_an_encrypted_workbook_is_encrypted(
    encrypted: Workbook, folder: Path, clock: StandingClock
) -> None:
    """Else the backup would be the way around the passphrase."""
    made = back_up(encrypted, folder, clock).backup
    copy = open_book(made.path, "a passphrase", writable=False)

    assert made.is_encrypted
    assert pages(copy) == [SENTINEL]
    assert not holds(made.path, SENTINEL)
    copy.close()


@pytest.mark.skipif(os.name != "posix", reason="permissions of POSIX systems")
@pytest.mark.parametrize("umask", [0o000, 0o777])
def test_backups_are_their_owners_alone(
    book: Workbook, folder: Path, clock: StandingClock, umask: int
) -> None:
    """The folder too, and the folder above that was made with it."""
    before = os.umask(umask)
    try:
        made = back_up(book, folder, clock).backup
    finally:
        os.umask(before)

    found = [stat.S_IMODE(each.stat().st_mode) for each in (made.path, folder, folder.parent)]
    assert found == [0o600, 0o700, 0o700]


def test_the_newest_backup_comes_first(book: Workbook, folder: Path, clock: StandingClock) -> None:
    """Two made within one second are two."""
    first = back_up(book, folder, clock).backup
    second = back_up(book, folder, clock).backup
    clock.pass_by(seconds=1)
    third = back_up(book, folder, clock).backup

    assert [each.path for each in backups_in(folder)] == [third.path, second.path, first.path]
    assert second.path.name == "2026-03-03_120000Z-2.reconcile"


def test_other_files_in_the_folder_are_left_alone(
    book: Workbook, folder: Path, clock: StandingClock
) -> None:
    """The folder may be the person's own."""
    folder.mkdir(parents=True)
    others = [
        folder / name
        for name in (
            "notes.txt",
            "2026-03-03_120000Z.reconcile.txt",
            "2026-99-03_120000Z.reconcile",
        )
    ]
    for other in others:
        other.write_text("mine")
    for _ in range(30):
        back_up(book, folder, clock, keep=1)
        clock.pass_by(days=1)

    assert [other.read_text() for other in others] == ["mine"] * 3
    assert len(backups_in(folder)) < 30


def test_rotation_tells_what_made_room_and_never_removes_the_new_one(
    book: Workbook, folder: Path, clock: StandingClock
) -> None:
    """A clock set back makes the newest backup look like the oldest."""
    for _ in range(20):
        back_up(book, folder, clock, keep=1)
        clock.pass_by(days=7)
    clock.pass_by(days=-3000)

    made = back_up(book, folder, clock, keep=1)
    was_kept = made.backup.path.exists()
    clock.pass_by(days=9000)
    later = back_up(book, folder, clock, keep=1)

    assert was_kept
    assert made.removed == ()
    assert later.backup.path.exists()
    assert later.removed
    assert not any(path.exists() for path in later.removed)


def test_sixty_days_leave_few_backups_that_all_open(
    book: Workbook, folder: Path, clock: StandingClock
) -> None:
    """Every one that is kept must be worth keeping."""
    first_day = clock.today()
    for day in range(60):
        book.write(write_page(f"day {day}"))
        back_up(book, folder, clock)
        clock.pass_by(days=1)
    kept = backups_in(folder)

    assert RECENT <= len(kept) <= RECENT + DAYS + WEEKS + MONTHS
    for each in kept:
        copy = open_book(each.path, writable=False)
        assert pages(copy)[-1] == f"day {(each.day - first_day).days}"
        copy.close()


def test_a_folder_that_takes_no_files_is_told(
    book: Workbook, tmp_path: Path, clock: StandingClock
) -> None:
    """A file stands where the folder should be."""
    (tmp_path / "file").write_text("x")

    with pytest.raises(BackupFailed):
        back_up(book, tmp_path / "file" / "backups", clock)
    with pytest.raises(BackupFailed):
        back_up(book, tmp_path / "file", clock)


def test_a_damaged_workbook_is_told_instead_of_copied(
    tmp_path: Path, folder: Path, clock: StandingClock
) -> None:
    """The daily backup reads every page: it is what notices damage first."""
    path = tmp_path / "damaged.reconcile"
    book = make_book(path, clock=clock)
    for number in range(60):
        book.write(write_page(f"{number} words " * 300))
    book.close()
    content = bytearray(path.read_bytes())
    content[-40 * 4096 : -39 * 4096] = bytes(4096)
    content[-20 * 4096 : -19 * 4096] = bytes(4096)
    path.write_bytes(content)

    damaged = open_book(path)
    with pytest.raises(Damaged):
        back_up(damaged, folder, clock)
    damaged.close()

    assert list(folder.iterdir()) == []
    assert path.read_bytes() == content


def test_a_backup_that_is_open_as_a_workbook_is_not_removed(
    book: Workbook, folder: Path, clock: StandingClock
) -> None:
    """Somebody chose the file itself; the words that they write go into it."""
    opened = open_book(back_up(book, folder, clock).backup.path, clock=clock)
    for day in range(60):
        clock.pass_by(days=1)
        opened.write(write_page(f"day {day}"))
        back_up(opened, folder, clock, keep=1)

    assert len(pages(opened)) == 61
    opened.close()


def test_a_backup_that_is_open_as_a_workbook_is_no_copy_of_itself(
    book: Workbook, folder: Path, clock: StandingClock
) -> None:
    """Nor is it put under another passphrase from behind, like the others."""
    opened = open_book(back_up(book, folder, clock).backup.path, clock=clock)
    assert is_due(opened, folder)

    changed = change_passphrase(opened, "a passphrase", folder, 5)

    assert (changed.re_encrypted, changed.left) == ((), ())
    opened.write(write_page("after"))
    opened.close()


def test_a_backup_is_due_after_a_write_and_not_before(
    book: Workbook, folder: Path, clock: StandingClock
) -> None:
    """On leaving, a copy is made only when there is something new in it."""
    assert is_due(book, folder)
    back_up(book, folder, clock)
    assert not is_due(book, folder)
    book.write(write_page("new"))
    assert is_due(book, folder)
    book.path.unlink()
    assert is_due(book, folder)


def test_a_workbook_whose_file_was_deleted_can_be_backed_up(
    book: Workbook, folder: Path, clock: StandingClock
) -> None:
    """What is open is all that there is."""
    book.path.unlink()

    copy = open_book(back_up(book, folder, clock).backup.path, writable=False)
    assert pages(copy) == [SENTINEL]
    copy.close()


@pytest.mark.parametrize("days", [-2000, 2000])
def test_a_clock_that_is_put_right_does_not_end_backups(
    book: Workbook, folder: Path, clock: StandingClock, days: int
) -> None:
    """Compared by their moments, every later write would look older than the last backup."""
    made = back_up(book, folder, clock).backup
    moment = (clock.now() + timedelta(days=days)).timestamp()
    os.utime(made.path, (moment, moment))

    assert is_due(book, folder)
    back_up(book, folder, clock)
    assert not is_due(book, folder)


def test_a_disk_that_tells_moments_coarsely_needs_no_backup_each_time(
    book: Workbook, folder: Path, clock: StandingClock
) -> None:
    """Many sticks keep no more than every second second."""
    made = back_up(book, folder, clock).backup
    odd = 1_700_000_001_234_567_890
    os.utime(book.path, ns=(odd, odd))
    os.utime(made.path, ns=(1_700_000_000_000_000_000, 1_700_000_000_000_000_000))
    assert not is_due(book, folder)

    later = odd + 1_000_000_000
    os.utime(book.path, ns=(later, later))
    assert is_due(book, folder)


def test_a_backup_dated_in_the_future_is_not_taken_for_the_newest(
    book: Workbook, folder: Path, clock: StandingClock
) -> None:
    """The clock was wrong when it was made: nobody knows what came after it."""
    clock.pass_by(days=2000)
    ahead = back_up(book, folder, clock).backup
    clock.pass_by(days=-2000)
    today = back_up(book, folder, clock).backup
    clock.pass_by(days=1)
    tomorrow = back_up(book, folder, clock).backup

    assert backups_in(folder, clock.now()) == [tomorrow, today, ahead]


def test_readable_backups_beside_an_encrypted_workbook_are_encrypted(
    encrypted: Workbook, folder: Path, clock: StandingClock
) -> None:
    """The program may have died while it was setting the passphrase."""
    folder.mkdir(parents=True)
    left = folder / "2026-03-01_120000Z.reconcile"
    other = make_book(left)
    other.write(write_page(SENTINEL))
    other.close()

    back_up(encrypted, folder, clock)

    assert all(each.is_encrypted for each in backups_in(folder))
    assert not holds(left, SENTINEL)
    copy = open_book(left, "a passphrase", writable=False)
    assert pages(copy) == [SENTINEL]
    copy.close()


def test_what_a_killed_program_left_among_the_backups_is_cleared(
    book: Workbook, folder: Path, clock: StandingClock
) -> None:
    """Half a readable copy must not lie there after a passphrase was set."""
    folder.mkdir(parents=True)
    left = folder / f".2026-03-01_120000Z.{'0' * 32}{placing.ENDING}"
    other = folder / f"mine{placing.ENDING}"
    for each in (left, placing.journal_of(left), other):
        each.write_text(SENTINEL)

    back_up(book, folder, clock)

    assert not left.exists()
    assert not placing.journal_of(left).exists()
    assert other.exists()


def test_an_empty_or_missing_folder_holds_no_backups(tmp_path: Path) -> None:
    """The first start has none."""
    assert backups_in(tmp_path) == backups_in(tmp_path / "not there") == []


@pytest.fixture(params=["plain", "encrypted"])
def either(
    request: pytest.FixtureRequest, tmp_path: Path, clock: StandingClock
) -> Iterator[Workbook]:
    """Return a workbook of each kind."""
    key = None if request.param == "plain" else "a passphrase"
    made = make_book(tmp_path / "either.reconcile", key, clock)
    made.write(write_page("on the disk"))
    yield made
    made.close()


def late_undo(tx: Transaction) -> None:
    """Stand for an undo that something newer has overtaken."""
    raise Superseded


def test_a_copy_elsewhere_holds_what_could_not_be_saved_here(
    either: Workbook, tmp_path: Path
) -> None:
    """The way out of a full disk: nothing typed is lost."""
    target = tmp_path / "stick" / "copy.reconcile"
    target.parent.mkdir()

    copy_with(either, target, [write_page("unsaved"), late_undo, write_page("unsaved too")])

    copy = open_book(target, either.key)
    assert pages(copy) == ["on the disk", "unsaved", "unsaved too"]
    assert pages(either) == ["on the disk"]
    assert copy.uuid == either.uuid
    assert stat.S_IMODE(target.stat().st_mode) == 0o600
    assert {each.name for each in target.parent.iterdir()} <= {
        "copy.reconcile",
        "copy.reconcile-journal",
    }
    copy.close()


def test_a_copy_can_be_made_of_a_file_that_was_moved_away(either: Workbook, tmp_path: Path) -> None:
    """It is still open, and this is what is offered."""
    either.path.unlink()

    copy_with(either, tmp_path / "copy.reconcile", [write_page("unsaved")])

    copy = open_book(tmp_path / "copy.reconcile", either.key)
    assert pages(copy) == ["on the disk", "unsaved"]
    copy.close()


def existing(path: Path) -> None:
    """Make a file where the copy is to be."""
    path.write_text("mine")


def folder_gone(path: Path) -> None:
    """Take away the folder where the copy is to be."""
    shutil.rmtree(path.parent)


@pytest.mark.parametrize(
    ("obstacle", "problem"), [(existing, AlreadyThere), (folder_gone, CannotOpen)]
)
def test_a_copy_never_overwrites_and_leaves_nothing_half_done(
    book: Workbook,
    tmp_path: Path,
    obstacle: Callable[[Path], None],
    problem: type[Exception],
) -> None:
    """Whatever stands there may be the better copy."""
    target = tmp_path / "stick" / "copy.reconcile"
    target.parent.mkdir()
    obstacle(target)
    before = sorted(target.parent.rglob("*"))

    with pytest.raises(problem):
        copy_with(book, target, [])

    assert sorted(target.parent.rglob("*")) == before


def mistake(tx: Transaction) -> None:
    """Stand for a write that cannot be done anywhere."""
    raise LookupError


def test_a_mistake_in_an_unsaved_write_leaves_no_copy(book: Workbook, tmp_path: Path) -> None:
    """It must come to light, not half into a file."""
    with pytest.raises(LookupError):
        copy_with(book, tmp_path / "copy.reconcile", [mistake])

    assert not (tmp_path / "copy.reconcile").exists()
