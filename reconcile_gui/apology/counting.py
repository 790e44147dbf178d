"""How long a letter is, and what that may mean to whoever reads it."""

from __future__ import annotations

import re
from enum import Enum

from reconcile_gui.apology.records import Kind
from reconcile_gui.text.sentences import sentences

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


class Fit(Enum):
    """What a text is that is meant to be short."""

    LESS = "less"
    FITS = "fits"
    MORE = "more"


# Source: content of the tab: a spoken apology has three to six sentences; to somebody who
# asked for nothing, one short message that is easy to leave unanswered, and no more.
SPOKEN_SENTENCES = (3, 6)
# Chosen: five sentences that fit on one screen of a telephone.
MESSAGE_SENTENCES, MESSAGE_WORDS = 5, 80


def sentences_in(text: str) -> int:
    """Return the number of sentences that have a word in them."""
    return sum(1 for one in sentences(text) if _WORD.search(text, one.start_cp, one.end_cp))


def fit_of(kind: str, words: int, said: int) -> Fit:
    """Return whether a spoken version, or a short message, is as short as it is meant.

    said: its sentences.
    """
    if kind == Kind.SPOKEN:
        least, most = SPOKEN_SENTENCES
        return Fit.LESS if said < least else Fit.MORE if said > most else Fit.FITS
    if kind == Kind.ONE_MESSAGE:
        is_more = said > MESSAGE_SENTENCES or words > MESSAGE_WORDS
        return Fit.MORE if is_more else Fit.FITS
    return Fit.FITS


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
