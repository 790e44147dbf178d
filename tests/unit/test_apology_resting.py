"""When a rest is over, and what a clock that was changed does to it."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

from hypothesis import given
from hypothesis import strategies as st

from reconcile_gui.apology.resting import MOST_DAYS, Rest, resting

NOON = datetime(2026, 4, 12, 12, tzinfo=UTC)
DAY, HOUR = timedelta(days=1), timedelta(hours=1)
MOMENTS = st.integers(-60 * 24, 60 * 24).map(lambda hours: NOON + hours * HOUR)
RESTS = st.builds(
    Rest,
    st.integers(0, MOST_DAYS),
    st.none() | MOMENTS,
    st.lists(MOMENTS, max_size=3).map(tuple),
)


def test_a_letter_rests_for_a_day_after_its_last_change_unless_chosen_otherwise() -> None:
    """Distance shows what the heat hid."""
    rest = Rest(changed=(NOON - 3 * HOUR, NOON))

    assert not resting(rest, NOON + 23 * HOUR).is_over
    assert resting(rest, NOON + DAY).is_over
    assert resting(rest, NOON).until == NOON + DAY


def test_a_rest_begun_by_hand_counts_from_that_moment() -> None:
    """What was changed a week ago begins its rest today all the same."""
    rest = Rest(days=3, until=NOON + 3 * DAY, changed=(NOON - 7 * DAY,))

    assert not resting(rest, NOON + 2 * DAY).is_over
    assert resting(rest, NOON + 3 * DAY).is_over
    assert resting(rest, NOON).is_chosen


def test_a_change_starts_the_rest_anew_for_as_long_as_was_chosen() -> None:
    """The words that rested are not the words that are there now."""
    rest = Rest(days=3, until=NOON + 3 * DAY, changed=(NOON + 2 * DAY,))

    assert resting(rest, NOON + 2 * DAY).until == NOON + 5 * DAY


def test_no_rest_at_all_can_be_chosen() -> None:
    """It is the writer's letter; the page says what a night is good for."""
    assert resting(Rest(days=0, changed=(NOON,)), NOON).is_over


def test_an_empty_letter_does_not_rest() -> None:
    """There are no words yet that could."""
    assert resting(Rest(), NOON).is_over


def test_a_clock_set_back_across_a_rest_leaves_it_open_and_says_so() -> None:
    """Nobody can tell when it would be over, and it must not be over by that."""
    found = resting(Rest(days=2, changed=(NOON + 30 * DAY,)), NOON)

    assert (found.is_over, found.is_clock_back, found.until) == (False, True, None)


def test_a_rest_begun_after_the_clock_was_set_back_counts() -> None:
    """Else the letter would rest until the moment that never was."""
    rest = Rest(days=2, until=NOON + 2 * DAY, changed=(NOON + 30 * DAY,))

    assert resting(rest, NOON).until == NOON + 2 * DAY
    assert resting(rest, NOON + 2 * DAY).is_over


def test_a_clock_put_right_by_seconds_is_no_change_of_the_clock() -> None:
    """Every computer does that by itself."""
    found = resting(Rest(changed=(NOON + timedelta(seconds=40),)), NOON)

    assert (found.is_over, found.is_clock_back) == (False, False)


@given(RESTS, MOMENTS)
def test_a_rest_that_is_over_stays_over_while_nothing_is_changed(
    rest: Rest, moment: datetime
) -> None:
    """Time alone never begins a rest, unless it reaches a change that lay ahead."""
    lies_ahead = any(each > moment for each in rest.changed) or (rest.until or moment) > moment

    if resting(rest, moment).is_over and not lies_ahead:
        assert all(resting(rest, moment + days * DAY).is_over for days in range(20))


@given(RESTS, MOMENTS)
def test_what_rests_with_an_end_is_over_then(rest: Rest, moment: datetime) -> None:
    """The day that is named is kept, unless time reaches what lay ahead of the clock."""
    found = resting(rest, moment)
    begun = [] if rest.until is None else [rest.until - rest.days * DAY]
    lies_ahead = any(each > moment for each in (*rest.changed, *begun))

    if found.until is not None and not lies_ahead:
        assert resting(rest, found.until).is_over
