"""The line of the estimate, worked out once: the same however the chart is looked at."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property

from reconcile_gui.trust.estimate import Step, numbers_from

# Chosen: a third of a pixel in a lane of 62 is what antialiasing can still show.
LEAST = 0.3 / 62


@dataclass(frozen=True)
class Line:
    """Its steps, the oldest first. Nothing where there are too few things that count.

    days, values: those of the steps that can be seen, and no others: after twenty years of
    days one more hardly moves the line.
    """

    steps: tuple[Step, ...] = ()

    @cached_property
    def days(self) -> list[int]:
        """Their days as ordinals, to look a day up quickly."""
        return [day for day, *_ in self.values]

    @cached_property
    def values(self) -> list[tuple[int, float, float, float]]:
        """As plain numbers: day, expected, low, high; from each to the next LEAST at least."""
        found: list[tuple[int, float, float, float]] = []
        before = (-1.0, -1.0, -1.0)
        for step in self.steps:
            expected, _, low, high = numbers_from(step.evidence)
            moved = (abs(expected - before[0]), abs(low - before[1]), abs(high - before[2]))
            if max(moved) >= LEAST:
                before = (expected, low, high)
                found.append((step.day.toordinal(), expected, low, high))
        return found

    def prepare(self) -> None:
        """Work it out now, away from where it is painted."""
        _ = self.days
