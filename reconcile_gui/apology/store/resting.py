"""How long a letter rests, and since when its words are as they are."""

from __future__ import annotations

import json
from datetime import datetime, timedelta
from typing import TYPE_CHECKING, Any

import sqlalchemy as sa

from reconcile_gui.apology.records import Mode
from reconcile_gui.apology.resting import MOST_DAYS, USUAL_DAYS, Rest
from reconcile_gui.apology.store.versions import keep_version
from reconcile_gui.clock import from_stamp, stamp
from reconcile_gui.workbook import tables
from reconcile_gui.workbook.preferences import prefer, preferences

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from reconcile_gui.workbook.transaction import Operation, Query, Reader, Transaction

_letter, _part, _version = tables.letter, tables.letter_part, tables.letter_version
# Preference: for how many days one letter rests, by its uuid.
DAYS_KEY = "letter_rests_{uuid}"
# Chosen: the words of now are among the newest versions, or they are newer than all.
LOOKED_BACK = 6


def rest_of(letter_id: int) -> Query[Rest | None]:
    """Return how a letter rests; None if there is no such letter outside the bin."""

    def read(reader: Reader) -> Rest | None:
        row = reader.row(
            sa.select(_letter).where(_letter.c.id == letter_id, _letter.c.deleted_at.is_(None))
        )
        if row is None:
            return None
        kept = preferences()(reader).get(DAYS_KEY.format(uuid=row.uuid), "")
        return Rest(
            days=_days(kept),
            until=from_stamp(row.rest_until) if row.rest_until else None,
            changed=_changed(reader, row),
        )

    return read


def let_rest(letter_id: int, days: int) -> Operation[None]:
    """Let a letter rest from now on; 0 ends a rest. ValueError for more than a fortnight.

    The words are kept as a version, from which can be seen later that they are the same.
    """
    if not 0 <= days <= MOST_DAYS:
        raise ValueError("A letter rests for a fortnight at most")

    def write(tx: Transaction) -> None:
        row = tx.row(
            sa.select(_letter.c.uuid).where(
                _letter.c.id == letter_id, _letter.c.deleted_at.is_(None)
            )
        )
        if row is None:
            return
        keep_version(letter_id, "rest")(tx)
        until = stamp(tx.now + timedelta(days=days)) if days else None
        tx.update(_letter, letter_id, rest_until=until)
        prefer({DAYS_KEY.format(uuid=row.uuid): str(days)})(tx)

    return write


def last_change(reader: Reader, letter_id: int) -> datetime | None:
    """Return when the words of a letter were changed last; None for one without words."""
    rest = rest_of(letter_id)(reader)
    return max(rest.changed, default=None) if rest else None


def _days(kept: str) -> int:
    """Return the days as they were kept; what cannot be read is the usual length."""
    return min(int(kept), MOST_DAYS) if kept.isdecimal() else USUAL_DAYS


def _changed(reader: Reader, row: sa.Row[Any]) -> tuple[datetime, ...]:
    """Return when each text was changed last, as far as its row can tell, and the versions.

    A row also moves on when something else of it is written, such as a title. The oldest
    version with the very words of now tells that they have not changed since.
    """
    parts = reader.rows(
        sa.select(_part.c.part, _part.c.position, _part.c.body, _part.c.updated_at)
        .where(_part.c.letter_id == row.id, _part.c.deleted_at.is_(None))
        .order_by(_part.c.position, _part.c.id)
    )
    is_page = row.mode == Mode.PAGE.value
    stamps = [row.updated_at] if is_page else [each.updated_at for each in parts]
    words = _flat([row.page_text] if is_page else [each.body for each in parts])
    if not words:
        return ()
    same_since = _same_since(reader, row.id, words)
    return tuple(from_stamp(min(each, same_since or each)) for each in stamps)


def _same_since(reader: Reader, letter_id: int, words: str) -> str | None:
    versions = reader.rows(
        sa.select(_version.c.taken_at, _version.c.content)
        .where(_version.c.letter_id == letter_id, _version.c.deleted_at.is_(None))
        .order_by(_version.c.taken_at.desc(), _version.c.id.desc())
        .limit(LOOKED_BACK)
    )
    since: str | None = None
    for version in versions:
        if _words_of(json.loads(version.content)) != words:
            break
        since = version.taken_at
    return since


def _words_of(content: Mapping[str, Any]) -> str:
    if content["mode"] == Mode.PAGE.value:
        return _flat([content["page_text"]])
    return _flat([each["body"] for each in content["parts"]])


def _flat(texts: Sequence[str]) -> str:
    return " ".join(" ".join(texts).split())
