"""The days to be seen of a longer time: moved, zoomed, and kept inside it."""

from __future__ import annotations

from datetime import date

Span = tuple[date, date]
# Chosen: a fortnight is the least that shows a week with its neighbours.
LEAST_DAYS = 14
ZOOM = 1.25


def moved(view: Span, days: int) -> Span:
    """Return the same number of days, earlier or later."""
    first, last = (day_at(each.toordinal() + days) for each in view)
    return first, last


def zoomed(view: Span, around: date, turns: float, whole: Span) -> Span:
    """Return fewer days, or more, with `around` where it was. turns: of the wheel."""
    first, last = view
    length = (last - first).days
    longest = max((whole[1] - whole[0]).days, 1)
    wanted = min(max(LEAST_DAYS, round(length / ZOOM**turns)), longest)
    before = round((around - first).days * wanted / max(1, length))
    begin = around.toordinal() - before
    return day_at(begin), day_at(begin + wanted)


def within(view: Span, whole: Span) -> Span:
    """Return the days moved back into the whole where they reach beyond it."""
    first, last = view
    if last > whole[1]:
        first, last = moved(view, (whole[1] - last).days)
    if first < whole[0]:
        first, last = whole[0], min(whole[1], whole[0] + (last - first))
    return first, last


def day_at(ordinal: int) -> date:
    """Return the day of a number, or the nearest that the calendar has."""
    return date.fromordinal(min(max(1, ordinal), date.max.toordinal()))
