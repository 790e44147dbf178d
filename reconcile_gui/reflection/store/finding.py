"""Words looked for in answers and journal pages."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

import sqlalchemy as sa

from reconcile_gui.reflection.records import Found
from reconcile_gui.workbook.tables import answer, journal_entry

if TYPE_CHECKING:
    from reconcile_gui.workbook.transaction import Query, Reader


# Chosen: results show one line each; a text this long is looked through for it.
READ_AT_MOST = 20_000


def find(words: str, at_most: int = 60) -> Query[list[Found]]:
    """Return answers and journal pages that hold all these words, newest first.

    Upper and lower case and accents do not matter; the beginning of a word is
    enough. Where no word begins so, the middle of one counts too, which is also
    how a text without spaces is found.
    """

    def read(reader: Reader) -> list[Found]:
        parts = words.split()
        if not parts:
            return []
        return _find_by_words(reader, parts, at_most) or _find_inside(reader, parts, at_most)

    return read


def _find_by_words(reader: Reader, parts: list[str], at_most: int) -> list[Found]:
    # A word in double quotes is text to FTS5, never an operator.
    quoted = " ".join('"' + part.replace('"', '""') + '"*' for part in parts)
    # Not in the question an answer belongs to: questions are found by themselves.
    asked = f"body : ({quoted})"
    found = reader.rows(
        sa.text(
            "SELECT kind, rowid / 64 AS id FROM search WHERE search MATCH :asked"
            " AND kind IN ('answer', 'journal_entry')"
        ).bindparams(asked=asked)
    )
    by_kind: dict[str, list[int]] = {"answer": [], "journal_entry": []}
    for row in found:
        by_kind[row.kind].append(row.id)
    return _found(
        reader,
        answer.c.id.in_(by_kind["answer"]),
        journal_entry.c.id.in_(by_kind["journal_entry"]),
        at_most,
    )


def _find_inside(reader: Reader, parts: list[str], at_most: int) -> list[Found]:
    return _found(
        reader,
        sa.and_(*(answer.c.body.icontains(part, autoescape=True) for part in parts)),
        sa.and_(*(journal_entry.c.body.icontains(part, autoescape=True) for part in parts)),
        at_most,
    )


def _found(
    reader: Reader,
    which_answers: sa.ColumnElement[bool],
    which_pages: sa.ColumnElement[bool],
    at_most: int,
) -> list[Found]:
    answer_start = sa.func.substr(answer.c.body, 1, READ_AT_MOST).label("body")
    page_start = sa.func.substr(journal_entry.c.body, 1, READ_AT_MOST).label("body")
    answers = reader.rows(
        sa.select(answer.c.question_id, answer.c.day, answer_start)
        .where(which_answers, answer.c.deleted_at.is_(None))
        .order_by(answer.c.day.desc(), answer.c.id.desc())
        .limit(at_most)
    )
    pages = reader.rows(
        sa.select(journal_entry.c.uuid, journal_entry.c.day, page_start)
        .where(which_pages, journal_entry.c.deleted_at.is_(None))
        .order_by(journal_entry.c.day.desc(), journal_entry.c.id.desc())
        .limit(at_most)
    )
    found = [
        *(Found(row.question_id, "", date.fromisoformat(row.day), row.body) for row in answers),
        *(Found("", row.uuid, date.fromisoformat(row.day), row.body) for row in pages),
    ]
    return sorted(found, key=lambda one: one.day, reverse=True)[:at_most]
