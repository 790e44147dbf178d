"""Words looked for in answers and journal pages."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

import sqlalchemy as sa

from reconcile_gui.reflection.records import BETWEEN, Found
from reconcile_gui.workbook import search
from reconcile_gui.workbook.tables import answer, journal_entry

if TYPE_CHECKING:
    from collections.abc import Iterator

    from reconcile_gui.workbook.transaction import Query, Reader

NO_QUESTION = sa.literal("")
# Which tables Reflect shows, and the question that a row of each belongs to.
SHOWN = ((answer, answer.c.question_id), (journal_entry, NO_QUESTION))
# Not in the question an answer belongs to: questions are found by themselves.
IN_ANSWERS = search.Where(kinds=(answer.name,), titles=False, newest=True)
IN_PAGES = search.Where(kinds=(journal_entry.name,), newest=True)


def find(words: str, at_most: int = search.AT_MOST) -> Query[list[Found]]:
    """Return answers and journal pages that hold all these words, newest first.

    What counts as holding a word is said in `workbook.search`.
    """

    def read(reader: Reader) -> list[Found]:
        hits = [
            hit
            for where in (IN_ANSWERS, IN_PAGES)
            for hit in search.find(words, at_most, where=where)(reader)
        ]
        found = sorted(_found(reader, hits), key=lambda one: one.day, reverse=True)
        return found[:at_most]

    return read


def _found(reader: Reader, hits: list[search.Found]) -> Iterator[Found]:
    """Yield what Reflect knows of each hit; of one table and day the newest row first."""
    for table, question in SHOWN:
        its = {hit.row_id: hit for hit in hits if hit.kind == table.name}
        asked = sa.select(table.c.id, table.c.day, question.label("question_id"))
        for row in reader.rows(asked.where(table.c.id.in_(its)).order_by(table.c.id.desc())):
            hit = its[row.id]
            titled = [hit.title] if hit.kind == journal_entry.name and hit.title else []
            yield Found(
                question_id=row.question_id,
                uuid="" if row.question_id else hit.uuid,
                row_id=row.id,
                day=date.fromisoformat(row.day),
                around=BETWEEN.join([*titled, *([hit.snippet] if hit.snippet else [])]),
            )
