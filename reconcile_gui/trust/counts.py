"""How often the writer's own word was kept: counts, and nothing made of them."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from reconcile_gui.trust.records import Outcome, Settled

# Chosen: a season; long enough that one bad week does not fill it.
WINDOW_DAYS = 90
# Chosen: with fewer a month says nothing.
FEWEST_A_MONTH = 5


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


class Compared(StrEnum):
    """How much of one's word was kept this month, beside the month before."""

    MORE = "more"
    AS_MUCH = "as_much"
    LESS = "less"


def month_to_month(items: Iterable[Settled], today: date) -> Compared | None:
    """Return this calendar month beside the last; None unless five counted in both.

    Compared by share; the shares themselves are never shown.
    """
    this = (today.year, today.month)
    last = (today.year - 1, 12) if today.month == 1 else (today.year, today.month - 1)
    months: dict[tuple[int, int], list[Settled]] = {this: [], last: []}
    for item in items:
        if item.day <= today:
            months.get((item.day.year, item.day.month), []).append(item)
    now, before = counts(months[this]), counts(months[last])
    if now.due < FEWEST_A_MONTH or before.due < FEWEST_A_MONTH:
        return None
    # In halves and across, so that equal shares are equal.
    difference = _halves(now) * before.due - _halves(before) * now.due
    if difference == 0:
        return Compared.AS_MUCH
    return Compared.MORE if difference > 0 else Compared.LESS


@dataclass(frozen=True, slots=True)
class Told:
    """What the sentences above the chart are made of."""

    recent: Counts
    of_all_time: Counts
    compared: Compared | None


def told(items: Sequence[Settled], today: date) -> Told:
    """Return the counts of the last 90 days and of all time, and month beside month."""
    return Told(recent_counts(items, today), counts(items), month_to_month(items, today))


def _halves(found: Counts) -> int:
    return 2 * found.kept + found.late
