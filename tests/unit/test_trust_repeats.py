"""Days of repeating promises: calendar days, whatever the calendar does."""

from __future__ import annotations

import time
from collections.abc import Callable
from datetime import date

import pytest

from reconcile_gui.trust.repeats import (
    Repeat,
    Rule,
    Unit,
    due_days,
    falls_on_last_days,
    next_day,
    repeat_from_json,
)

DAILY = Repeat(Unit.DAY)
TUESDAYS = Repeat(Unit.WEEK, weekdays=(2,))


def days(
    repeat: Repeat, from_on: str, first: str, last: str, ended_on: str | None = None
) -> list[str]:
    """Return the days due in a span, as ISO days."""
    rule = Rule(repeat, date.fromisoformat(from_on))
    ended = date.fromisoformat(ended_on) if ended_on else None
    span = due_days([rule], date.fromisoformat(first), date.fromisoformat(last), ended)
    return [day.isoformat() for day in span]


def test_every_day_is_every_day() -> None:
    """Both ends included, none before the first."""
    assert days(DAILY, "2026-02-27", "2026-01-01", "2026-03-02") == [
        "2026-02-27",
        "2026-02-28",
        "2026-03-01",
        "2026-03-02",
    ]


def test_every_third_day_is_counted_from_the_first() -> None:
    """Looking at a later span does not move the days."""
    every_third = Repeat(Unit.DAY, every=3)

    assert days(every_third, "2026-01-01", "2026-01-05", "2026-01-11") == [
        "2026-01-07",
        "2026-01-10",
    ]


def test_weekdays_of_a_week_that_has_begun() -> None:
    """A promise made on Wednesday for Mondays and Thursdays begins on Thursday."""
    repeat = Repeat(Unit.WEEK, weekdays=(4, 1))

    assert days(repeat, "2026-03-04", "2026-03-01", "2026-03-12") == [
        "2026-03-05",
        "2026-03-09",
        "2026-03-12",
    ]


def test_every_other_week_is_counted_from_the_first() -> None:
    """Across a change of the year as well."""
    repeat = Repeat(Unit.WEEK, every=2, weekdays=(2,))

    assert days(repeat, "2026-12-15", "2026-12-16", "2027-02-01") == [
        "2026-12-29",
        "2027-01-12",
        "2027-01-26",
    ]


def test_a_week_without_weekdays_is_that_of_the_first_day() -> None:
    """Nothing chosen is no reason to promise nothing."""
    assert days(Repeat(Unit.WEEK), "2026-03-03", "2026-03-01", "2026-03-11") == [
        "2026-03-03",
        "2026-03-10",
    ]


@pytest.mark.parametrize(
    ("day", "year", "expected"),
    [
        (31, 2026, ["01-31", "02-28", "03-31", "04-30", "05-31"]),
        (30, 2026, ["01-30", "02-28", "03-30", "04-30", "05-30"]),
        (29, 2026, ["01-29", "02-28", "03-29", "04-29", "05-29"]),
        (29, 2028, ["01-29", "02-29", "03-29", "04-29", "05-29"]),
        (18, 2026, ["01-18", "02-18", "03-18", "04-18", "05-18"]),
    ],
)
def test_a_day_that_a_month_lacks_is_its_last(day: int, year: int, expected: list[str]) -> None:
    """Rent is due in February, too; and March goes back to the day itself."""
    found = days(Repeat(Unit.MONTH, day=day), f"{year}-01-05", f"{year}-01-01", f"{year}-05-31")

    assert found == [f"{year}-{each}" for each in expected]


def test_the_twenty_ninth_of_february_repeats_monthly() -> None:
    """Promised on a leap day, without a day chosen."""
    assert days(Repeat(Unit.MONTH), "2028-02-29", "2028-02-01", "2028-04-30") == [
        "2028-02-29",
        "2028-03-29",
        "2028-04-29",
    ]
    assert days(Repeat(Unit.MONTH, every=12), "2028-02-29", "2029-01-01", "2032-12-31") == [
        "2029-02-28",
        "2030-02-28",
        "2031-02-28",
        "2032-02-29",
    ]


def test_short_months_are_said_where_they_matter() -> None:
    """The 28th is there in every month."""
    assert falls_on_last_days(Repeat(Unit.MONTH, day=29))
    assert not falls_on_last_days(Repeat(Unit.MONTH, day=28))
    assert not falls_on_last_days(DAILY)


def test_a_month_day_before_the_first_begins_in_the_next_month() -> None:
    """What was promised on the 20th for the 5th is not due in the past."""
    assert days(Repeat(Unit.MONTH, day=5), "2026-01-20", "2026-01-01", "2026-03-31") == [
        "2026-02-05",
        "2026-03-05",
    ]


def test_an_end_is_an_end() -> None:
    """The last day is still due."""
    until = Repeat(Unit.DAY, until_on=date(2026, 3, 2))

    assert days(until, "2026-03-01", "2026-03-01", "2026-03-09") == ["2026-03-01", "2026-03-02"]
    assert days(DAILY, "2026-03-01", "2026-03-01", "2026-03-09", ended_on="2026-03-01") == [
        "2026-03-01"
    ]


def test_a_changed_rule_holds_from_its_own_day_on() -> None:
    """What was due before the change was due all the same."""
    rules = [Rule(TUESDAYS, date(2026, 3, 12)), Rule(DAILY, date(2026, 3, 9))]

    found = due_days(rules, date(2026, 3, 1), date(2026, 3, 20))
    assert [day.day for day in found] == [9, 10, 11, 17]


def test_the_later_of_two_rules_of_one_day_holds() -> None:
    """A mind changed twice on one day leaves the second mind."""
    rules = [Rule(DAILY, date(2026, 3, 9)), Rule(TUESDAYS, date(2026, 3, 9))]

    assert [day.day for day in due_days(rules, date(2026, 3, 1), date(2026, 3, 20))] == [10, 17]


def test_the_next_day_is_the_first_after() -> None:
    """Not today's: that one is there already."""
    rule = Rule(TUESDAYS, date(2026, 3, 3))

    assert next_day([rule], date(2026, 3, 3)) == date(2026, 3, 10)
    assert next_day([rule], date(2026, 1, 1)) == date(2026, 3, 3)
    assert next_day([rule], date(2026, 3, 3), ended_on=date(2026, 3, 9)) is None
    assert next_day([], date(2026, 3, 3)) is None


@pytest.mark.parametrize("repeat", [DAILY, TUESDAYS, Repeat(Unit.MONTH, day=31)])
def test_the_end_of_the_calendar_is_no_error(repeat: Repeat) -> None:
    """A date typed with a nine too many must not stop the program."""
    rule = Rule(repeat, date(9999, 12, 20))

    assert list(due_days([rule], date.min, date.max))[-1] <= date.max
    assert next_day([rule], date.max) is None
    assert next_day([rule], date(9999, 12, 31)) is None


def test_thirty_years_of_days_take_no_time() -> None:
    """Nor does finding the next one, however old the promise is."""
    rule = Rule(DAILY, date(1996, 3, 3))

    started = time.perf_counter()
    for _ in range(1000):
        next_day([rule], date(2026, 3, 3))
    assert time.perf_counter() - started < 1
    assert sum(1 for _ in due_days([rule], date.min, date(2026, 3, 2))) == 10957


@pytest.mark.parametrize("name", ["Europe/Berlin", "America/Sao_Paulo", "Pacific/Apia"])
def test_no_change_of_the_clock_makes_a_day(in_zone: Callable[[str], None], name: str) -> None:
    """In March an hour is missing in Berlin; in Apia once a whole day was."""
    in_zone(name)

    assert len(days(DAILY, "2011-12-25", "2011-12-25", "2012-01-05")) == 12
    assert len(days(DAILY, "2026-03-25", "2026-03-25", "2026-04-05")) == 12


# In the workbook ----------------------------------------------------------------------


@pytest.mark.parametrize(
    ("repeat", "text"),
    [
        (DAILY, '{"every": 1, "unit": "day"}'),
        (
            Repeat(Unit.WEEK, every=2, weekdays=(1, 4)),
            '{"every": 2, "unit": "week", "weekdays": [1, 4]}',
        ),
        (
            Repeat(Unit.MONTH, weekday=2, which=-1),
            '{"every": 1, "unit": "month", "weekday": 2, "which": -1}',
        ),
        (Repeat(Unit.MONTH, day=31), '{"every": 1, "unit": "month", "day": 31}'),
    ],
)
def test_a_rule_is_kept_as_the_file_describes_it(repeat: Repeat, text: str) -> None:
    """The page on the file's form has to be true."""
    assert repeat.to_json() == text
    assert repeat_from_json(text) == repeat


@pytest.mark.parametrize(
    "text",
    [
        "",
        "[]",
        "null",
        "{}",
        '{"unit": "moon"}',
        '{"unit": "day", "every": 0}',
        '{"unit": "day", "every": 1000000}',
        '{"unit": "week", "weekdays": [8]}',
        '{"unit": "week", "weekdays": 3}',
        '{"unit": "month", "day": 32}',
        '{"unit": "month", "weekday": 2}',
        '{"unit": "month", "weekday": 8, "which": 1}',
        '{"unit": "month", "weekday": 2, "which": 5}',
        '{"unit": "month", "weekday": 2, "which": 0}',
        '{"unit": "week", "weekday": 2, "which": 1}',
    ],
)
def test_a_rule_that_is_not_known_is_left_alone(text: str) -> None:
    """A newer program may have written it; nothing is guessed."""
    assert repeat_from_json(text) is None


# One month of each way, read off a printed calendar: in May 2026 the 1st is a Friday.
MAY = {
    "every day of the first week": (Repeat(Unit.DAY, until_on=date(2026, 5, 7)), range(1, 8)),
    "every fourth day": (Repeat(Unit.DAY, every=4), (1, 5, 9, 13, 17, 21, 25, 29)),
    "Monday to Friday": (
        Repeat(Unit.WEEK, weekdays=(1, 2, 3, 4, 5)),
        (1, 4, 5, 6, 7, 8, 11, 12, 13, 14, 15, 18, 19, 20, 21, 22, 25, 26, 27, 28, 29),
    ),
    "Sundays and Wednesdays": (
        Repeat(Unit.WEEK, weekdays=(7, 3)),
        (3, 6, 10, 13, 17, 20, 24, 27, 31),
    ),
    "every other Sunday": (Repeat(Unit.WEEK, every=2, weekdays=(7,)), (3, 17, 31)),
    "the 31st": (Repeat(Unit.MONTH, day=31), (31,)),
    "the first Friday": (Repeat(Unit.MONTH, weekday=5, which=1), (1,)),
    "the first Thursday": (Repeat(Unit.MONTH, weekday=4, which=1), (7,)),
    "the second Tuesday": (Repeat(Unit.MONTH, weekday=2, which=2), (12,)),
    "the fourth Sunday": (Repeat(Unit.MONTH, weekday=7, which=4), (24,)),
    "the last Sunday": (Repeat(Unit.MONTH, weekday=7, which=-1), (31,)),
    "the last Monday": (Repeat(Unit.MONTH, weekday=1, which=-1), (25,)),
}


@pytest.mark.parametrize("way", MAY)
def test_a_month_of_each_way_is_what_the_calendar_says(way: str) -> None:
    """Begun on the first of the month, looked at from before to after it."""
    repeat, expected = MAY[way]

    found = days(repeat, "2026-05-01", "2026-04-01", "2026-05-31")
    assert found == [f"2026-05-{day:02d}" for day in expected]


@pytest.mark.parametrize(
    ("repeat", "first", "expected"),
    [
        (Repeat(Unit.MONTH, day=29), "2027-02-01", ["2027-02-28", "2027-03-29"]),
        (Repeat(Unit.MONTH, day=29), "2028-02-01", ["2028-02-29", "2028-03-29"]),
        (Repeat(Unit.MONTH, weekday=2, which=-1), "2028-02-01", ["2028-02-29", "2028-03-28"]),
        (Repeat(Unit.MONTH, every=2, weekday=5, which=1), "2026-12-01", ["2027-01-01"]),
        (Repeat(Unit.MONTH, weekday=4, which=-1), "2026-12-01", ["2026-12-31", "2027-01-28"]),
    ],
)
def test_leap_days_and_the_end_of_a_year_are_days_as_others(
    repeat: Repeat, first: str, expected: list[str]
) -> None:
    """Begun on 1 November 2026, or the January before."""
    begins = date.fromisoformat("2026-11-01")
    span = due_days([Rule(repeat, begins)], date.fromisoformat(first), date.max)
    found = [next(span).isoformat() for _ in expected]

    assert found == expected


@pytest.mark.parametrize(
    ("first", "expected"),
    [
        ("2026-01-01", ["2026-05-03", "2026-05-10", "2026-05-17"]),
        ("2026-05-10", ["2026-05-10", "2026-05-17"]),
        ("2026-05-18", []),
    ],
)
def test_so_many_times_are_counted_from_the_first_day(first: str, expected: list[str]) -> None:
    """Wherever one looks, the third is the last."""
    three_sundays = Repeat(Unit.WEEK, weekdays=(7,), times=3)

    assert days(three_sundays, "2026-05-01", first, "2027-01-01") == expected


def test_of_two_ends_the_nearer_holds() -> None:
    """A last day, or a count."""
    until = date(2026, 5, 10)

    both = Repeat(Unit.WEEK, weekdays=(7,), until_on=until, times=3)
    assert days(both, "2026-05-01", "2026-05-01", "2027-01-01") == ["2026-05-03", "2026-05-10"]
