"""The pages of the free journal."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, Any

import sqlalchemy as sa

from reconcile_gui.reflection.records import JournalEntry, Neighbours
from reconcile_gui.workbook.tables import journal_entry

if TYPE_CHECKING:
    from reconcile_gui.workbook.transaction import Operation, Query, Reader, Transaction


# Chosen: the first words of a page, enough for one line of a list at any width.
FIRST_WORDS = 200
# A blank page stands behind all of its day.
AFTER_ALL_IDS = 2**62


def save_entry(uuid: str, body: str, day: date | None = None) -> Operation[None]:
    """Keep the words of a journal page under its uuid.

    day: of a page that is new; today if None. A page without words and title is none: an
    existing one goes to the bin as it was, and comes back when something is typed again.
    """
    return lambda tx: _keep(tx, uuid, day, {"body": body})


def save_title(uuid: str, title: str, day: date | None = None) -> Operation[None]:
    """Keep the title of a journal page; otherwise as `save_entry`."""
    return lambda tx: _keep(tx, uuid, day, {"title": title})


def date_entry(uuid: str, day: date) -> Operation[None]:
    """Put a journal page on another day."""

    def write(tx: Transaction) -> None:
        row_id = tx.id_of(journal_entry, uuid)
        if row_id is not None:
            tx.update(journal_entry, row_id, day=day.isoformat())

    return write


def bin_entry(uuid: str) -> Operation[None]:
    """Move a journal page to the bin."""

    def write(tx: Transaction) -> None:
        row_id = tx.id_of(journal_entry, uuid)
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


def entries(
    at_most: int | None = None, first: date | None = None, last: date | None = None
) -> Query[list[JournalEntry]]:
    """Return the newest journal pages with their first words only.

    at_most: so many, all if None. first, last: only those of these days and between them.
    """

    def read(reader: Reader) -> list[JournalEntry]:
        beginning = sa.func.substr(journal_entry.c.body, 1, FIRST_WORDS).label("beginning")
        rows = reader.rows(
            sa.select(*_but_body(), beginning)
            .where(journal_entry.c.deleted_at.is_(None), *_between(first, last))
            .order_by(journal_entry.c.day.desc(), journal_entry.c.id.desc())
            .limit(at_most)
        )
        return [_entry(row, row.beginning) for row in rows]

    return read


def whole_entries(first: date, last: date) -> Query[list[JournalEntry]]:
    """Return the journal pages of these days with all their words, the oldest first."""

    def read(reader: Reader) -> list[JournalEntry]:
        rows = reader.rows(
            sa.select(journal_entry)
            .where(journal_entry.c.deleted_at.is_(None), *_between(first, last))
            .order_by(journal_entry.c.day, journal_entry.c.id)
        )
        return [_entry(row, row.body) for row in rows]

    return read


def neighbours(uuid: str, day: date) -> Query[Neighbours]:
    """Return the pages around one. day: where it stands if it is not written yet."""

    def read(reader: Reader) -> Neighbours:
        row = reader.row(
            sa.select(journal_entry.c.day, journal_entry.c.id).where(journal_entry.c.uuid == uuid)
        )
        here = sa.tuple_(*(row if row is not None else (day.isoformat(), AFTER_ALL_IDS)))
        place = sa.tuple_(journal_entry.c.day, journal_entry.c.id)
        living = sa.select(journal_entry.c.uuid).where(journal_entry.c.deleted_at.is_(None))
        down = (journal_entry.c.day.desc(), journal_entry.c.id.desc())
        up = (journal_entry.c.day, journal_entry.c.id)
        return Neighbours(
            reader.value(living.where(place < here).order_by(*down).limit(1)) or "",
            reader.value(living.where(place > here).order_by(*up).limit(1)) or "",
        )

    return read


def _keep(tx: Transaction, uuid: str, day: date | None, words: dict[str, str]) -> None:
    row = tx.row(sa.select(journal_entry).where(journal_entry.c.uuid == uuid))
    lies_in_bin = row is not None and row.deleted_at is not None
    # What else stood on a page that was emptied was emptied too.
    stands = {"title": "", "body": ""} if row is None or lies_in_bin else _words(row)
    kept = stands | words
    if not any(text.strip() for text in kept.values()):
        if row is not None and not lies_in_bin:
            tx.bin(journal_entry, row.id)
    elif row is not None:
        tx.update(journal_entry, row.id, **kept, deleted_at=None)
    else:
        tx.insert(journal_entry, uuid=uuid, day=(day or tx.today).isoformat(), **kept)


def _words(row: sa.Row[Any]) -> dict[str, str]:
    return {"title": row.title, "body": row.body}


def _but_body() -> list[sa.Column[Any]]:
    return [column for column in journal_entry.c if column.name != "body"]


def _between(first: date | None, last: date | None) -> list[sa.ColumnElement[bool]]:
    day = journal_entry.c.day
    from_first = [] if first is None else [day >= first.isoformat()]
    return from_first if last is None else [*from_first, day <= last.isoformat()]


def _entry(row: sa.Row[Any], body: str) -> JournalEntry:
    return JournalEntry(row.id, row.uuid, date.fromisoformat(row.day), body, row.title)
