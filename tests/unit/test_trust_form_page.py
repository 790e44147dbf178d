"""What the form of a promise opens with, by what is done."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from reconcile_gui.trust.form_page import page_instead, page_of, page_of_new
from reconcile_gui.trust.promises import asked
from reconcile_gui.trust.records import Asked, Line, Occurrence, Outcome, Promise, Size, ToWhom
from reconcile_gui.trust.repeats import Repeat, Rule, Unit

TODAY = date(2026, 4, 16)
YESTERDAY, TOMORROW = date(2026, 4, 15), date(2026, 4, 17)


def entered(day: date) -> Asked:
    """Return an open promise of tomorrow that was entered on a day."""
    promise = Promise(3, "its-uuid", "Pay.", ToWhom.OTHER, "Jo", Size.LARGE, YESTERDAY, day)
    return asked(Line(promise, Occurrence(8, 3, TOMORROW, Outcome.OPEN, None, day)), TODAY)


def test_a_new_promise_is_small_and_made_today() -> None:
    """Small is where most can be kept; no day is presumed."""
    page = page_of_new("u", "A new promise", ToWhom.SELF, TODAY)

    assert page.is_new
    assert (page.terms.to_whom, page.terms.size) == (ToWhom.SELF, Size.SMALL)
    assert (page.terms.made_on, page.terms.due_on, page.terms.body) == (TODAY, None, "")


def test_one_instead_of_another_begins_with_its_words() -> None:
    """What is changed is seldom everything; when it was made is today."""
    repeating = entered(YESTERDAY)
    line = replace(repeating.line, rule=Rule(Repeat(Unit.DAY), YESTERDAY))
    page = page_instead(replace(repeating, line=line), "u", "What is it now?", TODAY)

    assert (page.instead_of, page.instead_due) == (8, TOMORROW)
    assert (page.terms.body, page.terms.to_name) == ("Pay.", "Jo")
    assert (page.terms.made_on, page.terms.due_on) == (TODAY, TOMORROW)
    assert page.terms.repeat is None
    assert page.is_new


def test_the_day_can_be_put_right_only_on_the_day_it_was_entered() -> None:
    """From the next day on it stands, and the page says so in words."""
    of_today = page_of(entered(TODAY), "This promise", "It stands.", TODAY)
    older = page_of(entered(YESTERDAY), "This promise", "It stands.", TODAY)

    assert (of_today.day_stands, of_today.is_of_today) == ("", True)
    assert (older.day_stands, older.is_of_today) == ("It stands.", False)
    assert of_today.uuid == older.uuid == "its-uuid"
    assert not older.is_new
