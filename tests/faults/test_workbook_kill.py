"""Killed at any step, a workbook is the old one or the new one, and nothing saved is lost."""

from __future__ import annotations

import itertools
import os
import random
import shutil
import signal
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from reconcile_gui.workbook import placing
from reconcile_gui.workbook.backup import back_up, backups_in
from reconcile_gui.workbook.check import checked, opens
from reconcile_gui.workbook.errors import Missing, WorkbookProblem
from reconcile_gui.workbook.passphrase import change_passphrase
from reconcile_gui.workbook.restoring import restore
from tests.faults.processes import KILLED, die, in_child, killed_at, work_and_end
from tests.quick_keys import QUICK_ROUNDS, set_rounds
from tests.quick_keys import ROUNDS as ROUNDS_OF_A_KEY
from tests.workbooks import (
    SENTINEL,
    StandingClock,
    holds,
    make_book,
    open_book,
    pages,
    write_page,
)

ROUNDS = int(os.environ.get("ROUNDS", "3"))
# At length every step; in the daily run every third, another third for each case.
STRIDE = 1 if ROUNDS >= 10 else 3
KEYS = [None, "a passphrase"]
OLD, NEW = "the old one", "the new one"


@pytest.fixture(autouse=True, scope="module")
def quick_keys() -> Iterator[None]:
    """Derive keys quickly here and in every forked process."""
    set_rounds(QUICK_ROUNDS)
    yield
    set_rounds(ROUNDS_OF_A_KEY)


def write_on(path: Path, key: str | None, told: int, step: int) -> None:
    """Write page after page; tell the number of each after its commit."""
    book = open_book(path, key, remembered=key is not None)
    for number in itertools.count(1):
        book.write(write_page(f"{number} " + "words " * (number * step % 4001)))
        os.write(told, f"{number}\n".encode())


def killed_while_writing(path: Path, key: str | None, chance: random.Random) -> int:
    """Let a program write until it is killed; return the last number it told as saved."""
    reading, telling = os.pipe()
    child = os.fork()
    if child == 0:
        work_and_end(lambda: write_on(path, key, telling, chance.randrange(4000)))
    os.close(telling)
    with os.fdopen(reading) as told:
        most, saved = chance.randrange(1, 60), 0
        while saved < most:
            saved = int(told.readline())
        os.kill(child, signal.SIGKILL)
        os.waitpid(child, 0)
        return max([saved, *map(int, told.read().split())])


@pytest.mark.parametrize("key", KEYS)
def test_a_program_killed_while_saving_loses_nothing_it_told_as_saved(
    tmp_path: Path, key: str | None
) -> None:
    """ROUNDS times, each on the file of the round before."""
    chance = random.Random(3)  # noqa: S311 - the same rounds in every run
    path = tmp_path / "workbook.reconcile"
    make_book(path, key).close()
    total = 0
    for _ in range(ROUNDS):
        saved = killed_while_writing(path, key, chance)
        if key is not None:
            # Somebody may try a wrong passphrase before the right one.
            assert not opens(path, "wrong")
        book = open_book(path, key, remembered=key is not None)
        found = len(pages(book))
        assert checked(book).is_whole
        book.close()
        assert total + saved <= found <= total + saved + 1
        total = found

    assert total > 0


def with_hot_journal(path: Path, key: str | None) -> int:
    """Leave a file in the midst of a large write, as a power cut does."""

    def write_half() -> None:
        book = open_book(path, key, remembered=key is not None)
        book.raw.execute("PRAGMA cache_size = 5")
        book.raw.execute("BEGIN IMMEDIATE")
        book.raw.execute("UPDATE journal_entry SET body = body || body || ' half'")
        die()

    return in_child(write_half)


@pytest.mark.parametrize("key", KEYS)
def test_a_half_written_file_is_rolled_back_on_opening(tmp_path: Path, key: str | None) -> None:
    """Whatever is tried with it first."""
    path = tmp_path / "workbook.reconcile"
    book = make_book(path, key)
    for number in range(60):
        book.write(write_page(f"{number} words " * 200))
    before = pages(book)
    book.close()
    assert with_hot_journal(path, key) == KILLED
    assert placing.journal_of(path).stat().st_size > 0
    with pytest.raises(WorkbookProblem):
        open_book(path, key, remembered=key is not None, writable=False)
    if key is not None:
        with pytest.raises(WorkbookProblem):
            open_book(path, "wrong", remembered=True)

    book = open_book(path, key, remembered=key is not None)

    assert pages(book) == before
    assert checked(book).is_whole
    book.close()


@pytest.mark.parametrize("key", KEYS)
def test_killed_at_any_step_of_making_there_is_a_workbook_or_none(
    tmp_path: Path, key: str | None
) -> None:
    """Never half of one; and the next start clears what was left."""
    path = tmp_path / "workbook.reconcile"
    steps = 0
    while killed_at(steps + 1, lambda: make_book(path, key).close()):
        steps += 1
        try:
            book = open_book(path, key, remembered=key is not None)
        except Missing:
            book = make_book(path, key)
        assert checked(book).is_whole
        book.close()
        assert len([each for each in tmp_path.iterdir() if not is_journal(each)]) == 1
        for each in tmp_path.iterdir():
            each.unlink()

    assert steps > 3


def is_journal(path: Path) -> bool:
    """Return whether a file is the empty journal of a closed workbook."""
    return path.name.endswith("-journal") and path.stat().st_size == 0


class Place:
    """A workbook with backups, as it is before something is done to it."""

    def __init__(self, folder: Path, key: str | None) -> None:
        """Make the files."""
        self.folder = folder
        self.path = folder / "now" / "workbook.reconcile"
        self.backups = folder / "now" / "backups"
        self.clock = StandingClock()
        self.path.parent.mkdir()
        book = make_book(self.path, key, self.clock)
        book.write(write_page(SENTINEL))
        back_up(book, self.backups, self.clock)
        self.clock.pass_by(days=1)
        book.write(write_page("today"))
        book.close()
        shutil.copytree(folder / "now", folder / "before")

    def again(self) -> None:
        """Bring everything back to how it was."""
        shutil.rmtree(self.folder / "now")
        shutil.copytree(self.folder / "before", self.folder / "now")

    def opens_with(self, key: str | None) -> bool:
        """Return whether the workbook is whole under a key."""
        if not opens(self.path, key):
            return False
        book = open_book(self.path, key, self.clock, remembered=key is not None)
        whole = pages(book) == [SENTINEL, "today"] and checked(book).is_whole
        book.close()
        assert whole
        return True

    def change(self, former: str | None, new: str | None) -> Callable[[], None]:
        """Return the work of changing the passphrase."""

        def work() -> None:
            book = open_book(self.path, former, self.clock, remembered=former is not None)
            change_passphrase(book, new, self.backups, 5)
            book.close()

        return work


@pytest.mark.parametrize(
    ("former", "new"), [(None, NEW), (OLD, NEW), (OLD, None)], ids=["set", "change", "remove"]
)
def test_killed_at_any_step_of_a_new_passphrase_one_of_the_two_opens(
    tmp_path: Path, former: str | None, new: str | None
) -> None:
    """Exactly one, with everything in it; so do the backups."""
    place = Place(tmp_path, former)
    step, opened_by = 1, []
    while killed_at(step, place.change(former, new)):
        step += STRIDE
        keys = [key for key in (former, new) if place.opens_with(key)]
        assert len(keys) == 1
        opened_by.append(keys[0])
        for backup in backups_in(place.backups):
            assert opens(backup.path, former) != opens(backup.path, new)
        left = [each for each in place.path.parent.iterdir() if placing.ENDING in each.name]
        assert left == []
        place.again()

    assert {former, new} == set(opened_by)
    assert opened_by == sorted(opened_by, key=lambda key: key == new)


def test_killed_while_setting_the_first_passphrase_the_next_backup_ends_it(
    tmp_path: Path,
) -> None:
    """No readable copy stays beside an encrypted workbook for longer than a day."""
    place = Place(tmp_path, None)
    step, in_between = 2, 0
    while killed_at(step, place.change(None, NEW)):
        step += STRIDE
        if opens(place.path, NEW):
            in_between += any(holds(each.path, SENTINEL) for each in backups_in(place.backups))
            book = open_book(place.path, NEW, place.clock, remembered=True)
            back_up(book, place.backups, place.clock)
            book.close()
            readable = [
                each
                for each in place.path.parent.rglob("*")
                if each.is_file() and holds(each, SENTINEL)
            ]
            assert readable == []
        place.again()

    assert in_between > 0


@pytest.mark.parametrize("key", KEYS)
def test_killed_at_any_step_of_a_backup_all_backups_open(tmp_path: Path, key: str | None) -> None:
    """A half-made one is not among them."""
    place = Place(tmp_path, key)

    def work() -> None:
        book = open_book(place.path, key, place.clock, remembered=key is not None)
        back_up(book, place.backups, place.clock)
        book.close()

    step, counts = 0, set()
    while killed_at(step + 1, work):
        step += 1
        found = backups_in(place.backups)
        counts.add(len(found))
        for backup in found:
            copy = open_book(backup.path, key, remembered=key is not None, writable=False)
            assert checked(copy).is_whole
            copy.close()
        assert place.opens_with(key)
        place.again()

    assert counts == {1, 2}


@pytest.mark.parametrize("key", KEYS)
def test_killed_at_any_step_of_restoring_nothing_is_lost(tmp_path: Path, key: str | None) -> None:
    """The former file is in its place, or beside it; the journal is never another file's."""
    place = Place(tmp_path, key)
    backup = backups_in(place.backups)[0].path
    step, states = 0, set()
    while killed_at(step + 1, lambda: restore(backup, place.path, key, place.clock) and None):
        step += 1
        book = open_book(place.path, key, remembered=key is not None)
        now = tuple(pages(book))
        assert checked(book).is_whole
        book.close()
        kept = list(place.path.parent.glob("*.before-*.reconcile"))
        if now == (SENTINEL,):
            former = open_book(kept[0], key, remembered=key is not None)
            assert pages(former) == [SENTINEL, "today"]
            former.close()
        states.add(now)
        place.again()

    assert states == {(SENTINEL,), (SENTINEL, "today")}


def test_no_word_of_an_encrypted_workbook_is_left_readable_by_a_kill(tmp_path: Path) -> None:
    """In no file of a home: not in a journal, a temporary file, a backup, a lock."""
    home = tmp_path / "home"
    path = home / "data" / "workbook.reconcile"
    path.parent.mkdir(parents=True)
    make_book(path, OLD).close()

    def work() -> None:
        os.environ.update({"HOME": str(home), "TMPDIR": str(home), "SQLITE_TMPDIR": str(home)})
        os.umask(0)
        book = open_book(path, OLD, remembered=True)
        for number in range(40):
            book.write(write_page(f"{SENTINEL} {number} " * 400))
        back_up(book, home / "backups", StandingClock())
        change_passphrase(book, NEW, home / "backups", 5)
        book.raw.execute("PRAGMA cache_size = 3")
        book.raw.execute("BEGIN IMMEDIATE")
        book.raw.execute("UPDATE journal_entry SET body = body || body")
        book.raw.execute("SELECT body FROM journal_entry ORDER BY body DESC").fetchall()
        die()

    assert in_child(work) == KILLED
    files = [each for each in home.rglob("*") if each.is_file()]
    assert any(each.name.endswith("-journal") and each.stat().st_size for each in files)
    assert [each for each in files if holds(each, SENTINEL)] == []
    assert {each.stat().st_mode & 0o777 for each in files} == {0o600}
    assert (home / "backups").stat().st_mode & 0o777 == 0o700
