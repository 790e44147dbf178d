"""Repeating promises in the workbook: their rules, and their days made up to today."""

from __future__ import annotations

from datetime import date
from itertools import islice
from typing import TYPE_CHECKING, Any

import sqlalchemy as sa

from reconcile_gui.trust.promises import occurrence_uuid
from reconcile_gui.trust.records import Occurrence, Outcome, Terms
from reconcile_gui.trust.repeats import ONE_DAY, Rule, due_days, repeat_from_json
from reconcile_gui.trust.store.reading import day, local_day
from reconcile_gui.workbook import tables

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from reconcile_gui.workbook.transaction import Operation, Query, Reader, Transaction

_promise, _rule, _occurrence = tables.promise, tables.repeat_rule, tables.occurrence
# Chosen: a few hundredths of a second, so that what is typed meanwhile is saved in between.
AT_ONCE = 1000


def make_days(today: date, at_once: int = AT_ONCE) -> Operation[bool]:
    """Make the days of repeating promises that have come by today; the oldest first.

    At most `at_once` of them. Gives whether more remain.
    """

    def write(tx: Transaction) -> bool:
        missing = _missing(tx, today)
        days = dict(_day(*one) for one in islice(missing, at_once))
        tx.ensure_all(_occurrence, days)
        return next(missing, None) is not None

    return write


def are_days_missing(today: date) -> Query[bool]:
    """Return whether days of repeating promises have come that are not made yet."""
    return lambda reader: next(_missing(reader, today), None) is not None


def all_rules(reader: Reader) -> dict[int, list[Rule]]:
    """Return the rules of each promise, in the order in which they come into force."""
    found: dict[int, list[Rule]] = {}
    for row in reader.rows(
        sa.select(_rule).where(_rule.c.deleted_at.is_(None)).order_by(_rule.c.from_on, _rule.c.id)
    ):
        repeat = repeat_from_json(row.rule, day(row.until_on), row.times)
        if repeat is not None:
            rule = Rule(repeat, date.fromisoformat(row.from_on))
            found.setdefault(row.promise_id, []).append(rule)
    return found


def rules_in_force(reader: Reader) -> dict[int, Rule]:
    """Return the newest rule of each promise that still repeats, by the promise's id."""
    ended = {row.id for row in _repeating(reader) if row.ended_on is not None}
    return {key: rules[-1] for key, rules in all_rules(reader).items() if key not in ended}


def computed_days(reader: Reader, today: date) -> list[Occurrence]:
    """Return the next day of each promise that repeats, unless it is made and open."""
    made: dict[int, set[date | None]] = {}
    waiting: set[int] = set()
    for row in reader.rows(
        sa.select(_occurrence.c.promise_id, _occurrence.c.due_on, _occurrence.c.status).where(
            _occurrence.c.deleted_at.is_(None), _occurrence.c.due_on > today.isoformat()
        )
    ):
        made.setdefault(row.promise_id, set()).add(day(row.due_on))
        if row.status == Outcome.OPEN.value:
            waiting.add(row.promise_id)
    rules = all_rules(reader)
    found = []
    for row in _repeating(reader):
        days = due_days(rules[row.id], today + ONE_DAY, date.max, day(row.ended_on))
        next_day = next((one for one in days if one not in made.get(row.id, ())), None)
        if next_day is not None and row.id not in waiting:
            entered_on = local_day(row.created_at)
            found.append(Occurrence(-row.id, row.id, next_day, Outcome.OPEN, None, entered_on))
    return found


def days_to_come(
    reader: Reader, made: Sequence[Occurrence], first: date, last: date, today: date
) -> list[Occurrence]:
    """Return the days after today, from `first` to `last`, of what repeats.

    made: the rows with a day in that stretch; those are not told again.
    """
    there = {(one.promise_id, one.due_on) for one in made}
    rules = all_rules(reader)
    return [
        Occurrence(-row.id, row.id, due_on, Outcome.OPEN, None, local_day(row.created_at))
        for row in _repeating(reader)
        for due_on in due_days(rules[row.id], max(first, today + ONE_DAY), last, day(row.ended_on))
        if (row.id, due_on) not in there
    ]


def row_of(tx: Transaction, occurrence_id: int, due_on: date | None) -> int:
    """Return the id of an occurrence's row; a day that was only computed is made now."""
    if occurrence_id > 0:
        return occurrence_id
    uuid = tx.value(sa.select(_promise.c.uuid).where(_promise.c.id == -occurrence_id))
    if uuid is None or due_on is None:
        return 0
    return _make_day(tx, -occurrence_id, uuid, due_on)


def keep_rule(tx: Transaction, promise: sa.Row[Any], terms: Terms) -> bool:
    """Keep how a promise repeats; tells whether it does, or did.

    On the day the promise was entered all of it may be put right. Later a change counts
    from the next day on: what was due stays due, and the former rule stays in the file.
    """
    rows = _rule_rows(tx, promise.id)
    is_new = local_day(promise.created_at) == tx.today
    if not rows and terms.repeat is None:
        return False
    if terms.repeat is None:
        _stop(tx, promise, rows, terms, is_new=is_new)
    elif not rows:
        _begin(tx, promise, terms)
    else:
        _change(tx, promise, rows[-1], terms, is_new=is_new and len(rows) == 1)
    make_days(tx.today)(tx)
    return True


# Inside -------------------------------------------------------------------------------


def _begin(tx: Transaction, promise: sa.Row[Any], terms: Terms) -> None:
    _add_rule(tx, promise.id, terms, terms.due_on or tx.today)
    for row in _open_rows(tx, promise.id):
        if row.due_on is None:  # the one without a day gives way to days
            tx.bin(_occurrence, row.id)
    _bin_unfitting(tx, promise)


def _change(
    tx: Transaction, promise: sa.Row[Any], newest: sa.Row[Any], terms: Terms, *, is_new: bool
) -> None:
    if terms.repeat is None:
        return
    known = repeat_from_json(newest.rule, day(newest.until_on), newest.times)
    is_same_pattern = known is not None and known.to_json() == terms.repeat.to_json()
    if promise.ended_on is not None:
        tx.update(_promise, promise.id, ended_on=None)
        is_same_pattern = False
    if is_new or local_day(newest.created_at) == tx.today:
        begins = terms.due_on if is_new and terms.due_on else date.fromisoformat(newest.from_on)
        tx.update(_rule, newest.id, from_on=begins.isoformat(), **_rule_columns(terms))
        _bin_unfitting(tx, promise)
    elif is_same_pattern:
        tx.update(_rule, newest.id, **_rule_columns(terms))
    else:
        _add_rule(tx, promise.id, terms, tx.today + ONE_DAY)


def _stop(
    tx: Transaction,
    promise: sa.Row[Any],
    rows: Sequence[sa.Row[Any]],
    terms: Terms,
    *,
    is_new: bool,
) -> None:
    if is_new:
        for row in rows:
            tx.bin(_rule, row.id)
        for row in _open_rows(tx, promise.id):
            tx.bin(_occurrence, row.id)
        _make_day(tx, promise.id, promise.uuid, terms.due_on)
    elif promise.ended_on is None:
        tx.update(_promise, promise.id, ended_on=tx.today.isoformat())
        # Begun again later, the time between stays free.
        until_on = min(filter(None, (rows[-1].until_on, tx.today.isoformat())))
        tx.update(_rule, rows[-1].id, until_on=until_on)


def _add_rule(tx: Transaction, promise_id: int, terms: Terms, from_on: date) -> None:
    tx.insert(_rule, promise_id=promise_id, from_on=from_on.isoformat(), **_rule_columns(terms))


def _rule_columns(terms: Terms) -> dict[str, str | int | None]:
    repeat = terms.repeat
    if repeat is None:
        return {}
    until_on = repeat.until_on.isoformat() if repeat.until_on else None
    return {"rule": repeat.to_json(), "until_on": until_on, "times": repeat.times or None}


def _bin_unfitting(tx: Transaction, promise: sa.Row[Any]) -> None:
    """Take away open days that were made today by a rule put right today."""
    rules = all_rules(tx).get(promise.id, ())
    for row in _open_rows(tx, promise.id):
        due_on = day(row.due_on)
        if due_on is None or local_day(row.created_at) != tx.today:
            continue
        if next(due_days(rules, due_on, due_on), None) is None:
            tx.bin(_occurrence, row.id)


def _make_day(tx: Transaction, promise_id: int, uuid: str, due_on: date | None) -> int:
    day_uuid, values = _day(promise_id, uuid, due_on)
    return tx.ensure(_occurrence, day_uuid, **values)


def _day(
    promise_id: int, uuid: str, due_on: date | None
) -> tuple[str, dict[str, str | int | float | None]]:
    """Return the uuid of a day and what its row says while nothing is recorded.

    One in the bin counts as not made: it begins anew, without what it was.
    """
    return occurrence_uuid(uuid, due_on), {
        "promise_id": promise_id,
        "due_on": due_on.isoformat() if due_on else None,
        "status": Outcome.OPEN.value,
        "done_on": None,
        "recorded_at": None,
        "replaced_by_id": None,
    }


def _missing(reader: Reader, today: date) -> Iterator[tuple[int, str, date]]:
    """Yield the promise's id, its uuid and the day of each that has come and is not made."""
    # All days of a promise in one text: row by row it takes ten times as long.
    made = {
        row.promise_id: set(row.days.split())
        for row in reader.rows(
            sa.select(
                _occurrence.c.promise_id,
                sa.func.group_concat(_occurrence.c.due_on, " ").label("days"),
            )
            .where(_occurrence.c.deleted_at.is_(None), _occurrence.c.due_on.is_not(None))
            .group_by(_occurrence.c.promise_id)
        )
    }
    rules = all_rules(reader)
    for row in _repeating(reader):
        there = made.get(row.id, ())
        for due_on in due_days(rules[row.id], date.min, today, day(row.ended_on)):
            if due_on.isoformat() not in there:
                yield row.id, row.uuid, due_on


def _repeating(reader: Reader) -> list[sa.Row[Any]]:
    """Return the living promises that have a rule this version knows."""
    known = all_rules(reader)
    rows = reader.rows(sa.select(_promise).where(_promise.c.deleted_at.is_(None)))
    return [row for row in rows if row.id in known]


def _rule_rows(reader: Reader, promise_id: int) -> Sequence[sa.Row[Any]]:
    return reader.rows(
        sa.select(_rule)
        .where(_rule.c.promise_id == promise_id, _rule.c.deleted_at.is_(None))
        .order_by(_rule.c.from_on, _rule.c.id)
    )


def _open_rows(reader: Reader, promise_id: int) -> Sequence[sa.Row[Any]]:
    return reader.rows(
        sa.select(_occurrence).where(
            _occurrence.c.promise_id == promise_id,
            _occurrence.c.deleted_at.is_(None),
            _occurrence.c.status == Outcome.OPEN.value,
        )
    )
