"""Versions of a letter: kept before what changes much, and brought back."""

from __future__ import annotations

import json
from dataclasses import asdict
from typing import TYPE_CHECKING, Any

import sqlalchemy as sa

from reconcile_gui.apology.records import LetterPart, LetterVersion, Mode, Said
from reconcile_gui.apology.store.reading import said_in
from reconcile_gui.apology.store.rewriting import put_part, put_parts, put_said
from reconcile_gui.clock import from_stamp, stamp
from reconcile_gui.workbook import tables

if TYPE_CHECKING:
    from reconcile_gui.workbook.transaction import Operation, Query, Reader, Transaction

_letter, _version = tables.letter, tables.letter_version
_part, _given = tables.letter_part, tables.letter_given
WORDS_OF_LETTER = ("mode", "salutation", "dated_on", "date_text", "signature", "page_text")
LINES_OF_LETTER = {
    "salutation": ("salutation",),
    "date": ("dated_on", "date_text"),
    "signature": ("signature",),
}
ABOUT_LETTER = ("kind", "language", "look", "for_myself")


def versions_of(letter_id: int) -> Query[list[LetterVersion]]:
    """Return the versions of a letter, newest first."""

    def read(reader: Reader) -> list[LetterVersion]:
        rows = reader.rows(
            sa.select(_version, _was_given().label("is_given"))
            .where(_version.c.letter_id == letter_id, _version.c.deleted_at.is_(None))
            .order_by(_version.c.taken_at.desc(), _version.c.id.desc())
        )
        return [
            LetterVersion(
                row.id,
                row.reason,
                from_stamp(row.taken_at),
                row.content,
                row.name,
                bool(row.is_given),
            )
            for row in rows
        ]

    return read


def keep_version(letter_id: int, reason: str, name: str = "") -> Operation[int | None]:
    """Keep a letter as it is now; gives the id of the version.

    reason: why, such as "closed", "one page" or "named". Nothing is kept, and None
    given, if no word changed since the last version, nor which part a sentence is, or no
    word was ever written; but a name given by hand then names that last version, unless
    it was given: that one stays as it is, and the name gets a version of its own.
    """

    def write(tx: Transaction) -> int | None:
        row = tx.row(sa.select(_letter).where(_letter.c.id == letter_id))
        if row is None or row.deleted_at is not None:
            return None
        content = _content(tx, row)
        last = tx.row(
            sa.select(_version.c.id, _version.c.content, _was_given().label("is_given"))
            .where(_version.c.letter_id == letter_id, _version.c.deleted_at.is_(None))
            .order_by(_version.c.taken_at.desc(), _version.c.id.desc())
        )
        is_same = last is not None and _words(json.loads(last.content)) == _words(content)
        if last is not None and is_same and not (name and last.is_given):
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
    """Write the words of a letter as in a version; what is there now is kept as one first.

    What the letter is for, how it looks and whether it is marked stay as they are. Gives
    whether it was done: the letter, or the version, may be in the bin by now.
    """

    def write(tx: Transaction) -> bool:
        row = _to_bring_back(tx, version_id)
        if row is None:
            return False
        keep_version(row.letter_id, "brought back")(tx)
        content = json.loads(row.content)
        tx.update(
            _letter,
            row.letter_id,
            **{field: content[field] for field in WORDS_OF_LETTER if field in content},
        )
        parts = tuple(
            LetterPart(each["part"], each["position"], each["body"], each.get("merged_into"))
            for each in content["parts"]
        )
        said = tuple(
            Said(each["sentence"], each["occurrence"], each["part"])
            for each in content.get("said", [])
        )
        put_parts(tx, row.letter_id, parts)
        put_said(tx, row.letter_id, said)
        return True

    return write


def bring_back_passage(version_id: int, key: str) -> Operation[bool]:
    """Write one passage of a letter as in a version; the others stay as they are now.

    key: a part, or "salutation", "date" or "signature". What is there now is kept as a
    version first. Gives whether it was done: not where letter or version may be in the
    bin by now, nor for a part where one of them is on one page.
    """

    def write(tx: Transaction) -> bool:
        row = _to_bring_back(tx, version_id)
        if row is None:
            return False
        content = json.loads(row.content)
        if key in LINES_OF_LETTER:
            keep_version(row.letter_id, "brought back")(tx)
            fields = {each: content[each] for each in LINES_OF_LETTER[key] if each in content}
            tx.update(_letter, row.letter_id, **fields)
            return True
        if row.mode != Mode.PARTS.value or content["mode"] != Mode.PARTS.value:
            return False
        keep_version(row.letter_id, "brought back")(tx)
        then = {each["part"]: each["body"] for each in content["parts"]}
        put_part(tx, row.letter_id, key, then.get(key, ""))
        return True

    return write


def bin_version(version_id: int) -> Operation[bool]:
    """Move a version to the bin; gives whether it is there: the words given stay."""

    def write(tx: Transaction) -> bool:
        asked = sa.select(_was_given()).select_from(_version).where(_version.c.id == version_id)
        if tx.value(asked):
            return False
        tx.bin(_version, version_id)
        return True

    return write


def _was_given() -> sa.Exists:
    return sa.exists().where(
        _given.c.letter_version_id == _version.c.id, _given.c.deleted_at.is_(None)
    )


def _to_bring_back(reader: Reader, version_id: int) -> sa.Row[Any] | None:
    return reader.row(
        sa.select(_version.c.letter_id, _version.c.content, _letter.c.mode)
        .join(_letter, _letter.c.id == _version.c.letter_id)
        .where(
            _version.c.id == version_id,
            _version.c.deleted_at.is_(None),
            _letter.c.deleted_at.is_(None),
        )
    )


def _content(reader: Reader, row: sa.Row[Any]) -> dict[str, Any]:
    """Return all that a letter is, but for its title and its place in the list."""
    parts = reader.rows(
        sa.select(_part.c.part, _part.c.position, _part.c.merged_into, _part.c.body)
        .where(_part.c.letter_id == row.id, _part.c.deleted_at.is_(None))
        .order_by(_part.c.position, _part.c.id)
    )
    return {
        **{field: getattr(row, field) for field in WORDS_OF_LETTER},
        "about": {field: getattr(row, field) for field in ABOUT_LETTER},
        "parts": [each._asdict() for each in parts],
        "said": [asdict(each) for each in said_in(reader, row.id)],
    }


def _words(content: dict[str, Any]) -> dict[str, Any]:
    """Return what is worth another version: a new look alone is not."""
    return {name: value for name, value in content.items() if name != "about"}


def _has_words(content: dict[str, Any]) -> bool:
    bodies = [content["page_text"], *(each["body"] for each in content["parts"])]
    return any(body.strip() for body in bodies)
