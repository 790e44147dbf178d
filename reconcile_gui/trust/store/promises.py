"""Promises in the workbook: what can be read and what can be done to them."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, Any

import sqlalchemy as sa

from reconcile_gui.clock import from_stamp, stamp
from reconcile_gui.trust.promises import (
    asked,
    coming,
    due_now,
    newest_first,
    occurrence_uuid,
    settled,
    shown_day,
)
from reconcile_gui.trust.records import (
    Asked,
    Change,
    LastTime,
    Line,
    Occurrence,
    Outcome,
    Page,
    PastLine,
    Promise,
    Size,
    Terms,
    ToWhom,
)
from reconcile_gui.workbook import tables

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from reconcile_gui.workbook.transaction import Operation, Query, Reader, Transaction

_promise, _occurrence, _history = tables.promise, tables.occurrence, tables.outcome_history


def page() -> Query[Page]:
    """Return the open lines, what counts, and how many lines are settled."""

    def read(reader: Reader) -> Page:
        everything = _occurrences(reader)
        promises = _promises(reader, (one.promise_id for one in everything if _is_open(one)))
        last = _last_times(everything)
        lines = tuple(
            Line(promises[one.promise_id], one, last.get(one.id))
            for one in everything
            if _is_open(one)
        )
        counted = (settled(one.outcome, one.due_on, one.done_on) for one in everything)
        return Page(
            lines=lines,
            settled=tuple(one for one in counted if one is not None),
            past=len(everything) - len(lines),
        )

    return read


def open_lines() -> Query[list[Line]]:
    """Return the lines without an outcome, in the order they were made."""

    def read(reader: Reader) -> list[Line]:
        return list(page()(reader).lines)

    return read


def due_lines(today: date) -> Query[list[Asked]]:
    """Return what is due today or past due, the oldest day first."""
    return lambda reader: [asked(line, today) for line in due_now(open_lines()(reader), today)]


def coming_lines(today: date) -> Query[list[Line]]:
    """Return the open lines whose day is still to come, the nearest first."""
    return lambda reader: coming(open_lines()(reader), today)


def past_lines(limit: int) -> Query[list[PastLine]]:
    """Return the settled lines, the newest day first, at most `limit`."""

    def read(reader: Reader) -> list[PastLine]:
        everything = _occurrences(reader)
        past = [one for one in everything if not _is_open(one)]
        promises = _promises(reader, (one.promise_id for one in past))
        lines = newest_first(Line(promises[one.promise_id], one) for one in past)[:limit]
        histories = _histories(reader, [line.occurrence.id for line in lines])
        became = _bodies(reader, [line.occurrence.replaced_by_id for line in lines])
        return [
            PastLine(
                line,
                tuple(histories.get(line.occurrence.id, ())),
                became.get(line.occurrence.replaced_by_id, ""),
            )
            for line in lines
        ]

    return read


def save_promise(
    uuid: str, terms: Terms, *, instead_of: int | None = None
) -> Operation[int | None]:
    """Keep what the form says; the first time this makes the promise. Gives its id.

    uuid: of the promise. instead_of: id of the occurrence that a new promise replaces.
    The due day of a promise is written only on the day it was entered. A promise that is
    in the bin by now is left alone, and None given.
    """

    def write(tx: Transaction) -> int | None:
        row = tx.row(sa.select(_promise).where(_promise.c.uuid == uuid))
        if row is None:
            return _make(tx, uuid, terms, instead_of)
        if row.deleted_at is not None:
            return None
        tx.update(_promise, row.id, **_columns(terms))
        _correct_day(tx, row.id, uuid, terms.due_on)
        return int(row.id)

    return write


def record_outcome(occurrence_id: int, outcome: Outcome, done_on: date | None) -> Operation[None]:
    """Note down an outcome, or another one, and keep what stood there before.

    done_on: see `promises.done_on_for`. OPEN takes an outcome back.
    """

    def write(tx: Transaction) -> None:
        row = tx.row(sa.select(_occurrence).where(_occurrence.c.id == occurrence_id))
        new_day = done_on.isoformat() if done_on else None
        if row is None or (row.status, row.done_on) == (outcome.value, new_day):
            return
        _settle(tx, row, outcome, new_day)

    return write


def save_note(occurrence_id: int, note: str) -> Operation[None]:
    """Keep what the writer does, or did, next."""

    def write(tx: Transaction) -> None:
        tx.update(_occurrence, occurrence_id, note=note)

    return write


def bin_promise(uuid: str) -> Operation[None]:
    """Move a promise to the bin; its days and their history come back with it."""

    def write(tx: Transaction) -> None:
        promise_id = _id_of(tx, uuid)
        if promise_id is not None:
            tx.bin(_promise, promise_id)

    return write


# Writing ------------------------------------------------------------------------------


def _make(tx: Transaction, uuid: str, terms: Terms, instead_of: int | None) -> int:
    promise_id = tx.insert(_promise, uuid=uuid, **_columns(terms))
    occurrence_id = tx.insert(
        _occurrence,
        uuid=occurrence_uuid(uuid, terms.due_on),
        promise_id=promise_id,
        due_on=terms.due_on.isoformat() if terms.due_on else None,
        status=Outcome.OPEN.value,
    )
    if instead_of is not None:
        former = tx.row(sa.select(_occurrence).where(_occurrence.c.id == instead_of))
        if former is not None:
            _settle(tx, former, Outcome.REPLACED, None)
            tx.update(_occurrence, instead_of, replaced_by_id=occurrence_id)
    return promise_id


def _id_of(reader: Reader, uuid: str) -> int | None:
    found = reader.value(sa.select(_promise.c.id).where(_promise.c.uuid == uuid))
    return None if found is None else int(found)


def _columns(terms: Terms) -> dict[str, str]:
    return {
        "body": terms.body,
        "to_whom": terms.to_whom.value,
        "to_name": terms.to_name,
        "size": terms.size.value,
        "made_on": terms.made_on.isoformat(),
    }


def _correct_day(tx: Transaction, promise_id: int, uuid: str, due_on: date | None) -> None:
    rows = tx.rows(
        sa.select(_occurrence).where(
            _occurrence.c.promise_id == promise_id,
            _occurrence.c.deleted_at.is_(None),
            _occurrence.c.status == Outcome.OPEN.value,
        )
    )
    if len(rows) != 1 or _local_day(rows[0].created_at) != tx.today:
        return
    new_uuid = occurrence_uuid(uuid, due_on)
    if tx.value(sa.select(_occurrence.c.id).where(_occurrence.c.uuid == new_uuid)) is None:
        day = due_on.isoformat() if due_on else None
        tx.update(_occurrence, rows[0].id, due_on=day, uuid=new_uuid)


def _settle(tx: Transaction, row: sa.Row[Any], outcome: Outcome, done_on: str | None) -> None:
    moment = stamp(tx.now)
    tx.insert(
        _history,
        occurrence_id=row.id,
        from_status=row.status,
        to_status=outcome.value,
        from_done_on=row.done_on,
        to_done_on=done_on,
        recorded_at=moment,
    )
    recorded_at = None if outcome is Outcome.OPEN else moment
    tx.update(_occurrence, row.id, status=outcome.value, done_on=done_on, recorded_at=recorded_at)


# Reading ------------------------------------------------------------------------------


def _occurrences(reader: Reader) -> list[Occurrence]:
    rows = reader.rows(
        sa.select(_occurrence)
        .join(_promise, _promise.c.id == _occurrence.c.promise_id)
        .where(_occurrence.c.deleted_at.is_(None), _promise.c.deleted_at.is_(None))
        .order_by(_occurrence.c.id)
    )
    return [_to_occurrence(row) for row in rows]


def _promises(reader: Reader, ids: Iterable[int]) -> dict[int, Promise]:
    wanted = set(ids)
    rows = reader.rows(sa.select(_promise).where(_promise.c.deleted_at.is_(None)))
    return {row.id: _to_promise(row) for row in rows if row.id in wanted}


def _last_times(everything: Sequence[Occurrence]) -> dict[int, LastTime]:
    """Return for each open occurrence what was settled of the same promise before."""
    replaced_by = {one.replaced_by_id: one for one in everything if one.replaced_by_id}
    newest: dict[int, Occurrence] = {}
    for one in everything:
        if not _is_open(one) and _sort_day(one) >= _sort_day(newest.get(one.promise_id)):
            newest[one.promise_id] = one
    found: dict[int, LastTime] = {}
    for one in everything:
        before = newest.get(one.promise_id) or replaced_by.get(one.id)
        day = shown_day(before) if before else None
        if before is not None and day is not None and _is_open(one):
            found[one.id] = LastTime(day, before.outcome)
    return found


def _sort_day(occurrence: Occurrence | None) -> date:
    return (shown_day(occurrence) if occurrence else None) or date.min


def _histories(reader: Reader, ids: Sequence[int]) -> dict[int, list[Change]]:
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
                _day(row.from_done_on),
                _day(row.to_done_on),
                _local_day(row.recorded_at),
            )
        )
    return found


def _bodies(reader: Reader, ids: Iterable[int | None]) -> dict[int | None, str]:
    rows = reader.rows(
        sa.select(_occurrence.c.id, _promise.c.body)
        .join(_promise, _promise.c.id == _occurrence.c.promise_id)
        .where(_occurrence.c.id.in_([one for one in ids if one is not None]))
    )
    return {row.id: row.body for row in rows}


def _to_promise(row: sa.Row[Any]) -> Promise:
    return Promise(
        id=row.id,
        uuid=row.uuid,
        body=row.body,
        to_whom=ToWhom(row.to_whom),
        to_name=row.to_name,
        size=Size(row.size),
        made_on=date.fromisoformat(row.made_on),
        entered_on=_local_day(row.created_at),
    )


def _to_occurrence(row: sa.Row[Any]) -> Occurrence:
    return Occurrence(
        id=row.id,
        promise_id=row.promise_id,
        due_on=_day(row.due_on),
        outcome=Outcome(row.status),
        done_on=_day(row.done_on),
        entered_on=_local_day(row.created_at),
        recorded_on=_local_day(row.recorded_at) if row.recorded_at else None,
        note=row.note,
        replaced_by_id=row.replaced_by_id,
    )


def _is_open(occurrence: Occurrence) -> bool:
    return occurrence.outcome is Outcome.OPEN


def _day(text: str | None) -> date | None:
    return date.fromisoformat(text) if text else None


def _local_day(moment: str) -> date:
    return from_stamp(moment).astimezone().date()
