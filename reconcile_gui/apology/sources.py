"""Which of the words that were copied into a text are still there."""

from __future__ import annotations

from typing import TYPE_CHECKING

from reconcile_gui.text.sentences import sentences

if TYPE_CHECKING:
    from collections.abc import Iterable

    from reconcile_gui.apology.records import CameFrom

# Chosen: fewer words than these may stand anywhere by chance.
FEW_WORDS = 3


def still_there(text: str, copied: Iterable[CameFrom]) -> tuple[CameFrom, ...]:
    """Return what was copied and of which at least a sentence still stands in the text.

    The same answer, copied twice, counts once.
    """
    kept = {
        (each.question_id, each.day): each for each in copied if _is_in(text, each.words.strip())
    }
    return tuple(kept.values())


def _is_in(text: str, words: str) -> bool:
    if not words:
        return False
    told = (words[one.start_cp : one.end_cp].strip() for one in sentences(words))
    return words in text or any(
        sentence in text for sentence in told if len(sentence.split()) >= FEW_WORDS
    )
