"""The days of a month and the promises on them, in a real workbook file."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

import pytest

from reconcile_gui.trust import store
from reconcile_gui.trust.records import DayLine, Due, Outcome, Size, Terms, ToWhom
from reconcile_gui.trust.repeats import Repeat, Unit
from reconcile_gui.workbook.book import Workbook
from tests.files.promise_tools import lines, make, settle
from tests.workbooks import StandingClock

TODAY = date(2026, 3, 3)  # where the standing clock stands; a Tuesday
FIRST, LAST = date(2026, 3, 1), date(2026, 3, 31)
ONE = "11111111-1111-4111-8111-111111111111"
OTHER = "22222222-2222-4222-8222-222222222222"
SEND = Terms("Send the statements.", ToWhom.PARTNER, "", Size.SMALL, TODAY, TODAY)
TUESDAYS = replace(SEND, repeat=Repeat(Unit.WEEK, weekdays=(2,)))


def month(book: Workbook, today: date = TODAY) -> list[DayLine]:
    """Return what is on the days of March."""
    return book.read(store.day_lines(FIRST, LAST, today))


def days(book: Workbook, today: date = TODAY) -> list[int]:
    """Return the days of March that have something on them."""
    return [one.day.day for one in month(book, today)]


@pytest.mark.parametrize(
    ("due_on", "due"),
    [
        (TODAY - timedelta(days=1), Due.PAST),
        (TODAY, Due.TODAY),
        (TODAY + timedelta(days=5), Due.COMING),
    ],
)
def test_an_open_promise_stands_on_its_day(book: Workbook, due_on: date, due: Due) -> None:
    """With where today stands to it."""
    make(book, replace(SEND, due_on=due_on), ONE)

    (one,) = month(book)
    assert (one.day, one.due) == (due_on, due)
    assert one.line.promise.body == SEND.body


def test_an_open_promise_without_a_day_stands_on_none(book: Workbook) -> None:
    """It is in the list beside the calendar."""
    line = make(book, replace(SEND, due_on=None), ONE)
    assert days(book) == []

    settle(book, line, Outcome.KEPT, TODAY)

    assert days(book) == [TODAY.day]


def test_what_repeats_stands_on_every_day_to_come(book: Workbook) -> None:
    """Not only on the next one; and on none twice."""
    make(book, TUESDAYS, ONE)

    assert days(book) == [3, 10, 17, 24, 31]
    assert [one.line.occurrence.id > 0 for one in month(book)] == [True, *[False] * 4]


def test_a_day_kept_ahead_is_not_due_any_more(book: Workbook) -> None:
    """What was done earlier stands where it was done, and only there."""
    make(book, TUESDAYS, ONE)
    page = book.read(store.page(TODAY))
    coming = next(one for one in page.lines if one.occurrence.id < 0).occurrence
    book.write(store.record_outcome(coming.id, Outcome.KEPT, TODAY, due_on=coming.due_on))

    found = month(book)
    assert [one.day.day for one in found] == [3, 3, 17, 24, 31]
    assert {one.line.occurrence.outcome for one in found} == {Outcome.OPEN, Outcome.KEPT}


def test_what_has_ended_is_not_to_come(book: Workbook, clock: StandingClock) -> None:
    """Nor what ends by itself, nor what is in the bin."""
    make(book, TUESDAYS, ONE)
    ends = Repeat(Unit.WEEK, weekdays=(2,), until_on=date(2026, 3, 12))
    make(book, replace(TUESDAYS, repeat=ends), OTHER)
    clock.pass_by(days=1)
    book.write(store.save_promise(ONE, replace(TUESDAYS, repeat=None)))
    assert days(book, clock.today()) == [3, 3, 10]

    book.write(store.bin_promise(OTHER))

    assert days(book, clock.today()) == [3]


@pytest.mark.parametrize(
    ("outcome", "done_on", "expected"),
    [
        (Outcome.KEPT, date(2026, 3, 2), 2),
        (Outcome.LATE, date(2026, 3, 9), 9),
        (Outcome.NOT_KEPT, None, 3),
        (Outcome.RELEASED, None, 3),
    ],
)
def test_what_is_settled_stands_on_the_day_it_counts_by(
    book: Workbook, clock: StandingClock, outcome: Outcome, done_on: date | None, expected: int
) -> None:
    """Kept and late when done; all else when it was due."""
    line = make(book, SEND, ONE)
    clock.pass_by(days=10)
    book.write(store.record_outcome(line.occurrence.id, outcome, done_on))

    assert days(book, clock.today()) == [expected]


def test_other_months_are_left_out(book: Workbook) -> None:
    """Also where only the due day, or only the day it was done, lies in this one."""
    line = make(book, replace(SEND, due_on=date(2026, 3, 31)), ONE)
    book.write(store.record_outcome(line.occurrence.id, Outcome.KEPT, date(2026, 2, 27)))
    make(book, replace(SEND, due_on=date(2026, 4, 1)), OTHER)

    assert days(book) == []
    assert len(lines(book)) == 1


def test_a_day_is_told_by_itself(book: Workbook) -> None:
    """As it is asked for when one is chosen."""
    make(book, TUESDAYS, ONE)

    tenth = date(2026, 3, 10)
    assert [one.day for one in book.read(store.day_lines(tenth, tenth, TODAY))] == [tenth]


def test_past_lines_can_tell_one_more(book: Workbook, clock: StandingClock) -> None:
    """The one that was gone to, however old; never twice."""
    keys = []
    for number in range(4):
        line = make(book, SEND, f"{number}" * 8 + ONE[8:])
        book.write(store.record_outcome(line.occurrence.id, Outcome.KEPT, clock.today()))
        keys.append(line.occurrence.id)
        clock.pass_by(days=1)

    def told(also: int | None) -> list[int]:
        return [one.line.occurrence.id for one in book.read(store.past_lines(2, also))]

    assert told(None) == [keys[3], keys[2]]
    assert told(keys[0]) == [keys[3], keys[2], keys[0]]
    assert told(keys[3]) == [keys[3], keys[2]]
    assert told(999) == [keys[3], keys[2]]
