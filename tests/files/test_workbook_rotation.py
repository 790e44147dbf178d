"""Which backups stay: recent ones, one a day, one a week, one a month; all within a size."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

from reconcile_gui.workbook.rotation import DAYS, MONTHS, RECENT, WEEKS, which_to_keep

NOON = datetime(2026, 3, 3, 12, tzinfo=UTC)


def test_over_two_years_a_few_well_spread_ones_stay() -> None:
    """A mistake is often noticed after days or months; a disk is not endless."""
    kept: set[datetime] = set()
    for day in range(800):
        for hour in range(3):
            now = NOON + timedelta(days=day, hours=hour)
            kept = set(which_to_keep([*kept, now], now))
            assert now in kept
    ages = sorted((now - moment).days for moment in kept)

    assert len(kept) <= RECENT + DAYS + WEEKS + MONTHS
    assert ages[:4] == [0, 0, 0, 1]
    assert set(range(DAYS)) <= set(ages)
    assert max(ages) >= 28 * (MONTHS - 1)


def test_after_a_long_pause_what_there_was_is_still_there() -> None:
    """A person who comes back after a year must not lose the last copies to the calendar."""
    old = [NOON + timedelta(days=day) for day in range(10)]
    now = NOON + timedelta(days=400)

    kept = which_to_keep([*old, now], now)

    assert set(old) <= kept


def test_a_clock_that_was_wrong_costs_no_backup() -> None:
    """Set to another year by a dead battery, it would make all others look old."""
    ahead = NOON + timedelta(days=9000)

    kept = which_to_keep([ahead, NOON], NOON, recent=1, days=1, weeks=1, months=1)

    assert kept == {ahead, NOON}


def test_nothing_made_is_nothing_kept() -> None:
    """The first backup finds an empty folder."""
    assert which_to_keep([], NOON) == frozenset()
