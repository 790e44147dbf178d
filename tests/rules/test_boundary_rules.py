"""The rules for boundaries: every example in their file is a test, and good ones stay clean."""

from __future__ import annotations

import pytest

from reconcile_gui.coach.match import match
from reconcile_gui.coach.rule import Example, Rule
from tests.rules.shipped import boundary_rules, spans

RULES = boundary_rules().rules
EACH_EXAMPLE = pytest.mark.parametrize(
    ("rule", "example"),
    [
        pytest.param(rule, example, id=f"{rule.id}-{place}")
        for rule in RULES
        for place, example in enumerate(rule.examples)
    ],
)
# From the design, the sample and everyday agreements: nobody is told what to do in them.
GOOD = (
    "We talk about money on Sundays, not at night",
    "Sundays after breakfast, with the list on the table. An hour at most.",
    "Either of us says “Sunday”, and we stop. No one has to explain.",
    "No reading each other’s phone",
    "“just checking”, even when it is open",
    "Alex may see any statement, without a reason",
    "No surprise visits at Alex’s place",
    "asking a day before, and taking no for an answer",
    "I can ask for a pause of twenty minutes",
    "saying when I will be back, and being back",
    "I am not called a liar in front of others",
    "If it happens, I leave the room and say when I am back.",
    "I must not raise my voice.",
    "I have to be told before guests come; otherwise I stay at my sister’s.",
    "You do not have to tell me where you are.",
)


def test_every_rule_for_boundaries_is_usable() -> None:
    """A rule that is left out helps nobody; its sources stand beside those of letters."""
    assert [str(problem) for problem in boundary_rules().problems] == []
    assert [rule.id for rule in RULES] == [
        "boundary-order",
        "boundary-request",
        "boundary-control",
        "boundary-threat",
    ]


@EACH_EXAMPLE
def test_an_example_is_found_with_exactly_its_words(rule: Rule, example: Example) -> None:
    """The words are quoted in the line under the field."""
    assert spans(rule, example.text) == [(example.start_cp, example.end_cp)]


@EACH_EXAMPLE
def test_either_apostrophe_is_found(rule: Rule, example: Example) -> None:
    """Phones and word processors type the curly one."""
    place = [(example.start_cp, example.end_cp)]

    assert spans(rule, example.text.replace("'", "’")) == place
    assert spans(rule, example.text.replace("’", "'")) == place


@pytest.mark.parametrize("text", [*GOOD, *(text for rule in RULES for text in rule.clean)])
def test_a_boundary_that_says_what_i_will_do_is_left_alone(text: str) -> None:
    """A note about a good boundary teaches to pass over all of them."""
    assert match(text, RULES) == []


def test_words_of_others_are_left_alone() -> None:
    """What somebody said may stand in a boundary as they said it."""
    assert match("No more “you must tell me where you are”.", RULES) == []
