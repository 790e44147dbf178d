"""When words about dying or violence open the panel, and when only the link."""

from __future__ import annotations

import pytest

from reconcile_gui.care.care_watch import CareWatch, panel_rule
from reconcile_gui.coach.rule import Severity
from reconcile_gui.coach.settle import Hit
from tests.workbooks import StandingClock

DYING = Hit("CARE-selfharm", Severity.CARE, 10, 20)
VIOLENCE = Hit("CARE-violence", Severity.CARE, 0, 5)
STOP = Hit("cannot-live", Severity.STOP, 0, 5)
HERE, THERE = "one workbook", "another workbook"


@pytest.fixture
def clock() -> StandingClock:
    """Return a clock that stands still."""
    return StandingClock()


def test_the_panel_opens_once_a_day_then_only_the_link(clock: StandingClock) -> None:
    """A panel at every sentence would be nagging; none at all would be silence."""
    watch = CareWatch(clock)

    assert [watch.on_hits([DYING], HERE) for _ in range(3)] == ["panel", "link", "link"]


def test_the_panel_opens_again_on_another_day(clock: StandingClock) -> None:
    """Another day may be another night."""
    watch = CareWatch(clock)
    watch.on_hits([DYING], HERE)

    clock.pass_by(days=1)

    assert watch.on_hits([VIOLENCE], HERE) == "panel"


def test_each_workbook_counts_for_itself(clock: StandingClock) -> None:
    """Another workbook may be another person's."""
    watch = CareWatch(clock)
    watch.on_hits([DYING], HERE)

    assert watch.on_hits([DYING], THERE) == "panel"
    assert watch.on_hits([DYING], HERE) == "link"


def test_words_about_dying_open_their_panel_after_one_about_violence(clock: StandingClock) -> None:
    """They are another thing, and the graver one; each has its own day."""
    watch = CareWatch(clock)
    watch.on_hits([VIOLENCE], HERE)

    assert watch.on_hits([DYING], HERE) == "panel"
    assert watch.on_hits([DYING], HERE) == "link"
    assert watch.on_hits([VIOLENCE], HERE) == "link"


def test_words_about_dying_take_the_place_of_a_panel_about_violence(clock: StandingClock) -> None:
    """Also when theirs was shown today: what stands there now is about something else."""
    watch = CareWatch(clock)
    watch.on_hits([DYING], HERE)
    watch.on_hits([VIOLENCE], HERE)

    assert watch.on_hits([DYING], HERE, showing="CARE-violence") == "panel"


def test_a_panel_about_dying_stays_and_the_link_comes(clock: StandingClock) -> None:
    """Nothing takes its place, and what waits for it keeps its day."""
    watch = CareWatch(clock)
    watch.on_hits([DYING], HERE)

    assert watch.on_hits([VIOLENCE], HERE, showing="CARE-selfharm") == "link"
    assert watch.on_hits([VIOLENCE], HERE) == "panel"


@pytest.mark.parametrize("hit", [DYING, VIOLENCE])
def test_the_same_words_change_nothing_while_their_panel_is_open(
    clock: StandingClock, hit: Hit
) -> None:
    """It says already what there is to say; it is not turned back to its beginning."""
    watch = CareWatch(clock)
    watch.on_hits([hit], HERE)

    assert watch.on_hits([hit], HERE, showing=hit.rule_id) == "nothing"


@pytest.mark.parametrize("hits", [[], [STOP]])
def test_nothing_is_shown_without_a_care_hit(clock: StandingClock, hits: list[Hit]) -> None:
    """A stop note has its own words; and it does not use up the day's panel."""
    watch = CareWatch(clock)

    assert watch.on_hits(hits, HERE) == "nothing"
    assert watch.on_hits([DYING], HERE) == "panel"


def test_nothing_outlives_the_watch(clock: StandingClock) -> None:
    """It is remembered in memory alone: after a restart the panel may open once more."""
    CareWatch(clock).on_hits([DYING], HERE)

    assert CareWatch(clock).on_hits([DYING], HERE) == "panel"


@pytest.mark.parametrize(
    ("hits", "rule_id"),
    [
        ([VIOLENCE, DYING], "CARE-selfharm"),
        ([STOP, VIOLENCE], "CARE-violence"),
        ([STOP], ""),
        ([], ""),
    ],
)
def test_words_about_dying_come_first(hits: list[Hit], rule_id: str) -> None:
    """One panel fits beside the text; the more urgent one is shown."""
    assert panel_rule(hits) == rule_id
