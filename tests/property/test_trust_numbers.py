"""Whatever was promised, the numbers keep what they promise."""

from __future__ import annotations

import math
from datetime import date, timedelta

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from reconcile_gui.text.names import partner_words
from reconcile_gui.trust.built import Built, built, course, line_of, stepped
from reconcile_gui.trust.chart_marks import stacks_of
from reconcile_gui.trust.counts import Compared, Counts, counts, month_to_month, recent_counts
from reconcile_gui.trust.estimate import FEWEST, estimate, steps
from reconcile_gui.trust.promises import settled
from reconcile_gui.trust.records import Outcome, Settled, Size
from reconcile_gui.trust.repeats import Repeat, Rule, Unit, due_days, next_day, repeat_from_json
from reconcile_gui.trust.scale import Scale
from reconcile_gui.trust.timeline import Mark, stacked, timeline
from reconcile_gui.trust.weighed import HALF_LIFE_DAYS, weighed_steps
from reconcile_gui.trust.words import PromiseWords
from tests import trust_reference

TODAY = date(2026, 3, 3)
DAYS = st.integers(-900, 40).map(lambda days: TODAY + timedelta(days=days))
COUNTED = st.sampled_from([Outcome.KEPT, Outcome.LATE, Outcome.NOT_KEPT])
SIZES = st.sampled_from(list(Size))
ITEMS = st.lists(st.builds(Settled, COUNTED, DAYS, SIZES), max_size=60)
PAST = ITEMS.map(lambda items: [one for one in items if one.day <= TODAY])
UNCOUNTED = st.sampled_from([Outcome.OPEN, Outcome.RELEASED, Outcome.REPLACED])
ROWS = st.lists(st.tuples(st.sampled_from(Outcome), st.none() | DAYS, st.none() | DAYS, SIZES))
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
    assert weighed_steps(mixed, TODAY) == weighed_steps(items, TODAY)
    assert built(mixed) == built(items)


@given(ITEMS)
def test_the_band_lies_between_nothing_and_all(items: list[Settled]) -> None:
    """And around the line."""
    for step in (*steps(items), *weighed_steps(items, TODAY)):
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


@given(ROWS, UNCOUNTED, st.none() | DAYS, st.none() | DAYS, SIZES)
def test_open_released_and_replaced_change_no_value(
    rows: list[tuple[Outcome, date | None, date | None, Size]],
    outcome: Outcome,
    due_on: date | None,
    done_on: date | None,
    size: Size,
) -> None:
    """In none of the formulas, however the line is drawn."""
    before = [one for one in (settled(*row) for row in rows) if one is not None]
    rows = [*rows, (outcome, due_on, done_on, size)]
    after = [one for one in (settled(*row) for row in rows) if one is not None]

    assert counts(after) == counts(before)
    assert recent_counts(after, TODAY) == recent_counts(before, TODAY)
    assert month_to_month(after, TODAY) == month_to_month(before, TODAY)
    assert steps(after) == steps(before)
    assert weighed_steps(after, TODAY) == weighed_steps(before, TODAY)
    assert built(after) == built(before)


# Against the formulas, written apart ----------------------------------------------------


@given(PAST, st.sampled_from([30.0, 90.0, HALF_LIFE_DAYS, 3000.0]))
def test_the_weighed_line_is_the_published_formula_on_each_of_its_days(
    items: list[Settled], half_life: float
) -> None:
    """Carried along from day to day, it comes to what the sum over all days says."""
    line = weighed_steps(items, TODAY, half_life)

    assert bool(line) == (len(items) >= FEWEST)
    assert not line or line[-1].day == TODAY
    for step in line:
        seen = [one for one in items if one.day <= step.day]
        observed = [(one.day.toordinal(), one.outcome.value) for one in seen]
        _r, _s, expected, spread = trust_reference.beta(observed, step.day.toordinal(), half_life)
        found = step.estimate
        told = (found.expected, found.spread, found.low, found.high)
        band = trust_reference.band(expected, spread)
        assert told == pytest.approx((expected, spread, *band), abs=1e-9)
        assert len(seen) >= FEWEST


@given(PAST)
def test_without_an_end_to_memory_the_weighed_line_is_the_other(items: list[Settled]) -> None:
    """Half-life without end: nothing is forgotten, on no day."""
    plain = {step.day: step.estimate for step in steps(items)}
    weighed = weighed_steps(items, TODAY, math.inf)

    assert {step.day for step in weighed} >= set(plain)
    latest = None
    for step in weighed:
        latest = plain.get(step.day, latest)
        assert step.estimate == latest


@given(PAST)
def test_waiting_brings_the_weighed_line_to_the_middle(items: list[Settled]) -> None:
    """And widens its band: what is long ago says little, for and against."""
    line = weighed_steps(items, TODAY)
    if line:
        later = weighed_steps(items, TODAY + timedelta(days=200))
        before, after = line[-1].estimate, later[-1].estimate
        assert abs(after.expected - 0.5) <= abs(before.expected - 0.5)
        assert after.spread >= before.spread


@given(ITEMS)
def test_months_are_compared_by_how_much_was_kept(items: list[Settled]) -> None:
    """What is reckoned across, without a fraction, says what the shares say."""
    march = [one for one in items if (one.day.year, one.day.month) == (2026, 3)]
    this = [one.outcome.value for one in march if one.day <= TODAY]
    last = [one.outcome.value for one in items if (one.day.year, one.day.month) == (2026, 2)]
    now, before = trust_reference.ratio(this), trust_reference.ratio(last)

    found = month_to_month(items, TODAY)
    if len(this) < 5 or len(last) < 5 or now is None or before is None:
        assert found is None
    elif now == pytest.approx(before):
        assert found is Compared.AS_MUCH
    else:
        assert found is (Compared.MORE if now > before else Compared.LESS)


@given(UNCOUNTED, DAYS)
@example(Outcome.OPEN, TODAY)
def test_what_is_undefined_is_never_printed_as_nothing_kept(outcome: Outcome, day: date) -> None:
    """Where nothing was due there is no share, and no 0 that looks like one."""
    words = PromiseWords(lambda _context, text: text, partner_words("Alex"), str, str, str)
    nothing = [one for one in (settled(outcome, day, day),) if one is not None]

    assert trust_reference.ratio([outcome.value]) is None
    assert words.recent(recent_counts(nothing, TODAY)) == "In the last 90 days nothing was due."
    assert words.in_all(counts(nothing)) == ""
    assert counts(nothing) == Counts()


# Built and lost -------------------------------------------------------------------------


@given(ITEMS)
def test_what_is_built_is_what_the_formula_says(items: list[Settled]) -> None:
    """Of one day what was kept comes first."""
    order = {Outcome.KEPT: 0, Outcome.LATE: 1, Outcome.NOT_KEPT: 2}
    times = trust_reference.SIZE
    in_order = sorted(items, key=lambda one: (one.day, order[one.outcome], times[one.size.value]))
    heights = trust_reference.built([(one.outcome.value, one.size.value) for one in in_order])
    last = {one.day: height for one, height in zip(in_order, heights, strict=True)}

    assert {one.day: one.height for one in built(items)} == pytest.approx(last, abs=1e-12)


@given(st.floats(0, 1), COUNTED, SIZES)
def test_a_step_never_leaves_its_bounds(height: float, outcome: Outcome, size: Size) -> None:
    """Kept never lowers, not kept never raises, late builds less than kept."""
    after = stepped(height, outcome, size)

    assert 0 <= after <= 1
    if outcome is Outcome.NOT_KEPT:
        assert after <= height
    else:
        assert height - 1e-12 <= after <= stepped(height, Outcome.KEPT, size) + 1e-12


@given(st.floats(0, 1), st.floats(0, 1), COUNTED, SIZES)
def test_more_before_is_never_less_after(
    one: float, other: float, outcome: Outcome, size: Size
) -> None:
    """Nobody is better off for having built less."""
    low, high = sorted((one, other))

    assert stepped(low, outcome, size) <= stepped(high, outcome, size) + 1e-12


@given(ITEMS, DAYS, st.integers(0, 900), st.integers(1, 400))
def test_the_picture_stays_in_its_frame(
    items: list[Settled], first: date, length: int, width: int
) -> None:
    """And goes from left to right; in words it is told by the same days."""
    points: tuple[Built, ...] = built(items)
    last = first + timedelta(days=length)
    line = line_of(points, Scale(first, last, 0, width), 100)

    assert all(0 <= x <= width + 1e-9 and -1e-9 <= y <= 100 + 1e-9 for x, y in line)
    assert [x for x, _ in line] == sorted(x for x, _ in line)
    assert bool(line) == any(one.day <= last for one in points)
    found = course(points, first, last)
    assert first <= found.first <= last
    losses = [one.day for one in points if one.has_lost and first <= one.day <= last]
    assert found.last_loss == max(losses, default=None)


# Columns and days -----------------------------------------------------------------------


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
