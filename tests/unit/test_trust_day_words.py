"""How the calendar speaks of a day: names and how it stands, nothing counted."""

from __future__ import annotations

from datetime import date

import pytest

from reconcile_gui.text.names import partner_words
from reconcile_gui.trust.day_words import SIGNS, DayWords, sign
from reconcile_gui.trust.records import (
    DayLine,
    Due,
    Line,
    Occurrence,
    Outcome,
    Promise,
    Size,
    ToWhom,
)
from reconcile_gui.trust.words import PromiseWords

DAY = date(2026, 4, 16)
PROMISE = Promise(1, "", "Send {it}.", ToWhom.PARTNER, "", Size.SMALL, DAY, DAY)
WORDS = DayWords(
    PromiseWords(
        translate=lambda _context, text: text,
        partner=partner_words("Alex"),
        long_day=lambda day: f"long {day}",
        plain_day=lambda day: f"plain {day}",
        short_day=lambda day: f"short {day}",
    )
)


def line(outcome: Outcome = Outcome.OPEN, due: Due = Due.TODAY) -> DayLine:
    """Return a line of the day."""
    return DayLine(DAY, Line(PROMISE, Occurrence(1, 1, DAY, outcome, None, DAY)), due)


@pytest.mark.parametrize(
    ("due", "expected"),
    [(Due.TODAY, "due"), (Due.COMING, "due"), (Due.PAST, "past due")],
)
def test_an_open_line_is_due_or_past_due(due: Due, expected: str) -> None:
    """The app never decides what became of it."""
    assert WORDS.line(line(due=due)) == f"Send {{it}}. · {expected}"


def test_every_sign_has_words_of_its_own() -> None:
    """Nobody has to know the shapes."""
    said = [WORDS.sign(one) for one in SIGNS]

    assert len(set(said)) == len(SIGNS)
    assert set(SIGNS) == {None, *Outcome}


@pytest.mark.parametrize("outcome", [one for one in Outcome if one is not Outcome.OPEN])
def test_what_is_settled_has_the_mark_of_its_outcome(outcome: Outcome) -> None:
    """Wherever its day lies."""
    assert {sign(line(outcome, due)) for due in Due} == {outcome}


def test_a_day_is_read_aloud_with_all_that_is_on_it() -> None:
    """In whole words, without a number."""
    told = WORDS.spoken(DAY, [line(), line(Outcome.KEPT)])

    assert told == f"long {DAY}: Send {{it}}., due; Send {{it}}., kept"
    assert WORDS.spoken(DAY, []) == f"long {DAY}: nothing"
