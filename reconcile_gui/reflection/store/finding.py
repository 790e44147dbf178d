"""Words looked for in answers, journal pages and guides."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from reconcile_gui.reflection.records import BETWEEN, Found
from reconcile_gui.reflection.store.guides import GUIDE_KINDS
from reconcile_gui.workbook import search

if TYPE_CHECKING:
    from reconcile_gui.workbook.transaction import Query, Reader

# What Reflect shows, in the order in which what was written on one day is listed.
KINDS = ("answer", "journal_entry", *GUIDE_KINDS)
PAGES = "journal_entry"
# Not in the question an answer belongs to: questions are found by themselves.
IN_ANSWERS = search.Where(kinds=("answer",), titles=False, newest=True)
ELSEWHERE = search.Where(kinds=(PAGES, *GUIDE_KINDS), newest=True)


def find(words: str, at_most: int = search.AT_MOST) -> Query[list[Found]]:
    """Return answers, pages and entries of guides that hold all these words, newest first.

    What counts as holding a word is said in `workbook.search`.
    """

    def read(reader: Reader) -> list[Found]:
        hits = [
            _found(hit)
            for where in (IN_ANSWERS, ELSEWHERE)
            for hit in search.find(words, at_most, where=where)(reader)
        ]
        hits.sort(key=lambda one: (KINDS.index(one.kind), -one.row_id))
        return sorted(hits, key=lambda one: one.day or date.min, reverse=True)[:at_most]

    return read


def _found(hit: search.Found) -> Found:
    return Found(
        kind=hit.kind,
        question_id=hit.key if hit.kind == "answer" else "",
        uuid=hit.uuid if hit.kind == PAGES else "",
        row_id=hit.row_id,
        day=date.fromisoformat(hit.day) if hit.day else None,
        around=_around(hit),
    )


def _around(hit: search.Found) -> str:
    """Return the words around a hit; before those of a page its title, if it has one."""
    if hit.kind == PAGES:
        return BETWEEN.join(part for part in (hit.title, hit.snippet) if part)
    return hit.snippet if hit.spans else hit.title or hit.snippet
