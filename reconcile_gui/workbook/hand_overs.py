"""Where a text that was copied from one place to another came from."""

from __future__ import annotations

from typing import TYPE_CHECKING

import sqlalchemy as sa

from reconcile_gui.workbook.tables import hand_over, metadata

if TYPE_CHECKING:
    from reconcile_gui.workbook.transaction import Operation, Transaction


def note_hand_over(source: tuple[str, int], target: tuple[str, int], body: str) -> Operation[None]:
    """Note that a row was made, or added to, from another one.

    source, target: table and id of a row. body: the words as they were handed over.
    """

    def write(tx: Transaction) -> None:
        tx.insert(
            hand_over,
            from_kind=source[0],
            from_uuid=_uuid_of(tx, *source),
            to_kind=target[0],
            to_uuid=_uuid_of(tx, *target),
            body=body,
        )

    return write


def _uuid_of(tx: Transaction, kind: str, row_id: int) -> str:
    table = metadata.tables[kind]
    return str(tx.value(sa.select(table.c.uuid).where(table.c.id == row_id)))
