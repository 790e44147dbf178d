"""Versions in a real file: named by hand, brought back, and never lost by it."""

from __future__ import annotations

import json
from datetime import date

import pytest

from reconcile_gui.apology import store
from reconcile_gui.apology.records import LetterWithParts, Mode
from reconcile_gui.workbook.book import Workbook
from tests.workbooks import StandingClock


@pytest.fixture
def letter_id(book: Workbook, clock: StandingClock) -> int:
    """Give a letter with a version, changed since."""
    made = book.write(store.create_letter(language="en", title="Debt")).value
    book.write(store.save_part(made, "sorry", "I am sorry."))
    book.write(store.save_text(made, "salutation", "Dear Alex,"))
    book.write(store.keep_version(made, "closed"))
    clock.pass_by(days=1)
    book.write(store.save_part(made, "sorry", "I guess I am sorry."))
    book.write(store.save_part(made, "why", "I was afraid."))
    return made


def found(book: Workbook, letter_id: int) -> LetterWithParts:
    """Return a letter that must be there."""
    shown = book.read(store.letter(letter_id))
    assert shown is not None
    return shown


def test_a_version_is_brought_back_and_the_present_words_are_kept(
    book: Workbook, letter_id: int, clock: StandingClock
) -> None:
    """Bringing back must not be a way to lose."""
    first = book.read(store.versions_of(letter_id))[0]
    clock.pass_by(seconds=5)

    assert book.write(store.bring_back(first.id)).value

    assert found(book, letter_id).body_of("sorry") == "I am sorry."
    assert found(book, letter_id).body_of("why") == ""
    kept = book.read(store.versions_of(letter_id))
    assert [each.reason for each in kept] == ["brought back", "closed"]
    assert book.write(store.bring_back(kept[0].id)).value
    assert found(book, letter_id).body_of("why") == "I was afraid."


def test_bringing_back_is_taken_back(book: Workbook, letter_id: int) -> None:
    """With one step."""
    first = book.read(store.versions_of(letter_id))[0]
    brought = book.write(store.bring_back(first.id))

    book.write(brought.inverse)

    assert found(book, letter_id).body_of("sorry") == "I guess I am sorry."
    assert [each.id for each in book.read(store.versions_of(letter_id))] == [first.id]


def test_a_version_in_parts_comes_back_over_one_page(book: Workbook, letter_id: int) -> None:
    """How it was written belongs to what it was."""
    first = book.read(store.versions_of(letter_id))[0]
    book.write(store.write_on_one_page(letter_id))

    book.write(store.bring_back(first.id))

    assert found(book, letter_id).letter.mode is Mode.PARTS
    assert found(book, letter_id).letter.page_text == ""
    assert found(book, letter_id).body_of("sorry") == "I am sorry."


def test_a_version_kept_by_hand_has_its_name(book: Workbook, letter_id: int) -> None:
    """Also where the same words were kept already: then these get the name."""
    book.write(store.keep_version(letter_id, "closed"))

    assert book.write(store.keep_version(letter_id, "named", "Before the big cut")).value is None

    newest = book.read(store.versions_of(letter_id))[0]
    assert (newest.name, newest.reason) == ("Before the big cut", "named")
    assert len(book.read(store.versions_of(letter_id))) == 2


def test_a_version_goes_to_the_bin_and_comes_back(book: Workbook, letter_id: int) -> None:
    """Like everything."""
    first = book.read(store.versions_of(letter_id))[0]
    binned = book.write(store.bin_version(first.id))
    assert book.read(store.versions_of(letter_id)) == []
    assert not book.write(store.bring_back(first.id)).value

    book.write(binned.inverse)

    assert [each.id for each in book.read(store.versions_of(letter_id))] == [first.id]


def test_one_part_comes_back_and_the_others_stay(book: Workbook, letter_id: int) -> None:
    """A good sentence of last week, without the rest of last week."""
    first = book.read(store.versions_of(letter_id))[0]
    done = book.write(store.bring_back_passage(first.id, "sorry"))

    assert done.value
    assert found(book, letter_id).body_of("sorry") == "I am sorry."
    assert found(book, letter_id).body_of("why") == "I was afraid."
    kept = book.read(store.versions_of(letter_id))
    assert [each.reason for each in kept] == ["brought back", "closed"]
    assert "I guess I am sorry." in kept[0].content

    assert done.inverse is not None
    book.write(done.inverse)
    assert found(book, letter_id).body_of("sorry") == "I guess I am sorry."
    assert len(book.read(store.versions_of(letter_id))) == 1


def test_a_part_that_was_empty_then_is_emptied(book: Workbook, letter_id: int) -> None:
    """As it was means also: nothing was there. The words of now are in the version."""
    first = book.read(store.versions_of(letter_id))[0]

    assert book.write(store.bring_back_passage(first.id, "why")).value
    assert found(book, letter_id).body_of("why") == ""
    assert "I was afraid." in book.read(store.versions_of(letter_id))[0].content


def test_the_lines_around_the_letter_come_back_one_by_one(book: Workbook, letter_id: int) -> None:
    """Salutation, date and signature are passages too."""
    book.write(store.save_date(letter_id, date(2026, 3, 1), "Sunday, 1 March"))
    first = book.write(store.keep_version(letter_id, "named")).value
    assert first is not None
    book.write(store.save_date(letter_id, date(2026, 4, 1), "Wednesday"))
    book.write(store.save_text(letter_id, "salutation", "Alex,"))

    assert book.write(store.bring_back_passage(first, "date")).value
    letter = found(book, letter_id).letter
    assert (letter.dated_on, letter.date_text) == (date(2026, 3, 1), "Sunday, 1 March")
    assert letter.salutation == "Alex,"
    assert book.write(store.bring_back_passage(first, "salutation")).value
    assert found(book, letter_id).letter.salutation == "Dear Alex,"


def test_a_part_does_not_come_back_into_a_page(book: Workbook, letter_id: int) -> None:
    """A page has no parts to put it into: the whole version can still come back."""
    first = book.read(store.versions_of(letter_id))[0]
    book.write(store.write_on_one_page(letter_id))
    before = found(book, letter_id)

    assert not book.write(store.bring_back_passage(first.id, "sorry")).value
    assert found(book, letter_id) == before


def test_the_given_version_is_frozen(book: Workbook, letter_id: int) -> None:
    """What was given can be read years later, as it was given."""
    given_id = book.write(store.log_giving(letter_id, date(2026, 3, 2), "by post")).value
    given = book.read(store.versions_of(letter_id))[0]
    assert given.is_given

    assert not book.write(store.bin_version(given.id)).value
    assert book.write(store.keep_version(letter_id, "named", "The good one")).value is not None
    kept = book.read(store.versions_of(letter_id))
    assert [(each.name, each.reason) for each in kept] == [
        ("The good one", "named"),
        ("", "given"),
        ("", "closed"),
    ]
    assert kept[1] == given

    book.write(store.bin_giving(given_id))
    assert book.write(store.bin_version(given.id)).value


def test_a_giving_is_kept_with_the_words_as_they_were(book: Workbook, letter_id: int) -> None:
    """What was given must be readable later, whatever was changed since."""
    given_id = book.write(store.log_giving(letter_id, date(2026, 3, 2), "by post")).value
    book.write(store.save_part(letter_id, "sorry", "Other words."))

    entry = book.read(store.given())[0]

    assert (entry.id, entry.letter_id) == (given_id, letter_id)
    assert (entry.day, entry.how) == (date(2026, 3, 2), "by post")
    assert book.read(store.versions_of(letter_id))[0].reason == "given"
    undone = book.write(store.bin_giving(given_id))
    assert book.read(store.given()) == []
    book.write(undone.inverse)
    book.write(store.bin_letter(letter_id))
    assert book.read(store.given()) == []
    book.write(store.unbin_letter(letter_id))
    assert [each.id for each in book.read(store.given())] == [given_id]


def test_a_second_giving_of_the_same_words_needs_no_second_version(
    book: Workbook, letter_id: int
) -> None:
    """Two entries, one text."""
    book.write(store.log_giving(letter_id, date(2026, 3, 2), "by post"))
    book.write(store.log_giving(letter_id, date(2026, 3, 3), "read aloud"))

    assert [each.how for each in book.read(store.given())] == ["read aloud", "by post"]
    reasons = [each.reason for each in book.read(store.versions_of(letter_id))]
    assert reasons.count("given") == 1


def test_what_was_said_of_a_sentence_is_kept_and_comes_back(
    book: Workbook, letter_id: int, clock: StandingClock
) -> None:
    """It is an hour's work on a long page, and changes no word of it."""
    book.write(store.write_on_one_page(letter_id))
    book.write(store.keep_version(letter_id, "closed"))
    book.write(store.say_part(letter_id, (("I was afraid.", 0),), "impact"))
    before = found(book, letter_id)
    clock.pass_by(seconds=5)

    kept = book.write(store.keep_version(letter_id, "closed")).value

    assert kept is not None
    book.write(store.say_part(letter_id, (("I was afraid.", 0),), None))
    book.write(store.save_text(letter_id, "page_text", "Cut."))
    book.write(store.bring_back(kept))
    assert found(book, letter_id).said == before.said
    assert found(book, letter_id).letter.page_text == before.letter.page_text


def test_a_version_tells_what_the_letter_was(book: Workbook, letter_id: int) -> None:
    """Bringing its words back must not take off a mark that was set since."""
    book.write(store.save_text(letter_id, "look", '{"size_pt": 14}'))
    kept = book.write(store.keep_version(letter_id, "closed")).value
    book.write(store.save_text(letter_id, "look", '{"size_pt": 12}'))
    assert kept is not None

    book.write(store.bring_back(kept))

    version = next(each for each in book.read(store.versions_of(letter_id)) if each.id == kept)
    assert json.loads(version.content)["about"] == {
        "kind": "apology",
        "language": "en",
        "look": '{"size_pt": 14}',
        "for_myself": 0,
    }
    assert found(book, letter_id).letter.look == '{"size_pt": 12}'
