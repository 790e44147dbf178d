"""How the calendar speaks of a day and of what is on it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from reconcile_gui.trust.records import DayLine, Due, Outcome
from reconcile_gui.trust.words import PromiseWords

# In the order in which the signs are explained; None is the sign of what is due.
SIGNS: tuple[Outcome | None, ...] = (
    None,
    Outcome.KEPT,
    Outcome.LATE,
    Outcome.NOT_KEPT,
    Outcome.OPEN,
    Outcome.RELEASED,
    Outcome.REPLACED,
)


def sign(line: DayLine) -> Outcome | None:
    """Return the outcome whose mark stands for a line; None for one that is due."""
    outcome = line.line.occurrence.outcome
    return None if outcome is Outcome.OPEN and line.due is not Due.PAST else outcome


@dataclass(frozen=True, slots=True)
class DayWords:
    """words: how Trust speaks of promises."""

    words: PromiseWords

    def sign(self, outcome: Outcome | None) -> str:
        """Return what a sign means."""
        if outcome is None:
            return self.words.translate("Trust", "due")
        if outcome is Outcome.OPEN:
            return self.words.translate("Trust", "past due")
        return self.words.outcome(outcome)

    def line(self, line: DayLine) -> str:
        """Return one thing of a day."""
        return self.words.translate("Trust", "{promise} · {sign}").format(
            promise=line.line.promise.body, sign=self.sign(sign(line))
        )

    def day(self, day: date) -> str:
        """Return the name of a day."""
        return self.words.long_day(day)

    def spoken(self, day: date, lines: Sequence[DayLine]) -> str:
        """Return a day as it is read aloud: what is on it, and how that stands."""
        if not lines:
            return self.nothing(day)
        told = "; ".join(
            self.words.translate("Trust", "{promise}, {sign}").format(
                promise=line.line.promise.body, sign=self.sign(sign(line))
            )
            for line in lines
        )
        return self.words.translate("Trust", "{day}: {told}").format(day=self.day(day), told=told)

    def nothing(self, day: date) -> str:
        """Return that a day is free."""
        return self.words.translate("Trust", "{day}: nothing").format(day=self.day(day))
