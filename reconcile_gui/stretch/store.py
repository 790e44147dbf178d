"""What is read for a stretch of time, from the stores of the tabs.

One more kind of passage is one more function in `SOURCES`.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date
from types import MappingProxyType
from typing import TYPE_CHECKING

import sqlalchemy as sa

from reconcile_gui.apology import store as apology_store
from reconcile_gui.boundaries import store as boundaries_store
from reconcile_gui.clock import from_stamp
from reconcile_gui.reflection import store as reflection_store
from reconcile_gui.reflection.guides.kept import TABLES
from reconcile_gui.stretch.records import Kind, Passage, Span
from reconcile_gui.trust import store as trust_store
from reconcile_gui.trust.store.reading import occurrences, promises
from reconcile_gui.workbook import tables

if TYPE_CHECKING:
    from reconcile_gui.apology.records import LetterWithParts
    from reconcile_gui.boundaries.records import Boundary
    from reconcile_gui.reflection.guides.entries import Entry
    from reconcile_gui.reflection.guides.guide import Guide
    from reconcile_gui.trust.check_in import CheckIn
    from reconcile_gui.trust.event import Event
    from reconcile_gui.trust.records import Occurrence, Promise
    from reconcile_gui.workbook.transaction import Query, Reader

# Every column with a day on which something may have been written.
DATED: tuple[sa.Column[str], ...] = (
    tables.journal_entry.c.day,
    tables.answer.c.day,
    tables.check_in.c.day,
    *(tables.metadata.tables[name].c[each.day] for name, each in TABLES.items() if each.day),
    tables.promise.c.made_on,
    tables.occurrence.c.done_on,
    tables.event.c.day,
)
# What has no day of its own stands at the one on which it was written.
UNDATED: tuple[sa.Column[str], ...] = (
    tables.letter.c.created_at,
    tables.letter.c.updated_at,
    tables.letter_part.c.updated_at,
    tables.boundary.c.created_at,
)


@dataclass(frozen=True, slots=True)
class Saying:
    """How what stands in forms is said.

    check_in: a line for each thing noted. guides: those that are known; entry: the heading
    of an entry, and label and words of each of its fields. letter: title and whole text.
    outcome: what became of a promise. event: what kind it was. boundary: its name, and label
    and words of the rest.
    """

    check_in: Callable[[CheckIn], str]
    entry: Callable[[Guide, Entry], tuple[str, list[tuple[str, str]]]]
    letter: Callable[[LetterWithParts], tuple[str, str]]
    outcome: Callable[[Promise, Occurrence | None], str]
    event: Callable[[Event], str]
    boundary: Callable[[Boundary], tuple[str, list[tuple[str, str]]]]
    guides: tuple[Guide, ...] = ()


def extent() -> Query[Span | None]:
    """Return from when to when anything was written, or None."""

    def read(reader: Reader) -> Span | None:
        days: list[str] = []
        for day in DATED:
            living = sa.select(day).where(day.table.c.deleted_at.is_(None), day.is_not(None))
            # Two questions, each of which an index can answer by itself.
            for order in (day, day.desc()):
                found = reader.value(living.order_by(order).limit(1))
                days += [found] if found else []
        for moment in UNDATED:
            living = sa.select(moment).where(moment.table.c.deleted_at.is_(None))
            for order in (moment, moment.desc()):
                found = reader.value(living.order_by(order).limit(1))
                days += [_local_day(found).isoformat()] if found else []
        if not days:
            return None
        return Span(date.fromisoformat(min(days)), date.fromisoformat(max(days)))

    return read


def passages(span: Span, saying: Saying) -> Query[tuple[Passage, ...]]:
    """Return everything that was written in these days, in order."""

    def read(reader: Reader) -> tuple[Passage, ...]:
        if span.is_reversed:
            return ()
        found = [passage for kind in Kind for passage in SOURCES[kind](reader, span, saying)]
        # Stable: of one day the kinds stay in their order, and what was written first first.
        return tuple(sorted(found, key=lambda each: each.day))

    return read


def _journal(reader: Reader, span: Span, _saying: Saying) -> list[Passage]:
    return [
        Passage(Kind.JOURNAL, page.day, page.title, page.body)
        for page in reflection_store.whole_entries(span.first, span.last)(reader)
    ]


def _answers(reader: Reader, span: Span, _saying: Saying) -> list[Passage]:
    found = (
        Passage(Kind.ANSWERS, answer.day, answer.question_text, answer.body)
        for answer in reflection_store.answers_between(span.first, span.last)(reader)
    )
    return [each for each in found if not each.is_empty]


def _check_ins(reader: Reader, span: Span, saying: Saying) -> list[Passage]:
    newest_first = trust_store.check_ins()(reader).check_ins
    return [
        Passage(Kind.CHECK_INS, one.day, "", saying.check_in(one))
        for one in reversed(newest_first)
        if span.first <= one.day <= span.last and not one.is_empty
    ]


def _guides(reader: Reader, span: Span, saying: Saying) -> list[Passage]:
    found = []
    for guide in saying.guides:
        for entry in reversed(reflection_store.guide_entries(guide.keeping)(reader)):
            if entry.day is not None and span.first <= entry.day <= span.last:
                heading, fields = saying.entry(guide, entry)
                found.append(Passage(Kind.GUIDES, entry.day, heading, "", tuple(fields)))
    return [each for each in found if not each.is_empty]


def _letters(reader: Reader, span: Span, saying: Saying) -> list[Passage]:
    """Return each letter on the day on which it was last written to."""
    found = []
    for one in apology_store.letters()(reader):
        day = one.changed_at.astimezone().date()
        if span.first <= day <= span.last:
            whole = apology_store.letter(one.id)(reader)
            if whole is not None:
                found.append(Passage(Kind.LETTERS, day, *saying.letter(whole)))
    return [each for each in found if not each.is_empty]


def _promises(reader: Reader, span: Span, saying: Saying) -> list[Passage]:
    """Return each promise on the day it was made, and on those on which it was kept or not."""
    days = occurrences(reader)
    by_id = promises(reader, {one.promise_id for one in days})
    found = [
        Passage(Kind.PROMISES, promise.made_on, promise.body, saying.outcome(promise, None))
        for promise in by_id.values()
    ]
    for one in days:
        day = one.done_on or (one.due_on if one.recorded_on else None)
        if day is not None and one.recorded_on is not None:
            promise = by_id[one.promise_id]
            said = "\n".join(filter(None, (saying.outcome(promise, one), one.note)))
            found.append(Passage(Kind.PROMISES, day, promise.body, said))
    return [each for each in found if span.first <= each.day <= span.last]


def _events(reader: Reader, span: Span, saying: Saying) -> list[Passage]:
    return [
        Passage(
            Kind.EVENTS,
            one.day,
            saying.event(one),
            "\n".join(filter(None, (one.body.strip(), one.next.strip()))),
        )
        for one in trust_store.events()(reader)
        if span.first <= one.day <= span.last
    ]


def _boundaries(reader: Reader, span: Span, saying: Saying) -> list[Passage]:
    """Return each boundary on the day it was written down; its log is never printed."""
    rows = reader.rows(sa.select(tables.boundary.c.id, tables.boundary.c.created_at))
    days = {row.id: _local_day(row.created_at) for row in rows}
    found = []
    for one in boundaries_store.boundaries()(reader):
        if span.first <= days[one.id] <= span.last and any(text.strip() for text in one.texts):
            heading, fields = saying.boundary(one)
            found.append(Passage(Kind.BOUNDARIES, days[one.id], heading, "", tuple(fields)))
    return found


def _local_day(moment: str) -> date:
    return from_stamp(moment).astimezone().date()


Source = Callable[["Reader", Span, Saying], list[Passage]]
SOURCES: Mapping[Kind, Source] = MappingProxyType(
    {
        Kind.JOURNAL: _journal,
        Kind.ANSWERS: _answers,
        Kind.CHECK_INS: _check_ins,
        Kind.GUIDES: _guides,
        Kind.LETTERS: _letters,
        Kind.PROMISES: _promises,
        Kind.EVENTS: _events,
        Kind.BOUNDARIES: _boundaries,
    }
)
