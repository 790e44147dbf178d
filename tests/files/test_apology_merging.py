"""Parts written together, in a real file: no word is lost, and the way back is there."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from reconcile_gui.apology import store
from reconcile_gui.apology.merging import hosts, joined, together
from reconcile_gui.apology.page_text import on_one_page
from reconcile_gui.apology.parts import PART_IDS
from reconcile_gui.apology.records import LetterPart, LetterWithParts
from reconcile_gui.workbook.book import Workbook
from tests.workbooks import StandingClock, make_book


@pytest.fixture
def book(tmp_path: Path) -> Iterator[Workbook]:
    """Give an empty workbook."""
    made = make_book(tmp_path / "w.reconcile", clock=StandingClock())
    yield made
    made.close()


@pytest.fixture
def letter_id(book: Workbook) -> int:
    """Give a letter with two parts that could be one."""
    made = book.write(store.create_letter(language="en")).value
    book.write(store.save_part(made, "what", "I hid a debt."))
    book.write(store.save_part(made, "impact", "You gave up the studio."))
    return made


def found(book: Workbook, letter_id: int) -> LetterWithParts:
    """Return a letter that must be there."""
    shown = book.read(store.letter(letter_id))
    assert shown is not None
    return shown


def test_two_parts_become_one_field(book: Workbook, letter_id: int) -> None:
    """The words stand below each other, and how it was is a version."""
    assert book.write(store.merge_parts(letter_id, "impact", "what")).value

    letter = found(book, letter_id)
    assert letter.body_of("what") == "I hid a debt.\n\nYou gave up the studio."
    assert letter.body_of("impact") == ""
    assert hosts(letter.parts) == {"impact": "what"}
    assert [each.reason for each in book.read(store.versions_of(letter_id))] == ["merged"]


def test_merging_is_taken_back_whole(book: Workbook, letter_id: int) -> None:
    """Undo leaves no trace, not even the version."""
    before = found(book, letter_id)
    done = book.write(store.merge_parts(letter_id, "impact", "what"))
    assert done.inverse is not None

    book.write(done.inverse)
    assert found(book, letter_id).parts == before.parts
    assert book.read(store.versions_of(letter_id)) == []


def test_a_part_becomes_its_own_again_and_the_words_stay(book: Workbook, letter_id: int) -> None:
    """Nobody but the writer knows where the one ends and the other begins."""
    book.write(store.merge_parts(letter_id, "impact", "what"))
    together_now = found(book, letter_id).body_of("what")

    assert book.write(store.split_part(letter_id, "impact")).value
    letter = found(book, letter_id)
    assert hosts(letter.parts) == {}
    assert (letter.body_of("what"), letter.body_of("impact")) == (together_now, "")
    assert not book.write(store.split_part(letter_id, "impact")).value


def test_three_parts_share_one_field(book: Workbook, letter_id: int) -> None:
    """What was written in a part goes on with it; never a chain of fields."""
    book.write(store.save_part(letter_id, "why", "I was ashamed."))
    book.write(store.merge_parts(letter_id, "why", "impact"))
    book.write(store.merge_parts(letter_id, "impact", "what"))

    letter = found(book, letter_id)
    assert hosts(letter.parts) == {"impact": "what", "why": "what"}
    assert letter.body_of("what").endswith("You gave up the studio.\n\nI was ashamed.")
    assert together("what", hosts(letter.parts), PART_IDS) == ("what", "impact", "why")
    assert not book.write(store.merge_parts(letter_id, "what", "why")).value
    assert not book.write(store.merge_parts(letter_id, "why", "sorry")).value


def test_a_part_that_was_never_written_can_be_merged(book: Workbook, letter_id: int) -> None:
    """Its row is made for it; nothing is added to the words."""
    book.write(store.merge_parts(letter_id, "why", "what"))

    letter = found(book, letter_id)
    assert hosts(letter.parts) == {"why": "what"}
    assert letter.body_of("what") == "I hid a debt."


def test_words_from_elsewhere_go_into_the_shared_field(book: Workbook, letter_id: int) -> None:
    """A field that is not shown must never take them."""
    book.write(store.merge_parts(letter_id, "impact", "what"))
    book.write(store.add_to_part(letter_id, "impact", "You lay awake."))

    assert found(book, letter_id).body_of("what").endswith("You lay awake.")
    assert found(book, letter_id).body_of("impact") == ""


def test_on_one_page_and_back_the_parts_are_apart(book: Workbook, letter_id: int) -> None:
    """A page is divided by what its sentences are, not by what shared a field."""
    book.write(store.merge_parts(letter_id, "impact", "what"))
    words = on_one_page(found(book, letter_id).parts)[0]
    assert not book.write(store.merge_parts(letter_id, "what", "what")).value
    book.write(store.write_on_one_page(letter_id))

    assert found(book, letter_id).letter.page_text == words
    assert hosts(found(book, letter_id).parts) == {}
    assert not book.write(store.merge_parts(letter_id, "impact", "what")).value


def test_a_version_brings_back_what_was_together(book: Workbook, letter_id: int) -> None:
    """As it was means also in which field."""
    book.write(store.merge_parts(letter_id, "impact", "what"))
    kept = book.write(store.keep_version(letter_id, "named")).value
    assert kept is not None
    book.write(store.split_part(letter_id, "impact"))
    book.write(store.save_part(letter_id, "impact", "You lay awake."))

    book.write(store.bring_back(kept))
    letter = found(book, letter_id)
    assert hosts(letter.parts) == {"impact": "what"}
    assert letter.body_of("impact") == ""


def test_a_part_that_comes_back_alone_can_be_seen(book: Workbook, letter_id: int) -> None:
    """In a field that is not shown it would be printed without being read."""
    apart = book.write(store.keep_version(letter_id, "named")).value
    assert apart is not None
    book.write(store.merge_parts(letter_id, "impact", "what"))

    assert book.write(store.bring_back_passage(apart, "impact")).value
    letter = found(book, letter_id)
    assert letter.body_of("impact") == "You gave up the studio."
    assert hosts(letter.parts) == {}


def test_a_part_with_words_always_has_its_field() -> None:
    """Whatever another program wrote into the file."""
    parts = (
        LetterPart("what", 2, "I hid it.", "impact"),
        LetterPart("impact", 3, "", "what"),
        LetterPart("why", 4, "", "why"),
        LetterPart("free", 7, "", "close"),
        LetterPart("close", 8, "", "free"),
    )

    assert hosts(parts) == {"impact": "what"}


@pytest.mark.parametrize(
    ("first", "second", "both"),
    [("a", "b", "a\n\nb"), ("", "b", "b"), ("a", " \n", "a"), (" ", "b", "b"), ("", "", "")],
)
def test_texts_are_joined_without_empty_lines_around(first: str, second: str, both: str) -> None:
    """Blanks are no text."""
    assert joined(first, second) == both


def test_words_written_together_are_taken_along_whole(book: Workbook, letter_id: int) -> None:
    """A spoken version needs one of the two parts only; the other's words stand there too."""
    book.write(store.merge_parts(letter_id, "impact", "what"))
    book.write(store.save_part(letter_id, "sorry", "I am sorry."))

    made = book.write(store.start_from(letter_id, title="", only=("sorry", "impact"))).value

    assert made is not None
    letter = found(book, made)
    assert letter.body_of("impact") == "I hid a debt.\n\nYou gave up the studio."
    assert letter.body_of("sorry") == "I am sorry."
    assert hosts(letter.parts) == {}


def test_two_that_are_both_taken_stay_together(book: Workbook, letter_id: int) -> None:
    """The words are there once, in the field where they were."""
    book.write(store.merge_parts(letter_id, "impact", "what"))

    made = book.write(store.start_from(letter_id, title="", only=("what", "impact"))).value

    assert made is not None
    letter = found(book, made)
    assert letter.body_of("what") == "I hid a debt.\n\nYou gave up the studio."
    assert letter.body_of("impact") == ""
    assert hosts(letter.parts) == {"impact": "what"}
