"""How long a letter is: words as a person counts them, and few things said about it."""

from __future__ import annotations

import pytest

from reconcile_gui.apology.counting import Length, length_of, seconds_to_say, words_in


@pytest.mark.parametrize(
    ("text", "count"),
    [
        ("", 0),
        (" \n\t … !", 0),
        ("I am sorry.", 3),
        ("I’m sorry; it’s my doing.", 5),
        ("A well-known lie – twice", 4),
        ("😀 مرحبا שלום", 2),
        ("£4,800", 2),
    ],
)
def test_words_are_counted_as_a_person_would(text: str, count: int) -> None:
    """A count that disagrees with the eye is not believed."""
    assert words_in(text) == count


@pytest.mark.parametrize(
    ("words", "length"),
    [
        (0, Length.NOTHING),
        (1, Length.SHORT),
        (59, Length.SHORT),
        (60, Length.USUAL),
        (700, Length.USUAL),
        (701, Length.LONG),
    ],
)
def test_only_the_ends_are_remarked_on(words: int, length: Length) -> None:
    """Most letters need nothing said about their length."""
    assert length_of(words) is length


def test_the_time_to_say_it_is_about() -> None:
    """Nobody talks by the second."""
    assert seconds_to_say(0) == 0
    assert seconds_to_say(3) == 10
    assert seconds_to_say(130) == 60
    assert seconds_to_say(95) % 10 == 0
