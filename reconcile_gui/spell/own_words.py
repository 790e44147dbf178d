"""Words that are right for one writer: those they added, and the two people's names."""

from __future__ import annotations

import json
from collections.abc import Iterable

from reconcile_gui.spell.words import as_asked

# Chosen: of the same length as the longest word that is looked at, and more than anybody
# will add by hand.
LONGEST_CP, MOST = 60, 5000


def folded(word: str) -> str:
    """Return a word as it is compared: capitals, composition and apostrophes aside."""
    return as_asked(word).casefold()


def read_words(kept: str) -> tuple[str, ...]:
    """Return the words of a workbook as kept there; what cannot be read is no word."""
    try:
        found = json.loads(kept) if kept else []
    except (ValueError, RecursionError):
        return ()
    if not isinstance(found, list):
        return ()
    return tuple(each for each in found if isinstance(each, str) and each)[:MOST]


def kept_words(words: Iterable[str]) -> str:
    """Return how words are kept: sorted, so that the order tells nothing."""
    return json.dumps(sorted(words, key=lambda each: (folded(each), each)), ensure_ascii=False)


def with_word(words: Iterable[str], word: str) -> tuple[str, ...]:
    """Return the words and one more; as they were if it is there, too long or empty."""
    before = tuple(words)
    if not 0 < len(word) <= LONGEST_CP or len(before) >= MOST:
        return before
    return before if folded(word) in map(folded, before) else (*before, word)


def without_word(words: Iterable[str], word: str) -> tuple[str, ...]:
    """Return the words without one."""
    return tuple(each for each in words if folded(each) != folded(word))


def known_of(words: Iterable[str], names: Iterable[str]) -> frozenset[str]:
    """Return own words and every word of the names, `folded`."""
    of_names = {folded(part) for name in names for part in name.split()}
    return frozenset({folded(each) for each in words} | of_names) - {""}
