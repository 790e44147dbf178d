"""The rules for offers of openness: every example in their file is a test; good ones stay clean."""

from __future__ import annotations

import pytest

from reconcile_gui.coach.match import match
from reconcile_gui.coach.rule import Example, Rule
from tests.rules.shipped import openness_rules, spans

RULES = openness_rules().rules
EACH_EXAMPLE = pytest.mark.parametrize(
    ("rule", "example"),
    [
        pytest.param(rule, example, id=f"{rule.id}-{place}")
        for rule in RULES
        for place, example in enumerate(rule.examples)
    ],
)
# About the writer alone, for a while, with an end: nothing is asked, shown or kept of others.
GOOD = (
    "I show you the statement of my own account on the first Sunday of the month.",
    "You asked where the money goes, and I want you not to have to wonder.",
    "I tell you before I work late, and I ring when I leave.",
    "I say whom I met, when you ask.",
    "I go to the bank with you, if you want to come.",
    "My sister lent me some of it. I leave her name out.",
    "When a month went by in which you did not think of it.",
    "I do not want your password, and I do not give you mine.",
    "The kitchen calendar shows when I am away.",
    "You may ask me anything about March; I answer.",
    "You can stop this on any day.",
)


def test_every_rule_for_openness_is_usable() -> None:
    """A rule that is left out helps nobody; its sources stand beside those of letters."""
    assert [str(problem) for problem in openness_rules().problems] == []
    assert [rule.id for rule in RULES] == [
        "openness-password",
        "openness-tracking",
        "openness-messages",
        "openness-demand",
        "openness-log",
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
def test_an_offer_about_oneself_is_left_alone(text: str) -> None:
    """A note about a good offer teaches to pass over all of them."""
    assert match(text, RULES) == []
