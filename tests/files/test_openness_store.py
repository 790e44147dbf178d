"""Agreements about openness in a real workbook file: drafted, agreed, stopped, binned."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from reconcile_gui.boundaries import store
from reconcile_gui.boundaries.openness import new_offer, offered_again
from reconcile_gui.boundaries.records import Agreement, Offer, StoppedBy
from reconcile_gui.workbook import bin as bins
from reconcile_gui.workbook.book import Workbook

HOSTILE = "😀 مرحبا שלום 你好 e\u0301 \x01\x02 a\u2028b \ufffe " + "w" * 400
START = date(2026, 3, 1)
OFFER = replace(
    new_offer(START, "I show you my bank statement", "You asked where it went", "Alex"),
    others_privacy="My sister lent me some of it",
    no_longer_needed_when="You no longer wonder on Fridays",
)


@pytest.fixture
def book(tmp_path: Path) -> Iterator[Workbook]:
    """Give an empty plain workbook."""
    made = Workbook.create(tmp_path / "w.reconcile", origin="here")
    yield made
    made.close()


def draft(book: Workbook, offer: Offer = OFFER) -> int:
    """Keep an offer as a draft and return its id."""
    return book.write(store.begin_agreement(offer)).value


def keep(book: Workbook, offer: Offer = OFFER, day: date = START) -> int:
    """Keep an offer that both agree on, and return its id."""
    agreement_id = draft(book, offer)
    assert book.write(store.agree(agreement_id, day)).value
    return agreement_id


def only(book: Workbook) -> Agreement:
    """Return the one agreement there is."""
    (found,) = book.read(store.agreements())
    return found


def test_every_word_and_day_comes_back(book: Workbook) -> None:
    """What was agreed is exactly what is read later."""
    agreement_id = keep(book)

    assert only(book).id == agreement_id
    assert only(book).offer == OFFER
    assert only(book).agreed_on == START
    assert (only(book).stopped_on, only(book).stopped_by) == (None, None)


def test_any_writing_is_kept(book: Workbook) -> None:
    """Words are the writer's in every script."""
    odd = replace(OFFER, body=HOSTILE, reason=HOSTILE, agreed_with=HOSTILE)
    keep(book, odd)

    assert only(book).offer == odd


def test_they_are_still_there_in_a_new_sitting(book: Workbook, tmp_path: Path) -> None:
    """Closing the program loses none."""
    keep(book)
    book.close()
    again = Workbook.open(tmp_path / "w.reconcile", origin="here")

    assert only(again).offer == OFFER
    again.close()


def test_a_draft_may_lack_anything(book: Workbook) -> None:
    """What is typed is kept from the first letter on, as everywhere."""
    agreement_id = draft(book, new_offer(START))
    book.write(store.save_agreement_text(agreement_id, "reason", "Wha"))
    moved = replace(OFFER, end_on=date(2027, 1, 1))
    book.write(store.save_agreement_days(agreement_id, moved))

    assert only(book).is_draft
    assert only(book).offer == replace(new_offer(START, reason="Wha"), end_on=date(2027, 1, 1))


@pytest.mark.parametrize(
    "offer",
    [
        replace(OFFER, end_on=date(2026, 5, 31)),
        replace(OFFER, reason=" "),
        replace(OFFER, look_again_on=date(2026, 2, 28)),
    ],
)
def test_none_is_agreed_without_a_reason_or_for_too_long(book: Workbook, offer: Offer) -> None:
    """Whatever a form forgets, an endless agreement is never one."""
    agreement_id = draft(book, offer)

    assert not book.write(store.agree(agreement_id, START)).value
    assert only(book).is_draft


def test_what_was_agreed_is_not_rewritten(book: Workbook) -> None:
    """Both said yes to these words and days, and to no others."""
    agreement_id = keep(book)
    book.write(store.save_agreement_text(agreement_id, "body", "And my messages"))
    book.write(store.save_agreement_days(agreement_id, replace(OFFER, end_on=START)))

    assert only(book).offer == OFFER


def test_agreeing_again_leaves_the_first_day(book: Workbook) -> None:
    """A second press does not move it."""
    agreement_id = keep(book)

    assert book.write(store.agree(agreement_id, date(2026, 4, 1))).value
    assert only(book).agreed_on == START


def test_a_draft_has_nothing_to_stop(book: Workbook) -> None:
    """Nobody agreed to anything yet."""
    agreement_id = draft(book)
    book.write(store.stop_agreement(agreement_id, START, StoppedBy.ME))

    assert only(book).stopped_on is None


def test_what_is_over_is_not_stopped_as_well(book: Workbook) -> None:
    """It ended by itself; nobody ended it."""
    agreement_id = keep(book)
    book.write(store.stop_agreement(agreement_id, date(2026, 5, 31), StoppedBy.ME))

    assert only(book).stopped_on is None


@pytest.mark.parametrize(
    ("day", "kept"),
    [
        (date(2026, 3, 4), True),
        (date(2026, 2, 28), False),  # before it was agreed
        (date(2026, 3, 11), False),  # to come
    ],
)
def test_the_day_it_stopped_can_be_put_right(book: Workbook, day: date, *, kept: bool) -> None:
    """It may be written down some days after it was said."""
    agreement_id = keep(book)
    book.write(store.stop_agreement(agreement_id, date(2026, 3, 9), StoppedBy.THEM))
    book.write(store.correct_stop(agreement_id, day, today=date(2026, 3, 10)))

    assert only(book).stopped_on == (day if kept else date(2026, 3, 9))
    assert only(book).stopped_by is StoppedBy.THEM


def test_the_day_of_one_that_holds_is_not_there_to_be_put_right(book: Workbook) -> None:
    """Only stopping stops it."""
    agreement_id = keep(book)
    book.write(store.correct_stop(agreement_id, START, today=START))

    assert only(book).stopped_on is None


def test_one_removed_for_good_meets_nothing(book: Workbook) -> None:
    """What waits to be saved when it goes must not stop everything else."""
    gone = keep(book) + 1
    book.write(store.save_agreement_text(gone, "body", "x"))
    book.write(store.stop_agreement(gone, START, StoppedBy.ME))
    book.write(store.correct_stop(gone, START, START))

    assert not book.write(store.agree(gone, START)).value
    assert only(book).offer == OFFER


def test_stopping_keeps_the_day_and_who(book: Workbook) -> None:
    """No reason is asked for, so there is none to keep."""
    agreement_id = keep(book)
    book.write(store.stop_agreement(agreement_id, date(2026, 3, 9), StoppedBy.THEM))

    assert (only(book).stopped_on, only(book).stopped_by) == (date(2026, 3, 9), StoppedBy.THEM)
    assert only(book).offer == OFFER


def test_the_first_stop_is_the_one_that_counts(book: Workbook) -> None:
    """A second press does not move the day."""
    agreement_id = keep(book)
    book.write(store.stop_agreement(agreement_id, date(2026, 3, 9), StoppedBy.THEM))
    book.write(store.stop_agreement(agreement_id, date(2026, 4, 1), StoppedBy.ME))

    assert (only(book).stopped_on, only(book).stopped_by) == (date(2026, 3, 9), StoppedBy.THEM)


def test_offering_again_leaves_the_first_as_it_was(book: Workbook) -> None:
    """A new decision is a row of its own; nothing is made longer in silence."""
    keep(book)
    fresh = offered_again(OFFER, date(2026, 7, 1))
    draft(book, fresh)

    assert [found.offer for found in book.read(store.agreements())] == [fresh, OFFER]


def test_one_in_the_bin_is_not_listed_and_can_come_back(book: Workbook) -> None:
    """Binned by mistake is not lost, nor is that it had stopped."""
    agreement_id = keep(book)
    book.write(store.stop_agreement(agreement_id, date(2026, 3, 9), StoppedBy.ME))
    before = only(book)
    book.write(store.bin_agreement(agreement_id))
    assert book.read(store.agreements()) == []

    book.write(store.unbin_agreement(agreement_id))
    assert only(book) == before


def test_one_removed_for_good_stays_away(book: Workbook) -> None:
    """A way back may still be offered on a page when the bin is emptied on another."""
    agreement_id = keep(book)
    book.write(store.bin_agreement(agreement_id))
    book.write(bins.empty())

    assert not book.write(store.unbin_agreement(agreement_id)).changes
    assert book.read(store.agreements()) == []


def test_today_reads_what_asks_and_nothing_else(book: Workbook) -> None:
    """Drafts, what was stopped and what is long over ask for nothing."""
    keep(book)
    draft(book)
    stopped = keep(book)
    book.write(store.stop_agreement(stopped, START, StoppedBy.ME))
    at_look, after_end = date(2026, 3, 31), date(2026, 6, 1)

    assert len(book.read(store.openness_to_look_at(at_look))) == 1
    assert book.read(store.openness_to_look_at(after_end)) == []
    assert len(book.read(store.openness_just_over(after_end))) == 1
    assert book.read(store.openness_just_over(at_look)) == []
