"""Everything the chart and its table show, on one axis of local days.

Only what the writer did and wrote: no crossing by the other person, no mood, no answer of
theirs, and never a day after today.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, timedelta
from enum import StrEnum
from functools import cached_property
from typing import TypeVar

from reconcile_gui.care.contact import Status, StatusEntry
from reconcile_gui.trust.built import Built, built
from reconcile_gui.trust.drawing import Drawing
from reconcile_gui.trust.estimate import Step, steps
from reconcile_gui.trust.event import Event, Kind, Weight
from reconcile_gui.trust.line import Line
from reconcile_gui.trust.records import Outcome, Settled
from reconcile_gui.trust.scale import DAYS_OF_A_WEEK, column_of
from reconcile_gui.trust.weighed import weighed_steps

Thing = TypeVar("Thing")
MONTHS_OF_A_YEAR = 12
AS_USUAL, NO_LINE = Drawing(), Line()
LONGEST = 28  # a day of the month that every month has


class Source(StrEnum):
    """Where a happening was written down."""

    EVENT = "event"  # here
    BOUNDARY = "boundary"  # in the log of a boundary
    LETTER = "letter"  # in the log of a letter given
    TALK = "talk"  # in the log of a guide on listening


@dataclass(frozen=True, slots=True)
class Happening:
    """One mark in the lane of events. key: uuid of the event, or id of the entry in a log."""

    day: date
    kind: Kind
    body: str = ""
    next: str = ""
    weight: Weight = Weight.NONE
    source: Source = Source.EVENT
    key: str = ""

    @property
    def event(self) -> Event:
        """The event it is; for those written down here."""
        return Event(self.key, self.day, self.kind, self.body, self.weight, self.next)


@dataclass(frozen=True, slots=True)
class Mark:
    """One promise on one of its days. outcome: OPEN is past due; day: that it is drawn by.

    changed_on: for a changed one, when that was noted. note: what I did next.
    """

    day: date
    outcome: Outcome
    body: str = ""
    note: str = ""
    changed_on: date | None = None


@dataclass(frozen=True, slots=True)
class Space:
    """A time of space, both days included; last: None while it lasts and has no end."""

    first: date
    last: date | None


@dataclass(frozen=True)
class Week:
    """What one week holds. monday: its first day."""

    monday: date
    marks: tuple[Mark, ...] = ()
    happenings: tuple[Happening, ...] = ()
    check_ins: tuple[date, ...] = ()

    @cached_property
    def counted(self) -> Counter[Outcome]:
        """How many marks there are of each outcome."""
        return Counter(mark.outcome for mark in self.marks)


@dataclass(frozen=True)
class Timeline:
    """marks, happenings and check-ins: the oldest first, none after today.

    drawing: how the writer wants the line. built: what is built and lost by day; empty
    where it is not wanted, or where there is too little for a line.
    """

    today: date
    marks: tuple[Mark, ...] = ()
    happenings: tuple[Happening, ...] = ()
    check_ins: tuple[date, ...] = ()
    spaces: tuple[Space, ...] = ()
    line: Line = NO_LINE
    built: tuple[Built, ...] = ()
    drawing: Drawing = AS_USUAL
    _days: dict[str, list[date]] = field(default_factory=dict, compare=False, repr=False)
    _stacks: dict[int, dict[int, Counter[Outcome]]] = field(
        default_factory=dict, compare=False, repr=False
    )

    @property
    def steps(self) -> tuple[Step, ...]:
        """The steps of the line; none where there are too few things for one."""
        return self.line.steps

    @cached_property
    def weeks(self) -> tuple[Week, ...]:
        """Every week that holds anything, the oldest first."""
        marks = _by_week(self.marks, [one.day for one in self.marks])
        happenings = _by_week(self.happenings, [one.day for one in self.happenings])
        check_ins = _by_week(self.check_ins, self.check_ins)
        mondays = sorted({*marks, *happenings, *check_ins})
        return tuple(
            Week(
                monday,
                tuple(marks.get(monday, ())),
                tuple(happenings.get(monday, ())),
                tuple(check_ins.get(monday, ())),
            )
            for monday in mondays
        )

    def prepare(self) -> None:
        """Work out now what is worked out once: away from where it is painted."""
        for week in self.weeks:
            _ = week.counted
        self.line.prepare()
        _ = self.first_day, self._mondays, self.happening_days, self.check_in_days

    @cached_property
    def happening_days(self) -> list[int]:
        """The days of the happenings as ordinals."""
        return [one.day.toordinal() for one in self.happenings]

    @cached_property
    def check_in_days(self) -> list[int]:
        """The days of the check-ins as ordinals."""
        return [day.toordinal() for day in self.check_ins]

    @cached_property
    def first_day(self) -> date:
        """The day of the first thing there is; today where there is nothing."""
        days = [each[0] for each in self._all_days() if each]
        return min(days, default=self.today)

    def first_day_from(self, day: date) -> date:
        """Return the day of the first thing from `day` on; today where there is nothing."""
        found = []
        for days in self._all_days():
            at = bisect_left(days, day)
            if at < len(days):
                found.append(days[at])
        return min(found, default=self.today)

    def weeks_between(self, first: date, last: date) -> tuple[Week, ...]:
        """Return the weeks that lie in the span, wholly or in part."""
        mondays = self._mondays
        begin = bisect_left(mondays, monday_of(first))
        return self.weeks[begin : bisect_right(mondays, last)]

    def spaces_between(self, first: date, last: date) -> tuple[Space, ...]:
        """Return the times of space that lie in the span, wholly or in part."""
        return tuple(
            space
            for space in self.spaces
            if space.first <= last and (space.last is None or space.last >= first)
        )

    def week_of(self, monday: date) -> Week | None:
        """Return the week that begins on `monday`, if it holds anything."""
        at = bisect_left(self._mondays, monday)
        is_there = at < len(self._mondays) and self._mondays[at] == monday
        return self.weeks[at] if is_there else None

    def stacks(self, share: int) -> Mapping[int, Counter[Outcome]]:
        """Return what each column of `share` weeks holds; counted once, not at each frame."""
        if share not in self._stacks:
            self._stacks[share] = stacked(self.weeks, share)
        return self._stacks[share]

    @cached_property
    def _mondays(self) -> list[date]:
        return [week.monday for week in self.weeks]

    def _all_days(self) -> tuple[Sequence[date], ...]:
        if not self._days:
            self._days["marks"] = [one.day for one in self.marks]
            self._days["happenings"] = [one.day for one in self.happenings]
        return self._days["marks"], self._days["happenings"], self.check_ins


def timeline(
    today: date,
    marks: Iterable[Mark],
    happenings: Iterable[Happening],
    check_ins: Iterable[date],
    entries: Sequence[StatusEntry] = (),
    settled: Iterable[Settled] = (),
    drawing: Drawing = AS_USUAL,
) -> Timeline:
    """Return what lies up to today, in order.

    entries: the log of how contact stands, from which the times of space are. settled: all
    that counts, for the estimate; of a day still to come nothing counts yet. drawing: how
    the line is wanted.
    """
    counted = [one for one in settled if one.day <= today]
    line = Line(weighed_steps(counted, today) if drawing.weighs_recent else steps(counted))
    return Timeline(
        today,
        tuple(sorted((one for one in marks if one.day <= today), key=lambda one: one.day)),
        tuple(sorted((one for one in happenings if one.day <= today), key=lambda one: one.day)),
        tuple(sorted({day for day in check_ins if day <= today})),
        tuple(spaces(entries, today)),
        line,
        built(counted) if drawing.shows_built and line.steps else (),
        drawing,
    )


def how_many(together: Sequence[Happening]) -> int:
    """Return how many things happened.

    What was noted here and, on the same day, in the log of another tab is one thing: a talk
    that was listened to is a talk, however often it was written down.
    """
    here, elsewhere = Counter[tuple[date, Kind]](), Counter[tuple[date, Kind]]()
    for one in together:
        (here if one.source is Source.EVENT else elsewhere)[one.day, one.kind] += 1
    return sum((here | elsewhere).values())


def stacked(weeks: Iterable[Week], share: int) -> dict[int, Counter[Outcome]]:
    """Return the marks of some weeks together, by the number of their column."""
    found: dict[int, Counter[Outcome]] = {}
    for week in weeks:
        number = column_of(week.monday, share)
        if number in found:
            stack = found[number]
            for outcome, many in week.counted.items():
                stack[outcome] += many
        else:
            found[number] = week.counted.copy()
    return found


def spaces(entries: Sequence[StatusEntry], today: date) -> list[Space]:
    """Return the times for which the other person asked for space, clipped to today.

    Each lasts until its last day, or until something else was said.
    """
    found = []
    for number, entry in enumerate(entries):
        if entry.status is not Status.SPACE:
            continue
        first = _said_on(entry)
        later = [_said_on(each) for each in entries[number + 1 :]]
        ends = [day for day in (entry.until_on, *later[:1]) if day is not None and day >= first]
        last = min(ends, default=None)
        if first <= today:
            found.append(Space(first, min(last, today) if last else None))
    return found


def monday_of(day: date) -> date:
    """Return the first day of the week of `day`."""
    return day - timedelta(days=min(day.weekday(), day.toordinal() - 1))


def months_before(day: date, months: int) -> date:
    """Return the day so many months earlier; where that month is shorter, its last safe day."""
    year, month = divmod(day.year * MONTHS_OF_A_YEAR + day.month - 1 - months, MONTHS_OF_A_YEAR)
    return date(max(1, year), month + 1, min(day.day, LONGEST))


def _said_on(entry: StatusEntry) -> date:
    return entry.said_on or entry.recorded_at.astimezone().date()


def _by_week(items: Sequence[Thing], days: Sequence[date]) -> Mapping[date, list[Thing]]:
    found: dict[int, list[Thing]] = {}
    for item, day in zip(items, days, strict=True):
        found.setdefault((day.toordinal() - 1) // DAYS_OF_A_WEEK, []).append(item)
    return {
        date.fromordinal(number * DAYS_OF_A_WEEK + 1): of_week for number, of_week in found.items()
    }
