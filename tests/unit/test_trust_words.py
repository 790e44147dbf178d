"""What Trust says: whole sentences, names kept literal, nothing counted up."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from reconcile_gui.care.contact import STRICT, Status
from reconcile_gui.care.flags import Flags
from reconcile_gui.care.offered import offered
from reconcile_gui.text.names import partner_words
from reconcile_gui.trust.cells import OPEN, SHOWN_CHARACTERS, open_cells, past_cells, shown
from reconcile_gui.trust.counts import Counts
from reconcile_gui.trust.promises import asked
from reconcile_gui.trust.records import (
    Change,
    Due,
    LastTime,
    Line,
    Occurrence,
    Outcome,
    PastLine,
    Promise,
    Size,
    ToWhom,
)
from reconcile_gui.trust.words import PromiseWords

TODAY, YESTERDAY = date(2026, 4, 16), date(2026, 4, 15)
PROMISE = Promise(1, "", "Send it.", ToWhom.PARTNER, "", Size.SMALL, date(2026, 4, 12), TODAY)
LINE = Line(PROMISE, Occurrence(7, 1, TODAY, Outcome.OPEN, None, TODAY))


def words(name: str = "Alex") -> PromiseWords:
    """Return the words for a partner, with days as ISO texts."""
    return PromiseWords(
        translate=lambda _context, text: text,
        partner=partner_words(name),
        long_day=lambda day: f"long {day}",
        plain_day=lambda day: f"plain {day}",
        short_day=lambda day: f"short {day}",
    )


def test_counts_read_as_they_are() -> None:
    """One of each is said like nine of each."""
    assert words().recent(Counts(9, 1, 2)) == "In the last 90 days: 9 kept, 1 late, 2 not kept."
    assert words().in_all(Counts(1, 0, 0)) == "In all: 1 kept, 0 late, 0 not kept."


def test_nothing_due_has_no_number() -> None:
    """Nought of nought is not a result."""
    assert words().recent(Counts()) == "In the last 90 days nothing was due."
    assert words().in_all(Counts()) == ""
    assert words().past_due(0) == ""
    assert words().past_due(3) == "past due: 3"


@pytest.mark.parametrize("name", ["Zoë {kept}", "{partner}", "%s & <b>", "أليكس"])
def test_a_name_stays_literal_whatever_is_in_it(name: str) -> None:
    """Braces in a name are no places for our words."""
    assert f"what {name} feels" in words(name).own_word()
    assert words(name).to(PROMISE) == name
    assert words(name).open_line(LINE, Due.TODAY) == f"Send it., to {name}, due: today"


def test_without_a_name_nobody_is_invented() -> None:
    """The name may be left out."""
    assert words("").own_word().startswith("This is a record of your own word.")
    assert words("").to(PROMISE) == "the other person"


@pytest.mark.parametrize(
    ("status", "lets_go", "said"),
    [
        (Status.OPEN, False, ""),
        (Status.SPACE, False, ""),
        (Status.OPEN, True, "You are letting go. What you owe still stands;"),
        (Status.NONE, False, "No promise is a reason for contact."),
        (Status.ORDER, True, "No promise is a reason for contact."),
    ],
)
def test_how_promises_stand_is_said_only_where_it_is_needed(
    status: Status, lets_go: bool, said: str
) -> None:
    """After a no it comes first, whatever else holds."""
    offer = offered(status, Flags(), lets_go=lets_go)
    told = words().standing(offer, lets_go=lets_go)

    assert told.startswith(said)
    assert bool(told) is bool(said)
    assert bool(words().caution(offer)) is (status in STRICT)


def test_to_whom_is_said_as_the_writer_would() -> None:
    """Myself; somebody by name; somebody without one."""
    assert words().to(replace(PROMISE, to_whom=ToWhom.SELF)) == "myself"
    assert words().to(replace(PROMISE, to_whom=ToWhom.OTHER, to_name=" Jo ")) == "Jo"
    assert words().to(replace(PROMISE, to_whom=ToWhom.OTHER)) == "someone else"


def test_kept_past_the_day_means_kept_on_the_day() -> None:
    """Else it could be taken for done late."""
    assert words().button(Outcome.KEPT, Due.PAST) == "Kept on the day"
    assert words().button(Outcome.KEPT, Due.TODAY) == "Kept"


@pytest.mark.parametrize("outcome", Outcome)
def test_every_outcome_has_its_words(outcome: Outcome) -> None:
    """In a line, on a button, and afterwards."""
    assert words().outcome(outcome)
    assert words().button(outcome, Due.TODAY)
    assert (words().after(outcome) == "") == (outcome in (Outcome.OPEN, Outcome.REPLACED))


def test_the_history_tells_each_step() -> None:
    """What it was, what it became, and when that was said."""
    steps = (
        Change(Outcome.OPEN, Outcome.KEPT, None, TODAY, TODAY),
        Change(Outcome.KEPT, Outcome.KEPT, TODAY, YESTERDAY, TODAY),
        Change(Outcome.KEPT, Outcome.OPEN, YESTERDAY, None, TODAY),
    )

    assert [words().change(step) for step in steps] == [
        "Recorded as kept on long 2026-04-16.",
        "The day was plain 2026-04-16; changed to plain 2026-04-15 on long 2026-04-16.",
        "Was kept, changed to open on long 2026-04-16.",
    ]
    assert words().made(PROMISE, None) == "Made on long 2026-04-12, without a day."


def test_a_row_of_what_is_due_offers_its_outcomes() -> None:
    """In wide and narrow windows, and aloud."""
    line = replace(LINE, last_time=LastTime(YESTERDAY, Outcome.REPLACED))

    cells = open_cells(asked(line, TODAY), words(), "Edit…")

    assert (cells.to, cells.when, cells.when_short) == ("Alex", "today", "today")
    assert cells.last == "plain 2026-04-15 · changed"
    assert cells.details == "To Alex · due today · last time: plain 2026-04-15 · changed"
    assert [one.words for one in cells.buttons] == ["Kept", "Not kept", "Released", "Edit…"]
    assert cells.buttons[2].meaning == "No longer wanted, or contact has ended"
    assert cells.asks
    assert cells.is_today
    assert cells.mark is None


@pytest.mark.parametrize(
    ("due_on", "when", "when_short", "details"),
    [
        (YESTERDAY, "plain 2026-04-15", "short 2026-04-15", "was due on plain 2026-04-15"),
        (
            date(2026, 4, 20),
            "long 2026-04-20",
            "short 2026-04-20",
            "due on long 2026-04-20",
        ),
        (None, "no day", "no day", "no day"),
    ],
)
def test_a_row_says_when(due_on: date | None, when: str, when_short: str, details: str) -> None:
    """With the weekday where it is still to come."""
    line = replace(LINE, occurrence=replace(LINE.occurrence, due_on=due_on))

    cells = open_cells(asked(line, TODAY), words(), "Edit…")

    assert (cells.when, cells.when_short) == (when, when_short)
    assert cells.details == f"To Alex · {details}"
    assert (cells.mark is Outcome.OPEN) == (due_on == YESTERDAY)


def test_a_row_of_the_past_says_what_became_of_it() -> None:
    """The mark says nothing that the words do not say."""
    done = replace(LINE.occurrence, outcome=Outcome.NOT_KEPT)

    cells = past_cells(PastLine(replace(LINE, occurrence=done)), words(), "Edit…")

    assert cells.when == "plain 2026-04-16 · not kept"
    assert cells.details == "To Alex · plain 2026-04-16 · not kept"
    assert cells.mark is Outcome.NOT_KEPT
    assert [one.what for one in cells.buttons] == [OPEN]
    assert not cells.asks


def test_a_row_shows_the_beginning_of_a_page() -> None:
    """A promise is a sentence; the form has the rest."""
    assert shown("  Send it.\n") == "Send it."
    assert len(shown("word " * 40_000)) <= SHOWN_CHARACTERS
    assert shown("word " * 40_000).endswith("…")
