"""Which words of a letter reach the paper."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime

from reconcile_gui.apology.printed import letter_text
from reconcile_gui.apology.records import Letter, LetterPart, Mode

MOMENT = datetime(2026, 4, 16, tzinfo=UTC)
LETTER = Letter(
    id=1,
    uuid="u",
    title="About the debt",
    kind="apology",
    language="en-GB",
    mode=Mode.PARTS,
    salutation="Dear Alex,",
    dated_on=date(2026, 4, 25),
    date_text="Saturday, 25 April",
    signature="Sam",
    page_text="",
    look="",
    created_at=MOMENT,
    changed_at=MOMENT,
)


def test_parts_are_printed_by_their_place() -> None:
    """A moved part is printed where it was moved to."""
    text = letter_text(
        LETTER, [LetterPart("what", 2, "I hid it."), LetterPart("sorry", 1, "I am sorry.")]
    )

    assert text.parts == ("I am sorry.", "I hid it.")


def test_what_is_not_written_is_not_printed() -> None:
    """No headings, no title, no prompts, no empty paragraphs."""
    text = letter_text(
        LETTER,
        [
            LetterPart("sorry", 1, " \n"),
            LetterPart("what", 2, " I hid it.\n"),
            LetterPart("why", 4, ""),
        ],
    )

    assert text.parts == (" I hid it.\n",)
    assert "debt" not in repr(text)


def test_greeting_date_name_and_language_go_along() -> None:
    """They are fields of the letter, not of its text."""
    text = letter_text(LETTER, [])

    assert (text.salutation, text.date_line, text.signature, text.language) == (
        "Dear Alex,",
        "Saturday, 25 April",
        "Sam",
        "en-GB",
    )


def test_a_letter_on_one_page_prints_that_page() -> None:
    """Part texts kept from before the change of mode stay at home."""
    letter = replace(LETTER, mode=Mode.PAGE, page_text="All of it.")

    assert letter_text(letter, [LetterPart("what", 2, "Old.")]).parts == ("All of it.",)
