"""Whether a letter rests: counted from its last change, or from the moment that was chosen.

Distance shows what the heat hid. A rest is an offer left out, never a lock: the letter can
be read and changed all the while.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta

# Source: content of the tab, "it rested since the last change": a night, at most a fortnight.
USUAL_DAYS, MOST_DAYS = 1, 14
# Chosen: clocks are put right by seconds all the time; that is no change of the clock.
LEEWAY = timedelta(minutes=5)


@dataclass(frozen=True, slots=True)
class Rest:
    """How long a letter rests, and what that is counted from.

    days: 0..14. until: the end of a rest that was begun by hand, aware; None if none was.
    changed: when each of its texts was changed last, aware, in any order.
    """

    days: int = USUAL_DAYS
    until: datetime | None = None
    changed: tuple[datetime, ...] = ()


@dataclass(frozen=True, slots=True)
class Resting:
    """How it stands with a rest now.

    until: its end, also when that is over; None where nothing is counted. is_chosen: it was
    begun by hand. is_clock_back: the clock says an earlier time than the last change, so
    that its end is not known until a rest is begun anew. changed: the last change known.
    """

    is_over: bool
    until: datetime | None = None
    is_chosen: bool = False
    is_clock_back: bool = False
    changed: datetime | None = None


def resting(rest: Rest, now: datetime) -> Resting:
    """Return how a rest stands at `now` (aware).

    A change after the beginning starts it anew, for as long as was chosen. What lies ahead
    of the clock is not counted: a rest that was begun since then is.
    """
    length, latest = timedelta(days=rest.days), now + LEEWAY
    known = max((moment for moment in rest.changed if moment <= latest), default=None)
    if rest.days <= 0:
        return Resting(is_over=True, changed=known)
    chosen = rest.until if rest.until is not None and rest.until - length <= latest else None
    if chosen is None and any(moment > latest for moment in rest.changed):
        return Resting(is_over=False, is_clock_back=True, changed=known)
    ends = [end for end in (chosen, known + length if known else None) if end is not None]
    if not ends:
        return Resting(is_over=True)
    until = max(ends)
    return Resting(now >= until, until, is_chosen=chosen is not None, changed=known)
