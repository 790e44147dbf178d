"""Whether a workbook is whole, and what keeps one closed."""

from __future__ import annotations

import os
from collections.abc import Iterator
from pathlib import Path

import pytest

from reconcile_gui.workbook.backup import back_up, backups_in
from reconcile_gui.workbook.book import Workbook
from reconcile_gui.workbook.check import Fault, checked, is_plain, opens, tell_apart
from reconcile_gui.workbook.errors import Damaged, WrongPassphrase
from reconcile_gui.workbook.tables import boundary, boundary_log
from reconcile_gui.workbook.transaction import Transaction
from tests.workbooks import SENTINEL, StandingClock, make_book, open_book, write_page


@pytest.fixture
def book(tmp_path: Path) -> Iterator[Workbook]:
    """Return a plain workbook with pages and a boundary."""
    made = make_book(tmp_path / "workbook.reconcile")

    def fill(tx: Transaction) -> None:
        write_page(SENTINEL)(tx)
        mine = tx.insert(boundary, whose="mine", status="said", body="Knock first", why="rest")
        tx.insert(boundary_log, boundary_id=mine, day="2026-03-03", kind="held", note="kept")

    made.write(fill)
    yield made
    made.close()


def test_a_whole_workbook_is_told_with_its_counts(book: Workbook) -> None:
    """In words, for a terminal, without a word of the person's."""
    report = checked(book)

    assert report.is_whole
    assert (report.version, report.is_encrypted) == (1000, False)
    assert (report.counts["journal_entry"], report.counts["answer"]) == (1, 0)
    assert report.lines() == [
        "The workbook is whole.",
        "Form 1.0, without a passphrase.",
        "boundary: 1",
        "boundary_log: 1",
        "journal_entry: 1",
        "workbook: 1",
    ]


def test_an_encrypted_workbook_is_checked_too(tmp_path: Path) -> None:
    """Its encryption carries a check of every page."""
    book = make_book(tmp_path / "encrypted.reconcile", "a passphrase")
    report = checked(book)
    book.close()

    assert report.is_whole
    assert report.lines()[1] == "Form 1.0, with a passphrase."


def test_a_check_can_be_made_while_reading_only(book: Workbook) -> None:
    """A backup is looked into without being changed."""
    before = book.path.read_bytes()
    reader = open_book(book.path, writable=False)
    report = checked(reader)
    reader.close()

    assert report.is_whole
    assert book.path.read_bytes() == before


@pytest.mark.parametrize(
    "harm",
    [
        "DELETE FROM search WHERE kind = 'boundary_log'",
        "UPDATE search SET body = 'other' WHERE kind = 'journal_entry'",
        "INSERT INTO search (rowid, kind, title, body) VALUES (6401, 'journal_entry', '', 'x')",
        "DELETE FROM search_docsize",
        "UPDATE search_content SET c2 = 'other'",
    ],
)
@pytest.mark.parametrize("writable", [True, False])
def test_an_index_that_misses_or_invents_words_is_told(
    book: Workbook, harm: str, *, writable: bool
) -> None:
    """A search that finds nothing looks like a lost text."""
    book.raw.execute(harm)
    reader = open_book(book.path, writable=writable)
    report = checked(reader)
    reader.close()

    assert report.faults == (Fault.SEARCH,)


def test_an_entry_that_points_nowhere_is_told(book: Workbook) -> None:
    """Another program may have changed the file."""
    book.raw.execute("PRAGMA foreign_keys = OFF")
    book.raw.execute("UPDATE boundary_log SET boundary_id = 99")

    assert Fault.LINKS in checked(book).faults


def test_a_structure_that_does_not_hold_together_is_told(book: Workbook) -> None:
    """Its header counts free pages that are not there."""
    book.close()
    content = bytearray(book.path.read_bytes())
    content[39] += 7
    book.path.write_bytes(content)
    damaged = open_book(book.path)
    report = checked(damaged)
    damaged.close()

    assert report.faults == (Fault.STRUCTURE,)


@pytest.mark.parametrize("passphrase", [None, "a passphrase"])
def test_a_changed_page_is_told(tmp_path: Path, passphrase: str | None) -> None:
    """Whatever it was: a file system, a disk, a program."""
    path = tmp_path / "damaged.reconcile"
    book = make_book(path, passphrase)
    for number in range(40):
        book.write(write_page(f"{number} words " * 300))
    book.close()
    content = bytearray(path.read_bytes())
    for page in (30, 60, 90, 120, 140):
        content[page * 4096 : page * 4096 + 4096] = b"\x0d" + b"\xff" * 4095
    path.write_bytes(content)

    damaged = open_book(path, passphrase, remembered=passphrase is not None)
    report = checked(damaged)
    damaged.close()

    assert not report.is_whole
    assert set(report.faults) <= {Fault.STRUCTURE, Fault.ENCRYPTION, Fault.UNREADABLE, Fault.SEARCH}
    assert report.lines()[0].startswith("The file is damaged")


def test_a_file_that_can_no_longer_be_read_is_told(book: Workbook) -> None:
    """Something cut it off while the program looks."""
    os.truncate(book.path, 2 * 4096)
    report = checked(book)

    assert report.faults == (Fault.UNREADABLE,)
    assert report.counts == {}


class Case:
    """An encrypted workbook, sound or damaged, with a backup or none."""

    def __init__(self, folder: Path, *, damaged: bool, with_backup: bool) -> None:
        """Make the files."""
        clock = StandingClock()
        self.path = folder / "workbook.reconcile"
        book = make_book(self.path, "right", clock)
        self.backups: list[Path] = []
        if with_backup:
            back_up(book, folder / "backups", clock)
            self.backups = [each.path for each in backups_in(folder / "backups")]
        book.close()
        if damaged:
            content = bytearray(self.path.read_bytes())
            content[100:200] = bytes(100)
            self.path.write_bytes(content)

    def outcome(self, passphrase: str) -> str:
        """Return what opening it comes to, told apart."""
        try:
            open_book(self.path, passphrase, remembered=True).close()
        except WrongPassphrase:
            return type(tell_apart(self.path, passphrase, self.backups)).__name__
        return "open"


@pytest.mark.parametrize(
    ("passphrase", "damaged", "outcome"),
    [
        ("right", False, "open"),
        ("wrong", False, "WrongPassphrase"),
        ("right", True, "Damaged"),
        ("wrong", True, "WrongPassphrase"),
    ],
)
def test_a_wrong_passphrase_and_damage_are_told_apart(
    tmp_path: Path, passphrase: str, outcome: str, *, damaged: bool
) -> None:
    """To be told a right passphrase is wrong has cost people their diaries."""
    case = Case(tmp_path, damaged=damaged, with_backup=True)

    assert case.outcome(passphrase) == outcome


def test_without_a_backup_both_are_possible(tmp_path: Path) -> None:
    """The sentence of a wrong passphrase names both."""
    case = Case(tmp_path, damaged=True, with_backup=False)

    assert case.outcome("right") == "WrongPassphrase"
    assert "damaged" in WrongPassphrase.do


def test_readable_backups_say_nothing_about_a_passphrase(tmp_path: Path) -> None:
    """They open with any; only an encrypted one tells."""
    case = Case(tmp_path, damaged=True, with_backup=True)
    plain = tmp_path / "plain.reconcile"
    make_book(plain).close()

    assert isinstance(tell_apart(case.path, "right", [plain, *case.backups]), Damaged)
    assert isinstance(tell_apart(case.path, "right", [plain]), WrongPassphrase)


def test_a_passphrase_in_an_unusable_form_opens_nothing(tmp_path: Path) -> None:
    """It is no reason to stop."""
    path = tmp_path / "encrypted.reconcile"
    make_book(path, "right").close()

    assert not opens(path, "")
    assert not opens(tmp_path / "not there", "right")
    assert not is_plain(tmp_path / "not there")
    assert opens(path, "right")
