"""The nine parts: their order, and what is said about them."""

from __future__ import annotations

import pytest

from reconcile_gui.apology.parts import (
    PART_IDS,
    PARTS,
    part_by_id,
)


def test_the_nine_parts_stand_in_the_order_of_an_apology() -> None:
    """Rules, stored rows and exports name parts by these ids."""
    assert PART_IDS == (
        "opening",
        "sorry",
        "what",
        "impact",
        "why",
        "repair",
        "change",
        "free",
        "close",
    )
    assert [each.id for each in PARTS] == list(PART_IDS)


def test_titles_are_the_words_of_the_writer() -> None:
    """They speak to the other person, in the first person."""
    assert [part.title for part in PARTS] == [
        "Why I am writing",
        "I am sorry",
        "What I did",
        "What it did to you",
        "Why, without excuse",
        "Making it right",
        "What I am changing",
        "You owe me nothing",
        "Closing",
    ]


def test_every_part_asks_something_in_calm_words() -> None:
    """A prompt stands in each empty part; nobody is shouted at or praised."""
    for part in PARTS:
        assert part.prompt
        assert "!" not in part.prompt
        assert "forgive" not in part.prompt
    assert (
        part_by_id("what").prompt == "What did you do? Say it so that {partner} would recognise it."
    )


def test_an_unknown_part_is_an_error() -> None:
    """A typing mistake in our code must not make a tenth part."""
    with pytest.raises(KeyError):
        part_by_id("intro")
