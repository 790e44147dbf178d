"""How easily somebody who knows the writer would guess a passphrase: one of three words."""

from __future__ import annotations

from enum import Enum

# Chosen: what a person who may try some hundreds of times at this computer does not guess,
# and what a program with the file alone does not within years. Length counts most.
EASY_BELOW, HARD_FROM = 8, 16
# Chosen: fewer different characters than this are a pattern, however many there are.
FEWEST_DIFFERENT = 5


class Strength(Enum):
    """How hard it is to guess."""

    EASY = "easy"
    FAIR = "fair"
    HARD = "hard"


def strength(passphrase: str) -> Strength:
    """Return how hard a passphrase is to guess; a hint, never a condition."""
    different = len(set(passphrase.casefold()))
    if len(passphrase) < EASY_BELOW or different < FEWEST_DIFFERENT:
        return Strength.EASY
    return Strength.HARD if len(passphrase) >= HARD_FROM else Strength.FAIR
