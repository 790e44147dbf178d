"""Rows of promises and their days as records; what both reading and writing need."""

from __future__ import annotations

from datetime import date, datetime
from typing import TYPE_CHECKING, Any

import sqlalchemy as sa

from reconcile_gui.trust.promises import shown_day
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

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from reconcile_gui.workbook.transaction import Reader

_promise, _occurrence, _history = tables.promise, tables.occurrence, tables.outcome_history


def occurrences(reader: Reader) -> list[Occurrence]:
    """Return every day of the living promises, in the order they were made."""
    rows = reader.rows(
        sa.select(_occurrence)
        .join(_promise, _promise.c.id == _occurrence.c.promise_id)
        .where(_occurrence.c.deleted_at.is_(None), _promise.c.deleted_at.is_(None))
        .order_by(_occurrence.c.id)
    )
    return [to_occurrence(row) for row in rows]


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
