"""Boundaries and their logs: what can be read and what can be done to them."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, Any, Literal

import sqlalchemy as sa

from reconcile_gui.boundaries.records import Boundary, Happening, LogEntry, Status, Unsaid, Whose
from reconcile_gui.workbook import tables
from reconcile_gui.workbook.preferences import preferences

if TYPE_CHECKING:
    from collections.abc import Sequence

    from reconcile_gui.workbook.transaction import Operation, Query, Reader, Transaction

TextField = Literal["body", "is_ok", "is_not_ok", "why", "if_crossed", "in_their_words"]
DateField = Literal["agreed_on", "look_again_on"]

_boundary, _log, _silenced = tables.boundary, tables.boundary_log, tables.silenced_note
# The coach of letters and this one are silenced together, and listed together in Settings.
_HERE, _ALWAYS = "here", "always"
_LEVEL, _OFF = "coach_level", "off"


def boundaries() -> Query[list[Boundary]]:
    """Return the living boundaries in the order of the list."""

    def read(reader: Reader) -> list[Boundary]:
        rows = reader.rows(
            sa.select(_boundary)
            .where(_boundary.c.deleted_at.is_(None))
            .order_by(_boundary.c.position, _boundary.c.id)
        )
        return [_to_boundary(row) for row in rows]

    return read


def to_look_at_again(today: date) -> Query[list[Boundary]]:
    """Return those whose day to look again has come and that have not ended, oldest first."""

    def read(reader: Reader) -> list[Boundary]:
        rows = reader.rows(
            sa.select(_boundary)
            .where(
                _boundary.c.deleted_at.is_(None),
                _boundary.c.look_again_on <= today.isoformat(),
                _boundary.c.status != Status.ENDED.value,
            )
            .order_by(_boundary.c.look_again_on, _boundary.c.position, _boundary.c.id)
        )
        return [_to_boundary(row) for row in rows]

    return read


def log_of(boundary_id: int) -> Query[list[LogEntry]]:
    """Return the log of a boundary, newest day first."""

    def read(reader: Reader) -> list[LogEntry]:
        rows = reader.rows(
            sa.select(_log)
            .where(_log.c.boundary_id == boundary_id, _log.c.deleted_at.is_(None))
            .order_by(_log.c.day.desc(), _log.c.id.desc())
        )
        return [
            LogEntry(row.uuid, date.fromisoformat(row.day), Happening(row.kind), row.note)
            for row in rows
        ]

    return read


def add_boundary(whose: Whose, status: Status, body: str = "") -> Operation[int]:
    """Add a boundary at the end of the list; gives its id."""

    def write(tx: Transaction) -> int:
        last = tx.value(sa.select(sa.func.max(_boundary.c.position)))
        return tx.insert(
            _boundary,
            body=body,
            whose=whose.value,
            status=status.value,
            position=0 if last is None else last + 1,
        )

    return write


def save_text(boundary_id: int, field: TextField, text: str) -> Operation[None]:
    """Keep one text of a boundary."""

    def write(tx: Transaction) -> None:
        tx.update(_boundary, boundary_id, **{field: text})

    return write


def set_whose(boundary_id: int, whose: Whose, status: Status) -> Operation[None]:
    """Keep whose boundary it is, with the status it has from then on."""

    def write(tx: Transaction) -> None:
        tx.update(_boundary, boundary_id, whose=whose.value, status=status.value)

    return write


def put_in_order(ids: Sequence[int]) -> Operation[None]:
    """Keep the order of the list. ids: of all living boundaries, first to last."""

    def write(tx: Transaction) -> None:
        rows = tx.rows(sa.select(_boundary.c.id, _boundary.c.position))
        now = {row.id: row.position for row in rows}
        for position, boundary_id in enumerate(ids):
            if now.get(boundary_id, position) != position:
                tx.update(_boundary, boundary_id, position=position)

    return write


def set_status(boundary_id: int, status: Status) -> Operation[None]:
    """Keep where a boundary stands."""

    def write(tx: Transaction) -> None:
        tx.update(_boundary, boundary_id, status=status.value)

    return write


def set_date(boundary_id: int, field: DateField, day: date | None) -> Operation[None]:
    """Keep one of the days of a boundary, or that there is none."""

    def write(tx: Transaction) -> None:
        tx.update(_boundary, boundary_id, **{field: None if day is None else day.isoformat()})

    return write


def bin_boundary(boundary_id: int) -> Operation[None]:
    """Move a boundary to the bin, with its log."""

    def write(tx: Transaction) -> None:
        for entry_id in _entries(tx, boundary_id, deleted_at=None):
            tx.bin(_log, entry_id)
        tx.bin(_boundary, boundary_id)

    return write


def unbin_boundary(boundary_id: int) -> Operation[None]:
    """Bring a boundary back from the bin, with what went there together with it."""

    def write(tx: Transaction) -> None:
        chosen = _boundary.c.id == boundary_id
        binned_at = tx.value(sa.select(_boundary.c.deleted_at).where(chosen))
        if binned_at is None:
            return
        tx.unbin(_boundary, boundary_id)
        for entry_id in _entries(tx, boundary_id, deleted_at=binned_at):
            tx.unbin(_log, entry_id)

    return write


def save_log_entry(boundary_id: int, entry: LogEntry) -> Operation[None]:
    """Keep an entry of a boundary's log as it is now; its uuid says which one it is."""

    def write(tx: Transaction) -> None:
        texts = {"day": entry.day.isoformat(), "kind": entry.kind.value, "note": entry.note}
        row_id = tx.value(sa.select(_log.c.id).where(_log.c.uuid == entry.uuid))
        if row_id is None:
            tx.insert(_log, uuid=entry.uuid, boundary_id=boundary_id, **texts)
        else:
            tx.update(_log, row_id, **texts)

    return write


def bin_log_entry(entry_uuid: str) -> Operation[None]:
    """Move an entry of a log to the bin; one that was never saved leaves nothing."""

    def write(tx: Transaction) -> None:
        row_id = tx.value(sa.select(_log.c.id).where(_log.c.uuid == entry_uuid))
        if row_id is not None:
            tx.bin(_log, row_id)

    return write


def unsaid() -> Query[Unsaid]:
    """Return what is not to be said about the wording."""

    def read(reader: Reader) -> Unsaid:
        rows = reader.rows(sa.select(_silenced).where(_silenced.c.deleted_at.is_(None)))
        return Unsaid(
            preferences()(reader).get(_LEVEL) == _OFF,
            frozenset(row.rule_id for row in rows if row.reach == _ALWAYS),
            frozenset(
                (row.rule_id, row.sentence)
                for row in rows
                if row.reach == _HERE and row.letter_id is None
            ),
        )

    return read


def leave_unsaid(rule_id: str, sentence: str = "") -> Operation[None]:
    """Say this no more: of one sentence, or without one of any."""

    def write(tx: Transaction) -> None:
        reach = _HERE if sentence else _ALWAYS
        tx.insert(_silenced, rule_id=rule_id, reach=reach, letter_id=None, sentence=sentence)

    return write


def _to_boundary(row: sa.Row[Any]) -> Boundary:
    return Boundary(
        id=row.id,
        uuid=row.uuid,
        body=row.body,
        whose=Whose(row.whose),
        is_ok=row.is_ok,
        is_not_ok=row.is_not_ok,
        why=row.why,
        if_crossed=row.if_crossed,
        in_their_words=row.in_their_words,
        status=Status(row.status),
        agreed_on=_day(row.agreed_on),
        look_again_on=_day(row.look_again_on),
    )


def _day(text: str | None) -> date | None:
    return date.fromisoformat(text) if text else None


def _entries(reader: Reader, boundary_id: int, *, deleted_at: str | None) -> list[int]:
    rows = reader.rows(
        sa.select(_log.c.id).where(
            _log.c.boundary_id == boundary_id, _log.c.deleted_at.is_not_distinct_from(deleted_at)
        )
    )
    return [row.id for row in rows]
