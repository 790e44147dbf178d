"""An answer is read once, and once more as soon as it could be another."""

from __future__ import annotations

import contextlib
from collections.abc import Iterator
from pathlib import Path

import pytest
import sqlalchemy as sa

from reconcile_gui.care import store as care
from reconcile_gui.trust.store import Held
from reconcile_gui.trust.store import events as trust_events
from reconcile_gui.trust.store import promises as trust_promises
from reconcile_gui.trust.store import reading as trust_reading
from reconcile_gui.trust.store import repeating as trust_repeating
from reconcile_gui.trust.store import timeline as trust_timeline
from reconcile_gui.trust.trust_view import SHOWN
from reconcile_gui.workbook.book import Workbook
from reconcile_gui.workbook.errors import WorkbookBug
from reconcile_gui.workbook.picture import Picture
from reconcile_gui.workbook.tables import journal_entry
from reconcile_gui.workbook.transaction import Query, Reader, Transaction
from tests.workbooks import make_book, open_book, pages, write_page


@pytest.fixture
def book(tmp_path: Path) -> Iterator[Workbook]:
    """Give an empty workbook."""
    made = make_book(tmp_path / "w.reconcile")
    yield made
    made.close()


class Counted:
    """A question that counts how often it was really asked."""

    def __init__(self) -> None:
        """Begin at nothing."""
        self.times = 0

    def __call__(self, reader: Reader) -> list[str]:
        """Return the pages of the journal."""
        self.times += 1
        living = journal_entry.select().where(journal_entry.c.deleted_at.is_(None))
        return [row.body for row in reader.rows(living)]


def held() -> tuple[Counted, Query[list[str]]]:
    """Return a question, and the same held."""
    question = Counted()
    return question, Held[list[str]]("journal").over(question, "today")


def test_what_did_not_change_is_read_once(book: Workbook) -> None:
    """Coming back to a tab costs nothing; it is the very same answer."""
    question, query = held()
    book.write(write_page("One."))

    assert book.read(query) is book.read(query)
    assert question.times == 1


def test_a_write_of_our_own_is_seen(book: Workbook) -> None:
    """Also one that is taken back."""
    _, query = held()
    book.read(query)

    written = book.write(write_page("One."))
    assert book.read(query) == ["One."]
    book.write(written.inverse)
    assert book.read(query) == []


def test_what_was_written_elsewhere_in_the_workbook_costs_nothing(book: Workbook) -> None:
    """Somebody writes a page of the journal and comes back to another tab."""
    question = Counted()
    query = Held[list[str]]("promises", "events").over(question, "today")
    book.read(query)

    book.write(write_page("One."))
    book.read(query)
    assert question.times == 1


def test_a_write_that_was_rolled_back_harms_nothing(book: Workbook) -> None:
    """At worst something is read again."""
    _, query = held()
    book.read(query)

    def fail(tx: Transaction) -> None:
        write_page("Never.")(tx)
        raise WorkbookBug

    with pytest.raises(WorkbookBug):
        book.write(fail)
    assert book.read(query) == []


def test_what_was_removed_for_good_is_seen(book: Workbook) -> None:
    """Its row may be given to the next page."""
    _, query = held()
    row_id = book.write(write_page("One.")).value
    assert book.read(query) == ["One."]

    book.write(lambda tx: tx.purge(journal_entry, row_id))
    book.write(write_page("Two."))
    assert book.read(query) == ["Two."]


def test_a_write_of_another_program_is_seen(book: Workbook) -> None:
    """The file may be open twice; nobody tells us."""
    _, query = held()
    book.read(query)
    with contextlib.closing(open_book(book.path)) as other:
        other.write(write_page("Of the other."))

    assert book.read(query) == ["Of the other."]


def test_a_copy_in_memory_is_another_thing(book: Workbook) -> None:
    """While saving fails, what waits is in the copy alone."""
    _, query = held()
    assert book.read(query) == []
    with contextlib.closing(Picture(book)) as picture:
        assert picture.answer([write_page("Not on the disk.")], query) == ["Not on the disk."]

    assert book.read(query) == pages(book) == []


def test_another_day_is_another_question(book: Workbook) -> None:
    """What is due goes by it."""
    question = Counted()
    kept: Held[list[str]] = Held("journal")

    book.read(kept.over(question, "today"))
    book.read(kept.over(question, "tomorrow"))
    assert question.times == 2


def test_all_that_trust_reads_is_named() -> None:
    """Else it would show what was so before: the tables of a question stand in its code."""
    stores = (trust_timeline, trust_promises, trust_repeating, trust_reading, trust_events, care)
    used = {
        table.info["area"]
        for module in stores
        for table in vars(module).values()
        if isinstance(table, sa.Table)
    }

    assert used - set(SHOWN) == {"help"}  # own contacts, read by another question
