"""Whether the partner knows, in a real workbook file."""

from __future__ import annotations

from datetime import date

import pytest
import sqlalchemy as sa

from reconcile_gui.trust import store
from reconcile_gui.trust.records import Knows, Line, Outcome, Size, Terms, ToWhom
from reconcile_gui.workbook import tables
from reconcile_gui.workbook.book import Workbook
from reconcile_gui.workbook.transaction import Transaction
from tests.files.promise_tools import make, past, settle

TODAY = date(2026, 3, 3)  # where the standing clock stands
ONE = "11111111-1111-4111-8111-111111111111"
SEND = Terms("Send the statements.", ToWhom.PARTNER, "", Size.SMALL, TODAY, TODAY)


def broken(book: Workbook) -> Line:
    """Make a promise that was not kept."""
    line = make(book, SEND, ONE)
    settle(book, line, Outcome.NOT_KEPT, TODAY)
    return line


def answered(book: Workbook) -> Knows | None:
    """Return the answer about the only settled promise."""
    (one,) = past(book)
    return one.line.occurrence.knows


def test_nothing_is_answered_at_first(book: Workbook) -> None:
    """Not asked is not the same as not told."""
    broken(book)

    assert answered(book) is None


@pytest.mark.parametrize("knows", [*Knows, None])
def test_an_answer_is_kept_and_can_be_taken_back(book: Workbook, knows: Knows | None) -> None:
    """Each of them, and none again."""
    line = broken(book)
    book.write(store.save_knows(line.occurrence.id, Knows.NOT_YET))

    done = book.write(store.save_knows(line.occurrence.id, knows))
    assert answered(book) is knows
    book.write(done.inverse)

    assert answered(book) is Knows.NOT_YET


def test_an_outcome_put_right_and_back_keeps_the_answer(book: Workbook) -> None:
    """A slip of the mouse must not ask again."""
    line = broken(book)
    book.write(store.save_knows(line.occurrence.id, Knows.FROM_ME))

    book.write(store.record_outcome(line.occurrence.id, Outcome.KEPT, TODAY))
    settle(book, line, Outcome.NOT_KEPT, TODAY)

    assert answered(book) is Knows.FROM_ME


def test_an_answer_of_a_later_version_counts_as_none(book: Workbook) -> None:
    """It stays in the file as it is."""
    line = broken(book)

    def write(tx: Transaction) -> None:
        tx.update(tables.occurrence, line.occurrence.id, partner_knows="by_letter")

    book.write(write)

    assert answered(book) is None
    column = sa.select(tables.occurrence.c.partner_knows)
    assert book.read(lambda reader: reader.value(column)) == "by_letter"
