"""A copy counts only after it was opened and looked through."""

from __future__ import annotations

import errno
import os
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from reconcile_gui.workbook import cipher, copies, placing
from reconcile_gui.workbook.backup import back_up, backups_in
from reconcile_gui.workbook.book import Workbook
from reconcile_gui.workbook.errors import (
    AlreadyThere,
    BackupFailed,
    Damaged,
    InUse,
    WrongPassphrase,
)
from reconcile_gui.workbook.passphrase import change_passphrase
from tests.workbooks import StandingClock, make_book, open_book, pages, write_page


@pytest.fixture
def book(tmp_path: Path) -> Iterator[Workbook]:
    """Return a plain workbook with a page."""
    made = make_book(tmp_path / "workbook.reconcile")
    made.write(write_page("Kept"))
    yield made
    made.close()


def copied(book: Workbook, passphrase: str | None) -> Path:
    """Return a copy under a passphrase."""
    part = book.path.with_name("part")
    part.touch()
    copies.copy_under(book.raw, part, passphrase)
    return part


def test_a_copy_holds_what_the_original_does(book: Workbook) -> None:
    """Row by row of every table, index and version included."""
    wanted = copies.contents_of(book.raw)
    part = copied(book, "a passphrase")

    assert copies.prove(part, "a passphrase", wanted) == wanted
    assert (wanted.user_version, wanted.counts["journal_entry"]) == (1000, 1)


CHANGES: list[Callable[[copies.Contents], copies.Contents]] = [
    lambda found: replace(found, application_id=0),
    lambda found: replace(found, user_version=999),
    lambda found: replace(found, form=found.form[1:]),
    lambda found: replace(found, counts={**found.counts, "journal_entry": 2}),
]


@pytest.mark.parametrize("change", CHANGES)
def test_a_copy_that_differs_in_anything_is_none(
    book: Workbook, change: Callable[[copies.Contents], copies.Contents]
) -> None:
    """Half a copy must never take a file's place."""
    wanted = change(copies.contents_of(book.raw))
    part = copied(book, None)

    with pytest.raises(Damaged):
        copies.prove(part, None, wanted)


def test_a_copy_that_does_not_open_is_told_by_its_kind(book: Workbook, tmp_path: Path) -> None:
    """With a passphrase nobody can say which of the two it is."""
    part = copied(book, "a passphrase")

    with pytest.raises(WrongPassphrase):
        copies.prove(part, "another")
    with pytest.raises(Damaged):
        copies.prove(part, None)
    os.truncate(part, part.stat().st_size - 8192)
    with pytest.raises(Damaged):
        copies.prove(part, "a passphrase")


def test_a_copy_whose_structure_does_not_hold_together_is_none(book: Workbook) -> None:
    """It opens, and loses something later."""
    part = copied(book, None)
    content = bytearray(part.read_bytes())
    content[39] += 7  # how many pages are free, as its header says
    part.write_bytes(content)

    with pytest.raises(Damaged):
        copies.prove(part, None)


def test_a_copy_somebody_holds_is_told_as_in_use(book: Workbook) -> None:
    """A virus scanner may look at every new file."""
    part = copied(book, None)
    other = cipher.connect(part, None)
    other.execute("BEGIN EXCLUSIVE")

    with pytest.raises(InUse):
        copies.prove(part, None)

    other.execute("ROLLBACK")
    other.close()


def test_a_file_under_another_key_is_left_as_it_was(book: Workbook, tmp_path: Path) -> None:
    """A backup of years ago opens with nothing that is known now."""
    part = copied(book, "long ago")
    before = part.read_bytes()

    assert not copies.rekey(part, "known", "new")
    assert not copies.rekey(tmp_path / "not there", None, "new")
    assert part.read_bytes() == before


def test_an_index_that_was_broken_before_does_not_forbid_a_backup(
    book: Workbook, tmp_path: Path
) -> None:
    """The words are whole; without a backup they would be in danger."""
    book.raw.execute("UPDATE search_content SET c2 = 'other'")

    back_up(book, tmp_path / "backups", StandingClock())

    assert len(backups_in(tmp_path / "backups")) == 1


def test_a_workbook_held_by_another_program_gets_no_backup_now(
    book: Workbook, tmp_path: Path
) -> None:
    """It is said, and tried again."""
    other = cipher.connect(book.path, None)
    other.execute("BEGIN EXCLUSIVE")
    book.raw.execute("PRAGMA busy_timeout = 10")

    with pytest.raises(BackupFailed):
        back_up(book, tmp_path / "backups", StandingClock())

    other.execute("ROLLBACK")
    other.close()
    assert backups_in(tmp_path / "backups") == []


def test_a_write_of_another_program_during_a_backup_makes_it_none(
    book: Workbook, tmp_path: Path
) -> None:
    """The copy is compared with what is there now; whoever differs is not trusted."""
    written: list[str] = []

    def on_statement(statement: str) -> None:
        if "count(*)" in statement and not written:
            written.append(statement)
            other = open_book(book.path)
            other.write(write_page("from elsewhere"))
            other.close()

    book.raw.set_trace_callback(on_statement)
    with pytest.raises(BackupFailed):
        back_up(book, tmp_path / "backups", StandingClock())
    book.raw.set_trace_callback(None)

    assert written
    assert pages(book) == ["Kept", "from elsewhere"]
    assert backups_in(tmp_path / "backups") == []
    back_up(book, tmp_path / "backups", StandingClock())


def test_a_backup_under_the_new_passphrase_already_is_left_alone(
    book: Workbook, tmp_path: Path
) -> None:
    """A change that was cut off half way goes on where it stopped."""
    folder = tmp_path / "backups"
    folder.mkdir()
    done = folder / "2026-01-01_120000Z.reconcile"
    make_book(done, "new").close()
    before = done.read_bytes()

    result = change_passphrase(book, "new", folder, 5)

    assert result.re_encrypted == result.left == ()
    assert done.read_bytes() == before


class NoLinks:
    """A file system without second names, as sticks have."""

    def __init__(self, monkeypatch: pytest.MonkeyPatch) -> None:
        """Take links away."""
        monkeypatch.setattr(os, "link", self.refuse)

    def refuse(self, *_: object) -> None:
        """Say no."""
        raise OSError(errno.EPERM, "no links here")


def test_without_links_a_new_file_takes_its_place_all_the_same(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """And still never takes another's."""
    NoLinks(monkeypatch)
    path = tmp_path / "workbook.reconcile"

    make_book(path).close()
    before = path.read_bytes()
    with pytest.raises(AlreadyThere):
        make_book(path)

    assert path.read_bytes() == before
    assert path.stat().st_mode & 0o777 == 0o600
    assert not any(placing.ENDING in found.name for found in tmp_path.iterdir())
