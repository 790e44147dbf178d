"""Reads a pattern without running it: the words it cannot do without, and its repeats."""

from __future__ import annotations

import functools
import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

_TOKEN = re.compile(
    r"""(?P<open>\((?:\?(?:[:=!]|<[=!]))?)
      | (?P<close>\))
      | (?P<either>\|)
      | (?P<repeat>[*+?]|\{\d*,?\d*\})[?+]?
      | (?P<letter>[^\W_]|['\-])
      | (?P<other>\\.|\[\^?\]?(?:\\.|[^\]\\])*\]|.)""",
    re.VERBOSE | re.DOTALL,
)
_LOOKS_AROUND = ("(?=", "(?!", "(?<=", "(?<!")
_ENDLESS = re.compile(r"[*+]|\{\d*,\}")
_MAY_BE_ABSENT = re.compile(r"[*?]|\{0?,")

# Chosen: in how many of a hundred sentences of a letter such letters stand; it only
# decides which of several needed words is looked for first.
_EVERYWHERE = frozenset(
    {
        "about", "all", "and", "any", "are", "be", "but", "can", "do", "for", "had", "has",
        "have", "her", "him", "his", "how", "if", "in", "is", "it", "me", "my", "no", "not",
        "of", "on", "one", "or", "our", "out", "she", "so", "that", "the", "them", "they",
        "this", "to", "us", "was", "we", "were", "what", "when", "who", "will", "with",
        "would", "you", "your",
    }
)  # fmt: skip
_EVERYWHERE_COST = 50
_COST_BY_LENGTH = (100, 100, 40, 12, 5, 2)


@dataclass(slots=True)
class _Piece:
    """A letter, a group with its branches, or anything else; and how often it stands."""

    letter: str = ""
    branches: list[list[_Piece]] | None = None
    repeat: str = ""

    @property
    def is_sure(self) -> bool:
        return not _MAY_BE_ABSENT.match(self.repeat)


def words_needed(pattern: str) -> tuple[str, ...]:
    """Return words in lower case, one of which stands in all that the pattern finds.

    pattern: in the form of Python's `re`, one that compiles. They may be parts of words.
    Empty when no word is sure to stand there.
    """
    return tuple(sorted(_needed(_branches(pattern))))


def repeats_a_repeat(pattern: str) -> bool:
    """Tell whether something endless is itself repeated endlessly, which can hang."""
    return any(_is_nested(branch, inside=False) for branch in _branches(pattern))


# Whoever asks for one thing about a pattern asks for the other next.
@functools.lru_cache(maxsize=1)
def _branches(pattern: str) -> list[list[_Piece]]:
    return _read(_TOKEN.finditer(pattern))


def _read(tokens: Iterator[re.Match[str]]) -> list[list[_Piece]]:
    """Return the branches up to the end of the group that the tokens are in."""
    branches: list[list[_Piece]] = [[]]
    for token in tokens:
        if token["close"]:
            break
        if token["either"]:
            branches.append([])
        elif token["repeat"] and branches[-1]:
            branches[-1][-1].repeat = token["repeat"]
        elif token["open"]:
            inside = _read(tokens)
            is_zero_wide = token["open"] in _LOOKS_AROUND
            branches[-1].append(_Piece() if is_zero_wide else _Piece(branches=inside))
        else:
            branches[-1].append(_Piece(letter=(token["letter"] or "").lower()))
    return branches


def _needed(branches: list[list[_Piece]]) -> frozenset[str]:
    """Return words of which every branch holds one; empty when a branch needs none."""
    best = [min(_choices(branch), key=_cost, default=frozenset[str]()) for branch in branches]
    return frozenset().union(*best) if all(best) else frozenset()


def _choices(branch: list[_Piece]) -> Iterator[frozenset[str]]:
    """Yield sets of words; of each set one word stands wherever the branch is found."""
    run = ""
    for piece in branch:
        if piece.letter and not piece.repeat:
            run += piece.letter
            continue
        if run:
            yield frozenset({run})
        run = ""
        if piece.branches and piece.is_sure and (words := _needed(piece.branches)):
            yield words
    if run:
        yield frozenset({run})


def _cost(words: Iterable[str]) -> int:
    return sum(
        _EVERYWHERE_COST
        if word in _EVERYWHERE
        else _COST_BY_LENGTH[min(len(word), len(_COST_BY_LENGTH) - 1)]
        for word in words
    )


def _is_nested(branch: list[_Piece], *, inside: bool) -> bool:
    for piece in branch:
        is_endless = bool(_ENDLESS.match(piece.repeat))
        if inside and is_endless:
            return True
        if any(_is_nested(each, inside=inside or is_endless) for each in piece.branches or []):
            return True
    return False
