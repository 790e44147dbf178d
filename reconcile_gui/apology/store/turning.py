"""From parts to one page and back, parts written together and apart; a version before each."""

from __future__ import annotations

from typing import TYPE_CHECKING

import sqlalchemy as sa

from reconcile_gui.apology.merging import hosts, joined
from reconcile_gui.apology.page_text import on_one_page
from reconcile_gui.apology.parts import part_by_id
from reconcile_gui.apology.records import LetterPart, Mode
from reconcile_gui.apology.store.reading import parts_of
from reconcile_gui.apology.store.rewriting import insert_part, put_part, put_parts, put_said
from reconcile_gui.apology.store.versions import keep_version
from reconcile_gui.workbook import tables

if TYPE_CHECKING:
    from collections.abc import Callable

    from reconcile_gui.workbook.transaction import Operation, Transaction

_letter, _part, _said = tables.letter, tables.letter_part, tables.sentence_part


def write_on_one_page(letter_id: int) -> Operation[bool]:
    """Put the parts of a letter on one page; gives whether it was in parts."""

    def write(tx: Transaction) -> bool:
        if not _is_in(tx, letter_id, Mode.PARTS):
            return False
        keep_version(letter_id, "one page")(tx)
        parts = parts_of(tx, letter_id)
        text, said = on_one_page(parts)
        put_parts(tx, letter_id, tuple(LetterPart(p.part, p.position, "") for p in parts))
        put_said(tx, letter_id, said)
        tx.update(_letter, letter_id, mode=Mode.PAGE.value, page_text=text)
        return True

    return write


def write_in_parts(
    letter_id: int, divide: Callable[[str], tuple[LetterPart, ...]]
) -> Operation[bool]:
    """Divide the page of a letter into parts; gives whether it was on one page.

    divide: gets the page as it is on the disk; gives all of its words.
    """

    def write(tx: Transaction) -> bool:
        if not _is_in(tx, letter_id, Mode.PAGE):
            return False
        keep_version(letter_id, "in parts")(tx)
        text = tx.value(sa.select(_letter.c.page_text).where(_letter.c.id == letter_id))
        put_parts(tx, letter_id, divide(text))
        put_said(tx, letter_id, ())
        tx.update(_letter, letter_id, mode=Mode.PARTS.value, page_text="")
        return True

    return write


def say_part(
    letter_id: int, sentences: tuple[tuple[str, int], ...], part: str | None
) -> Operation[None]:
    """Keep which part these sentences are, as the writer says; None for none of them.

    sentences: their words and which of several with these words, see `Said`.
    """

    def write(tx: Transaction) -> None:
        for sentence, occurrence in sentences:
            row_id = tx.value(
                sa.select(_said.c.id).where(
                    _said.c.letter_id == letter_id,
                    _said.c.sentence == sentence,
                    _said.c.occurrence == occurrence,
                    _said.c.deleted_at.is_(None),
                )
            )
            if row_id is None:
                tx.insert(
                    _said,
                    letter_id=letter_id,
                    sentence=sentence,
                    occurrence=occurrence,
                    part=part,
                )
            else:
                tx.update(_said, row_id, part=part)

    return write


def merge_parts(letter_id: int, part: str, into: str) -> Operation[bool]:
    """Write a part in the field of another, its words below; a version is kept first.

    Gives whether it was done: not to itself, nor where the letter is on one page.
    """
    part_by_id(part)
    part_by_id(into)

    def write(tx: Transaction) -> bool:
        if part == into or not _is_in(tx, letter_id, Mode.PARTS):
            return False
        parts = parts_of(tx, letter_id)
        held = hosts(parts)
        host = held.get(into, into)
        if host == part or part in held:
            return False
        bodies = {each.part: each.body for each in parts}
        keep_version(letter_id, "merged")(tx)
        put_part(tx, letter_id, host, joined(bodies.get(host, ""), bodies.get(part, "")))
        for each in (part, *(one for one, of in held.items() if of == part)):
            _hold(tx, letter_id, each, host)
        return True

    return write


def split_part(letter_id: int, part: str) -> Operation[bool]:
    """Give a part a field of its own again, empty; its words stay where they are.

    Gives whether it was written in another one's.
    """

    def write(tx: Transaction) -> bool:
        if part not in hosts(parts_of(tx, letter_id)):
            return False
        _hold(tx, letter_id, part, None)
        return True

    return write


def _hold(tx: Transaction, letter_id: int, part: str, host: str | None) -> None:
    holds = (_part.c.letter_id == letter_id) & (_part.c.part == part)
    row_id = tx.value(sa.select(_part.c.id).where(holds, _part.c.deleted_at.is_(None)))
    if row_id is None:
        row_id = insert_part(tx, letter_id, part, "")
    tx.update(_part, row_id, body="", merged_into=host)


def _is_in(tx: Transaction, letter_id: int, mode: Mode) -> bool:
    row = tx.row(
        sa.select(_letter.c.mode).where(_letter.c.id == letter_id, _letter.c.deleted_at.is_(None))
    )
    return row is not None and row.mode == mode.value
