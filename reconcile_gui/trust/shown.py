"""What the chart is asked to show: a record, a range of days, and what is left out of it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from reconcile_gui.trust.span import Span
from reconcile_gui.trust.timeline import Timeline, Week


@dataclass(frozen=True, slots=True)
class Shown:
    """What the chart shows. first, last: the whole range, beyond which nothing moves.

    hidden: what the timeline was left without; whole: the record with it, for the words.
    """

    timeline: Timeline
    first: date
    last: date
    shows_estimate: bool
    hidden: frozenset[str] = frozenset()
    whole: Timeline | None = None

    @property
    def span(self) -> Span:
        """The whole range."""
        return self.first, self.last

    def whole_week(self, week: Week) -> Week:
        """Return a week with what was left out of it."""
        return (self.whole and self.whole.week_of(week.monday)) or week
