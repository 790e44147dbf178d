"""Whatever was promised, the numbers keep what they promise."""

from __future__ import annotations

from datetime import date, timedelta

from hypothesis import given
from hypothesis import strategies as st

from reconcile_gui.trust.chart_marks import stacks_of
from reconcile_gui.trust.counts import counts, month_to_month, recent_counts
from reconcile_gui.trust.estimate import FEWEST, estimate, steps
from reconcile_gui.trust.promises import settled
from reconcile_gui.trust.records import Outcome, Settled
from reconcile_gui.trust.repeats import Repeat, Rule, Unit, due_days, next_day, repeat_from_json
from reconcile_gui.trust.timeline import Mark, stacked, timeline

TODAY = date(2026, 3, 3)
DAYS = st.integers(-900, 40).map(lambda days: TODAY + timedelta(days=days))
COUNTED = st.sampled_from([Outcome.KEPT, Outcome.LATE, Outcome.NOT_KEPT])
ITEMS = st.lists(st.builds(Settled, COUNTED, DAYS), max_size=60)
REPEATS = st.builds(
    Repeat,
    st.sampled_from(list(Unit)),
    st.integers(1, 9),
    st.lists(st.integers(1, 7), unique=True).map(lambda each: tuple(sorted(each))),
    st.integers(0, 31),
)


@given(ITEMS, st.randoms())
def test_the_order_of_entry_does_not_matter(items: list[Settled], random: object) -> None:
    """What was done is not changed by when it was written down."""
    mixed = list(items)
    random.shuffle(mixed)  # type: ignore[attr-defined]

    assert counts(mixed) == counts(items)
    assert recent_counts(mixed, TODAY) == recent_counts(items, TODAY)
    assert steps(mixed) == steps(items)
    assert month_to_month(mixed, TODAY) == month_to_month(items, TODAY)


@given(ITEMS)
def test_the_band_lies_between_nothing_and_all(items: list[Settled]) -> None:
    """And around the line."""
    for step in steps(items):
        found = step.estimate
        assert 0 <= found.low <= found.expected <= found.high <= 1
        assert found.spread > 0


@given(ITEMS)
def test_one_more_kept_never_lowers_and_one_more_broken_never_raises(items: list[Settled]) -> None:
    """Else the line would punish keeping one's word."""
    before = estimate(counts(items)).expected

    assert estimate(counts([*items, Settled(Outcome.KEPT, TODAY)])).expected > before
    assert estimate(counts([*items, Settled(Outcome.NOT_KEPT, TODAY)])).expected < before


@given(ITEMS)
def test_the_line_ends_where_the_counts_are(items: list[Settled]) -> None:
    """Line and words speak of the same promises."""
    line = steps(items)

    assert bool(line) == (len(items) >= FEWEST)
    if line:
        assert line[-1].estimate == estimate(counts(items))
        assert line[-1].day == max(item.day for item in items)


@given(st.sampled_from([Outcome.OPEN, Outcome.RELEASED, Outcome.REPLACED]), DAYS, DAYS)
def test_what_is_open_released_or_changed_never_counts(
    outcome: Outcome, due_on: date, done_on: date
) -> None:
    """Only the writer's own word counts, and only once it is settled."""
    assert settled(outcome, due_on, done_on) is None


@given(ITEMS, DAYS, st.integers(0, 600), st.integers(1, 9))
def test_a_column_shows_what_its_weeks_in_sight_hold(
    items: list[Settled], first: date, length: int, share: int
) -> None:
    """Columns are counted once for the whole time; the ends are cut where the axis is."""
    last = min(TODAY, first + timedelta(days=length))
    record = timeline(TODAY, [Mark(one.day, one.outcome) for one in items], [], [])
    weeks = record.weeks_between(first, last)

    assert stacks_of(record, weeks, share) == stacked(weeks, share)


@given(REPEATS, DAYS, DAYS, st.integers(0, 120))
def test_days_of_a_span_do_not_depend_on_how_it_is_cut(
    repeat: Repeat, from_on: date, first: date, length: int
) -> None:
    """Made up to today in one go or day by day: the same occurrences."""
    rule, last = Rule(repeat, from_on), first + timedelta(days=length)
    whole = list(due_days([rule], first, last))
    by_day = [
        day
        for number in range(length + 1)
        for day in due_days([rule], first + timedelta(days=number), first + timedelta(days=number))
    ]

    assert whole == by_day
    assert whole == sorted(set(whole))
    assert all(from_on <= day <= last and day >= first for day in whole)


@given(REPEATS, DAYS, DAYS)
def test_there_is_always_a_next_day(repeat: Repeat, from_on: date, after: date) -> None:
    """What has no end goes on, and the next is the first that is due."""
    rule = Rule(repeat, from_on)
    following = next_day([rule], after)

    assert following is not None
    assert following > after
    assert list(due_days([rule], after + timedelta(days=1), following)) == [following]


@given(REPEATS)
def test_a_rule_comes_back_as_it_was_kept(repeat: Repeat) -> None:
    """What a unit does not need is not kept."""
    back = repeat_from_json(repeat.to_json())

    assert back is not None
    assert (back.unit, back.every) == (repeat.unit, repeat.every)
    assert back.weekdays == (repeat.weekdays if repeat.unit is Unit.WEEK else ())
    assert back.day == (repeat.day if repeat.unit is Unit.MONTH else 0)
