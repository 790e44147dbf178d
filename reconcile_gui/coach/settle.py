"""Decides which of several hits on the same words is shown."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from reconcile_gui.coach.rule import Severity


@dataclass(frozen=True, slots=True)
class Hit:
    """Words a rule found: text[start_cp:end_cp] of the text it was given."""

    rule_id: str
    severity: Severity
    start_cp: int
    end_cp: int


def settle(hits: Iterable[Hit]) -> list[Hit]:
    """Return the hits to show, none crossing another, in the order of the text.

    The graver hit stays, then the longer, then the earlier; the order they come in
    does not matter. A care hit is no mark: it takes no other hit away and yields only
    to a longer one of its own rule.
    """
    kept: list[Hit] = []
    for hit in sorted(hits, key=_first_come):
        if not any(_share_words(hit, other) for other in kept if _compete(hit, other)):
            kept.append(hit)
    return sorted(kept, key=lambda hit: (hit.start_cp, hit.end_cp, hit.rule_id))


def _first_come(hit: Hit) -> tuple[int, int, int, str]:
    return (-hit.severity.rank, hit.start_cp - hit.end_cp, hit.start_cp, hit.rule_id)


def _compete(hit: Hit, other: Hit) -> bool:
    if Severity.CARE in (hit.severity, other.severity):
        return hit.rule_id == other.rule_id
    return True


def _share_words(hit: Hit, other: Hit) -> bool:
    return hit.start_cp < other.end_cp and other.start_cp < hit.end_cp
