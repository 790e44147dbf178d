"""What a letter says and looks like before anybody has chosen."""

from __future__ import annotations

import pytest

from reconcile_gui.letter.already import already_in
from reconcile_gui.letter.look import LetterLook
from reconcile_gui.letter.page import LetterText
from reconcile_gui.letter.usual import GREETINGS, greeting, usual_look, with_usual_lines


def test_a_new_letter_has_a_day_and_both_names() -> None:
    """Nobody has to type what the workbook knows."""
    text = with_usual_lines(
        LetterText(("I hid a debt.",)), greeting="Dear Alex,", own_name="Sam", day="Friday, 3 May"
    )

    assert text == LetterText(("I hid a debt.",), "Dear Alex,", "Friday, 3 May", "Sam")


def test_what_the_letter_has_of_its_own_stays() -> None:
    """Somebody typed it."""
    own = LetterText(("I hid a debt.",), "Alex,", "In May", "S.")

    assert with_usual_lines(own, greeting="Dear Alex,", own_name="Sam", day="3 May") == own


@pytest.mark.parametrize(
    ("environment", "paper"),
    [
        ({}, "a4"),
        ({"LANG": "C.UTF-8"}, "a4"),
        ({"LANG": "en_US.UTF-8"}, "us-letter"),
        ({"LANG": "fr_CA"}, "us-letter"),
        ({"LANG": "en_GB.UTF-8"}, "a4"),
        ({"LANG": "ca_ES@valencia"}, "a4"),
        ({"LANG": "en_US.UTF-8", "LC_PAPER": "de_DE.UTF-8"}, "a4"),
        ({"LANG": "de_DE", "LC_PAPER": "", "LC_MEASUREMENT": "en_US"}, "us-letter"),
        ({"LC_ALL": "en_US.UTF-8", "LC_PAPER": "de_DE.UTF-8"}, "us-letter"),
    ],
)
def test_the_paper_is_that_of_the_country(environment: dict[str, str], paper: str) -> None:
    """Inches for lengths say nothing of the paper: Britain prints on A4."""
    assert usual_look(environment) == LetterLook(paper=paper)


@pytest.mark.parametrize(
    ("language", "greets"),
    [("en-GB", "Dear Alex,"), ("de", "Hallo Alex,"), ("es", "Hola, Alex:"), ("ja", "Alex,")],
)
def test_a_letter_greets_in_its_own_language(language: str, greets: str) -> None:
    """Not in that of the program."""
    assert greeting(" Alex ", language) == greets


def test_without_a_name_there_is_no_greeting() -> None:
    """A greeting of nobody would be worse than none."""
    assert greeting(" ", "en") == ""


@pytest.mark.parametrize("language", [*GREETINGS, "ja"])
def test_what_we_greet_with_is_known_as_a_greeting(language: str) -> None:
    """A letter into which it was copied must not greet twice."""
    line = greeting("Alex", language)

    assert already_in((f"{line}\nI lied.",), "Someone,", "", "").salutation
