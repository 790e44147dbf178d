"""Searches a text with the rules, sentence by sentence."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Generic, TypeVar

from reconcile_gui.coach.patterns import Pattern
from reconcile_gui.coach.pieces import Piece, pieces
from reconcile_gui.coach.rule import Cue, Rule
from reconcile_gui.coach.ruleset import Ruleset
from reconcile_gui.coach.settle import Hit, settle

_C = TypeVar("_C", bound=Cue)


def match(text: str, rules: Iterable[Rule]) -> list[Hit]:
    """Return the settled hits in a text, in its order, in its code points."""
    return settle(hit for found in hits_by_sentence(text, rules) for hit in found)


def care_hits(text: str, ruleset: Ruleset) -> list[Hit]:
    """Return where a text speaks of dying, self-harm or violence.

    For any text of the writer's, letters and private pages alike, and whatever the
    coach is set to; quoted words count too. It misses a lot: an empty list never
    means that somebody is safe.
    """
    return match(text, ruleset.care)


def hits_by_sentence(text: str, rules: Iterable[Rule]) -> Iterator[list[Hit]]:
    """Yield the hits of each sentence, one list a sentence, not settled.

    A list is yielded for every sentence, so that a background worker can give way
    between two: one search holds the interpreter for its whole length. What remembers
    sentences it has read is `Coach`.
    """
    search = Search(rules)
    for start_cp, _end_cp, piece in pieces(text):
        yield [
            Hit(rule.id, rule.severity, start_cp + start, start_cp + end)
            for rule, start, end in search.places(piece)
        ]


class Search(Generic[_C]):
    """Searches sentences with many cues at once, and passes over most patterns unseen."""

    def __init__(self, cues: Iterable[_C]) -> None:
        """Gather which pattern is worth trying where which word stands."""
        self._tried: list[tuple[_C, Pattern]] = []
        self._always: list[int] = []
        self._by_word: dict[str, list[int]] = {}
        for cue in cues:
            for pattern in cue.patterns:
                for word in pattern.needs:
                    self._by_word.setdefault(word, []).append(len(self._tried))
                if not pattern.needs:
                    self._always.append(len(self._tried))
                self._tried.append((cue, pattern))

    def places(self, piece: Piece) -> Iterator[tuple[_C, int, int]]:
        """Yield cue, start and end, from the piece's start, of what stands in it."""
        lower = piece.lower
        worth = set(self._always)
        for word, numbers in self._by_word.items():
            if word in lower:
                worth.update(numbers)
        for number in sorted(worth):
            cue, pattern = self._tried[number]
            for found in pattern.search.finditer(piece.searched):
                start, end = found.span(pattern.search.groups)
                if _counts(cue, piece, found.start(), start, end):
                    yield cue, start, end


def _counts(cue: Cue, piece: Piece, found_at: int, start: int, end: int) -> bool:
    """Tell whether words that were found are the piece's own, and the writer's."""
    if start == end or found_at >= piece.own_length_cp:
        return False
    if piece.is_quoted(start) and not cue.in_quotes:
        return False
    before = piece.searched[:found_at]
    return not any(guard.search(before) for guard in cue.guards)
