"""A page holds the letter's words and the chosen look, and nothing is printed twice."""

from __future__ import annotations

from dataclasses import replace

import pytest

from reconcile_gui.letter.look import LetterLook, look_from_json, typeface, typefaces_in_turn
from reconcile_gui.letter.page import LetterText, language_and_region, page_of
from tests.letters import LETTER, PARTS


def test_parts_become_paragraphs_in_their_order() -> None:
    """Headings are labels of the program and are not printed."""
    page = page_of(LETTER, LetterLook())

    assert page.paragraphs == PARTS
    assert (page.date_line, page.salutation, page.signature) == (
        "Saturday, 25 April",
        "Dear Alex,",
        "Sam",
    )


def test_lines_run_from_top_to_bottom() -> None:
    """They are what is checked for glyphs and read out beside the picture."""
    text = LetterText(("one\ntwo", "", "three"), "Dear Alex,", "25 April", "Sam")

    assert page_of(text, LetterLook()).lines == (
        "25 April",
        "Dear Alex,",
        "one",
        "two",
        "three",
        "Sam",
    )


def test_fields_stay_off_where_the_text_has_its_own() -> None:
    """A pasted draft brings greeting and name."""
    text = replace(LETTER, parts=("Dear Alex,\n\nI lied.\n\nSam\n25 April",))

    page = page_of(text, LetterLook())

    assert (page.date_line, page.salutation, page.signature) == (None, None, None)
    assert page.paragraphs == ("Dear Alex,", "I lied.", "Sam\n25 April")


def test_empty_fields_are_not_printed() -> None:
    """An empty line at the top would move the letter."""
    page = page_of(LetterText(PARTS, " ", "\u202e", ""), LetterLook())

    assert (page.date_line, page.salutation, page.signature) == (None, None, None)


def test_a_letter_for_oneself_says_so_in_its_own_language() -> None:
    """The line is English where we have no better one, and absent where not asked for."""
    assert page_of(LETTER, LetterLook(), not_to_send=True).header == "For myself: not to be sent"
    german, polish = (replace(LETTER, language=each) for each in ("de-AT", "pl"))
    own = "Für mich selbst: nicht zum Abschicken"
    assert page_of(german, LetterLook(), not_to_send=True).header == own
    assert page_of(polish, LetterLook(), not_to_send=True).header == "For myself: not to be sent"
    assert page_of(LETTER, LetterLook()).header is None


@pytest.mark.parametrize(
    ("tag", "known"),
    [
        ("en", ("en", None)),
        ("en-GB", ("en", "GB")),
        ("de_at", ("de", "AT")),
        ("zh-Hant-TW", ("zh", None)),
        ("", ("en", None)),
        ("no language", ("en", None)),
    ],
)
def test_any_language_tag_can_be_printed(tag: str, known: tuple[str, str | None]) -> None:
    """The typesetter refuses what is no tag."""
    assert language_and_region(tag) == known


def test_a_look_is_kept_with_the_letter() -> None:
    """What was chosen once is there the next time."""
    look = LetterLook("us-letter", "Source Sans 3", 16, "narrow", sign_by_hand=False)

    assert look_from_json(look.to_json()) == look


@pytest.mark.parametrize(
    "kept",
    [
        "",
        "{",
        "[]",
        "null",
        '{"paper": "a3", "size_pt": 400, "sign_by_hand": "yes"}',
        '{"size_pt": true, "typeface": ["x"], "margins": null, "sign_by_hand": 1}',
    ],
)
def test_a_damaged_look_is_the_plain_look(kept: str) -> None:
    """A letter can always be shown."""
    assert look_from_json(kept) == LetterLook()


def test_what_a_look_lacks_is_taken_from_the_usual_one() -> None:
    """A look from an earlier version knows fewer choices."""
    usual = LetterLook("us-letter", size_pt=14)

    assert look_from_json('{"size_pt": 18}', usual) == replace(usual, size_pt=18)


def test_the_chosen_typeface_draws_first() -> None:
    """The others stand in for characters it does not have."""
    names = [face.name for face in typefaces_in_turn("Source Sans 3")]

    assert names == ["Source Sans 3", "EB Garamond", "Source Serif 4"]
    with pytest.raises(KeyError):
        typeface("Comic")
