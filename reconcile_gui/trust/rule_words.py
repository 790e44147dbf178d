"""How a way of repeating is said, and since when each one held."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date

from reconcile_gui.trust.repeats import LAST, Repeat, Rule, Unit, periods

MONDAY_TO_FRIDAY = (1, 2, 3, 4, 5)


@dataclass(frozen=True, slots=True)
class RuleWords:
    """translate: context and English text in, the sentence out. plain_day: "3 March".

    weekdays: "Tuesday and Friday" for (2, 5); 1 is Monday.
    """

    translate: Callable[[str, str], str]
    plain_day: Callable[[date], str]
    weekdays: Callable[[Sequence[int]], str]

    def history(self, rules: Sequence[Rule]) -> list[str]:
        """Return a line for each time in which one way of repeating held, the oldest first."""
        return [self._period(rule, last) for rule, last in periods(rules)]

    def rule(self, rule: Rule) -> str:
        """Return a way of repeating: "every 2 weeks on Tuesday and Friday"."""
        repeat = rule.repeat
        if repeat.unit is Unit.DAY:
            words = (
                self.translate("Repeat", "every day")
                if repeat.every == 1
                else self.translate("Repeat", "every {number} days")
            )
            return words.format(number=repeat.every)
        if repeat.unit is Unit.WEEK:
            return self._weekly(repeat, rule.from_on)
        return self._monthly(repeat, rule.from_on)

    # Inside -----------------------------------------------------------------------------

    def _period(self, rule: Rule, last: date | None) -> str:
        times = rule.repeat.times
        if last is None:
            words = (
                self.translate("Repeat", "From {first} on, {times} times: {rule}.")
                if times
                else self.translate("Repeat", "From {first} on: {rule}.")
            )
        else:
            words = (
                self.translate("Repeat", "From {first} to {last}, at most {times} times: {rule}.")
                if times
                else self.translate("Repeat", "From {first} to {last}: {rule}.")
            )
        return words.format(
            first=self.plain_day(rule.from_on),
            last=self.plain_day(last) if last else "",
            times=times,
            rule=self.rule(rule),
        )

    def _weekly(self, repeat: Repeat, begins: date) -> str:
        days = repeat.weekdays or (begins.isoweekday(),)
        if repeat.every == 1 and days == MONDAY_TO_FRIDAY:
            return self.translate("Repeat", "every week from Monday to Friday")
        words = (
            self.translate("Repeat", "every week on {days}")
            if repeat.every == 1
            else self.translate("Repeat", "every {number} weeks on {days}")
        )
        return words.format(number=repeat.every, days=self.weekdays(days))

    def _monthly(self, repeat: Repeat, begins: date) -> str:
        is_each = repeat.every == 1
        if repeat.weekday:
            words = self._each_month(repeat.which) if is_each else self._few_months(repeat.which)
        elif is_each:
            words = self.translate("Repeat", "every month on day {day}")
        else:
            words = self.translate("Repeat", "every {number} months on day {day}")
        return words.format(
            number=repeat.every,
            day=repeat.day or begins.day,
            weekday=self.weekdays((repeat.weekday,)) if repeat.weekday else "",
        )

    def _each_month(self, which: int) -> str:
        return {
            1: self.translate("Repeat", "every month on the first {weekday}"),
            2: self.translate("Repeat", "every month on the second {weekday}"),
            3: self.translate("Repeat", "every month on the third {weekday}"),
            4: self.translate("Repeat", "every month on the fourth {weekday}"),
            LAST: self.translate("Repeat", "every month on the last {weekday}"),
        }[which]

    def _few_months(self, which: int) -> str:
        return {
            1: self.translate("Repeat", "every {number} months on the first {weekday}"),
            2: self.translate("Repeat", "every {number} months on the second {weekday}"),
            3: self.translate("Repeat", "every {number} months on the third {weekday}"),
            4: self.translate("Repeat", "every {number} months on the fourth {weekday}"),
            LAST: self.translate("Repeat", "every {number} months on the last {weekday}"),
        }[which]
