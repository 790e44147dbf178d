"""Entries of the guides, in whichever table they stand."""

from __future__ import annotations

import json
from datetime import date
from typing import TYPE_CHECKING, Any

import sqlalchemy as sa

from reconcile_gui.reflection.guides.entries import Entry, EntryPlace, Note, newest_first
from reconcile_gui.reflection.guides.kept import GROWTH, SHEET, STEADY, TABLES, Keeping
from reconcile_gui.workbook.indexed import BY_KIND
from reconcile_gui.workbook.tables import growth_note, metadata, sheet_field

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from reconcile_gui.workbook.transaction import Operation, Query, Reader, Transaction

# Rows that are a part of an entry, and the column that says of which.
PARTS = {
    sheet_field.name: (sheet_field.c.sheet_id, SHEET),
    growth_note.name: (growth_note.c.growth_area_id, GROWTH),
}
# Every table with words of guides.
GUIDE_KINDS = tuple(name for name in (*TABLES, *PARTS) if name in BY_KIND)


def entries(keeping: Keeping) -> Query[list[Entry]]:
    """Return every entry of a guide with all its words, newest day first."""

    def read(reader: Reader) -> list[Entry]:
        table = metadata.tables[keeping.table]
        rows = reader.rows(sa.select(table).where(*_of(keeping), table.c.deleted_at.is_(None)))
        return newest_first(_entry(reader, keeping, row) for row in rows)

    return read


def counts(keepings: Mapping[str, Keeping]) -> Query[dict[str, int]]:
    """Return how many entries each guide has, by the same names."""

    def read(reader: Reader) -> dict[str, int]:
        return {name: reader.value(_count(keeping)) for name, keeping in keepings.items()}

    return read


def entry_place(kind: str, row_id: int) -> Query[EntryPlace | None]:
    """Return the entry that a row is or belongs to; None for one that is gone.

    kind: a table of guides, or one of `PARTS`.
    """

    def read(reader: Reader) -> EntryPlace | None:
        owner_id, name, part = row_id, kind, ""
        if kind in PARTS:
            column, name = PARTS[kind]
            row = _living(reader, column.table, row_id)
            if row is None:
                return None
            owner_id, part = getattr(row, column.name), row.uuid
        table = metadata.tables[name]
        entry = _living(reader, table, owner_id)
        if entry is None:
            return None
        return EntryPlace(name, entry.kind if "kind" in table.c else "", entry.uuid, part)

    return read


def save_field(
    keeping: Keeping, uuid: str, field: str, value: str, day: date | None = None
) -> Operation[Entry | None]:
    """Keep one field of an entry; give the entry, or None where there is none any more.

    day: of a new entry; by default today. An entry without a word is none: a new one is
    not made, one that is there goes to the bin with its last word, and comes back when
    something is written again.
    """

    def write(tx: Transaction) -> Entry | None:
        table = metadata.tables[keeping.table]
        row = tx.row(sa.select(table).where(table.c.uuid == uuid))
        before = _values(tx, keeping, row) if row is not None else dict(keeping.starts)
        if not _has_words(keeping, {**before, field: value}):
            if row is not None and row.deleted_at is None:
                _bin(tx, keeping, row.id)
            return None
        if row is None:
            row_id = _insert(tx, keeping, uuid, (day or tx.today).isoformat())
        else:
            row_id = row.id
            if row.deleted_at is not None:
                _bring_back(tx, keeping, row, before, field)
        _write(tx, keeping, row_id, field, value)
        return _read(tx, keeping, row_id)

    return write


def set_day(keeping: Keeping, uuid: str, day: date | None) -> Operation[Entry | None]:
    """Give an entry another day; nothing happens for one that is not kept yet."""

    def write(tx: Transaction) -> Entry | None:
        table = metadata.tables[keeping.table]
        column = table.c[keeping.day]
        row = tx.row(sa.select(table).where(table.c.uuid == uuid, table.c.deleted_at.is_(None)))
        if row is None:
            return None
        if day is not None or column.nullable:
            tx.update(table, row.id, **{keeping.day: day.isoformat() if day else None})
        return _read(tx, keeping, row.id)

    return write


def bin_guide_entry(keeping: Keeping, uuid: str) -> Operation[None]:
    """Move an entry to the bin, with all that belongs to it."""

    def write(tx: Transaction) -> None:
        row_id = tx.id_of(metadata.tables[keeping.table], uuid)
        if row_id is not None:
            _bin(tx, keeping, row_id)

    return write


def save_note_on_growth(area_uuid: str, uuid: str, body: str) -> Operation[None]:
    """Keep a dated note on something to grow in; a new one gets today's date.

    A note without words is none: it goes to the bin with its last words.
    """

    def write(tx: Transaction) -> None:
        row = tx.row(sa.select(growth_note).where(growth_note.c.uuid == uuid))
        area_id = tx.id_of(metadata.tables[GROWTH], area_uuid)
        if not body.strip():
            if row is not None:
                tx.bin(growth_note, row.id)
        elif row is not None:
            tx.update(growth_note, row.id, body=body, deleted_at=None)
        elif area_id is not None:
            day = tx.today.isoformat()
            tx.insert(growth_note, uuid=uuid, growth_area_id=area_id, day=day, body=body)

    return write


def _living(reader: Reader, table: sa.Table, row_id: int) -> sa.Row[Any] | None:
    return reader.row(sa.select(table).where(table.c.id == row_id, table.c.deleted_at.is_(None)))


def _of(keeping: Keeping) -> list[sa.ColumnElement[bool]]:
    table = metadata.tables[keeping.table]
    return [table.c.kind == keeping.kind] if keeping.kind else []


def _count(keeping: Keeping) -> sa.Select[Any]:
    table = metadata.tables[keeping.table]
    return (
        sa.select(sa.func.count())
        .select_from(table)
        .where(*_of(keeping), table.c.deleted_at.is_(None))
    )


def _has_words(keeping: Keeping, values: Mapping[str, str]) -> bool:
    starts = keeping.starts
    return any(value.strip() and value != starts.get(name, "") for name, value in values.items())


def _read(reader: Reader, keeping: Keeping, row_id: int) -> Entry:
    table = metadata.tables[keeping.table]
    row = reader.rows(sa.select(table).where(table.c.id == row_id))[0]
    return _entry(reader, keeping, row)


def _entry(reader: Reader, keeping: Keeping, row: sa.Row[Any]) -> Entry:
    day = getattr(row, keeping.day) if keeping.day else None
    return Entry(
        id=row.id,
        uuid=row.uuid,
        day=date.fromisoformat(day) if day else None,
        values=_values(reader, keeping, row),
        notes=_notes(reader, row.id) if keeping.has_notes else (),
    )


def _values(reader: Reader, keeping: Keeping, row: sa.Row[Any]) -> dict[str, str]:
    """Return what stands in each field of the guide; "" where nothing does."""
    if keeping.table == SHEET:
        with_it = _went_with(reader, sheet_field, row)
        found = {one.field: one.body for one in with_it}
    elif keeping.table == STEADY:
        found = _answers(row.answers)
    else:
        found = {name: getattr(row, name) for name in keeping.fields}
    return {name: found.get(name) or keeping.starts.get(name, "") for name in keeping.fields}


def _answers(kept: str) -> dict[str, str]:
    """Return the answers of a steady-day check; none where another program wrote nonsense."""
    try:
        answers = json.loads(kept or "{}")
    except ValueError:
        return {}
    return {key: str(one) for key, one in answers.items()} if isinstance(answers, dict) else {}


def _went_with(reader: Reader, part: sa.Table, row: sa.Row[Any]) -> Sequence[sa.Row[Any]]:
    """Return the living parts of a living row, or those that went to the bin with it."""
    owner, _ = PARTS[part.name]
    its = sa.select(part).where(owner == row.id).order_by(part.c.id)
    return [one for one in reader.rows(its) if one.deleted_at == row.deleted_at]


def _notes(reader: Reader, area_id: int) -> tuple[Note, ...]:
    rows = reader.rows(
        sa.select(growth_note)
        .where(growth_note.c.growth_area_id == area_id, growth_note.c.deleted_at.is_(None))
        .order_by(growth_note.c.day.desc(), growth_note.c.id.desc())
    )
    return tuple(Note(row.uuid, date.fromisoformat(row.day), row.body) for row in rows)


def _insert(tx: Transaction, keeping: Keeping, uuid: str, day: str) -> int:
    table = metadata.tables[keeping.table]
    made = {keeping.day: day} if keeping.day else {}
    if keeping.kind:
        made["kind"] = keeping.kind
    own = {name: start for name, start in keeping.starts.items() if name in table.c}
    return tx.insert(table, uuid=uuid, **made, **own)


def _write(tx: Transaction, keeping: Keeping, row_id: int, field: str, value: str) -> None:
    table = metadata.tables[keeping.table]
    if keeping.table == SHEET:
        _write_on_sheet(tx, row_id, field, value)
    elif keeping.table == STEADY:
        kept = tx.value(sa.select(table.c.answers).where(table.c.id == row_id))
        answers = {**_answers(kept), field: value}
        told = {key: one for key, one in answers.items() if one}
        tx.update(table, row_id, answers=json.dumps(told, sort_keys=True))
    else:
        tx.update(table, row_id, **{field: value or (None if table.c[field].nullable else "")})


def _write_on_sheet(tx: Transaction, sheet_id: int, field: str, value: str) -> None:
    row_id = tx.value(
        sa.select(sheet_field.c.id).where(
            sheet_field.c.sheet_id == sheet_id,
            sheet_field.c.field == field,
            sheet_field.c.deleted_at.is_(None),
        )
    )
    if row_id is not None:
        tx.update(sheet_field, row_id, body=value)
    elif value:
        tx.insert(sheet_field, sheet_id=sheet_id, field=field, body=value)


def _bin(tx: Transaction, keeping: Keeping, row_id: int) -> None:
    table = metadata.tables[keeping.table]
    row = tx.rows(sa.select(table).where(table.c.id == row_id))[0]
    if row.deleted_at is not None:
        return
    for part in _parts(keeping):
        for one in _went_with(tx, part, row):
            tx.bin(part, one.id)
    tx.bin(table, row_id)


def _parts(keeping: Keeping) -> list[sa.Table]:
    """Return the tables whose rows are parts of an entry."""
    return [column.table for column, owner in PARTS.values() if owner == keeping.table]


def _bring_back(
    tx: Transaction, keeping: Keeping, row: sa.Row[Any], before: Mapping[str, str], field: str
) -> None:
    """Take an entry out of the bin in which something is written again.

    If only one word was left when it went there, it had been taken away by hand.
    """
    tx.unbin(metadata.tables[keeping.table], row.id)
    for part in _parts(keeping):
        for one in _went_with(tx, part, row):
            tx.unbin(part, one.id)
    starts = keeping.starts
    told = [name for name, value in before.items() if value and value != starts.get(name, "")]
    if told and told != [field] and len(told) == 1:
        _write(tx, keeping, row.id, told[0], starts.get(told[0], ""))
