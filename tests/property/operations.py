"""Everything the tabs can do to a workbook, with made-up words, for the property tests.

`OPERATIONS` holds a maker for each function of a store that returns an operation.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from typing import Any

import sqlalchemy as sa
from hypothesis import strategies as st

from reconcile_gui.apology import store as apology
from reconcile_gui.apology.parts import PARTS
from reconcile_gui.apology.records import Mode
from reconcile_gui.boundaries import store as boundaries
from reconcile_gui.boundaries.records import Happening, LogEntry, Status, Whose
from reconcile_gui.care import store as care
from reconcile_gui.care.contact import Status as Contact
from reconcile_gui.care.contact import StatusDraft, StatusEntry
from reconcile_gui.care.help_entries import OwnPerson
from reconcile_gui.care.people import TOGETHER, People
from reconcile_gui.reflection import store as reflection
from reconcile_gui.reflection.records import Mark
from reconcile_gui.today import store as today
from reconcile_gui.today.today import Stage
from reconcile_gui.trust import store as trust
from reconcile_gui.trust.records import Outcome, Size, Terms, ToWhom
from reconcile_gui.workbook import tables
from reconcile_gui.workbook.book import Workbook
from reconcile_gui.workbook.transaction import Operation

# Returns the operation, or None where there is no row yet that it could be done to.
Maker = Callable[[Workbook], "st.SearchStrategy[Operation[Any] | None]"]

NOON = datetime(2026, 3, 3, 12, tzinfo=UTC)
TEXTS = st.text(st.characters(exclude_categories=["Cs"]), max_size=12)
DAYS = st.integers(-40, 40).map(lambda days: NOON.date() + timedelta(days=days))
MAYBE_DAYS = st.none() | DAYS
UUIDS = st.integers(1, 4).map(lambda number: f"11111111-1111-4111-8111-{number:012d}")
QUESTIONS = st.sampled_from(["A1", "B2", "own-11111111-1111-4111-8111-000000000001"])
LETTER_TEXTS = st.sampled_from(["title", "salutation", "date_text", "signature", "page_text"])
BOUNDARY_TEXTS = st.sampled_from(["body", "is_ok", "is_not_ok", "why", "if_crossed"])
LOG_ENTRIES = st.builds(LogEntry, UUIDS, DAYS, st.sampled_from(Happening), TEXTS)
TERMS = st.builds(
    Terms, TEXTS, st.sampled_from(ToWhom), TEXTS, st.sampled_from(Size), DAYS, MAYBE_DAYS
)
STATUS_ENTRIES = st.builds(
    lambda status, day, words: StatusEntry(status, NOON, NOON, day, None, words),
    st.sampled_from(Contact),
    MAYBE_DAYS,
    TEXTS,
)
DRAFTS = st.builds(StatusDraft, TEXTS, TEXTS)
PEOPLE = st.builds(People, TEXTS, TEXTS, st.sampled_from(TOGETHER))
PERSONS = st.builds(OwnPerson, UUIDS, TEXTS, TEXTS)

# What has no way back, and why.
LEFT_OUT = {
    "answer_safety": "earlier answers are gone for good, as the person asked",
    "begin_with": "writes the safety answers of a new workbook, see above",
}


def doing(function: Callable[..., Operation[Any]], *given: st.SearchStrategy[Any]) -> Maker:
    """Return a maker that calls a function of a store with drawn arguments."""
    return lambda _book: st.builds(function, *given)


def doing_to(
    table: sa.Table, function: Callable[..., Operation[Any]], *given: st.SearchStrategy[Any]
) -> Maker:
    """Return a maker whose first argument is the id of a row, in the bin or not."""

    def maker(book: Workbook) -> st.SearchStrategy[Operation[Any] | None]:
        ids = [row.id for row in book.read(lambda reader: reader.rows(sa.select(table.c.id)))]
        return st.builds(function, st.sampled_from(ids), *given) if ids else st.none()

    return maker


def replacing(book: Workbook) -> st.SearchStrategy[Operation[Any] | None]:
    """Make a promise, perhaps in place of an occurrence."""
    asked = sa.select(tables.occurrence.c.id)
    ids = [row.id for row in book.read(lambda reader: reader.rows(asked))]
    instead = st.none() | st.sampled_from(ids) if ids else st.none()
    return st.builds(trust.save_promise, UUIDS, TERMS, instead_of=instead)


def create(mode: str, title: str) -> Operation[int]:
    """Make a letter."""
    return apology.create_letter(language="en", title=title, mode=Mode(mode))


OPERATIONS: dict[str, Maker] = {
    "create_letter": doing(create, st.sampled_from(["parts", "page"]), TEXTS),
    "save_part": doing_to(
        tables.letter, apology.save_part, st.sampled_from([part.id for part in PARTS]), TEXTS
    ),
    "save_text": doing_to(tables.letter, apology.save_text, LETTER_TEXTS, TEXTS),
    "save_date": doing_to(tables.letter, apology.save_date, MAYBE_DAYS, TEXTS),
    "bin_letter": doing_to(tables.letter, apology.bin_letter),
    "unbin_letter": doing_to(tables.letter, apology.unbin_letter),
    "keep_version": doing_to(tables.letter, apology.keep_version, st.just("named")),
    "keep_versions": doing(apology.keep_versions, st.just("closed")),
    "add_boundary": doing(
        boundaries.add_boundary, st.sampled_from(Whose), st.sampled_from(Status), TEXTS
    ),
    "save_text of a boundary": doing_to(
        tables.boundary, boundaries.save_text, BOUNDARY_TEXTS, TEXTS
    ),
    "set_whose": doing_to(
        tables.boundary, boundaries.set_whose, st.sampled_from(Whose), st.sampled_from(Status)
    ),
    "set_status": doing_to(tables.boundary, boundaries.set_status, st.sampled_from(Status)),
    "set_date": doing_to(
        tables.boundary,
        boundaries.set_date,
        st.sampled_from(["agreed_on", "look_again_on"]),
        MAYBE_DAYS,
    ),
    "put_in_order": doing(boundaries.put_in_order, st.permutations([1, 2, 3])),
    "leave_unsaid": doing(boundaries.leave_unsaid, st.sampled_from(("boundary-order",)), TEXTS),
    "bin_boundary": doing_to(tables.boundary, boundaries.bin_boundary),
    "unbin_boundary": doing_to(tables.boundary, boundaries.unbin_boundary),
    "save_log_entry": doing_to(tables.boundary, boundaries.save_log_entry, LOG_ENTRIES),
    "bin_log_entry": doing(boundaries.bin_log_entry, UUIDS),
    "name_people": doing(care.name_people, PEOPLE),
    "record_status": doing(care.record_status, STATUS_ENTRIES),
    "record_from_draft": doing(care.record_from_draft, STATUS_ENTRIES),
    "take_back_newest_status": doing(care.take_back_newest_status),
    "keep_status_draft": doing(care.keep_status_draft, DRAFTS),
    "save_own_person": doing(care.save_own_person, PERSONS),
    "bin_own_person": doing(care.bin_own_person, UUIDS),
    "unbin_own_person": doing(care.unbin_own_person, UUIDS),
    "move_to": doing(today.move_to, st.sampled_from(Stage)),
    "save_answer": doing(reflection.save_answer, QUESTIONS, TEXTS, st.just("en"), TEXTS),
    "set_mark": doing(reflection.set_mark, QUESTIONS, st.sampled_from(Mark)),
    "stop_at": doing(reflection.stop_at, QUESTIONS),
    "save_entry": doing(reflection.save_entry, UUIDS, TEXTS),
    "bin_entry": doing(reflection.bin_entry, UUIDS),
    "save_own_question": doing(reflection.save_own_question, UUIDS, TEXTS),
    "bin_own_question": doing(reflection.bin_own_question, UUIDS),
    "save_promise": replacing,
    "record_outcome": doing_to(
        tables.occurrence, trust.record_outcome, st.sampled_from(Outcome), MAYBE_DAYS
    ),
    "save_note": doing_to(tables.occurrence, trust.save_note, TEXTS),
    "bin_promise": doing(trust.bin_promise, UUIDS),
}
