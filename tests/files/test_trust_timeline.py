"""What the chart is made of: one's own deeds and words, up to today."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta

import pytest

from reconcile_gui.care.contact import Status, StatusEntry
from reconcile_gui.trust import store
from reconcile_gui.trust.drawing import Drawing
from reconcile_gui.trust.event import Event, Kind, Weight
from reconcile_gui.trust.records import Outcome, Settled, Size, Terms, ToWhom
from reconcile_gui.trust.timeline import (
    Happening,
    Mark,
    Source,
    Space,
    Timeline,
    monday_of,
    months_before,
    spaces,
    timeline,
)
from reconcile_gui.workbook import tables
from reconcile_gui.workbook.book import Workbook
from reconcile_gui.workbook.transaction import Transaction
from tests.workbooks import StandingClock, counting_uuids

TODAY = date(2026, 3, 3)  # a Tuesday
YESTERDAY, TOMORROW = TODAY - timedelta(days=1), TODAY + timedelta(days=1)
ONE = "11111111-1111-4111-8111-111111111111"
KEPT = Outcome.KEPT
uuids = counting_uuids()


def at(day: str) -> datetime:
    """Return noon of a day."""
    return datetime.fromisoformat(f"{day}T12:00:00+00:00").astimezone(UTC)


def said(status: Status, day: str, until: str | None = None) -> StatusEntry:
    """Return an entry of the log of how contact stands."""
    until_on = date.fromisoformat(until) if until else None
    return StatusEntry(status, at(day), at(day), date.fromisoformat(day), until_on)


# On the axis --------------------------------------------------------------------------


def test_nothing_after_today_is_on_the_chart() -> None:
    """There is no future on it, and no line towards one."""
    made = timeline(
        TODAY,
        [Mark(TOMORROW, KEPT), Mark(TODAY, KEPT)],
        [Happening(TOMORROW, Kind.TALK), Happening(YESTERDAY, Kind.TALK)],
        [TOMORROW, TODAY],
        settled=[Settled(KEPT, TOMORROW)] * 9,
    )

    assert [one.day for one in made.marks] == [TODAY]
    assert [one.day for one in made.happenings] == [YESTERDAY]
    assert made.check_ins == (TODAY,)
    assert made.steps == ()


def test_weeks_begin_on_monday_and_empty_ones_are_gaps() -> None:
    """A week without anything is no stop for the keyboard."""
    sunday, monday = date(2026, 2, 22), date(2026, 2, 23)
    made = timeline(
        TODAY, [Mark(sunday, KEPT), Mark(monday, KEPT)], [Happening(TODAY, Kind.TALK)], [sunday]
    )

    assert [week.monday for week in made.weeks] == [
        date(2026, 2, 16),
        date(2026, 2, 23),
        date(2026, 3, 2),
    ]
    assert made.weeks[0].check_ins == (sunday,)
    assert made.weeks[1].counted == {KEPT: 1}


def test_the_axis_begins_with_the_first_thing_in_range() -> None:
    """Empty months before it say nothing."""
    made = timeline(TODAY, [Mark(date(2025, 1, 5), KEPT)], [Happening(YESTERDAY, Kind.TALK)], [])

    assert made.first_day == date(2025, 1, 5)
    assert made.first_day_from(date(2025, 1, 6)) == YESTERDAY
    assert made.first_day_from(TODAY) == TODAY
    assert Timeline(TODAY).first_day == TODAY


def test_weeks_of_a_span_include_those_it_cuts() -> None:
    """A range that begins on a Wednesday shows its Monday's week."""
    days = [date(2026, 2, day) for day in (2, 9, 16, 23)]
    made = timeline(TODAY, [Mark(day, KEPT) for day in days], [], [])

    shown = made.weeks_between(date(2026, 2, 11), date(2026, 2, 23))
    assert [week.monday for week in shown] == days[1:]


@pytest.mark.parametrize(
    ("day", "months", "before"),
    [
        (date(2026, 5, 31), 3, date(2026, 2, 28)),
        (date(2026, 3, 3), 12, date(2025, 3, 3)),
        (date(2028, 2, 29), 12, date(2027, 2, 28)),
        (date(2026, 1, 15), 1, date(2025, 12, 15)),
        (date(1, 1, 1), 12, date(1, 1, 1)),
    ],
)
def test_ranges_go_back_by_calendar_months(day: date, months: int, before: date) -> None:
    """Also from a day that the earlier month lacks."""
    assert months_before(day, months) == before


def test_the_first_week_of_the_calendar_has_a_monday() -> None:
    """A date typed wrong must not stop the program."""
    assert monday_of(date.min) == date.min
    assert monday_of(TODAY) == date(2026, 3, 2)


# Space --------------------------------------------------------------------------------


def test_space_lasts_until_its_day_or_until_more_is_said() -> None:
    """Whichever came first; no space reaches into the future."""
    entries = [
        said(Status.SPACE, "2026-01-02", "2026-01-20"),
        said(Status.OPEN, "2026-01-10"),
        said(Status.SPACE, "2026-02-01", "2026-02-05"),
        said(Status.SPACE, "2026-02-20", "2026-06-01"),
    ]

    assert spaces(entries, TODAY) == [
        Space(date(2026, 1, 2), date(2026, 1, 10)),
        Space(date(2026, 2, 1), date(2026, 2, 5)),
        Space(date(2026, 2, 20), TODAY),
    ]


def test_space_without_an_end_goes_on() -> None:
    """And one that begins later than today is not there yet."""
    assert spaces([said(Status.SPACE, "2026-02-20")], TODAY) == [Space(date(2026, 2, 20), None)]
    assert spaces([said(Status.SPACE, "2026-03-09")], TODAY) == []
    assert spaces([said(Status.NONE, "2026-02-20")], TODAY) == []


# Events in the workbook ---------------------------------------------------------------


def test_an_event_is_made_changed_and_taken_back(book: Workbook) -> None:
    """Each step has its way back, and the words come with it."""
    first = Event(ONE, TODAY, Kind.SETBACK, "I raised my voice.", Weight.LARGE, "Said so.")
    made = book.write(store.save_event(first))
    second = Event(ONE, YESTERDAY, Kind.TALK, "We talked.")
    changed = book.write(store.save_event(second))

    assert book.read(store.events()) == [second]
    book.write(changed.inverse)
    assert book.read(store.events()) == [first]
    book.write(made.inverse)
    assert book.read(store.events()) == []


def test_a_binned_event_comes_back_and_is_not_written_meanwhile(book: Workbook) -> None:
    """What was typed a moment before it went must not make it half alive."""
    event = Event(ONE, TODAY, Kind.TALK, "We talked.")
    book.write(store.save_event(event))
    binned = book.write(store.bin_event(ONE))
    book.write(store.save_event(Event(ONE, TODAY, Kind.OTHER, "Late.")))
    book.write(store.bin_event("22222222-2222-4222-8222-222222222222"))

    assert book.read(store.events()) == []
    book.write(binned.inverse)
    assert book.read(store.events()) == [event]


@pytest.mark.parametrize("kind", list(Kind))
def test_every_kind_is_kept(book: Workbook, kind: Kind) -> None:
    """As the page on the file names them."""
    book.write(store.save_event(Event(ONE, TODAY, kind)))

    assert [one.kind for one in book.read(store.events())] == [kind]


def test_a_kind_of_a_newer_program_is_something_else(book: Workbook) -> None:
    """It is shown, and not thrown away."""
    book.write(lambda tx: tx.insert(tables.event, day="2026-03-01", kind="moon", weight="heavy"))

    shown = book.read(store.events())
    assert [(one.kind, one.weight) for one in shown] == [(Kind.OTHER, Weight.NONE)]


# What Trust reads of the other tabs ----------------------------------------------------


def add_boundary(tx: Transaction, kind: str, note: str, *, binned: bool = False) -> None:
    """Write a boundary with one entry in its log."""
    boundary = tx.insert(tables.boundary, body="No visits", whose="mine", status="said")
    entry = {"day": "2026-02-14", "kind": kind, "note": note, "what_i_did": "I said so."}
    tx.insert(tables.boundary_log, boundary_id=boundary, **entry)
    if binned:
        tx.bin(tables.boundary, boundary)


def test_only_crossings_by_me_are_on_the_chart(book: Workbook) -> None:
    """Theirs are private and nobody's record."""
    book.write(lambda tx: add_boundary(tx, "crossed_by_me", "I raised the money at eleven."))
    book.write(lambda tx: add_boundary(tx, "crossed_by_them", "They came by."))
    book.write(lambda tx: add_boundary(tx, "held", "Nothing happened."))
    book.write(lambda tx: add_boundary(tx, "crossed_by_me", "Gone.", binned=True))

    found = book.read(store.recorded(TODAY)).happenings
    assert [(one.kind, one.body, one.next, one.source) for one in found] == [
        (Kind.CROSSED, "I raised the money at eleven.", "I said so.", Source.BOUNDARY)
    ]


def test_a_letter_that_was_given_is_on_the_chart(book: Workbook) -> None:
    """Because Trust reads it where it was noted; nobody writes it down twice."""

    def give(tx: Transaction) -> int:
        letter = tx.insert(tables.letter, kind="apology", language="en", mode="parts")
        return tx.insert(tables.letter_given, letter_id=letter, day="2026-02-20", how="by post")

    given_id = book.write(give).value

    found = book.read(store.recorded(TODAY)).happenings
    assert [(one.day, one.kind, one.body, one.source, one.key) for one in found] == [
        (date(2026, 2, 20), Kind.GIVEN, "by post", Source.LETTER, str(given_id))
    ]


def test_a_talk_that_was_listened_to_is_on_the_chart(book: Workbook) -> None:
    """By what the writer said back; what the other person said is nobody's record."""

    def listen(tx: Transaction) -> tuple[int, int]:
        heard = {"they_said": "That they were afraid.", "i_got_wrong": "The year."}
        kept = tx.insert(tables.talk, day="2026-02-21", i_said_back="Since the spring.", **heard)
        gone = tx.insert(tables.talk, day="2026-02-22")
        tx.bin(tables.talk, gone)
        return kept, gone

    kept, _gone = book.write(listen).value

    found = book.read(store.recorded(TODAY)).happenings
    assert [(one.day, one.kind, one.body, one.next, one.source, one.key) for one in found] == [
        (date(2026, 2, 21), Kind.TALK, "Since the spring.", "", Source.TALK, str(kept))
    ]


# Marks --------------------------------------------------------------------------------


def settle(book: Workbook, due_on: date | None, outcome: Outcome, done_on: date | None) -> None:
    """Put a promise into the file, with an outcome."""
    uuid = uuids()
    terms = Terms(str(outcome), ToWhom.SELF, "", Size.SMALL, date(2026, 2, 1), due_on)
    book.write(store.save_promise(uuid, terms))
    line = next(one for one in book.read(store.open_lines()) if one.promise.uuid == uuid)
    if outcome is not Outcome.OPEN:
        book.write(store.record_outcome(line.occurrence.id, outcome, done_on))


def test_each_is_drawn_by_its_one_day(book: Workbook, clock: StandingClock) -> None:
    """Kept and late when done, not kept when due, changed when it was due or noted."""
    settle(book, date(2026, 2, 10), Outcome.KEPT, date(2026, 2, 9))
    settle(book, date(2026, 2, 10), Outcome.LATE, date(2026, 2, 12))
    settle(book, date(2026, 2, 10), Outcome.NOT_KEPT, None)
    clock.pass_by(days=-30)  # before its day, as a change is
    settle(book, date(2026, 2, 11), Outcome.REPLACED, None)
    clock.pass_by(days=30)
    settle(book, date(2026, 3, 20), Outcome.REPLACED, None)
    settle(book, date(2026, 2, 13), Outcome.OPEN, None)
    settle(book, TODAY, Outcome.OPEN, None)
    settle(book, TOMORROW, Outcome.OPEN, None)
    settle(book, None, Outcome.OPEN, None)
    settle(book, None, Outcome.KEPT, date(2026, 2, 14))

    marks = book.read(store.recorded(TODAY)).marks
    assert sorted((one.day.day, one.outcome.value) for one in marks) == [
        (3, "replaced"),
        (9, "kept"),
        (10, "not_kept"),
        (11, "replaced"),
        (12, "late"),
        (13, "open"),
        (14, "kept"),
    ]


def test_a_changed_outcome_changes_the_chart(book: Workbook) -> None:
    """It is read, not kept beside the promises."""
    settle(book, YESTERDAY, Outcome.NOT_KEPT, None)
    line = book.read(store.past_lines(1))[0].line
    book.write(store.record_outcome(line.occurrence.id, Outcome.LATE, TODAY))

    read = book.read(store.recorded(TODAY))
    assert [(one.day, one.outcome) for one in read.marks] == [(TODAY, Outcome.LATE)]
    assert read.settled == (Settled(Outcome.LATE, TODAY),)


def test_hiding_the_estimate_is_remembered(book: Workbook) -> None:
    """In this workbook, wherever it is opened."""
    assert not book.read(store.recorded(TODAY)).drawing.hides_estimate
    book.write(store.hide_estimate(True))
    assert book.read(store.recorded(TODAY)).drawing.hides_estimate
    book.write(store.hide_estimate(False))
    assert not book.read(store.recorded(TODAY)).drawing.hides_estimate


def test_how_the_line_is_drawn_is_remembered(book: Workbook) -> None:
    """Both choices, each by itself, off where nobody chose."""
    assert book.read(store.recorded(TODAY)).drawing == Drawing()
    book.write(store.weigh_recent(True))
    assert book.read(store.recorded(TODAY)).drawing == Drawing(weighs_recent=True)
    book.write(store.show_built(True))
    assert book.read(store.recorded(TODAY)).drawing == Drawing(weighs_recent=True, shows_built=True)
    book.write(store.weigh_recent(False))
    assert book.read(store.recorded(TODAY)).drawing == Drawing(shows_built=True)
    book.write(store.show_built(False))
    assert book.read(store.recorded(TODAY)).drawing == Drawing()


@pytest.mark.parametrize("size", list(Size))
def test_the_size_of_a_promise_comes_with_what_counts(book: Workbook, size: Size) -> None:
    """What is built and lost goes by it; nothing else does."""
    terms = Terms("One.", ToWhom.SELF, "", size, date(2026, 2, 1), YESTERDAY)
    book.write(store.save_promise(ONE, terms))
    line = book.read(store.open_lines())[0]
    book.write(store.record_outcome(line.occurrence.id, Outcome.KEPT, YESTERDAY))

    assert book.read(store.recorded(TODAY)).settled == (Settled(KEPT, YESTERDAY, size),)
