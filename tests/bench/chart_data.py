"""Records of three sizes for the chart, and the same as plain numbers for other libraries."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, timedelta

from reconcile_gui.trust.event import Kind
from reconcile_gui.trust.records import Outcome, Settled
from reconcile_gui.trust.timeline import Happening, Mark, Timeline, timeline

TODAY = date(2026, 9, 18)
SIZE = (1200, 300)
OUTCOMES = (Outcome.KEPT, Outcome.KEPT, Outcome.LATE, Outcome.NOT_KEPT)


def record(marks: int, days: int) -> Timeline:
    """Return so many marks over so many days, with events and check-ins."""
    on = [TODAY - timedelta(days=each * days // marks) for each in range(marks)]
    outcomes = [OUTCOMES[each % 4] for each in range(marks)]
    made = timeline(
        TODAY,
        [Mark(day, outcome) for day, outcome in zip(on, outcomes, strict=True)],
        [Happening(day, Kind.TALK) for day in on[::30]],
        on[::20],
        settled=[Settled(outcome, day) for day, outcome in zip(on, outcomes, strict=True)],
    )
    made.prepare()
    return made


# A year as in the sample, more than anybody has, a promise of every day.
SIZES: dict[str, Callable[[], Timeline]] = {
    "184 marks": lambda: record(184, 365),
    "10,000 marks": lambda: record(10_000, 3650),
    "20 years of days": lambda: record(7305, 7305),
}


@dataclass(frozen=True, slots=True)
class Numbers:
    """x: days before today, below 0. marks: x and height in its week, by outcome."""

    marks: dict[Outcome, tuple[list[int], list[int]]]
    x: list[int]
    expected: list[float]
    low: list[float]
    high: list[float]
    first: int


def numbers(shown: Timeline) -> Numbers:
    """Return the marks stacked by week, the line and the band: what any library can draw."""
    marks: dict[Outcome, tuple[list[int], list[int]]] = {one: ([], []) for one in Outcome}
    for week in shown.weeks:
        for height, mark in enumerate(week.marks):
            xs, ys = marks[mark.outcome]
            xs.append((week.monday - TODAY).days + 3)
            ys.append(height)
    estimates = [step.estimate for step in shown.steps]
    return Numbers(
        marks={outcome: both for outcome, both in marks.items() if both[0]},
        x=[(step.day - TODAY).days for step in shown.steps],
        expected=[one.expected for one in estimates],
        low=[one.low for one in estimates],
        high=[one.high for one in estimates],
        first=(shown.first_day - TODAY).days,
    )
