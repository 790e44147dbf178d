"""Promises in a real workbook file: made once, settled with a history, taken back whole."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
import sqlalchemy as sa

from reconcile_gui.trust import store
from reconcile_gui.trust.counts import Counts, counts, recent_counts
from reconcile_gui.trust.promises import occurrence_uuid, offers
from reconcile_gui.trust.records import (
    Change,
    Due,
    LastTime,
    Line,
    Outcome,
    Size,
    Terms,
    ToWhom,
)
from reconcile_gui.workbook import tables
from reconcile_gui.workbook.book import Workbook
from reconcile_gui.workbook.transaction import Query, Transaction
from tests.files import promise_tools
from tests.files.promise_tools import lines, past

TODAY = date(2026, 4, 16)
YESTERDAY, TOMORROW = date(2026, 4, 15), date(2026, 4, 17)
ONE = "11111111-1111-4111-8111-111111111111"
OTHER = "22222222-2222-4222-8222-222222222222"
HOSTILE = "😀 مرحبا שלום 你好 e\u0301 \x01\x02\x00 a\u2028b \ufffe " + "w" * 400
SEND = Terms("Send the statements.", ToWhom.PARTNER, "", Size.SMALL, date(2026, 4, 12), TODAY)


class Clock:
    """A clock that is moved by hand."""

    def __init__(self) -> None:
        """Start on a spring evening."""
        self.moment = datetime(2026, 4, 16, 18, 42, tzinfo=UTC)

    def now(self) -> datetime:
        """Return the moment it was set to."""
        return self.moment

    def today(self) -> date:
        """Return its local day."""
        return self.moment.astimezone().date()


@pytest.fixture
def clock() -> Clock:
    """Give a clock."""
    return Clock()


@pytest.fixture
def book(tmp_path: Path, clock: Clock) -> Iterator[Workbook]:
    """Give an empty plain workbook."""
    made = Workbook.create(tmp_path / "w.reconcile", origin="here", clock=clock)
    yield made
    made.close()


def make(book: Workbook, terms: Terms = SEND, uuid: str = ONE) -> Line:
    """Make a promise and return its line."""
    return promise_tools.make(book, terms, uuid)


def settle(book: Workbook, line: Line, outcome: Outcome, today: date = TODAY) -> None:
    """Record an outcome as its button does."""
    promise_tools.settle(book, line, outcome, today)


def written(book: Workbook) -> list[tuple[object, ...]]:
    """Return everything that is not in the bin, as it stands in the file."""
    found: list[tuple[object, ...]] = []
    for table in (tables.promise, tables.occurrence, tables.outcome_history):
        columns = [column for column in table.c if column.name not in ("updated_at", "rev")]
        living = sa.select(*columns).where(table.c.deleted_at.is_(None)).order_by(table.c.id)
        found += [tuple(row) for row in book.read(rows_of(living))]
    return found


def rows_of(query: sa.Select[Any]) -> Query[Sequence[sa.Row[Any]]]:
    """Return a query for the rows of a select."""
    return lambda reader: reader.rows(query)


def test_a_promise_is_kept_as_it_was_said(book: Workbook) -> None:
    """Any words, to anyone, with or without a day."""
    terms = Terms(HOSTILE, ToWhom.OTHER, "Zoë 😀", Size.LARGE, YESTERDAY, None)

    line = make(book, terms)

    assert line.terms == terms
    assert line.promise.entered_on == TODAY
    assert line.occurrence.outcome is Outcome.OPEN
    assert line.last_time is None


def test_the_day_of_a_promise_is_named_after_it(book: Workbook) -> None:
    """Two copies of the workbook must meet in the same row."""
    line = make(book)

    query = sa.select(tables.occurrence.c.uuid).where(tables.occurrence.c.id == line.occurrence.id)
    assert book.read(lambda reader: reader.value(query)) == occurrence_uuid(ONE, TODAY)


def test_typing_on_does_not_make_a_second_promise(book: Workbook) -> None:
    """The form saves again and again while someone writes."""
    make(book, replace(SEND, body="Se"))
    make(book, SEND)

    assert [line.terms for line in lines(book)] == [SEND]


def test_the_due_day_may_be_put_right_on_the_day_it_was_entered(book: Workbook) -> None:
    """A slip of the finger is no change of one's word."""
    make(book)
    moved = make(book, replace(SEND, due_on=TOMORROW))
    without = make(book, replace(SEND, due_on=None))

    assert moved.occurrence.due_on == TOMORROW
    assert without.occurrence.due_on is None
    assert moved.occurrence.id == without.occurrence.id


def test_from_the_next_day_on_the_due_day_stands(book: Workbook, clock: Clock) -> None:
    """Moving it afterwards would keep every promise."""
    make(book)
    clock.moment += timedelta(days=1)

    line = make(book, replace(SEND, body="Send all pages.", due_on=TOMORROW))

    assert line.promise.body == "Send all pages."
    assert line.occurrence.due_on == TODAY


@pytest.mark.parametrize(
    ("outcome", "due_on", "expected"),
    [
        (Outcome.KEPT, TODAY, Counts(kept=1)),
        (Outcome.KEPT, YESTERDAY, Counts(kept=1)),
        (Outcome.LATE, YESTERDAY, Counts(late=1)),
        (Outcome.NOT_KEPT, YESTERDAY, Counts(not_kept=1)),
        (Outcome.NOT_KEPT, None, Counts(not_kept=1)),
        (Outcome.RELEASED, TOMORROW, Counts()),
    ],
)
def test_an_outcome_settles_and_counts(
    book: Workbook, outcome: Outcome, due_on: date | None, expected: Counts
) -> None:
    """What is recorded leaves the open list and is counted once, or not at all."""
    settle(book, make(book, replace(SEND, due_on=due_on)), outcome)

    page = book.read(store.page(TODAY))
    assert page.lines == ()
    assert page.past == 1
    settled = book.read(store.recorded(TODAY)).settled
    assert counts(settled) == recent_counts(settled, TODAY) == expected
    assert past(book)[0].line.occurrence.recorded_on == TODAY


def test_past_due_stays_open_until_the_writer_decides(book: Workbook, clock: Clock) -> None:
    """The program never says by itself that a word was broken."""
    make(book)
    clock.moment += timedelta(days=200)

    page = book.read(store.page(TODAY))
    assert [line.occurrence.outcome for line in page.lines] == [Outcome.OPEN]
    assert counts(book.read(store.recorded(TODAY)).settled).due == 0


def test_an_outcome_changed_later_keeps_what_it_was(book: Workbook, clock: Clock) -> None:
    """Honesty later is welcome, and the earlier word is not wiped out."""
    line = make(book)
    settle(book, line, Outcome.KEPT)
    clock.moment += timedelta(days=2)
    book.write(store.record_outcome(line.occurrence.id, Outcome.NOT_KEPT, None))

    shown = past(book)[0]
    assert shown.line.occurrence.outcome is Outcome.NOT_KEPT
    assert shown.history == (
        Change(Outcome.OPEN, Outcome.KEPT, None, TODAY, TODAY),
        Change(Outcome.KEPT, Outcome.NOT_KEPT, TODAY, None, date(2026, 4, 18)),
    )
    assert counts(book.read(store.recorded(TODAY)).settled) == Counts(not_kept=1)


def test_recording_the_same_again_writes_nothing(book: Workbook) -> None:
    """A key held down is one outcome."""
    line = make(book)
    settle(book, line, Outcome.KEPT)

    again = book.write(store.record_outcome(line.occurrence.id, Outcome.KEPT, TODAY))

    assert not again.changes
    assert len(past(book)[0].history) == 1


def test_an_outcome_can_be_taken_back_to_open(book: Workbook) -> None:
    """What was settled by mistake is asked for again, its history kept."""
    line = make(book)
    settle(book, line, Outcome.RELEASED)
    book.write(store.record_outcome(line.occurrence.id, Outcome.OPEN, None))

    assert [one.occurrence for one in lines(book)] == [line.occurrence]
    assert past(book) == []


def test_a_changed_promise_points_to_what_it_became(book: Workbook) -> None:
    """The old word stays as it was said, uncounted; the new one stands in its place."""
    line = make(book, replace(SEND, due_on=TOMORROW))
    smaller = replace(SEND, body="Send the first page.", due_on=TOMORROW)
    book.write(store.save_promise(OTHER, smaller, instead_of=line.occurrence.id))
    book.write(store.save_promise(OTHER, replace(smaller, body="Send one page.")))

    page = book.read(store.page(TODAY))
    assert [one.promise.body for one in page.lines] == ["Send one page."]
    assert page.lines[0].last_time == LastTime(TODAY, Outcome.REPLACED)
    assert counts(book.read(store.recorded(TODAY)).settled).due == 0
    shown = past(book)[0]
    assert shown.line.promise.body == "Send the statements."
    assert shown.line.occurrence.outcome is Outcome.REPLACED
    assert shown.became == "Send one page."


def test_what_is_due_is_told_with_what_may_be_said_of_it(book: Workbook) -> None:
    """Today asks for the oldest first and names the nearest to come."""
    for number, due_on in enumerate((TODAY, YESTERDAY, TOMORROW, None)):
        make(book, replace(SEND, due_on=due_on), f"{number}" * 8 + ONE[8:])

    due = book.read(store.due_lines(TODAY))
    assert [(one.line.occurrence.due_on, one.due) for one in due] == [
        (YESTERDAY, Due.PAST),
        (TODAY, Due.TODAY),
    ]
    assert due[1].offers == offers(TODAY, TODAY)
    coming = book.read(store.coming_lines(TODAY))
    assert [one.occurrence.due_on for one in coming] == [TOMORROW]


def test_the_last_time_is_the_newest_settled_day_of_the_promise(book: Workbook) -> None:
    """Another day of the same promise says what became of it before."""
    line = make(book)
    settle(book, line, Outcome.NOT_KEPT)

    def add_days(tx: Transaction) -> None:
        for day, status in ((date(2026, 4, 9), "kept"), (date(2026, 4, 23), "open")):
            tx.insert(
                tables.occurrence,
                uuid=occurrence_uuid(ONE, day),
                promise_id=line.promise.id,
                due_on=day.isoformat(),
                status=status,
                done_on=day.isoformat() if status == "kept" else None,
            )

    book.write(add_days)

    assert [one.last_time for one in lines(book)] == [LastTime(TODAY, Outcome.NOT_KEPT)]


def test_what_comes_next_is_kept_with_the_promise(book: Workbook) -> None:
    """The words after a broken promise belong to it."""
    line = make(book)
    settle(book, line, Outcome.NOT_KEPT)
    book.write(store.save_note(line.occurrence.id, HOSTILE))

    assert past(book)[0].line.occurrence.note == HOSTILE


def test_a_binned_promise_is_gone_until_it_comes_back(book: Workbook) -> None:
    """With its outcome, its count and its history."""
    line = make(book)
    settle(book, line, Outcome.KEPT)
    before = past(book)
    binned = book.write(store.bin_promise(line.promise.uuid))

    assert past(book) == []
    assert counts(book.read(store.recorded(TODAY)).settled).due == 0
    book.write(binned.inverse)
    assert past(book) == before


def test_a_form_still_open_cannot_write_into_the_bin(book: Workbook) -> None:
    """After Undo the promise is gone; the last words typed must not bring half of it back."""
    line = make(book)
    book.write(store.bin_promise(line.promise.uuid))

    late = book.write(store.save_promise(ONE, replace(SEND, body="Sent.")))

    assert late.value is None
    assert not late.changes


@pytest.mark.parametrize("what", ["make", "edit", "outcome", "again", "change", "note", "bin"])
def test_every_step_can_be_taken_back_and_done_again(book: Workbook, what: str) -> None:
    """The way back is whole, history included."""
    other = replace(SEND, body="Pay it in.", due_on=TOMORROW)
    line = make(book, other)
    done = make(book, uuid=OTHER)
    settle(book, done, Outcome.KEPT)
    third = "33333333-3333-4333-8333-333333333333"
    before = written(book)
    step = book.write(
        {
            "make": store.save_promise(third, SEND),
            "edit": store.save_promise(ONE, replace(SEND, to_whom=ToWhom.SELF, due_on=None)),
            "outcome": store.record_outcome(line.occurrence.id, Outcome.KEPT, TODAY),
            "again": store.record_outcome(done.occurrence.id, Outcome.NOT_KEPT, None),
            "change": store.save_promise(third, SEND, instead_of=line.occurrence.id),
            "note": store.save_note(done.occurrence.id, "I rang."),
            "bin": store.bin_promise(done.promise.uuid),
        }[what]
    )
    after = written(book)

    back = book.write(step.inverse)
    assert written(book) == before
    book.write(back.inverse)
    assert written(book) == after
    assert after != before


@pytest.mark.parametrize("zone", ["Pacific/Kiritimati", "America/Adak", "Europe/Berlin", "UTC"])
def test_the_zone_of_the_computer_changes_no_count(
    book: Workbook, zone: str, in_zone: Callable[[str], None]
) -> None:
    """Days are stored as days: a journey, or the hour lost in March, moves none of them."""
    first = date(2026, 3, 29)
    for number, day in enumerate((first - timedelta(days=1), first, first + timedelta(days=1))):
        line = make(book, replace(SEND, due_on=day), f"{number}" * 8 + ONE[8:])
        book.write(store.record_outcome(line.occurrence.id, Outcome.KEPT, day))
    in_zone(zone)
    settled = book.read(store.recorded(TODAY)).settled

    assert recent_counts(settled, first + timedelta(days=89)) == Counts(kept=2)
    assert recent_counts(settled, first + timedelta(days=91)) == Counts()
