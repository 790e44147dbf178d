"""Nothing stands twice on the paper: a text's own greeting, date and name are found."""

from __future__ import annotations

import pytest

from reconcile_gui.letter.already import Already, already_in


def found(*parts: str) -> Already:
    """Return what `parts` bring, for a letter from Sam to Alex."""
    return already_in(parts, "Dear Alex,", "Saturday, 25 April", "Sam")


@pytest.mark.parametrize(
    "opening",
    [
        "Dear Alex,\nI hid a debt.",
        "dear alex\n\nI hid a debt.",
        "Alex,\n\nI hid a debt.",
        "Alex, this is an apology for reading your messages.",
        "ALEX – this is an apology.",
        "My dear Alex: I hid a debt.",
        "Hello!\nI hid a debt.",
        "Hi Al,\nI hid a debt.",
        "My love,\nI hid a debt.",
        "Liebe Anna,\nich habe dich belogen.",
        "Saturday, 25 April\n\nDear Alex,\nI hid a debt.",
        "\n  \n   Alex,\nI hid a debt.",
    ],
)
def test_a_text_that_greets_needs_no_salutation(opening: str) -> None:
    """Whoever wrote "Alex," first would be printed below "Dear Alex,"."""
    assert found(opening, "I am sorry.").salutation


@pytest.mark.parametrize(
    "opening",
    [
        "I hid a debt from you, Alex.",
        "For almost a year I hid a debt from you.",
        "Alexandra told me that you know.",
        "Alex told me that you know.",
        "You were dear to me, Alex,",
        "Honestly, I lied.",
        "Highly praised things, and lies.",
        "",
    ],
)
def test_a_text_that_does_not_greet_gets_the_salutation(opening: str) -> None:
    """A name somewhere in the first sentence is no greeting."""
    assert not found(opening, "I am sorry.").salutation


def test_only_the_name_in_the_salutation_counts_as_a_greeting() -> None:
    """A sentence that opens with somebody else does not greet Alex."""
    assert not already_in(("Kim, who was there, told you.",), "Dear Alex,", "", "").salutation
    assert already_in(("Kim, I lied to you about it.",), "Dear Kim", "", "").salutation


@pytest.mark.parametrize(
    "line",
    [
        "Saturday, 25 April",
        "saturday, 25 april.",
        "25 April 2026",
        "25th of April, 2026",
        "April 25, 2026",
        "Leeds, Saturday, 25 April 2026",
        "2026-04-25",
        "25.4.2026",
        "4/25/26",
        "12. März 2026",
        "12 de marzo de 2026",
    ],
)
def test_a_text_with_a_date_needs_none(line: str) -> None:
    """It may stand before or after the greeting, or at the end."""
    assert found(f"{line}\nDear Alex,\nI hid a debt.").date
    assert found(f"Dear Alex,\n{line}\n\nI hid a debt.").date
    assert found("I hid a debt.", f"I will keep to it.\n{line}\nSam").date


@pytest.mark.parametrize(
    "line",
    ["On 25 April I lied to you about the flat.", "I may go", "Three years", "4 years", "4,800"],
)
def test_a_sentence_with_a_date_in_it_is_no_date_line(line: str) -> None:
    """Only a line that is a date stands for the date of the letter."""
    assert not found(line, "I hid a debt.").date


@pytest.mark.parametrize(
    "ending",
    [
        "Sam",
        "sam.",
        "– Sam",
        "Yours, Sam",
        "With love, Sam",
        "I will keep to it.\n\nSam\n\nP.S. The keys are with your sister.",
    ],
)
def test_a_text_that_is_signed_needs_no_signature(ending: str) -> None:
    """Two names below each other look like a form."""
    assert found("I hid a debt.", ending).signature


@pytest.mark.parametrize(
    "ending", ["I will keep to it.", "Whatever you decide, I am Sam", "Samuel", ""]
)
def test_a_text_that_is_not_signed_gets_the_signature(ending: str) -> None:
    """A last sentence that ends in the name is not a signature."""
    assert not found("I hid a debt.", ending).signature


def test_composed_and_decomposed_names_are_the_same_name() -> None:
    """Keyboards differ in how they write é."""
    assert already_in(("I lied.\nRene\u0301",), "", "", "Ren\u00e9").signature


def test_without_fields_nothing_is_taken_for_a_name() -> None:
    """An empty signature does not match an empty line."""
    assert already_in(("I lied.",), "", "", "") == Already()
    assert already_in((), "Dear Alex,", "25 April", "Sam") == Already()
