"""What an agreement about openness needs, when it is over, and what offering it again means."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

import pytest

from reconcile_gui.boundaries.openness import (
    Missing,
    NotNow,
    OfferDay,
    Standing,
    in_order,
    just_over,
    lacks,
    latest_end,
    may_have_stopped_on,
    may_offer_again,
    may_stop,
    new_offer,
    not_now,
    offered_again,
    standing,
    to_look_at,
    with_day,
)
from reconcile_gui.boundaries.records import Agreement, Offer, StoppedBy
from reconcile_gui.care.contact import Status
from reconcile_gui.care.flags import Flags

START = date(2026, 3, 1)


def offered(**changes: object) -> Offer:
    """Return a whole offer from the first of March, with changes."""
    whole = new_offer(START, "I show you my bank statement", "You asked where it went", "Alex")
    return replace(whole, **changes)  # type: ignore[arg-type]


def agreed(**changes: object) -> Agreement:
    """Return an agreement about it, with changes of the offer."""
    return Agreement(1, "11111111-1111-4111-8111-111111111111", offered(**changes), START)


def after(days: int) -> date:
    """Return the day so many days after the start."""
    return START + timedelta(days=days)


def test_the_days_are_there_unless_others_are_chosen() -> None:
    """Nobody has to count: looked at again after 30 days, over after 90."""
    offer = new_offer(START)

    assert (offer.look_again_on, offer.end_on) == (date(2026, 3, 31), date(2026, 5, 30))


@pytest.mark.parametrize(
    ("days", "missing"), [(0, ()), (89, ()), (90, ()), (91, (Missing.END_TOO_LATE,))]
)
def test_ninety_days_is_the_longest(days: int, missing: tuple[Missing, ...]) -> None:
    """After that it takes a new decision, not a longer agreement."""
    assert lacks(offered(end_on=after(days), look_again_on=START), START) == missing


@pytest.mark.parametrize(
    ("start", "end"),
    [
        (date(2027, 12, 1), date(2028, 2, 29)),  # a leap year
        (date(2026, 12, 1), date(2027, 3, 1)),
        (date(2028, 2, 29), date(2028, 5, 29)),
    ],
)
def test_a_leap_day_is_one_of_the_ninety(start: date, end: date) -> None:
    """It is counted in days, so that no year makes it longer."""
    assert latest_end(start) == end


def test_the_last_days_of_the_calendar_are_no_trouble() -> None:
    """A slip of the year must not end the program."""
    assert latest_end(date.max - timedelta(days=3)) == date.max
    assert new_offer(date.max).look_again_on == date.max


@pytest.mark.parametrize(
    ("field", "missing"),
    [
        ("body", Missing.WHAT),
        ("reason", Missing.REASON),
        ("agreed_with", Missing.AGREED_WITH),
    ],
)
def test_what_for_and_with_whom_are_always_named(field: str, missing: Missing) -> None:
    """Openness without a reason has no end that could be recognised."""
    assert lacks(offered(**{field: " \n"}), START) == (missing,)


def test_what_else_is_asked_may_stay_empty() -> None:
    """Whose privacy it touches, and what will tell that it can end, can come later."""
    offer = offered(others_privacy="", no_longer_needed_when="")

    assert lacks(offer, START) == ()


def test_it_is_looked_at_while_it_holds() -> None:
    """A day to look again before the start or after the end would never come in time."""
    assert lacks(offered(look_again_on=after(-1)), START) == (Missing.LOOK_AGAIN_BEFORE_START,)
    assert lacks(offered(look_again_on=after(91)), START) == (Missing.LOOK_AGAIN_AFTER_END,)
    assert Missing.END_BEFORE_START in lacks(offered(end_on=after(-1)), START)


@pytest.mark.parametrize(
    ("days", "where"),
    [
        (-1, Standing.TO_COME),
        (0, Standing.HOLDS),
        (89, Standing.HOLDS),
        (90, Standing.HOLDS),
        (91, Standing.OVER),
    ],
)
def test_it_is_over_by_itself(days: int, where: Standing) -> None:
    """Nobody has to ask for the end."""
    assert standing(agreed(), after(days)) is where


def test_stopped_is_stopped_on_every_day() -> None:
    """Either may stop it, and nothing brings it back."""
    stopped = replace(agreed(), stopped_on=after(10), stopped_by=StoppedBy.THEM)

    assert {standing(stopped, after(days)) for days in (-1, 10, 89, 400)} == {Standing.STOPPED}
    assert not may_stop(stopped, after(10))


@pytest.mark.parametrize(("days", "may"), [(-1, True), (0, True), (90, True), (91, False)])
def test_it_may_be_stopped_until_it_is_over(days: int, *, may: bool) -> None:
    """One that has not begun can be taken back as well."""
    assert may_stop(agreed(), after(days)) is may


@pytest.mark.parametrize(
    ("days", "asks"), [(29, False), (30, True), (36, True), (37, False), (91, False)]
)
def test_it_asks_to_be_looked_at_for_a_week(days: int, *, asks: bool) -> None:
    """Who opens the program once a week meets it; after that it is quiet."""
    assert bool(to_look_at([agreed()], after(days))) is asks


def test_a_day_to_look_again_near_the_end_asks_no_longer_than_it_holds() -> None:
    """What is over needs no second look, only perhaps a new decision."""
    late = agreed(look_again_on=after(89))

    assert [bool(to_look_at([late], after(days))) for days in (89, 90, 91)] == [True, True, False]


@pytest.mark.parametrize(("days", "asks"), [(90, False), (91, True), (97, True), (98, False)])
def test_its_end_is_told_for_a_week(days: int, *, asks: bool) -> None:
    """Deciding anew or letting it end is for the days after, not for months."""
    assert bool(just_over([agreed()], after(days))) is asks


def test_what_was_decided_anew_is_not_told_again() -> None:
    """There is a new offer already."""
    again = replace(agreed(), id=2, offer=offered_again(offered(), after(91)), agreed_on=None)

    assert just_over([again, agreed()], after(92)) == []


def test_stopped_and_drafted_ask_for_nothing() -> None:
    """No reason is wanted of whoever stopped it; a draft can wait for ever."""
    stopped = replace(agreed(), stopped_on=after(1))
    quiet = [stopped, replace(agreed(), agreed_on=None)]

    assert to_look_at(quiet, after(30)) == []
    assert just_over(quiet, after(91)) == []


def test_a_draft_is_one_on_every_day() -> None:
    """Nothing becomes an agreement by waiting."""
    draft = replace(agreed(), agreed_on=None)

    assert {standing(draft, after(days)) for days in (-1, 0, 400)} == {Standing.DRAFT}
    assert not may_stop(draft, START)
    assert not may_offer_again(draft, after(400))


def test_what_would_be_over_at_once_is_not_agreed() -> None:
    """A draft found again after months needs days that are still to come."""
    assert lacks(offered(), after(90)) == ()
    assert lacks(offered(), after(91)) == (Missing.END_IS_PAST,)


def test_an_end_before_the_start_is_said_once() -> None:
    """One mistake, one sentence."""
    assert lacks(offered(end_on=after(-1)), START) == (Missing.END_BEFORE_START,)


@pytest.mark.parametrize(
    ("day", "today", "can"),
    [
        (START, after(5), True),
        (after(5), after(5), True),
        (after(-1), after(5), False),
        (after(6), after(5), False),
        (after(91), after(200), False),
    ],
)
def test_it_was_stopped_while_it_was_agreed(day: date, today: date, *, can: bool) -> None:
    """Neither before anybody agreed, nor tomorrow, nor after its own end."""
    stopped = replace(agreed(), stopped_on=after(5), stopped_by=StoppedBy.ME)

    assert may_have_stopped_on(stopped, day, today) is can


def test_drafts_stand_first_and_what_is_over_last() -> None:
    """What waits for the writer is seen first."""
    over = replace(agreed(), id=1, offer=offered(end_on=after(1), look_again_on=START))
    holds, draft = replace(agreed(), id=2), replace(agreed(), id=3, agreed_on=None)

    assert [one.id for one in in_order([over, holds, draft], after(5))] == [3, 2, 1]


@pytest.mark.parametrize(
    ("field", "day", "days"),
    [
        ("start_on", after(3), (after(3), after(33), after(93))),
        ("start_on", None, (after(5), after(35), after(95))),
        ("look_again_on", after(10), (START, after(10), after(90))),
        ("look_again_on", None, (START, after(30), after(90))),
        ("end_on", after(40), (START, after(30), after(40))),
        ("end_on", None, (START, after(30), after(90))),
    ],
)
def test_no_day_is_ever_missing(field: OfferDay, day: date | None, days: tuple[date, ...]) -> None:
    """A day taken out is the usual one again; with the start the others move along."""
    changed = with_day(offered(), field, day, after(5))

    assert (changed.start_on, changed.look_again_on, changed.end_on) == days


def test_offering_it_again_is_a_new_offer() -> None:
    """The words stay; the days begin anew, and the first offer ends when it said it would."""
    before = offered(end_on=after(40), others_privacy="My sister", no_longer_needed_when="Rested")
    again = offered_again(before, after(60))

    assert again == replace(before, start_on=after(60), look_again_on=after(90), end_on=after(150))
    assert before.end_on == after(40)
    assert lacks(again, after(60)) == ()


@pytest.mark.parametrize(
    ("status", "reason"),
    [
        (Status.OPEN, None),
        (Status.UNKNOWN, None),
        (Status.SPACE, NotNow.DISTANCE),
        (Status.NONE, NotNow.DISTANCE),
        (Status.ORDER, NotNow.DISTANCE),
    ],
)
def test_nothing_new_is_offered_into_distance(status: Status, reason: NotNow | None) -> None:
    """Somebody who asked for space did not ask for an offer either."""
    assert not_now(status, Flags()) is reason


@pytest.mark.parametrize("flags", [Flags(risk_to_other=True), Flags(risk_to_me=True)])
@pytest.mark.parametrize("status", Status)
def test_where_there_is_fear_it_is_said_first(status: Status, flags: Flags) -> None:
    """Who is afraid to say no has not agreed, whatever contact is like."""
    assert not_now(status, flags) is NotNow.FEAR
