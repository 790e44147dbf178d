"""Several sources of hits are asked alike, and settled together."""

from __future__ import annotations

from collections.abc import Iterator

from reconcile_gui.coach.finding import ByRules, finders_of
from reconcile_gui.coach.pieces import Piece, pieces
from reconcile_gui.coach.reading import Coach
from reconcile_gui.coach.rule import Severity
from reconcile_gui.coach.settle import Hit
from tests.rules.shipped import SHIPPED
from tests.unit.test_coach_match import rule


class LastWord:
    """A source that knows nothing of patterns: it stops at the last word before the stop."""

    def __call__(self, piece: Piece) -> Iterator[Hit]:
        """Yield one hit, its place as typed."""
        words = piece.searched.rstrip(" .")
        yield Hit("label", Severity.STOP, *piece.as_typed(words.rindex(" ") + 1, len(words)))


def found_by(finder: ByRules, text: str) -> list[str]:
    """Return the words that a source finds in the one sentence of a text."""
    (_start, _end, piece) = next(pieces(text))
    return [text[hit.start_cp : hit.end_cp] for hit in finder(piece)]


def test_rules_are_a_source_like_any_other() -> None:
    """What they find has its place from the head of the sentence."""
    assert found_by(ByRules([rule("you made me")]), "So you made me.") == ["you made me"]


def test_care_and_letters_are_sources_of_their_own() -> None:
    """Care is asked first, and finds care alone."""
    care, letter = finders_of(SHIPPED)
    (_start, _end, piece) = next(pieces("You always nag, and I want to die."))

    assert {hit.severity for hit in care(piece)} == {Severity.CARE}
    assert {hit.rule_id for hit in letter(piece)} == {"you-always"}


def test_the_graver_of_two_sources_stays() -> None:
    """And its place is right where short words were written out before it."""
    text = "Bc u always nag."
    hits = Coach(SHIPPED, [LastWord()]).reading(text).hits

    assert [(text[hit.start_cp : hit.end_cp], hit.severity) for hit in hits] == [
        ("u always", Severity.REWORK),
        ("nag", Severity.STOP),
    ]
