"""One language's dictionaries, loaded: which words they hold, and what was perhaps meant.

The library is an extra of this program: without it nothing is checked, and Settings says so.
It opens the two files of a dictionary and no others, and writes nothing.
"""

from __future__ import annotations

import importlib.util
from collections.abc import Sequence
from pathlib import Path
from typing import Protocol

from reconcile_gui.spell.dictionaries import Dictionary

MOST_OFFERED = 5
# Chosen: what is longer takes the library half a second, and is rarely one word.
LONGEST_GUESSED = 30


class Held(Protocol):
    """What is asked of a loaded dictionary."""

    def spell(self, word: str, /) -> bool:
        """Tell whether the word is in it. Raises UnicodeEncodeError for letters it has not."""
        ...

    def suggest(self, word: str, /) -> Sequence[str]:
        """Return words near this one, the nearest first. Raises as `spell`."""
        ...


class NotLoaded(Exception):
    """A dictionary, or the library itself, cannot be used here."""


class Speller:
    """Knows a word that one of its dictionaries knows."""

    def __init__(self, held: Sequence[Held]) -> None:
        """held: at least one, the nearest to the language first."""
        self._held = tuple(held)

    def knows(self, asked: str) -> bool:
        """Tell whether a word is in a dictionary; one that none can write down is let be.

        asked: see `words.Word`.
        """
        refused = 0
        for each in self._held:
            try:
                if each.spell(asked):
                    return True
            except UnicodeEncodeError:
                refused += 1
        return refused == len(self._held)

    def guesses(self, asked: str) -> tuple[str, ...]:
        """Return up to MOST_OFFERED words that were perhaps meant, the likeliest first."""
        if len(asked) > LONGEST_GUESSED:
            return ()
        found: list[str] = []
        for each in self._held:
            try:
                found += [guess for guess in each.suggest(asked) if guess and guess != asked]
            except UnicodeEncodeError:
                continue
            if len(set(found)) >= MOST_OFFERED:
                break
        return tuple(dict.fromkeys(found))[:MOST_OFFERED]


def is_installed() -> bool:
    """Tell whether the library is there; nothing is loaded."""
    return importlib.util.find_spec("hunspell") is not None


def own_folder() -> Path | None:
    """Return the folder of the dictionary that the library brings, if it is installed."""
    found = importlib.util.find_spec("hunspell")
    return Path(found.origin).parent / "dictionaries" if found and found.origin else None


def load(dictionaries: Sequence[Dictionary]) -> Speller:
    """Load the dictionaries of a language: about 50 ms and 10 MB each. Raises NotLoaded."""
    try:
        from hunspell import Hunspell  # type: ignore[import-untyped]
    except ImportError:
        raise NotLoaded from None
    held: list[Held] = []
    for each in dictionaries:
        try:
            # Everything is named: else it would look at variables of the environment.
            held.append(Hunspell(each.stem, str(each.folder), "utf-8"))
        except (OSError, ValueError):
            continue
    if not held:
        raise NotLoaded
    return Speller(held)
