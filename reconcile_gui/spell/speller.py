"""One language's dictionaries, loaded: which words they hold, and what was perhaps meant.

The library is an extra of this program: without it nothing is checked, and Settings says so.
It opens the two files of a dictionary and no others, and writes nothing.
"""

from __future__ import annotations

import codecs
import importlib.util
import re
from collections.abc import Iterator, Sequence
from functools import lru_cache
from itertools import islice, pairwise
from pathlib import Path
from typing import Protocol, cast

from reconcile_gui.spell.dictionaries import Dictionary

MOST_OFFERED = 5
# Chosen: what is longer takes the library half a second, and is rarely one word.
LONGEST_GUESSED = 30
# Chosen: the first entries of some dictionaries are parts of words only.
LOOKED_UP = 300


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
        answers = [_answer(each, asked) for each in self._held]
        return True in answers or False not in answers

    def guesses(self, asked: str) -> tuple[str, ...]:
        """Return up to MOST_OFFERED words that were perhaps meant, the likeliest first.

        Slips of one hand come before what the library thinks: where "sorry" lacks an r, it
        would rather offer "rosy".
        """
        if len(asked) > LONGEST_GUESSED:
            return ()
        likely = [slip for slip in slips(asked) if any(_answer(one, slip) for one in self._held)]
        found: list[str] = []
        for each in self._held:
            try:
                found += [guess for guess in each.suggest(asked) if guess and guess != asked]
            except UnicodeEncodeError:
                continue
            if len(set(found)) >= MOST_OFFERED:
                break
        likely += [guess for guess in found if _is_two_words(guess, asked)]
        return tuple(dict.fromkeys([*likely, *found]))[:MOST_OFFERED]


def _answer(held: Held, asked: str) -> bool | None:
    """Return whether a word is in a dictionary; None where it cannot even write it."""
    try:
        return held.spell(asked)
    except UnicodeEncodeError:
        return None


def slips(word: str) -> Iterator[str]:
    """Yield what a word would be with a letter doubled, or single, or two in their order."""
    for at in range(len(word)):
        yield word[:at] + word[at] + word[at:]
    for at, (one, other) in enumerate(pairwise(word)):
        if one == other:
            yield word[:at] + word[at + 1 :]
    for at, (one, other) in enumerate(pairwise(word)):
        if one != other:
            yield word[:at] + other + one + word[at + 2 :]


def _is_two_words(guess: str, asked: str) -> bool:
    """Tell of two words run together, as "a lot" often is."""
    parts = guess.split(" ")
    is_cut = len(parts) == 2 and "".join(parts) == asked
    return is_cut and all(len(part) > 1 or part in "aI" for part in parts)


def is_installed() -> bool:
    """Tell whether the library is there; nothing is loaded."""
    return importlib.util.find_spec("hunspell") is not None


def own_folder() -> Path | None:
    """Return the folder of the dictionary that the library brings, if it is installed."""
    found = importlib.util.find_spec("hunspell")
    return Path(found.origin).parent / "dictionaries" if found and found.origin else None


@lru_cache(maxsize=8)
def load(dictionary: Dictionary) -> Held:
    """Load a dictionary, once in a process: about 50 ms and 10 MB. Raises NotLoaded.

    It holds nobody's own words, so that windows and workbooks may share it. One that does
    not know its own words is damaged: with it every word of a letter would be marked.
    """
    try:
        from hunspell import Hunspell  # type: ignore[import-untyped]

        # Everything is named: else it would look at variables of the environment.
        held = Hunspell(dictionary.stem, str(dictionary.folder), "utf-8")
        with (dictionary.folder / f"{dictionary.stem}.dic").open("rb") as lines:
            begins = next(lines, b"").removeprefix(codecs.BOM_UTF8).split()[:1]
            entries = [line.partition(b"/")[0] for line in islice(lines, LOOKED_UP)]
        encoding = _encoding(dictionary)
    except (ImportError, OSError, ValueError):
        raise NotLoaded from None
    is_counted = bool(begins) and begins[0].isdigit()
    own = (entry.decode(encoding, "ignore").strip() for entry in entries)
    if not is_counted or not any(word and held.spell(word) for word in own):
        raise NotLoaded
    return cast("Held", held)


def _encoding(dictionary: Dictionary) -> str:
    """Return the encoding of a dictionary, as the library takes it. Raises OSError."""
    affixes = (dictionary.folder / f"{dictionary.stem}.aff").read_bytes()
    named = re.search(rb"^(?:\xef\xbb\xbf)?SET[ \t]+([!-~]+)", affixes, re.MULTILINE)
    try:
        return codecs.lookup(named[1].decode("ascii")).name if named else "latin-1"
    except LookupError:
        return "ascii"
