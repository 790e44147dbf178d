"""Reading letters from the workbook."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, Any

import sqlalchemy as sa

from reconcile_gui.apology.kinds import kind_of
from reconcile_gui.apology.records import Letter, LetterPart, LetterWithParts, Mode, Said
from reconcile_gui.clock import from_stamp
from reconcile_gui.workbook import tables

if TYPE_CHECKING:
    from reconcile_gui.workbook.transaction import Query, Reader

_letter, _part, _said = tables.letter, tables.letter_part, tables.sentence_part


def letters() -> Query[list[Letter]]:
    """Return the living letters, in the order of the list."""

    def read(reader: Reader) -> list[Letter]:
        living = _letter.c.deleted_at.is_(None)
        rows = reader.rows(_letters().where(living).order_by(_letter.c.position, _letter.c.id))
        return [_to_letter(row) for row in rows]

    return read


def letter(letter_id: int) -> Query[LetterWithParts | None]:
    """Return a letter with its parts; None if there is no such letter outside the bin."""

    def read(reader: Reader) -> LetterWithParts | None:
        row = reader.row(
            _letters().where(_letter.c.id == letter_id, _letter.c.deleted_at.is_(None))
        )
        if row is None:
            return None
        return LetterWithParts(
            _to_letter(row), parts_of(reader, letter_id), said_in(reader, letter_id)
        )

    return read


def parts_of(reader: Reader, letter_id: int) -> tuple[LetterPart, ...]:
    """Return the living parts of a letter, in their order."""
    rows = reader.rows(
        sa.select(_part.c.part, _part.c.position, _part.c.body, _part.c.merged_into)
        .where(_part.c.letter_id == letter_id, _part.c.deleted_at.is_(None))
        .order_by(_part.c.position, _part.c.id)
    )
    return tuple(LetterPart(row.part, row.position, row.body, row.merged_into) for row in rows)


def said_in(reader: Reader, letter_id: int) -> tuple[Said, ...]:
    """Return what the writer said of the sentences of a letter."""
    rows = reader.rows(
        sa.select(_said.c.sentence, _said.c.occurrence, _said.c.part)
        .where(_said.c.letter_id == letter_id, _said.c.deleted_at.is_(None))
        .order_by(_said.c.id)
    )
    return tuple(Said(row.sentence, row.occurrence, row.part) for row in rows)


def is_to_keep(letter: Letter) -> bool:
    """Tell whether a letter was begun as one to keep, by its kind or by the writer."""
    return letter.for_myself or kind_of(letter.kind).is_kept


def _letters() -> sa.Select[Any]:
    changed = (
        sa.select(sa.func.max(_part.c.updated_at))
        .where(_part.c.letter_id == _letter.c.id)
        .scalar_subquery()
    )
    return sa.select(_letter, changed.label("part_changed_at"))


def _to_letter(row: sa.Row[Any]) -> Letter:
    return Letter(
        id=row.id,
        uuid=row.uuid,
        title=row.title,
        kind=row.kind,
        language=row.language,
        mode=Mode(row.mode),
        salutation=row.salutation,
        dated_on=date.fromisoformat(row.dated_on) if row.dated_on else None,
        date_text=row.date_text,
        signature=row.signature,
        page_text=row.page_text,
        look=row.look,
        created_at=from_stamp(row.created_at),
        changed_at=from_stamp(max(row.updated_at, row.part_changed_at or "")),
        for_myself=bool(row.for_myself),
    )
