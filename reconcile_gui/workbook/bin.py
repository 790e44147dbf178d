"""The bin: what lies in it, taking out, emptying.

Whatever is deleted goes here with what belongs to it, under one moment. Emptying is the
only way out for good; the disk then no longer holds the words in this file.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import sqlalchemy as sa

from reconcile_gui.clock import from_stamp
from reconcile_gui.workbook import tables
from reconcile_gui.workbook.indexed import BY_KIND, INDEXED, owner_of

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import datetime

    from reconcile_gui.workbook.transaction import Operation, Query, Reader, Transaction

FIRST_WORDS = 200  # characters, enough for a line of a list at any width
ROW_TABLES = tuple(table for table in tables.metadata.sorted_tables if "area" in table.info)
# What a person would recognise in a list: everything with words, and versions of letters.
LISTED = (*(each.table for each in INDEXED), tables.letter_version, tables.sheet)
OWN = "own-"  # an answer to an own question names it by this and its uuid


@dataclass(frozen=True, slots=True)
class Binned:
    """One thing in the bin, whatever went there with it counted along.

    kind: the table's name. words: its own first words, else the first of its parts;
    empty for a version of a letter.
    binned_at: aware, UTC. with_it: how many rows come back together with it.
    """

    kind: str
    row_id: int
    words: str
    binned_at: datetime
    with_it: int


def in_bin() -> Query[list[Binned]]:
    """Return what lies in the bin, newest first; what is part of another is not listed."""

    def read(reader: Reader) -> list[Binned]:
        found = [one for table in LISTED for one in _listed(reader, table)]
        return sorted(found, key=lambda one: (one.binned_at, one.row_id), reverse=True)

    return read


def take_out(kind: str, row_id: int) -> Operation[None]:
    """Bring a thing back, with what went to the bin with it and what it is a part of.

    Raises Superseded if something newer stands in its place.
    """

    def write(tx: Transaction) -> None:
        table = tables.metadata.tables[kind]
        binned_at = _binned_at(tx, table, row_id)
        if binned_at is None:
            return
        for part, part_id in list(_went_with(tx, table, row_id, binned_at)):
            tx.unbin(part, part_id)
        tx.unbin(table, row_id)
        owner = owner_of(table)
        if owner is not None:
            column, owner_table = owner
            owner_id = tx.value(sa.select(column).where(table.c.id == row_id))
            take_out(owner_table.name, owner_id)(tx)

    return write


def remove(kind: str, row_id: int) -> Operation[int]:
    """Remove one thing in the bin for good, with all that belongs to it.

    Gives how many rows are gone; none if it does not lie in the bin. There is no way back.
    """

    def write(tx: Transaction) -> int:
        table = tables.metadata.tables[kind]
        binned_at = _binned_at(tx, table, row_id)
        if binned_at is None:
            return 0
        doomed: dict[sa.Table, set[int]] = {table: {row_id}}
        for part, part_id in _went_with(tx, table, row_id, binned_at):
            doomed.setdefault(part, set()).add(part_id)
        return _purge(tx, doomed)

    return write


def empty() -> Operation[int]:
    """Remove everything in the bin for good; gives how many rows are gone."""

    def write(tx: Transaction) -> int:
        doomed = {
            table: {
                row.id
                for row in tx.rows(sa.select(table.c.id).where(table.c.deleted_at.is_not(None)))
            }
            for table in ROW_TABLES
        }
        return _purge(tx, doomed)

    return write


def _listed(reader: Reader, table: sa.Table) -> Iterator[Binned]:
    asked = sa.select(table.c.id, table.c.deleted_at).where(
        table.c.deleted_at.is_not(None), ~_is_part(table)
    )
    for row in reader.rows(asked):
        with_it = list(_went_with(reader, table, row.id, row.deleted_at))
        words = next(
            (w for each in [(table, row.id), *with_it] if (w := _words_of(reader, *each))), ""
        )
        # A row that never held a word is nothing that a person could miss.
        if words or table is tables.letter_version:
            yield Binned(table.name, row.id, words, from_stamp(row.deleted_at), len(with_it))


def _words_of(reader: Reader, table: sa.Table, row_id: int) -> str:
    indexed = BY_KIND.get(table.name)
    if indexed is None:
        return ""
    title, body = indexed.title_of, indexed.body_of
    words = reader.value(sa.select(title + "\n" + body).where(table.c.id == row_id))
    return str(words).strip()[:FIRST_WORDS]


def _is_part(table: sa.Table) -> sa.ColumnElement[bool]:
    """Return whether a row went to the bin together with what it is a part of."""
    owner = owner_of(table)
    if table is tables.answer:
        question = tables.own_question
        return sa.exists().where(
            table.c.question_id == sa.literal(OWN) + question.c.uuid,
            question.c.deleted_at == table.c.deleted_at,
        )
    if owner is None:
        return sa.false()
    column, owner_table = owner
    return sa.exists().where(
        owner_table.c.id == column, owner_table.c.deleted_at == table.c.deleted_at
    )


def _went_with(
    reader: Reader, table: sa.Table, row_id: int, binned_at: str
) -> Iterator[tuple[sa.Table, int]]:
    """Yield the rows that belong to a row and went to the bin at the same moment."""
    for part, part_id in _parts_of(reader, table, row_id):
        if _binned_at(reader, part, part_id) == binned_at:
            yield part, part_id
            yield from _went_with(reader, part, part_id, binned_at)


def _parts_of(reader: Reader, table: sa.Table, row_id: int) -> Iterator[tuple[sa.Table, int]]:
    """Yield the rows that belong to a row directly, in the bin or not."""
    for part in ROW_TABLES:
        owner = owner_of(part)
        if owner is not None and owner[1] is table:
            for row in reader.rows(sa.select(part.c.id).where(owner[0] == row_id)):
                yield part, row.id
    if table is tables.own_question:
        uuid = reader.value(sa.select(table.c.uuid).where(table.c.id == row_id))
        its = tables.answer.c.question_id == f"{OWN}{uuid}"
        for row in reader.rows(sa.select(tables.answer.c.id).where(its)):
            yield tables.answer, row.id


def _binned_at(reader: Reader, table: sa.Table, row_id: int) -> str | None:
    found = reader.value(sa.select(table.c.deleted_at).where(table.c.id == row_id))
    return None if found is None else str(found)


def _purge(tx: Transaction, doomed: dict[sa.Table, set[int]]) -> int:
    """Remove rows, those that belong to them, and what points to them."""
    for table in ROW_TABLES:  # owners come first
        owner = owner_of(table)
        if owner is not None and doomed.get(owner[1]):
            asked = sa.select(table.c.id, owner[0].label("owner"))
            its = {row.id for row in tx.rows(asked) if row.owner in doomed[owner[1]]}
            doomed[table] = doomed.get(table, set()) | its
    _forget_pointers(tx, doomed)
    for table, ids in doomed.items():
        for row_id in ids:
            tx.purge(table, row_id)
    return sum(len(ids) for ids in doomed.values())


def _forget_pointers(tx: Transaction, doomed: dict[sa.Table, set[int]]) -> None:
    """Make living rows that point to rows about to go point to nothing."""
    for table in ROW_TABLES:
        for column in table.c:
            for key in column.foreign_keys:
                gone = doomed.get(key.column.table)
                if column.nullable and gone:
                    asked = sa.select(table.c.id, column.label("other"))
                    for row in tx.rows(asked.where(column.is_not(None))):
                        if row.other in gone and row.id not in doomed.get(table, set()):
                            tx.update(table, row.id, **{column.name: None})
