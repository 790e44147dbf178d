"""How long a letter is, and what that may mean to whoever reads it."""

from __future__ import annotations

import re
from enum import Enum

# Source: resources/coach, "over-long"; content of the tab: long letters can feel heavy.
LONG_FROM_WORDS, SHORT_BELOW_WORDS = 700, 60
# Chosen: a calm voice. Slow readers take longer, so the time is "about".
SPOKEN_WORDS_A_MINUTE = 130
SECONDS_STEP = 10
_WORD = re.compile(r"\w[\w'’\-]*")


class Length(Enum):
    """What is said about a length; most letters need nothing said."""

    NOTHING = "nothing"
    SHORT = "short"
    USUAL = "usual"
    LONG = "long"


def words_in(text: str) -> int:
    """Return the number of words; “I’m” and “well-known” are one each."""
    return sum(1 for _ in _WORD.finditer(text))


def length_of(words: int) -> Length:
    """Return what a letter of so many words is."""
    if words == 0:
        return Length.NOTHING
    if words < SHORT_BELOW_WORDS:
        return Length.SHORT
    return Length.LONG if words > LONG_FROM_WORDS else Length.USUAL


def seconds_to_say(words: int) -> int:
    """Return about how many seconds it takes to say so many words, in steps of ten."""
    seconds = words * 60 / SPOKEN_WORDS_A_MINUTE
    return max(SECONDS_STEP, round(seconds / SECONDS_STEP) * SECONDS_STEP) if words else 0
