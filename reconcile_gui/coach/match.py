"""Searches a text with the rules, sentence by sentence."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from reconcile_gui.coach.pieces import Piece, pieces
from reconcile_gui.coach.rule import Cue, Rule
from reconcile_gui.coach.ruleset import Ruleset
from reconcile_gui.coach.settle import Hit, settle


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
    rules = tuple(rules)
    for start_cp, _end_cp, piece in pieces(text):
        yield [
            Hit(rule.id, rule.severity, start_cp + start, start_cp + end)
            for rule in rules
            for start, end in places(piece, rule)
        ]


def places(piece: Piece, cue: Cue) -> Iterator[tuple[int, int]]:
    """Yield start and end, from the piece's start, of each time a cue stands in it."""
    for pattern in cue.patterns:
        if not pattern.may_be_in(piece.lower):
            continue
        for found in pattern.search.finditer(piece.searched):
            start, end = found.span(pattern.search.groups)
            is_own = start < end and found.start() < piece.own_length_cp
            if is_own and (cue.in_quotes or not piece.is_quoted(start)):
                before = piece.searched[: found.start()]
                if not any(guard.search(before) for guard in cue.guards):
                    yield start, end
