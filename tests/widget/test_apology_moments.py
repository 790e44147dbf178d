"""When a letter was changed, as a person says it."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest

from reconcile_gui.apology.moments_widget import Moments
from reconcile_gui.apology.resting import Resting

NOW = datetime(2026, 4, 14, 12, tzinfo=UTC)  # a Tuesday


@pytest.mark.parametrize(
    ("changed", "said"),
    [
        (NOW, "Last changed today"),
        (NOW + timedelta(days=2), "Last changed today"),
        (datetime(2026, 4, 12, 19, 42, tzinfo=UTC), "Last changed on Sunday evening"),
        (datetime(2026, 4, 12, 12, tzinfo=UTC), "Last changed on Sunday afternoon"),
        (datetime(2026, 4, 12, 11, 59, tzinfo=UTC), "Last changed on Sunday morning"),
        (datetime(2026, 4, 12, 3, tzinfo=UTC), "Last changed in the night to Sunday"),
        (datetime(2026, 4, 7, 19, tzinfo=UTC), "Last changed on Tuesday 7 April"),
        (datetime(2025, 4, 7, 19, tzinfo=UTC), "Last changed on Monday 7 April 2025"),
    ],
)
def test_a_change_is_told_as_one_remembers_it(changed: datetime, said: str) -> None:
    """The part of the day for a week, then the day."""
    assert Moments().changed(changed, NOW) == said


@pytest.mark.parametrize(
    ("resting", "said"),
    [
        (Resting(is_over=True), "Nothing is written yet"),
        (Resting(is_over=True, until=NOW, changed=NOW), "Last changed today"),
        (
            Resting(is_over=False, until=NOW + timedelta(days=1)),
            "It rests until Wednesday 15 April, 12:00",
        ),
    ],
)
def test_a_rest_is_told_with_its_end_and_without_counting(resting: Resting, said: str) -> None:
    """No hours that are left."""
    assert Moments().rest(resting, NOW) == said
