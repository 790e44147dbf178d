"""What is deleted lies in the bin with what belongs to it, until the bin is emptied."""

from __future__ import annotations

from functools import partial

import pytest
import sqlalchemy as sa

from reconcile_gui.workbook.bin import OWN, Binned, empty, in_bin, remove, take_out
from reconcile_gui.workbook.book import Workbook
from reconcile_gui.workbook.check import checked
from reconcile_gui.workbook.errors import Superseded
from reconcile_gui.workbook.search import find
from reconcile_gui.workbook.tables import (
    answer,
    boundary,
    event,
    journal_entry,
    letter,
    letter_part,
    letter_version,
    occurrence,
    own_question,
    preference,
    promise,
    sheet,
    sheet_field,
)
from reconcile_gui.workbook.transaction import Operation, Transaction
from tests.workbooks import SENTINEL, StandingClock, holds, pages, write_page


def write_letter(tx: Transaction) -> dict[sa.Table, int]:
    """Write a letter with two parts and a version."""
    owner = tx.insert(letter, kind="apology", language="en", mode="parts")
    tx.insert(letter_part, letter_id=owner, part="sorry", body="")
    part = tx.insert(letter_part, letter_id=owner, part="what", body="I hid it")
    version = tx.insert(
        letter_version, letter_id=owner, reason="lock", taken_at="2026-03-03", content="{}"
    )
    return {letter: owner, letter_part: part, letter_version: version}


def bin_letter(rows: dict[sa.Table, int]) -> Operation[None]:
    """Move the letter with all that belongs to it to the bin, as its own room does."""

    def write(tx: Transaction) -> None:
        for table in (letter_part, letter_version):
            for row in tx.rows(sa.select(table.c.id)):
                tx.bin(table, row.id)
        tx.bin(letter, rows[letter])

    return write


def listed(book: Workbook) -> list[tuple[str, str, int]]:
    """Return kind, words and how many come along, of what is listed."""
    return [(one.kind, one.words, one.with_it) for one in book.read(in_bin())]


def living(book: Workbook, table: sa.Table) -> int:
    """Return how many rows of a table are not in the bin."""
    count = sa.select(sa.func.count()).where(table.c.deleted_at.is_(None))
    return int(book.read(lambda reader: reader.value(count)))


def test_the_newest_thing_in_the_bin_comes_first(book: Workbook, clock: StandingClock) -> None:
    """It is the one a person is looking for."""
    first = book.write(write_page("first\nand more")).value
    second = book.write(write_page("  second  ")).value
    book.write(lambda tx: tx.bin(journal_entry, second))
    clock.pass_by(seconds=1)
    book.write(lambda tx: tx.bin(journal_entry, first))

    found = book.read(in_bin())

    assert [one.words for one in found] == ["first\nand more", "second"]
    assert found[0] == Binned("journal_entry", first, "first\nand more", clock.now(), 0)


def test_a_letter_is_one_thing_and_comes_back_whole(book: Workbook) -> None:
    """Its parts and versions went with it."""
    rows = book.write(write_letter).value
    book.write(bin_letter(rows))
    assert listed(book) == [("letter", "I hid it", 3)]

    undo = book.write(take_out("letter", rows[letter])).inverse
    assert [living(book, each) for each in (letter, letter_part, letter_version)] == [1, 2, 1]
    assert listed(book) == []
    book.write(undo)

    assert listed(book) == [("letter", "I hid it", 3)]


def test_what_went_before_stays_when_the_whole_comes_back(
    book: Workbook, clock: StandingClock
) -> None:
    """A version deleted last week is not part of today's mistake."""
    rows = book.write(write_letter).value
    book.write(lambda tx: tx.bin(letter_version, rows[letter_version]))
    clock.pass_by(days=7)
    book.write(bin_letter(rows))
    assert listed(book) == [("letter", "I hid it", 2), ("letter_version", "", 0)]

    book.write(take_out("letter", rows[letter]))

    assert listed(book) == [("letter_version", "", 0)]


def test_a_part_brings_back_what_it_is_a_part_of(book: Workbook, clock: StandingClock) -> None:
    """A version without its letter would be nowhere."""
    rows = book.write(write_letter).value
    book.write(lambda tx: tx.bin(letter_version, rows[letter_version]))
    clock.pass_by(days=7)
    book.write(bin_letter(rows))

    book.write(take_out("letter_version", rows[letter_version]))

    assert listed(book) == []
    assert [living(book, each) for each in (letter, letter_part, letter_version)] == [1, 2, 1]


def test_an_own_question_takes_its_answers_along(book: Workbook) -> None:
    """They answer nothing without it."""

    def write(tx: Transaction) -> int:
        question = tx.insert(own_question, uuid="a-uuid", body="What keeps me awake?")
        for body in ("The door", "The rain"):
            tx.insert(
                answer,
                question_id=f"{OWN}a-uuid",
                question_text="What keeps me awake?",
                language="en",
                day="2026-03-03",
                body=body,
            )
        return question

    def bin_all(tx: Transaction) -> None:
        tx.bin(own_question, 1)
        tx.bin(answer, 1)
        tx.bin(answer, 2)

    question = book.write(write).value
    book.write(bin_all)
    assert listed(book) == [("own_question", "What keeps me awake?", 2)]
    book.write(take_out("own_question", question))
    assert living(book, answer) == 2
    book.write(bin_all)

    assert book.write(remove("own_question", question)).value == 3


def test_a_sheet_is_listed_by_its_first_words(book: Workbook) -> None:
    """It has none of its own."""

    def write(tx: Transaction) -> int:
        owner = tx.insert(sheet, kind="fear_pair", day="2026-03-03")
        tx.insert(sheet_field, sheet_id=owner, field="fear", body="losing them")
        tx.bin(sheet_field, 1)
        tx.bin(sheet, owner)
        return owner

    book.write(write)

    assert listed(book) == [("sheet", "losing them", 1)]


def test_what_never_held_a_word_is_not_listed(book: Workbook) -> None:
    """It is removed with the rest all the same."""
    book.write(lambda tx: tx.bin(journal_entry, tx.insert(journal_entry, day="2026-03-03")))
    book.write(lambda tx: tx.bin(preference, tx.insert(preference, key="k", value="v")))

    assert listed(book) == []
    assert book.write(empty()).value == 2


def test_what_something_newer_has_replaced_stays_in_the_bin(book: Workbook) -> None:
    """Two living rows in one place would show only one of them."""
    old = book.write(lambda tx: tx.insert(preference, key="k", value="old")).value
    book.write(lambda tx: tx.bin(preference, old))
    book.write(lambda tx: tx.insert(preference, key="k", value="new"))

    with pytest.raises(Superseded):
        book.write(take_out("preference", old))


def test_what_is_not_in_the_bin_is_neither_taken_out_nor_removed(book: Workbook) -> None:
    """A list may be older than the bin."""
    row_id = book.write(write_page("living")).value

    assert not book.write(take_out("journal_entry", row_id)).changes
    assert book.write(remove("journal_entry", row_id)).value == 0
    assert book.write(empty()).value == 0
    assert pages(book) == ["living"]


def test_removing_one_thing_leaves_the_others(book: Workbook) -> None:
    """A letter goes with everything that belongs to it, deleted before or with it or not."""
    rows = book.write(write_letter).value
    page = book.write(write_page("stays in the bin")).value
    book.write(lambda tx: tx.bin(journal_entry, page))
    book.write(lambda tx: tx.bin(letter, rows[letter]))

    assert book.write(remove("letter", rows[letter])).value == 4

    assert listed(book) == [("journal_entry", "stays in the bin", 0)]
    assert living(book, letter_part) == living(book, letter_version) == 0
    assert checked(book).is_whole


def test_living_rows_let_go_of_what_is_removed(book: Workbook) -> None:
    """An event stays when the letter it was about is gone."""
    rows = book.write(write_letter).value

    def point(tx: Transaction) -> int:
        given = {"to_whom": "self", "size": "small", "made_on": "2026-03-03"}
        owner = tx.insert(promise, body="p", letter_id=rows[letter], **given)
        newer = tx.insert(occurrence, promise_id=owner, status="open")
        older = tx.insert(occurrence, promise_id=owner, status="replaced", replaced_by_id=newer)
        tx.bin(occurrence, newer)
        tx.bin(occurrence, older)
        return tx.insert(
            event, day="2026-03-03", kind="given", weight="none", letter_id=rows[letter]
        )

    event_id = book.write(point).value
    book.write(bin_letter(rows))
    book.write(empty())

    row = book.read(lambda reader: reader.row(sa.select(event).where(event.c.id == event_id)))
    assert row is not None
    assert row.letter_id is None
    assert living(book, promise) == 1
    assert checked(book).is_whole


def test_after_emptying_the_words_are_no_longer_in_the_file(book: Workbook) -> None:
    """Not in a free page, not in the index, not in the journal."""
    long = f"{SENTINEL} " * 3000
    ids = [book.write(write_page(text)).value for text in (SENTINEL, long, f"x {SENTINEL} y")]
    book.write(lambda tx: tx.update(journal_entry, ids[0], body="changed"))
    book.write(lambda tx: tx.insert(boundary, whose="mine", status="said", body="stays"))
    for row_id in ids:
        book.write(partial(Transaction.bin, table=journal_entry, row_id=row_id))
    assert holds(book.path, SENTINEL)

    book.write(empty())

    for path in book.path.parent.iterdir():
        assert not holds(path, SENTINEL)
        assert not holds(path, SENTINEL.lower())
    assert len(book.read(find("stays"))) == 1
    assert checked(book).is_whole
