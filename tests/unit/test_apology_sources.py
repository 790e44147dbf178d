"""Copied words: they are named as such for as long as a sentence of them stands there."""

from __future__ import annotations

from datetime import date

import pytest

from reconcile_gui.apology.records import CameFrom
from reconcile_gui.apology.sources import still_there

ANSWER = CameFrom(
    "what", "A1", "What did you do?", date(2026, 3, 3), "I hid a debt. For a whole year.\n"
)


@pytest.mark.parametrize(
    ("text", "is_there"),
    [
        ("I hid a debt. For a whole year.", True),
        ("Dear Alex, I hid a debt. I am sorry.", True),  # one sentence is left
        ("For a whole year. And longer.", True),
        ("I hid the debt for a year.", False),
        ("", False),
    ],
)
def test_a_sentence_is_enough(text: str, is_there: bool) -> None:
    """Whoever has said it anew has said it themselves."""
    assert still_there(text, [ANSWER]) == ((ANSWER,) if is_there else ())


def test_a_short_sentence_alone_tells_nothing() -> None:
    """“I lied.” may stand anywhere by chance."""
    answer = CameFrom("what", "A2", "What?", date(2026, 3, 3), "I lied. It was about the money.")

    assert still_there("I lied. To everyone.", [answer]) == ()
    assert still_there("Yes.", [CameFrom("what", "A3", "?", date(2026, 3, 3), "Yes.")]) != ()


def test_the_same_answer_twice_is_named_once() -> None:
    """Two copies, one source; blank words have none."""
    blank = CameFrom("what", "A2", "What?", date(2026, 3, 3), " \n")

    assert still_there("I hid a debt.", [ANSWER, ANSWER, blank]) == (ANSWER,)
