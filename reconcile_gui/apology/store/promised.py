"""Which sentences of a letter have become promises."""

from __future__ import annotations

from typing import TYPE_CHECKING

import sqlalchemy as sa

from reconcile_gui.workbook import tables

if TYPE_CHECKING:
    from reconcile_gui.workbook.transaction import Query, Reader

_hand_over, _letter = tables.hand_over, tables.letter


def promised_from(letter_id: int) -> Query[frozenset[str]]:
    """Return the sentences of a letter that were handed on to become promises.

    Also of promises that are in the bin by now: nothing is offered twice. One that was
    taken back was never handed on.
    """

    def read(reader: Reader) -> frozenset[str]:
        rows = reader.rows(
            sa.select(_hand_over.c.body)
            .join(_letter, _letter.c.uuid == _hand_over.c.from_uuid)
            .where(
                _letter.c.id == letter_id,
                _hand_over.c.from_kind == _letter.name,
                _hand_over.c.to_kind == tables.promise.name,
                _hand_over.c.deleted_at.is_(None),
            )
        )
        return frozenset(row.body for row in rows)

    return read
