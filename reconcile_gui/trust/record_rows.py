"""The same as the chart, as rows: what the table shows and a screen reader reads."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from reconcile_gui.trust.chart_words import ChartWords
from reconcile_gui.trust.records import Outcome
from reconcile_gui.trust.timeline import Happening, Timeline


@dataclass(frozen=True, slots=True)
class RecordRow:
    """One row. mark: of a promise. happening: of an event, to be opened.

    plain: what stands for `words` where nothing of the writer's own is wanted.
    """

    day: date
    kind: str
    words: str
    outcome: str = ""
    mark: Outcome | None = None
    happening: Happening | None = None
    is_check_in: bool = False
    plain: str = ""

    def spoken(self, day_words: str) -> str:
        """Return the whole row, as it is read aloud."""
        return ", ".join(part for part in (day_words, self.kind, self.words, self.outcome) if part)


def record_rows(
    timeline: Timeline, first: date, last: date, words: ChartWords
) -> tuple[RecordRow, ...]:
    """Return everything from `first` to `last`, the newest day first."""
    rows = [row for row in _rows(timeline, words) if first <= row.day <= last]
    return tuple(sorted(rows, key=lambda row: row.day, reverse=True))


def _rows(timeline: Timeline, words: ChartWords) -> Iterator[RecordRow]:
    # Translated once, not for each of ten thousand rows.
    promise, outcomes = words.promise(), {one: words.legend(one) for one in Outcome}
    for mark in timeline.marks:
        told = words.outcome(mark) if mark.changed_on else outcomes[mark.outcome]
        yield RecordRow(mark.day, promise, _line(mark.body), told, mark.outcome)
    for one in timeline.happenings:
        told, kind = words.told(one), words.kind(one.kind)
        yield RecordRow(one.day, words.event(), told, happening=one, plain=kind)
    for day in timeline.check_ins:
        told = words.statements()
        yield RecordRow(day, words.check_in(), told, is_check_in=True, plain=told)


def _line(text: str) -> str:
    return " ".join(text.split())
