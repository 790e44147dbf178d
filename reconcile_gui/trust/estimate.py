"""An estimate of one's own record, with how unsure it is. Never of another person's trust.

Source: Jøsang and Ismail, The Beta Reputation System, 2002. Nothing is forgotten and a
promise that was not kept weighs as much as one that was, so that the line matches the counts.
"""

from __future__ import annotations

import math
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from reconcile_gui.trust.counts import Counts, counts
from reconcile_gui.trust.records import Settled

# The band holds 80 of 100: the quantile of the normal distribution at 0.9.
QUANTILE = 1.2815515655446004
# Chosen: with fewer the normal approximation is poor, and so is the meaning.
FEWEST = 5


@dataclass(frozen=True, slots=True)
class Estimate:
    """expected, low, high: 0..1, low ≤ expected ≤ high; spread: standard deviation."""

    expected: float
    spread: float
    low: float
    high: float


@dataclass(frozen=True, slots=True)
class Step:
    """What the estimate is from a day on, until the next step."""

    day: date
    estimate: Estimate


def estimate(found: Counts) -> Estimate:
    """Return the estimate that counts give; done late is half kept and half not."""
    kept = found.kept + found.late / 2 + 1
    not_kept = found.not_kept + found.late / 2 + 1
    all_of_it = kept + not_kept
    expected = kept / all_of_it
    spread = math.sqrt(kept * not_kept / (all_of_it**2 * (all_of_it + 1)))
    reach = QUANTILE * spread
    return Estimate(expected, spread, max(0.0, expected - reach), min(1.0, expected + reach))


def steps(items: Iterable[Settled]) -> tuple[Step, ...]:
    """Return a step for each day on which something counted, from the fifth thing on.

    Each counts by its one day; in which order they were entered makes no difference.
    """
    by_day: dict[date, list[Settled]] = {}
    for item in items:
        by_day.setdefault(item.day, []).append(item)
    found: list[Step] = []
    kept = late = not_kept = 0
    for day in sorted(by_day):
        of_day = counts(by_day[day])
        kept, late = kept + of_day.kept, late + of_day.late
        not_kept += of_day.not_kept
        so_far = Counts(kept, late, not_kept)
        if so_far.due >= FEWEST:
            found.append(Step(day, estimate(so_far)))
    return tuple(found)
