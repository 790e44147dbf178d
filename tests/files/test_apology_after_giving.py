"""What Today asks after a letter was given, and what becomes of promises in it."""

from __future__ import annotations

from datetime import timedelta

import pytest
import sqlalchemy as sa

from reconcile_gui.apology import store
from reconcile_gui.apology.said_in_letter import SaidInLetter
from reconcile_gui.shell.promising import promise_from_letter
from reconcile_gui.trust import store as trust
from reconcile_gui.trust.records import ToWhom
from reconcile_gui.workbook import tables
from reconcile_gui.workbook.book import Workbook
from tests.workbooks import StandingClock


@pytest.fixture
def letter_id(book: Workbook) -> int:
    """Give a letter with a word."""
    made = book.write(store.create_letter(language="en", title="Debt")).value
    book.write(store.save_part(made, "sorry", "I am sorry."))
    return made


def asked(book: Workbook, clock: StandingClock) -> bool:
    """Tell whether the writer would be asked today."""
    return book.read(store.to_ask_after(clock.today())) is not None


def test_the_writer_is_asked_from_the_third_day_for_a_fortnight(
    book: Workbook, letter_id: int, clock: StandingClock
) -> None:
    """Before, it is too soon; later, it would come out of nowhere."""
    book.write(store.log_giving(letter_id, clock.today(), "by post"))
    days = []
    for day in range(20):
        if asked(book, clock):
            days.append(day)
        clock.pass_by(days=1)

    assert days == list(range(3, 15))


def test_it_is_asked_once_for_each_letter(
    book: Workbook, letter_id: int, clock: StandingClock
) -> None:
    """Answered or put away, it does not come back; the next letter asks anew."""
    given = book.write(store.log_giving(letter_id, clock.today(), "")).value
    clock.pass_by(days=4)

    book.write(store.note_asked_after(given))
    assert not asked(book, clock)
    book.write(store.log_giving(letter_id, clock.today() - timedelta(days=3), "once more"))

    assert asked(book, clock)


def test_an_entry_that_was_a_mistake_asks_nothing(
    book: Workbook, letter_id: int, clock: StandingClock
) -> None:
    """Nothing was given."""
    given = book.write(store.log_giving(letter_id, clock.today(), "")).value
    clock.pass_by(days=4)

    book.write(store.bin_giving(given))

    assert not asked(book, clock)


def test_only_a_rest_that_was_chosen_is_told_on_today(
    book: Workbook, letter_id: int, clock: StandingClock
) -> None:
    """The usual night goes without saying."""
    assert book.read(store.rests_until(letter_id, clock.now())) is None

    book.write(store.let_rest(letter_id, 3))
    assert book.read(store.rests_until(letter_id, clock.now())) == clock.now() + timedelta(days=3)
    clock.pass_by(days=3)

    assert book.read(store.rests_until(letter_id, clock.now())) is None


def test_a_sentence_becomes_a_promise_that_knows_its_letter(
    book: Workbook, letter_id: int, clock: StandingClock
) -> None:
    """A copy: the letter stays as it is."""
    said = SaidInLetter(letter_id, "I see a counsellor on Tuesdays.")
    made = book.write(promise_from_letter(said, ToWhom.SELF)).value

    promise = book.read(
        lambda reader: reader.row(sa.select(tables.promise).where(tables.promise.c.id == made))
    )
    assert promise is not None
    assert (promise.body, promise.to_whom, promise.letter_id) == (said.words, "self", letter_id)
    assert book.read(store.promised_from(letter_id)) == {said.words}
    assert [line.promise.id for line in book.read(trust.open_lines())] == [made]


def test_a_sentence_taken_back_was_never_handed_on(book: Workbook, letter_id: int) -> None:
    """Undo offers it again; the bin does not."""
    said = SaidInLetter(letter_id, "I see a counsellor on Tuesdays.")
    done = book.write(promise_from_letter(said, ToWhom.PARTNER))
    uuid = book.read(lambda reader: reader.value(sa.select(tables.promise.c.uuid)))

    book.write(trust.bin_promise(uuid))
    assert book.read(store.promised_from(letter_id)) == {said.words}
    book.write(done.inverse)

    assert book.read(store.promised_from(letter_id)) == frozenset()


def test_sentences_of_other_letters_are_their_own(book: Workbook, letter_id: int) -> None:
    """The same words in two letters are offered in each."""
    other = book.write(store.create_letter(language="en")).value
    book.write(promise_from_letter(SaidInLetter(letter_id, "I will call."), ToWhom.SELF))

    assert book.read(store.promised_from(other)) == frozenset()
