"""Searches a text with the rules, sentence by sentence."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from typing import Generic, TypeVar

from reconcile_gui.coach.patterns import Pattern
from reconcile_gui.coach.pieces import START, Piece, pieces
from reconcile_gui.coach.rule import Cue, Rule
from reconcile_gui.coach.ruleset import Ruleset
from reconcile_gui.coach.settle import Hit, settle
from reconcile_gui.coach.shorthand import WRITTEN_OUT, Shorthand

_C = TypeVar("_C", bound=Cue)

_BLANKS = " \n"
_NO_MARK_BEFORE = _BLANKS + ",;:"


def match(text: str, rules: Iterable[Rule], shorthand: Shorthand = WRITTEN_OUT) -> list[Hit]:
    """Return the settled hits in a text, in its order, in its code points."""
    return settle(hit for found in hits_by_sentence(text, rules, shorthand) for hit in found)


def care_hits(text: str, ruleset: Ruleset) -> list[Hit]:
    """Return where a text speaks of dying, self-harm or violence.

    For any text of the writer's, letters and private pages alike, and whatever the
    coach is set to; quoted words count too. It misses a lot: an empty list never
    means that somebody is safe.
    """
    return match(text, ruleset.care, ruleset.shorthand)


def hits_by_sentence(
    text: str, rules: Iterable[Rule], shorthand: Shorthand = WRITTEN_OUT
) -> Iterator[list[Hit]]:
    """Yield the hits of each sentence, one list a sentence, not settled.

    A list is yielded for every sentence, so that a background worker can give way
    between two: one search holds the interpreter for its whole length. What remembers
    sentences it has read is `Coach`.
    """
    search = Search(each for rule in rules for each in rule.searched)
    for start_cp, _end_cp, piece in pieces(text):
        yield [
            Hit(rule.id, rule.severity, start_cp + start, start_cp + end)
            for rule, start, end in search.places(shorthand.read(piece))
        ]


class Search(Generic[_C]):
    """Searches sentences with many cues at once, and passes over most patterns unseen."""

    def __init__(self, cues: Iterable[_C]) -> None:
        """Gather which pattern is worth trying where which word stands."""
        self._tried: list[tuple[_C, Pattern]] = []
        self._always: list[int] = []
        by_word: dict[str, list[int]] = {}
        for cue in cues:
            for pattern in cue.patterns:
                for word in pattern.needs:
                    by_word.setdefault(word, []).append(len(self._tried))
                if not pattern.needs:
                    self._always.append(len(self._tried))
                self._tried.append((cue, pattern))
        self._by_start: dict[str, list[tuple[str, list[int]]]] = {}
        for word, numbers in by_word.items():
            self._by_start.setdefault(word[:START], []).append((word, numbers))
        self._short = [head for head in self._by_start if len(head) < START]

    def places(self, piece: Piece) -> Iterator[tuple[_C, int, int]]:
        """Yield cue, start and end, from the piece's start, of what stands in it."""
        lower = piece.lower
        worth = set(self._always)
        for head in (*self._short, *(piece.starts & self._by_start.keys())):
            for word, numbers in self._by_start[head]:
                if word in lower:
                    worth.update(numbers)
        guarded = _Guarded(piece.searched)
        for number in sorted(worth):
            cue, pattern = self._tried[number]
            for found in pattern.search.finditer(piece.searched):
                start, end = _marked(found, pattern)
                if start >= end:
                    continue
                typed_at, _end = piece.as_typed(found.start(), found.end())
                start, end = piece.as_typed(start, end)
                is_own = typed_at < piece.own_length_cp
                is_others = piece.is_quoted(start) and not cue.in_quotes
                if is_own and not is_others and not guarded.takes_back(cue, found):
                    yield cue, start, end


def _marked(found: re.Match[str], pattern: Pattern) -> tuple[int, int]:
    """Return the words to mark, without blanks at their ends or a comma before them."""
    group = pattern.search.groups
    start, end = found.span(group)
    words = found[group] or ""
    return (
        start + len(words) - len(words.lstrip(_NO_MARK_BEFORE)),
        max(start, end - len(words) + len(words.rstrip(_BLANKS))),
    )


class _Guarded:
    """Looks for guards around words; many cues ask for the same ones at the same place."""

    def __init__(self, searched: str) -> None:
        self._searched = searched
        self._answers: dict[tuple[str, int, bool], bool] = {}

    def takes_back(self, cue: Cue, found: re.Match[str]) -> bool:
        """Tell whether what stands before or after the words takes them back."""
        return any(self._has(guard, found.start(), before=True) for guard in cue.guards) or any(
            self._has(guard, found.end(), before=False) for guard in cue.guards_after
        )

    def _has(self, guard: Pattern, at: int, *, before: bool) -> bool:
        asked = guard.written, at, before
        if asked not in self._answers:
            words = self._searched[:at] if before else self._searched[at:]
            self._answers[asked] = (
                guard.may_be_in(words.lower()) and guard.search.search(words) is not None
            )
        return self._answers[asked]
