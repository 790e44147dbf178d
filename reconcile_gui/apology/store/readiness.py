"""What was answered before giving: kept day by day, and never changed afterwards."""

from __future__ import annotations

import json
from datetime import date
from typing import TYPE_CHECKING, Any

import sqlalchemy as sa

from reconcile_gui.apology.readiness import Answer, Answers, Item, Known, ReadinessCheck, Standing
from reconcile_gui.apology.records import Mode
from reconcile_gui.apology.resting import Rest
from reconcile_gui.apology.store.giving import given
from reconcile_gui.apology.store.resting import last_change, rest_of
from reconcile_gui.clock import from_stamp
from reconcile_gui.workbook import tables

if TYPE_CHECKING:
    from reconcile_gui.workbook.transaction import Operation, Query, Reader, Transaction

_check, _letter, _part = tables.readiness_check, tables.letter, tables.letter_part
_ITEMS, _ANSWERS = set(Item), set(Answer)


def keep_check(letter_id: int, answers: Answers) -> Operation[int | None]:
    """Add what was answered today; None, and nothing kept, for a letter in the bin."""
    kept = json.dumps({item.value: answer.value for item, answer in answers.items()})

    def write(tx: Transaction) -> int | None:
        if not tx.rows(_living(letter_id)):
            return None
        return tx.insert(_check, letter_id=letter_id, day=tx.today.isoformat(), answers=kept)

    return write


def checks_of(letter_id: int) -> Query[list[ReadinessCheck]]:
    """Return what was answered about a letter, newest first."""

    def read(reader: Reader) -> list[ReadinessCheck]:
        rows = reader.rows(
            sa.select(_check)
            .where(_check.c.letter_id == letter_id, _check.c.deleted_at.is_(None))
            .order_by(_check.c.id.desc())
        )
        return [
            ReadinessCheck(
                row.id,
                date.fromisoformat(row.day),
                from_stamp(row.created_at),
                _answers(row.answers),
            )
            for row in rows
        ]

    return read


def ready_since(letter_id: int) -> Query[date | None]:
    """Return the day on which a letter was marked as ready to give, with the words of now.

    A change of its words takes the mark away: it was said of other words.
    """

    def read(reader: Reader) -> date | None:
        marked = [each for each in checks_of(letter_id)(reader) if each.is_marked]
        if not marked:
            return None
        changed = last_change(reader, letter_id)
        is_of_these_words = changed is None or changed <= marked[0].noted_at
        return marked[0].day if is_of_these_words else None

    return read


def standing(letter_id: int) -> Query[Standing]:
    """Return whether a letter rests, and whether it is marked as ready."""
    return lambda reader: Standing(
        rest_of(letter_id)(reader) or Rest(), ready_since(letter_id)(reader)
    )


def written_parts(letter_id: int) -> Query[frozenset[str]]:
    """Return the parts with words of their own, or written within another one.

    Of a letter on one page: those that the writer said a sentence is for.
    """

    def read(reader: Reader) -> frozenset[str]:
        if reader.value(_living(letter_id)) == Mode.PAGE.value:
            said = tables.sentence_part
            named = sa.select(said.c.part).where(
                said.c.letter_id == letter_id, said.c.deleted_at.is_(None), said.c.part.is_not(None)
            )
            return frozenset(row.part for row in reader.rows(named))
        rows = reader.rows(
            sa.select(_part.c.part, _part.c.merged_into, _part.c.body).where(
                _part.c.letter_id == letter_id, _part.c.deleted_at.is_(None)
            )
        )
        own = {row.part for row in rows if row.body.strip()}
        return frozenset(own | {row.part for row in rows if row.merged_into in own})

    return read


def known_before_giving(letter_id: int) -> Query[Known]:
    """Return all of this at once, as the page before giving shows it."""
    return lambda reader: Known(
        rest=rest_of(letter_id)(reader) or Rest(),
        checks=tuple(checks_of(letter_id)(reader)),
        ready_on=ready_since(letter_id)(reader),
        written=written_parts(letter_id)(reader),
        given=tuple(given()(reader)),
    )


def _living(letter_id: int) -> sa.Select[tuple[Any]]:
    return sa.select(_letter.c.mode).where(
        _letter.c.id == letter_id, _letter.c.deleted_at.is_(None)
    )


def _answers(kept: str) -> Answers:
    """Return the answers as kept; what another program added, or spoiled, is left out."""
    try:
        found = json.loads(kept)
    except ValueError:
        return {}
    pairs = found.items() if isinstance(found, dict) else ()
    return {Item(key): Answer(value) for key, value in pairs if _is_known(key, value)}


def _is_known(key: object, value: object) -> bool:
    return isinstance(value, str) and key in _ITEMS and value in _ANSWERS
