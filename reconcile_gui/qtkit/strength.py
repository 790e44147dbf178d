"""How easily a passphrase is guessed: one of three words, and never a condition."""

from __future__ import annotations

from enum import Enum

# zxcvbn raises above this many characters; more of them only make guessing harder.
LONGEST = 72
# Source: zxcvbn's scores. 0 and 1 fall to somebody who may try for an hour; 3 and 4 hold
# against a program that has the file alone.
FAIR_SCORE, HARD_SCORE = 2, 3


class Strength(Enum):
    """How hard it is to guess."""

    EASY = "easy"
    FAIR = "fair"
    HARD = "hard"


def strength(passphrase: str) -> Strength:
    """Return how hard a passphrase is to guess: common words, names, dates, rows of keys."""
    # START: its lists of words take a moment to load, and not everybody sets a passphrase.
    from zxcvbn import zxcvbn  # type: ignore[import-untyped]

    score = int(zxcvbn(passphrase[:LONGEST])["score"]) if passphrase else 0
    if score >= HARD_SCORE:
        return Strength.HARD
    return Strength.FAIR if score == FAIR_SCORE else Strength.EASY
