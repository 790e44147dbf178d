"""On which days a repeating promise is due.

All days are local calendar days: no hour, no time zone and no change of the clock makes a
day more or less.
"""

from __future__ import annotations

import calendar
import json
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum
from itertools import islice

ONE_DAY = timedelta(days=1)
DAYS_OF_A_WEEK, MONTHS_OF_A_YEAR = 7, 12
LONGEST_MONTH, SHORTEST_MONTH = 31, 28
# Which weekday of a month: the first to the fourth, which every month has, or the last.
LAST = -1
WHICH = (1, 2, 3, 4, LAST)
# Chosen: nobody plans more rarely; a typing error must not ask for the year 5000.
MOST_BETWEEN = 99
# Chosen: a promise that is counted is one whose end is in sight.
MOST_TIMES = 999


class Unit(StrEnum):
    """What is counted between two days, as stored."""

    DAY = "day"
    WEEK = "week"
    MONTH = "month"


@dataclass(frozen=True, slots=True)
class Repeat:
    """How a promise repeats.

    every: 1 for each day, week or month, 2 for every other. weekdays: 1 is Monday; for
    weeks alone, empty for that of the first day. day: of the month, 0 for that of the
    first day; where a month is shorter, its last day. until_on: the last day, if any.
    weekday, which: instead of a day of the month, one of WHICH of that weekday; 0 for none.
    times: how often it is due at most, from its first day on; 0 for no count.
    """

    unit: Unit
    every: int = 1
    weekdays: tuple[int, ...] = ()
    day: int = 0
    until_on: date | None = None
    weekday: int = 0
    which: int = 0
    times: int = 0

    def to_json(self) -> str:
        """Return the rule as the workbook keeps it; its end stands beside it."""
        rule: dict[str, object] = {"every": self.every, "unit": self.unit.value}
        if self.unit is Unit.WEEK:
            rule["weekdays"] = sorted(set(self.weekdays))
        if self.unit is Unit.MONTH and self.weekday:
            rule |= {"weekday": self.weekday, "which": self.which}
        elif self.unit is Unit.MONTH:
            rule["day"] = self.day
        return json.dumps(rule)


@dataclass(frozen=True, slots=True)
class Rule:
    """A way of repeating, in force from a day on until the next rule begins."""

    repeat: Repeat
    from_on: date

    @property
    def first_day(self) -> date | None:
        """The first day it makes due; None if it ends before that."""
        return next(due_days([self], self.from_on, date.max), None)


def repeat_from_json(
    text: str, until_on: date | None = None, times: int | None = None
) -> Repeat | None:
    """Return the rule kept in a workbook; None for one that this version does not know."""
    try:
        rule = json.loads(text)
        unit = Unit(rule["unit"])
        every = int(rule.get("every", 1))
        weekdays = tuple(sorted({int(each) for each in rule.get("weekdays", [])}))
        day = int(rule.get("day", 0))
        weekday, which = int(rule.get("weekday", 0)), int(rule.get("which", 0))
    except (ValueError, TypeError, KeyError, AttributeError):
        return None
    is_known = (
        1 <= every <= MOST_BETWEEN
        and (times or 0) >= 0
        and all(1 <= each <= DAYS_OF_A_WEEK for each in weekdays)
        and 0 <= day <= LONGEST_MONTH
        and _is_weekday_of_month(unit, weekday, which)
    )
    if not is_known:
        return None
    return Repeat(unit, every, weekdays, day, until_on, weekday, which, times or 0)


def due_days(
    rules: Sequence[Rule], first: date, last: date, ended_on: date | None = None
) -> Iterator[date]:
    """Yield the days due from `first` to `last`, both included, the oldest first.

    rules: in any order; of those that begin on one day the later in the list holds.
    ended_on: nothing is due after it.
    """
    for rule, until in _in_force(rules):
        end = min(day for day in (last, until, rule.repeat.until_on, ended_on) if day is not None)
        if rule.repeat.times:
            # Counted from the first day, wherever one looks.
            counted = islice(_days(rule, rule.from_on, end), rule.repeat.times)
            yield from (day for day in counted if day >= first)
        else:
            yield from _days(rule, max(first, rule.from_on), end)


def periods(rules: Sequence[Rule]) -> Iterator[tuple[Rule, date | None]]:
    """Yield each rule that was ever in force with its last day; None where it has no end."""
    for rule, until in _in_force(rules):
        ends = [end for end in (until, rule.repeat.until_on) if end not in (None, date.max)]
        last = min(ends, default=None)
        if last is None or last >= rule.from_on:
            yield rule, last


def next_day(rules: Sequence[Rule], after: date, ended_on: date | None = None) -> date | None:
    """Return the first day due after `after`; None if there is none."""
    if after == date.max:
        return None
    return next(due_days(rules, after + ONE_DAY, date.max, ended_on), None)


def falls_on_last_days(repeat: Repeat) -> bool:
    """Tell whether some months are too short for the day, so that their last is taken."""
    return repeat.unit is Unit.MONTH and not repeat.weekday and repeat.day > SHORTEST_MONTH


def weekday_of_month(year: int, month: int, weekday: int, which: int) -> date:
    """Return one of WHICH of a weekday in a month; 1 is Monday, 1 January."""
    begins, longest = calendar.monthrange(year, month)
    first = 1 + (weekday - 1 - begins) % DAYS_OF_A_WEEK
    if which != LAST:
        return date(year, month, first + DAYS_OF_A_WEEK * (which - 1))
    return date(year, month, first + DAYS_OF_A_WEEK * ((longest - first) // DAYS_OF_A_WEEK))


def _is_weekday_of_month(unit: Unit, weekday: int, which: int) -> bool:
    """Tell whether these two go together; neither is the usual case."""
    if not weekday and not which:
        return True
    return unit is Unit.MONTH and 1 <= weekday <= DAYS_OF_A_WEEK and which in WHICH


def _in_force(rules: Sequence[Rule]) -> Iterator[tuple[Rule, date]]:
    """Yield each rule with the last day on which it is in force."""
    by_beginning = {rule.from_on: rule for rule in rules}
    beginnings = sorted(by_beginning)
    for number, beginning in enumerate(beginnings):
        following = beginnings[number + 1 :]
        yield by_beginning[beginning], following[0] - ONE_DAY if following else date.max


def _days(rule: Rule, first: date, last: date) -> Iterator[date]:
    """Yield the days of one rule; begins near `first`, however old the rule is."""
    steps = {Unit.DAY: _days_apart, Unit.WEEK: _weekdays, Unit.MONTH: _monthly}
    for day in steps[rule.repeat.unit](rule, first):
        if day > last:
            return
        if day >= first:
            yield day


def _days_apart(rule: Rule, first: date) -> Iterator[date]:
    every, start = rule.repeat.every, rule.from_on.toordinal()
    gone_by = max(0, first.toordinal() - start) // every
    for ordinal in range(start + gone_by * every, date.max.toordinal() + 1, every):
        yield date.fromordinal(ordinal)


def _weekdays(rule: Rule, first: date) -> Iterator[date]:
    weekdays = sorted(rule.repeat.weekdays) or [rule.from_on.isoweekday()]
    apart = rule.repeat.every * DAYS_OF_A_WEEK
    monday = rule.from_on.toordinal() - rule.from_on.weekday()
    gone_by = max(0, first.toordinal() - monday) // apart
    for week in range(monday + gone_by * apart, date.max.toordinal() + 1, apart):
        for weekday in weekdays:
            ordinal = week + weekday - 1
            if rule.from_on.toordinal() <= ordinal <= date.max.toordinal():
                yield date.fromordinal(ordinal)


def _monthly(rule: Rule, first: date) -> Iterator[date]:
    every, wanted = rule.repeat.every, rule.repeat.day or rule.from_on.day
    start = _months(rule.from_on)
    gone_by = max(0, _months(first) - start) // every
    for months in range(start + gone_by * every, _months(date.max) + 1, every):
        year, month = divmod(months, MONTHS_OF_A_YEAR)
        if rule.repeat.weekday:
            day = weekday_of_month(year, month + 1, rule.repeat.weekday, rule.repeat.which)
        else:
            longest = calendar.monthrange(year, month + 1)[1]
            day = date(year, month + 1, min(wanted, longest))
        if day >= rule.from_on:
            yield day


def _months(day: date) -> int:
    return day.year * MONTHS_OF_A_YEAR + day.month - 1
