"""Months: their days in weeks, and the months around them."""

from __future__ import annotations

from datetime import date

import pytest

from reconcile_gui.qtkit.months import FIRST_YEAR, LAST_YEAR, WEEKS_SHOWN, Month

MONDAY, SATURDAY, SUNDAY = 1, 6, 7


def numbers(month: Month, first_weekday: int) -> list[list[int]]:
    """Return the days as numbers, 0 for an empty cell."""
    return [[day.day if day else 0 for day in week] for week in month.weeks(first_weekday)]


@pytest.mark.parametrize(
    ("first_weekday", "first_week"),
    [
        (MONDAY, [0, 0, 0, 0, 0, 0, 1]),
        (SUNDAY, [1, 2, 3, 4, 5, 6, 7]),
        (SATURDAY, [0, 1, 2, 3, 4, 5, 6]),
    ],
)
def test_a_week_begins_as_the_country_says(first_weekday: int, first_week: list[int]) -> None:
    """1 March 2026 is a Sunday."""
    assert numbers(Month(2026, 3), first_weekday)[0] == first_week


@pytest.mark.parametrize("number", range(1, 13))
@pytest.mark.parametrize("first_weekday", range(1, 8))
def test_every_day_stands_once_and_in_its_column(number: int, first_weekday: int) -> None:
    """And there are six weeks always, so that nothing below jumps."""
    month = Month(2024, number)  # a leap year
    weeks = month.weeks(first_weekday)

    assert len(weeks) == WEEKS_SHOWN
    days = [day for week in weeks for day in week if day]
    assert days == [month.day(each) for each in range(1, month.length + 1)]
    for week in weeks:
        for column, day in enumerate(week):
            assert day is None or (day.isoweekday() - first_weekday) % 7 == column


def test_months_follow_one_another_over_the_year() -> None:
    """December is followed by January of the next year."""
    assert Month(2025, 12).shifted(1) == Month(2026, 1)
    assert Month(2026, 1).shifted(-1) == Month(2025, 12)
    assert Month(2026, 3).shifted(-12) == Month(2025, 3)


def test_there_is_a_first_and_a_last_month() -> None:
    """Whoever holds the key down comes to an end instead of to a problem."""
    assert Month(FIRST_YEAR, 1).shifted(-1) == Month(FIRST_YEAR, 1)
    assert Month(LAST_YEAR, 12).shifted(12) == Month(LAST_YEAR, 12)
    assert Month.of(date(1500, 5, 5)) == Month(FIRST_YEAR, 1)
    assert Month.of(date(9999, 12, 31)) == Month(LAST_YEAR, 12)


def test_a_shorter_month_has_its_last_day_instead() -> None:
    """From 31 January one comes to 28 February."""
    assert Month(2026, 2).day(31) == date(2026, 2, 28)
    assert (Month(2026, 2).first, Month(2026, 2).last) == (date(2026, 2, 1), date(2026, 2, 28))
