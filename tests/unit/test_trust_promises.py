"""When a promise is due, what is offered then, and the one day each outcome counts by."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reconcile_gui.trust import promises
from reconcile_gui.trust.promises import DaySpan
from reconcile_gui.trust.records import (
    Due,
    Line,
    Occurrence,
    Offer,
    Outcome,
    Promise,
    Size,
    Terms,
    ToWhom,
)

TODAY = date(2026, 4, 16)
YESTERDAY, TOMORROW = date(2026, 4, 15), date(2026, 4, 17)
COUNTED = (Outcome.KEPT, Outcome.LATE, Outcome.NOT_KEPT)
DAYS = st.dates(date(2020, 1, 1), date(2035, 12, 31))


def occurrence(
    due_on: date | None = TODAY,
    outcome: Outcome = Outcome.OPEN,
    *,
    done_on: date | None = None,
    number: int = 1,
    entered_on: date = TODAY,
    recorded_on: date | None = None,
) -> Occurrence:
    """Return one day of a promise."""
    return Occurrence(number, number, due_on, outcome, done_on, entered_on, recorded_on)


def line(one: Occurrence) -> Line:
    """Return a line of the list around a day."""
    promise = Promise(one.promise_id, "", "Send it.", ToWhom.PARTNER, "", Size.SMALL, TODAY, TODAY)
    return Line(promise, one)


@pytest.mark.parametrize(
    ("due_on", "state"),
    [
        (TODAY, Due.TODAY),
        (YESTERDAY, Due.PAST),
        (TOMORROW, Due.COMING),
        (None, Due.NO_DAY),
        (date(2025, 4, 16), Due.PAST),
    ],
)
def test_a_day_is_before_on_or_past(due_on: date | None, state: Due) -> None:
    """The calendar decides, never the hour."""
    assert promises.due_state(due_on, TODAY) is state


def offered(due_on: date | None) -> tuple[Outcome, ...]:
    """Return the outcomes offered for a day."""
    return tuple(offer.outcome for offer in promises.offers(due_on, TODAY))


def test_each_state_offers_its_own_outcomes() -> None:
    """Not kept cannot be said before the day, changed not from the day on."""
    kept, late, not_kept = COUNTED
    changed, released = Outcome.REPLACED, Outcome.RELEASED

    assert offered(TOMORROW) == (kept, changed, released)
    assert offered(TODAY) == (kept, not_kept, released)
    assert offered(YESTERDAY) == (late, not_kept, kept, released)
    assert offered(None) == (kept, not_kept, changed, released)


def test_each_outcome_has_a_letter_of_its_own() -> None:
    """The same letter means the same wherever a promise is in front of the writer."""
    assert promises.offers(YESTERDAY, TODAY) == (
        Offer(Outcome.LATE, "L", TODAY),
        Offer(Outcome.NOT_KEPT, "N", None),
        Offer(Outcome.KEPT, "K", YESTERDAY),
        Offer(Outcome.RELEASED, "R", None),
    )
    assert sorted(promises.KEYS.values()) == ["C", "K", "L", "N", "R"]


def test_a_line_knows_what_may_be_said_of_it() -> None:
    """Every place that shows a promise offers the same."""
    shown = promises.asked(line(occurrence(YESTERDAY)), TODAY)

    assert shown.due is Due.PAST
    assert shown.offers == promises.offers(YESTERDAY, TODAY)


@pytest.mark.parametrize(
    ("outcome", "due_on", "done_on"),
    [
        (Outcome.KEPT, TODAY, TODAY),
        (Outcome.KEPT, TOMORROW, TODAY),
        (Outcome.KEPT, None, TODAY),
        (Outcome.KEPT, YESTERDAY, YESTERDAY),
        (Outcome.LATE, YESTERDAY, TODAY),
        (Outcome.NOT_KEPT, YESTERDAY, None),
        (Outcome.NOT_KEPT, None, TODAY),
        (Outcome.RELEASED, YESTERDAY, None),
    ],
)
def test_the_day_is_noted_without_asking(
    outcome: Outcome, due_on: date | None, done_on: date | None
) -> None:
    """Past its day, kept means kept on the day; late means today."""
    assert promises.done_on_for(outcome, due_on, TODAY) == done_on


@given(DAYS, DAYS)
def test_one_date_rule_for_everything(due_on: date, done_on: date) -> None:
    """Counts and drawings may never disagree about the day."""
    assert promises.counting_day(Outcome.KEPT, due_on, done_on) == done_on
    assert promises.counting_day(Outcome.LATE, due_on, done_on) == done_on
    assert promises.counting_day(Outcome.NOT_KEPT, due_on, done_on) == due_on
    assert promises.counting_day(Outcome.NOT_KEPT, None, done_on) == done_on
    for never in (Outcome.OPEN, Outcome.RELEASED, Outcome.REPLACED):
        assert promises.counting_day(never, due_on, done_on) is None
        assert promises.settled(never, due_on, done_on) is None


@given(st.sampled_from(Outcome), st.none() | DAYS, DAYS)
def test_what_is_noted_by_itself_may_also_be_chosen(
    outcome: Outcome, due_on: date | None, today: date
) -> None:
    """The form must be able to show the day that a button has written."""
    if outcome not in (offer.outcome for offer in promises.offers(due_on, today)):
        return
    span = promises.days_for(outcome, due_on, today)
    noted = promises.done_on_for(outcome, due_on, today)

    assert (span is None) == (noted is None)
    if span is not None and noted is not None:
        assert span.first <= noted <= span.last <= today


def test_late_begins_the_day_after() -> None:
    """On the day is kept; only after it is late."""
    assert promises.days_for(Outcome.LATE, YESTERDAY, TODAY) == DaySpan(TODAY, TODAY)
    assert promises.days_for(Outcome.LATE, TODAY, TODAY) is None
    assert promises.days_for(Outcome.KEPT, YESTERDAY, TODAY) == DaySpan(date.min, YESTERDAY)


def test_a_day_outside_the_span_becomes_its_end() -> None:
    """Going from kept to late must not keep a day that says kept."""
    span = DaySpan(YESTERDAY, TODAY)

    assert span.nearest(date(2026, 1, 1)) == YESTERDAY
    assert span.nearest(TOMORROW) == TODAY
    assert span.nearest(TODAY) == TODAY


@given(st.sampled_from(Outcome), st.none() | DAYS, DAYS)
def test_what_stands_can_always_be_left_standing(
    outcome: Outcome, due_on: date | None, today: date
) -> None:
    """A clock that went back must not make a record impossible to show."""
    instead = promises.outcomes_instead(occurrence(due_on, outcome), today)

    assert outcome in instead
    assert len(set(instead)) == len(instead)
    assert (Outcome.REPLACED in instead) == (outcome is Outcome.REPLACED)


def test_a_day_not_yet_come_cannot_become_not_kept() -> None:
    """Only the day itself can find a promise not kept."""
    instead = promises.outcomes_instead(occurrence(TOMORROW, Outcome.KEPT), TODAY)

    assert instead == (Outcome.KEPT, Outcome.RELEASED, Outcome.OPEN)


def test_the_due_day_stands_from_the_next_day_on() -> None:
    """Moving the day afterwards would be a way to keep every promise."""
    assert promises.may_correct_day(line(occurrence(entered_on=TODAY)), TODAY)
    assert not promises.may_correct_day(line(occurrence(entered_on=YESTERDAY)), TODAY)
    assert not promises.may_correct_day(line(occurrence(outcome=Outcome.KEPT)), TODAY)


def test_the_list_runs_today_past_due_coming_no_day() -> None:
    """What waits for a word stands first, the oldest of its kind before the others."""
    days = [None, TOMORROW, YESTERDAY, TODAY, date(2026, 4, 1)]
    lines = [line(occurrence(day, number=number)) for number, day in enumerate(days)]

    shown = [one.occurrence.due_on for one in promises.in_order(lines, TODAY)]

    assert shown == [TODAY, date(2026, 4, 1), YESTERDAY, TOMORROW, None]
    assert promises.past_due(lines, TODAY) == 2


@pytest.mark.parametrize(("most", "shown"), [(0, [5, 6]), (2, [3, 2, 5, 6]), (9, [3, 2, 1, 5, 6])])
def test_only_the_newest_past_due_are_listed(most: int, shown: list[int]) -> None:
    """A promise of every day that nobody looked at for a year is no list to read."""
    lines = [
        line(occurrence(date(2026, 3, 1), number=1)),
        line(occurrence(date(2026, 4, 1), number=2)),
        line(occurrence(YESTERDAY, number=3)),
        line(occurrence(TODAY, number=5)),
        line(occurrence(None, number=6)),
    ]

    near, left_out = promises.without_oldest(lines, TODAY, most)

    assert [one.occurrence.id for one in near] == shown
    assert left_out == 5 - len(shown)


def test_what_is_due_and_what_is_coming_are_told_apart() -> None:
    """Today shows one card: what has waited longest; no day is never due."""
    lines = [
        line(occurrence(TODAY, number=1)),
        line(occurrence(YESTERDAY, number=2)),
        line(occurrence(date(2026, 3, 1), number=3)),
        line(occurrence(date(2026, 5, 1), number=4)),
        line(occurrence(TOMORROW, number=5)),
        line(occurrence(None, number=6)),
    ]

    assert [one.occurrence.id for one in promises.due_now(lines, TODAY)] == [3, 2, 1]
    assert [one.occurrence.id for one in promises.coming(lines, TODAY)] == [5, 4]


def test_settled_lines_stand_newest_first() -> None:
    """Released and changed have no day that counts and stand by when they were recorded."""
    lines = [
        line(occurrence(YESTERDAY, Outcome.NOT_KEPT, number=1)),
        line(occurrence(None, Outcome.RELEASED, number=2, recorded_on=TODAY)),
        line(occurrence(TODAY, Outcome.KEPT, number=3, done_on=date(2026, 4, 1))),
    ]

    assert [one.occurrence.id for one in promises.newest_first(lines)] == [2, 1, 3]


def test_the_same_day_of_a_promise_has_one_name_everywhere() -> None:
    """Two copies of a workbook must know that they mean the same day."""
    promise = "0f0e0d0c-0b0a-4908-8706-050403020100"

    assert promises.occurrence_uuid(promise, TODAY) == promises.occurrence_uuid(promise, TODAY)
    names = {promises.occurrence_uuid(promise, day) for day in (TODAY, TOMORROW, None)}
    assert len(names) == 3


def test_a_line_knows_what_the_form_shows() -> None:
    """The due day belongs to the occurrence, everything else to the promise."""
    shown = line(occurrence(TOMORROW)).terms

    assert shown == Terms("Send it.", ToWhom.PARTNER, "", Size.SMALL, TODAY, TOMORROW)


@given(DAYS, st.integers(-400, 400))
def test_due_states_partition_the_calendar(today: date, offset: int) -> None:
    """No day falls between two states, leap days and turns of the year included."""
    state = promises.due_state(today + timedelta(days=offset), today)

    expected = Due.TODAY if offset == 0 else Due.PAST if offset < 0 else Due.COMING
    assert state is expected


@pytest.mark.parametrize(
    ("due_on", "expected"),
    [(None, True), (TOMORROW, True), (TODAY, True), (YESTERDAY, False)],
)
def test_a_promise_may_be_changed_until_its_day_is_over(
    due_on: date | None, expected: bool
) -> None:
    """What was begun the evening before may be written past midnight."""
    assert promises.may_be_changed(due_on, TODAY) is expected
