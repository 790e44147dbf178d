"""What can be done to a letter as a whole, and to its words."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, Literal

import sqlalchemy as sa

from reconcile_gui.apology.merging import hosts, only_these
from reconcile_gui.apology.parts import part_by_id
from reconcile_gui.apology.records import Kind, Mode
from reconcile_gui.apology.store.reading import parts_of, said_in
from reconcile_gui.apology.store.rewriting import insert_part
from reconcile_gui.apology.store.versions import keep_version
from reconcile_gui.workbook import tables

if TYPE_CHECKING:
    from collections.abc import Callable

    from reconcile_gui.apology.records import LetterPart
    from reconcile_gui.workbook.transaction import Operation, Reader, Transaction

TextField = Literal["title", "salutation", "date_text", "signature", "page_text", "look"]
# What goes to the bin with its letter and comes back with it.
CHILDREN = (
    tables.letter_part,
    tables.sentence_part,
    tables.letter_version,
    tables.letter_given,
    tables.readiness_check,
)
# Chosen: losing a paragraph that was half of a text is a big change; a sentence is none.
BIG_CUT_CHARACTERS = 200

_letter, _part, _said = tables.letter, tables.letter_part, tables.sentence_part


def create_letter(
    *,
    language: str,
    mode: Mode = Mode.PARTS,
    kind: Kind = Kind.APOLOGY,
    title: str = "",
    salutation: str = "",
    signature: str = "",
    page_text: str = "",
    for_myself: bool = False,
) -> Operation[int]:
    """Add a letter at the end of the list; gives its id. language: such as "en-GB"."""

    def write(tx: Transaction) -> int:
        return tx.insert(
            _letter,
            title=title,
            kind=kind.value,
            language=language,
            mode=mode.value,
            salutation=salutation,
            signature=signature,
            page_text=page_text,
            for_myself=for_myself,
            position=_next_position(tx),
        )

    return write


def start_from(
    letter_id: int,
    *,
    title: str,
    kind: Kind | None = None,
    only: tuple[str, ...] | None = None,
    divide: Callable[[str], tuple[LetterPart, ...]] | None = None,
) -> Operation[int | None]:
    """Add a letter with the words of another; gives its id, None if that one is gone.

    kind: another kind than the first letter's. only: the parts to take along, all if
    None. divide: gives the parts of a letter that is on one page, where only some are
    taken. Versions and what was given stay with the first letter.
    """

    def write(tx: Transaction) -> int | None:
        row = tx.row(
            sa.select(_letter).where(_letter.c.id == letter_id, _letter.c.deleted_at.is_(None))
        )
        if row is None:
            return None
        kept = ("language", "salutation", "signature", "look", "for_myself")
        whole = only is None
        made = tx.insert(
            _letter,
            title=title,
            kind=kind.value if kind else row.kind,
            mode=row.mode if whole else Mode.PARTS.value,
            page_text=row.page_text if whole else "",
            position=_next_position(tx),
            from_letter_id=letter_id,
            **{column: getattr(row, column) for column in kept},
        )
        parts = parts_of(tx, letter_id)
        if divide is not None and not whole and row.mode == Mode.PAGE.value:
            parts = divide(row.page_text)
        for part in parts if only is None else only_these(parts, only):
            tx.insert(
                _part,
                letter_id=made,
                part=part.part,
                position=part.position,
                body=part.body,
                merged_into=part.merged_into,
            )
        for one in said_in(tx, letter_id) if whole else ():
            tx.insert(
                _said,
                letter_id=made,
                sentence=one.sentence,
                occurrence=one.occurrence,
                part=one.part,
            )
        return made

    return write


def save_part(letter_id: int, part: str, body: str) -> Operation[None]:
    """Keep the text of one part; KeyError for an id that is no part.

    A part gets its row with its first letter. Words for a letter that is in the bin by
    now go to the row that lies there, so that they come back with it. Before a text
    that loses half of itself, a version is kept.
    """
    part_by_id(part)

    def write(tx: Transaction) -> None:
        binned_last = _part.c.deleted_at.is_not(None)
        row = tx.row(
            sa.select(_part.c.id, _part.c.body)
            .where(_part.c.letter_id == letter_id, _part.c.part == part)
            .order_by(binned_last, _part.c.id.desc())
        )
        if row is not None:
            _keep_before_cut(tx, letter_id, row.body, body)
            tx.update(_part, row.id, body=body)
        elif body:
            insert_part(tx, letter_id, part, body)

    return write


def add_to_part(letter_id: int, part: str, text: str) -> Operation[tuple[str, int]]:
    """Put words below those of a part; gives table and id of the row that holds them.

    A letter written on one page has no parts: there they go to its end. A part that is
    written together with another has its words there.
    """

    def write(tx: Transaction) -> tuple[str, int]:
        row = tx.row(sa.select(_letter).where(_letter.c.id == letter_id))
        if row is not None and row.mode == Mode.PAGE.value:
            tx.update(_letter, letter_id, page_text=_below(row.page_text, text))
            return _letter.name, letter_id
        parts = parts_of(tx, letter_id)
        before = {each.part: each.body for each in parts}
        host = hosts(parts).get(part, part)
        save_part(letter_id, host, _below(before.get(host, ""), text))(tx)
        living = _part.c.deleted_at.is_(None)
        holds = (_part.c.letter_id == letter_id) & (_part.c.part == host) & living
        return _part.name, int(tx.value(sa.select(_part.c.id).where(holds)))

    return write


def save_text(letter_id: int, field: TextField, text: str) -> Operation[None]:
    """Keep one of the letter's own texts."""

    def write(tx: Transaction) -> None:
        if field == "page_text":
            before = tx.value(sa.select(_letter.c.page_text).where(_letter.c.id == letter_id))
            _keep_before_cut(tx, letter_id, before or "", text)
        tx.update(_letter, letter_id, **{field: text})

    return write


def save_date(letter_id: int, dated_on: date | None, date_text: str) -> Operation[None]:
    """Keep the day of the letter and how it is to be printed; None for no day."""

    def write(tx: Transaction) -> None:
        day = None if dated_on is None else dated_on.isoformat()
        tx.update(_letter, letter_id, dated_on=day, date_text=date_text)

    return write


def set_language(letter_id: int, language: str) -> Operation[None]:
    """Keep which language a letter is in, such as "en-GB"."""

    def write(tx: Transaction) -> None:
        tx.update(_letter, letter_id, language=language)

    return write


def move_part(letter_id: int, order: tuple[str, ...]) -> Operation[None]:
    """Keep the order of the parts; order: all ids. What has no row yet gets one."""

    def write(tx: Transaction) -> None:
        rows = {
            row.part: row.id
            for row in tx.rows(
                sa.select(_part.c.id, _part.c.part).where(
                    _part.c.letter_id == letter_id, _part.c.deleted_at.is_(None)
                )
            )
        }
        for position, part in enumerate(order):
            if part in rows:
                tx.update(_part, rows[part], position=position)
            else:
                tx.insert(_part, letter_id=letter_id, part=part, position=position, body="")

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


def _keep_before_cut(tx: Transaction, letter_id: int, before: str, after: str) -> None:
    lost = len(before) - len(after)
    if lost >= BIG_CUT_CHARACTERS and lost * 2 > len(before):
        keep_version(letter_id, "cut")(tx)


def _next_position(tx: Transaction) -> int:
    last = tx.value(sa.select(sa.func.max(_letter.c.position)))
    return 0 if last is None else last + 1


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
