"""Pages of the journal: their days, titles and neighbours, for as many years as there are."""

from __future__ import annotations

import time
from datetime import date, timedelta
from pathlib import Path

import pytest

from reconcile_gui.reflection import store
from reconcile_gui.reflection.records import Neighbours
from reconcile_gui.workbook.book import Workbook
from reconcile_gui.workbook.tables import journal_entry
from reconcile_gui.workbook.transaction import Transaction
from tests.workbooks import StandingClock, make_book

TODAY = date(2026, 3, 3)
MARCH = (date(2026, 3, 1), date(2026, 3, 31))


@pytest.fixture
def clock() -> StandingClock:
    """Return a clock that stands at noon of 3 March."""
    return StandingClock()


@pytest.fixture
def book(tmp_path: Path, clock: StandingClock) -> Workbook:
    """Return an empty workbook."""
    return make_book(tmp_path / "w.reconcile", clock=clock)


def write(book: Workbook, uuid: str, body: str, day: date | None = None) -> None:
    """Keep the words of a page."""
    book.write(store.save_entry(uuid, body, day))


def kept(book: Workbook, uuid: str) -> tuple[date, str, str] | None:
    """Return day, title and words of a page, or None."""
    page = book.read(store.entry(uuid))
    return None if page is None else (page.day, page.title, page.body)


def test_a_new_page_is_of_the_day_it_was_opened_for(book: Workbook) -> None:
    """Yesterday can be written down today; without a day it is today's."""
    write(book, "u1", "Yesterday.", TODAY - timedelta(days=1))
    write(book, "u2", "Today.")

    assert kept(book, "u1") == (date(2026, 3, 2), "", "Yesterday.")
    assert kept(book, "u2") == (TODAY, "", "Today.")


def test_more_words_do_not_move_a_page(book: Workbook, clock: StandingClock) -> None:
    """The day given with them is for a page that is new."""
    write(book, "u1", "First.", date(2026, 2, 1))
    clock.pass_by(days=9)
    write(book, "u1", "First, and more.", date(2026, 3, 12))

    assert kept(book, "u1") == (date(2026, 2, 1), "", "First, and more.")


def test_a_page_can_be_put_on_another_day_and_back(book: Workbook) -> None:
    """A slip of the finger is taken back like any other command."""
    write(book, "u1", "Words.")
    done = book.write(store.date_entry("u1", date(2019, 12, 31)))

    assert kept(book, "u1") == (date(2019, 12, 31), "", "Words.")
    book.write(done.inverse)
    assert kept(book, "u1") == (TODAY, "", "Words.")


def test_dating_a_page_that_is_not_there_does_nothing(book: Workbook) -> None:
    """A blank page has no row yet."""
    assert not book.write(store.date_entry("u9", TODAY)).changes


def test_a_title_alone_is_kept(book: Workbook) -> None:
    """What was typed is never lost, and the words may come tomorrow."""
    book.write(store.save_title("u1", "The talk", TODAY))

    assert kept(book, "u1") == (TODAY, "The talk", "")
    write(book, "u1", "It was short.")
    assert kept(book, "u1") == (TODAY, "The talk", "It was short.")


def test_a_page_goes_to_the_bin_once_neither_words_nor_title_are_left(book: Workbook) -> None:
    """And one of the two is enough to keep it."""
    write(book, "u1", "It was short.")
    book.write(store.save_title("u1", "The talk"))
    write(book, "u1", " ")
    assert kept(book, "u1") == (TODAY, "The talk", " ")

    book.write(store.save_title("u1", ""))
    assert kept(book, "u1") is None


def test_typing_on_an_emptied_page_brings_it_back_without_its_old_title(book: Workbook) -> None:
    """What was taken away by hand is not to stand there again."""
    book.write(store.save_title("u1", "The talk"))
    book.write(store.save_title("u1", ""))
    write(book, "u1", "It was short.")

    assert kept(book, "u1") == (TODAY, "", "It was short.")


def test_the_pages_of_a_month_come_newest_first(book: Workbook) -> None:
    """As everywhere else; of one day the one written last."""
    for number, day in enumerate(("02-28", "03-01", "03-31", "03-31", "04-01")):
        write(book, f"u{number}", f"Page {number}.", date.fromisoformat(f"2026-{day}"))

    pages = book.read(store.entries(None, *MARCH))
    assert [page.body for page in pages] == ["Page 3.", "Page 2.", "Page 1."]


def test_whole_pages_come_with_every_word_oldest_first(book: Workbook) -> None:
    """As they are read in one go."""
    write(book, "u1", "w" * 200_000, date(2026, 3, 9))
    write(book, "u2", "Before.", date(2026, 3, 8))

    pages = book.read(store.whole_entries(*MARCH))
    assert [len(page.body) for page in pages] == [7, 200_000]


def test_each_page_knows_the_one_before_and_the_one_after(book: Workbook) -> None:
    """By day, whenever it was written down."""
    write(book, "late", "Written later.", date(2026, 3, 9))
    write(book, "early", "Of an earlier day.", date(2026, 3, 1))
    write(book, "twice", "Of the same day.", date(2026, 3, 1))

    assert book.read(store.neighbours("early", TODAY)) == Neighbours("", "twice")
    assert book.read(store.neighbours("twice", TODAY)) == Neighbours("early", "late")
    assert book.read(store.neighbours("late", TODAY)) == Neighbours("twice", "")


def test_a_blank_page_stands_behind_the_pages_of_its_day(book: Workbook) -> None:
    """It is about to be the newest of them."""
    write(book, "u1", "Of the day.", TODAY)
    write(book, "u2", "Of the next.", TODAY + timedelta(days=1))

    assert book.read(store.neighbours("blank", TODAY)) == Neighbours("u1", "u2")


def test_pages_in_the_bin_are_nobodys_neighbours(book: Workbook) -> None:
    """Nobody turns to a page that was deleted."""
    for number in (1, 2, 3):
        write(book, f"u{number}", "Words.", date(2026, 3, number))
    book.write(store.bin_entry("u2"))

    assert book.read(store.neighbours("u1", TODAY)) == Neighbours("", "u3")


def test_a_page_is_found_by_its_title(book: Workbook) -> None:
    """It is the name that the writer gave it."""
    book.write(store.save_title("u1", "The kitchen talk"))
    write(book, "u1", "It was short.")

    found = book.read(store.find("kitchen"))
    assert [(one.uuid, one.around) for one in found] == [("u1", "The kitchen talk · It was short.")]


def twenty_years(tx: Transaction) -> None:
    """Write a page a day, and two on Sundays."""
    first = date(2006, 3, 3)
    for number in range(20 * 365):
        day = first + timedelta(days=number)
        for _ in range(2 if day.weekday() == 6 else 1):
            tx.insert(journal_entry, day=day.isoformat(), body="Some words of that day. " * 60)


def test_a_month_of_twenty_years_is_read_as_quickly_as_one_of_a_month(book: Workbook) -> None:
    """Opening must not grow with what there is: the index finds the month."""
    book.write(twenty_years)

    begin = time.perf_counter()
    around = book.read(store.neighbours("blank", date(2016, 3, 3)))
    pages = book.read(store.entries(None, date(2016, 3, 1), date(2016, 3, 31)))
    seconds = time.perf_counter() - begin

    assert around.before
    assert around.after
    assert len(pages) == 35
    assert seconds < 0.5  # seen: 4 ms
