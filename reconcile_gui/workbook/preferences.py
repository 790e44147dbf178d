"""Small choices that belong to one workbook: names, the path, the coach's level."""

from __future__ import annotations

from typing import TYPE_CHECKING

import sqlalchemy as sa

from reconcile_gui.workbook.tables import preference

if TYPE_CHECKING:
    from collections.abc import Mapping

    from reconcile_gui.workbook.transaction import Operation, Query, Reader, Transaction

IMPORTED = "imported"  # "1" in a workbook made from everything that another one held
# What says how this file came to be, and nothing of what was written in it.
OF_THIS_FILE = (IMPORTED,)


def preferences() -> Query[dict[str, str]]:
    """Return every choice made in this workbook, by key."""

    def read(reader: Reader) -> dict[str, str]:
        living = sa.select(preference.c.key, preference.c.value).where(
            preference.c.deleted_at.is_(None)
        )
        return {row.key: row.value for row in reader.rows(living)}

    return read


def prefer(choices: Mapping[str, str]) -> Operation[None]:
    """Keep these choices; the others stay as they are."""

    def write(tx: Transaction) -> None:
        for key, value in choices.items():
            _prefer_one(tx, key, value)

    return write


def _prefer_one(tx: Transaction, key: str, value: str) -> None:
    newest_first = (
        sa.select(preference.c.id)
        .where(preference.c.key == key)
        .order_by(preference.c.deleted_at.is_not(None), preference.c.id.desc())
    )
    row_id = tx.value(newest_first)
    if row_id is None:
        tx.insert(preference, key=key, value=value)
    else:
        tx.update(preference, row_id, value=value, deleted_at=None)
