"""What differs between two texts, word by word."""

from __future__ import annotations

import re
from dataclasses import dataclass
from difflib import SequenceMatcher
from typing import TYPE_CHECKING

from reconcile_gui.text.sentences import sentences

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

Span = tuple[int, int]
_PIECE = re.compile(r"\w+|\s+|[^\w\s]")
# Chosen: beyond this two passages have too little in common to be compared word by word
# while somebody waits.
MOST_PIECES = 1500


@dataclass(frozen=True, slots=True)
class Differences:
    """The places that only one of two texts has, in code points, as (start, end)."""

    in_first: tuple[Span, ...]
    in_second: tuple[Span, ...]

    def __bool__(self) -> bool:
        """Tell whether anything differs."""
        return bool(self.in_first or self.in_second)


def differences(first: str, second: str) -> Differences:
    """Compare two texts: by sentences, and what changed there by words."""
    if first == second:
        return Differences((), ())
    left, right = _sentences(first), _sentences(second)
    only_left: list[Span] = []
    only_right: list[Span] = []
    for a, b in _unlike(first, left, second, right):
        _compare_words(first, a, second, b, only_left, only_right)
    return Differences(_joined(first, only_left), _joined(second, only_right))


def _compare_words(
    first: str, a: Span, second: str, b: Span, only_left: list[Span], only_right: list[Span]
) -> None:
    left, right = _pieces(first, a), _pieces(second, b)
    if not left or not right or len(left) + len(right) > MOST_PIECES:
        only_left.append(a)
        only_right.append(b)
        return
    for span_a, span_b in _unlike(first, left, second, right):
        only_left.append(span_a)
        only_right.append(span_b)


def _unlike(
    first: str, left: Sequence[Span], second: str, right: Sequence[Span]
) -> Iterator[tuple[Span, Span]]:
    """Yield the stretches of pieces that are not the same in both."""
    matcher = SequenceMatcher(
        None, [first[s:e] for s, e in left], [second[s:e] for s, e in right], autojunk=True
    )
    for tag, a, z, c, y in matcher.get_opcodes():
        if tag != "equal":
            yield _stretch(left, a, z, len(first)), _stretch(right, c, y, len(second))


def _stretch(pieces: Sequence[Span], start: int, end: int, length: int) -> Span:
    if start == end:
        at = pieces[start][0] if start < len(pieces) else length
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
