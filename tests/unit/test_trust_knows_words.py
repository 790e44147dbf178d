"""How it is asked whether the other person knows."""

from __future__ import annotations

import pytest

from reconcile_gui.text.names import partner_words
from reconcile_gui.trust.knows_words import EVENTS, KnowsWords
from reconcile_gui.trust.records import Knows


def words(name: str = "Alex") -> KnowsWords:
    """Return the words for a partner."""
    return KnowsWords(lambda _context, text: text, partner_words(name))


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        ("Alex", "Does Alex know?"),
        ("", "Does the other person know?"),
        ("{answer} %n", "Does {answer} %n know?"),
    ],
)
def test_the_question_names_the_partner_as_typed(name: str, expected: str) -> None:
    """A name is never read as a place for something else."""
    assert words(name).question() == expected
    assert words(name).spoken(Knows.NOT_YET) == f"{expected} Not yet"


def test_each_answer_has_words_of_its_own() -> None:
    """Not answering is one of them."""
    said = [words().answer(each) for each in Knows]

    assert len(set(said)) == len(Knows)
    assert "I would rather not say" in said


def test_only_what_is_known_may_become_an_event() -> None:
    """What was not told is no mark on a timeline."""
    assert {each for each in Knows if words().offer(each)} == set(EVENTS)


def test_the_event_says_what_it_is_about() -> None:
    """Braces in a promise stay what they are."""
    assert words().event_body("Ring {partner}.") == "Not kept: Ring {partner}."
