"""The disk fills at any step of anything the program does: all of it is done, or none."""

from __future__ import annotations

import contextlib
import itertools
import os
import shutil
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st

from reconcile_gui.workbook.backup import back_up, backups_in, copy_with
from reconcile_gui.workbook.book import Workbook
from reconcile_gui.workbook.check import checked, opens
from reconcile_gui.workbook.errors import DiskFull, Superseded, WorkbookProblem
from reconcile_gui.workbook.passphrase import change_passphrase
from reconcile_gui.workbook.restoring import restore
from reconcile_gui.workbook.transaction import Operation
from tests.faults.steps import FULL, OK, Step
from tests.faults.watched_disk import watched_disk
from tests.property.operations import OPERATIONS
from tests.quick_keys import QUICK_ROUNDS, set_rounds
from tests.quick_keys import ROUNDS as ROUNDS_OF_A_KEY
from tests.workbooks import StandingClock, make_book, open_book, pages, write_page

ROUNDS = int(os.environ.get("ROUNDS", "3"))
MOST = 3 if ROUNDS < 10 else 10_000
KEYS = [None, "a passphrase"]


@pytest.fixture(autouse=True, scope="module")
def quick_keys() -> Iterator[None]:
    """Derive keys quickly: the pages are ciphered as ever."""
    set_rounds(QUICK_ROUNDS)
    yield
    set_rounds(ROUNDS_OF_A_KEY)


class FillingDisk:
    """A disk that takes so many more steps that need room, and then none until it is emptied."""

    def __init__(self) -> None:
        """Have room for everything."""
        self.room: int | None = None
        self.taken = 0

    def hear(self, step: Step) -> int:
        """Take a step, or refuse it."""
        if not needs_room(step):
            return OK
        if self.room is not None and self.taken >= self.room:
            return FULL
        self.taken += 1
        return OK

    def leave(self, room: int | None) -> None:
        """Have room for so many steps from now on."""
        self.room, self.taken = room, 0


def needs_room(step: Step) -> bool:
    """Return whether a step makes anything longer; what is there can be written over."""
    if step.kind == "write":
        size = Path(step.path).stat().st_size if Path(step.path).exists() else 0
        return size < step.at + len(step.data)
    return step.kind == "make"


@pytest.fixture
def disk() -> Iterator[FillingDisk]:
    """Return a disk that everything is written to."""
    filling = FillingDisk()
    with watched_disk(filling.hear):
        yield filling


def refused_at_every_write(book: Workbook, disk: FillingDisk, operation: Operation[Any]) -> int:
    """Do something on a disk that is full at its first write, its second, until it fits."""
    before = book.path.read_bytes()
    for room in itertools.count():
        disk.leave(room)
        try:
            book.write(operation)
        except DiskFull:
            # Byte for byte: whatever was written by then is taken back.
            assert book.path.read_bytes() == before
        except Superseded:
            return room
        else:
            return room
        finally:
            disk.leave(None)
    raise AssertionError("never")


@settings(
    max_examples=1 if ROUNDS < 10 else ROUNDS,
    deadline=None,
    derandomize=True,
    database=None,
    phases=[Phase.generate],
    suppress_health_check=list(HealthCheck),
)
@given(data=st.data())
def test_what_does_not_fit_is_not_done_and_is_done_later(
    tmp_path_factory: pytest.TempPathFactory, data: st.DataObject
) -> None:
    """Whatever a tab does, whichever of its writes is the one."""
    disk = FillingDisk()
    refused = 0
    with watched_disk(disk.hear):
        book = make_book(tmp_path_factory.mktemp("full") / "workbook.reconcile")
        # First as ever, so that there are rows for all that is done to one.
        for name in sorted(OPERATIONS):
            if (operation := data.draw(OPERATIONS[name](book))) is not None:
                with contextlib.suppress(Superseded):
                    book.write(operation)
        for name in sorted(OPERATIONS):
            if (operation := data.draw(OPERATIONS[name](book))) is not None:
                refused += refused_at_every_write(book, disk, operation)
        assert checked(book).is_whole
        book.close()

    assert refused > 3 * len(OPERATIONS)


class Place:
    """A folder with a workbook and a backup of it, brought back to how it was."""

    def __init__(self, folder: Path, key: str | None) -> None:
        """Make the files."""
        self.folder, self.key, self.clock = folder / "now", key, StandingClock()
        self.folder.mkdir()
        self.path, self.backups = self.folder / "workbook.reconcile", self.folder / "backups"
        book = make_book(self.path, key, self.clock)
        book.write(write_page("saved"))
        back_up(book, self.backups, self.clock)
        self.clock.pass_by(days=1)
        book.write(write_page("later"))
        book.close()
        shutil.copytree(self.folder, folder / "before")

    def again(self) -> None:
        """Bring everything back."""
        shutil.rmtree(self.folder)
        shutil.copytree(self.folder.parent / "before", self.folder)

    def open(self, key: str | None) -> Workbook:
        """Open the workbook."""
        return open_book(self.path, key, self.clock, remembered=key is not None)

    def names(self) -> set[str]:
        """Return the names of all files, empty journals left out."""
        return {
            each.name
            for each in self.folder.rglob("*")
            if each.is_file() and not each.name.endswith("-journal")
        }


def back_it_up(place: Place) -> None:
    """Make a backup."""
    book = place.open(place.key)
    try:
        back_up(book, place.backups, place.clock)
    finally:
        book.close()


def copy_it(place: Place) -> None:
    """Save a copy elsewhere, with what could not be saved."""
    book = place.open(place.key)
    try:
        copy_with(book, place.folder / "copy.reconcile", [write_page("unsaved")])
    finally:
        book.close()


def bring_back(place: Place) -> None:
    """Bring a backup back."""
    restore(backups_in(place.backups)[0].path, place.path, place.key, place.clock)


def protect(place: Place) -> None:
    """Change the passphrase, or set a first one."""
    book = place.open(place.key)
    try:
        change_passphrase(book, "new", place.backups, 5)
    finally:
        book.close()


WORKS: dict[str, Callable[[Place], None]] = {
    "a backup": back_it_up,
    "a copy": copy_it,
    "bringing back": bring_back,
    "a passphrase": protect,
}


@pytest.mark.parametrize("key", KEYS, ids=["plain", "encrypted"])
@pytest.mark.parametrize("name", WORKS)
def test_what_makes_a_new_file_is_all_there_or_not_at_all(
    tmp_path: Path, disk: FillingDisk, name: str, key: str | None
) -> None:
    """Wherever the disk ends, nothing half done stays, and the words are where they were."""
    place = Place(tmp_path, key)
    work, before = WORKS[name], place.names()
    disk.leave(None)
    work(place)
    steps = disk.taken
    refused = 0
    for room in range(0, steps, max(1, steps // MOST)):
        place.again()
        disk.leave(room)
        try:
            work(place)
        except WorkbookProblem:
            refused += 1
            # A passphrase is changed after a backup; that one is whole, and may stay.
            assert place.names() - before <= {each.path.name for each in backups_in(place.backups)}
            assert before <= place.names()
        disk.leave(None)

        (opened,) = [each for each in (key, "new") if opens_whole(place, each)]
        for backup in backups_in(place.backups):
            assert opens(backup.path, key) or (opened == "new" and opens(backup.path, "new"))

    assert refused > 0


def opens_whole(place: Place, key: str | None) -> bool:
    """Return whether the workbook opens with a key, with every word of one moment."""
    if not opens(place.path, key):
        return False
    book = place.open(key)
    assert pages(book) in (["saved"], ["saved", "later"])
    book.close()
    return True
