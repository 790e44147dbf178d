"""A transaction writes wholly or not at all, and knows its own way back."""

from __future__ import annotations

import pytest
import sqlalchemy as sa

from reconcile_gui.workbook.book import Workbook
from reconcile_gui.workbook.errors import GoneForGood, Superseded, WorkbookBug
from reconcile_gui.workbook.tables import boundary, journal_entry, preference, removed
from reconcile_gui.workbook.transaction import Operation, Transaction, Value
from tests.workbooks import StandingClock, pages, write_page


def page_of(book: Workbook, row_id: int) -> dict[str, Value]:
    """Return every column of a page."""
    row = book.read(lambda reader: reader.row(sa.select(journal_entry)))
    assert row is not None
    assert row.id == row_id
    return dict(row._mapping)  # noqa: SLF001 - SQLAlchemy's public name


def change_page(row_id: int, **values: Value) -> Operation[None]:
    """Change columns of a page."""
    return lambda tx: tx.update(journal_entry, row_id, **values)


def test_a_new_row_says_when_where_and_how_often_it_was_written(
    book: Workbook, clock: StandingClock
) -> None:
    """Merging two copies later needs who wrote what, and how often."""
    row_id = book.write(write_page("Once")).value
    made = page_of(book, row_id)
    clock.pass_by(seconds=5)
    book.write(change_page(row_id, body="Twice"))
    changed = page_of(book, row_id)

    assert (made["rev"], made["origin"]) == (1, "here")
    assert made["created_at"] == made["updated_at"] == "2026-03-03T12:00:00.000000Z"
    assert (changed["rev"], changed["updated_at"]) == (2, "2026-03-03T12:00:05.000000Z")
    assert changed["created_at"] == made["created_at"]
    assert changed["uuid"] == made["uuid"]


def test_writing_what_is_there_already_writes_nothing(book: Workbook) -> None:
    """Autosave may come twice; a revision must count changes, not calls."""
    row_id = book.write(write_page("Same")).value

    written = book.write(change_page(row_id, body="Same"))

    assert not written.changes
    assert page_of(book, row_id)["rev"] == 1


def test_changes_name_the_areas_that_were_touched(book: Workbook) -> None:
    """Tabs read again only what concerns them."""

    def write(tx: Transaction) -> None:
        tx.insert(journal_entry, day="2026-03-03")
        tx.insert(preference, key="k", value="v")

    changes = book.write(write).changes

    assert changes.touches("journal")
    assert changes.touches("letters", "preferences")
    assert not changes.touches("letters")
    assert changes


def test_an_operation_that_fails_leaves_nothing(book: Workbook) -> None:
    """Half a change is worse than none."""

    def write(tx: Transaction) -> None:
        tx.insert(journal_entry, day="2026-03-03", body="half")
        raise LookupError

    with pytest.raises(LookupError):
        book.write(write)

    assert pages(book) == []
    book.write(write_page("next"))
    assert pages(book) == ["next"]


def test_a_deleted_row_lies_in_the_bin_and_comes_back(book: Workbook) -> None:
    """Nothing a person wrote is gone at one key."""
    row_id = book.write(write_page("Kept")).value

    undo = book.write(lambda tx: tx.bin(journal_entry, row_id)).inverse
    in_between = pages(book)
    redo = book.write(undo).inverse
    after = pages(book)
    book.write(redo)

    assert (in_between, after, pages(book)) == ([], ["Kept"], [])


def test_a_row_in_the_bin_keeps_the_moment_it_went_there(
    book: Workbook, clock: StandingClock
) -> None:
    """What went there together is told by its moment."""
    row_id = book.write(write_page("Kept")).value
    book.write(lambda tx: tx.bin(journal_entry, row_id))
    clock.pass_by(seconds=9)

    assert not book.write(lambda tx: tx.bin(journal_entry, row_id)).changes
    assert page_of(book, row_id)["deleted_at"] == "2026-03-03T12:00:00.000000Z"
    book.write(lambda tx: tx.unbin(journal_entry, row_id))
    assert pages(book) == ["Kept"]


def test_taking_back_a_new_row_puts_it_into_the_bin(book: Workbook) -> None:
    """What was typed into it since must not be lost with it."""
    written = book.write(write_page("First"))
    book.write(change_page(written.value, body="First and more"))

    redo = book.write(written.inverse).inverse
    assert pages(book) == []
    book.write(redo)

    assert pages(book) == ["First and more"]


def test_taking_back_gives_each_column_what_stood_there(book: Workbook) -> None:
    """A later change of another column stays."""
    row_id = book.write(write_page("Old")).value
    undo = book.write(change_page(row_id, body="New")).inverse
    book.write(change_page(row_id, title="Later"))

    book.write(undo)

    assert pages(book) == ["Old"]
    assert page_of(book, row_id)["title"] == "Later"


def test_taking_back_several_writes_goes_from_the_last_to_the_first(book: Workbook) -> None:
    """One command may write a column twice."""
    row_id = book.write(write_page("One")).value

    def twice(tx: Transaction) -> None:
        tx.update(journal_entry, row_id, body="Two")
        tx.update(journal_entry, row_id, body="Three")

    undo = book.write(twice).inverse
    redo = book.write(undo).inverse
    assert pages(book) == ["One"]
    book.write(redo)

    assert pages(book) == ["Three"]


def test_taking_back_never_overwrites_newer_words(book: Workbook) -> None:
    """Words typed after the command are worth more than the way back."""
    row_id = book.write(write_page("Old")).value
    undo = book.write(change_page(row_id, body="By command")).inverse
    book.write(change_page(row_id, body="By command, and typed on"))

    with pytest.raises(Superseded):
        book.write(undo)

    assert pages(book) == ["By command, and typed on"]


def test_taking_back_what_is_already_so_does_nothing(book: Workbook) -> None:
    """The person may have typed the old words themselves."""
    row_id = book.write(write_page("Old")).value
    undo = book.write(change_page(row_id, body="New")).inverse
    book.write(change_page(row_id, body="Old"))

    assert not book.write(undo).changes


def test_taking_back_the_bin_after_it_was_emptied_says_so(book: Workbook) -> None:
    """An undo must not meet a row that took the place of a removed one."""
    written = book.write(write_page("Gone"))
    unbin = book.write(lambda tx: tx.bin(journal_entry, written.value)).inverse
    purged = book.write(lambda tx: tx.purge(journal_entry, written.value))
    book.write(write_page("Other"))

    with pytest.raises(GoneForGood):
        book.write(unbin)
    with pytest.raises(GoneForGood):
        book.write(written.inverse)
    assert pages(book) == ["Other"]
    assert purged.changes.touches("journal")
    assert not book.write(purged.inverse).changes


def test_a_row_made_and_removed_in_one_command_leaves_no_step(book: Workbook) -> None:
    """Its way back would lead nowhere."""

    def write(tx: Transaction) -> None:
        kept = tx.insert(journal_entry, day="2026-03-03", body="kept")
        gone = tx.insert(journal_entry, day="2026-03-03", body="gone")
        tx.update(journal_entry, gone, body="really")
        tx.purge(journal_entry, gone)
        tx.update(journal_entry, kept, body="kept on")

    undo = book.write(write).inverse
    book.write(undo)

    assert pages(book) == []


def test_what_was_removed_for_good_leaves_its_uuid_alone(book: Workbook) -> None:
    """Merging an older copy must not bring it back."""
    row_id = book.write(write_page("Gone")).value
    uuid = page_of(book, row_id)["uuid"]
    book.write(lambda tx: tx.purge(journal_entry, row_id))

    row = book.read(lambda reader: reader.row(sa.select(removed)))

    assert row is not None
    assert tuple(row) == (uuid, "journal_entry", "2026-03-03T12:00:00.000000Z")


def test_a_row_known_by_its_uuid_is_made_once(book: Workbook) -> None:
    """An occurrence of a promise has the uuid of its day: two rows would count twice."""

    def ensure(body: str) -> Operation[int]:
        return lambda tx: tx.ensure(journal_entry, "a-uuid", day="2026-03-03", body=body)

    made = book.write(ensure("first"))
    again = book.write(ensure("second"))

    assert made.value == again.value
    assert pages(book) == ["second"]
    assert book.read(lambda reader: reader.id_of(journal_entry, "a-uuid")) == made.value
    assert book.read(lambda reader: reader.id_of(journal_entry, "another")) is None


def test_a_row_known_by_its_uuid_comes_back_from_the_bin(book: Workbook) -> None:
    """An outcome taken back leaves its occurrence in the bin; its day makes it again."""

    def ensure(tx: Transaction) -> int:
        return tx.ensure(journal_entry, "a-uuid", day="2026-03-03", body="due")

    made = book.write(ensure)
    book.write(made.inverse)
    assert pages(book) == []

    again = book.write(ensure)
    assert (again.value, pages(book)) == (made.value, ["due"])
    book.write(again.inverse)
    assert pages(book) == []


def test_many_rows_known_by_their_uuid_are_made_as_one_is(book: Workbook) -> None:
    """The days of thirty years come at once: new, there already, or in the bin."""
    there = book.write(lambda tx: tx.ensure(journal_entry, "there", day="2026-03-03", body="old"))
    binned = book.write(lambda tx: tx.ensure(journal_entry, "gone", day="2026-03-03", body="gone"))
    book.write(binned.inverse)
    rows = {
        uuid: {"day": "2026-03-03", "body": uuid}
        for uuid in ("there", "gone", *(f"new {number}" for number in range(1200)))
    }

    made = book.write(lambda tx: tx.ensure_all(journal_entry, rows))
    again = book.write(lambda tx: tx.ensure_all(journal_entry, rows))
    ids = book.read(lambda reader: [reader.id_of(journal_entry, each) for each in list(rows)[:2]])

    assert sorted(pages(book)) == sorted(rows)
    assert ids == [there.value, binned.value]
    assert not again.changes
    book.write(made.inverse)
    assert pages(book) == ["old"]


def test_no_rows_at_all_are_no_error(book: Workbook) -> None:
    """On most days no day has come."""
    nothing = book.write(lambda tx: tx.ensure_all(journal_entry, {}))

    assert pages(book) == []
    assert not nothing.changes


def test_a_second_living_row_in_one_place_is_refused_in_words(book: Workbook) -> None:
    """Bringing back an older row where a newer one stands is a problem, not a mistake."""
    first = book.write(lambda tx: tx.insert(preference, key="k", value="old")).value
    unbin = book.write(lambda tx: tx.bin(preference, first)).inverse
    book.write(lambda tx: tx.insert(preference, key="k", value="new"))

    with pytest.raises(Superseded):
        book.write(unbin)


@pytest.mark.parametrize("values", [{}, {"day": None}])
def test_other_refusals_of_the_file_are_mistakes_of_ours(
    book: Workbook, values: dict[str, Value]
) -> None:
    """Only a clash of rows may be told as such; anything else must not be swallowed."""
    with pytest.raises(sa.exc.IntegrityError) as raised:
        book.write(lambda tx: tx.insert(journal_entry, body="secret words", **values))

    assert "secret words" not in str(raised.value)


def test_a_mistake_in_a_statement_is_no_problem_of_the_surroundings(book: Workbook) -> None:
    """Told as a full disk it would be tried again for ever, and block all that waits."""
    with pytest.raises(sa.exc.OperationalError):
        book.write(lambda tx: tx.value(sa.text("SELECT nowhere FROM nothing")))
    with pytest.raises(sa.exc.OperationalError):
        book.read(lambda reader: reader.value(sa.text("SELECT nowhere FROM nothing")))


def test_a_write_to_a_row_that_never_was_is_a_mistake(book: Workbook) -> None:
    """Silence would lose the words."""
    with pytest.raises(WorkbookBug):
        book.write(change_page(7, body="words"))


def test_yes_and_no_are_kept_as_numbers(book: Workbook) -> None:
    """SQLite has no other."""
    row_id = book.write(lambda tx: tx.insert(boundary, whose="mine", status="said")).value

    assert book.write(lambda tx: tx.update(boundary, row_id, position=True)).changes
    assert not book.write(lambda tx: tx.update(boundary, row_id, position=1)).changes


@pytest.mark.parametrize(
    ("typed", "kept"),
    [
        ("a\ud83d", "a\ufffd"),
        ("\ude00b", "\ufffdb"),
        ("\ud83d\ude00", "😀"),
        ("\ufeff\ud83d\ude00", "\ufeff😀"),
        ("nul\0here", "nul\0here"),
        ("\x01\x1f\x7f\u2028\u2029\ufffe", "\x01\x1f\x7f\u2028\u2029\ufffe"),
    ],
)
def test_characters_that_are_none_are_replaced_and_all_others_kept(
    book: Workbook, typed: str, kept: str
) -> None:
    """Half an emoji cannot be stored; it must not cost the rest of the text."""
    book.write(write_page(typed))

    assert pages(book) == [kept]
