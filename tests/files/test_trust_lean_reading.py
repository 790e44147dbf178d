"""What is read of thousands of days is less than everything, and says the same."""

from __future__ import annotations

import itertools
from collections.abc import Iterator
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import pytest

from reconcile_gui.trust import store
from reconcile_gui.trust.promises import counting_day, settled
from reconcile_gui.trust.records import Outcome
from reconcile_gui.trust.repeats import Repeat, Unit
from reconcile_gui.trust.store.reading import (
    how_many_counted,
    last_times,
    newest_counted,
    occurrences,
    uncounted,
)
from reconcile_gui.trust.store.repeating import computed_days
from reconcile_gui.workbook import tables
from reconcile_gui.workbook.book import Workbook
from reconcile_gui.workbook.transaction import Transaction
from tests.workbooks import StandingClock, make_book

TODAY = date(2026, 4, 16)
BEFORE, LATER, NONE = "2026-04-10", "2026-04-12", None
DAYS: tuple[str | None, ...] = (NONE, BEFORE, LATER)


@pytest.fixture
def book(tmp_path: Path) -> Iterator[Workbook]:
    """Give a workbook with a promise for every outcome, every day due and every day done."""
    clock = StandingClock(datetime(2026, 4, 16, 12, tzinfo=UTC))
    made = make_book(tmp_path / "w.reconcile", clock=clock)
    made.write(_fill)
    yield made
    made.close()


def _fill(tx: Transaction) -> None:
    for in_bin, each_has_its_own in itertools.product((False, True), repeat=2):
        promise_id = _promise(tx)
        for outcome, due_on, done_on in itertools.product(Outcome, DAYS, DAYS):
            if each_has_its_own:
                promise_id = _promise(tx)
            day = {"promise_id": promise_id, "due_on": due_on, "done_on": done_on}
            recorded_at = f"2026-04-{len(outcome) + 5:02}T23:30:00Z"
            said = {"note": f"{outcome} {due_on}", "recorded_at": recorded_at}
            row = tx.insert(tables.occurrence, status=outcome.value, **day, **said)
            if in_bin and not each_has_its_own:
                tx.bin(tables.occurrence, row)
            elif in_bin:
                tx.bin(tables.promise, promise_id)


def _promise(tx: Transaction) -> int:
    said = {"body": "Ring.", "to_whom": "self", "size": "small"}
    return tx.insert(tables.promise, **said, made_on="2026-04-01")


def test_each_day_is_counted_or_not_as_the_rule_says(book: Workbook) -> None:
    """The rule stands in the program and, for the sake of speed, in the question to the file."""
    everything = book.read(occurrences)

    counted = [
        (one, found)
        for one in everything
        if (found := settled(one.outcome, one.due_on, one.done_on)) is not None
    ]
    others = [one for one in everything if not settled(one.outcome, one.due_on, one.done_on)]
    read = book.read(store.recorded(TODAY))
    assert len(counted) > 20
    assert list(read.settled) == [found for _, found in counted]
    assert [(one.day, one.outcome, one.note) for one in read.marks[: len(counted)]] == [
        (found.day, found.outcome, one.note) for one, found in counted
    ]
    assert book.read(uncounted) == others
    assert book.read(how_many_counted) == len(counted)


def test_the_newest_that_counts_is_all_that_a_last_time_needs(book: Workbook) -> None:
    """A promise of every day has thousands of days, and one last time."""
    everything = book.read(occurrences)
    needed = [*book.read(uncounted), *book.read(newest_counted)]

    assert len(needed) < len(everything)
    assert last_times(needed) == last_times(everything)
    assert last_times(everything)
    by_promise: dict[int, date] = {}
    for one in everything:
        day = counting_day(one.outcome, one.due_on, one.done_on)
        if day is not None:
            by_promise[one.promise_id] = max(day, by_promise.get(one.promise_id, day))
    assert {
        one.promise_id: counting_day(one.outcome, one.due_on, one.done_on)
        for one in book.read(newest_counted)
    } == by_promise


def test_of_one_day_the_last_that_was_made_is_the_last_time(book: Workbook) -> None:
    """However many rows there are: ten comes after nine."""
    for _ in range(12):
        book.write(lambda tx: _kept_on(tx, promise_id=1, day=TODAY))

    newest = next(one for one in book.read(newest_counted) if one.promise_id == 1)
    assert newest.id == max(one.id for one in book.read(occurrences))


def test_what_is_kept_ahead_is_not_asked_for_again(book: Workbook) -> None:
    """The day after it is the next one."""
    tomorrow = TODAY + timedelta(days=1)

    def repeat(tx: Transaction) -> int:
        promise_id = _promise(tx)
        rule = Repeat(Unit.DAY).to_json()
        tx.insert(tables.repeat_rule, promise_id=promise_id, from_on=TODAY.isoformat(), rule=rule)
        _kept_on(tx, promise_id, tomorrow)
        return promise_id

    promise_id = book.write(repeat).value

    (one,) = book.read(lambda reader: computed_days(reader, TODAY))
    assert (one.promise_id, one.due_on) == (promise_id, tomorrow + timedelta(days=1))


def _kept_on(tx: Transaction, promise_id: int, day: date) -> None:
    due = {"due_on": day.isoformat(), "done_on": day.isoformat()}
    tx.insert(tables.occurrence, promise_id=promise_id, status="kept", **due)
