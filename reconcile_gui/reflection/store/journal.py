"""The pages of the free journal."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, Any

import sqlalchemy as sa

from reconcile_gui.reflection.records import JournalEntry
from reconcile_gui.workbook.tables import journal_entry

if TYPE_CHECKING:
    from reconcile_gui.workbook.transaction import Operation, Query, Reader, Transaction


# Chosen: the first words of a page, enough for one line of a list at any width.
FIRST_WORDS = 200


def save_entry(uuid: str, body: str) -> Operation[None]:
    """Keep a journal page under its uuid; a new one gets today's date.

    Blank text makes no page, and moves an existing one to the bin with its last
    words; it comes back when something is typed again.
    """

    def write(tx: Transaction) -> None:
        row = tx.row(sa.select(journal_entry).where(journal_entry.c.uuid == uuid))
        if not body.strip():
            if row is not None and row.deleted_at is None:
                tx.bin(journal_entry, row.id)
        elif row is not None:
            tx.update(journal_entry, row.id, body=body, deleted_at=None)
        else:
            tx.insert(journal_entry, uuid=uuid, day=tx.today.isoformat(), body=body)

    return write


def bin_entry(uuid: str) -> Operation[None]:
    """Move a journal page to the bin."""

    def write(tx: Transaction) -> None:
        row_id = tx.value(sa.select(journal_entry.c.id).where(journal_entry.c.uuid == uuid))
        if row_id is not None:
            tx.bin(journal_entry, row_id)

    return write


def entry(uuid: str) -> Query[JournalEntry | None]:
    """Return a journal page with all its words, or None."""

    def read(reader: Reader) -> JournalEntry | None:
        row = reader.row(
            sa.select(journal_entry).where(
                journal_entry.c.uuid == uuid, journal_entry.c.deleted_at.is_(None)
            )
        )
        return _entry(row, row.body) if row else None

    return read


def entries(at_most: int) -> Query[list[JournalEntry]]:
    """Return the newest journal pages with their first words only."""

    def read(reader: Reader) -> list[JournalEntry]:
        first = sa.func.substr(journal_entry.c.body, 1, FIRST_WORDS).label("first")
        rows = reader.rows(
            sa.select(journal_entry, first)
            .where(journal_entry.c.deleted_at.is_(None))
            .order_by(journal_entry.c.day.desc(), journal_entry.c.id.desc())
            .limit(at_most)
        )
        return [_entry(row, row.first) for row in rows]

    return read


def _entry(row: sa.Row[Any], body: str) -> JournalEntry:
    return JournalEntry(row.id, row.uuid, date.fromisoformat(row.day), body)
