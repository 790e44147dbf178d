"""Promises in a workbook file, made and settled as the tab does it."""

from __future__ import annotations

from datetime import date

from reconcile_gui.trust import store
from reconcile_gui.trust.promises import done_on_for
from reconcile_gui.trust.records import Line, Outcome, PastLine, Terms
from reconcile_gui.workbook.book import Workbook


def make(book: Workbook, terms: Terms, uuid: str) -> Line:
    """Make a promise and return its line."""
    promise_id = book.write(store.save_promise(uuid, terms)).value
    return next(line for line in lines(book) if line.promise.id == promise_id)


def settle(book: Workbook, line: Line, outcome: Outcome, today: date) -> None:
    """Record an outcome as its button does."""
    day = done_on_for(outcome, line.occurrence.due_on, today)
    book.write(store.record_outcome(line.occurrence.id, outcome, day))


def lines(book: Workbook) -> list[Line]:
    """Return the open lines."""
    return book.read(store.open_lines())


def past(book: Workbook) -> list[PastLine]:
    """Return the settled lines."""
    return book.read(store.past_lines(50))
