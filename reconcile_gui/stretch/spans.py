"""Which days are meant, and how long what was written in them is on paper."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date, timedelta
from math import ceil

from reconcile_gui.stretch.records import Passage, Reach, Span, StretchChoice
from reconcile_gui.trust.timeline import months_before

DAYS_OF_A_WEEK = 7
# Measured on what is printed: characters of a line, lines of a sheet, and in lines the room
# between two paragraphs, around the heading of a passage and around that of a day.
LINE, LINES_OF_A_SHEET = 92, 50
BETWEEN_PARAGRAPHS, AROUND_PASSAGE, AROUND_DAY = 0.5, 2.2, 2.8
# Chosen: setting so many takes some 7 s and 0.9 GB of memory, and grows evenly; twice as much
# is not to be had on many a computer, and nobody reads it in one piece.
LONGEST_SHEETS = 1000


def span_of(choice: StretchChoice, today: date, first_weekday: int, extent: Span | None) -> Span:
    """Return the days that are meant.

    first_weekday: 1 for Monday up to 7 for Sunday. extent: from the first to the last day
    on which anything was written, if anything was; it may reach beyond today where a clock
    ran ahead.
    """
    whole = extent or Span(today, today)
    newest = max(today, whole.last)
    begin = {
        Reach.WEEK: today - timedelta(days=(today.isoweekday() - first_weekday) % DAYS_OF_A_WEEK),
        Reach.MONTH: today.replace(day=1),
        Reach.THREE_MONTHS: months_before(today, 3),
        Reach.ALL: whole.first,
        Reach.DATES: choice.first or min(whole.first, choice.last or today),
    }[choice.reach]
    if choice.reach is Reach.DATES:
        return Span(begin, choice.last or max(newest, begin))
    return Span(begin, newest if choice.reach is Reach.ALL else today)


def sheets_of(passages: Iterable[Passage]) -> int:
    """Return about how many sheets of paper these fill, at least one."""
    lines, days = 0.0, set()
    for passage in passages:
        days.add(passage.day)
        texts = (passage.text, *(text for _, text in passage.fields))
        paragraphs = (len(each) for text in texts for each in text.split("\n") if each)
        lines += sum(ceil(size / LINE) + BETWEEN_PARAGRAPHS for size in paragraphs)
        lines += AROUND_PASSAGE + len(passage.heading) // LINE
    return max(1, ceil((lines + len(days) * AROUND_DAY) / LINES_OF_A_SHEET))
