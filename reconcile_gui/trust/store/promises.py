"""Promises in the workbook: what can be read and what can be done to them."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, Any

import sqlalchemy as sa

from reconcile_gui.clock import stamp
from reconcile_gui.trust.promises import (
    asked,
    coming,
    due_now,
    may_be_changed,
    newest_first,
    occurrence_uuid,
)
from reconcile_gui.trust.records import Asked, Knows, Line, Outcome, Page, PastLine, Terms
from reconcile_gui.trust.store.reading import (
    bodies,
    day,
    histories,
    how_many_counted,
    is_open,
    last_times,
    local_day,
    newest_counted,
    occurrences,
    promises,
    uncounted,
)
from reconcile_gui.trust.store.repeating import (
    all_rules,
    are_days_missing,
    computed_days,
    keep_rule,
    row_of,
    rules_in_force,
)
from reconcile_gui.workbook import tables

if TYPE_CHECKING:
    from reconcile_gui.workbook.transaction import Operation, Query, Reader, Transaction

_promise, _occurrence, _history = tables.promise, tables.occurrence, tables.outcome_history


def page(today: date) -> Query[Page]:
    """Return the open lines, and how many lines are settled."""

    def read(reader: Reader) -> Page:
        others = uncounted(reader)
        shown = [one for one in others if is_open(one)]
        settled = len(others) - len(shown) + how_many_counted(reader)
        shown += computed_days(reader, today)
        made = promises(reader, (one.promise_id for one in shown))
        computed = [one for one in shown if one.id < 0]
        last = last_times([*others, *newest_counted(reader), *computed])
        rules = rules_in_force(reader)
        return Page(
            lines=tuple(
                Line(made[one.promise_id], one, last.get(one.id), rules.get(one.promise_id))
                for one in shown
            ),
            past=settled,
            is_behind=are_days_missing(today)(reader),
        )

    return read


def open_lines() -> Query[list[Line]]:
    """Return the lines in the workbook without an outcome, in the order they were made."""

    def read(reader: Reader) -> list[Line]:
        others = uncounted(reader)
        made = promises(reader, (one.promise_id for one in others if is_open(one)))
        last, rules = last_times([*others, *newest_counted(reader)]), rules_in_force(reader)
        return [
            Line(made[one.promise_id], one, last.get(one.id), rules.get(one.promise_id))
            for one in others
            if is_open(one)
        ]

    return read


def due_lines(today: date) -> Query[list[Asked]]:
    """Return what is due today or past due, the oldest day first."""
    return lambda reader: [asked(line, today) for line in due_now(open_lines()(reader), today)]


def coming_lines(today: date) -> Query[list[Line]]:
    """Return the open lines whose day is still to come, the nearest first."""
    return lambda reader: coming(page(today)(reader).lines, today)


def due_and_coming(today: date) -> Query[tuple[list[Asked], list[Line]]]:
    """Return both of the above; everything is read once, as Today does whenever it shows."""

    def read(reader: Reader) -> tuple[list[Asked], list[Line]]:
        lines = page(today)(reader).lines
        return [asked(line, today) for line in due_now(lines, today)], coming(lines, today)

    return read


def past_lines(limit: int, also: int | None = None) -> Query[list[PastLine]]:
    """Return the settled lines, the newest day first, at most `limit`.

    also: id of an occurrence that is told in any case, the last one if it is older.
    """

    def read(reader: Reader) -> list[PastLine]:
        past = [one for one in occurrences(reader) if not is_open(one)]
        made = promises(reader, (one.promise_id for one in past))
        ordered = newest_first(Line(made[one.promise_id], one) for one in past)
        lines = ordered[:limit]
        lines += [line for line in ordered[limit:] if line.occurrence.id == also]
        history = histories(reader, [line.occurrence.id for line in lines])
        became = bodies(reader, [line.occurrence.replaced_by_id for line in lines])
        rules = all_rules(reader)
        return [
            PastLine(
                line,
                tuple(history.get(line.occurrence.id, ())),
                became.get(line.occurrence.replaced_by_id, ""),
                tuple(rules.get(line.promise.id, ())),
            )
            for line in lines
        ]

    return read


def save_promise(
    uuid: str, terms: Terms, *, instead_of: int | None = None, instead_due: date | None = None
) -> Operation[int | None]:
    """Keep what the form says; the first time this makes the promise. Gives its id.

    uuid: of the promise. instead_of: id of the occurrence that a new promise replaces;
    instead_due: its day, where it is only computed. The due day of a promise is written
    only on the day it was entered; how it repeats counts from the next day on. A promise
    that is in the bin by now is left alone, and None given. ValueError where nothing may
    take the place of that occurrence any more: its day is over, or it has an outcome.
    """

    def write(tx: Transaction) -> int | None:
        row = tx.row(sa.select(_promise).where(_promise.c.uuid == uuid))
        if row is None:
            return _make(tx, uuid, terms, instead_of, instead_due)
        if row.deleted_at is not None:
            return None
        tx.update(_promise, row.id, **_columns(terms))
        if not keep_rule(tx, row, terms):
            _correct_day(tx, row.id, uuid, terms.due_on)
        return int(row.id)

    return write


def record_outcome(
    occurrence_id: int, outcome: Outcome, done_on: date | None, *, due_on: date | None = None
) -> Operation[int]:
    """Note down an outcome, or another one, and keep what stood there before.

    done_on: see `promises.done_on_for`. due_on: the day, where it is only computed; it
    becomes a row by this. OPEN takes an outcome back. Gives the id of the row, 0 if gone.
    ValueError for what was changed: another promise stands in its place, and undoing the
    change is the only way back; and for a change after the day.
    """

    def write(tx: Transaction) -> int:
        row_id = row_of(tx, occurrence_id, due_on)
        row = tx.row(sa.select(_occurrence).where(_occurrence.c.id == row_id))
        new_day = done_on.isoformat() if done_on else None
        if row is None:
            return 0
        if (row.status, row.done_on) != (outcome.value, new_day):
            _settle(tx, row, outcome, new_day)
        return int(row.id)

    return write


def save_note(occurrence_id: int, note: str) -> Operation[None]:
    """Keep what the writer does, or did, next."""

    def write(tx: Transaction) -> None:
        tx.update(_occurrence, occurrence_id, note=note)

    return write


def save_knows(occurrence_id: int, knows: Knows | None) -> Operation[None]:
    """Keep whether the other person knows that it was not kept; None for no answer."""

    def write(tx: Transaction) -> None:
        tx.update(_occurrence, occurrence_id, partner_knows=knows.value if knows else None)

    return write


def bin_promise(uuid: str) -> Operation[None]:
    """Move a promise to the bin; its days and their history come back with it."""

    def write(tx: Transaction) -> None:
        promise_id = tx.value(sa.select(_promise.c.id).where(_promise.c.uuid == uuid))
        if promise_id is not None:
            tx.bin(_promise, promise_id)

    return write


# Inside -------------------------------------------------------------------------------


def _make(
    tx: Transaction, uuid: str, terms: Terms, instead_of: int | None, instead_due: date | None
) -> int:
    promise_id = tx.insert(_promise, uuid=uuid, **_columns(terms))
    first = _first_day(tx, promise_id, terms)
    if terms.repeat is None or instead_of is not None:
        tx.ensure(
            _occurrence,
            occurrence_uuid(uuid, first),
            promise_id=promise_id,
            due_on=first.isoformat() if first else None,
            status=Outcome.OPEN.value,
        )
    if instead_of is not None:
        former_id = row_of(tx, instead_of, instead_due)
        former = tx.row(sa.select(_occurrence).where(_occurrence.c.id == former_id))
        if former is not None:
            _settle(tx, former, Outcome.REPLACED, None)
            made = tx.id_of(_occurrence, occurrence_uuid(uuid, first))
            tx.update(_occurrence, former.id, replaced_by_id=made)
    return promise_id


def _first_day(tx: Transaction, promise_id: int, terms: Terms) -> date | None:
    """Return the first day of a promise just made, its rule written if it repeats."""
    if terms.repeat is None:
        return terms.due_on
    row = tx.row(sa.select(_promise).where(_promise.c.id == promise_id))
    if row is not None:
        keep_rule(tx, row, terms)
    rule = rules_in_force(tx).get(promise_id)
    return rule.first_day if rule else terms.due_on


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
    if len(rows) != 1 or local_day(rows[0].created_at) != tx.today:
        return
    new_uuid = occurrence_uuid(uuid, due_on)
    if tx.value(sa.select(_occurrence.c.id).where(_occurrence.c.uuid == new_uuid)) is None:
        day = due_on.isoformat() if due_on else None
        tx.update(_occurrence, rows[0].id, due_on=day, uuid=new_uuid)


def _settle(tx: Transaction, row: sa.Row[Any], outcome: Outcome, done_on: str | None) -> None:
    if row.status == Outcome.REPLACED.value:
        raise ValueError("This promise was changed, and what it became stands in its place")
    if outcome is Outcome.REPLACED and row.status != Outcome.OPEN.value:
        raise ValueError("This promise has its outcome, so it can no longer be changed")
    if outcome is Outcome.REPLACED and not may_be_changed(day(row.due_on), tx.today):
        raise ValueError("The day of this promise is over, so it can no longer be changed")
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
