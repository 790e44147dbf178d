"""The same as the chart, as rows: what the table shows and a screen reader reads."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from enum import IntEnum

from reconcile_gui.trust.chart_words import ChartWords
from reconcile_gui.trust.records import Outcome
from reconcile_gui.trust.timeline import Happening, Space, Timeline


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


class Column(IntEnum):
    """The columns of the table, from left to right."""

    DAY = 0
    KIND = 1
    WORDS = 2
    OUTCOME = 3


@dataclass(frozen=True, slots=True)
class Order:
    """By what rows are sorted. is_down: the newest first, or Z to A."""

    column: Column = Column.DAY
    is_down: bool = False

    def sorted(self, rows: Sequence[RecordRow]) -> tuple[RecordRow, ...]:
        """Return rows in this order; what is alike stays as it stood."""
        return tuple(sorted(rows, key=self._key, reverse=self.is_down))

    def _key(self, row: RecordRow) -> tuple[bool, date | str]:
        if self.column is Column.DAY:
            return False, row.day
        told = (row.kind, row.words, row.outcome)[self.column - 1].casefold()
        # What has no words here stands at the end, whichever way it is sorted.
        return (not told) != self.is_down, told


NEWEST_FIRST = Order(Column.DAY, is_down=True)


def record_rows(
    timeline: Timeline, first: date, last: date, words: ChartWords
) -> tuple[RecordRow, ...]:
    """Return everything from `first` to `last`, the newest day first.

    A time of space stands by its first day, also where that lies before.
    """
    rows = [row for row in _rows(timeline, words) if first <= row.day <= last]
    rows += [_space_row(space, words) for space in timeline.spaces_between(first, last)]
    return NEWEST_FIRST.sorted(rows)


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


def _space_row(space: Space, words: ChartWords) -> RecordRow:
    told = words.space(space)
    return RecordRow(space.first, words.titles.space, told, plain=told)


def _line(text: str) -> str:
    return " ".join(text.split())
