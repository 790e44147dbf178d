"""That a letter was given: when, and how."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

import sqlalchemy as sa

from reconcile_gui.apology.records import Given, GivenWords
from reconcile_gui.apology.store.versions import keep_version
from reconcile_gui.workbook import tables

if TYPE_CHECKING:
    from reconcile_gui.workbook.transaction import Operation, Query, Reader, Transaction

_given, _letter, _version = tables.letter_given, tables.letter, tables.letter_version


def given() -> Query[list[Given]]:
    """Return every giving of a letter that is not in the bin, newest first."""

    def read(reader: Reader) -> list[Given]:
        rows = reader.rows(
            sa.select(_given)
            .join(_letter, _letter.c.id == _given.c.letter_id)
            .where(_given.c.deleted_at.is_(None), _letter.c.deleted_at.is_(None))
            .order_by(_given.c.day.desc(), _given.c.id.desc())
        )
        return [Given(row.id, row.letter_id, date.fromisoformat(row.day), row.how) for row in rows]

    return read


def given_words(given_id: int) -> Query[GivenWords | None]:
    """Return where the words of a giving stand; None for one that is gone or in the bin."""

    def read(reader: Reader) -> GivenWords | None:
        row = reader.row(
            sa.select(_given.c.letter_id, _version.c.id)
            .join(_letter, _letter.c.id == _given.c.letter_id)
            .outerjoin(
                _version,
                (_version.c.id == _given.c.letter_version_id) & _version.c.deleted_at.is_(None),
            )
            .where(
                _given.c.id == given_id,
                _given.c.deleted_at.is_(None),
                _letter.c.deleted_at.is_(None),
            )
        )
        return None if row is None else GivenWords(row.letter_id, row.id)

    return read


def log_giving(letter_id: int, day: date, how: str) -> Operation[int]:
    """Keep that a letter was given on a day, with its words as they are now."""

    def write(tx: Transaction) -> int:
        kept = keep_version(letter_id, "given")(tx)
        if kept is None:
            kept = tx.value(
                sa.select(_version.c.id)
                .where(_version.c.letter_id == letter_id, _version.c.deleted_at.is_(None))
                .order_by(_version.c.taken_at.desc(), _version.c.id.desc())
            )
        return tx.insert(
            _given, letter_id=letter_id, letter_version_id=kept, day=day.isoformat(), how=how
        )

    return write


def bin_giving(given_id: int) -> Operation[None]:
    """Move an entry that was a mistake to the bin."""

    def write(tx: Transaction) -> None:
        tx.bin(_given, given_id)

    return write
