"""The rules as they are shipped, read once for all tests of rules."""

from __future__ import annotations

import functools
from pathlib import Path

import pytest

from reconcile_gui.coach.match import Search
from reconcile_gui.coach.pieces import pieces
from reconcile_gui.coach.rule import Cue, Severity
from reconcile_gui.coach.ruleset import Ruleset, load_ruleset
from reconcile_gui.coach.settle import Hit, settle

FOLDER = Path(__file__).resolve().parents[2] / "resources" / "coach" / "en"
SHIPPED = load_ruleset(FOLDER)


@functools.cache
def boundary_rules() -> Ruleset:
    """Return the rules for boundaries, as they are shipped."""
    return load_ruleset(FOLDER / "boundaries", shared_in=FOLDER)


def openness_rules() -> Ruleset:
    """Return the rules for offers of openness, as they are shipped."""
    return load_ruleset(FOLDER / "openness", shared_in=FOLDER)


RULES = SHIPPED.rules
CUES: tuple[Cue, ...] = (*SHIPPED.rules, *SHIPPED.positives)

EACH_CUE = pytest.mark.parametrize("cue", CUES, ids=lambda cue: cue.id)


@functools.lru_cache(maxsize=1)
def _search(cue: Cue) -> Search[Cue]:
    return Search([cue])


def spans(cue: Cue, text: str) -> list[tuple[int, int]]:
    """Return the places one cue finds in a text, none crossing another."""
    found = settle(
        Hit(cue.id, Severity.HINT, start_cp + start, start_cp + end)
        for start_cp, _end_cp, piece in pieces(text)
        for _cue, start, end in _search(cue).places(SHIPPED.shorthand.read(piece))
    )
    return [(hit.start_cp, hit.end_cp) for hit in found]
