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

from reconcile_gui.reflection import store as reflection_store
from reconcile_gui.reflection.guides.kept import TABLES
from reconcile_gui.stretch.records import Kind, Passage, Span
from reconcile_gui.trust import store as trust_store
from reconcile_gui.workbook import tables

if TYPE_CHECKING:
    from reconcile_gui.reflection.guides.entries import Entry
    from reconcile_gui.reflection.guides.guide import Guide
    from reconcile_gui.trust.check_in import CheckIn
    from reconcile_gui.workbook.transaction import Query, Reader

# Every column with a day on which something may have been written.
DATED: tuple[sa.Column[str], ...] = (
    tables.journal_entry.c.day,
    tables.answer.c.day,
    tables.check_in.c.day,
    *(tables.metadata.tables[name].c[each.day] for name, each in TABLES.items() if each.day),
)


@dataclass(frozen=True, slots=True)
class Saying:
    """How what stands in forms is said.

    check_in: a line for each thing noted. guides: those that are known; entry: the heading
    of an entry, and label and words of each of its fields.
    """

    check_in: Callable[[CheckIn], str]
    entry: Callable[[Guide, Entry], tuple[str, list[tuple[str, str]]]]
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


Source = Callable[["Reader", Span, Saying], list[Passage]]
SOURCES: Mapping[Kind, Source] = MappingProxyType(
    {
        Kind.JOURNAL: _journal,
        Kind.ANSWERS: _answers,
        Kind.CHECK_INS: _check_ins,
        Kind.GUIDES: _guides,
    }
)
