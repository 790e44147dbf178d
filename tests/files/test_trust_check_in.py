"""The check-in: one's own conduct, never added up, never pressed."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import pytest

from reconcile_gui.care.circumstances import Circumstances
from reconcile_gui.care.contact import Status, StatusEntry
from reconcile_gui.care.people import People
from reconcile_gui.text.names import partner_words
from reconcile_gui.trust import store
from reconcile_gui.trust.check_in import (
    STATEMENTS,
    Answer,
    CheckIn,
    Variant,
    variant_for,
    wants_help,
)
from reconcile_gui.trust.check_in_words import CheckInWords
from reconcile_gui.workbook.book import Workbook
from tests.workbooks import StandingClock, make_book

NOW = datetime(2026, 3, 3, 12, tzinfo=UTC)
TODAY = NOW.date()
NO, YES = Answer.NOT_THIS_WEEK, Answer.YES
WORDS = CheckInWords(lambda _context, text: text, partner_words("Alex"))


@pytest.fixture
def book(tmp_path: Path) -> Iterator[Workbook]:
    """Give an empty plain workbook."""
    made = make_book(tmp_path / "w.reconcile", clock=StandingClock())
    yield made
    made.close()


def kept(book: Workbook) -> list[CheckIn]:
    """Return the check-ins in the workbook, newest first."""
    return list(book.read(store.check_ins()).check_ins)


def weekly(*answers: dict[str, Answer]) -> list[CheckIn]:
    """Return check-ins a week apart, newest first."""
    return [
        CheckIn(TODAY - timedelta(days=7 * number), Variant.USUAL, each)
        for number, each in enumerate(answers)
    ]


# Which statements ---------------------------------------------------------------------


@pytest.mark.parametrize(
    ("status", "together", "variant"),
    [
        (Status.OPEN, "together", Variant.USUAL),
        (Status.OPEN, "unclear", Variant.USUAL),
        (Status.SPACE, "apart", Variant.APART),
        (Status.NONE, "apart", Variant.NO_CONTACT),
        (Status.ORDER, "together", Variant.NO_CONTACT),
    ],
)
def test_what_is_asked_fits_how_they_stand(status: Status, together: str, variant: Variant) -> None:
    """To ask about listening where contact is not wanted would invite it."""
    entry = StatusEntry(status, NOW, NOW)
    circumstances = Circumstances(People("Sam", "Alex", together), (entry,))

    assert variant_for(circumstances, circumstances.offered(NOW)) is variant


def test_no_contact_replaces_four_statements_by_one() -> None:
    """Three, four, five and seven are about being in touch."""
    usual, no_contact = STATEMENTS[Variant.USUAL], STATEMENTS[Variant.NO_CONTACT]

    assert set(usual) - set(no_contact) == {"3", "4", "5", "7"}
    assert [WORDS.statement(key) for key in no_contact if key not in usual] == [
        "I did not contact them, look them up, or send messages through others."
    ]


def test_apart_hides_being_there_together() -> None:
    """There is no together to be there in."""
    hidden = set(STATEMENTS[Variant.USUAL]) - set(STATEMENTS[Variant.APART])

    assert [WORDS.statement(key) for key in hidden] == ["I was fully there when we were together."]


def test_every_statement_is_about_the_writer() -> None:
    """None asks how the other person felt, and none is worth a number."""
    for variant in Variant:
        for key in STATEMENTS[variant]:
            statement = WORDS.statement(key)
            assert " I " in f" {statement}"
            assert "{partner}" not in statement
            assert "%" not in statement


# The quiet line -----------------------------------------------------------------------


@pytest.mark.parametrize("statement", ["6", "8"])
def test_three_times_running_names_help(statement: str) -> None:
    """Someone who stopped eating should hear of help once, quietly."""
    no = {statement: NO}

    assert wants_help(weekly(no, no, no), None, TODAY)
    assert not wants_help(weekly(no, no), None, TODAY)
    assert not wants_help(weekly(no, no, {statement: YES}), None, TODAY)


def test_two_statements_are_not_mixed() -> None:
    """Three different bad weeks are three weeks, not one thing running."""
    assert not wants_help(weekly({"6": NO}, {"8": NO}, {"6": NO}), None, TODAY)
    assert not wants_help(weekly({"1": NO}, {"1": NO}, {"1": NO}), None, TODAY)


@pytest.mark.parametrize(
    ("days_ago", "is_named"), [(0, True), (1, False), (29, False), (30, True), (-3, True)]
)
def test_help_is_named_once_a_month_at_most(days_ago: int, is_named: bool) -> None:
    """On its day it stays; a clock set back does not silence it for ever."""
    no = {"8": NO}

    told_on = TODAY - timedelta(days=days_ago)
    assert wants_help(weekly(no, no, no), told_on, TODAY) is is_named


# The workbook -------------------------------------------------------------------------


def test_nothing_is_made_before_something_is_noted(book: Workbook) -> None:
    """Opening the page is no check-in: a gap is a gap."""
    assert kept(book) == []


def test_a_day_has_one_check_in(book: Workbook) -> None:
    """Changing one's mind the same day changes the answer, and keeps the others."""
    book.write(store.save_answer(TODAY, Variant.USUAL, "1", NO))
    book.write(store.save_answer(TODAY, Variant.USUAL, "2", YES))
    book.write(store.save_answer(TODAY, Variant.USUAL, "1", Answer.PARTLY))
    book.write(store.save_text(TODAY, Variant.USUAL, "they_said", "“Thank you.”"))

    answers = {"1": Answer.PARTLY, "2": YES}
    assert kept(book) == [CheckIn(TODAY, Variant.USUAL, answers, they_said="“Thank you.”")]


def test_another_day_is_another_check_in(book: Workbook) -> None:
    """What was said last week stays as it was said."""
    last_week = date(2026, 2, 24)
    book.write(store.save_answer(last_week, Variant.USUAL, "1", NO))
    book.write(store.save_answer(TODAY, Variant.APART, "1", YES))

    assert [(one.day, one.answers["1"]) for one in kept(book)] == [(TODAY, YES), (last_week, NO)]


def test_each_step_can_be_taken_back(book: Workbook) -> None:
    """A slip of the hand is no answer."""
    first = book.write(store.save_answer(TODAY, Variant.USUAL, "1", NO))
    second = book.write(store.save_answer(TODAY, Variant.USUAL, "1", YES))

    book.write(second.inverse)
    assert kept(book)[0].answers == {"1": NO}
    book.write(first.inverse)
    assert kept(book) == []


def test_a_binned_check_in_comes_back_whole(book: Workbook) -> None:
    """Deleting is never the end of words."""
    book.write(store.save_answer(TODAY, Variant.USUAL, "1", NO))
    book.write(store.save_text(TODAY, Variant.USUAL, "feeling", "tired, hopeful"))
    before = kept(book)
    binned = book.write(store.bin_check_in(TODAY))

    assert kept(book) == []
    book.write(binned.inverse)
    assert kept(book) == before


def test_after_the_bin_a_day_begins_anew(book: Workbook) -> None:
    """What lies in the bin must not come back with the next answer."""
    book.write(store.save_answer(TODAY, Variant.USUAL, "1", NO))
    book.write(store.bin_check_in(TODAY))
    book.write(store.bin_check_in(TODAY))
    book.write(store.save_answer(TODAY, Variant.USUAL, "2", YES))

    assert kept(book)[0].answers == {"2": YES}


def test_the_day_help_was_named_is_remembered(book: Workbook) -> None:
    """Else it would be named again after each start."""
    assert book.read(store.check_ins()).help_named_on is None
    book.write(store.note_help_named(TODAY))
    assert book.read(store.check_ins()).help_named_on == TODAY


# Reading it again ---------------------------------------------------------------------


def test_an_earlier_check_in_is_read_in_words() -> None:
    """What was noted under other circumstances the same day is not lost."""
    answers = {"8": NO, "1": YES, "3": Answer.DOES_NOT_APPLY}
    noted = CheckIn(TODAY, Variant.NO_CONTACT, answers, "I shouted.", feeling="ashamed")

    assert WORDS.in_full(noted).splitlines() == [
        "I told the truth, also when it was awkward: yes",
        "I looked after myself: sleep, food, people, no drink to cope: not this week",
        "I listened without defending myself: does not apply",
        "One thing I did not do well, and what I do next: I shouted.",
        "How am I: ashamed",
    ]
