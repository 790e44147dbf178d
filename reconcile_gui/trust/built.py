"""Built and lost: a picture of an idea, not of anything that was measured.

Each promise kept builds a little of what is still missing, one done late half of that, and
one that was not kept takes away a part of what there is. So the more there is, the more one
lapse takes. Source: Slovic, Perceived risk, trust, and democracy, 1993: trust is easier to
lose than to build; it says not by how much. The hurt itself is in no formula.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date

from reconcile_gui.trust.counts import Compared
from reconcile_gui.trust.records import Outcome, Settled, Size
from reconcile_gui.trust.scale import Scale

# Chosen: for drawing alone. There is no known constant for two people.
BUILDS, TAKES = 0.02, 0.10
STEPS = {Size.SMALL: 1, Size.MEDIUM: 2, Size.LARGE: 3}
# Of one day what was built comes first, in whichever order it was entered.
ORDER = (Outcome.KEPT, Outcome.LATE, Outcome.NOT_KEPT)


@dataclass(frozen=True, slots=True)
class Built:
    """How high it stands after a day, 0..1. has_lost: whether that day took some of it."""

    day: date
    height: float
    has_lost: bool = False


@dataclass(frozen=True, slots=True)
class Course:
    """How it went in a time. last_loss: None where nothing was taken; ends: to how it began."""

    first: date
    last: date
    last_loss: date | None
    ends: Compared


def stepped(height: float, outcome: Outcome, size: Size) -> float:
    """Return how high it stands after one promise; 0 ≤ height ≤ 1, and so the result."""
    times = STEPS[size]
    if outcome is Outcome.NOT_KEPT:
        return height * (1 - TAKES) ** times
    share = 1 - (1 - BUILDS) ** times
    return height + (share / 2 if outcome is Outcome.LATE else share) * (1 - height)


def built(items: Iterable[Settled]) -> tuple[Built, ...]:
    """Return how high it stands after each day on which something counted; it begins at 0."""
    found: dict[date, Built] = {}
    height = 0.0
    for item in sorted(items, key=_in_order):
        height = stepped(height, item.outcome, item.size)
        before = found.get(item.day)
        has_lost = item.outcome is Outcome.NOT_KEPT or (before is not None and before.has_lost)
        found[item.day] = Built(item.day, height, has_lost)
    return tuple(found.values())


def course(points: Sequence[Built], first: date, last: date) -> Course:
    """Return how it went from the beginning of the first day to the end of the last."""
    begin, end = bisect_right(points, first, key=_day), bisect_right(points, last, key=_day)
    if begin and points[begin - 1].day == first:
        begin -= 1
    seen = points[begin:end]
    before = points[begin - 1].height if begin else 0.0
    after = seen[-1].height if seen else before
    ends = Compared.AS_MUCH if after == before else Compared.MORE
    losses = [one.day for one in seen if one.has_lost]
    return Course(
        first if begin or not seen else seen[0].day,
        last,
        losses[-1] if losses else None,
        Compared.LESS if after < before else ends,
    )


def line_of(points: Sequence[Built], scale: Scale, px: float) -> tuple[tuple[float, float], ...]:
    """Return the line as places, 0 at its top and `px` at its foot; empty where there is none.

    Of what shares a pixel its extremes are kept, so that many years cost what one costs.
    """
    begin = bisect_right(points, scale.first, key=_day)
    end = bisect_right(points, scale.last, key=_day)
    if not end:
        return ()
    height = points[begin - 1].height if begin else 0.0
    pixel = scale.left if begin else scale.x(points[0].day)
    places = [(pixel, height)]
    lowest = highest = height
    for one in points[begin:end]:
        x = scale.x(one.day)
        if x - pixel >= 1:
            places += _strokes(pixel, lowest, highest, height, x)
            pixel, lowest, highest = x, height, height
        height = one.height
        lowest, highest = min(lowest, height), max(highest, height)
    places += _strokes(pixel, lowest, highest, height, scale.right)
    return tuple((x, (1 - y) * px) for x, y in places)


def _strokes(
    x: float, lowest: float, highest: float, height: float, end: float
) -> list[tuple[float, float]]:
    upright = [(x, lowest), (x, highest)] if highest > lowest else []
    return [*upright, (x, height), (end, height)]


def _in_order(item: Settled) -> tuple[date, int, int]:
    return item.day, ORDER.index(item.outcome), STEPS[item.size]


def _day(one: Built) -> date:
    return one.day
