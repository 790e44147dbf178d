"""Making, opening and closing a workbook file."""

from __future__ import annotations

import os
import shutil
import stat
import unicodedata
from collections.abc import Iterator
from pathlib import Path

import pytest
import sqlalchemy as sa

from reconcile_gui.workbook import cipher, placing
from reconcile_gui.workbook.book import Workbook
from reconcile_gui.workbook.changes import Changes
from reconcile_gui.workbook.errors import (
    AlreadyThere,
    CannotOpen,
    Damaged,
    DiskFull,
    Foreign,
    InUse,
    MovedAway,
    PassphraseNeeded,
    PassphraseUnusable,
    ReadOnly,
    TooNew,
    WrongPassphrase,
)
from reconcile_gui.workbook.tables import AREAS
from tests.workbooks import SENTINEL, StandingClock, holds, make_book, open_book, pages, write_page

HARD_PASSPHRASES = [
    "it's \"quoted\"", "$HOME `x` \\", "😀🏳️‍🌈", "é" * 500, "  spaces around  ", "x'abc'", "-- ;",
    "x'" + "a" * 62 + "'", "%s %(x)s :y ?", "مرحبا", "\t",
]  # fmt: skip


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """Return where a workbook is to be."""
    return tmp_path / "workbook.reconcile"


def mode_of(path: Path) -> int:
    """Return the permissions of a file."""
    return stat.S_IMODE(path.stat().st_mode)


def test_what_is_written_is_there_after_opening_again(path: Path) -> None:
    """The first promise of a journal."""
    book = make_book(path)
    book.write(write_page("Kept"))
    book.close()

    again = open_book(path)

    assert pages(again) == ["Kept"]
    assert again.is_writable
    assert not again.is_encrypted
    again.close()


def test_a_copy_of_the_file_has_the_same_identity(path: Path) -> None:
    """Backups are found by it, whatever the file is called."""
    book = make_book(path)
    uuid = book.uuid
    book.close()
    copied = shutil.copy(path, path.with_name("copy.reconcile"))

    copy = open_book(Path(copied))

    assert copy.uuid == uuid == book.uuid
    copy.close()


def test_an_encrypted_file_holds_no_word_of_it(path: Path) -> None:
    """A passphrase means real encryption of all that is in the file."""
    book = make_book(path, "a passphrase")
    book.write(write_page(SENTINEL))
    plain = make_book(path.with_name("plain"))
    plain.write(write_page(SENTINEL))

    assert book.is_encrypted
    assert not holds(path, SENTINEL)
    assert not holds(path, "journal_entry")
    assert holds(plain.path, SENTINEL)
    book.close()
    plain.close()


@pytest.mark.parametrize("passphrase", HARD_PASSPHRASES)
def test_any_passphrase_opens_what_it_closed(path: Path, passphrase: str) -> None:
    """Quotes, dollars, emoji and length are nobody's mistake."""
    make_book(path, passphrase).close()

    book = open_book(path, passphrase)

    assert book.key == passphrase
    book.close()
    with pytest.raises(WrongPassphrase):
        open_book(path, passphrase + "!")


def test_composed_and_decomposed_letters_are_one_passphrase(path: Path) -> None:
    """Keyboards of different systems send é differently."""
    composed, decomposed = (unicodedata.normalize(form, "Café") for form in ("NFC", "NFD"))
    make_book(path, decomposed).close()

    book = open_book(path, composed)

    assert book.opens_with(decomposed)
    assert not book.opens_with("Cafe")
    assert not book.opens_with("")
    book.close()


@pytest.mark.parametrize(
    "passphrase", ["", "x'" + "0f" * 32 + "'", "X'" + "0F" * 48 + "'", "a\0b", "\ud800"]
)
def test_a_passphrase_that_would_not_protect_is_refused(path: Path, passphrase: str) -> None:
    """A raw key skips the slow derivation; a NUL would cut the passphrase short."""
    with pytest.raises(PassphraseUnusable):
        make_book(path, passphrase)

    assert list(path.parent.iterdir()) == []


def test_a_plain_workbook_is_open_with_no_passphrase(path: Path) -> None:
    """There is nothing to compare with."""
    book = make_book(path)

    assert book.key is None
    assert not book.opens_with("anything")
    book.close()


def test_a_passphrase_for_a_plain_file_is_not_needed(path: Path) -> None:
    """Its header says that it is plain."""
    make_book(path).close()

    book = open_book(path, "not needed", remembered=True)

    assert not book.is_encrypted
    book.close()


def test_an_encrypted_file_asks_for_its_passphrase(path: Path) -> None:
    """It is told by its bytes, or by what is remembered."""
    make_book(path, "a passphrase").close()

    for remembered in (None, True):
        with pytest.raises(PassphraseNeeded):
            open_book(path, remembered=remembered)


def test_closing_drops_the_key_and_may_come_twice(path: Path) -> None:
    """A locked program must not be able to write."""
    book = make_book(path, "a passphrase")
    book.close()
    book.close()

    assert book.key is None
    with pytest.raises(sa.exc.ResourceClosedError):
        book.write(write_page("too late"))


def test_an_existing_file_is_never_touched_by_making_one(path: Path) -> None:
    """Other programs replaced a journal they could not open by an empty one."""
    path.write_bytes(b"something of mine")

    with pytest.raises(AlreadyThere):
        make_book(path)

    assert path.read_bytes() == b"something of mine"
    assert list(path.parent.iterdir()) == [path]


def test_a_name_that_leads_nowhere_is_not_replaced(path: Path) -> None:
    """A broken link may be a disk that is not there today."""
    path.symlink_to("elsewhere.reconcile")

    with pytest.raises(AlreadyThere):
        make_book(path)

    assert path.is_symlink()


def test_a_folder_that_is_not_there_is_told(path: Path) -> None:
    """It may be on a stick that was taken out."""
    with pytest.raises(CannotOpen):
        make_book(path / "deeper" / "workbook.reconcile")


def test_a_making_that_fails_leaves_no_file(path: Path) -> None:
    """Half a workbook would be called damaged on the next start."""

    def no_uuid() -> str:
        raise LookupError

    with pytest.raises(LookupError):
        Workbook.create(path, origin="here", clock=StandingClock(), new_uuid=no_uuid)

    assert list(path.parent.iterdir()) == []


def test_the_journal_of_a_lost_file_does_not_harm_a_new_one(path: Path) -> None:
    """SQLite would roll it back into the new file; it is kept, under another name."""
    placing.journal_of(path).write_bytes(b"of a file that was moved away")

    make_book(path).close()

    kept = [found for found in path.parent.iterdir() if "journal." in found.name]
    assert [found.read_bytes() for found in kept] == [b"of a file that was moved away"]


@pytest.mark.skipif(os.name != "posix", reason="permissions of POSIX systems")
@pytest.mark.parametrize("umask", [0o000, 0o077, 0o777])
def test_the_file_is_its_owners_alone(path: Path, umask: int) -> None:
    """Whatever the system's default is."""
    before = os.umask(umask)
    try:
        book = make_book(path)
        book.write(write_page("private"))
        journal = placing.journal_of(path)
        found = [mode_of(path), mode_of(journal)]
        book.close()
    finally:
        os.umask(before)

    assert found == [0o600, 0o600]


def test_a_file_made_by_another_program_is_refused_untouched(path: Path) -> None:
    """It may be anybody's data."""
    raw = cipher.DRIVER.connect(str(path))
    raw.execute("CREATE TABLE other (words)")
    raw.commit()
    raw.close()
    before = path.read_bytes()

    with pytest.raises(Foreign):
        open_book(path)

    assert path.read_bytes() == before


def test_an_encrypted_file_of_another_program_is_refused(path: Path) -> None:
    """It opens with its passphrase, and is still no workbook."""
    raw = cipher.DRIVER.connect(str(path), isolation_level=None)
    raw.execute("PRAGMA key = 'theirs'")
    for number in range(40):
        raw.execute(f"CREATE TABLE other_{number} (words)")
    raw.close()

    with pytest.raises(Foreign):
        open_book(path, "theirs")


@pytest.mark.parametrize("passphrase", [None, "a passphrase"])
def test_a_newer_major_version_is_refused_and_a_newer_minor_opens(
    path: Path, passphrase: str | None
) -> None:
    """An older program must not write what it cannot read."""
    book = make_book(path, passphrase)
    book.write(write_page("Kept"))
    book.raw.execute("PRAGMA user_version = 1999")
    book.close()
    minor = open_book(path, passphrase)
    assert pages(minor) == ["Kept"]
    minor.raw.execute("PRAGMA user_version = 2000")
    minor.close()
    before = path.read_bytes()

    with pytest.raises(TooNew):
        open_book(path, passphrase)

    assert path.read_bytes() == before


@pytest.fixture
def opened(path: Path) -> Iterator[Workbook]:
    """Return a plain workbook with one page."""
    book = make_book(path)
    book.write(write_page("Kept"))
    yield book
    book.close()


def test_a_file_moved_away_is_noticed_and_may_come_back(opened: Workbook, path: Path) -> None:
    """Words must not go into a file that nobody finds again."""
    moved = path.rename(path.with_name("moved"))
    with pytest.raises(MovedAway):
        opened.write(write_page("lost?"))
    assert pages(opened) == ["Kept"]

    moved.rename(path)
    opened.write(write_page("not lost"))

    assert pages(opened) == ["Kept", "not lost"]


def test_a_file_replaced_by_another_is_noticed(opened: Workbook, path: Path) -> None:
    """A synchronising program may put an older copy in its place."""
    shutil.copy(path, path.with_name("copy"))
    path.with_name("copy").replace(path)

    with pytest.raises(MovedAway):
        opened.write(write_page("lost?"))


def test_a_write_of_another_program_is_noticed(opened: Workbook, path: Path) -> None:
    """What is shown would be out of date."""
    before = opened.change_marker()
    assert opened.change_marker() == before
    other = open_book(path)
    other.write(write_page("from elsewhere"))
    other.close()

    assert opened.change_marker() != before
    assert opened.changes_elsewhere() == Changes(AREAS)
    assert not opened.changes_elsewhere()
    opened.write(write_page("ours"))
    assert not opened.changes_elsewhere()


@pytest.mark.parametrize("key", [None, "a passphrase"])
def test_a_write_of_ours_that_failed_is_no_change_of_another_program(
    path: Path, key: str | None
) -> None:
    """SQLCipher forgets what it holds of the file then, as after a write from elsewhere."""
    make_book(path, key).close()
    book = open_book(path, key, remembered=key is not None)
    assert not book.changes_elsewhere()
    book.raw.execute("PRAGMA max_page_count = 1")

    with pytest.raises(DiskFull):
        book.write(write_page("words " * 100_000))

    assert not book.changes_elsewhere()
    book.close()


def test_a_file_another_program_writes_to_is_told_as_in_use(opened: Workbook, path: Path) -> None:
    """It waits a moment, then says so; nothing is half written."""
    other = cipher.connect(path, None)
    other.execute("BEGIN IMMEDIATE")
    opened.raw.execute("PRAGMA busy_timeout = 10")

    with pytest.raises(InUse):
        opened.write(write_page("later"))
    other.execute("ROLLBACK")
    other.close()

    opened.write(write_page("later"))
    assert pages(opened) == ["Kept", "later"]


def test_a_reader_at_the_moment_of_the_commit_is_told_as_in_use(
    opened: Workbook, path: Path
) -> None:
    """The commit is taken back as a whole, and the next one works."""
    other = cipher.connect(path, None)
    reading = other.execute("SELECT * FROM sqlite_master")
    reading.fetchone()
    opened.raw.execute("PRAGMA busy_timeout = 10")

    with pytest.raises(InUse):
        opened.write(write_page("later"))
    reading.close()
    other.close()

    opened.write(write_page("later"))
    assert pages(opened) == ["Kept", "later"]


def test_a_file_held_by_another_program_is_told_on_opening(opened: Workbook, path: Path) -> None:
    """A backup program may hold it for a moment."""
    opened.raw.execute("BEGIN EXCLUSIVE")
    with pytest.raises(InUse):
        open_book(path)
    opened.raw.execute("ROLLBACK")

    open_book(path).close()


def test_a_file_in_another_journal_mode_is_told_while_it_is_held(
    opened: Workbook, path: Path
) -> None:
    """With a log beside it, a copy of the file alone would not be whole."""
    opened.raw.execute("PRAGMA journal_mode = WAL")
    opened.write(write_page("into the log"))
    with pytest.raises(InUse):
        open_book(path)
    opened.close()

    again = open_book(path)
    assert again.raw.execute("PRAGMA journal_mode").fetchone() == ("truncate",)
    assert pages(again) == ["Kept", "into the log"]
    again.close()


def test_another_program_at_work_does_not_make_the_file_read_only(
    opened: Workbook, path: Path
) -> None:
    """It will be done in a moment."""
    opened.raw.execute("BEGIN IMMEDIATE")
    other = open_book(path)
    opened.raw.execute("ROLLBACK")

    assert other.is_writable
    other.write(write_page("then"))
    other.close()


def test_a_connection_for_reading_knows_that_it_may_not_write(opened: Workbook) -> None:
    """Some systems let a file be opened, and say no to the first write."""
    raw = cipher.connect(opened.path, None, "ro")

    assert not cipher.is_writable(raw)
    raw.close()


@pytest.mark.parametrize("passphrase", [None, "a passphrase"])
def test_a_file_cut_off_within_a_page_is_damaged(path: Path, passphrase: str | None) -> None:
    """A copy that was interrupted; the passphrase is not to blame."""
    book = make_book(path, passphrase)
    for number in range(9):
        book.write(write_page(f"{number} words " * 900))
    book.close()
    os.truncate(path, path.stat().st_size - 100)
    before = path.read_bytes()

    with pytest.raises(Damaged):
        open_book(path, passphrase)

    assert path.read_bytes() == before


def test_a_file_may_be_opened_for_reading_only(opened: Workbook, path: Path) -> None:
    """To look into a backup, or from the command line."""
    reader = open_book(path, writable=False)

    assert pages(reader) == ["Kept"]
    assert not reader.is_writable
    with pytest.raises(ReadOnly):
        reader.write(write_page("no"))
    reader.close()


def test_words_on_a_page_that_is_no_text_are_told_as_damage(opened: Workbook) -> None:
    """Nobody can know what stood there."""
    opened.raw.execute(
        "UPDATE journal_entry SET body = CAST(X'FFFE' AS TEXT), deleted_at = 'x' WHERE id = 1"
    )

    with pytest.raises(Damaged):
        opened.read(lambda reader: reader.rows(sa.text("SELECT body FROM journal_entry")))


def test_the_settings_that_keep_the_file_whole_are_on(opened: Workbook) -> None:
    """Each of them was the answer to a loss somebody had."""
    wanted = {
        "journal_mode": "truncate",
        "synchronous": 2,
        "secure_delete": 1,
        "foreign_keys": 1,
        "temp_store": 2,
        "trusted_schema": 0,
        "cell_size_check": 1,
    }

    found = {name: opened.raw.execute(f"PRAGMA {name}").fetchone()[0] for name in wanted}

    assert found == wanted
    config = opened.raw.execute("SELECT v FROM search_config WHERE k = 'secure-delete'")
    assert config.fetchone() == (1,)


def test_what_a_killed_program_left_beside_is_cleared_on_opening(
    opened: Workbook, path: Path
) -> None:
    """Only what is surely ours: a file of this very name, held by nobody."""
    ours = path.with_name(f".{path.name}.{'0' * 32}{placing.ENDING}")
    journal = placing.journal_of(ours)
    theirs = [
        path.with_name(f".{path.name}.{'0' * 31}{placing.ENDING}"),
        path.with_name(f"{path.name}.{'0' * 32}{placing.ENDING}"),
        path.with_name(f".other.reconcile.{'0' * 32}{placing.ENDING}"),
    ]
    for each in (ours, journal, *theirs):
        each.write_bytes(b"left")
    folder = path.with_name(f".{path.name}.{'1' * 32}{placing.ENDING}")
    folder.mkdir()

    with placing.beside(path) as in_work:
        open_book(path).close()
        assert in_work.exists()

    assert not ours.exists()
    assert not journal.exists()
    assert all(each.exists() for each in (*theirs, folder))


def test_reading_clears_nothing_away(opened: Workbook, path: Path) -> None:
    """Who only looks changes nothing."""
    ours = path.with_name(f".{path.name}.{'0' * 32}{placing.ENDING}")
    ours.write_bytes(b"left")

    open_book(path, writable=False).close()

    assert ours.exists()
