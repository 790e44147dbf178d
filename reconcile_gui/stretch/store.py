"""What is read for a stretch of time, from the stores of the tabs.

One more kind of passage is one more function in `SOURCES`.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import date
from types import MappingProxyType
from typing import TYPE_CHECKING

import sqlalchemy as sa

from reconcile_gui.reflection import store as reflection_store
from reconcile_gui.stretch.records import Kind, Passage, Span
from reconcile_gui.trust import store as trust_store
from reconcile_gui.workbook import tables

if TYPE_CHECKING:
    from reconcile_gui.trust.check_in import CheckIn
    from reconcile_gui.workbook.transaction import Query, Reader

# Returns a check-in as it is read again: a line for each thing noted.
SayCheckIn = Callable[["CheckIn"], str]
DATED = (tables.journal_entry, tables.answer, tables.check_in)


def extent() -> Query[Span | None]:
    """Return from when to when anything was written, or None."""

    def read(reader: Reader) -> Span | None:
        days: list[str] = []
        for table in DATED:
            living = sa.select(table.c.day).where(table.c.deleted_at.is_(None))
            # Two questions, each of which the index answers by itself.
            for order in (table.c.day, table.c.day.desc()):
                found = reader.value(living.order_by(order).limit(1))
                days += [found] if found else []
        if not days:
            return None
        return Span(date.fromisoformat(min(days)), date.fromisoformat(max(days)))

    return read


def passages(span: Span, say_check_in: SayCheckIn) -> Query[tuple[Passage, ...]]:
    """Return everything that was written in these days, in order."""

    def read(reader: Reader) -> tuple[Passage, ...]:
        if span.is_reversed:
            return ()
        found = [
            passage
            for kind in Kind
            for passage in SOURCES[kind](reader, span, say_check_in)
            if passage.heading.strip() or passage.text.strip()
        ]
        # Stable: of one day the kinds stay in their order, and what was written first first.
        return tuple(sorted(found, key=lambda each: each.day))

    return read


def _journal(reader: Reader, span: Span, _say: SayCheckIn) -> list[Passage]:
    return [
        Passage(Kind.JOURNAL, page.day, page.title, page.body)
        for page in reflection_store.whole_entries(span.first, span.last)(reader)
    ]


def _answers(reader: Reader, span: Span, _say: SayCheckIn) -> list[Passage]:
    return [
        Passage(Kind.ANSWERS, answer.day, answer.question_text, answer.body)
        for answer in reflection_store.answers_between(span.first, span.last)(reader)
        if answer.body.strip()
    ]


def _check_ins(reader: Reader, span: Span, say: SayCheckIn) -> list[Passage]:
    newest_first = trust_store.check_ins()(reader).check_ins
    return [
        Passage(Kind.CHECK_INS, one.day, "", say(one))
        for one in reversed(newest_first)
        if span.first <= one.day <= span.last and not one.is_empty
    ]


Source = Callable[["Reader", Span, SayCheckIn], list[Passage]]
SOURCES: Mapping[Kind, Source] = MappingProxyType(
    {Kind.JOURNAL: _journal, Kind.ANSWERS: _answers, Kind.CHECK_INS: _check_ins}
)
