"""Words of a letter on their way to another tab."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class SaidInLetter:
    """A copy of a sentence; the letter keeps its own. letter_id: where it stands."""

    letter_id: int
    words: str
