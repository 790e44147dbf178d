"""What was answered before giving, in a real file: kept, never changed, without a score."""

from __future__ import annotations

import json

import pytest
import sqlalchemy as sa

from reconcile_gui.apology import store
from reconcile_gui.apology.readiness import Answer, Item
from reconcile_gui.apology.records import Mode
from reconcile_gui.workbook import tables
from reconcile_gui.workbook.book import Workbook
from tests.workbooks import StandingClock

SOME = {Item.STEADY: Answer.YES, Item.NOTHING_BACK: Answer.NOT_SURE}
MARKED = {**SOME, Item.READY: Answer.YES}


@pytest.fixture
def letter_id(book: Workbook) -> int:
    """Give a letter with a word."""
    made = book.write(store.create_letter(language="en", title="Debt")).value
    book.write(store.save_part(made, "sorry", "I am sorry."))
    return made


def test_only_the_day_and_the_answers_are_kept(book: Workbook, letter_id: int) -> None:
    """No score, no "passed": nothing that could be shown to anyone."""
    book.write(store.keep_check(letter_id, SOME))

    row = book.read(lambda reader: reader.row(sa.select(tables.readiness_check)))
    assert row is not None
    assert row.day == "2026-03-03"
    assert json.loads(row.answers) == {"steady_today": "yes", "nothing_back": "not_sure"}


def test_answers_of_another_day_stand_beside_those_before(
    book: Workbook, letter_id: int, clock: StandingClock
) -> None:
    """What was not sure in March stays so, whatever April says."""
    book.write(store.keep_check(letter_id, SOME))
    clock.pass_by(days=2)
    book.write(store.keep_check(letter_id, {Item.NOTHING_BACK: Answer.YES}))

    found = book.read(store.checks_of(letter_id))
    assert [each.day.day for each in found] == [5, 3]
    assert [each.answers[Item.NOTHING_BACK] for each in found] == [Answer.YES, Answer.NOT_SURE]


def test_a_letter_is_ready_from_the_day_it_was_marked(
    book: Workbook, letter_id: int, clock: StandingClock
) -> None:
    """Answers alone mark nothing: it is a decision."""
    book.write(store.keep_check(letter_id, SOME))
    assert book.read(store.ready_since(letter_id)) is None

    clock.pass_by(days=1)
    book.write(store.keep_check(letter_id, MARKED))

    assert book.read(store.ready_since(letter_id)) == clock.today()


def test_a_change_takes_the_mark_away(book: Workbook, letter_id: int, clock: StandingClock) -> None:
    """It was said of other words."""
    book.write(store.keep_check(letter_id, MARKED))
    clock.pass_by(seconds=60)

    book.write(store.save_part(letter_id, "what", "I hid a debt."))

    assert book.read(store.ready_since(letter_id)) is None


def test_a_mark_can_be_taken_back(book: Workbook, letter_id: int) -> None:
    """A decision may have been one too early."""
    done = book.write(store.keep_check(letter_id, MARKED))
    book.write(done.inverse)

    assert book.read(store.ready_since(letter_id)) is None
    assert book.read(store.checks_of(letter_id)) == []


def test_answers_go_to_the_bin_with_their_letter_and_come_back(
    book: Workbook, letter_id: int
) -> None:
    """They are about it and about nothing else."""
    book.write(store.keep_check(letter_id, SOME))
    book.write(store.bin_letter(letter_id))
    assert book.read(store.checks_of(letter_id)) == []
    assert book.write(store.keep_check(letter_id, SOME)).value is None

    book.write(store.unbin_letter(letter_id))

    assert len(book.read(store.checks_of(letter_id))) == 1


@pytest.mark.parametrize("kept", ["", "[]", "not json", '{"mood": "fine", "true": "perhaps"}'])
def test_answers_that_nobody_understands_are_left_out(
    book: Workbook, letter_id: int, kept: str
) -> None:
    """Another program may have written them; the day still stands."""
    row = {"day": "2026-03-01", "answers": kept}
    book.write(lambda tx: tx.insert(tables.readiness_check, letter_id=letter_id, **row))

    found = book.read(store.checks_of(letter_id))
    assert [dict(each.answers) for each in found] == [{}]


def test_a_part_written_within_another_is_written(book: Workbook, letter_id: int) -> None:
    """The check names what is missing, not what stands elsewhere."""
    merged = {"part": "impact", "merged_into": "sorry"}
    book.write(lambda tx: tx.insert(tables.letter_part, letter_id=letter_id, position=3, **merged))
    book.write(store.save_part(letter_id, "what", "  \n"))

    assert book.read(store.written_parts(letter_id)) == {"sorry", "impact"}


def test_on_one_page_the_parts_are_those_the_writer_named(book: Workbook) -> None:
    """More cannot be known without reading it."""
    made = book.write(store.create_letter(language="en", mode=Mode.PAGE)).value
    book.write(store.save_text(made, "page_text", "I am sorry. I lied. Bye."))
    book.write(store.say_part(made, (("I lied.", 0),), "what"))
    book.write(store.say_part(made, (("Bye.", 0),), None))

    assert book.read(store.written_parts(made)) == {"what"}
