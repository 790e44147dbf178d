"""How often the writer's own word was kept: counts, and nothing made of them."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from reconcile_gui.trust.records import Outcome, Settled

# Chosen: a season; long enough that one bad week does not fill it.
WINDOW_DAYS = 90


@dataclass(frozen=True, slots=True)
class Counts:
    """How many promises were kept, done late and not kept."""

    kept: int = 0
    late: int = 0
    not_kept: int = 0

    @property
    def due(self) -> int:
        """How many counted at all; with 0 there is nothing to say about them."""
        return self.kept + self.late + self.not_kept


def counts(items: Iterable[Settled]) -> Counts:
    """Return the counts of all time."""
    found = Counter(item.outcome for item in items)
    return Counts(found[Outcome.KEPT], found[Outcome.LATE], found[Outcome.NOT_KEPT])


def recent_counts(items: Iterable[Settled], today: date) -> Counts:
    """Return the counts of the last 90 days: 0 ≤ days before today < 90."""
    return counts(item for item in items if 0 <= (today - item.day).days < WINDOW_DAYS)
