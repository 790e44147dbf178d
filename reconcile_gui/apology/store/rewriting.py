"""Writing parts, or all that was said of a page, in the place of what is there."""

from __future__ import annotations

from typing import TYPE_CHECKING

import sqlalchemy as sa

from reconcile_gui.apology.page_text import arranged
from reconcile_gui.workbook import tables

if TYPE_CHECKING:
    from reconcile_gui.apology.records import LetterPart, Said
    from reconcile_gui.workbook.transaction import Transaction

_part, _said = tables.letter_part, tables.sentence_part


def put_parts(tx: Transaction, letter_id: int, parts: tuple[LetterPart, ...]) -> None:
    """Write these parts; a part that is not among them is emptied, not deleted."""
    wanted = {each.part: each for each in parts}
    rows = tx.rows(
        sa.select(_part.c.id, _part.c.part).where(
            _part.c.letter_id == letter_id, _part.c.deleted_at.is_(None)
        )
    )
    for row in rows:
        new = wanted.pop(row.part, None)
        if new is None:
            tx.update(_part, row.id, body="", merged_into=None)
        else:
            tx.update(_part, row.id, **_words(new))
    for new in wanted.values():
        tx.insert(_part, letter_id=letter_id, part=new.part, **_words(new))


def put_part(tx: Transaction, letter_id: int, part: str, body: str) -> None:
    """Write one part in a field of its own; it gets its row with its first letter."""
    row_id = tx.value(
        sa.select(_part.c.id).where(
            _part.c.letter_id == letter_id, _part.c.part == part, _part.c.deleted_at.is_(None)
        )
    )
    if row_id is not None:
        tx.update(_part, row_id, body=body, merged_into=None)
    elif body:
        insert_part(tx, letter_id, part, body)


def _words(part: LetterPart) -> dict[str, str | int | None]:
    return {"position": part.position, "body": part.body, "merged_into": part.merged_into}


def insert_part(tx: Transaction, letter_id: int, part: str, body: str) -> int:
    """Add a part where it is proposed among those that are there; gives the id of its row."""
    rows = tx.rows(
        sa.select(_part.c.id, _part.c.part)
        .where(_part.c.letter_id == letter_id, _part.c.deleted_at.is_(None))
        .order_by(_part.c.position, _part.c.id)
    )
    order = arranged([row.part for row in rows])
    for row in rows:
        tx.update(_part, row.id, position=order.index(row.part))
    place = order.index(part)
    return tx.insert(_part, letter_id=letter_id, part=part, position=place, body=body)


def put_said(tx: Transaction, letter_id: int, said: tuple[Said, ...]) -> None:
    """Write what was said of the sentences in the place of what was said before."""
    rows = tx.rows(
        sa.select(_said.c.id)
        .where(_said.c.letter_id == letter_id, _said.c.deleted_at.is_(None))
        .order_by(_said.c.id)
    )
    old = [row.id for row in rows]
    for row_id, one in zip(old, said, strict=False):
        tx.update(_said, row_id, sentence=one.sentence, occurrence=one.occurrence, part=one.part)
    for one in said[len(old) :]:
        tx.insert(
            _said,
            letter_id=letter_id,
            sentence=one.sentence,
            occurrence=one.occurrence,
            part=one.part,
        )
    for row_id in old[len(said) :]:
        tx.bin(_said, row_id)
