"""The days of a repeating promise, for any way of repeating and any span."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta
from itertools import islice

from hypothesis import given
from hypothesis import strategies as st

from reconcile_gui.trust.repeats import (
    LAST,
    WHICH,
    Repeat,
    Rule,
    Unit,
    due_days,
    repeat_from_json,
    weekday_of_month,
)

DAYS = st.dates(date(1999, 1, 1), date(2101, 1, 1))
SPANS = st.integers(0, 900).map(lambda days: timedelta(days=days))
EVERY = st.integers(1, 7)
REPEATS = st.one_of(
    st.builds(Repeat, st.just(Unit.DAY), EVERY),
    st.builds(
        Repeat,
        st.just(Unit.WEEK),
        EVERY,
        st.sets(st.integers(1, 7)).map(lambda found: tuple(sorted(found))),
    ),
    st.builds(Repeat, st.just(Unit.MONTH), EVERY, day=st.integers(0, 31)),
    st.builds(
        Repeat,
        st.just(Unit.MONTH),
        EVERY,
        weekday=st.integers(1, 7),
        which=st.sampled_from(WHICH),
    ),
)


@given(REPEATS, DAYS, DAYS, SPANS)
def test_days_only_go_forward_and_never_before_the_first(
    repeat: Repeat, from_on: date, first: date, span: timedelta
) -> None:
    """Nothing is due twice, and nothing before it was promised."""
    found = list(due_days([Rule(repeat, from_on)], first, first + span))

    assert found == sorted(set(found))
    assert all(max(first, from_on) <= day <= first + span for day in found)


@given(REPEATS, DAYS, DAYS, SPANS, SPANS)
def test_two_spans_make_the_same_days_as_the_whole(
    repeat: Repeat, from_on: date, first: date, one: timedelta, other: timedelta
) -> None:
    """Whenever the workbook is opened, the same days come."""
    rules, last = [Rule(repeat, from_on)], first + one + other
    before = list(due_days(rules, first, first + one))
    after = list(due_days(rules, first + one + timedelta(days=1), last))

    assert before + after == list(due_days(rules, first, last))


@given(REPEATS, DAYS, st.integers(1, 40))
def test_a_count_is_the_first_so_many_days(repeat: Repeat, from_on: date, times: int) -> None:
    """No more, no fewer, and the same days as without it."""
    counted = due_days([Rule(replace(repeat, times=times), from_on)], from_on, date.max)
    without = due_days([Rule(repeat, from_on)], from_on, date.max)

    assert list(counted) == list(islice(without, times))


@given(st.integers(1999, 2101), st.integers(1, 12), st.integers(1, 7), st.sampled_from(WHICH))
def test_a_weekday_of_a_month_is_that_one(year: int, month: int, weekday: int, which: int) -> None:
    """So many weeks into the month, or with none of it left for another."""
    day = weekday_of_month(year, month, weekday, which)

    assert (day.month, day.isoweekday()) == (month, weekday)
    if which == LAST:
        assert (day + timedelta(days=7)).month != month
    else:
        assert (day.day - 1) // 7 == which - 1


@given(REPEATS)
def test_every_way_is_read_back_as_it_was_written(repeat: Repeat) -> None:
    """The file holds all of it, the last day beside it."""
    assert repeat_from_json(repeat.to_json()) == repeat
