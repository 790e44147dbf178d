"""Where words of a letter came from, read from a real file."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
import sqlalchemy as sa

from reconcile_gui.apology import store
from reconcile_gui.apology.records import CameFrom, Mode
from reconcile_gui.reflection.store import save_answer
from reconcile_gui.workbook import tables
from reconcile_gui.workbook.book import Workbook
from reconcile_gui.workbook.hand_overs import note_hand_over
from tests.workbooks import StandingClock, make_book

QUESTION = "What did you do?"


@pytest.fixture
def book(tmp_path: Path) -> Iterator[Workbook]:
    """Give a workbook with an answer."""
    made = make_book(tmp_path / "w.reconcile", clock=StandingClock())
    made.write(save_answer("A1", QUESTION, "en", "I hid a debt."))
    yield made
    made.close()


def answer_id(book: Workbook) -> int:
    """Return the row of the answer."""
    return int(book.read(lambda reader: reader.value(sa.select(tables.answer.c.id))))


def hand_over(book: Workbook, letter_id: int, part: str) -> None:
    """Copy the answer into a letter."""
    row = book.write(store.add_to_part(letter_id, part, "I hid a debt.")).value
    book.write(note_hand_over(("answer", answer_id(book)), row, "I hid a debt."))


def test_a_part_tells_its_answer(book: Workbook) -> None:
    """The question as it was shown, and the day it was answered."""
    letter_id = book.write(store.create_letter(language="en")).value
    hand_over(book, letter_id, "what")

    today = StandingClock().today()
    expected = (CameFrom("what", "A1", QUESTION, today, "I hid a debt."),)
    assert book.read(store.came_from(letter_id)) == expected
    other = book.write(store.create_letter(language="en")).value
    assert book.read(store.came_from(other)) == ()


def test_a_page_tells_its_answer(book: Workbook) -> None:
    """There it belongs to no part."""
    letter_id = book.write(store.create_letter(language="en", mode=Mode.PAGE)).value
    hand_over(book, letter_id, "what")

    assert [each.part for each in book.read(store.came_from(letter_id))] == [""]


def test_an_answer_in_the_bin_is_not_named(book: Workbook) -> None:
    """Who deleted it does not want to be reminded beside the letter."""
    letter_id = book.write(store.create_letter(language="en")).value
    hand_over(book, letter_id, "what")
    gone = answer_id(book)
    book.write(lambda tx: tx.bin(tables.answer, gone))

    assert book.read(store.came_from(letter_id)) == ()
