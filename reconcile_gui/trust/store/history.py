"""What a promise was before: its letter, how it repeated, outcomes that were put right."""

from __future__ import annotations

from typing import TYPE_CHECKING

import sqlalchemy as sa

from reconcile_gui.trust.records import Correction, Outcome, PromiseHistory
from reconcile_gui.trust.store.reading import day, histories
from reconcile_gui.trust.store.repeating import all_rules
from reconcile_gui.workbook import tables

if TYPE_CHECKING:
    from reconcile_gui.workbook.transaction import Query, Reader

_occurrence, _history = tables.occurrence, tables.outcome_history
_promise, _letter = tables.promise, tables.letter
# Chosen: what one reads at a look; each of the others stands with its own day.
MOST_CORRECTIONS = 12


def promise_history(promise_id: int) -> Query[PromiseHistory]:
    """Return how a promise repeated, which of its days were put right, and its letter.

    The first outcome of a day is no correction; taking it back is one.
    """

    def read(reader: Reader) -> PromiseHistory:
        put_right = sa.select(_history.c.occurrence_id).where(
            _history.c.from_status != Outcome.OPEN.value, _history.c.deleted_at.is_(None)
        )
        rows = reader.rows(
            sa.select(_occurrence.c.id, _occurrence.c.due_on)
            .where(
                _occurrence.c.promise_id == promise_id,
                _occurrence.c.deleted_at.is_(None),
                _occurrence.c.id.in_(put_right),
            )
            .order_by(_occurrence.c.due_on.desc(), _occurrence.c.id.desc())
            .limit(MOST_CORRECTIONS)
        )
        steps = histories(reader, [row.id for row in rows])
        corrected = [
            Correction(day(row.due_on), change)
            for row in rows
            for change in steps.get(row.id, ())
            if change.from_outcome is not Outcome.OPEN
        ][:MOST_CORRECTIONS]
        letter_id = reader.value(
            sa.select(_letter.c.id)
            .join(_promise, _promise.c.letter_id == _letter.c.id)
            .where(_promise.c.id == promise_id, _letter.c.deleted_at.is_(None))
        )
        rules = all_rules(reader).get(promise_id, ())
        return PromiseHistory(tuple(rules), tuple(corrected), letter_id)

    return read
