"""A backup comes back; what stood in its place is kept beside, whole."""

from __future__ import annotations

import errno
import os
from pathlib import Path

import pytest

from reconcile_gui.workbook import cipher, placing
from reconcile_gui.workbook.backup import back_up
from reconcile_gui.workbook.errors import (
    CannotOpen,
    Damaged,
    Foreign,
    Missing,
    PassphraseNeeded,
    TooNew,
    WorkbookProblem,
    WrongPassphrase,
)
from reconcile_gui.workbook.restoring import restore
from tests.workbooks import StandingClock, make_book, open_book, pages, write_page


class Place:
    """A closed workbook with a page of yesterday in its backup and one of today in it."""

    def __init__(self, folder: Path, passphrase: str | None) -> None:
        """Make the files."""
        self.clock = StandingClock()
        self.key = passphrase
        self.path = folder / "workbook.reconcile"
        book = make_book(self.path, passphrase, self.clock)
        book.write(write_page("yesterday"))
        self.backup = back_up(book, folder / "backups", self.clock).backup.path
        self.clock.pass_by(days=1)
        book.write(write_page("today"))
        book.close()

    def pages_in(self, path: Path) -> list[str]:
        """Return the pages of a file."""
        book = open_book(path, self.key)
        found = pages(book)
        book.close()
        return found


@pytest.fixture(params=[None, "a passphrase"], ids=["plain", "encrypted"])
def place(request: pytest.FixtureRequest, tmp_path: Path) -> Place:
    """Return a closed workbook of each kind."""
    return Place(tmp_path, request.param)


@pytest.fixture
def plain(tmp_path: Path) -> Place:
    """Return a closed plain workbook."""
    return Place(tmp_path, None)


def test_a_backup_takes_the_place_and_the_former_file_is_kept(place: Place) -> None:
    """Who restores by mistake must be able to go back."""
    kept = restore(place.backup, place.path, place.key, place.clock)

    assert place.pages_in(place.path) == ["yesterday"]
    assert kept == place.path.with_name("workbook.before-2026-03-04_120000Z.reconcile")
    assert kept is not None
    assert place.pages_in(kept) == ["yesterday", "today"]
    assert place.backup.exists()


def test_a_damaged_file_is_kept_byte_for_byte(plain: Place) -> None:
    """Somebody may rescue what is in it."""
    plain.path.write_bytes(b"no longer a workbook" * 300)
    before = plain.path.read_bytes()

    kept = restore(plain.backup, plain.path, None, plain.clock)

    assert kept is not None
    assert kept.read_bytes() == before
    assert plain.pages_in(plain.path) == ["yesterday"]


def test_two_restorings_in_one_second_keep_two_files(plain: Place) -> None:
    """The second must not overwrite what the first kept."""
    first = restore(plain.backup, plain.path, None, plain.clock)
    second = restore(plain.backup, plain.path, None, plain.clock)

    assert first is not None
    assert second is not None
    assert first != second
    assert plain.pages_in(first) == ["yesterday", "today"]
    assert plain.pages_in(second) == ["yesterday"]


def test_a_workbook_that_is_gone_comes_back(plain: Place) -> None:
    """Deleted by mistake, or by a cleaning program."""
    plain.path.unlink()

    assert restore(plain.backup, plain.path, None, plain.clock) is None
    assert plain.pages_in(plain.path) == ["yesterday"]


def test_the_journal_of_the_former_file_goes_with_it(plain: Place) -> None:
    """Rolled back into the restored file it would destroy it."""
    placing.journal_of(plain.path).write_bytes(b"of a broken save" * 100)

    kept = restore(plain.backup, plain.path, None, plain.clock)

    assert kept is not None
    assert placing.journal_of(kept).read_bytes() == b"of a broken save" * 100
    assert not placing.journal_of(plain.path).exists()
    assert plain.pages_in(plain.path) == ["yesterday"]


def test_without_hard_links_the_former_file_is_copied(
    plain: Place, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Sticks have file systems that know no second name."""

    def refuse(*_: object) -> None:
        raise OSError(errno.EPERM, "no links here")

    monkeypatch.setattr(os, "link", refuse)
    kept = restore(plain.backup, plain.path, None, plain.clock)
    plain.path.unlink()
    anew = restore(plain.backup, plain.path, None, plain.clock)

    assert kept is not None
    assert plain.pages_in(kept) == ["yesterday", "today"]
    assert kept.stat().st_mode & 0o777 == 0o600
    assert anew is None
    assert plain.pages_in(plain.path) == ["yesterday"]


def make_damaged(path: Path) -> None:
    """Cut a backup off."""
    os.truncate(path, path.stat().st_size - 4096)


def make_foreign(path: Path) -> None:
    """Put another kind of file there."""
    path.write_text("a letter to somebody\n" * 500)


def make_newer(path: Path) -> None:
    """Let a later version have written it."""
    raw = cipher.connect(path, None)
    raw.execute("PRAGMA user_version = 2000")
    raw.close()


@pytest.mark.parametrize(
    ("harm", "problem"),
    [
        (make_damaged, Damaged),
        (make_foreign, Foreign),
        (make_newer, TooNew),
        (Path.unlink, Missing),
    ],
)
def test_a_backup_that_is_none_restores_nothing(
    plain: Place, harm: object, problem: type[WorkbookProblem]
) -> None:
    """The file in place is worth more than a bad copy."""
    assert callable(harm)
    harm(plain.backup)
    before = sorted(plain.path.parent.iterdir()), plain.path.read_bytes()

    with pytest.raises(problem):
        restore(plain.backup, plain.path, None, plain.clock)

    assert (sorted(plain.path.parent.iterdir()), plain.path.read_bytes()) == before


@pytest.mark.parametrize(
    ("passphrase", "problem"), [("another", WrongPassphrase), (None, PassphraseNeeded)]
)
def test_a_backup_under_another_passphrase_asks_for_its_own(
    tmp_path: Path, passphrase: str | None, problem: type[WorkbookProblem]
) -> None:
    """It was made before the passphrase was changed."""
    place = Place(tmp_path, "its own")
    before = place.path.read_bytes()

    with pytest.raises(problem):
        restore(place.backup, place.path, passphrase, place.clock)

    assert place.path.read_bytes() == before


def test_an_encrypted_file_of_another_program_is_no_backup(tmp_path: Path) -> None:
    """It opens with the passphrase, and is still none."""
    place = Place(tmp_path, "a passphrase")
    raw = cipher.connect(place.backup, "a passphrase")
    raw.execute("PRAGMA application_id = 7")
    raw.close()

    with pytest.raises(Foreign):
        restore(place.backup, place.path, "a passphrase", place.clock)


def test_a_folder_that_takes_nothing_is_told(plain: Place) -> None:
    """A name below a file."""
    with pytest.raises(CannotOpen):
        restore(plain.backup, plain.path / "below", None, plain.clock)
