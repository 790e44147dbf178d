"""Rows of promises and their days as records; what both reading and writing need."""

from __future__ import annotations

from datetime import date, datetime
from typing import TYPE_CHECKING, Any

import sqlalchemy as sa

from reconcile_gui.trust.promises import counting_day, shown_day
from reconcile_gui.trust.records import (
    Change,
    Knows,
    LastTime,
    Occurrence,
    Outcome,
    Promise,
    Size,
    ToWhom,
)
from reconcile_gui.workbook import tables

# id of the promise, what became of it, the day it counts by, what the writer did next.
CountedDay = tuple[int, Outcome, date, str]

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from reconcile_gui.workbook.transaction import Reader

_promise, _occurrence, _history = tables.promise, tables.occurrence, tables.outcome_history
COUNTED = {one.value: one for one in (Outcome.KEPT, Outcome.LATE, Outcome.NOT_KEPT)}
_is_there = sa.and_(
    _occurrence.c.deleted_at.is_(None),
    _promise.c.deleted_at.is_(None),
    _promise.c.id == _occurrence.c.promise_id,
)
# As `promises.counting_day` has it; a test holds them together. NULL: it does not count.
_counts_by = sa.case(
    (
        _occurrence.c.status == Outcome.NOT_KEPT.value,
        sa.func.coalesce(_occurrence.c.due_on, _occurrence.c.done_on),
    ),
    (
        _occurrence.c.status.in_(list(COUNTED)),
        sa.func.coalesce(_occurrence.c.done_on, _occurrence.c.due_on),
    ),
)


def occurrences(reader: Reader) -> list[Occurrence]:
    """Return every day of the living promises, in the order they were made."""
    rows = reader.rows(sa.select(_occurrence).where(_is_there).order_by(_occurrence.c.id))
    return [to_occurrence(row) for row in rows]


def uncounted(reader: Reader) -> list[Occurrence]:
    """Return every day that does not count: open, released, changed; in the same order."""
    rows = reader.rows(
        sa.select(_occurrence).where(_is_there, _counts_by.is_(None)).order_by(_occurrence.c.id)
    )
    return [to_occurrence(row) for row in rows]


def newest_counted(reader: Reader) -> list[Occurrence]:
    """Return of each promise the newest day that counts; of one day the last that was made."""
    # As wide as the largest number of SQLite: texts are compared from the left.
    made = sa.func.substr(sa.literal("0" * 19).concat(_occurrence.c.id), -19)
    place = sa.func.max(_counts_by.concat(made))
    rows = reader.rows(
        # SQLite takes the other columns from the row with the greatest of them.
        sa.select(_occurrence, place)
        .where(_is_there, _counts_by.is_not(None))
        .group_by(_occurrence.c.promise_id)
    )
    return [to_occurrence(row) for row in rows]


def how_many_counted(reader: Reader) -> int:
    """Return how many days count."""
    counted = sa.select(sa.func.count()).select_from(_occurrence, _promise)
    return int(reader.value(counted.where(_is_there, _counts_by.is_not(None))))


def counted_days(reader: Reader) -> Iterator[CountedDay]:
    """Yield every day that counts, in the order they were made.

    Only what the chart is made of: twenty years of days are read while somebody waits.
    """
    made = _occurrence.c
    wanted = sa.select(made.promise_id, made.status, made.due_on, made.done_on, made.note)
    for row in reader.rows(wanted.where(_is_there, _counts_by.is_not(None)).order_by(made.id)):
        outcome = COUNTED[row.status]
        counted: str | None = counting_day(outcome, row.due_on, row.done_on)
        if counted is not None:
            yield row.promise_id, outcome, date.fromisoformat(counted), row.note


def promises(reader: Reader, ids: Iterable[int]) -> dict[int, Promise]:
    """Return the living promises of these ids."""
    wanted = set(ids)
    rows = reader.rows(sa.select(_promise).where(_promise.c.deleted_at.is_(None)))
    return {row.id: to_promise(row) for row in rows if row.id in wanted}


def last_times(everything: Sequence[Occurrence]) -> dict[int, LastTime]:
    """Return for each open occurrence what was settled of the same promise before."""
    replaced_by = {one.replaced_by_id: one for one in everything if one.replaced_by_id}
    newest: dict[int, Occurrence] = {}
    for one in everything:
        if not is_open(one) and _sort_day(one) >= _sort_day(newest.get(one.promise_id)):
            newest[one.promise_id] = one
    found: dict[int, LastTime] = {}
    for one in everything:
        before = newest.get(one.promise_id) or replaced_by.get(one.id)
        day = shown_day(before) if before else None
        if before is not None and day is not None and is_open(one):
            found[one.id] = LastTime(day, before.outcome)
    return found


def _sort_day(occurrence: Occurrence | None) -> date:
    return (shown_day(occurrence) if occurrence else None) or date.min


def histories(reader: Reader, ids: Sequence[int]) -> dict[int, list[Change]]:
    """Return the history of each of these occurrences, the oldest step first."""
    rows = reader.rows(
        sa.select(_history)
        .where(_history.c.occurrence_id.in_(ids), _history.c.deleted_at.is_(None))
        .order_by(_history.c.id)
    )
    found: dict[int, list[Change]] = {}
    for row in rows:
        found.setdefault(row.occurrence_id, []).append(
            Change(
                Outcome(row.from_status),
                Outcome(row.to_status),
                day(row.from_done_on),
                day(row.to_done_on),
                local_day(row.recorded_at),
            )
        )
    return found


def bodies(reader: Reader, ids: Iterable[int | None]) -> dict[int | None, str]:
    """Return the words of the promise of each of these occurrences."""
    rows = reader.rows(
        sa.select(_occurrence.c.id, _promise.c.body)
        .join(_promise, _promise.c.id == _occurrence.c.promise_id)
        .where(_occurrence.c.id.in_([one for one in ids if one is not None]))
    )
    return {row.id: row.body for row in rows}


def to_promise(row: sa.Row[Any]) -> Promise:
    """Return a row as a promise."""
    return Promise(
        id=row.id,
        uuid=row.uuid,
        body=row.body,
        to_whom=ToWhom(row.to_whom),
        to_name=row.to_name,
        size=Size(row.size),
        made_on=date.fromisoformat(row.made_on),
        entered_on=local_day(row.created_at),
    )


def to_occurrence(row: sa.Row[Any]) -> Occurrence:
    """Return a row as a day of a promise."""
    return Occurrence(
        id=row.id,
        promise_id=row.promise_id,
        due_on=day(row.due_on),
        outcome=Outcome(row.status),
        done_on=day(row.done_on),
        entered_on=local_day(row.created_at),
        recorded_on=local_day(row.recorded_at) if row.recorded_at else None,
        note=row.note,
        replaced_by_id=row.replaced_by_id,
        # An answer that this version does not know counts as none.
        knows=Knows(row.partner_knows) if row.partner_knows in set(Knows) else None,
    )


def is_open(occurrence: Occurrence) -> bool:
    """Tell whether nothing is recorded of it."""
    return occurrence.outcome is Outcome.OPEN


def day(text: str | None) -> date | None:
    """Return a stored day."""
    return date.fromisoformat(text) if text else None


def local_day(moment: str) -> date:
    """Return the local day of a stored moment."""
    # Not `from_stamp`: it is ten times slower, and thirty years have many days.
    return datetime.fromisoformat(moment).astimezone().date()
