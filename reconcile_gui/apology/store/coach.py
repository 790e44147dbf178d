"""What the writer answered to the coach: how near it is, and what is left unsaid."""

from __future__ import annotations

from typing import TYPE_CHECKING

import sqlalchemy as sa

from reconcile_gui.apology.records import CoachAnswers, Level, Reach, SilencedNote
from reconcile_gui.workbook import tables
from reconcile_gui.workbook.preferences import prefer, preferences

if TYPE_CHECKING:
    from reconcile_gui.workbook.transaction import Operation, Query, Reader, Transaction

_silenced, _letter = tables.silenced_note, tables.letter
LEVEL_KEY = "coach_level"


def coach_answers() -> Query[CoachAnswers]:
    """Return the coach's level and every note that was answered, oldest first."""

    def read(reader: Reader) -> CoachAnswers:
        rows = reader.rows(
            sa.select(_silenced, _letter.c.title)
            .join(_letter, _letter.c.id == _silenced.c.letter_id, isouter=True)
            .where(_silenced.c.deleted_at.is_(None))
            .order_by(_silenced.c.id)
        )
        kept = preferences()(reader).get(LEVEL_KEY, "")
        level = Level(kept) if kept in set(Level) else Level.QUIET
        return CoachAnswers(
            level,
            tuple(
                SilencedNote(
                    row.id,
                    row.rule_id,
                    Reach(row.reach),
                    row.letter_id,
                    row.sentence,
                    row.title or "",
                )
                for row in rows
                if row.reach in set(Reach)
            ),
        )

    return read


def set_level(level: Level) -> Operation[None]:
    """Keep how near the coach is in this workbook."""
    return prefer({LEVEL_KEY: level.value})


def answer_note(rule_id: str, reach: Reach, letter_id: int | None, sentence: str) -> Operation[int]:
    """Keep what was answered to a note; gives the id of the answer.

    sentence: see `coach.notes.sentence_key`; empty for a whole kind.
    """

    def write(tx: Transaction) -> int:
        kind = reach is Reach.ALWAYS
        return tx.insert(
            _silenced,
            rule_id=rule_id,
            reach=reach.value,
            letter_id=None if kind else letter_id,
            sentence="" if kind else sentence,
        )

    return write


def show_again(answer_id: int) -> Operation[None]:
    """Let a note be shown again."""

    def write(tx: Transaction) -> None:
        tx.bin(_silenced, answer_id)

    return write
