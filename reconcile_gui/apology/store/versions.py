"""Versions of a letter: kept before what changes much, and brought back."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

import sqlalchemy as sa

from reconcile_gui.apology.records import LetterPart, LetterVersion
from reconcile_gui.apology.store.reading import parts_of
from reconcile_gui.apology.store.rewriting import put_parts
from reconcile_gui.clock import from_stamp, stamp
from reconcile_gui.workbook import tables

if TYPE_CHECKING:
    from reconcile_gui.workbook.transaction import Operation, Query, Reader, Transaction

_letter, _version = tables.letter, tables.letter_version
WORDS_OF_LETTER = ("mode", "salutation", "date_text", "signature", "page_text")


def versions_of(letter_id: int) -> Query[list[LetterVersion]]:
    """Return the versions of a letter, newest first."""

    def read(reader: Reader) -> list[LetterVersion]:
        rows = reader.rows(
            sa.select(_version)
            .where(_version.c.letter_id == letter_id, _version.c.deleted_at.is_(None))
            .order_by(_version.c.taken_at.desc(), _version.c.id.desc())
        )
        return [
            LetterVersion(row.id, row.reason, from_stamp(row.taken_at), row.content, row.name)
            for row in rows
        ]

    return read


def keep_version(letter_id: int, reason: str, name: str = "") -> Operation[int | None]:
    """Keep the words of a letter as they are now; gives the id of the version.

    reason: why, such as "closed", "one page" or "named". Nothing is kept, and None
    given, if no word changed since the last version, or none was ever written; but a
    name given by hand then names that last version.
    """

    def write(tx: Transaction) -> int | None:
        row = tx.row(sa.select(_letter).where(_letter.c.id == letter_id))
        if row is None or row.deleted_at is not None:
            return None
        content = _content(row, parts_of(tx, letter_id))
        last = tx.row(
            sa.select(_version.c.id, _version.c.content)
            .where(_version.c.letter_id == letter_id, _version.c.deleted_at.is_(None))
            .order_by(_version.c.taken_at.desc(), _version.c.id.desc())
        )
        if last is not None and json.loads(last.content) == content:
            if name:
                tx.update(_version, last.id, name=name, reason=reason)
            return None
        if last is None and not _has_words(content):
            return None
        return tx.insert(
            _version,
            letter_id=letter_id,
            reason=reason,
            name=name,
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


def bring_back(version_id: int) -> Operation[bool]:
    """Write a letter as it was in a version; what is there now is kept as one first.

    Gives whether it was done: the letter, or the version, may be in the bin by now.
    """

    def write(tx: Transaction) -> bool:
        row = tx.row(
            sa.select(_version.c.letter_id, _version.c.content)
            .join(_letter, _letter.c.id == _version.c.letter_id)
            .where(
                _version.c.id == version_id,
                _version.c.deleted_at.is_(None),
                _letter.c.deleted_at.is_(None),
            )
        )
        if row is None:
            return False
        keep_version(row.letter_id, "brought back")(tx)
        content = json.loads(row.content)
        tx.update(
            _letter,
            row.letter_id,
            **{field: content[field] for field in WORDS_OF_LETTER if field in content},
        )
        put_parts(
            tx,
            row.letter_id,
            tuple(LetterPart(each["part"], each["position"], each["body"])
                  for each in content["parts"]),
        )  # fmt: skip
        return True

    return write


def bin_version(version_id: int) -> Operation[None]:
    """Move a version to the bin."""

    def write(tx: Transaction) -> None:
        tx.bin(_version, version_id)

    return write


def _content(row: sa.Row[Any], parts: tuple[LetterPart, ...]) -> dict[str, Any]:
    """Return the words of a letter; title and look are none of them."""
    return {
        **{field: getattr(row, field) for field in WORDS_OF_LETTER},
        "parts": [
            {"part": each.part, "position": each.position, "body": each.body} for each in parts
        ],
    }


def _has_words(content: dict[str, Any]) -> bool:
    bodies = [content["page_text"], *(each["body"] for each in content["parts"])]
    return any(body.strip() for body in bodies)
