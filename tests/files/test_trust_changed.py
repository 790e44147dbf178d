"""A promise that was changed: only while its day is not over, and never put back."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

import pytest

from reconcile_gui.trust import store
from reconcile_gui.trust.records import Line, Outcome, Size, Terms, ToWhom
from reconcile_gui.trust.repeats import Repeat, Unit
from reconcile_gui.workbook.book import Workbook
from tests.files.promise_tools import lines, make, past, settle
from tests.workbooks import StandingClock

TODAY = date(2026, 3, 3)  # where the standing clock stands
TOMORROW = TODAY + timedelta(days=1)
ONE = "11111111-1111-4111-8111-111111111111"
OTHER = "22222222-2222-4222-8222-222222222222"
SEND = Terms("Send the statements.", ToWhom.PARTNER, "", Size.SMALL, TODAY, TOMORROW)
SMALLER = replace(SEND, body="Send one page.")


def change(book: Workbook, line: Line) -> None:
    """Put a smaller promise in the place of one, as the form does."""
    one = line.occurrence
    book.write(store.save_promise(OTHER, SMALLER, instead_of=one.id, instead_due=one.due_on))


@pytest.mark.parametrize("days", [0, 1])
def test_it_may_be_changed_until_its_day_is_over(
    book: Workbook, clock: StandingClock, days: int
) -> None:
    """Before the day; and what was begun then may be written past midnight."""
    line = make(book, SEND, ONE)
    clock.pass_by(days=days)

    change(book, line)

    assert [one.line.occurrence.outcome for one in past(book)] == [Outcome.REPLACED]
    assert [one.promise.body for one in lines(book)] == [SMALLER.body]


@pytest.mark.parametrize("days", [2, 400])
def test_after_its_day_it_stands(book: Workbook, clock: StandingClock, days: int) -> None:
    """Else every promise could be made smaller after it was broken."""
    line = make(book, SEND, ONE)
    clock.pass_by(days=days)

    with pytest.raises(ValueError, match="day of this promise is over"):
        change(book, line)
    with pytest.raises(ValueError, match="day of this promise is over"):
        settle(book, line, Outcome.REPLACED, clock.today())

    assert past(book) == []
    assert [one.promise.body for one in lines(book)] == [SEND.body]


def test_a_day_that_is_only_computed_is_guarded_as_well(
    book: Workbook, clock: StandingClock
) -> None:
    """No row is left behind by what was refused."""
    book.write(store.save_promise(ONE, replace(SEND, due_on=TODAY, repeat=Repeat(Unit.DAY))))
    page = book.read(store.page(TODAY))
    coming = next(one for one in page.lines if one.occurrence.id < 0)
    clock.pass_by(days=5)

    with pytest.raises(ValueError, match="day of this promise is over"):
        change(book, coming)

    assert [one.occurrence.due_on for one in lines(book)] == [TODAY]


def test_without_a_day_it_may_always_be_changed(book: Workbook, clock: StandingClock) -> None:
    """There is no day that could be over."""
    line = make(book, replace(SEND, due_on=None), ONE)
    clock.pass_by(days=400)

    change(book, line)

    assert [one.became for one in past(book)] == [SMALLER.body]


@pytest.mark.parametrize("outcome", [each for each in Outcome if each is not Outcome.REPLACED])
def test_a_changed_promise_is_not_put_back(book: Workbook, outcome: Outcome) -> None:
    """Else one word would count twice: as it was, and as what it became."""
    line = make(book, SEND, ONE)
    change(book, line)

    with pytest.raises(ValueError, match="was changed"):
        settle(book, line, outcome, TODAY)

    (one,) = past(book)
    assert one.line.occurrence.outcome is Outcome.REPLACED
    assert len(one.history) == 1


def test_it_is_not_changed_twice(book: Workbook) -> None:
    """What it became is changed instead."""
    line = make(book, SEND, ONE)
    change(book, line)
    third = "33333333-3333-4333-8333-333333333333"

    with pytest.raises(ValueError, match="was changed"):
        book.write(store.save_promise(third, SMALLER, instead_of=line.occurrence.id))

    assert len(lines(book)) == 1


@pytest.mark.parametrize("outcome", [Outcome.KEPT, Outcome.NOT_KEPT, Outcome.RELEASED])
def test_what_has_an_outcome_is_not_changed(book: Workbook, outcome: Outcome) -> None:
    """Its outcome may be put right, but it is not another promise."""
    line = make(book, SEND, ONE)
    settle(book, line, outcome, TODAY)

    with pytest.raises(ValueError, match="has its outcome"):
        change(book, line)

    assert [one.line.occurrence.outcome for one in past(book)] == [outcome]


def test_undo_still_takes_a_change_back(book: Workbook, clock: StandingClock) -> None:
    """It is no correction of the record: nothing was said yet."""
    line = make(book, SEND, ONE)
    one = line.occurrence
    done = book.write(store.save_promise(OTHER, SMALLER, instead_of=one.id))
    clock.pass_by(days=9)

    book.write(done.inverse)

    assert [each.promise.body for each in lines(book)] == [SEND.body]
    assert past(book) == []
