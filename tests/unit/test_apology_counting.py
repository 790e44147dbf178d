"""How long a letter is: words as a person counts them, and few things said about it."""

from __future__ import annotations

import pytest

from reconcile_gui.apology.counting import (
    Fit,
    Length,
    fit_of,
    length_of,
    seconds_to_say,
    sentences_in,
    words_in,
)
from reconcile_gui.apology.records import Kind


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


@pytest.mark.parametrize(
    ("text", "count"),
    [
        ("", 0),
        ("…", 0),
        ("I am sorry.", 1),
        ("I lied. To you!\n\nFor a year", 3),
        ("No. … Yes.", 2),
    ],
)
def test_sentences_are_those_with_words(text: str, count: int) -> None:
    """A line of dots is none."""
    assert sentences_in(text) == count


@pytest.mark.parametrize(
    ("kind", "words", "said", "fit"),
    [
        (Kind.SPOKEN, 20, 2, Fit.LESS),
        (Kind.SPOKEN, 20, 3, Fit.FITS),
        (Kind.SPOKEN, 90, 6, Fit.FITS),
        (Kind.SPOKEN, 90, 7, Fit.MORE),
        (Kind.ONE_MESSAGE, 5, 1, Fit.FITS),
        (Kind.ONE_MESSAGE, 80, 5, Fit.FITS),
        (Kind.ONE_MESSAGE, 81, 5, Fit.MORE),
        (Kind.ONE_MESSAGE, 20, 6, Fit.MORE),
        (Kind.APOLOGY, 900, 90, Fit.FITS),
    ],
)
def test_only_what_is_meant_to_be_short_has_limits(
    kind: Kind, words: int, said: int, fit: Fit
) -> None:
    """A talk of three to six sentences; a message of a few lines."""
    assert fit_of(kind, words, said) is fit
