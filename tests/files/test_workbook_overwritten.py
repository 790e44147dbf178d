"""Words of another program that ours took the place of are kept in the bin."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from reconcile_gui.apology import store as apology
from reconcile_gui.reflection import store as reflection
from reconcile_gui.workbook import bin as bins
from reconcile_gui.workbook.book import Workbook
from reconcile_gui.workbook.overwritten import HOLDS
from reconcile_gui.workbook.transaction import Operation
from tests.workbooks import StandingClock, make_book, open_book, write_page


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """Return where the workbook is."""
    return tmp_path / "book.reconcile"


@pytest.fixture(params=[None, "a passphrase"])
def book(request: pytest.FixtureRequest, path: Path, clock: StandingClock) -> Iterator[Workbook]:
    """Return a workbook open here, plain and under a passphrase."""
    made = make_book(path, request.param, clock)
    yield made
    made.close()


@pytest.fixture
def letter(book: Workbook) -> int:
    """Return a letter with a part that was written here."""
    made = book.write(apology.create_letter(language="en", title="Mine")).value
    book.write(apology.save_part(made, "sorry", "I am sorry."))
    return made


def elsewhere(book: Workbook, operation: Operation[object]) -> None:
    """Let another program write to the file."""
    key = book.key
    other = open_book(book.path, key, StandingClock(), remembered=key is not None)
    other.write(operation)
    other.close()


def in_bin(book: Workbook) -> list[tuple[str, str]]:
    """Return what lies in the bin: kind and words."""
    return [(each.kind, each.words) for each in book.read(bins.in_bin())]


def pages(book: Workbook) -> list[str]:
    """Return the words of the journal."""
    return [each.body for each in book.read(reflection.entries(9))]


def body_of(book: Workbook, letter: int) -> str:
    """Return the part as it stands in the file."""
    read = book.read(apology.letter(letter))
    assert read is not None
    return next(each.body for each in read.parts if each.part == "sorry")


def test_their_words_in_the_same_field_are_kept(book: Workbook, letter: int) -> None:
    """Ours are on the screen and win; theirs may be the ones that mattered."""
    elsewhere(book, apology.save_part(letter, "sorry", "Written at the other desk."))
    book.write(apology.save_part(letter, "sorry", "I am sorry, truly."))

    assert body_of(book, letter) == "I am sorry, truly."
    assert in_bin(book) == [("journal_entry", "Written at the other desk.")]


def test_they_are_kept_once_it_was_noticed_too(book: Workbook, letter: int) -> None:
    """Looking comes before each write, and sets the mark anew."""
    elsewhere(book, apology.save_part(letter, "sorry", "Written at the other desk."))
    assert book.changes_elsewhere()
    book.write(apology.save_part(letter, "sorry", "I am sorry, truly."))

    assert in_bin(book) == [("journal_entry", "Written at the other desk.")]


def test_our_own_words_are_no_others(book: Workbook, letter: int) -> None:
    """Typing on in one field, while another is written elsewhere, leaves no copies."""
    elsewhere(book, apology.save_part(letter, "why", "Written at the other desk."))
    book.write(apology.save_part(letter, "sorry", "I am sorry, truly."))
    book.write(apology.save_part(letter, "sorry", "I am sorry, truly and fully."))

    assert in_bin(book) == []


def test_what_was_seen_here_is_written_over_as_always(
    book: Workbook, letter: int, clock: StandingClock
) -> None:
    """The views have read it again by then; whoever changes it has it before their eyes."""
    elsewhere(book, apology.save_part(letter, "sorry", "Written at the other desk."))
    assert book.changes_elsewhere()
    clock.pass_by(seconds=int(HOLDS.total_seconds()) + 1)
    book.write(apology.save_part(letter, "sorry", "I am sorry, truly."))

    assert in_bin(book) == []


def test_nothing_is_kept_while_nobody_else_writes(book: Workbook, letter: int) -> None:
    """The bin is no second copy of everything."""
    book.write(apology.save_part(letter, "sorry", ""))
    book.write(apology.save_part(letter, "sorry", "Begun anew."))

    assert in_bin(book) == []


def test_taking_our_write_back_leaves_their_words_in_the_bin(book: Workbook, letter: int) -> None:
    """Undo is about what was done here."""
    elsewhere(book, apology.save_part(letter, "sorry", "Written at the other desk."))
    written = book.write(apology.save_part(letter, "sorry", "I am sorry, truly."))
    book.write(written.inverse)

    assert body_of(book, letter) == "Written at the other desk."
    assert ("journal_entry", "Written at the other desk.") in in_bin(book)


def test_they_can_be_taken_out_as_a_page(book: Workbook, letter: int) -> None:
    """A page stands in nothing's way: no part of a letter is there twice."""
    elsewhere(book, apology.save_part(letter, "sorry", "Written at the other desk."))
    book.write(apology.save_part(letter, "sorry", "I am sorry, truly."))
    kept = book.read(bins.in_bin())[0]
    book.write(bins.take_out(kept.kind, kept.row_id))

    assert pages(book) == ["Written at the other desk."]


def test_words_of_a_page_of_theirs_are_kept_like_any(book: Workbook) -> None:
    """Whatever table they stood in."""
    page = book.write(write_page("from here")).value
    assert isinstance(page, int)
    elsewhere(book, reflection.save_answer("E2", "What?", "en", "Their answer."))
    book.write(reflection.save_answer("E2", "What?", "en", "Our answer."))

    assert in_bin(book) == [("journal_entry", "Their answer.")]
