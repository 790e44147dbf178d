"""Setting, changing and removing the passphrase loses nothing and leaves nothing readable."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from reconcile_gui.workbook import cipher, placing
from reconcile_gui.workbook.backup import back_up, backups_in
from reconcile_gui.workbook.book import Workbook
from reconcile_gui.workbook.check import checked, opens
from reconcile_gui.workbook.errors import (
    InUse,
    MovedAway,
    PassphraseUnusable,
    WrongPassphrase,
)
from reconcile_gui.workbook.passphrase import change_passphrase
from reconcile_gui.workbook.restoring import restore
from tests.workbooks import SENTINEL, StandingClock, holds, make_book, open_book, pages, write_page

OLD, NEW = "the 'old' one", 'the "new" one 😀'


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Return the folder of backups."""
    return tmp_path / "backups"


@pytest.fixture
def plain(tmp_path: Path, clock: StandingClock) -> Iterator[Workbook]:
    """Return a plain workbook with one page."""
    made = make_book(tmp_path / "workbook.reconcile", clock=clock)
    made.write(write_page(SENTINEL))
    yield made
    made.close()


@pytest.fixture
def encrypted(tmp_path: Path, clock: StandingClock) -> Iterator[Workbook]:
    """Return an encrypted workbook with one page."""
    made = make_book(tmp_path / "workbook.reconcile", OLD, clock)
    made.write(write_page(SENTINEL))
    yield made
    made.close()


def leftovers(folder: Path) -> list[str]:
    """Return the names of unfinished files."""
    return [found.name for found in folder.iterdir() if placing.ENDING in found.name]


def test_setting_a_passphrase_encrypts_the_file_and_goes_on(plain: Workbook, folder: Path) -> None:
    """The person is in the midst of writing, and stays there."""
    identity = plain.uuid

    result = change_passphrase(plain, NEW, folder, 5)
    plain.write(write_page("after"))

    assert result.is_encrypted
    assert result.old_words_may_remain
    assert plain.is_encrypted
    assert plain.opens_with(NEW)
    assert pages(plain) == [SENTINEL, "after"]
    assert plain.uuid == identity
    assert checked(plain).is_whole
    assert not holds(plain.path, SENTINEL)
    assert leftovers(plain.path.parent) == []
    plain.close()
    again = open_book(plain.path, NEW)
    assert pages(again) == [SENTINEL, "after"]
    again.close()


def test_changing_the_passphrase_shuts_out_the_old_one(encrypted: Workbook, folder: Path) -> None:
    """Somebody may have seen it."""
    result = change_passphrase(encrypted, NEW, folder, 5)
    encrypted.close()

    assert not result.old_words_may_remain
    with pytest.raises(WrongPassphrase):
        open_book(encrypted.path, OLD)
    again = open_book(encrypted.path, NEW)
    assert pages(again) == [SENTINEL]
    again.close()


def test_removing_the_passphrase_leaves_a_plain_file(encrypted: Workbook, folder: Path) -> None:
    """It is the person's own choice."""
    result = change_passphrase(encrypted, None, folder, 5)

    assert not result.is_encrypted
    assert not encrypted.is_encrypted
    assert holds(encrypted.path, SENTINEL)
    encrypted.write(write_page("after"))
    encrypted.close()
    again = open_book(encrypted.path, remembered=True)
    assert pages(again) == [SENTINEL, "after"]
    again.close()


def test_readable_backups_become_encrypted_with_the_workbook(
    plain: Workbook, folder: Path, clock: StandingClock
) -> None:
    """Else they would be the way around the passphrase."""
    old = back_up(plain, folder, clock).backup.path
    clock.pass_by(days=1)

    result = change_passphrase(plain, NEW, folder, 5)

    assert result.re_encrypted == (old,)
    assert (result.left, result.backed_up) == ((), True)
    assert len(backups_in(folder)) == 2
    for each in backups_in(folder):
        assert not holds(each.path, SENTINEL)
        copy = open_book(each.path, NEW, writable=False)
        assert pages(copy) == [SENTINEL]
        copy.close()


def test_backups_follow_a_changed_and_a_removed_passphrase(
    encrypted: Workbook, folder: Path, clock: StandingClock
) -> None:
    """Years later nobody remembers which passphrase a backup had."""
    back_up(encrypted, folder, clock)
    for passphrase in (NEW, None):
        clock.pass_by(days=1)
        result = change_passphrase(encrypted, passphrase, folder, 5)

        assert result.left == ()
        for each in backups_in(folder):
            copy = open_book(each.path, passphrase, writable=False)
            assert pages(copy) == [SENTINEL]
            copy.close()


def test_a_backup_under_an_older_passphrase_is_named(
    encrypted: Workbook, folder: Path, clock: StandingClock
) -> None:
    """It cannot be opened by what the person knows now, and must not be forgotten either."""
    folder.mkdir()
    older = folder / "2020-01-01_120000Z.reconcile"
    make_book(older, "forgotten long ago").close()

    result = change_passphrase(encrypted, NEW, folder, 5)

    assert result.left == (older,)
    open_book(older, "forgotten long ago").close()


def test_a_backup_that_cannot_be_changed_is_named(plain: Workbook, folder: Path) -> None:
    """It may lie on a disk that is not ours to change; here a folder has its name."""
    folder.mkdir()
    stubborn = folder / "2020-01-01_120000Z.reconcile"
    stubborn.mkdir()

    result = change_passphrase(plain, NEW, folder, 5)

    assert (result.re_encrypted, result.left) == ((), (stubborn,))


def test_a_readable_backup_is_not_left_beside_an_encrypted_workbook(
    encrypted: Workbook, folder: Path
) -> None:
    """It would be the way around the passphrase, however it came there."""
    folder.mkdir()
    readable = folder / "2020-01-01_120000Z.reconcile"
    made = make_book(readable)
    made.write(write_page(SENTINEL))
    made.close()

    result = change_passphrase(encrypted, NEW, folder, 5)

    assert readable in result.re_encrypted
    assert not holds(readable, SENTINEL)


def test_a_file_that_a_backup_took_the_place_of_is_encrypted_too(
    plain: Workbook, folder: Path, clock: StandingClock
) -> None:
    """It lies beside the workbook, with every word of that day in it."""
    backup = back_up(plain, folder, clock).backup.path
    plain.close()
    kept = restore(backup, plain.path, None, clock)
    assert kept is not None
    again = open_book(plain.path, clock=clock)

    result = change_passphrase(again, NEW, folder, 5)
    again.close()

    assert kept in result.re_encrypted
    assert [each for each in plain.path.parent.rglob("*.*") if holds(each, SENTINEL)] == []
    former = open_book(kept, NEW)
    assert pages(former) == [SENTINEL]
    former.close()


def test_a_kept_file_that_cannot_be_encrypted_is_named(plain: Workbook, folder: Path) -> None:
    """A backup took its place because it was damaged; its whole pages are readable all the same."""
    kept = plain.path.with_name("workbook.before-2026-03-01_120000Z.reconcile")
    kept.write_bytes(plain.path.read_bytes()[:-100])
    other = plain.path.with_name("diary.before-2026-03-01_120000Z.reconcile")
    other.write_text("of another workbook")

    assert change_passphrase(plain, NEW, folder, 5).left == (kept,)
    assert other.read_text() == "of another workbook"


def test_backups_in_an_earlier_folder_are_encrypted_too(
    plain: Workbook, folder: Path, tmp_path: Path, clock: StandingClock
) -> None:
    """Choosing another folder leaves those that were made where they are."""
    earlier, unplugged = tmp_path / "earlier" / "uuid", tmp_path / "stick" / "uuid"
    old = back_up(plain, earlier, clock).backup.path

    result = change_passphrase(plain, NEW, folder, 5, earlier=[earlier, unplugged])

    assert result.re_encrypted == (old,)
    assert not holds(old, SENTINEL)
    assert result.not_there == (unplugged,)


def test_what_a_killed_setting_left_readable_is_encrypted_with_the_next_backup(
    encrypted: Workbook, folder: Path, clock: StandingClock
) -> None:
    """The file that was kept beside comes last; the program may die before it."""
    kept = encrypted.path.with_name("workbook.before-2026-03-01_120000Z-2.reconcile")
    readable = make_book(kept)
    readable.write(write_page(SENTINEL))
    readable.close()

    back_up(encrypted, folder, clock)

    assert not holds(kept, SENTINEL)
    assert opens(kept, OLD)


def test_a_file_held_by_another_program_keeps_its_passphrase(plain: Workbook, folder: Path) -> None:
    """It is said, and nothing is changed."""
    other = cipher.connect(plain.path, None)
    plain.raw.execute("PRAGMA busy_timeout = 10")

    with pytest.raises(InUse):
        change_passphrase(plain, NEW, folder, 5, on_step=lambda _: other.execute("BEGIN EXCLUSIVE"))

    other.execute("ROLLBACK")
    other.close()
    assert not plain.is_encrypted
    assert pages(plain) == [SENTINEL]


def test_the_newest_backup_opens_with_the_new_passphrase(
    encrypted: Workbook, folder: Path, clock: StandingClock
) -> None:
    """By it a wrong passphrase is later told from damage."""
    back_up(encrypted, folder, clock)
    clock.pass_by(days=1)

    result = change_passphrase(encrypted, NEW, folder, 5)

    assert result.backed_up
    open_book(backups_in(folder)[0].path, NEW, writable=False).close()


def test_without_a_place_for_backups_the_passphrase_is_still_set(
    plain: Workbook, tmp_path: Path
) -> None:
    """Protection must not hang on a stick that was taken out."""
    (tmp_path / "file").write_text("x")

    result = change_passphrase(plain, NEW, tmp_path / "file" / "backups", 5)

    assert not result.backed_up
    assert plain.is_encrypted


def test_the_words_of_the_former_file_are_blanked(
    plain: Workbook, folder: Path, tmp_path: Path
) -> None:
    """What a disk allows to be overwritten must not be left in its free blocks."""
    held = plain.path.open("rb")
    change_passphrase(plain, NEW, folder, 5)

    with held:
        assert set(held.read()) <= {0}


def test_a_second_name_for_the_former_file_is_not_ours_to_blank(
    plain: Workbook, folder: Path, tmp_path: Path
) -> None:
    """Some backup programs keep files that way."""
    other = tmp_path / "elsewhere"
    os.link(plain.path, other)

    change_passphrase(plain, NEW, folder, 5)

    assert holds(other, SENTINEL)


def test_a_passphrase_that_would_not_protect_changes_nothing(plain: Workbook, folder: Path) -> None:
    """It is refused before anything is written."""
    with pytest.raises(PassphraseUnusable):
        change_passphrase(plain, "x'" + "0" * 64 + "'", folder, 5)

    assert not plain.is_encrypted
    assert not folder.exists()


def write_by_another_program(path: Path, at: str) -> Callable[[str], None]:
    """Return a listener that writes to the file at one step."""

    def on_step(step: str) -> None:
        if step == at:
            other = open_book(path)
            other.write(write_page("from elsewhere"))
            other.close()

    return on_step


@pytest.mark.parametrize("step", ["begun", "copied", "proven"])
def test_a_write_of_another_program_meanwhile_is_not_lost(
    plain: Workbook, folder: Path, step: str
) -> None:
    """The copy would not hold it; the change is refused."""
    listener = write_by_another_program(plain.path, step)

    with pytest.raises(InUse):
        change_passphrase(plain, NEW, folder, 5, on_step=listener)

    assert not plain.is_encrypted
    assert pages(plain) == [SENTINEL, "from elsewhere"]
    plain.write(write_page("going on"))
    assert leftovers(plain.path.parent) == []


def test_a_file_moved_away_meanwhile_is_not_replaced(plain: Workbook, folder: Path) -> None:
    """The copy must not appear where the person took the file away."""
    moved = plain.path.with_name("moved")

    def on_step(step: str) -> None:
        if step == "proven":
            plain.path.rename(moved)

    with pytest.raises(MovedAway):
        change_passphrase(plain, NEW, folder, 5, on_step=on_step)

    assert not plain.path.exists()
    moved.rename(plain.path)
    plain.write(write_page("going on"))
    assert pages(plain) == [SENTINEL, "going on"]


def test_a_replacing_that_fails_leaves_the_file_open_as_it_was(
    plain: Workbook, folder: Path
) -> None:
    """A journal that another program left belongs to the former file: better not replaced."""

    def on_step(step: str) -> None:
        if step == "proven":
            placing.journal_of(plain.path).write_bytes(b"x" * 600)

    with pytest.raises(InUse):
        change_passphrase(plain, NEW, folder, 5, on_step=on_step)

    placing.journal_of(plain.path).write_bytes(b"")
    plain.write(write_page("going on"))
    assert pages(plain) == [SENTINEL, "going on"]
    assert not plain.is_encrypted


def test_search_and_versions_travel_with_the_words(plain: Workbook, folder: Path) -> None:
    """The export leaves out the version numbers; without them the file is foreign."""
    change_passphrase(plain, NEW, folder, 5)
    raw = cipher.connect(plain.path, NEW)
    found = raw.execute("SELECT count(*) FROM search WHERE search MATCH ?", (SENTINEL,)).fetchone()
    config = raw.execute("SELECT v FROM search_config WHERE k = 'secure-delete'").fetchone()
    numbers = [
        raw.execute(f"PRAGMA {name}").fetchone()[0] for name in ("user_version", "application_id")
    ]
    raw.close()

    assert (found, config) == ((1,), (1,))
    assert [int(number) for number in numbers] == [1000, 0x52434E43]
