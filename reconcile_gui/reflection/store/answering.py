"""Answers and marks of the questions, and where the writer stopped."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, Any

import sqlalchemy as sa

from reconcile_gui.reflection.answers import (
    AnswerDays,
    Shelf,
    Step,
    Suggestion,
    question_for_today,
    step_for,
)
from reconcile_gui.reflection.records import Answer, Mark, Place, QuestionMark
from reconcile_gui.reflection.store.guides import counts
from reconcile_gui.reflection.store.left_out import left_out
from reconcile_gui.reflection.store.own import own_questions
from reconcile_gui.workbook.preferences import prefer
from reconcile_gui.workbook.tables import answer, preference
from reconcile_gui.workbook.tables import question_mark as mark_table

if TYPE_CHECKING:
    from collections.abc import Mapping

    from reconcile_gui.reflection.guides.kept import Keeping
    from reconcile_gui.reflection.questions import QuestionBank
    from reconcile_gui.workbook.transaction import Operation, Query, Reader, Transaction


PLACE_KEY = "reflect_place"


def save_answer(
    question_id: str, question_text: str, language: str, body: str
) -> Operation[Answer | None]:
    """Keep what stands in the editor as today's answer; None when no row holds it.

    question_text: as shown, the name filled in. Blank text makes no row; see
    `answers.step_for`.
    """

    def write(tx: Transaction) -> Answer | None:
        row = tx.row(_of_day(question_id, tx.today, binned=False))
        binned = None if row else tx.row(_of_day(question_id, tx.today, binned=True))
        kept = {"question_text": question_text, "language": language, "body": body}
        step = step_for(
            body, has_row_today=row is not None, has_binned_row_today=binned is not None
        )
        if step is Step.BIN and row is not None:
            tx.bin(answer, row.id)
        elif step is Step.UPDATE and row is not None:
            tx.update(answer, row.id, **kept)
        elif step is Step.BRING_BACK and binned is not None:
            tx.update(answer, binned.id, **kept, deleted_at=None)
        elif step is Step.INSERT:
            tx.insert(answer, question_id=question_id, day=tx.today.isoformat(), **kept)
        written = tx.row(_of_day(question_id, tx.today, binned=False))
        return _answer(written) if written else None

    return write


def answers_to(*question_ids: str) -> Query[list[Answer]]:
    """Return every answer to these questions, newest day first."""

    def read(reader: Reader) -> list[Answer]:
        rows = reader.rows(
            sa.select(answer)
            .where(answer.c.question_id.in_(question_ids), answer.c.deleted_at.is_(None))
            .order_by(answer.c.day.desc(), answer.c.id.desc())
        )
        return [_answer(row) for row in rows]

    return read


def answers_between(first: date, last: date) -> Query[list[Answer]]:
    """Return the answers of these days, the oldest first."""

    def read(reader: Reader) -> list[Answer]:
        rows = reader.rows(
            sa.select(answer)
            .where(
                answer.c.day.between(first.isoformat(), last.isoformat()),
                answer.c.deleted_at.is_(None),
            )
            .order_by(answer.c.day, answer.c.id)
        )
        return [_answer(row) for row in rows]

    return read


def set_mark(question_id: str, mark: Mark) -> Operation[None]:
    """Note that a question was skipped, or put off for today."""

    def write(tx: Transaction) -> None:
        rows = tx.rows(
            sa.select(mark_table.c.id).where(
                mark_table.c.question_id == question_id, mark_table.c.deleted_at.is_(None)
            )
        )
        for row in rows[1:]:  # two merged copies may have brought one each
            tx.bin(mark_table, row.id)
        noted = {"day": tx.today.isoformat(), "mark": mark.value}
        if rows:
            tx.update(mark_table, rows[0].id, **noted)
        else:
            tx.insert(mark_table, question_id=question_id, **noted)

    return write


def answer_days() -> Query[AnswerDays]:
    """Return the newest answer day and mark of every question."""

    def read(reader: Reader) -> AnswerDays:
        newest = sa.func.max(answer.c.day).label("day")
        answered = reader.rows(
            sa.select(answer.c.question_id, newest)
            .where(answer.c.deleted_at.is_(None))
            .group_by(answer.c.question_id)
        )
        marks = reader.rows(
            sa.select(mark_table).where(mark_table.c.deleted_at.is_(None)).order_by(mark_table.c.id)
        )
        return AnswerDays(
            {row.question_id: date.fromisoformat(row.day) for row in answered},
            {row.question_id: found for row in marks if (found := _mark(row))},
        )

    return read


def shelf(guides: Mapping[str, Keeping] | None = None) -> Query[Shelf]:
    """Return what the list of sets shows, and where the writer stopped.

    guides: where each guide keeps its entries, by its id.
    """

    def read(reader: Reader) -> Shelf:
        return Shelf(
            answer_days()(reader),
            own_questions()(reader),
            place()(reader),
            left_out()(reader),
            counts(guides or {})(reader),
        )

    return read


def stop_at(question_id: str) -> Operation[None]:
    """Remember the question in front of the writer, and the day."""
    return lambda tx: prefer({PLACE_KEY: f"{tx.today.isoformat()} {question_id}"})(tx)


def place() -> Query[Place | None]:
    """Return where the writer stopped, or None."""

    def read(reader: Reader) -> Place | None:
        kept = reader.value(
            sa.select(preference.c.value).where(
                preference.c.key == PLACE_KEY, preference.c.deleted_at.is_(None)
            )
        )
        day, _, question_id = (kept or "").partition(" ")
        try:
            return Place(question_id, date.fromisoformat(day)) if question_id else None
        except ValueError:
            return None

    return read


def suggestion(
    bank: QuestionBank,
    today: date,
    *,
    stage: str,
    status: str,
    risk_to_me: bool,
    risk_to_other: bool = False,
    passed_over: frozenset[str] = frozenset(),
) -> Query[Suggestion | None]:
    """Return the one question for Today; see `answers.question_for_today`."""

    def read(reader: Reader) -> Suggestion | None:
        return question_for_today(
            bank,
            answer_days()(reader),
            today,
            place=place()(reader),
            stage=stage,
            status=status,
            risk_to_me=risk_to_me,
            risk_to_other=risk_to_other,
            passed_over=passed_over,
            left_out=left_out()(reader),
        )

    return read


def _of_day(question_id: str, day: date, *, binned: bool) -> sa.Select[Any]:
    gone = answer.c.deleted_at
    return (
        sa.select(answer)
        .where(
            answer.c.question_id == question_id,
            answer.c.day == day.isoformat(),
            gone.is_not(None) if binned else gone.is_(None),
        )
        .order_by(answer.c.id.desc())
    )


def _answer(row: sa.Row[Any]) -> Answer:
    return Answer(
        id=row.id,
        question_id=row.question_id,
        question_text=row.question_text,
        language=row.language,
        day=date.fromisoformat(row.day),
        body=row.body,
    )


def _mark(row: sa.Row[Any]) -> QuestionMark | None:
    """Return a mark, or None for one that a later version knows."""
    if row.mark not in tuple(Mark):
        return None
    return QuestionMark(row.question_id, date.fromisoformat(row.day), Mark(row.mark))
