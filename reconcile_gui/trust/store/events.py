"""Events in the workbook: made, changed, moved to the bin."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

import sqlalchemy as sa

from reconcile_gui.trust.event import Event, Kind, Weight
from reconcile_gui.workbook import tables

if TYPE_CHECKING:
    from reconcile_gui.workbook.transaction import Operation, Query, Reader, Transaction

_event = tables.event
_KINDS = {one.value: one for one in Kind}
_WEIGHTS = {one.value: one for one in Weight}


def events() -> Query[list[Event]]:
    """Return every event, the oldest day first."""

    def read(reader: Reader) -> list[Event]:
        rows = reader.rows(
            sa.select(_event)
            .where(_event.c.deleted_at.is_(None))
            .order_by(_event.c.day, _event.c.id)
        )
        return [
            Event(
                uuid=row.uuid,
                day=date.fromisoformat(row.day),
                kind=_KINDS.get(row.kind, Kind.OTHER),
                body=row.body,
                weight=_WEIGHTS.get(row.weight, Weight.NONE),
                next=row.what_i_did_next,
            )
            for row in rows
        ]

    return read


def save_event(event: Event) -> Operation[None]:
    """Keep an event as it is now; the first time this makes it.

    One that is in the bin by now is left alone.
    """

    def write(tx: Transaction) -> None:
        columns = {
            "day": event.day.isoformat(),
            "kind": event.kind.value,
            "body": event.body,
            "weight": event.weight.value,
            "what_i_did_next": event.next,
        }
        row = tx.row(sa.select(_event).where(_event.c.uuid == event.uuid))
        if row is None:
            tx.insert(_event, uuid=event.uuid, **columns)
        elif row.deleted_at is None:
            tx.update(_event, row.id, **columns)

    return write


def bin_event(uuid: str) -> Operation[None]:
    """Move an event to the bin; one that was never saved leaves nothing."""

    def write(tx: Transaction) -> None:
        row_id = tx.id_of(_event, uuid)
        if row_id is not None:
            tx.bin(_event, row_id)

    return write
