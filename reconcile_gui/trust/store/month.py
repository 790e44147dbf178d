"""The promises of a stretch of days: due, still to come, and what became of them."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

import sqlalchemy as sa

from reconcile_gui.trust.promises import calendar_day, due_state
from reconcile_gui.trust.records import DayLine, Line, Occurrence
from reconcile_gui.trust.store.reading import promises, to_occurrence
from reconcile_gui.trust.store.repeating import days_to_come
from reconcile_gui.workbook import tables

if TYPE_CHECKING:
    from reconcile_gui.workbook.transaction import Query, Reader

_promise, _occurrence = tables.promise, tables.occurrence


def day_lines(first: date, last: date, today: date) -> Query[list[DayLine]]:
    """Return what is on each day from `first` to `last`, the oldest day first.

    What repeats stands on every day on which it will be due; a promise without a day only
    on the one that was noted with its outcome.
    """

    def read(reader: Reader) -> list[DayLine]:
        near = _near(reader, first, last)
        found = [*near, *days_to_come(reader, near, first, last, today)]
        made = promises(reader, (one.promise_id for one in found))
        lines = []
        for one in found:
            day = calendar_day(one)
            if day is not None and first <= day <= last:
                line = Line(made[one.promise_id], one)
                lines.append(DayLine(day, line, due_state(one.due_on, today)))
        return sorted(lines, key=lambda line: (line.day, line.line.promise.id))

    return read


def _near(reader: Reader, first: date, last: date) -> list[Occurrence]:
    """Return every living row with something of these days."""
    span = first.isoformat(), last.isoformat()
    columns = _occurrence.c
    rows = reader.rows(
        sa.select(_occurrence)
        .join(_promise, _promise.c.id == columns.promise_id)
        .where(
            columns.deleted_at.is_(None),
            _promise.c.deleted_at.is_(None),
            sa.or_(
                columns.due_on.between(*span),
                columns.done_on.between(*span),
                sa.and_(columns.due_on.is_(None), columns.recorded_at.is_not(None)),
            ),
        )
        .order_by(columns.id)
    )
    return [to_occurrence(row) for row in rows]
