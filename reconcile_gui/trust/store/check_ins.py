"""Check-ins in the workbook: one a day, changed on that day and readable ever after."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING

import sqlalchemy as sa

from reconcile_gui.trust.check_in import Answer, CheckIn, TextField, Variant
from reconcile_gui.workbook import tables
from reconcile_gui.workbook.preferences import prefer, preferences

if TYPE_CHECKING:
    from reconcile_gui.workbook.transaction import Operation, Query, Reader, Transaction

_check_in, _answer = tables.check_in, tables.check_in_answer
# Preference: the day on which help was named last, so that it is not named again soon.
HELP_NAMED_ON = "check_in_help_on"
# Preference: 1 where Today is not to offer the check-in.
NOT_OFFERED = "check_in_not_offered"


@dataclass(frozen=True, slots=True)
class CheckIns:
    """check_ins: the newest day first. help_named_on: None if it never was.

    is_offered: whether Today offers one.
    """

    check_ins: tuple[CheckIn, ...]
    help_named_on: date | None
    is_offered: bool = True


def check_ins() -> Query[CheckIns]:
    """Return every check-in, and when help was named last."""

    def read(reader: Reader) -> CheckIns:
        answers = _answers(reader)
        rows = reader.rows(
            sa.select(_check_in)
            .where(_check_in.c.deleted_at.is_(None))
            .order_by(_check_in.c.day.desc(), _check_in.c.id.desc())
        )
        preferred = preferences()(reader)
        named = preferred.get(HELP_NAMED_ON, "")
        return CheckIns(
            tuple(
                CheckIn(
                    day=date.fromisoformat(row.day),
                    variant=Variant(row.variant),
                    answers=answers.get(row.id, {}),
                    not_done_well=row.not_done_well,
                    they_said=row.they_said,
                    feeling=row.feeling,
                )
                for row in rows
            ),
            date.fromisoformat(named) if named else None,
            not preferred.get(NOT_OFFERED),
        )

    return read


def save_answer(day: date, variant: Variant, statement: str, answer: Answer) -> Operation[None]:
    """Keep one answer; the first thing noted on a day makes its check-in."""

    def write(tx: Transaction) -> None:
        check_in_id = _of_day(tx, day, variant)
        row_id = tx.value(
            sa.select(_answer.c.id)
            .where(_answer.c.check_in_id == check_in_id, _answer.c.statement == statement)
            .order_by(_answer.c.deleted_at.is_not(None), _answer.c.id.desc())
        )
        if row_id is None:
            tx.insert(_answer, check_in_id=check_in_id, statement=statement, answer=answer.value)
        else:
            tx.update(_answer, row_id, answer=answer.value, deleted_at=None)

    return write


def save_text(day: date, variant: Variant, field: TextField, text: str) -> Operation[None]:
    """Keep one of the three lines; the first thing noted on a day makes its check-in."""

    def write(tx: Transaction) -> None:
        tx.update(_check_in, _of_day(tx, day, variant), **{field: text})

    return write


def bin_check_in(day: date) -> Operation[None]:
    """Move what was noted on a day to the bin, its answers with it."""

    def write(tx: Transaction) -> None:
        check_in_id = _id_of_day(tx, day)
        if check_in_id is None:
            return
        living = sa.select(_answer.c.id).where(
            _answer.c.check_in_id == check_in_id, _answer.c.deleted_at.is_(None)
        )
        for row in tx.rows(living):
            tx.bin(_answer, row.id)
        tx.bin(_check_in, check_in_id)

    return write


def note_help_named(day: date) -> Operation[None]:
    """Keep that help was named on this day."""
    return prefer({HELP_NAMED_ON: day.isoformat()})


def is_check_in_offered() -> Query[bool]:
    """Return whether Today offers the check-in."""
    return lambda reader: not preferences()(reader).get(NOT_OFFERED)


def offer_check_in(offered: bool) -> Operation[None]:
    """Keep whether Today offers the check-in; on Trust it can always be opened."""
    return prefer({NOT_OFFERED: "" if offered else "1"})


def _of_day(tx: Transaction, day: date, variant: Variant) -> int:
    """Return the row of a day, made now if there is none, with these statements asked."""
    check_in_id = _id_of_day(tx, day)
    if check_in_id is None:
        return tx.insert(_check_in, day=day.isoformat(), variant=variant.value)
    tx.update(_check_in, check_in_id, variant=variant.value)
    return check_in_id


def _id_of_day(reader: Reader, day: date) -> int | None:
    found = reader.value(
        sa.select(_check_in.c.id)
        .where(_check_in.c.day == day.isoformat(), _check_in.c.deleted_at.is_(None))
        .order_by(_check_in.c.id.desc())
    )
    return None if found is None else int(found)


def _answers(reader: Reader) -> dict[int, dict[str, Answer]]:
    found: dict[int, dict[str, Answer]] = {}
    rows = reader.rows(
        sa.select(_answer).where(_answer.c.deleted_at.is_(None)).order_by(_answer.c.id)
    )
    for row in rows:
        found.setdefault(row.check_in_id, {})[row.statement] = Answer(row.answer)
    return found
