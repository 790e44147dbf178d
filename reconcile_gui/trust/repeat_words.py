"""How a way of repeating is said: by the days it makes."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from itertools import islice

from reconcile_gui.trust.repeats import Repeat, Rule, due_days, falls_on_last_days


@dataclass(frozen=True, slots=True)
class RepeatWords:
    """translate: context and English text in, the sentence out. long_day: "Tuesday 3 March"."""

    translate: Callable[[str, str], str]
    long_day: Callable[[date], str]

    def days(self, repeat: Repeat, from_on: date, since: date) -> str:
        """Return the first days it makes from `since` on, and what is special in it.

        from_on: the day it begins on.
        """
        rule = Rule(repeat, from_on)
        first = [self.long_day(day) for day in islice(due_days([rule], since, date.max), 4)]
        told = [self._list(first)]
        if falls_on_last_days(repeat):
            told.append(
                self.translate("Repeat", "In a month without that day it is due on the last one.")
            )
        return " ".join(told)

    def from_tomorrow(self) -> str:
        """Return from when on a change counts."""
        return self.translate(
            "Repeat", "A change counts from tomorrow on. What is due by today stays."
        )

    def before_made(self) -> str:
        """Return what is odd about a day before the promise."""
        return self.translate("Repeat", "This day lies before the day on which it was made.")

    def _list(self, days: list[str]) -> str:
        if not days:
            return self.translate(
                "Repeat", "So it is never due: the end lies before the first day."
            )
        if len(days) == 1:
            return self.translate("Repeat", "Due once, on {day}.").format(day=days[0])
        if len(days) == 2:
            return self.translate("Repeat", "Due on {first} and {second}.").format(
                first=days[0], second=days[1]
            )
        words = (
            self.translate("Repeat", "Due on {first}, {second} and {third}.")
            if len(days) == 3
            else self.translate("Repeat", "Due on {first}, then {second}, then {third}, and so on.")
        )
        return words.format(first=days[0], second=days[1], third=days[2])
