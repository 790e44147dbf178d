"""The writer's own questions."""

from __future__ import annotations

from typing import TYPE_CHECKING

import sqlalchemy as sa

from reconcile_gui.reflection.questions import OWN_PREFIX
from reconcile_gui.reflection.records import OwnQuestion
from reconcile_gui.workbook.tables import answer, own_question

if TYPE_CHECKING:
    from collections.abc import Sequence

    from reconcile_gui.workbook.transaction import Operation, Query, Reader, Transaction


def own_questions() -> Query[tuple[OwnQuestion, ...]]:
    """Return the writer's own questions in their order."""

    def read(reader: Reader) -> tuple[OwnQuestion, ...]:
        rows = reader.rows(
            sa.select(own_question)
            .where(own_question.c.deleted_at.is_(None))
            .order_by(own_question.c.position, own_question.c.id)
        )
        return tuple(OwnQuestion(row.id, row.uuid, row.body, row.set_id or "") for row in rows)

    return read


def save_own_question(uuid: str, body: str) -> Operation[None]:
    """Keep an own question; a new one goes to the end.

    Blank text makes no row, and leaves the words of an existing one: a question
    with answers has to say what they answer.
    """

    def write(tx: Transaction) -> None:
        if not body.strip():
            return
        row_id = tx.value(sa.select(own_question.c.id).where(own_question.c.uuid == uuid))
        if row_id is not None:
            tx.update(own_question, row_id, body=body)
            return
        last = tx.value(sa.select(sa.func.max(own_question.c.position)))
        tx.insert(own_question, uuid=uuid, body=body, position=(last or 0) + 1)

    return write


def arrange_own(own: Sequence[OwnQuestion]) -> Operation[None]:
    """Keep the order of these questions, and which set each stands in.

    own: all, first to last, as they are to stand. One added meanwhile stays behind them.
    """

    def write(tx: Transaction) -> None:
        rows = {row.uuid: row for row in tx.rows(sa.select(own_question))}
        for position, one in enumerate(own, start=1):
            row = rows.get(one.uuid)
            kept = {"set_id": one.set_id or None, "position": position}
            if row is not None and (row.set_id, row.position) != tuple(kept.values()):
                tx.update(own_question, row.id, **kept)

    return write


def bin_own_question(uuid: str) -> Operation[None]:
    """Move an own question to the bin, with its answers."""

    def write(tx: Transaction) -> None:
        row_id = tx.value(sa.select(own_question.c.id).where(own_question.c.uuid == uuid))
        if row_id is None:
            return
        tx.bin(own_question, row_id)
        rows = tx.rows(
            sa.select(answer.c.id).where(
                answer.c.question_id == f"{OWN_PREFIX}{uuid}", answer.c.deleted_at.is_(None)
            )
        )
        for row in rows:
            tx.bin(answer, row.id)

    return write
