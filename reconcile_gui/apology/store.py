"""Letters in the workbook: what can be read and what can be done to them."""

from __future__ import annotations

import json
from datetime import date
from typing import TYPE_CHECKING, Any, Literal

import sqlalchemy as sa

from reconcile_gui.apology.parts import position_of
from reconcile_gui.apology.records import (
    Kind,
    Letter,
    LetterPart,
    LetterVersion,
    LetterWithParts,
    Mode,
)
from reconcile_gui.clock import from_stamp, stamp
from reconcile_gui.workbook import tables

if TYPE_CHECKING:
    from reconcile_gui.workbook.transaction import Operation, Query, Reader, Transaction

TextField = Literal["title", "salutation", "date_text", "signature", "page_text", "look"]
# What goes to the bin with its letter and comes back with it.
CHILDREN = (tables.letter_part, tables.sentence_part, tables.letter_version)

_letter, _part, _version = tables.letter, tables.letter_part, tables.letter_version


def letters() -> Query[list[Letter]]:
    """Return the living letters, in the order of the list."""

    def read(reader: Reader) -> list[Letter]:
        living = _letter.c.deleted_at.is_(None)
        rows = reader.rows(_letters().where(living).order_by(_letter.c.position, _letter.c.id))
        return [_to_letter(row) for row in rows]

    return read


def letter(letter_id: int) -> Query[LetterWithParts | None]:
    """Return a letter with its parts; None if there is no such letter outside the bin."""

    def read(reader: Reader) -> LetterWithParts | None:
        row = reader.row(
            _letters().where(_letter.c.id == letter_id, _letter.c.deleted_at.is_(None))
        )
        if row is None:
            return None
        return LetterWithParts(_to_letter(row), _parts_of(reader, letter_id))

    return read


def versions_of(letter_id: int) -> Query[list[LetterVersion]]:
    """Return the versions of a letter, newest first."""

    def read(reader: Reader) -> list[LetterVersion]:
        rows = reader.rows(
            sa.select(_version)
            .where(_version.c.letter_id == letter_id, _version.c.deleted_at.is_(None))
            .order_by(_version.c.taken_at.desc(), _version.c.id.desc())
        )
        return [
            LetterVersion(row.id, row.reason, from_stamp(row.taken_at), row.content) for row in rows
        ]

    return read


def create_letter(
    *,
    language: str,
    mode: Mode = Mode.PARTS,
    kind: Kind = Kind.APOLOGY,
    title: str = "",
    salutation: str = "",
    signature: str = "",
) -> Operation[int]:
    """Add a letter at the end of the list; gives its id. language: such as "en-GB"."""

    def write(tx: Transaction) -> int:
        last = tx.value(sa.select(sa.func.max(_letter.c.position)))
        return tx.insert(
            _letter,
            title=title,
            kind=kind.value,
            language=language,
            mode=mode.value,
            salutation=salutation,
            signature=signature,
            position=0 if last is None else last + 1,
        )

    return write


def save_part(letter_id: int, part: str, body: str) -> Operation[None]:
    """Keep the text of one part; KeyError for an id that is no part.

    A part gets its row with its first letter. Words for a letter that is in the bin by
    now go to the row that lies there, so that they come back with it.
    """
    position = position_of(part)

    def write(tx: Transaction) -> None:
        binned_last = _part.c.deleted_at.is_not(None)
        row = tx.row(
            sa.select(_part.c.id)
            .where(_part.c.letter_id == letter_id, _part.c.part == part)
            .order_by(binned_last, _part.c.id.desc())
        )
        if row is not None:
            tx.update(_part, row.id, body=body)
        elif body:
            tx.insert(_part, letter_id=letter_id, part=part, position=position, body=body)

    return write


def add_to_part(letter_id: int, part: str, text: str) -> Operation[tuple[str, int]]:
    """Put words below those of a part; gives table and id of the row that holds them.

    A letter written on one page has no parts: there they go to its end.
    """

    def write(tx: Transaction) -> tuple[str, int]:
        row = tx.row(sa.select(_letter).where(_letter.c.id == letter_id))
        if row is not None and row.mode == Mode.PAGE.value:
            tx.update(_letter, letter_id, page_text=_below(row.page_text, text))
            return _letter.name, letter_id
        before = {each.part: each.body for each in _parts_of(tx, letter_id)}
        save_part(letter_id, part, _below(before.get(part, ""), text))(tx)
        living = _part.c.deleted_at.is_(None)
        holds = (_part.c.letter_id == letter_id) & (_part.c.part == part) & living
        return _part.name, int(tx.value(sa.select(_part.c.id).where(holds)))

    return write


def save_text(letter_id: int, field: TextField, text: str) -> Operation[None]:
    """Keep one of the letter's own texts."""

    def write(tx: Transaction) -> None:
        tx.update(_letter, letter_id, **{field: text})

    return write


def save_date(letter_id: int, dated_on: date | None, date_text: str) -> Operation[None]:
    """Keep the day of the letter and how it is to be printed; None for no day."""

    def write(tx: Transaction) -> None:
        day = None if dated_on is None else dated_on.isoformat()
        tx.update(_letter, letter_id, dated_on=day, date_text=date_text)

    return write


def bin_letter(letter_id: int) -> Operation[None]:
    """Move a letter to the bin, with its parts and versions."""

    def write(tx: Transaction) -> None:
        for table in CHILDREN:
            for child_id in _children(tx, table, letter_id, deleted_at=None):
                tx.bin(table, child_id)
        tx.bin(_letter, letter_id)

    return write


def unbin_letter(letter_id: int) -> Operation[None]:
    """Bring a letter back from the bin, with what went there together with it."""

    def write(tx: Transaction) -> None:
        binned_at = tx.value(sa.select(_letter.c.deleted_at).where(_letter.c.id == letter_id))
        if binned_at is None:
            return
        tx.unbin(_letter, letter_id)
        for table in CHILDREN:
            for child_id in _children(tx, table, letter_id, deleted_at=binned_at):
                tx.unbin(table, child_id)

    return write


def keep_version(letter_id: int, reason: str) -> Operation[int | None]:
    """Keep the words of a letter as they are now; gives the id of the version.

    reason: why, such as "lock", "close" or "one page". Nothing is kept, and None
    given, if no word changed since the last version, or none was ever written.
    """

    def write(tx: Transaction) -> int | None:
        row = tx.row(sa.select(_letter).where(_letter.c.id == letter_id))
        if row is None or row.deleted_at is not None:
            return None
        content = _content(row, _parts_of(tx, letter_id))
        last = tx.value(
            sa.select(_version.c.content)
            .where(_version.c.letter_id == letter_id, _version.c.deleted_at.is_(None))
            .order_by(_version.c.taken_at.desc(), _version.c.id.desc())
        )
        if not _has_words(content) if last is None else json.loads(last) == content:
            return None
        return tx.insert(
            _version,
            letter_id=letter_id,
            reason=reason,
            taken_at=stamp(tx.now),
            content=json.dumps(content, ensure_ascii=False, sort_keys=True),
        )

    return write


def keep_versions(reason: str) -> Operation[int]:
    """Keep a version of every letter whose words changed; gives how many were kept."""

    def write(tx: Transaction) -> int:
        ids = [row.id for row in tx.rows(sa.select(_letter.c.id))]
        return sum(keep_version(letter_id, reason)(tx) is not None for letter_id in ids)

    return write


def _letters() -> sa.Select[Any]:
    changed = (
        sa.select(sa.func.max(_part.c.updated_at))
        .where(_part.c.letter_id == _letter.c.id)
        .scalar_subquery()
    )
    return sa.select(_letter, changed.label("part_changed_at"))


def _to_letter(row: sa.Row[Any]) -> Letter:
    return Letter(
        id=row.id,
        uuid=row.uuid,
        title=row.title,
        kind=row.kind,
        language=row.language,
        mode=Mode(row.mode),
        salutation=row.salutation,
        dated_on=date.fromisoformat(row.dated_on) if row.dated_on else None,
        date_text=row.date_text,
        signature=row.signature,
        page_text=row.page_text,
        look=row.look,
        created_at=from_stamp(row.created_at),
        changed_at=from_stamp(max(row.updated_at, row.part_changed_at or "")),
    )


def _parts_of(reader: Reader, letter_id: int) -> tuple[LetterPart, ...]:
    rows = reader.rows(
        sa.select(_part.c.part, _part.c.position, _part.c.body)
        .where(_part.c.letter_id == letter_id, _part.c.deleted_at.is_(None))
        .order_by(_part.c.position, _part.c.id)
    )
    return tuple(LetterPart(row.part, row.position, row.body) for row in rows)


def _children(
    reader: Reader, table: sa.Table, letter_id: int, *, deleted_at: str | None
) -> list[int]:
    rows = reader.rows(
        sa.select(table.c.id).where(
            table.c.letter_id == letter_id, table.c.deleted_at.is_not_distinct_from(deleted_at)
        )
    )
    return [row.id for row in rows]


def _below(before: str, text: str) -> str:
    return f"{before.rstrip()}\n\n{text}" if before.strip() else text


def _content(row: sa.Row[Any], parts: tuple[LetterPart, ...]) -> dict[str, Any]:
    """Return the words of a letter; title and look are none of them."""
    return {
        "mode": row.mode,
        "salutation": row.salutation,
        "date_text": row.date_text,
        "signature": row.signature,
        "page_text": row.page_text,
        "parts": [
            {"part": each.part, "position": each.position, "body": each.body} for each in parts
        ],
    }


def _has_words(content: dict[str, Any]) -> bool:
    bodies = [content["page_text"], *(each["body"] for each in content["parts"])]
    return any(body.strip() for body in bodies)
