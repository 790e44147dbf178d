"""The chart knows days, not hours: no clock change, leap day, zone or new year moves a mark."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, date, datetime, timedelta
from itertools import pairwise

import pytest

from reconcile_gui.care.contact import Status, StatusEntry
from reconcile_gui.qtkit.dates import month_name
from reconcile_gui.trust.chart_layout import lay_out
from reconcile_gui.trust.chart_words import ChartWords
from reconcile_gui.trust.event import Kind
from reconcile_gui.trust.laid import Asked, Laid, Measure
from reconcile_gui.trust.records import Outcome, Settled
from reconcile_gui.trust.scale import Scale, column_of, days_of_column, months
from reconcile_gui.trust.timeline import (
    Happening,
    Mark,
    Timeline,
    monday_of,
    months_before,
    spaces,
    timeline,
)

KEPT, NOT = Outcome.KEPT, Outcome.NOT_KEPT
MEASURE = Measure(lambda words, _is_strong: 7.0 * len(words))
WORDS = ChartWords(
    lambda _context, text: text,
    lambda day: f"{day:%A %d %B}",
    lambda day: f"{day:%d %B}",
    month_name,
)
ZONES = ("Pacific/Kiritimati", "America/Adak", "Europe/Berlin", "Asia/Kathmandu", "UTC")
# Clocks go forward, back, and forward on the other half of the earth; a leap day; a new year.
BORDERS = (
    date(2026, 3, 29),
    date(2026, 10, 25),
    date(2026, 10, 4),
    date(2024, 2, 29),
    date(2025, 12, 31),
)


def around(day: date) -> tuple[date, ...]:
    """Return two weeks before a day and two after it."""
    return tuple(day + timedelta(days=each) for each in range(-14, 15))


def made(days: tuple[date, ...]) -> Timeline:
    """Return a kept promise, an event and a check-in on each of these days."""
    return timeline(
        days[-1],
        [Mark(day, KEPT) for day in days],
        [Happening(day, Kind.TALK) for day in days],
        days,
        settled=[Settled(KEPT, day) for day in days],
    )


def laid(shown: Timeline) -> Laid:
    """Lay out everything there is."""
    return lay_out(Asked(shown, shown.first_day, shown.today, 1200.0), WORDS, MEASURE)


@pytest.mark.parametrize("border", BORDERS)
def test_every_day_is_as_wide_as_every_other(border: date) -> None:
    """A day of 23 or 25 hours is a day."""
    days = around(border)
    scale = Scale(days[0], days[-1], 200, 1180)

    widths = [scale.x(later) - scale.x(day) for day, later in pairwise(days)]
    assert widths == pytest.approx([scale.px_per_day] * 28)
    assert [scale.day(scale.x(day)) for day in days] == list(days)


@pytest.mark.parametrize("border", BORDERS)
def test_every_week_has_seven_days_and_one_column(border: date) -> None:
    """None is lost and none counted twice where the calendar is uneven."""
    shown = made(around(border))

    chart = laid(shown)
    assert sum(len(week.marks) for week in shown.weeks) == 29
    assert all(len(week.marks) == 7 for week in shown.weeks[1:-1])
    assert len(chart.columns) == len(shown.weeks)
    for week in shown.weeks:
        column = chart.column_of(week)
        assert column is not None
        assert column.last - column.first == 6


@pytest.mark.parametrize("zone", ZONES)
@pytest.mark.parametrize("border", BORDERS)
def test_the_zone_of_the_computer_moves_nothing_on_the_chart(
    border: date, zone: str, in_zone: Callable[[str], None]
) -> None:
    """Somebody opens the workbook on a journey."""
    days = around(border)
    at_home = laid(made(days))
    in_zone(zone)

    assert laid(made(days)) == at_home


@pytest.mark.parametrize(
    ("zone", "first"),
    [
        ("Pacific/Kiritimati", date(2026, 3, 30)),
        ("America/Adak", date(2026, 3, 29)),
        ("Europe/Berlin", date(2026, 3, 30)),
        ("UTC", date(2026, 3, 29)),
    ],
)
def test_space_begins_on_the_local_day_it_was_noted(
    zone: str, first: date, in_zone: Callable[[str], None]
) -> None:
    """At 22:30 UTC on the night of the lost hour it is already Monday in Berlin."""
    in_zone(zone)
    noted = datetime(2026, 3, 29, 22, 30, tzinfo=UTC)
    entry = StatusEntry(Status.SPACE, noted, noted)

    assert [one.first for one in spaces([entry], date(2026, 4, 20))] == [first]


def test_a_leap_day_is_a_day_of_its_own() -> None:
    """With its mark, in the line, in its month."""
    leap = date(2024, 2, 29)
    shown = made(around(leap))

    assert any(mark.day == leap for week in shown.weeks for mark in week.marks)
    assert leap in [step.day for step in shown.steps]
    scale = Scale(date(2024, 2, 1), date(2024, 3, 31), 0, 59)
    assert scale.x(date(2024, 3, 1)) == 29
    named = [month.day for month in months(scale, WORDS.month, lambda _: 1, 1)]
    assert named == [date(2024, 2, 1), date(2024, 3, 1)]


@pytest.mark.parametrize(
    ("today", "back", "first"),
    [
        (date(2024, 2, 29), 12, date(2023, 2, 28)),
        (date(2028, 2, 29), 12, date(2027, 2, 28)),
        (date(2024, 5, 29), 3, date(2024, 2, 28)),
        (date(2026, 1, 15), 3, date(2025, 10, 15)),
    ],
)
def test_ranges_begin_on_a_day_that_there_is(today: date, back: int, first: date) -> None:
    """Twelve months before a leap day there is none."""
    assert months_before(today, back) == first


def test_a_week_over_new_year_is_one_week() -> None:
    """Wednesday belongs to Thursday, whatever the year is called; there is no week 53."""
    old, new = date(2025, 12, 31), date(2026, 1, 1)
    shown = timeline(date(2026, 1, 4), [Mark(old, KEPT), Mark(new, NOT)], [], [])

    assert [week.monday for week in shown.weeks] == [date(2025, 12, 29)]
    assert shown.weeks[0].counted == {KEPT: 1, NOT: 1}
    assert monday_of(old) == monday_of(new)
    assert len(laid(shown).columns) == 1


@pytest.mark.parametrize("share", [1, 2, 3, 8])
def test_columns_of_several_weeks_run_on_over_new_year(share: int) -> None:
    """None is begun anew on 1 January, and none is shorter."""
    day, end = date(2019, 12, 1), date(2021, 1, 31)
    numbers = [column_of(day + timedelta(days=each), share) for each in range((end - day).days)]

    assert sorted(set(numbers)) == list(range(numbers[0], numbers[-1] + 1))
    for before, after in pairwise(sorted(set(numbers))):
        assert days_of_column(after, share)[0] == days_of_column(before, share)[1] + 1


def test_the_year_is_named_where_it_begins() -> None:
    """December and January side by side do not say which is which."""
    shown = timeline(
        date(2026, 2, 20),
        [Mark(date(2025, 11, 1) + timedelta(days=9 * each), KEPT) for each in range(12)],
        [],
        [],
    )

    named = [text.words for text in laid(shown).texts]
    assert "January 2026" in named
    assert "November 2025" in named
    assert "December" in named
    assert "February" in named
