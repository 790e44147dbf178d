"""A rest in a real file: what counts as a change of words, and what does not."""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import cast

import pytest
import sqlalchemy as sa

from reconcile_gui.apology import store
from reconcile_gui.apology.records import LetterPart, Mode
from reconcile_gui.apology.resting import Resting, resting
from reconcile_gui.workbook import tables
from reconcile_gui.workbook.book import Workbook
from reconcile_gui.workbook.transaction import Query
from tests.workbooks import StandingClock

DAY = timedelta(days=1)


def on_page(book: Workbook, words: str = "I am sorry.") -> int:
    """Write a letter on one page; return its id."""
    made = book.write(store.create_letter(language="en", mode=Mode.PAGE)).value
    book.write(store.save_text(made, "page_text", words))
    return made


def in_parts(book: Workbook, words: str = "I am sorry.") -> int:
    """Write a letter in parts; return its id."""
    made = book.write(store.create_letter(language="en")).value
    book.write(store.save_part(made, "sorry", words))
    return made


def rests(book: Workbook, letter_id: int, clock: StandingClock) -> Resting:
    """Return how it stands with the rest of a letter now."""
    rest = book.read(store.rest_of(letter_id))
    assert rest is not None
    return resting(rest, clock.now())


@pytest.mark.parametrize("begin", [on_page, in_parts])
def test_a_letter_rests_a_day_from_its_last_word(
    book: Workbook, clock: StandingClock, begin: object
) -> None:
    """However it is written, and without being asked."""
    letter_id = (on_page if begin is on_page else in_parts)(book)

    assert rests(book, letter_id, clock).until == clock.now() + DAY
    clock.pass_by(days=1)
    assert rests(book, letter_id, clock).is_over


def test_a_rest_is_chosen_for_one_letter_alone(book: Workbook, clock: StandingClock) -> None:
    """What a long letter needs is nothing to a short message."""
    long, short = in_parts(book), in_parts(book)

    book.write(store.let_rest(long, 7))

    assert rests(book, long, clock).until == clock.now() + 7 * DAY
    assert rests(book, short, clock).until == clock.now() + DAY


def test_a_change_starts_the_chosen_rest_anew(book: Workbook, clock: StandingClock) -> None:
    """Other words have not rested."""
    letter_id = in_parts(book)
    book.write(store.let_rest(letter_id, 7))
    clock.pass_by(days=6)

    book.write(store.save_part(letter_id, "what", "I hid a debt."))

    assert rests(book, letter_id, clock).until == clock.now() + 7 * DAY


@pytest.mark.parametrize("begin", [on_page, in_parts])
def test_title_look_and_date_are_no_change_of_the_words(
    book: Workbook, clock: StandingClock, begin: object
) -> None:
    """Who prints a letter on the day of giving must not wait another day for it."""
    letter_id = (on_page if begin is on_page else in_parts)(book)
    book.write(store.keep_version(letter_id, "closed"))
    clock.pass_by(days=1)

    book.write(store.save_text(letter_id, "title", "About the debt"))
    book.write(store.save_text(letter_id, "look", '{"paper": "a4"}'))
    book.write(store.save_date(letter_id, clock.today(), "3 March"))
    book.write(store.keep_version(letter_id, "closed"))

    assert rests(book, letter_id, clock).is_over


def test_writing_it_the_other_way_is_no_change_of_the_words(
    book: Workbook, clock: StandingClock
) -> None:
    """They only stand elsewhere; the version of the evening before tells so."""
    letter_id = in_parts(book)
    book.write(store.keep_version(letter_id, "closed"))
    clock.pass_by(days=1)

    book.write(store.write_on_one_page(letter_id))
    assert rests(book, letter_id, clock).is_over
    book.write(store.write_in_parts(letter_id, lambda text: (LetterPart("sorry", 1, text),)))

    assert rests(book, letter_id, clock).is_over


def test_no_rest_is_a_choice_and_can_be_taken_back(book: Workbook, clock: StandingClock) -> None:
    """It is the writer's letter."""
    letter_id = in_parts(book)

    done = book.write(store.let_rest(letter_id, 0))
    assert rests(book, letter_id, clock).is_over
    book.write(done.inverse)

    assert rests(book, letter_id, clock).until == clock.now() + DAY


@pytest.mark.parametrize("days", [-1, 15])
def test_a_rest_is_a_fortnight_at_most(days: int) -> None:
    """Longer is not resting any more."""
    with pytest.raises(ValueError, match="fortnight"):
        store.let_rest(1, days)


def test_a_letter_in_the_bin_does_not_rest(book: Workbook) -> None:
    """Nothing is written to it, and nothing can be read."""
    letter_id = in_parts(book)
    book.write(store.bin_letter(letter_id))

    book.write(store.let_rest(letter_id, 3))

    assert book.read(store.rest_of(letter_id)) is None
    assert book.read(_until(letter_id)) is None


def test_a_clock_set_back_is_told_and_can_be_begun_anew(
    book: Workbook, clock: StandingClock
) -> None:
    """A computer woke up in the wrong year, was put right, and the letter must not wait for it."""
    clock.pass_by(days=365)
    letter_id = in_parts(book)
    clock.pass_by(days=-365)
    before = rests(book, letter_id, clock)

    book.write(store.let_rest(letter_id, 1))
    begun = rests(book, letter_id, clock)
    clock.pass_by(days=1)

    assert (before.is_over, before.is_clock_back) == (False, True)
    assert begun.until == clock.now()
    assert rests(book, letter_id, clock).is_over


def test_a_length_that_cannot_be_read_is_the_usual_one(
    book: Workbook, clock: StandingClock
) -> None:
    """Another program may have written it."""
    letter_id = in_parts(book)
    book.write(store.let_rest(letter_id, 3))
    row = book.read(lambda reader: reader.value(sa.select(tables.preference.c.id)))
    book.write(lambda tx: tx.update(tables.preference, row, value="soon"))
    clock.pass_by(days=1)
    book.write(store.save_part(letter_id, "what", "I hid a debt."))

    assert rests(book, letter_id, clock).until is not None
    clock.pass_by(days=3)
    assert rests(book, letter_id, clock).is_over


def _until(letter_id: int) -> Query[str | None]:
    asked = sa.select(tables.letter.c.rest_until).where(tables.letter.c.id == letter_id)
    return lambda reader: cast("str | None", reader.value(asked))


def test_moments_are_in_utc(book: Workbook, clock: StandingClock) -> None:
    """A rest is the same length wherever the computer has gone meanwhile."""
    letter_id = in_parts(book)
    book.write(store.let_rest(letter_id, 2))
    found = rests(book, letter_id, clock).until

    assert isinstance(found, datetime)
    assert found.utcoffset() == timedelta(0)
