"""Where hits come from: the rules for care, the rules for letters, and whatever joins them."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Protocol

from reconcile_gui.coach.match import Search
from reconcile_gui.coach.pieces import Piece
from reconcile_gui.coach.rule import Rule, Severity
from reconcile_gui.coach.ruleset import Ruleset
from reconcile_gui.coach.settle import Hit


class Finder(Protocol):
    """A source of hits.

    Each is asked once for each sentence and knows nothing of the others; `settle`
    decides between hits on the same words, whichever source they are of.
    """

    def __call__(self, piece: Piece) -> Iterable[Hit]:
        """Return hits of rules that the ruleset knows.

        piece: in words written out. Places are as typed, from the sentence's first
        character: `Piece.as_typed`.
        """
        ...


class ByRules:
    """Finds what the patterns of some rules find."""

    def __init__(self, rules: Iterable[Rule]) -> None:
        """Take the rules."""
        self._search = Search(each for rule in rules for each in rule.searched)

    def __call__(self, piece: Piece) -> Iterator[Hit]:
        """Yield the hits of all rules, in the order of the rules."""
        for rule, start, end in self._search.places(piece):
            yield Hit(rule.id, rule.severity, start, end)


def finders_of(ruleset: Ruleset) -> tuple[Finder, ...]:
    """Return the sources of hits that every text is read with: care, and the letter's rules."""
    letter = [rule for rule in ruleset.rules if rule.severity is not Severity.CARE]
    return ByRules(ruleset.care), ByRules(letter)
