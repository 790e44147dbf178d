"""The line in which recent months weigh more: the published numbers, as of each day."""

from __future__ import annotations

import math
import time
from datetime import date, timedelta

import pytest

from reconcile_gui.trust.drawing import Drawing
from reconcile_gui.trust.estimate import Evidence, Step, estimate_from, steps
from reconcile_gui.trust.records import Outcome, Settled
from reconcile_gui.trust.timeline import timeline
from reconcile_gui.trust.weighed import HALF_LIFE_DAYS, weighed, weighed_steps
from tests import trust_reference

DAY = date(2026, 1, 5)  # a Monday
KEPT, LATE, NOT = Outcome.KEPT, Outcome.LATE, Outcome.NOT_KEPT
PUBLISHED = [(0, KEPT), (30, KEPT), (60, NOT), (90, KEPT)]


def settled(observed: list[tuple[int, Outcome]]) -> list[Settled]:
    """Return what counts, by the number of its day."""
    return [Settled(outcome, DAY + timedelta(days=number)) for number, outcome in observed]


def as_of(number: int, half_life: float) -> Evidence:
    """Return what is left of the published four on a day."""
    today = DAY + timedelta(days=number)
    *_, (day, _of_day, evidence) = weighed(settled(PUBLISHED), today, half_life)
    assert day == today
    return evidence


@pytest.mark.parametrize(
    ("today", "half_life", "r", "s", "expected", "spread", "low", "high"),
    [
        (90, 90, 2.129961, 0.793701, 0.635698, 0.197725, 0.382303, 0.889092),
        (180, 90, 1.064980, 0.396850, 0.596500, 0.232258, 0.298849, 0.894150),
        (450, 90, 0.133123, 0.049606, 0.519131, 0.280061, 0.160219, 0.878043),
        (90, math.inf, 3, 1, 0.666667, 0.178174, 0.438327, 0.895006),
    ],
)
def test_the_weighed_estimate_is_the_published_one(
    today: int,
    half_life: float,
    r: float,
    s: float,
    expected: float,
    spread: float,
    low: float,
    high: float,
) -> None:
    """Whatever is carried from day to day comes to what the formula says of all days."""
    evidence = as_of(today, half_life)
    found = estimate_from(evidence)

    assert (evidence.kept, evidence.not_kept) == pytest.approx((r, s), abs=1e-6)
    shown = (found.expected, found.spread, found.low, found.high)
    assert shown == pytest.approx((expected, spread, low, high), abs=1e-6)


def test_each_step_is_as_of_its_own_day() -> None:
    """The line of last year does not move because a year went by."""
    items = settled([(number * 9, KEPT if number % 3 else NOT) for number in range(40)])
    early = weighed_steps(items, DAY + timedelta(days=400))
    later = weighed_steps(items, DAY + timedelta(days=800))

    assert later[: len(early) - 1] == early[:-1]


def test_twenty_years_of_days_are_exact_to_the_end() -> None:
    """What is carried along for years gathers no error."""
    outcomes = (KEPT, KEPT, LATE, KEPT, NOT, KEPT, KEPT)
    days = 20 * 365
    items = settled([(number, outcomes[number % 7]) for number in range(days)])
    line = weighed_steps(items, DAY + timedelta(days=days - 1))

    observed = [(number, outcomes[number % 7].value) for number in range(days)]
    _r, _s, expected, spread = trust_reference.beta(observed, days - 1, HALF_LIFE_DAYS)
    assert len(line) == days - 4
    assert line[-1].estimate.expected == pytest.approx(expected, abs=1e-9)
    assert line[-1].estimate.spread == pytest.approx(spread, abs=1e-9)


def test_twenty_years_of_days_are_soon_worked_out() -> None:
    """Each day is looked at once, not every day at each: that took minutes."""
    items = settled([(number, KEPT) for number in range(20 * 365)])
    begun = time.process_time()
    weighed_steps(items, DAY + timedelta(days=20 * 365))

    assert time.process_time() - begun < 2


def test_between_two_promises_it_fades_week_by_week() -> None:
    """Without a step there the line would claim to know as much as on the day before."""
    items = settled([(number, KEPT) for number in range(5)])
    line = weighed_steps(items, DAY + timedelta(days=24))

    assert [step.day for step in line] == [
        DAY + timedelta(days=each) for each in (4, 7, 14, 21, 24)
    ]
    values = [step.estimate.expected for step in line]
    assert values == sorted(values, reverse=True)
    spreads = [step.estimate.spread for step in line]
    assert spreads == sorted(spreads)


def test_it_ends_today_and_never_later() -> None:
    """No line is drawn into the future."""
    items = settled([(0, KEPT)] * 5)

    assert [step.day for step in weighed_steps(items, DAY)] == [DAY]
    assert weighed_steps(items, DAY + timedelta(days=3))[-1].day == DAY + timedelta(days=3)


def test_below_five_there_is_no_weighed_line_either() -> None:
    """Five things that counted, however little the oldest weighs by now."""
    items = settled([(0, KEPT)] * 4)

    assert weighed_steps(items, DAY + timedelta(days=900)) == ()
    assert weighed_steps([*items, Settled(KEPT, DAY + timedelta(days=900))], date(2029, 1, 1))


def test_after_a_silence_of_centuries_no_week_is_counted() -> None:
    """A day typed wrong, in the year 1, must not make a hundred thousand steps."""
    items = [Settled(KEPT, date(1, 1, 1))] * 5 + [Settled(NOT, DAY)]
    line = weighed_steps(items, DAY)

    assert len(line) < 1000
    assert line[-1].estimate == estimate_from(Evidence(0.0, 1.0))


def test_nothing_that_counts_makes_no_line() -> None:
    """An empty workbook has nothing to fade."""
    assert weighed_steps([], DAY) == ()


def test_only_who_chose_it_gets_it() -> None:
    """By default nothing is forgotten: waiting makes no record better."""
    items = settled([(number * 30, NOT) for number in range(8)])
    today = DAY + timedelta(days=400)

    def line(drawing: Drawing) -> tuple[Step, ...]:
        return timeline(today, [], [], [], settled=items, drawing=drawing).steps

    assert line(Drawing()) == steps(items)
    assert line(Drawing(weighs_recent=True)) == weighed_steps(items, today)
    assert line(Drawing(weighs_recent=True))[-1].day == today
