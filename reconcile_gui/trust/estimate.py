"""An estimate of one's own record, with how unsure it is. Never of another person's trust.

Source: Jøsang and Ismail, The Beta Reputation System, 2002. Here nothing is forgotten, and a
promise that was not kept weighs as much as one that was, so that the line matches the counts.
"""

from __future__ import annotations

import math
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from reconcile_gui.trust.counts import Counts, counts
from reconcile_gui.trust.records import Outcome, Settled

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
class Evidence:
    """What speaks for and what against one's word; each thing that counts weighs 1 or less."""

    kept: float = 0.0
    not_kept: float = 0.0

    def with_counts(self, found: Counts) -> Evidence:
        """Return it with more that counted; done late is half kept and half not."""
        return Evidence(
            self.kept + found.kept + found.late / 2, self.not_kept + found.not_kept + found.late / 2
        )

    def times(self, weight: float) -> Evidence:
        """Return it with everything weighing so much of what it did."""
        return Evidence(self.kept * weight, self.not_kept * weight)


@dataclass(frozen=True, slots=True)
class Step:
    """What there is for and against one's word from a day on, until the next step."""

    day: date
    evidence: Evidence

    @property
    def estimate(self) -> Estimate:
        """What the estimate is from that day on."""
        return estimate_from(self.evidence)


def estimate(found: Counts) -> Estimate:
    """Return the estimate that counts give."""
    return estimate_from(Evidence().with_counts(found))


def estimate_from(evidence: Evidence) -> Estimate:
    """Return the estimate that evidence gives, however it was weighed."""
    return Estimate(*numbers_from(evidence))


def numbers_from(evidence: Evidence) -> tuple[float, float, float, float]:
    """Return the estimate as plain numbers: expected, spread, low, high."""
    kept, not_kept = evidence.kept + 1, evidence.not_kept + 1
    all_of_it = kept + not_kept
    expected = kept / all_of_it
    spread = math.sqrt(kept * not_kept / (all_of_it**2 * (all_of_it + 1)))
    low, high = expected - QUANTILE * spread, expected + QUANTILE * spread
    return expected, spread, low if low > 0 else 0.0, high if high < 1 else 1.0


def steps(items: Iterable[Settled]) -> tuple[Step, ...]:
    """Return a step for each day on which something counted, from the fifth thing on.

    Each counts by its one day; in which order they were entered makes no difference.
    """
    found: list[Step] = []
    evidence, due = Evidence(), 0
    for day, of_day in counts_by_day(items):
        # Whole and half numbers: exact, however many there are.
        evidence = evidence.with_counts(of_day)
        due += of_day.due
        if due >= FEWEST:
            found.append(Step(day, evidence))
    return tuple(found)


def counts_by_day(items: Iterable[Settled]) -> list[tuple[date, Counts]]:
    """Return the days on which something counted, the oldest first, and what it was."""
    by_day: dict[date, list[Settled]] = {}
    for item in items:
        by_day.setdefault(item.day, []).append(item)
    alone = {one: counts([Settled(one, date.min)]) for one in Outcome}
    return [
        (day, counts(of_day) if len(of_day) > 1 else alone[of_day[0].outcome])
        for day, of_day in sorted(by_day.items())
    ]
