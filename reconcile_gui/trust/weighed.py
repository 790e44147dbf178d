"""The estimate with recent months weighing more: a choice, and not how it is drawn otherwise.

What counted d days before weighs 2^(-d / half-life). Each step is as of its own day, never
as of today: the line of last year does not move because a year went by. Between things that
count the evidence fades, so the line comes slowly back to the middle and its band widens;
that is drawn in steps of a week, as the chart has its columns, and once more today.
Chosen: by default nothing is forgotten, for waiting mends nothing.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import date

from reconcile_gui.trust.counts import Counts
from reconcile_gui.trust.estimate import FEWEST, Evidence, Step, counts_by_day
from reconcile_gui.trust.records import Settled
from reconcile_gui.trust.scale import DAYS_OF_A_WEEK

# Chosen: half a year, so that a season still shows and a year ago is a quarter.
HALF_LIFE_DAYS = 180.0
# After so many half-lives nothing moves that could be seen, whatever there was.
SEEN_HALF_LIVES = 24


def weighed_steps(
    items: Iterable[Settled], today: date, half_life_days: float = HALF_LIFE_DAYS
) -> tuple[Step, ...]:
    """Return the steps from the fifth thing on, the last of them as of today.

    half_life_days: infinite where nothing is to be forgotten. In which order things were
    entered makes no difference. Costs one pass over days and weeks.
    """
    found: list[Step] = []
    due = 0
    for day, of_day, evidence in weighed(items, today, half_life_days):
        due += of_day.due
        if due >= FEWEST:
            found.append(Step(day, evidence))
    return tuple(found)


def weighed(
    items: Iterable[Settled], today: date, half_life_days: float
) -> Iterator[tuple[date, Counts, Evidence]]:
    """Yield each day the line is worked out for, what counted on it, and all as of that day."""
    evidence, before = Evidence(), date.min
    for day, of_day in _days(counts_by_day(items), today, half_life_days):
        faded = 2 ** (-(day - before).days / half_life_days)
        evidence = evidence.times(faded).with_counts(of_day)
        before = day
        yield day, of_day, evidence


def _days(
    counted: list[tuple[date, Counts]], today: date, half_life_days: float
) -> Iterator[tuple[date, Counts]]:
    """Yield the days on which something counted, and those between on which it only fades."""
    if not counted:
        return
    following = [*(day for day, _ in counted[1:]), today]
    for (day, of_day), until in zip(counted, following, strict=True):
        yield day, of_day
        for monday in _mondays(day, until, half_life_days):
            yield monday, Counts()
    if counted[-1][0] < today:
        yield today, Counts()


def _mondays(day: date, until: date, half_life_days: float) -> Iterator[date]:
    """Yield the first days of the weeks between, as long as anything is left to fade."""
    first = day.toordinal() - (day.toordinal() - 1) % DAYS_OF_A_WEEK + DAYS_OF_A_WEEK
    end = min(until.toordinal(), day.toordinal() + SEEN_HALF_LIVES * half_life_days)
    for ordinal in range(first, int(end), DAYS_OF_A_WEEK):
        yield date.fromordinal(ordinal)
