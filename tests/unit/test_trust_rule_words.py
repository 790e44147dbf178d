"""How a way of repeating is said, and since when each one held."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

import pytest

from reconcile_gui.trust.repeats import LAST, WHICH, Repeat, Rule, Unit, periods
from reconcile_gui.trust.rule_words import RuleWords

FIRST = date(2026, 3, 3)  # a Tuesday
DAILY = Repeat(Unit.DAY)


def weekdays(numbers: Sequence[int]) -> str:
    """Return the weekdays as numbers."""
    return " and ".join(f"day {number}" for number in numbers)


WORDS = RuleWords(lambda _context, text: text, lambda day: day.isoformat(), weekdays)


@pytest.mark.parametrize(
    ("repeat", "expected"),
    [
        (DAILY, "every day"),
        (Repeat(Unit.DAY, every=3), "every 3 days"),
        (Repeat(Unit.WEEK), "every week on day 2"),
        (Repeat(Unit.WEEK, weekdays=(1, 2, 3, 4, 5)), "every week from Monday to Friday"),
        (
            Repeat(Unit.WEEK, every=2, weekdays=(1, 2, 3, 4, 5)),
            "every 2 weeks on day 1 and day 2 and day 3 and day 4 and day 5",
        ),
        (Repeat(Unit.WEEK, weekdays=(2, 5)), "every week on day 2 and day 5"),
        (Repeat(Unit.MONTH), "every month on day 3"),
        (Repeat(Unit.MONTH, day=31), "every month on day 31"),
        (Repeat(Unit.MONTH, every=6, day=1), "every 6 months on day 1"),
        (Repeat(Unit.MONTH, weekday=5, which=LAST), "every month on the last day 5"),
        (Repeat(Unit.MONTH, every=3, weekday=1, which=2), "every 3 months on the second day 1"),
    ],
)
def test_every_way_of_repeating_is_said(repeat: Repeat, expected: str) -> None:
    """A day that nobody chose is that of the first one."""
    assert WORDS.rule(Rule(repeat, FIRST)) == expected


@pytest.mark.parametrize("every", [1, 2])
@pytest.mark.parametrize("which", WHICH)
def test_each_weekday_of_a_month_has_words_of_its_own(every: int, which: int) -> None:
    """The first to the fourth, and the last."""
    said = {
        WORDS.rule(Rule(Repeat(Unit.MONTH, every=every, weekday=5, which=one), FIRST))
        for one in WHICH
    }

    assert len(said) == len(WHICH)
    assert all("{" not in one for one in said)


def test_each_says_from_when_until_when_it_held() -> None:
    """One way follows the other; the last goes on."""
    later = Rule(Repeat(Unit.WEEK, weekdays=(2,)), date(2026, 4, 1))

    assert WORDS.history([Rule(DAILY, FIRST), later]) == [
        "From 2026-03-03 to 2026-03-31: every day.",
        "From 2026-04-01 on: every week on day 2.",
    ]


def test_an_end_and_a_count_are_said() -> None:
    """As they were chosen."""
    ends = Rule(Repeat(Unit.DAY, until_on=date(2026, 3, 20)), FIRST)
    counted = Rule(Repeat(Unit.DAY, times=5), FIRST)
    both = Rule(Repeat(Unit.DAY, until_on=date(2026, 3, 20), times=5), FIRST)

    assert WORDS.history([ends]) == ["From 2026-03-03 to 2026-03-20: every day."]
    assert WORDS.history([counted]) == ["From 2026-03-03 on, 5 times: every day."]
    assert WORDS.history([both]) == ["From 2026-03-03 to 2026-03-20, at most 5 times: every day."]


def test_what_was_never_in_force_is_not_told() -> None:
    """A rule that ended before it began, or gave way on its first day."""
    ended = Rule(Repeat(Unit.DAY, until_on=date(2026, 3, 1)), FIRST)
    other = Rule(Repeat(Unit.WEEK), FIRST)

    assert list(periods([ended])) == []
    assert list(periods([Rule(DAILY, FIRST), other])) == [(other, None)]
    assert WORDS.history([]) == []
