"""What a promise was before, in a real workbook file."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

from reconcile_gui.trust import store
from reconcile_gui.trust.records import Outcome, PromiseHistory, Size, Terms, ToWhom
from reconcile_gui.trust.repeats import Repeat, Rule, Unit
from reconcile_gui.trust.store.history import MOST_CORRECTIONS
from reconcile_gui.workbook.book import Workbook
from tests.files.promise_tools import lines, make, past, settle
from tests.workbooks import StandingClock

TODAY = date(2026, 3, 3)  # where the standing clock stands; a Tuesday
ONE = "11111111-1111-4111-8111-111111111111"
OTHER = "22222222-2222-4222-8222-222222222222"
DAILY = Repeat(Unit.DAY)
TUESDAYS = Repeat(Unit.WEEK, weekdays=(2,))
RING = Terms("Ring my brother.", ToWhom.SELF, "", Size.SMALL, TODAY, TODAY, DAILY)


def history(book: Workbook, uuid: str = ONE) -> PromiseHistory:
    """Return what a promise was before."""
    found = next(line for line in lines(book) if line.promise.uuid == uuid)
    return book.read(store.promise_history(found.promise.id))


def test_a_promise_that_does_not_repeat_has_none(book: Workbook) -> None:
    """Nothing was put right either."""
    make(book, replace(RING, repeat=None), ONE)

    assert history(book) == PromiseHistory()


def test_every_way_of_repeating_is_told_in_order(book: Workbook, clock: StandingClock) -> None:
    """And none of another promise."""
    make(book, RING, ONE)
    make(book, replace(RING, repeat=Repeat(Unit.MONTH, day=3)), OTHER)
    clock.pass_by(days=14)
    book.write(store.make_days(clock.today()))
    book.write(store.save_promise(ONE, replace(RING, repeat=TUESDAYS)))

    assert history(book).rules == (
        Rule(DAILY, TODAY),
        Rule(TUESDAYS, TODAY + timedelta(days=15)),
    )


def test_outcomes_put_right_are_told_newest_day_first(book: Workbook, clock: StandingClock) -> None:
    """The first word on a day is no correction; the second is, and taking it back."""
    make(book, RING, ONE)
    clock.pass_by(days=2)
    book.write(store.make_days(clock.today()))
    first, second, third = lines(book)
    for one in (first, second):
        settle(book, one, Outcome.KEPT, clock.today())
    for one in (first, second):
        settle(book, one, Outcome.NOT_KEPT, clock.today())
    settle(book, second, Outcome.OPEN, clock.today())

    told = [
        (one.due_on, one.change.from_outcome, one.change.to_outcome)
        for one in history(book).corrected
    ]
    assert told == [
        (second.occurrence.due_on, Outcome.KEPT, Outcome.NOT_KEPT),
        (second.occurrence.due_on, Outcome.NOT_KEPT, Outcome.OPEN),
        (first.occurrence.due_on, Outcome.KEPT, Outcome.NOT_KEPT),
    ]
    assert third.occurrence.outcome is Outcome.OPEN


def test_of_many_corrections_the_newest_are_told(book: Workbook, clock: StandingClock) -> None:
    """A page of them is no history that anybody reads."""
    make(book, RING, ONE)
    clock.pass_by(days=MOST_CORRECTIONS + 5)
    book.write(store.make_days(clock.today()))
    for one in lines(book)[:-1]:
        settle(book, one, Outcome.KEPT, clock.today())
        settle(book, one, Outcome.NOT_KEPT, clock.today())

    corrected = history(book).corrected
    assert len(corrected) == MOST_CORRECTIONS
    assert corrected[0].due_on == clock.today() - timedelta(days=1)


def test_a_settled_day_tells_how_the_promise_repeated(book: Workbook, clock: StandingClock) -> None:
    """Also where nothing of it is open any more."""
    line = make(book, RING, ONE)
    clock.pass_by(days=1)
    book.write(store.save_promise(ONE, replace(RING, repeat=None)))
    settle(book, line, Outcome.NOT_KEPT, clock.today())

    (one,) = past(book)
    assert [rule.repeat.until_on for rule in one.rules] == [clock.today()]
