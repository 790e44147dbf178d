"""A disk or folder that takes no writing: reading works, writing says why."""

from __future__ import annotations

import os
import shutil
import tempfile
from collections.abc import Iterator
from pathlib import Path

import pytest

from reconcile_gui.workbook.backup import back_up
from reconcile_gui.workbook.errors import AlreadyThere, BackupFailed, ReadOnly
from reconcile_gui.workbook.passphrase import change_passphrase
from reconcile_gui.workbook.restoring import restore
from tests.faults.disks import make_read_only, small_disk
from tests.faults.processes import in_child
from tests.quick_keys import QUICK_ROUNDS, ROUNDS, set_rounds
from tests.workbooks import StandingClock, make_book, open_book, pages, write_page

NOBODY = 65534
KEYS = [None, "a passphrase"]


@pytest.fixture(autouse=True, scope="module")
def quick_keys() -> Iterator[None]:
    """Derive keys quickly here and in every forked process."""
    set_rounds(QUICK_ROUNDS)
    yield
    set_rounds(ROUNDS)


@pytest.fixture
def disk(tmp_path: Path) -> Iterator[Path]:
    """Return a disk that can be made read-only."""
    with small_disk(tmp_path / "disk", "8m") as mounted:
        yield mounted


@pytest.mark.parametrize("key", KEYS)
def test_a_workbook_on_a_read_only_disk_can_be_read(disk: Path, key: str | None) -> None:
    """An old stick, a snapshot, a disc."""
    path = disk / "workbook.reconcile"
    made = make_book(path, key)
    made.write(write_page("Kept"))
    made.close()
    make_read_only(disk)

    book = open_book(path, key)

    assert pages(book) == ["Kept"]
    assert not book.is_writable
    with pytest.raises(ReadOnly):
        book.write(write_page("no"))
    with pytest.raises(ReadOnly):
        change_passphrase(book, "new", disk / "backups", 5)
    with pytest.raises(BackupFailed):
        back_up(book, disk / "backups", StandingClock())
    book.close()
    with pytest.raises(ReadOnly):
        make_book(disk / "new.reconcile")
    with pytest.raises((ReadOnly, AlreadyThere)):
        restore(path, path, key, StandingClock())


@pytest.fixture
def shared() -> Iterator[Path]:
    """Return a folder that others may enter."""
    folder = Path(tempfile.mkdtemp(prefix="reconcile-shared-"))
    folder.chmod(0o755)
    yield folder
    shutil.rmtree(folder)


def read_only(path: Path) -> None:
    """Open a workbook that may be read and not written, and try all the same."""
    book = open_book(path)
    assert pages(book) == ["Kept"]
    assert not book.is_writable
    with pytest.raises(ReadOnly):
        book.write(write_page("no"))
    assert pages(book) == ["Kept"]
    book.close()


@pytest.mark.parametrize("file_mode", [0o444, 0o666])
def test_a_folder_that_takes_no_files_is_told_before_anything_is_typed(
    shared: Path, file_mode: int
) -> None:
    """The file may be written, its journal not: SQLite notices at the first save only."""
    path = shared / "workbook.reconcile"
    book = make_book(path)
    book.write(write_page("Kept"))
    book.close()
    (shared / "workbook.reconcile-journal").unlink()
    path.chmod(file_mode)

    code = in_child(lambda: read_only(path), user=NOBODY)

    if code != 0 and in_child(lambda: None, user=NOBODY) != 0:
        pytest.skip("Only root may take another's rights.")
    assert code == 0


def write_in_locked_folder(path: Path) -> None:
    """Open a workbook in a folder that takes no more files from then on, and write."""
    book = open_book(path)
    book.write(write_page("Before"))
    path.parent.chmod(0o555)
    try:
        book.write(write_page("After"))
        with pytest.raises(BackupFailed):
            back_up(book, path.parent / "backups", StandingClock())
        with pytest.raises(ReadOnly):
            change_passphrase(book, "new", path.parent / "backups", 5)
        book.write(write_page("Still"))
        book.close()
    finally:
        path.parent.chmod(0o755)


def test_a_folder_made_read_only_later_still_takes_what_is_typed(shared: Path) -> None:
    """The file and its journal are open already; only what needs a new file is refused."""
    folder = shared / "kept"
    folder.mkdir()
    os.chown(folder, NOBODY, NOBODY)
    path = folder / "workbook.reconcile"

    def work() -> None:
        make_book(path).close()
        write_in_locked_folder(path)

    if in_child(lambda: None, user=NOBODY) != 0:
        pytest.skip("Only root may take another's rights.")
    assert in_child(work, user=NOBODY) == 0

    book = open_book(path)
    assert pages(book) == ["Before", "After", "Still"]
    book.close()
