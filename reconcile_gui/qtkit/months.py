"""Months of the calendar: their days, in weeks, and the months around them."""

from __future__ import annotations

import calendar
from dataclasses import dataclass
from datetime import date

MONTHS_OF_A_YEAR, DAYS_OF_A_WEEK, WEEKS_SHOWN = 12, 7, 6
# Chosen: as in a date field; nobody who is alive wrote anything before.
FIRST_YEAR, LAST_YEAR = 1900, 2999

Week = tuple[date | None, ...]


@dataclass(frozen=True, slots=True, order=True)
class Month:
    """One month. month: 1..12."""

    year: int
    month: int

    @staticmethod
    def of(day: date) -> Month:
        """Return the month of a day, the nearest one a calendar shows."""
        if day.year < FIRST_YEAR:
            return Month(FIRST_YEAR, 1)
        if day.year > LAST_YEAR:
            return Month(LAST_YEAR, MONTHS_OF_A_YEAR)
        return Month(day.year, day.month)

    @property
    def first(self) -> date:
        """Return its first day."""
        return date(self.year, self.month, 1)

    @property
    def last(self) -> date:
        """Return its last day."""
        return date(self.year, self.month, self.length)

    @property
    def length(self) -> int:
        """Return how many days it has."""
        return calendar.monthrange(self.year, self.month)[1]

    def shifted(self, months: int) -> Month:
        """Return the month so many later, or earlier; the first or last one beyond these."""
        year, month = divmod(self.year * MONTHS_OF_A_YEAR + self.month - 1 + months, 12)
        if year < FIRST_YEAR:
            return Month(FIRST_YEAR, 1)
        return Month(year, month + 1) if year <= LAST_YEAR else Month(LAST_YEAR, 12)

    def day(self, number: int) -> date:
        """Return its day of this number, or the last one where it is shorter."""
        return date(self.year, self.month, min(number, self.length))

    def weeks(self, first_weekday: int) -> tuple[Week, ...]:
        """Return six weeks that hold it; days of other months are None.

        first_weekday: 1 for Monday up to 7 for Sunday, as Qt counts. Always six: what
        stands below does not jump from month to month.
        """
        before = (self.first.isoweekday() - first_weekday) % DAYS_OF_A_WEEK
        cells: list[date | None] = [None] * before
        cells += [self.day(number) for number in range(1, self.length + 1)]
        cells += [None] * (WEEKS_SHOWN * DAYS_OF_A_WEEK - len(cells))
        return tuple(
            tuple(cells[start : start + DAYS_OF_A_WEEK])
            for start in range(0, len(cells), DAYS_OF_A_WEEK)
        )
