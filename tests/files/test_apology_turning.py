"""One page and parts in a real file: no word lost, everything taken back."""

from __future__ import annotations

import json

import pytest

from reconcile_gui.apology import store
from reconcile_gui.apology.page_text import in_parts, labels, placed_sentences
from reconcile_gui.apology.records import Kind, LetterPart, LetterWithParts, Mode
from reconcile_gui.workbook.book import Workbook


@pytest.fixture
def letter_id(book: Workbook) -> int:
    """Give a letter with two parts."""
    made = book.write(store.create_letter(language="en", title="Debt")).value
    book.write(store.save_part(made, "sorry", "I am sorry."))
    book.write(store.save_part(made, "what", "I hid a debt.\nFor a year."))
    return made


def found(book: Workbook, letter_id: int) -> LetterWithParts:
    """Return a letter that must be there."""
    shown = book.read(store.letter(letter_id))
    assert shown is not None
    return shown


def bodies(letter: LetterWithParts) -> dict[str, str]:
    """Return what is written in the parts."""
    return {each.part: each.body for each in letter.parts if each.body}


def divide_as_said(letter: LetterWithParts, text: str) -> tuple[LetterPart, ...]:
    """Divide a page by what the writer said."""
    placed = placed_sentences(text)
    said = {(one.sentence, one.occurrence): one.part for one in letter.said}
    return in_parts(text, placed, labels(placed, said, {}), "opening")


def test_parts_go_on_one_page_with_a_version_before(book: Workbook, letter_id: int) -> None:
    """The words stand in one place only, so that a search finds them once."""
    assert book.write(store.write_on_one_page(letter_id)).value

    page = found(book, letter_id)
    assert page.letter.mode is Mode.PAGE
    assert page.letter.page_text == "I am sorry.\n\nI hid a debt.\nFor a year."
    assert bodies(page) == {}
    assert [one.part for one in page.said] == ["sorry", "what", "what"]
    version = book.read(store.versions_of(letter_id))[0]
    assert version.reason == "one page"
    assert json.loads(version.content)["mode"] == "parts"


def test_and_back_they_are_as_they_were(book: Workbook, letter_id: int) -> None:
    """Switching to look costs nothing."""
    before = bodies(found(book, letter_id))
    book.write(store.write_on_one_page(letter_id))
    page = found(book, letter_id)

    assert book.write(
        store.write_in_parts(letter_id, lambda text: divide_as_said(page, text))
    ).value

    after = found(book, letter_id)
    assert after.letter.mode is Mode.PARTS
    assert after.letter.page_text == ""
    assert bodies(after) == before
    assert after.said == ()
    assert book.read(store.versions_of(letter_id))[0].reason == "in parts"


def test_switching_is_taken_back_whole(book: Workbook, letter_id: int) -> None:
    """And done again."""
    before = found(book, letter_id)
    turned = book.write(store.write_on_one_page(letter_id))
    page = found(book, letter_id)

    undone = book.write(turned.inverse)

    assert bodies(found(book, letter_id)) == bodies(before)
    assert found(book, letter_id).letter.mode is Mode.PARTS
    book.write(undone.inverse)
    assert found(book, letter_id).letter.page_text == page.letter.page_text
    assert found(book, letter_id).said == page.said


def test_what_is_on_one_page_already_stays(book: Workbook, letter_id: int) -> None:
    """Two presses are one."""
    book.write(store.write_on_one_page(letter_id))
    text = found(book, letter_id).letter.page_text

    assert not book.write(store.write_on_one_page(letter_id)).value
    assert found(book, letter_id).letter.page_text == text
    book.write(store.bin_letter(letter_id))
    assert not book.write(store.write_in_parts(letter_id, lambda _text: ())).value


def test_a_sentence_is_given_another_part_and_taken_back(book: Workbook, letter_id: int) -> None:
    """“Sounds like” is a guess; the writer has the last word."""
    book.write(store.write_on_one_page(letter_id))
    sentences = (("I hid a debt.", 0), ("New.", 0))

    changed = book.write(store.say_part(letter_id, sentences, "why"))

    def parts() -> dict[str, str | None]:
        return {one.sentence: one.part for one in found(book, letter_id).said}

    assert parts() == {
        "I am sorry.": "sorry",
        "I hid a debt.": "why",
        "For a year.": "what",
        "New.": "why",
    }
    book.write(store.say_part(letter_id, (("New.", 0),), None))
    assert parts()["New."] is None
    book.write(changed.inverse)
    assert parts()["I hid a debt."] == "what"


def test_a_letter_can_be_started_from_another(book: Workbook, letter_id: int) -> None:
    """Words alone: versions and what was given belong to the first."""
    book.write(store.keep_version(letter_id, "named", "First"))

    made = book.write(store.start_from(letter_id, title="Again")).value

    assert made is not None
    copy = found(book, made)
    assert copy.letter.title == "Again"
    assert bodies(copy) == bodies(found(book, letter_id))
    assert book.read(store.versions_of(made)) == []
    book.write(store.save_part(made, "sorry", "Other words."))
    assert found(book, letter_id).body_of("sorry") == "I am sorry."


def test_one_page_is_copied_with_what_was_said_of_it(book: Workbook, letter_id: int) -> None:
    """The margin must not forget."""
    book.write(store.write_on_one_page(letter_id))

    made = book.write(store.start_from(letter_id, title="")).value

    assert made is not None
    assert found(book, made).said == found(book, letter_id).said


def test_a_spoken_version_takes_the_parts_it_has(book: Workbook, letter_id: int) -> None:
    """Three to six sentences are made by leaving out."""
    book.write(store.save_part(letter_id, "why", "I was afraid."))

    made = book.write(
        store.start_from(letter_id, title="", kind=Kind.SPOKEN, only=("sorry", "what"))
    ).value

    assert made is not None
    assert found(book, made).letter.kind == "spoken"
    assert set(bodies(found(book, made))) == {"sorry", "what"}


def test_a_spoken_version_of_a_page_takes_its_sentences(book: Workbook, letter_id: int) -> None:
    """A page is divided for it as it would be for its parts; the page itself stays."""
    book.write(store.write_on_one_page(letter_id))
    before = book.read(store.letter(letter_id))

    made = book.write(
        store.start_from(
            letter_id,
            title="",
            kind=Kind.SPOKEN,
            only=("sorry", "what"),
            divide=lambda text: (LetterPart("what", 2, text), LetterPart("why", 4, "Not this.")),
        )
    ).value

    assert made is not None
    spoken = book.read(store.letter(made))
    assert spoken is not None
    assert before is not None
    assert [each.body for each in spoken.parts] == [before.letter.page_text]
    assert spoken.letter.page_text == ""
    assert book.read(store.letter(letter_id)) == before


def test_nothing_is_started_from_a_letter_in_the_bin(book: Workbook, letter_id: int) -> None:
    """Its words come back from there, not twice."""
    book.write(store.bin_letter(letter_id))

    assert book.write(store.start_from(letter_id, title="")).value is None


def test_the_order_of_the_parts_is_kept(book: Workbook, letter_id: int) -> None:
    """The order is a proposal."""
    order = ("what", "sorry", "opening", "impact", "why", "repair", "change", "free", "close")
    moved = book.write(store.move_part(letter_id, order))

    assert [each.part for each in found(book, letter_id).parts] == list(order)
    book.write(store.write_on_one_page(letter_id))
    assert found(book, letter_id).letter.page_text.startswith("I hid a debt.")
    del moved


def test_a_big_cut_keeps_a_version_first(book: Workbook, letter_id: int) -> None:
    """Select all, delete, and the words saved by themselves would be gone."""
    long = "I did not tell you the truth. " * 20
    book.write(store.save_part(letter_id, "what", long))
    assert book.read(store.versions_of(letter_id)) == []

    book.write(store.save_part(letter_id, "what", "I"))

    version = book.read(store.versions_of(letter_id))[0]
    assert version.reason == "cut"
    assert long in json.loads(version.content)["parts"][1]["body"]


def test_a_small_cut_keeps_none(book: Workbook, letter_id: int) -> None:
    """Versions of every keystroke would hide the ones that matter."""
    book.write(store.save_part(letter_id, "what", "I did not tell you the truth. " * 20))
    book.write(store.save_part(letter_id, "what", "I did not tell you the truth. " * 15))
    book.write(store.save_part(letter_id, "sorry", ""))

    assert book.read(store.versions_of(letter_id)) == []


def test_a_cut_of_the_page_keeps_a_version_too(book: Workbook, letter_id: int) -> None:
    """One page is one field; one key could empty it."""
    book.write(store.write_on_one_page(letter_id))
    book.write(store.save_text(letter_id, "page_text", "Words of mine. " * 40))
    book.write(store.save_text(letter_id, "page_text", ""))

    assert [each.reason for each in book.read(store.versions_of(letter_id))] == ["cut", "one page"]
