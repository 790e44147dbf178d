"""Which of several hits on the same words is shown."""

from __future__ import annotations

import pytest

from reconcile_gui.coach.rule import Severity
from reconcile_gui.coach.settle import Hit, settle

HINT = Hit("hint", Severity.HINT, 0, 9)
REWORK = Hit("rework", Severity.REWORK, 4, 8)
STOP = Hit("stop", Severity.STOP, 7, 9)
CARE = Hit("care", Severity.CARE, 0, 9)


@pytest.mark.parametrize(
    ("hits", "shown"),
    [
        ([], []),
        ([HINT, REWORK], ["rework"]),
        ([REWORK, STOP, HINT], ["stop"]),
        ([Hit("a", Severity.HINT, 0, 4), Hit("b", Severity.HINT, 2, 9)], ["b"]),
        ([Hit("b", Severity.HINT, 0, 4), Hit("a", Severity.HINT, 0, 4)], ["a"]),
        ([Hit("b", Severity.HINT, 0, 4), Hit("a", Severity.HINT, 2, 6)], ["b"]),
        ([Hit("a", Severity.HINT, 4, 8), Hit("b", Severity.HINT, 0, 4)], ["b", "a"]),
        ([HINT, HINT], ["hint"]),
    ],
)
def test_the_graver_then_the_longer_then_the_earlier_stays(
    hits: list[Hit], shown: list[str]
) -> None:
    """Two lines under the same words cannot be read; touching ones can."""
    assert [hit.rule_id for hit in settle(hits)] == shown


def test_care_takes_no_mark_away() -> None:
    """It draws nothing, and a stop note must still be read before giving."""
    assert settle([STOP, CARE]) == [CARE, STOP]


def test_two_care_rules_both_count() -> None:
    """Each has words of its own in the panel."""
    other = Hit("other", Severity.CARE, 0, 9)

    assert settle([other, CARE]) == [CARE, other]


def test_one_care_rule_counts_words_once() -> None:
    """Its patterns overlap."""
    shorter = Hit("care", Severity.CARE, 2, 5)

    assert settle([shorter, CARE]) == [CARE]


def test_severities_rank_from_hint_to_care() -> None:
    """Notes open in this order."""
    assert sorted(Severity, key=lambda one: one.rank) == ["hint", "rework", "stop", "care"]
