"""Whatever the dates are, rotation keeps what it promises."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

from hypothesis import given
from hypothesis import strategies as st

from reconcile_gui.workbook.rotation import DAYS, NEVER_FEWER, which_to_keep, within_size

NOW = datetime(2026, 3, 29, 12, tzinfo=UTC)
MOMENTS = st.integers(-3_000_000, 3_000_000).map(lambda minutes: NOW + timedelta(minutes=minutes))


UP_TO_TEN = st.integers(0, 10)


@given(st.lists(MOMENTS, max_size=80), st.integers(1, 12), UP_TO_TEN, UP_TO_TEN, UP_TO_TEN)
def test_what_is_kept_was_made_and_the_newest_are_among_it(
    made: list[datetime], recent: int, days: int, weeks: int, months: int
) -> None:
    """Keeping never invents, never drops the newest, never grows without end."""
    kept = which_to_keep(made, NOW, recent=recent, days=days, weeks=weeks, months=months)
    past = sorted({moment for moment in made if moment <= NOW}, reverse=True)

    assert kept <= set(made)
    assert set(past[:recent]) <= kept
    assert len([moment for moment in kept if moment <= NOW]) <= recent + days + weeks + months
    assert {moment for moment in made if moment > NOW} <= kept


@given(st.lists(MOMENTS, max_size=60))
def test_keeping_twice_is_keeping_once(made: list[datetime]) -> None:
    """A second rotation at the same moment removes nothing more."""
    kept = which_to_keep(made, NOW)

    assert which_to_keep(kept, NOW) == kept


@given(st.lists(MOMENTS, min_size=1, max_size=60))
def test_each_of_the_last_days_keeps_its_newest(made: list[datetime]) -> None:
    """A day's last state is the one a person remembers."""
    kept = which_to_keep(made, NOW)
    past = [moment for moment in made if moment <= NOW]
    days = sorted({moment.date() for moment in past}, reverse=True)[:DAYS]

    for day in days:
        assert max(moment for moment in past if moment.date() == day) in kept


@given(st.dictionaries(MOMENTS, st.integers(0, 900), max_size=60), st.integers(0, 4000))
def test_what_fits_is_the_newest_and_never_too_few(sizes: dict[datetime, int], most: int) -> None:
    """A disk is not endless; yet the last three stay whatever they take."""
    kept = within_size(sizes, NOW, most)
    past = sorted((moment for moment in sizes if moment <= NOW), reverse=True)
    fitting = [moment for moment in past if moment in kept]

    assert fitting == past[: len(fitting)]
    assert len(fitting) >= min(NEVER_FEWER, len(past))
    assert len(fitting) <= NEVER_FEWER or sum(sizes[each] for each in fitting) <= most
    assert {moment for moment in sizes if moment > NOW} <= kept
