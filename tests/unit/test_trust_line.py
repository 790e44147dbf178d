"""Of the line only what can be seen is gone through at each frame."""

from __future__ import annotations

from datetime import date, timedelta

from reconcile_gui.trust.estimate import steps
from reconcile_gui.trust.line import LEAST, Line
from reconcile_gui.trust.records import Outcome, Settled

DAY = date(2006, 3, 3)
OUTCOMES = (Outcome.KEPT, Outcome.KEPT, Outcome.LATE, Outcome.NOT_KEPT, Outcome.KEPT)


def of_days(number: int) -> Line:
    """Return the line of a promise a day."""
    return Line(
        steps(Settled(OUTCOMES[each % 5], DAY + timedelta(days=each)) for each in range(number))
    )


def test_after_years_of_days_one_more_is_no_point_of_its_own() -> None:
    """Else each frame would pay for twenty years."""
    line = of_days(7305)

    assert len(line.steps) == 7301
    assert len(line.values) < 500
    assert line.days == [day for day, *_ in line.values]


def test_what_is_drawn_is_nowhere_a_third_of_a_pixel_away() -> None:
    """Each day has a value drawn for it, and its own is as near as can be seen."""
    line = of_days(900)
    drawn = dict(zip(line.days, line.values, strict=True))

    shown = (-1.0, -1.0, -1.0)
    for step in line.steps:
        _, *shown_now = drawn.get(step.day.toordinal(), (0, *shown))
        shown = (shown_now[0], shown_now[1], shown_now[2])
        found = step.estimate
        apart = (found.expected - shown[0], found.low - shown[1], found.high - shown[2])
        assert max(map(abs, apart)) < LEAST


def test_the_first_step_is_always_drawn() -> None:
    """The line begins on the day of the fifth thing."""
    assert of_days(5).days == [(DAY + timedelta(days=4)).toordinal()]
    assert of_days(4).values == []
