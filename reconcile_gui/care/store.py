"""Contact status, safety answers and names in the workbook file."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, Any

import sqlalchemy as sa

from reconcile_gui.care.circumstances import LETTING_GO, Circumstances
from reconcile_gui.care.contact import (
    STATUS_OF_ANSWER,
    Status,
    StatusDraft,
    StatusEntry,
    new_entry,
)
from reconcile_gui.care.flags import KEPT_QUESTIONS
from reconcile_gui.care.help_entries import Heading, OwnPerson
from reconcile_gui.care.people import People
from reconcile_gui.clock import from_stamp, stamp
from reconcile_gui.workbook.preferences import IMPORTED, prefer, preferences
from reconcile_gui.workbook.tables import contact_status, help_entry, safety_answer

if TYPE_CHECKING:
    from collections.abc import Mapping

    from reconcile_gui.care.first_run import ContactGiven, FirstRun
    from reconcile_gui.workbook.transaction import Operation, Query, Reader, Transaction

STAGE = "path_stage"
# The step that was left for letting go, for the way back.
_STAGE_BEFORE = "path_stage_before"
# Words about a status that is not recorded yet, so that locking loses none.
_DRAFT_WORDS, _DRAFT_CHANGED = "status_draft_words", "status_draft_changed"


def circumstances() -> Query[Circumstances]:
    """Return what decides what the program offers."""

    def read(reader: Reader) -> Circumstances:
        kept = preferences()(reader)
        return Circumstances(
            people=People.from_preferences(kept),
            entries=tuple(_entry(row) for row in reader.rows(_living_log())),
            safety=_safety(reader),
            is_imported=kept.get(IMPORTED) == "1",
            stage=kept.get(STAGE, ""),
        )

    return read


def move_to(stage: str) -> Operation[None]:
    """Keep where the writer is on the path; what was left for letting go is remembered."""

    def write(tx: Transaction) -> None:
        before = preferences()(tx).get(STAGE, "")
        is_leaving = stage == LETTING_GO != before
        prefer({STAGE: stage, **({_STAGE_BEFORE: before} if is_leaving else {})})(tx)

    return write


def go_back_from_letting_go() -> Operation[None]:
    """Stand again where the writer was before letting go; nowhere, if that was nowhere."""

    def write(tx: Transaction) -> None:
        kept = preferences()(tx)
        if kept.get(STAGE) == LETTING_GO:
            prefer({STAGE: kept.get(_STAGE_BEFORE, "")})(tx)

    return write


def name_people(people: People) -> Operation[None]:
    """Keep the names and whether the two are together."""
    return prefer(people.as_preferences())


def record_status(entry: StatusEntry) -> Operation[int]:
    """Append an entry to the status log and return its id; no entry is ever changed."""

    def write(tx: Transaction) -> int:
        return tx.insert(
            contact_status,
            status=str(entry.status),
            is_not_sure=entry.is_not_sure,
            said_on=_iso(entry.said_on),
            until_on=_iso(entry.until_on),
            in_their_words=entry.in_their_words,
            what_changed=entry.what_changed,
            recorded_at=stamp(entry.recorded_at),
            effective_at=stamp(entry.effective_at),
        )

    return write


def record_from_draft(entry: StatusEntry) -> Operation[int]:
    """Append an entry, and forget the draft its words were typed in."""

    def write(tx: Transaction) -> int:
        keep_status_draft(StatusDraft())(tx)
        return record_status(entry)(tx)

    return write


def take_back_newest_status() -> Operation[None]:
    """Move the newest entry to the bin: it was a slip."""

    def write(tx: Transaction) -> None:
        newest = tx.row(_living_log().order_by(None).order_by(contact_status.c.id.desc()))
        if newest is not None:
            tx.bin(contact_status, newest.id)

    return write


def status_draft() -> Query[StatusDraft]:
    """Return the words that were typed for a status and not recorded yet."""

    def read(reader: Reader) -> StatusDraft:
        kept = preferences()(reader)
        return StatusDraft(kept.get(_DRAFT_WORDS, ""), kept.get(_DRAFT_CHANGED, ""))

    return read


def keep_status_draft(draft: StatusDraft) -> Operation[None]:
    """Keep words that are typed for a status and not recorded yet."""
    return prefer({_DRAFT_WORDS: draft.in_their_words, _DRAFT_CHANGED: draft.what_changed})


def answer_safety(answers: Mapping[str, str]) -> Operation[None]:
    """Keep the answers that are kept, in place of all earlier ones.

    An earlier answer is gone for good: "can be cleared at once".
    """

    def write(tx: Transaction) -> None:
        for row in tx.rows(sa.select(safety_answer.c.id)):
            tx.purge(safety_answer, row.id)
        for question, answer in answers.items():
            if question in KEPT_QUESTIONS:
                tx.insert(safety_answer, question=question, answer=answer)

    return write


def own_people() -> Query[list[OwnPerson]]:
    """Return the writer's own people, in the order they were written down."""

    def read(reader: Reader) -> list[OwnPerson]:
        living = (
            sa.select(help_entry.c.uuid, help_entry.c.name, help_entry.c.how)
            .where(help_entry.c.heading == str(Heading.OWN), help_entry.c.deleted_at.is_(None))
            .order_by(help_entry.c.position, help_entry.c.id)
        )
        return [OwnPerson(row.uuid, row.name, row.how) for row in reader.rows(living)]

    return read


def save_own_person(person: OwnPerson) -> Operation[None]:
    """Keep one of the writer's own people; one about whom nothing is left goes to the bin."""

    def write(tx: Transaction) -> None:
        row_id = tx.id_of(help_entry, person.uuid)
        if person.is_blank:
            if row_id is not None:
                tx.bin(help_entry, row_id)
            return
        values: dict[str, str | int] = {"name": person.name, "how": person.how}
        if row_id is None:
            values |= {"heading": str(Heading.OWN), "position": _next_position(tx)}
        tx.ensure(help_entry, person.uuid, **values)

    return write


def bin_own_person(uuid: str) -> Operation[None]:
    """Move one of the writer's own people to the bin."""

    def write(tx: Transaction) -> None:
        row_id = tx.id_of(help_entry, uuid)
        if row_id is not None:
            tx.bin(help_entry, row_id)

    return write


def unbin_own_person(uuid: str) -> Operation[None]:
    """Bring one of the writer's own people back from the bin."""

    def write(tx: Transaction) -> None:
        row_id = tx.id_of(help_entry, uuid)
        if row_id is not None:
            tx.unbin(help_entry, row_id)

    return write


def begin_with(first: FirstRun) -> Operation[None]:
    """Write what the first pages gathered into a new workbook."""

    def write(tx: Transaction) -> None:
        name_people(first.two.people)(tx)
        answer_safety(first.safety)(tx)
        if first.two.contact is not None:
            record_status(_first_entry(first.two.contact, tx))(tx)

    return write


def _first_entry(given: ContactGiven, tx: Transaction) -> StatusEntry:
    return new_entry(
        STATUS_OF_ANSWER[given.answer],
        (),
        tx.now.astimezone(),
        # The first pages ask for no day on which it was said.
        said_on=None,
        until_on=date.fromisoformat(given.until_on) if given.until_on else None,
        in_their_words=given.in_their_words,
        is_not_sure=given.answer == "order_unsure",
    )


def _next_position(tx: Transaction) -> int:
    last = tx.value(sa.select(sa.func.max(help_entry.c.position)))
    return 0 if last is None else int(last) + 1


def _living_log() -> sa.Select[Any]:
    return (
        sa.select(contact_status)
        .where(contact_status.c.deleted_at.is_(None))
        .order_by(contact_status.c.id)
    )


def _entry(row: sa.Row[Any]) -> StatusEntry:
    return StatusEntry(
        status=Status(row.status),
        recorded_at=from_stamp(row.recorded_at),
        effective_at=from_stamp(row.effective_at),
        said_on=_day(row.said_on),
        until_on=_day(row.until_on),
        in_their_words=row.in_their_words,
        what_changed=row.what_changed,
        is_not_sure=bool(row.is_not_sure),
    )


def _safety(reader: Reader) -> dict[str, str]:
    living = sa.select(safety_answer.c.question, safety_answer.c.answer).where(
        safety_answer.c.deleted_at.is_(None)
    )
    return {row.question: row.answer for row in reader.rows(living)}


def _iso(day: date | None) -> str | None:
    return day.isoformat() if day else None


def _day(text: str | None) -> date | None:
    return date.fromisoformat(text) if text else None
