"""The examples of the parts keep what they promise, as the shipped rules read them."""

from __future__ import annotations

import pytest

from reconcile_gui.apology.counting import Fit, fit_of, sentences_in, words_in
from reconcile_gui.apology.examples import examples_of
from reconcile_gui.apology.kinds import KINDS
from reconcile_gui.apology.records import Kind
from reconcile_gui.apology.short_message import MESSAGE_WITH_BLANKS
from reconcile_gui.coach.notes import notes
from reconcile_gui.coach.parts import Parts, PartState
from reconcile_gui.coach.reading import Coach
from reconcile_gui.text.names import partner_words
from tests.rules.shipped import SHIPPED

COACH, PARTS = Coach(SHIPPED), Parts(SHIPPED)
OF_APOLOGY = [(KINDS[0].kind.value, part) for part in KINDS[0].parts]
EVERY = [(kind.kind.value, part) for kind in KINDS for part in kind.parts]


@pytest.mark.parametrize(("kind", "part"), EVERY)
def test_every_part_of_every_kind_has_examples(kind: str, part: str) -> None:
    """On request there must be something to show."""
    found = examples_of(kind, part)

    assert found.purpose.endswith(".")
    assert "!" not in found.good + found.poor
    assert found.good != found.poor


@pytest.mark.parametrize(("kind", "part"), OF_APOLOGY)
def test_a_good_example_is_recognised(kind: str, part: str) -> None:
    """The coach must not mark what the program itself holds up."""
    text = examples_of(kind, part).good.replace("{partner}", "Alex")

    assert PARTS.state(part, COACH.reading(text)) is PartState.SAYS_IT


@pytest.mark.parametrize(("kind", "part"), EVERY)
def test_a_poor_example_never_says_it(kind: str, part: str) -> None:
    """Neither in an apology nor where the part means something else."""
    text = examples_of(kind, part).poor.replace("{partner}", "Alex")

    assert PARTS.state(part, COACH.reading(text)) is not PartState.SAYS_IT


def test_the_short_message_with_blanks_has_no_note() -> None:
    """What the program itself offers asks for nothing and takes nothing back."""
    words = MESSAGE_WITH_BLANKS.replace("___", "read your messages")

    assert notes(COACH.reading(words), SHIPPED, partner_words("Alex")) == []
    assert fit_of(Kind.ONE_MESSAGE, words_in(words), sentences_in(words)) is Fit.FITS
    assert "?" not in words
