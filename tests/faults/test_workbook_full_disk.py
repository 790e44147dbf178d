"""A full disk costs nothing that was saved, and what waits can be saved when there is room."""

from __future__ import annotations

import os
import resource
import signal
from collections.abc import Iterator
from pathlib import Path

import pytest

from reconcile_gui.workbook.backup import back_up, backups_in, copy_with
from reconcile_gui.workbook.book import Workbook
from reconcile_gui.workbook.check import checked
from reconcile_gui.workbook.errors import BackupFailed, DiskFull, NotSaved
from reconcile_gui.workbook.passphrase import change_passphrase
from reconcile_gui.workbook.restoring import restore
from tests.faults.disks import Ballast, small_disk
from tests.faults.processes import in_child
from tests.quick_keys import QUICK_ROUNDS, ROUNDS, set_rounds
from tests.workbooks import StandingClock, make_book, open_book, pages, write_page

LONG = "words " * 20_000
KEYS = [None, "a passphrase"]


@pytest.fixture(autouse=True, scope="module")
def quick_keys() -> Iterator[None]:
    """Derive keys quickly here and in every forked process."""
    set_rounds(QUICK_ROUNDS)
    yield
    set_rounds(ROUNDS)


@pytest.fixture
def disk(tmp_path: Path) -> Iterator[Path]:
    """Return a disk of a few megabytes."""
    with small_disk(tmp_path / "disk", "4m") as mounted:
        yield mounted


def entries_of(folder: Path) -> set[str]:
    """Return the names in a folder, journals of closed files left out."""
    return {each.name for each in folder.iterdir() if not each.name.endswith("-journal")}


@pytest.mark.parametrize("key", KEYS)
@pytest.mark.parametrize("leaving", [0, 5_000, 40_000, 100_000, 200_000])
def test_a_save_that_does_not_fit_leaves_everything_as_it_was(
    disk: Path, key: str | None, leaving: int
) -> None:
    """Wherever the disk ends: in the journal, in the file, in the middle of a page."""
    ballast = Ballast(disk)
    book = make_book(disk / "workbook.reconcile", key)
    book.write(write_page("saved before"))
    ballast.fill(leaving=leaving)

    with pytest.raises(DiskFull):
        book.write(write_page(LONG))
    assert pages(book) == ["saved before"]

    ballast.drop()
    book.write(write_page(LONG))
    assert pages(book) == ["saved before", LONG]
    assert checked(book).is_whole
    book.close()
    again = open_book(disk / "workbook.reconcile", key)
    assert pages(again) == ["saved before", LONG]
    again.close()


def write_until_refused(book: Workbook, saved: list[str]) -> None:
    """Write page after page, each noted after its commit."""
    for number in range(10_000):
        text = f"{number} " * (number % 997 + 1)
        book.write(write_page(text))
        saved.append(text)


@pytest.mark.parametrize("key", KEYS)
def test_a_disk_that_fills_while_writing_keeps_all_that_was_told_as_saved(
    disk: Path, key: str | None
) -> None:
    """Each write is wholly there or not at all."""
    book = make_book(disk / "workbook.reconcile", key)
    saved: list[str] = []
    with pytest.raises(DiskFull):
        write_until_refused(book, saved)

    assert len(saved) > 20
    assert pages(book) == saved
    book.close()
    again = open_book(disk / "workbook.reconcile", key)
    assert pages(again) == saved
    assert checked(again).is_whole
    again.close()


@pytest.mark.parametrize("key", KEYS)
def test_a_full_disk_can_still_be_opened_and_read(disk: Path, key: str | None) -> None:
    """Somebody who has to make room wants to see first."""
    make_book(disk / "workbook.reconcile", key).close()
    Ballast(disk).fill()

    book = open_book(disk / "workbook.reconcile", key)

    assert book.is_writable
    assert pages(book) == []
    book.close()


@pytest.mark.parametrize("key", KEYS)
@pytest.mark.parametrize("leaving", [0, 100_000, 500_000])
def test_a_new_workbook_that_does_not_fit_is_not_there(
    disk: Path, key: str | None, leaving: int
) -> None:
    """Half a file would be called damaged on the next start."""
    Ballast(disk).fill(leaving=leaving)

    with pytest.raises(DiskFull):
        make_book(disk / "workbook.reconcile", key)

    assert entries_of(disk) == {"ballast"}


@pytest.mark.parametrize("key", KEYS)
def test_everything_that_makes_a_new_file_fails_without_a_trace(
    disk: Path, tmp_path: Path, key: str | None
) -> None:
    """Copies, backups, passphrases, restoring: the old files win."""
    clock = StandingClock()
    path, backups = disk / "workbook.reconcile", disk / "backups"
    book = make_book(path, key, clock)
    book.write(write_page("saved"))
    backup = back_up(book, tmp_path / "backups", clock).backup.path
    backups.mkdir()
    Ballast(disk).fill(leaving=300_000)
    before = entries_of(disk)

    with pytest.raises(BackupFailed):
        back_up(book, backups, clock)
    with pytest.raises(DiskFull):
        copy_with(book, disk / "copy.reconcile", [write_page("unsaved")])
    with pytest.raises(DiskFull):
        change_passphrase(book, "new", tmp_path / "backups", 5)
    assert pages(book) == ["saved"]
    book.write(write_page("still the same file"))
    book.close()
    with pytest.raises(DiskFull):
        restore(backup, path, key, clock)

    assert entries_of(disk) == before
    assert backups_in(backups) == []
    again = open_book(path, key)
    assert pages(again) == ["saved", "still the same file"]
    again.close()


def test_a_copy_elsewhere_is_the_way_out(disk: Path, tmp_path: Path) -> None:
    """The full disk itself is not needed for it."""
    book = make_book(disk / "workbook.reconcile")
    Ballast(disk).fill()

    copy_with(book, tmp_path / "copy.reconcile", [write_page(LONG)])

    copy = open_book(tmp_path / "copy.reconcile")
    assert pages(copy) == [LONG]
    copy.close()
    book.close()


@pytest.mark.parametrize("key", KEYS)
def test_a_file_that_may_not_grow_fails_at_every_size_alike(
    tmp_path: Path, key: str | None
) -> None:
    """A limit of the file's own, page by page."""
    book = make_book(tmp_path / "workbook.reconcile", key)
    book.write(write_page("saved"))
    present = int(book.raw.execute("PRAGMA page_count").fetchone()[0])
    failed = 0
    for more in range(60):
        book.raw.execute(f"PRAGMA max_page_count = {present + more}")
        try:
            undo = book.write(write_page(LONG)).inverse
        except DiskFull:
            failed += 1
            assert pages(book) == ["saved"]
        else:
            book.write(undo)
            break

    assert failed > 10
    assert checked(book).is_whole
    book.close()


def write_under_limit(path: Path, key: str | None, limit: int) -> None:
    """Write until a file would grow beyond a limit; every commit is noted in a file."""
    signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
    resource.setrlimit(resource.RLIMIT_FSIZE, (limit, limit))
    book: Workbook = open_book(path, key)
    saved = 0
    try:
        for number in range(1000):
            book.write(write_page(f"{number} " * 500))
            saved += 1
    except (DiskFull, NotSaved):
        assert len(pages(book)) == saved
        os._exit(saved % 256)
    raise AssertionError("never full")


@pytest.mark.parametrize("key", KEYS)
@pytest.mark.parametrize("more", [0, 3_000, 50_000, 123_456])
def test_a_limit_of_the_system_costs_nothing_that_was_saved(
    tmp_path: Path, key: str | None, more: int
) -> None:
    """Quotas and limits are told with other numbers than a full disk."""
    path = tmp_path / "workbook.reconcile"
    make_book(path, key).close()
    limit = path.stat().st_size + more

    saved = in_child(lambda: write_under_limit(path, key, limit))

    book = open_book(path, key)
    assert len(pages(book)) == saved
    assert checked(book).is_whole
    book.close()
