"""An older form is brought up after a backup, wholly or not at all."""

from __future__ import annotations

import re
import shutil
from pathlib import Path

import pytest
import sqlalchemy as sa

from reconcile_gui.apology.store import create_letter, keep_versions, save_part
from reconcile_gui.workbook.backup import back_up, backups_in
from reconcile_gui.workbook.book import Workbook
from reconcile_gui.workbook.check import checked
from reconcile_gui.workbook.copies import contents_of
from reconcile_gui.workbook.errors import BackupFailed, Damaged, TooOld, WorkbookBug
from reconcile_gui.workbook.version import STEPS, Step, statements
from tests.workbooks import StandingClock, make_book, open_book, pages, write_page

LATER = [
    "ALTER TABLE journal_entry ADD COLUMN mood TEXT NOT NULL DEFAULT ''",
    "CREATE TABLE later (id INTEGER PRIMARY KEY, words TEXT) STRICT",
    "INSERT INTO later (words) SELECT body FROM journal_entry",
    "CREATE INDEX later_by_words ON later (words)",
]


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """Return a plain workbook of today's form with a page."""
    path = tmp_path / "workbook.reconcile"
    book = make_book(path)
    book.write(write_page("from before"))
    book.close()
    return path


def later(*sql: str) -> tuple[Step, ...]:
    """Return today's steps and one more."""
    return (*STEPS, Step(1001, lambda: iter(sql)))


def open_later(path: Path, *sql: str, **more: object) -> Workbook:
    """Open a file with a program that knows one step more."""
    return Workbook.open(
        path,
        origin="here",
        clock=StandingClock(),
        steps=later(*sql),
        **more,  # type: ignore[arg-type]
    )


def version_of(path: Path) -> int:
    """Return the version in a file's header."""
    return int.from_bytes(path.read_bytes()[60:64], "big")


def test_missing_steps_are_taken_and_the_words_stay(path: Path) -> None:
    """A new version of the program opens yesterday's file."""
    book = open_later(path, *LATER)

    words = book.read(lambda reader: reader.value(sa.text("SELECT words FROM later")))
    assert words == "from before"
    assert pages(book) == ["from before"]
    book.close()
    assert version_of(path) == 1001
    open_later(path, "this is not SQL and not run again").close()


@pytest.mark.parametrize("at", range(len(LATER) + 1))
def test_a_step_that_fails_anywhere_leaves_the_file_as_it_was(path: Path, at: int) -> None:
    """SQLAlchemy's own handling kept half the tables and the new version."""
    before = path.read_bytes()

    with pytest.raises(sa.exc.OperationalError):
        open_later(path, *LATER[:at], "SELECT nowhere", *LATER[at:])

    assert path.read_bytes() == before
    book = open_book(path)
    assert pages(book) == ["from before"]
    book.close()


def made_anew(path: Path) -> list[str]:
    """Return a step that makes the table of letters anew, with its triggers."""
    book = open_book(path)
    found = book.raw.execute(
        "SELECT sql FROM sqlite_master WHERE tbl_name = 'letter' AND sql IS NOT NULL "
        "ORDER BY type = 'table' DESC"
    ).fetchall()
    book.close()
    (table,), *rest = found
    fresh = re.sub(r'^CREATE TABLE "?letter"?', "CREATE TABLE letter_anew", table)
    return [
        fresh,
        "INSERT INTO letter_anew SELECT * FROM letter",
        "DROP TABLE letter",
        "ALTER TABLE letter_anew RENAME TO letter",
        *(sql for (sql,) in rest),
    ]


def held_by(path: Path) -> tuple[object, object]:
    """Return what the tables are called and made of, and how many rows each has."""
    book = open_book(path)
    held = contents_of(book.raw)
    book.close()
    return {name: sql.replace('"letter"', "letter") for name, sql in held.form}, held.counts


@pytest.fixture
def letter(path: Path) -> Path:
    """Return a workbook with a letter that has words and a version."""
    book = open_book(path)
    letter_id = book.write(create_letter(language="en")).value
    book.write(save_part(letter_id, "sorry", "words"))
    book.write(keep_versions("closed"))
    book.close()
    return path


def test_a_table_made_anew_keeps_what_hangs_on_it(letter: Path) -> None:
    """With foreign keys on, dropping a letter takes its parts and versions with it."""
    before = held_by(letter)

    open_later(letter, *made_anew(letter)).close()

    assert held_by(letter) == before
    book = open_book(letter)
    assert checked(book).is_whole
    assert book.raw.execute("PRAGMA foreign_keys").fetchone()[0] == 1
    book.close()


def test_a_step_that_loses_what_others_hang_on_is_not_taken(letter: Path) -> None:
    """It is a mistake of ours, and must not reach a file."""
    before = letter.read_bytes()

    with pytest.raises(WorkbookBug):
        open_later(letter, "DELETE FROM letter")

    assert letter.read_bytes() == before


def test_a_link_that_led_nowhere_before_keeps_no_step_away(letter: Path) -> None:
    """The file opens all the same today; it must do so tomorrow."""
    book = open_book(letter)
    book.raw.execute("PRAGMA foreign_keys = OFF")
    book.raw.execute("DELETE FROM letter")
    book.close()

    open_later(letter, *LATER).close()

    assert version_of(letter) == 1001


def test_a_backup_is_made_first(path: Path, tmp_path: Path) -> None:
    """It holds the older form, for the older program."""
    folder = tmp_path / "backups"

    open_later(
        path, *LATER, before_migration=lambda book: back_up(book, folder, book.clock)
    ).close()

    (backup,) = backups_in(folder)
    assert version_of(backup.path) == 1000
    open_book(backup.path, writable=False).close()


def test_without_its_backup_nothing_is_brought_up(path: Path) -> None:
    """A step is the moment at which most can go wrong."""
    before = path.read_bytes()

    def refuse(_book: Workbook) -> None:
        raise BackupFailed

    with pytest.raises(BackupFailed):
        open_later(path, *LATER, before_migration=refuse)

    assert path.read_bytes() == before


def test_today_s_form_needs_no_backup(path: Path) -> None:
    """Opening must not cost more every day."""

    def refuse(_book: Workbook) -> None:
        raise BackupFailed

    book = Workbook.open(path, origin="here", before_migration=refuse)

    assert pages(book) == ["from before"]
    book.close()


def test_an_older_form_that_may_not_be_written_is_told(path: Path) -> None:
    """Today's code would look for columns that are not there; nobody forbade to write."""
    with pytest.raises(TooOld):
        open_later(path, *LATER, writable=False)


@pytest.fixture
def statements_of_first() -> list[str]:
    """Return the statements of the first form."""
    return list(statements("m0001_first.sql"))


def test_frozen_steps_are_read_statement_by_statement(statements_of_first: list[str]) -> None:
    """A trigger holds semicolons and is one statement."""
    assert all(each.endswith(";") for each in statements_of_first)
    assert sum(each.startswith("CREATE TRIGGER") for each in statements_of_first) == 3 * 26
    assert not any("--" in each for each in statements_of_first)


def test_a_file_whose_making_was_cut_off_is_refused(path: Path) -> None:
    """Its number says that it has no form yet; no workbook of ours stands so."""
    broken = path.with_name("broken.reconcile")
    shutil.copy(path, broken)
    content = bytearray(broken.read_bytes())
    content[60:64] = bytes(4)
    broken.write_bytes(content)

    with pytest.raises(Damaged):
        open_book(broken)

    assert broken.read_bytes() == content
