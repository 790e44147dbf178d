"""Tells the promises of the sample: made, kept, late, not kept, released, changed."""

from __future__ import annotations

import uuid
from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING, Any, Protocol

from reconcile_gui.trust import store as trust
from reconcile_gui.trust.records import Line, Outcome, Size, Terms, ToWhom
from reconcile_gui.trust.repeats import ONE_DAY, Repeat, Unit

if TYPE_CHECKING:
    from reconcile_gui.workbook.book import Workbook


class MovableClock(Protocol):
    """Stands on a day, until it is moved to another."""

    day: date


def tell_promise(book: Workbook, clock: MovableClock, row: dict[str, Any], today: date) -> None:
    """Make a promise on its day, and say on each of its days what became of it.

    today: the last day of the story; what is due later stays open.
    """
    own = str(uuid.uuid4())
    book.write(trust.save_promise(own, _terms(row)))
    told = {each["due"]: each for each in row.get("outcomes", [])}
    otherwise = {"outcome": row.get("otherwise", Outcome.OPEN.value)}
    line = _next_line(book, own, row["made_on"] - ONE_DAY)
    while line is not None and (due_on := line.occurrence.due_on) is not None:
        outcome = told.get(due_on, otherwise)
        if due_on > today or outcome.get("outcome") == Outcome.OPEN.value:
            break
        _settle(book, clock, line, outcome)
        line = _next_line(book, own, due_on) if "repeat" in row else None
    clock.day = today
    book.write(trust.make_days(today))


def _next_line(book: Workbook, promise_uuid: str, after: date) -> Line | None:
    """Return the open day of a promise, made or still to come, that is next after a day."""
    lines = [
        line for line in book.read(trust.page(after)).lines if line.promise.uuid == promise_uuid
    ]
    return next((line for line in lines if (line.occurrence.due_on or after) > after), None)


def _settle(book: Workbook, clock: MovableClock, line: Line, told: dict[str, Any]) -> None:
    due_on, occurrence_id = line.occurrence.due_on or clock.day, line.occurrence.id
    if "changed_on" in told:
        _change(book, clock, line, told)
        return
    outcome = Outcome(told["outcome"])
    if "first" in told:  # it was put right later, and the history shows it
        clock.day = due_on
        first = trust.record_outcome(occurrence_id, Outcome(told["first"]), None, due_on=due_on)
        occurrence_id = book.write(first).value
    done_on = told.get("done", due_on if outcome is Outcome.KEPT else None)
    clock.day = done_on or due_on
    settled = trust.record_outcome(occurrence_id, outcome, done_on, due_on=due_on)
    occurrence_id = book.write(settled).value
    if "note" in told:
        book.write(trust.save_note(occurrence_id, told["note"]))


def _change(book: Workbook, clock: MovableClock, line: Line, told: dict[str, Any]) -> None:
    """Put another promise in the place of one, before its day; that one was kept."""
    clock.day = told["changed_on"]
    terms = replace(
        line.terms, body=told["body"], made_on=told["changed_on"], due_on=told["due_on"]
    )
    own = str(uuid.uuid4())
    book.write(trust.save_promise(own, terms, instead_of=line.occurrence.id))
    became = _next_line(book, own, told["changed_on"])
    if became is not None:
        _settle(book, clock, became, {"outcome": Outcome.KEPT.value})


def _terms(row: dict[str, Any]) -> Terms:
    repeat = None
    if "repeat" in row:
        how = row["repeat"]
        weekdays = tuple(how.get("weekdays", ()))
        repeat = Repeat(Unit(how["unit"]), how.get("every", 1), weekdays)
    return Terms(
        body=row["body"],
        to_whom=ToWhom(row["to"]),
        to_name="",
        size=Size(row["size"]),
        made_on=row["made_on"],
        due_on=row["due_on"],
        repeat=repeat,
    )
