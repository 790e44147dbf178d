"""The axis of days: where a day stands, where months begin, how weeks share a column."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from datetime import date

DAYS_OF_A_WEEK, MONTHS_OF_A_YEAR = 7, 12
# Months between two labels; the first distance that gives every label room is taken.
STRIDES = (1, 2, 3, 6, 12, 24, 60, 120, 600)


@dataclass(frozen=True, slots=True)
class Scale:
    """Days on pixels. first, last: days at the ends, both included; left, right: px."""

    first: date
    last: date
    left: float
    right: float
    px_per_day: float = field(init=False)  # of a single day the whole width

    def __post_init__(self) -> None:
        """Work out the width of a day once: it is asked for thousands of times."""
        days = max(1, (self.last - self.first).days)
        object.__setattr__(self, "px_per_day", (self.right - self.left) / days)

    def x(self, day: date) -> float:
        """Return where a day stands; beyond the ends, beyond the pixels."""
        return self.left + (day - self.first).days * self.px_per_day

    def places(self, ordinals: Sequence[int]) -> tuple[slice, list[float]]:
        """Return which of these days lie within the ends, and where each of them stands.

        ordinals: of days, in order. Plain numbers: of many years there are thousands.
        """
        start, px, left = self.first.toordinal(), self.px_per_day, self.left
        begin = bisect_left(ordinals, start)
        inside = slice(begin, max(begin, bisect_right(ordinals, self.last.toordinal())))
        return inside, [left + (day - start) * px for day in ordinals[inside]]

    def day(self, x: float) -> date:
        """Return the day at a pixel, within the ends."""
        days = round((x - self.left) / self.px_per_day)
        within = min(max(0, days), (self.last - self.first).days)
        return date.fromordinal(self.first.toordinal() + within)

    def weeks_a_column(self, least_px: float) -> int:
        """Return how many weeks share a column, so that each is at least so wide."""
        week_px = self.px_per_day * DAYS_OF_A_WEEK
        if week_px >= least_px or self.first == self.last:
            return 1
        return -(-int(least_px * 1000) // max(1, int(week_px * 1000)))


@dataclass(frozen=True, slots=True)
class Month:
    """A label below the axis."""

    day: date
    words: str


def months(
    scale: Scale,
    say: Callable[[date, bool], str],
    width_of: Callable[[str], float],
    gap_px: float,
) -> list[Month]:
    """Return the beginnings of months that get a label, each with room for it.

    say: the words of a month, and whether its year belongs to them.
    """
    for stride in STRIDES:
        shown, free_from = list[Month](), scale.left
        for day, with_year in _beginnings(scale, stride):
            month, x = Month(day, say(day, with_year)), scale.x(day)
            if x < free_from:
                break  # the first without room: most distances end at their second label
            free_from = x + width_of(month.words) + gap_px
            shown.append(month)
        else:
            return shown
    return []


def column_of(day: date, weeks: int) -> int:
    """Return the number of the column of a day; the same however the axis is moved."""
    return (day.toordinal() - 1) // DAYS_OF_A_WEEK // weeks


def days_of_column(number: int, weeks: int) -> tuple[int, int]:
    """Return the ordinals of a column's first and last day."""
    first = number * weeks * DAYS_OF_A_WEEK + 1
    return first, first + weeks * DAYS_OF_A_WEEK - 1


def _beginnings(scale: Scale, stride: int) -> Iterator[tuple[date, bool]]:
    start = scale.first.year * MONTHS_OF_A_YEAR + scale.first.month - 1
    end = scale.last.year * MONTHS_OF_A_YEAR + scale.last.month - 1
    is_long = scale.first.year != scale.last.year
    first_of_stride = -(-start // stride) * stride
    is_first = True
    for number in range(first_of_stride, end + 1, stride):
        year, month = divmod(number, MONTHS_OF_A_YEAR)
        day = date(max(1, year), month + 1, 1)
        if scale.first <= day <= scale.last:
            yield day, is_long and (is_first or month == 0)
            is_first = False
