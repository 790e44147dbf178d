"""Where a row belongs: the row it is a part of, and what it is called there."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import sqlalchemy as sa

from reconcile_gui.workbook.indexed import BY_KIND, owner_of

if TYPE_CHECKING:
    from reconcile_gui.workbook.transaction import Query, Reader


@dataclass(frozen=True, slots=True)
class Whereabouts:
    """One row.

    owner_id: of the row it is a part of, else its own. key: its question, its part of a
    letter, or empty. day: an ISO day, or empty.
    """

    kind: str
    row_id: int
    uuid: str
    owner_id: int
    key: str
    day: str


def whereabouts(kind: str, row_id: int) -> Query[Whereabouts | None]:
    """Return where a row with words belongs; None for one that is gone or in the bin."""
    table = BY_KIND[kind].table
    owner = owner_of(table)
    column = table.c.id if owner is None else owner[0]
    indexed = BY_KIND[kind]
    asked = sa.select(
        table.c.uuid,
        column.label("owner_id"),
        indexed.key_of.label("key"),
        indexed.day_of.label("day"),
    ).where(table.c.id == row_id, table.c.deleted_at.is_(None))

    def read(reader: Reader) -> Whereabouts | None:
        row = reader.row(asked)
        if row is None:
            return None
        return Whereabouts(kind, row_id, row.uuid, row.owner_id, row.key, row.day or "")

    return read
