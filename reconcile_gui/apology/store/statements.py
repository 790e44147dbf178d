"""The "I"-statement being built for a letter: a draft until it was put into it."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

import sqlalchemy as sa

from reconcile_gui.workbook import tables

if TYPE_CHECKING:
    from reconcile_gui.workbook.transaction import Operation, Query, Reader, Transaction

_statement = tables.i_statement


class Blanks(NamedTuple):
    """What was filled in. understood: of the other person's side, said first."""

    feeling: str = ""
    when_text: str = ""
    because: str = ""
    understood: str = ""


def statement_draft(letter_id: int) -> Query[Blanks]:
    """Return the draft for a letter; empty ones where there is none."""

    def read(reader: Reader) -> Blanks:
        row = reader.row(_drafts(letter_id))
        if row is None:
            return Blanks()
        return Blanks(row.feeling, row.when_text, row.because, row.understood)

    return read


def save_statement(letter_id: int, blanks: Blanks) -> Operation[None]:
    """Keep the draft for a letter; an empty one gets no row."""

    def write(tx: Transaction) -> None:
        row = tx.row(_drafts(letter_id))
        if row is not None:
            tx.update(_statement, row.id, **blanks._asdict())
        elif any(blanks):
            tx.insert(_statement, letter_id=letter_id, **blanks._asdict())

    return write


def use_statement(letter_id: int, blanks: Blanks) -> Operation[None]:
    """Keep that it was put into the letter today; the next one begins empty."""

    def write(tx: Transaction) -> None:
        save_statement(letter_id, blanks)(tx)
        row = tx.row(_drafts(letter_id))
        if row is not None:
            tx.update(_statement, row.id, used_on=tx.today.isoformat())

    return write


def _drafts(letter_id: int) -> sa.Select[tuple[int, str, str, str, str]]:
    return (
        sa.select(
            _statement.c.id,
            _statement.c.feeling,
            _statement.c.when_text,
            _statement.c.because,
            _statement.c.understood,
        )
        .where(
            _statement.c.letter_id == letter_id,
            _statement.c.used_on.is_(None),
            _statement.c.deleted_at.is_(None),
        )
        .order_by(_statement.c.id.desc())
    )
