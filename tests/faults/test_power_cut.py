"""The power goes at any moment: the file is the last saved one, or the one being saved."""

from __future__ import annotations

import os
import random
import shutil
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from reconcile_gui.workbook.backup import back_up, backups_in
from reconcile_gui.workbook.book import Workbook
from reconcile_gui.workbook.check import opens
from reconcile_gui.workbook.errors import Missing
from reconcile_gui.workbook.passphrase import change_passphrase
from reconcile_gui.workbook.restoring import restore
from reconcile_gui.workbook.tables import journal_entry
from reconcile_gui.workbook.version import STEPS, Step
from tests.faults.power_cut import Disk, Recording, power_cuts
from tests.faults.watched_disk import watched_disk
from tests.quick_keys import QUICK_ROUNDS, set_rounds
from tests.quick_keys import ROUNDS as ROUNDS_OF_A_KEY
from tests.workbooks import StandingClock, make_book, open_book, pages, write_page

ROUNDS = int(os.environ.get("ROUNDS", "3"))
# At length at every step; in the daily run at a few, each with the two ends and one between.
MOST, BY_CHANCE = (8, 1) if ROUNDS < 10 else (10_000, ROUNDS // 10)
KEYS = [None, "a passphrase"]


@pytest.fixture(autouse=True, scope="module")
def quick_keys() -> Iterator[None]:
    """Derive keys quickly: the pages are ciphered as ever."""
    set_rounds(QUICK_ROUNDS)
    yield
    set_rounds(ROUNDS_OF_A_KEY)


class Place:
    """A folder with a workbook, work that is recorded, and what a power cut leaves of it."""

    def __init__(self, folder: Path, key: str | None) -> None:
        """Make a workbook with a few pages."""
        self.folder, self.key = folder / "now", key
        self.folder.mkdir()
        self.path = self.folder / "workbook.reconcile"
        self.clock = StandingClock()
        self.recording = Recording(self.folder)
        self.chance = random.Random(5)  # noqa: S311 - the same cuts in every run

    def make(self) -> None:
        """Make the workbook, with a page that was saved long ago."""
        book = make_book(self.path, self.key, self.clock)
        book.write(write_page("0 " + "long ago " * 500))
        book.close()

    def record(self, work: Callable[[], None]) -> None:
        """Do some work and note every step; make sure that none was missed."""
        self.before = Disk.of(self.folder)
        with watched_disk(self.recording.hear):
            work()
        *_, (_, last) = power_cuts(self.before, self.recording, self.chance, most=1, by_chance=0)
        assert last == {str(p): p.read_bytes() for p in self.folder.rglob("*") if p.is_file()}

    def after_each_cut(self) -> Iterator[int]:
        """Bring the folder to what each cut leaves; yield what had been told as saved."""
        for taken, files in power_cuts(
            self.before, self.recording, self.chance, most=MOST, by_chance=BY_CHANCE
        ):
            shutil.rmtree(self.folder)
            self.folder.mkdir()
            for name, content in files.items():
                Path(name).parent.mkdir(exist_ok=True)
                Path(name).write_bytes(content)
            yield self.recording.told_after(taken)

    def open(self, key: str | None) -> Workbook:
        """Open the workbook, which must be whole."""
        book = open_book(self.path, key, self.clock, remembered=key is not None)
        assert is_whole(book)
        return book


def is_whole(book: Workbook) -> bool:
    """Return whether SQLite and SQLCipher call the file whole; quicker than our own check."""
    found = book.raw.execute("PRAGMA integrity_check").fetchall()
    ciphers = book.raw.execute("PRAGMA cipher_integrity_check").fetchall()
    return found == [("ok",)] and (book.key is None or ciphers == [])


def numbers(book: Workbook) -> list[int]:
    """Return the number at the head of each page."""
    return [int(page.split()[0]) for page in pages(book)]


@pytest.fixture(params=KEYS, ids=["plain", "encrypted"])
def place(request: pytest.FixtureRequest, tmp_path: Path) -> Place:
    """Return a folder with a workbook of each kind."""
    made = Place(tmp_path, request.param)
    made.make()
    return made


def test_a_power_cut_while_saving_costs_nothing_that_was_told_as_saved(place: Place) -> None:
    """At every write, with all of it there, none of it, or some of it in any order."""

    def work() -> None:
        book = place.open(place.key)
        for number in range(1, 5):
            book.write(write_page(f"{number} " + "words " * (number * 4001 % 9000)))
            place.recording.tell(number)
        book.close()

    place.record(work)
    seen = set()
    for told in place.after_each_cut():
        book = place.open(place.key)
        found = numbers(book)
        book.close()
        assert found in (list(range(told + 1)), list(range(told + 2)))
        seen.add(len(found))

    assert seen == {1, 2, 3, 4, 5}


def test_a_power_cut_while_words_are_written_over_leaves_the_old_or_the_new(place: Place) -> None:
    """The pages of the file are used again; the old words are in the journal alone."""

    def write_over(book: Workbook, number: int) -> None:
        words = f"{number} " + f"word{number} " * (900 if number % 2 else 50)
        book.write(lambda tx: tx.update(journal_entry, 1, body=words))

    def work() -> None:
        book = place.open(place.key)
        for number in range(1, 4):
            write_over(book, number)
            place.recording.tell(number)
        book.close()

    place.record(work)
    for told in place.after_each_cut():
        book = place.open(place.key)
        (page,) = pages(book)
        book.close()
        number = int(page.split()[0])
        assert number in (told, told + 1)
        assert set(page.split()[1:]) == ({f"word{number}"} if number else {"long", "ago"})


@pytest.mark.parametrize("key", KEYS, ids=["plain", "encrypted"])
def test_a_power_cut_while_making_leaves_a_workbook_or_none(
    tmp_path: Path, key: str | None
) -> None:
    """What is told as made is there, and nothing else is ever called damaged."""
    place = Place(tmp_path, key)

    def work() -> None:
        make_book(place.path, key, place.clock).close()
        place.recording.tell(1)

    place.record(work)
    for told in place.after_each_cut():
        try:
            place.open(key).close()
        except Missing:
            assert told == 0


def test_a_power_cut_during_a_backup_harms_neither_it_nor_the_workbook(place: Place) -> None:
    """A backup that is there is whole; one that is told as made is there."""
    backups = place.folder / "backups"
    backups.mkdir(mode=0o700)

    def work() -> None:
        book = place.open(place.key)
        back_up(book, backups, place.clock)
        place.recording.tell(1)
        book.close()

    place.record(work)
    for told in place.after_each_cut():
        place.open(place.key).close()
        found = backups_in(backups)
        assert len(found) >= told
        for each in found:
            copy = open_book(each.path, place.key, remembered=place.key is not None)
            assert is_whole(copy)
            assert numbers(copy) == [0]
            copy.close()


@pytest.mark.parametrize(
    ("former", "new"), [(None, "new"), ("old", "new"), ("old", None)], ids=["set", "new", "off"]
)
def test_a_power_cut_during_a_change_of_passphrase_leaves_one_that_opens(
    tmp_path: Path, former: str | None, new: str | None
) -> None:
    """The former one until the new one is told, and then the new one."""
    place = Place(tmp_path, former)
    place.make()
    backups = place.folder / "backups"
    backups.mkdir(mode=0o700)

    def work() -> None:
        book = place.open(former)
        change_passphrase(book, new, backups, 5)
        place.recording.tell(1)
        book.close()

    place.record(work)
    opened_by = set()
    for told in place.after_each_cut():
        keys = [key for key in (former, new) if opens(place.path, key)]
        assert len(keys) == 1
        assert not told or keys == [new]
        book = place.open(keys[0])
        assert numbers(book) == [0]
        book.close()
        opened_by.add(keys[0])

    assert opened_by == {former, new}


def test_a_power_cut_while_a_backup_is_brought_back_leaves_either(place: Place) -> None:
    """And the former file beside it, once it is no longer in its place."""
    backup = place.folder.parent / "backup.reconcile"
    shutil.copyfile(place.path, backup)
    book = place.open(place.key)
    book.write(write_page("1 later"))
    book.close()

    def work() -> None:
        restore(backup, place.path, place.key, place.clock)
        place.recording.tell(1)

    place.record(work)
    for told in place.after_each_cut():
        book = place.open(place.key)
        found = numbers(book)
        book.close()
        assert found in ([0, 1], [0])
        assert not told or found == [0]
        if found == [0]:
            (kept,) = place.folder.glob("*.before-*.reconcile")
            former = open_book(kept, place.key, remembered=place.key is not None)
            assert numbers(former) == [0, 1]
            former.close()


LATER = [
    "ALTER TABLE journal_entry ADD COLUMN mood TEXT NOT NULL DEFAULT ''",
    "CREATE TABLE later (id INTEGER PRIMARY KEY, words TEXT) STRICT",
    "INSERT INTO later (words) SELECT body FROM journal_entry",
    "UPDATE journal_entry SET mood = 'calm'",
]


def test_a_power_cut_while_an_older_file_is_brought_up_leaves_either_form(place: Place) -> None:
    """With all its words, and an older program opens it as long as the new form is not told."""

    def work() -> None:
        steps = (*STEPS, Step(1001, lambda: iter(LATER)))
        encrypted = place.key is not None
        Workbook.open(
            place.path,
            place.key,
            origin="here",
            clock=place.clock,
            remembered=encrypted,
            steps=steps,
        ).close()
        place.recording.tell(1)

    place.record(work)
    forms = set()
    for told in place.after_each_cut():
        book = place.open(place.key)
        assert numbers(book) == [0]
        (version,) = book.raw.execute("PRAGMA user_version").fetchone()
        tables = book.raw.execute("SELECT count(*) FROM sqlite_master WHERE name = 'later'")
        assert (tables.fetchone()[0], version) in ((0, 1000), (1, 1001))
        assert not told or version == 1001
        book.close()
        forms.add(version)

    assert forms == {1000, 1001}
