"""The estimate of one's record: the published formula, to the sixth place."""

from __future__ import annotations

from datetime import date, timedelta

import pytest

from reconcile_gui.trust.counts import Compared, Counts, month_to_month
from reconcile_gui.trust.estimate import estimate, steps
from reconcile_gui.trust.records import Outcome, Settled

DAY = date(2026, 1, 5)
TODAY = date(2026, 3, 20)
KEPT, LATE, NOT = Outcome.KEPT, Outcome.LATE, Outcome.NOT_KEPT


@pytest.mark.parametrize(
    ("kept", "not_kept", "expected", "spread", "low", "high"),
    [
        (0, 0, 0.500000, 0.288675, 0.130048, 0.869952),
        (1, 0, 0.666667, 0.235702, 0.364602, 0.968731),
        (0, 1, 0.333333, 0.235702, 0.031269, 0.635398),
        (5, 0, 0.857143, 0.123718, 0.698592, 1.000000),
        (9, 1, 0.833333, 0.103362, 0.700869, 0.965797),
        (10, 2, 0.785714, 0.105946, 0.649939, 0.921489),
        (20, 0, 0.954545, 0.043433, 0.898883, 1.000000),
        (50, 2, 0.944444, 0.030887, 0.904862, 0.984027),
    ],
)
def test_the_estimate_is_the_published_one(
    kept: int, not_kept: int, expected: float, spread: float, low: float, high: float
) -> None:
    """A number that looks exact has to be."""
    found = estimate(Counts(kept, 0, not_kept))

    shown = (found.expected, found.spread, found.low, found.high)
    assert shown == pytest.approx((expected, spread, low, high), abs=1e-6)


def test_done_late_is_half_kept() -> None:
    """Nine kept, one late, two not kept."""
    assert estimate(Counts(9, 1, 2)).expected == pytest.approx(0.75, abs=1e-6)


def test_there_is_no_line_below_five() -> None:
    """Too few to draw a line; that is fine."""
    items = [Settled(KEPT, DAY + timedelta(days=number)) for number in range(5)]

    assert steps(items[:4]) == ()
    assert [step.day for step in steps(items)] == [items[4].day]


def test_the_line_begins_on_the_day_of_the_fifth() -> None:
    """Several of one day are one step."""
    items = [Settled(KEPT, DAY)] * 3 + [Settled(NOT, DAY + timedelta(days=7))] * 3

    line = steps(reversed(items))
    assert [step.day for step in line] == [DAY + timedelta(days=7)]
    assert line[0].estimate == estimate(Counts(3, 0, 3))


def test_each_step_knows_all_that_came_before() -> None:
    """Nothing is forgotten: waiting makes no record better."""
    items = [Settled(NOT, DAY)] * 5 + [Settled(KEPT, DAY + timedelta(days=4000))]

    assert [step.estimate for step in steps(items)] == [
        estimate(Counts(0, 0, 5)),
        estimate(Counts(1, 0, 5)),
    ]


# Month to month -----------------------------------------------------------------------


def of_month(
    month: int, kept: int, late: int = 0, not_kept: int = 0, year: int = 2026
) -> list[Settled]:
    """Return what counted in the middle of a month."""
    outcomes = [KEPT] * kept + [LATE] * late + [NOT] * not_kept
    return [Settled(outcome, date(year, month, 15)) for outcome in outcomes]


@pytest.mark.parametrize(
    ("this", "last", "compared"),
    [
        (of_month(3, 5), of_month(2, 4, 0, 1), Compared.MORE),
        (of_month(3, 4, 0, 2), of_month(2, 5), Compared.LESS),
        (of_month(3, 3, 0, 3), of_month(2, 5, 0, 5), Compared.AS_MUCH),
        (of_month(3, 4, 2, 0), of_month(2, 5, 0, 1), Compared.AS_MUCH),
        (of_month(3, 4), of_month(2, 9, 0, 1), None),
        (of_month(3, 9), of_month(2, 4), None),
        ([], [], None),
    ],
)
def test_months_are_compared_only_with_five_in_both(
    this: list[Settled], last: list[Settled], compared: Compared | None
) -> None:
    """Four promises are too few to say that anything changed."""
    assert month_to_month([*last, *this], TODAY) is compared


def test_january_is_compared_with_december() -> None:
    """The year before is the last month, too."""
    items = of_month(12, 5, year=2025) + of_month(1, 4, 0, 1)

    assert month_to_month(items, date(2026, 1, 20)) is Compared.LESS


def test_what_lies_ahead_is_not_compared() -> None:
    """A clock that went back must not count a future."""
    items = of_month(2, 5) + [Settled(KEPT, date(2026, 3, 25))] * 5

    assert month_to_month(items, TODAY) is None
