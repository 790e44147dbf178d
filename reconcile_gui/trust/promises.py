"""When a promise is due, which outcomes are offered then, and by which day each counts.

All days are local calendar days; nothing here knows hours or time zones.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from heapq import nlargest
from typing import TypeVar
from uuid import UUID, uuid5

from reconcile_gui.trust.records import (
    Asked,
    Due,
    Line,
    Occurrence,
    Offer,
    Outcome,
    Settled,
    Size,
)

ONE_DAY = timedelta(days=1)
Day = TypeVar("Day", date, str)  # as a day, or as the workbook keeps it


# One letter each, the same wherever a promise is in front of the writer.
KEYS: dict[Outcome, str] = {
    Outcome.KEPT: "K",
    Outcome.LATE: "L",
    Outcome.NOT_KEPT: "N",
    Outcome.RELEASED: "R",
    Outcome.REPLACED: "C",
}

# In the order of the buttons. Past its day "kept" means "kept on the day". Without a day
# a promise can be broken at any time, and changed as long as it is open.
_OFFERED: dict[Due, tuple[Outcome, ...]] = {
    Due.COMING: (Outcome.KEPT, Outcome.REPLACED, Outcome.RELEASED),
    Due.TODAY: (Outcome.KEPT, Outcome.NOT_KEPT, Outcome.RELEASED),
    Due.PAST: (Outcome.LATE, Outcome.NOT_KEPT, Outcome.KEPT, Outcome.RELEASED),
    Due.NO_DAY: (Outcome.KEPT, Outcome.NOT_KEPT, Outcome.REPLACED, Outcome.RELEASED),
}
_ORDER = (Due.TODAY, Due.PAST, Due.COMING, Due.NO_DAY)


@dataclass(frozen=True, slots=True)
class DaySpan:
    """The days that may be chosen, both ends included."""

    first: date
    last: date

    def nearest(self, day: date) -> date:
        """Return `day`, or the end of the span it lies beyond."""
        return min(max(day, self.first), self.last)


def occurrence_uuid(promise_uuid: str, due_on: date | None) -> str:
    """Return the uuid of a promise's day: the same in every copy of the workbook."""
    return str(uuid5(UUID(promise_uuid), due_on.isoformat() if due_on else ""))


def due_state(due_on: date | None, today: date) -> Due:
    """Return where today stands to the due day."""
    if due_on is None:
        return Due.NO_DAY
    if due_on == today:
        return Due.TODAY
    return Due.PAST if due_on < today else Due.COMING


def offers(due_on: date | None, today: date) -> tuple[Offer, ...]:
    """Return the outcomes an open promise may be given, in the order of their buttons."""
    return tuple(
        Offer(outcome, KEYS[outcome], done_on_for(outcome, due_on, today))
        for outcome in _OFFERED[due_state(due_on, today)]
    )


def asked(line: Line, today: date) -> Asked:
    """Return a line with what may be said of it today."""
    due_on = line.occurrence.due_on
    return Asked(line, due_state(due_on, today), offers(due_on, today))


def done_on_for(outcome: Outcome, due_on: date | None, today: date) -> date | None:
    """Return the day to note down with an outcome recorded today."""
    if outcome is Outcome.LATE:
        return today
    if outcome is Outcome.KEPT:
        return due_on if due_on is not None and due_on < today else today
    if outcome is Outcome.NOT_KEPT and due_on is None:
        return today
    return None


def counting_day(outcome: Outcome, due_on: Day | None, done_on: Day | None) -> Day | None:
    """Return the one day a counted outcome is counted and drawn by; None if it never counts.

    Kept and late count by the day they were done, not kept by the day it was due; a
    promise without a due day counts as not kept by the day noted with it.
    """
    if outcome in (Outcome.KEPT, Outcome.LATE):
        return done_on or due_on
    if outcome is Outcome.NOT_KEPT:
        return due_on or done_on
    return None


def settled(
    outcome: Outcome, due_on: date | None, done_on: date | None, size: Size = Size.SMALL
) -> Settled | None:
    """Return what counts of one day of a promise; None for open, released and replaced."""
    day = counting_day(outcome, due_on, done_on)
    return Settled(outcome, day, size) if day is not None else None


def shown_day(occurrence: Occurrence) -> date | None:
    """Return the day to show beside an outcome, counted or not."""
    counted = counting_day(occurrence.outcome, occurrence.due_on, occurrence.done_on)
    return counted or occurrence.recorded_on or occurrence.due_on


def calendar_day(occurrence: Occurrence) -> date | None:
    """Return the day on which it stands in a calendar; None for an open one without a day.

    What counts stands where it counts, all else where it is, or was, due.
    """
    one = occurrence
    counted = counting_day(one.outcome, one.due_on, one.done_on)
    return counted or one.due_on or one.recorded_on


def days_for(outcome: Outcome, due_on: date | None, today: date) -> DaySpan | None:
    """Return the days an outcome may be noted with; None where it has no day of its own.

    Kept: up to the due day; late: after it; neither in the future.
    """
    if outcome is Outcome.KEPT:
        return DaySpan(date.min, min(due_on, today) if due_on else today)
    if outcome is Outcome.LATE and due_on is not None and due_on < today:
        return DaySpan(due_on + ONE_DAY, today)
    if outcome is Outcome.NOT_KEPT and due_on is None:
        return DaySpan(date.min, today)
    return None


def outcomes_instead(occurrence: Occurrence, today: date) -> tuple[Outcome, ...]:
    """Return what a recorded outcome may be changed to, itself included.

    What was changed before its day stays so: another promise stands in its place.
    """
    if occurrence.outcome is Outcome.REPLACED:
        return (Outcome.REPLACED,)
    due = due_state(occurrence.due_on, today)
    later = [Outcome.KEPT]
    if due is Due.PAST:
        later.append(Outcome.LATE)
    if due is not Due.COMING:
        later.append(Outcome.NOT_KEPT)
    later += [Outcome.RELEASED, Outcome.OPEN]
    # A clock that went back must not take away what stands.
    return (*later,) if occurrence.outcome in later else (occurrence.outcome, *later)


def may_be_changed(due_on: date | None, today: date) -> bool:
    """Tell whether another promise may still take its place.

    Offered before the day; what was begun then may be written until the day is over.
    """
    return due_on is None or due_on >= today


def may_correct_day(line: Line, today: date) -> bool:
    """Tell whether the due day may be put right.

    Only on the day it was entered: from then on it is the writer's word, and
    *Changed*, before the day, is the way. Of what repeats, the day it begins on.
    """
    entered_on = line.promise.entered_on if line.rule else line.occurrence.entered_on
    return line.occurrence.outcome is Outcome.OPEN and entered_on == today


def in_order(lines: Iterable[Line], today: date) -> list[Line]:
    """Return open lines as listed: today, past due, coming, without a day; oldest first."""

    def place(line: Line) -> tuple[int, tuple[date, int]]:
        return _ORDER.index(due_state(line.occurrence.due_on, today)), _by_day(line)

    return sorted(lines, key=place)


def without_oldest(lines: Sequence[Line], today: date, most: int) -> tuple[list[Line], int]:
    """Return the lines with the newest `most` of those past due, and how many are left out.

    A promise of every day that nobody looked at for a year is no list to read.
    """
    past = [one for one in lines if _is_past(one, today)]
    newest = nlargest(most, past, key=_by_day)
    rest = [one for one in lines if not _is_past(one, today)]
    return [*newest, *rest], len(past) - len(newest)


def newest_first(lines: Iterable[Line]) -> list[Line]:
    """Return settled lines, the newest day first."""

    def place(line: Line) -> tuple[date, int]:
        return shown_day(line.occurrence) or date.min, line.occurrence.id

    return sorted(lines, key=place, reverse=True)


def past_due(lines: Iterable[Line], today: date) -> int:
    """Return how many open lines are past their day."""
    return sum(_is_past(line, today) for line in lines)


def due_now(lines: Iterable[Line], today: date) -> list[Line]:
    """Return the open lines that are due today or past due, the oldest day first."""
    due = [
        line for line in lines if due_state(line.occurrence.due_on, today) in (Due.TODAY, Due.PAST)
    ]
    return sorted(due, key=_by_day)


def coming(lines: Iterable[Line], today: date) -> list[Line]:
    """Return the open lines whose day is still to come, the nearest first."""
    return sorted(
        (line for line in lines if due_state(line.occurrence.due_on, today) is Due.COMING),
        key=_by_day,
    )


def _is_past(line: Line, today: date) -> bool:
    """Tell as `due_state` does, for thousands of lines while a window waits."""
    due_on = line.occurrence.due_on
    return due_on is not None and due_on < today


def _by_day(line: Line) -> tuple[date, int]:
    return line.occurrence.due_on or date.max, line.occurrence.id
