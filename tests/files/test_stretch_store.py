"""What is read for a stretch of time: everything that was written in it, and nothing else."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path

import pytest

from reconcile_gui.apology import store as apology
from reconcile_gui.boundaries import store as boundaries
from reconcile_gui.boundaries.records import Happening, LogEntry, Status, Whose
from reconcile_gui.care.people import People
from reconcile_gui.care.store import name_people
from reconcile_gui.reflection import store as reflection
from reconcile_gui.reflection.guides.entries import fields_read
from reconcile_gui.reflection.guides.guide import Field, Guide
from reconcile_gui.reflection.guides.kept import Keeping
from reconcile_gui.stretch.records import Kind, Passage, Span
from reconcile_gui.stretch.store import SOURCES, Saying, extent, passages
from reconcile_gui.text.names import partner_words
from reconcile_gui.trust import event
from reconcile_gui.trust import store as trust
from reconcile_gui.trust.check_in import Answer, Variant
from reconcile_gui.trust.check_in_words import CheckInWords
from reconcile_gui.trust.records import Outcome, Size, Terms, ToWhom
from reconcile_gui.trust.store.reading import occurrences
from reconcile_gui.workbook.book import Workbook
from tests.workbooks import StandingClock, make_book

TODAY = date(2026, 3, 3)
WORDS = CheckInWords(lambda _context, text: text, partner_words("Alex"))
LOG = Guide(
    id="listening_log",
    title="Listening log",
    purpose="",
    sources=(),
    keeping=Keeping("talk", fields=("they_said", "answered_on")),
    fields=(Field("they_said", "What they said", "prose"), Field("answered_on", "On", "date")),
)
GROWTH = replace(LOG, keeping=Keeping("growth_area", fields=("area",)))
SAYING = Saying(
    WORDS.in_full,
    lambda guide, entry: (guide.title, fields_read(guide, entry, partner_words("Alex"), str)),
    lambda whole: (whole.letter.title, "\n".join(part.body for part in whole.parts)),
    lambda _promise, one: "promised" if one is None else one.outcome.value,
    lambda event: event.kind.value,
    lambda boundary: (boundary.body, [("OK", boundary.is_ok)]),
    (LOG, GROWTH),
)
EVER = Span(date(1900, 1, 1), date(2999, 12, 31))


@pytest.fixture
def clock() -> StandingClock:
    """Return a clock that stands at noon of 3 March."""
    return StandingClock()


@pytest.fixture
def book(tmp_path: Path, clock: StandingClock) -> Workbook:
    """Return a workbook with one of each kind on one day, and a page before it."""
    made = make_book(tmp_path / "w.reconcile", clock=clock)
    made.write(name_people(People("Sam", "Alex")))
    made.write(trust.save_answer(TODAY, Variant.USUAL, "1", Answer.PARTLY))
    made.write(trust.save_text(TODAY, Variant.USUAL, "they_said", "That I sounded calmer."))
    made.write(reflection.save_answer("E2", "What did Alex lose?", "en", "Sleep."))
    made.write(reflection.save_entry("u1", "A walk."))
    made.write(reflection.save_entry("u2", "Before.", TODAY - timedelta(days=9)))
    made.write(reflection.save_title("u2", "The talk"))
    return made


def read(book: Workbook, span: Span = EVER) -> tuple[Passage, ...]:
    """Return what was written in these days."""
    return book.read(passages(span, SAYING))


def test_everything_comes_by_day_and_of_one_day_in_order(book: Workbook) -> None:
    """Journal, answers, check-ins; the question as it was asked, with the name in it."""
    assert read(book) == (
        Passage(Kind.JOURNAL, date(2026, 2, 22), "The talk", "Before."),
        Passage(Kind.JOURNAL, TODAY, "", "A walk."),
        Passage(Kind.ANSWERS, TODAY, "What did Alex lose?", "Sleep."),
        Passage(
            Kind.CHECK_INS,
            TODAY,
            "",
            "I told the truth, also when it was awkward: partly\n"
            "Something Alex said, in their words: That I sounded calmer.",
        ),
    )


def test_first_and_last_day_belong_to_it(book: Workbook) -> None:
    """And nothing around them."""
    assert len(read(book, Span(date(2026, 2, 22), TODAY))) == 4
    assert len(read(book, Span(date(2026, 2, 23), TODAY))) == 3
    assert len(read(book, Span(date(2026, 2, 22), TODAY - timedelta(days=1)))) == 1


def test_days_the_wrong_way_round_hold_nothing(book: Workbook) -> None:
    """The page says so."""
    assert read(book, Span(TODAY, date(2026, 2, 22))) == ()


def test_what_lies_in_the_bin_is_not_printed(book: Workbook) -> None:
    """Whoever deleted it does not want to take it to anybody."""
    book.write(reflection.bin_entry("u1"))
    book.write(reflection.save_answer("E2", "What did Alex lose?", "en", ""))
    book.write(trust.bin_check_in(TODAY))

    assert [each.text for each in read(book)] == ["Before."]


def test_every_answer_of_every_day_is_there(book: Workbook, clock: StandingClock) -> None:
    """The earlier one stays when one answers again."""
    clock.pass_by(days=5)
    book.write(reflection.save_answer("E2", "What did Alex lose?", "en", "Trust."))

    answers = [each.text for each in read(book) if each.kind is Kind.ANSWERS]
    assert answers == ["Sleep.", "Trust."]


def test_it_is_known_from_when_to_when_anything_was_written(book: Workbook, tmp_path: Path) -> None:
    """Also where only a check-in was, and where nothing was."""
    assert book.read(extent()) == Span(date(2026, 2, 22), TODAY)
    book.write(trust.save_text(date(2026, 3, 9), Variant.USUAL, "feeling", "tired"))
    assert book.read(extent()) == Span(date(2026, 2, 22), date(2026, 3, 9))
    assert make_book(tmp_path / "empty.reconcile").read(extent()) is None


def test_entries_of_guides_come_with_the_labels_of_their_fields(book: Workbook) -> None:
    """Of the day they are dated with; what has no day is of no stretch of time."""
    day = date(2026, 1, 5)
    book.write(reflection.save_field(LOG.keeping, "t1", "they_said", "Be quiet.", day))
    book.write(reflection.save_field(LOG.keeping, "t1", "answered_on", "2026-01-07"))
    book.write(reflection.save_field(GROWTH.keeping, "g1", "area", "Listening"))

    assert [each for each in read(book) if each.kind is Kind.GUIDES] == [
        Passage(
            Kind.GUIDES,
            day,
            "Listening log",
            "",
            (("What they said", "Be quiet."), ("On", "2026-01-07")),
        )
    ]
    assert book.read(extent()) == Span(day, TODAY)


def of_kind(book: Workbook, kind: Kind, span: Span = EVER) -> list[tuple[date, str, str]]:
    """Return day, heading and text of what is of a kind."""
    return [(each.day, each.heading, each.text) for each in read(book, span) if each.kind is kind]


def test_a_letter_stands_whole_on_the_day_it_was_last_written_to(
    book: Workbook, clock: StandingClock
) -> None:
    """Not those in the bin, nor one without a word."""
    letter = book.write(apology.create_letter(language="en", title="The debt")).value
    gone = book.write(apology.create_letter(language="en", title="Gone")).value
    book.write(apology.save_part(gone, "sorry", "I am."))
    book.write(apology.bin_letter(gone))
    clock.pass_by(days=2)
    book.write(apology.save_part(letter, "sorry", "I am sorry."))

    assert of_kind(book, Kind.LETTERS) == [(date(2026, 3, 5), "The debt", "I am sorry.")]
    assert of_kind(book, Kind.LETTERS, Span(TODAY, TODAY)) == []
    assert book.read(extent()) == Span(date(2026, 2, 22), date(2026, 3, 5))


def test_a_promise_stands_where_it_was_made_and_where_it_was_looked_at(book: Workbook) -> None:
    """With what the writer noted; nothing is counted."""
    terms = Terms("Be home by six", ToWhom.PARTNER, "", Size.SMALL, date(2026, 3, 1), TODAY)
    book.write(trust.save_promise("11111111-1111-4111-8111-000000000001", terms))
    [one] = book.read(lambda reader: occurrences(reader))
    book.write(trust.record_outcome(one.id, Outcome.NOT_KEPT, None))
    book.write(trust.save_note(one.id, "I call first."))

    assert of_kind(book, Kind.PROMISES) == [
        (date(2026, 3, 1), "Be home by six", "promised"),
        (TODAY, "Be home by six", "not_kept\nI call first."),
    ]


def test_an_event_stands_with_what_was_done_next(book: Workbook) -> None:
    """In the writer's words."""
    happened = event.Event("u", date(2026, 1, 2), event.Kind.TALK, "We talked.", next="I wrote.")
    book.write(trust.save_event(happened))

    assert of_kind(book, Kind.EVENTS) == [(date(2026, 1, 2), "talk", "We talked.\nI wrote.")]


def test_of_a_boundary_the_log_is_never_printed(book: Workbook) -> None:
    """Who crossed what is nobody's business on paper."""
    made = book.write(boundaries.add_boundary(Whose.MINE, Status.SAID, "No shouting")).value
    entry = LogEntry("e", TODAY, Happening.CROSSED_BY_THEM, "In the kitchen.")
    book.write(boundaries.save_log_entry(made, entry))
    book.write(boundaries.save_text(made, "is_ok", "A pause."))

    [found] = [each for each in read(book) if each.kind is Kind.BOUNDARIES]
    assert found == Passage(Kind.BOUNDARIES, TODAY, "No shouting", "", (("OK", "A pause."),))


def test_each_kind_has_its_source() -> None:
    """A kind without one would never be printed."""
    assert set(SOURCES) == set(Kind)
