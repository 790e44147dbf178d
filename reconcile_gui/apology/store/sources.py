"""Where words of a letter came from: an answer in Reflect that was copied into it."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

import sqlalchemy as sa

from reconcile_gui.apology.records import CameFrom
from reconcile_gui.workbook import tables

if TYPE_CHECKING:
    from reconcile_gui.workbook.transaction import Query, Reader

_letter, _part, _answer = tables.letter, tables.letter_part, tables.answer
_handed = tables.hand_over


def came_from(letter_id: int) -> Query[tuple[CameFrom, ...]]:
    """Return what was copied from answers into a letter, in the order it was copied.

    What came from an answer that is in the bin by now is left out.
    """

    def read(reader: Reader) -> tuple[CameFrom, ...]:
        parts = reader.rows(
            sa.select(_part.c.part, _handed.c.id, *_ANSWERED)
            .join(_handed, _handed.c.to_uuid == _part.c.uuid)
            .join(_answer, _answer.c.uuid == _handed.c.from_uuid)
            .where(_part.c.letter_id == letter_id, _part.c.deleted_at.is_(None), *_LIVING)
        )
        pages = reader.rows(
            sa.select(sa.literal("").label("part"), _handed.c.id, *_ANSWERED)
            .join(_handed, _handed.c.to_uuid == _letter.c.uuid)
            .join(_answer, _answer.c.uuid == _handed.c.from_uuid)
            .where(_letter.c.id == letter_id, *_LIVING)
        )
        return tuple(
            CameFrom(
                row.part,
                row.question_id,
                row.question_text,
                date.fromisoformat(row.day),
                row.body,
            )
            for row in sorted([*parts, *pages], key=lambda row: row.id)
        )

    return read


_ANSWERED = (_answer.c.question_id, _answer.c.question_text, _answer.c.day, _handed.c.body)
_LIVING = (_handed.c.deleted_at.is_(None), _answer.c.deleted_at.is_(None))
