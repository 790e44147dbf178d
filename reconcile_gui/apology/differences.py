"""What differs between two texts, word by word."""

from __future__ import annotations

import re
from dataclasses import dataclass
from difflib import SequenceMatcher
from enum import StrEnum
from typing import TYPE_CHECKING

from reconcile_gui.text.sentences import sentences

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

Span = tuple[int, int]
_WORD = re.compile(r"\w+")
_PIECE = re.compile(r"\w+|\s+|[^\w\s]")
# Chosen: beyond this two passages have too little in common to be compared word by word
# while somebody waits.
MOST_PIECES = 1500
ISLAND_WORDS = 1


@dataclass(frozen=True, slots=True)
class Differences:
    """The places that only one of two texts has, in code points, as (start, end)."""

    in_first: tuple[Span, ...]
    in_second: tuple[Span, ...]

    def __bool__(self) -> bool:
        """Tell whether anything differs."""
        return bool(self.in_first or self.in_second)


class Side(StrEnum):
    """Where a stretch of one text made of two comes from."""

    BOTH = "both"
    FIRST = "first"
    SECOND = "second"


@dataclass(frozen=True, slots=True)
class Stretch:
    """A stretch of both texts read as one. side: which of them has these words."""

    side: Side
    words: str


def differences(first: str, second: str) -> Differences:
    """Compare two texts: by sentences, and what changed there by words."""
    changes = list(_changes(first, second))
    return Differences(
        _joined(first, [a for a, _ in changes]), _joined(second, [b for _, b in changes])
    )


def in_one_text(first: str, second: str) -> tuple[Stretch, ...]:
    """Return two texts as one: what both have, and where they differ each its own words.

    Without what only one has, the other is there letter by letter. Between two changed
    words a blank goes with both, so that a changed phrase stays together.
    """
    found: list[Stretch] = []
    at = 0
    for a, b in _changes(first, second):
        _add(found, first[at : a[0]], first[slice(*a)], second[slice(*b)])
        at = a[1]
    _add(found, first[at:], "", "")
    return tuple(each for each in found if each.words)


def _add(found: list[Stretch], same: str, one: str, other: str) -> None:
    if found and same and not same.strip() and (one or other):
        before, after = found.pop(-2), found.pop()
        one, other = before.words + same + one, after.words + same + other
    elif same:
        found.append(Stretch(Side.BOTH, same))
    elif found:  # right after another change
        before, after = found.pop(-2), found.pop()
        one, other = before.words + one, after.words + other
    if one or other:
        found += [Stretch(Side.FIRST, one), Stretch(Side.SECOND, other)]


def _changes(first: str, second: str) -> Iterator[tuple[Span, Span]]:
    """Yield what only one of two texts has, and what the other has there, in order."""
    if first == second:
        return
    for a, b in _unlike(first, _sentences(first), second, _sentences(second)):
        left, right = _pieces(first, a), _pieces(second, b)
        if not left or not right or len(left) + len(right) > MOST_PIECES:
            yield a, b
        else:
            yield from _calm(first, _unlike(first, left, second, right))


def _calm(first: str, changes: Iterable[tuple[Span, Span]]) -> Iterator[tuple[Span, Span]]:
    """Let a single word between two changes go with them: an island tells nothing."""
    last: tuple[Span, Span] | None = None
    for a, b in changes:
        if last is not None and len(_WORD.findall(first[last[0][1] : a[0]])) <= ISLAND_WORDS:
            last = (last[0][0], a[1]), (last[1][0], b[1])
            continue
        if last is not None:
            yield last
        last = a, b
    if last is not None:
        yield last


def _unlike(
    first: str, left: Sequence[Span], second: str, right: Sequence[Span]
) -> Iterator[tuple[Span, Span]]:
    """Yield the stretches of pieces that are not the same in both."""
    matcher = SequenceMatcher(
        None, [first[s:e] for s, e in left], [second[s:e] for s, e in right], autojunk=True
    )
    for tag, a, z, c, y in matcher.get_opcodes():
        if tag != "equal":
            yield _stretch(left, a, z), _stretch(right, c, y)


def _stretch(pieces: Sequence[Span], start: int, end: int) -> Span:
    if start == end:
        last = pieces[-1][1] if pieces else 0
        at = pieces[start][0] if start < len(pieces) else last
        return at, at
    return pieces[start][0], pieces[end - 1][1]


def _sentences(text: str) -> list[Span]:
    return [(one.start_cp, one.end_cp) for one in sentences(text)]


def _pieces(text: str, span: Span) -> list[Span]:
    return [piece.span() for piece in _PIECE.finditer(text, *span)]


def _joined(text: str, spans: list[Span]) -> tuple[Span, ...]:
    """Return the spans that hold anything; those with only blanks between them as one."""
    joined: list[Span] = []
    for start, end in sorted(spans):
        if start == end:
            continue
        if joined and not text[joined[-1][1] : start].strip():
            joined[-1] = (joined[-1][0], max(end, joined[-1][1]))
        else:
            joined.append((start, end))
    return tuple(joined)
