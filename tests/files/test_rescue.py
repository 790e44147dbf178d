"""A new workbook from what can be read of a damaged one."""

from __future__ import annotations

import os
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest
import sqlalchemy as sa
from sqlcipher3 import dbapi2  # type: ignore[import-untyped]

from reconcile_gui.apology import store as letters
from reconcile_gui.boundaries import store as boundaries
from reconcile_gui.boundaries.records import Happening, LogEntry, Status, Whose
from reconcile_gui.care.contact import Status as ContactStatus
from reconcile_gui.care.contact import new_entry
from reconcile_gui.care.store import circumstances, record_status
from reconcile_gui.reflection import store as reflection
from reconcile_gui.workbook.check import checked
from reconcile_gui.workbook.errors import AlreadyThere, Damaged, WorkbookProblem, WrongPassphrase
from reconcile_gui.workbook.rescue import Rescued, rescue
from reconcile_gui.workbook.shape import is_uuid
from reconcile_gui.workbook.tables import journal_entry, letter, letter_part
from tests.quick_keys import QUICK_ROUNDS, ROUNDS, set_rounds
from tests.workbooks import StandingClock, make_book, open_book, pages, write_page

PAGE = 4096
PAGES_WRITTEN = 12
LOST_TITLE = "Rescued words"
LOG = "00000000-0000-4000-8000-00000000000d"
KEY = "a passphrase"
KEYS = [None, KEY]
EVERY = 1 if int(os.environ.get("ROUNDS", "3")) >= 10 else 23  # pages of the file


@pytest.fixture(autouse=True, scope="module")
def quick_keys() -> Iterator[None]:
    """Derive keys quickly here."""
    set_rounds(QUICK_ROUNDS)
    yield
    set_rounds(ROUNDS)


@pytest.fixture(params=KEYS, scope="module")
def key(request: pytest.FixtureRequest) -> str | None:
    """Return the passphrase of the workbook, or None."""
    found: str | None = request.param
    return found


@pytest.fixture(scope="module")
def whole(tmp_path_factory: pytest.TempPathFactory, key: str | None) -> bytes:
    """Return the bytes of a workbook with pages of all lengths, a letter and a boundary."""
    path = tmp_path_factory.mktemp("whole") / "workbook.reconcile"
    with closing(make_book(path, key)) as book:
        for number in range(PAGES_WRITTEN):
            book.write(write_page(f"{number} words " * (1 + 90 * number)))
        letter = book.write(letters.create_letter(language="en", title="About that night")).value
        book.write(letters.save_part(letter, "sorry", "I am sorry for that night"))
        boundary = book.write(boundaries.add_boundary(Whose.MINE, Status.SAID, "Knock first")).value
        entry = LogEntry(LOG, StandingClock().today(), Happening.HELD, "It held")
        book.write(boundaries.save_log_entry(boundary, entry))
        book.write(reflection.save_answer("A1", "What did you do?", "en", "I hid it"))
    return path.read_bytes()


def rescued(path: Path, key: str | None) -> tuple[Rescued, Path]:
    """Rescue a file; return what was found and where."""
    place = path.with_name("new.reconcile")
    place.unlink(missing_ok=True)
    found = rescue(path, key, place, title=LOST_TITLE, origin="here", clock=StandingClock())
    return found, place


def without_page(content: bytes, number: int) -> bytes:
    """Return the file with one page of zeros."""
    return content[: number * PAGE] + bytes(PAGE) + content[(number + 1) * PAGE :]


def words_in(place: Path, key: str | None) -> str:
    """Return every page of the journal of a rescued workbook, which must be whole."""
    with closing(open_book(place, key, remembered=key is not None)) as book:
        assert checked(book).is_whole, checked(book).lines()
        return "\n".join(pages(book))


def test_a_page_that_is_lost_takes_little_with_it(
    tmp_path: Path, whole: bytes, key: str | None
) -> None:
    """Of twelve journal pages at least eleven are there, wherever the hole is but in the form."""
    path = tmp_path / "workbook.reconcile"
    outcomes: list[int] = []
    for number in range(1, len(whole) // PAGE, EVERY):
        path.write_bytes(without_page(whole, number))
        try:
            _, place = rescued(path, key)
        except Damaged:
            outcomes.append(0)
            continue
        words = words_in(place, key)
        outcomes.append(sum(f"{each} words" in words for each in range(PAGES_WRITTEN)))
        assert path.read_bytes() == without_page(whole, number)

    could = [each for each in outcomes if each]
    assert len(could) > len(outcomes) * 0.8
    assert min(could) >= PAGES_WRITTEN - 1


def test_a_file_cut_short_gives_what_comes_before(
    tmp_path: Path, whole: bytes, key: str | None
) -> None:
    """A copy that was interrupted still holds what was written first."""
    path = tmp_path / "workbook.reconcile"
    path.write_bytes(whole[: len(whole) - 3 * PAGE - 100])
    found, place = rescued(path, key)

    assert "0 words" in words_in(place, key)
    assert found.total > PAGES_WRITTEN / 2


def test_a_whole_file_comes_over_whole(tmp_path: Path, whole: bytes, key: str | None) -> None:
    """Nothing is made up: the same rows, the same name, no pages of lost words."""
    path = tmp_path / "workbook.reconcile"
    path.write_bytes(whole)
    found, place = rescued(path, key)

    assert (found.loose, found.gaps) == (0, frozenset())
    with closing(open_book(path, key, remembered=key is not None)) as before:
        old, uuid = checked(before).counts, before.uuid
    with closing(open_book(place, key, remembered=key is not None)) as after:
        assert checked(after).counts == old
        assert after.uuid == uuid


def test_words_whose_row_is_lost_are_taken_from_the_search(tmp_path: Path) -> None:
    """The part of a letter that is gone: its words are a page of the journal."""
    path = lacking_rows(tmp_path, "DELETE FROM letter_part")
    found, place = rescued(path, None)

    assert found.loose == 1
    assert "I am sorry for that night" in words_in(place, None)


def test_what_hung_on_a_lost_row_keeps_its_words(tmp_path: Path) -> None:
    """A part without its letter, an entry of a log without its boundary."""
    path = lacking_rows(tmp_path, "DELETE FROM letter", "DELETE FROM boundary")
    _, place = rescued(path, None)
    words = words_in(place, None)

    assert "I am sorry for that night" in words
    assert "It held" in words
    with closing(open_book(place)) as book:
        assert book.read(lambda reader: reader.rows(letter_part.select())) == []


def lacking_rows(folder: Path, *statements: str) -> Path:
    """Return a workbook that lost rows, and whose search does not know of it."""
    path = folder / "workbook.reconcile"
    with closing(make_book(path)) as book:
        letter = book.write(letters.create_letter(language="en", title="About that night")).value
        book.write(letters.save_part(letter, "sorry", "I am sorry for that night"))
        boundary = book.write(boundaries.add_boundary(Whose.MINE, Status.SAID, "Knock first")).value
        entry = LogEntry(LOG, StandingClock().today(), Happening.HELD, "It held")
        book.write(boundaries.save_log_entry(boundary, entry))
    with closing(dbapi2.connect(path, isolation_level=None)) as raw:
        triggers = raw.execute("SELECT name FROM sqlite_master WHERE type = 'trigger'").fetchall()
        for (name,) in triggers:
            raw.execute(f'DROP TRIGGER "{name}"')
        for statement in statements:
            raw.execute(statement)
    return path


def test_what_cannot_be_read_at_all_is_damaged_and_leaves_nothing(tmp_path: Path) -> None:
    """No empty workbook that would look like a lost one."""
    path = tmp_path / "workbook.reconcile"
    make_book(path).close()
    path.write_bytes(bytes(10 * PAGE))
    before = sorted(tmp_path.iterdir())
    with pytest.raises(Damaged):
        rescued(path, None)

    assert sorted(tmp_path.iterdir()) == before


def test_a_wrong_passphrase_rescues_nothing(tmp_path: Path) -> None:
    """It is told as what it is."""
    path = tmp_path / "workbook.reconcile"
    make_book(path, KEY).close()
    with pytest.raises(WrongPassphrase):
        rescued(path, "another")

    assert not path.with_name("new.reconcile").exists()


def test_what_stands_at_the_new_place_is_not_touched(tmp_path: Path, whole: bytes) -> None:
    """Whoever rescues twice has two."""
    path, there = tmp_path / "workbook.reconcile", tmp_path / "there.reconcile"
    with closing(make_book(path)) as book:
        book.write(write_page("words"))
    there.write_bytes(whole)
    with pytest.raises(AlreadyThere):
        rescue(path, None, there, title=LOST_TITLE, origin="here", clock=StandingClock())

    assert there.read_bytes() == whole


def test_a_newer_form_is_left_alone(tmp_path: Path) -> None:
    """What this program does not know would be left out."""
    path = tmp_path / "workbook.reconcile"
    make_book(path).close()
    with closing(dbapi2.connect(path, isolation_level=None)) as raw:
        raw.execute("PRAGMA user_version = 9000")
    with pytest.raises(WorkbookProblem, match="newer version"):
        rescued(path, None)


def test_what_no_page_can_show_is_not_brought_over(tmp_path: Path) -> None:
    """A day that is none would keep the whole tab from being shown; its words are kept."""
    path = tmp_path / "workbook.reconcile"
    with closing(make_book(path)) as book:
        book.write(write_page("The words of a broken day"))
        book.write(write_page("The words of a whole one"))
    with closing(dbapi2.connect(path, isolation_level=None)) as raw:
        raw.execute("UPDATE journal_entry SET day = '2026-�3-99' WHERE id = 1")
        raw.execute("UPDATE journal_entry SET deleted_at = 'not a moment' WHERE id = 2")
    found, place = rescued(path, None)

    assert sorted(words_in(place, None).splitlines()) == [
        "The words of a broken day",
        "The words of a whole one",
    ]
    assert "journal_entry" in found.gaps
    with closing(open_book(place)) as book:
        days = book.read(lambda reader: reader.rows(sa.select(journal_entry.c.day)))
    assert {day for (day,) in days} == {"2026-03-03"}


def test_a_row_without_a_name_gets_a_new_one(tmp_path: Path) -> None:
    """What is wrong is only what the program counts by."""
    path = tmp_path / "workbook.reconcile"
    with closing(make_book(path)) as book:
        book.write(letters.create_letter(language="en", title="About that night"))
    with closing(dbapi2.connect(path, isolation_level=None)) as raw:
        raw.execute("UPDATE letter SET uuid = '?', created_at = '2026', updated_at = '', rev = -1")
    _, place = rescued(path, None)

    with closing(open_book(place)) as book:
        [row] = book.read(lambda reader: reader.rows(letter.select()))
    assert row.title == "About that night"
    assert is_uuid(row.uuid)
    assert row.updated_at.startswith("2026-03-03")


def test_a_broken_name_of_the_workbook_leads_to_no_other_folder(tmp_path: Path) -> None:
    """The backups lie in a folder that is called so."""
    path = tmp_path / "workbook.reconcile"
    with closing(make_book(path)) as book:
        book.write(write_page("words"))
    with closing(dbapi2.connect(path, isolation_level=None)) as raw:
        raw.execute("UPDATE workbook SET uuid = '../../elsewhere'")
    _, place = rescued(path, None)

    with closing(open_book(place)) as book:
        assert is_uuid(book.uuid)


@pytest.mark.parametrize("is_lost", [True, False])
def test_where_the_status_is_lost_no_contact_is_taken_as_wanted(
    tmp_path: Path, is_lost: bool
) -> None:
    """An order of a court must not become “not asked yet” because a page is unreadable."""
    path = tmp_path / "workbook.reconcile"
    with closing(make_book(path)) as book:
        book.write(write_page("words"))
        book.write(
            record_status(new_entry(ContactStatus.ORDER, (), StandingClock().now(), said_on=None))
        )
    if is_lost:
        with closing(dbapi2.connect(path, isolation_level=None)) as raw:
            asked = "SELECT rootpage FROM sqlite_master WHERE name = 'contact_status'"
            number = raw.execute(asked).fetchone()[0] - 1
        path.write_bytes(without_page(path.read_bytes(), number))
    _, place = rescued(path, None)

    with closing(open_book(place)) as book:
        assert book.read(circumstances()).is_imported == is_lost
