"""Contact status, safety answers, names and own people in a real workbook file."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, timedelta
from pathlib import Path

import pytest
import sqlalchemy as sa

from reconcile_gui.care import store
from reconcile_gui.care.circumstances import Circumstances
from reconcile_gui.care.contact import Status, StatusDraft, StatusEntry, new_entry
from reconcile_gui.care.first_run import ContactGiven, FirstRun, TwoOfYou
from reconcile_gui.care.flags import AFRAID_OF_ME, AFRAID_OF_THEM
from reconcile_gui.care.help_entries import OwnPerson
from reconcile_gui.care.people import People
from reconcile_gui.workbook.book import Workbook
from reconcile_gui.workbook.preferences import IMPORTED, prefer
from reconcile_gui.workbook.tables import contact_status, help_entry, safety_answer
from reconcile_gui.workbook.transaction import Operation
from tests.workbooks import SENTINEL, StandingClock, holds, make_book

HOSTILE = "😀 مرحبا שלום 你好 e\u0301 \x01 a\u2028b \ufffe " + "w" * 400
JO = OwnPerson("11111111-1111-4111-8111-111111111111", "Jo", "any hour")
LEE = OwnPerson("22222222-2222-4222-8222-222222222222", "Dr Lee", "weekdays")


def first_run(contact: ContactGiven | None, safety: dict[str, str] | None = None) -> FirstRun:
    """Return what the first pages gathered about Sam and Alex."""
    two = TwoOfYou(People("Sam", "Alex", "apart"), contact)
    return FirstRun(safety or {}, two, None, Path("workbook.reconcile"))


def circumstances(book: Workbook) -> Circumstances:
    """Return what the workbook says."""
    return book.read(store.circumstances())


def entry(clock: StandingClock, status: Status = Status.NONE, words: str = "") -> StatusEntry:
    """Return an entry recorded now."""
    return new_entry(status, (), clock.now().astimezone(), in_their_words=words)


def rows(book: Workbook, table: sa.Table) -> int:
    """Return how many rows a table has, the bin counted too."""
    return len(book.read(lambda reader: reader.rows(table.select())))


# The first pages --------------------------------------------------------------------------


def test_first_pages_are_written_as_given(book: Workbook) -> None:
    """Nobody is asked the same thing twice."""
    given = ContactGiven("space", "2026-03-22", "I need a month.")
    book.write(store.begin_with(first_run(given, {AFRAID_OF_ME: "not_sure"})))

    read = circumstances(book)

    assert read.people == People("Sam", "Alex", "apart")
    assert read.flags.risk_to_other
    assert not read.flags.risk_to_me
    (one,) = read.entries
    assert one.status is Status.SPACE
    assert one.until_on == date(2026, 3, 22)
    assert one.in_their_words == "I need a month."


def test_no_day_is_made_up_for_what_was_said(book: Workbook) -> None:
    """The first pages do not ask when; a sentence with a day would be untrue."""
    book.write(store.begin_with(first_run(ContactGiven("no_contact"))))

    assert circumstances(book).entries[0].said_on is None


def test_skipped_pages_leave_the_status_unknown(book: Workbook, clock: StandingClock) -> None:
    """A question that was skipped was not answered."""
    book.write(store.begin_with(FirstRun({}, TwoOfYou(), None, Path("workbook.reconcile"))))

    read = circumstances(book)

    assert read.entries == ()
    assert read.standing(clock.now().astimezone()).status is Status.UNKNOWN
    assert not read.flags.has_fear


def test_an_order_in_doubt_counts_as_an_order(book: Workbook) -> None:
    """It is treated as one until the writer knows better."""
    book.write(store.begin_with(first_run(ContactGiven("order_unsure"))))

    (one,) = circumstances(book).entries

    assert one.status is Status.ORDER
    assert one.is_not_sure


def test_thoughts_of_dying_are_never_written_down(book: Workbook) -> None:
    """Their answer brings a link on the spot and nothing else."""
    book.write(store.begin_with(first_run(None, {"own_life": "yes", AFRAID_OF_THEM: "no"})))

    assert dict(circumstances(book).safety) == {AFRAID_OF_THEM: "no"}
    assert rows(book, safety_answer) == 1


# The status log -----------------------------------------------------------------------------


def test_the_log_keeps_every_entry_as_recorded(book: Workbook, clock: StandingClock) -> None:
    """It is append-only; the newest holds."""
    book.write(store.record_status(entry(clock, Status.SPACE, HOSTILE)))
    clock.pass_by(days=1)
    book.write(store.record_status(entry(clock, Status.NONE)))

    first, second = circumstances(book).entries

    assert (first.status, second.status) == (Status.SPACE, Status.NONE)
    assert first.in_their_words == HOSTILE
    assert second.recorded_at - first.recorded_at == timedelta(days=1)


def test_taking_back_leaves_the_entry_before(book: Workbook, clock: StandingClock) -> None:
    """A slip goes to the bin; what held before holds again."""
    book.write(store.record_status(entry(clock, Status.ORDER)))
    book.write(store.record_status(entry(clock, Status.OPEN)))

    book.write(store.take_back_newest_status())

    assert [one.status for one in circumstances(book).entries] == [Status.ORDER]
    assert rows(book, contact_status) == 2


def test_taking_back_from_an_empty_log_changes_nothing(book: Workbook) -> None:
    """The button may be pressed twice."""
    written = book.write(store.take_back_newest_status())

    assert not written.changes.touches("status")


def test_recording_and_its_inverse_come_back_to_the_same(
    book: Workbook, clock: StandingClock
) -> None:
    """Every operation returns its inverse."""
    before = circumstances(book)
    written = book.write(store.record_status(entry(clock)))

    book.write(written.inverse)

    assert circumstances(book) == before


def test_words_being_typed_survive_until_they_are_recorded(
    book: Workbook, clock: StandingClock
) -> None:
    """A lock in the middle of a sentence loses nothing."""
    book.write(store.keep_status_draft(StatusDraft("Please wa", "She wrote th")))
    assert book.read(store.status_draft()) == StatusDraft("Please wa", "She wrote th")

    book.write(store.record_from_draft(entry(clock, words="Please wait.")))

    assert book.read(store.status_draft()) == StatusDraft()
    assert circumstances(book).entries[0].in_their_words == "Please wait."


def test_an_imported_workbook_counts_as_no_contact(book: Workbook, clock: StandingClock) -> None:
    """Until somebody says otherwise."""
    book.write(prefer({IMPORTED: "1"}))

    assert circumstances(book).standing(clock.now().astimezone()).status is Status.NONE


# Safety answers -----------------------------------------------------------------------------


def test_new_answers_take_the_place_of_all_earlier_ones(book: Workbook) -> None:
    """An earlier answer is not kept in the bin either."""
    book.write(store.answer_safety({AFRAID_OF_ME: "yes", AFRAID_OF_THEM: "yes"}))
    book.write(store.answer_safety({AFRAID_OF_ME: "no"}))

    assert dict(circumstances(book).safety) == {AFRAID_OF_ME: "no"}
    assert rows(book, safety_answer) == 1


def test_cleared_answers_are_gone_from_the_file(tmp_path: Path, clock: StandingClock) -> None:
    """They "can be cleared at once": no bin, no trace in the bytes."""
    path = tmp_path / "workbook.reconcile"
    book = make_book(path, clock=clock)
    book.write(store.answer_safety({AFRAID_OF_ME: SENTINEL}))
    assert holds(path, SENTINEL)

    book.write(store.answer_safety({}))

    assert rows(book, safety_answer) == 0
    book.close()
    assert not holds(path, SENTINEL)


# Names and own people -----------------------------------------------------------------------


@pytest.mark.parametrize("name", ["", "Alex", HOSTILE, "{partner}", "🐦"])
def test_any_name_is_kept(book: Workbook, name: str) -> None:
    """Any name will do, or none."""
    book.write(store.name_people(People("Sam", name, "unclear")))

    assert circumstances(book).people == People("Sam", name, "unclear")


def test_own_people_stay_in_the_order_they_were_written_down(book: Workbook) -> None:
    """The first one is the one to call first."""
    book.write(store.save_own_person(LEE))
    book.write(store.save_own_person(JO))
    book.write(store.save_own_person(OwnPerson(LEE.uuid, "Dr Lee", HOSTILE)))

    assert book.read(store.own_people()) == [OwnPerson(LEE.uuid, "Dr Lee", HOSTILE), JO]


def test_a_person_about_whom_nothing_is_left_goes_to_the_bin(book: Workbook) -> None:
    """An empty row would stand on the page."""
    book.write(store.save_own_person(JO))

    book.write(store.save_own_person(OwnPerson(JO.uuid, " ", "")))

    assert book.read(store.own_people()) == []
    assert rows(book, help_entry) == 1


def test_a_blank_person_is_not_written(book: Workbook) -> None:
    """Opening the fields is not writing."""
    written = book.write(store.save_own_person(OwnPerson(JO.uuid, "")))

    assert not written.changes.touches("help")
    assert rows(book, help_entry) == 0


def test_a_removed_person_comes_back(book: Workbook) -> None:
    """Every delete goes to the bin."""
    book.write(store.save_own_person(JO))
    book.write(store.bin_own_person(JO.uuid))
    assert book.read(store.own_people()) == []

    book.write(store.unbin_own_person(JO.uuid))

    assert book.read(store.own_people()) == [JO]


def test_writing_about_a_removed_person_brings_them_back(book: Workbook) -> None:
    """What is typed last holds."""
    book.write(store.save_own_person(JO))
    book.write(store.bin_own_person(JO.uuid))

    book.write(store.save_own_person(JO))

    assert book.read(store.own_people()) == [JO]


@pytest.mark.parametrize("operation", [store.bin_own_person, store.unbin_own_person])
def test_an_unknown_person_changes_nothing(
    book: Workbook, operation: Callable[[str], Operation[None]]
) -> None:
    """A row that was never written has nothing to move."""
    written = book.write(operation(JO.uuid))

    assert not written.changes.touches("help")


# Letting go ---------------------------------------------------------------------------------


@pytest.mark.parametrize("before", ["", "repair"])
def test_back_from_letting_go_leads_to_the_step_before(book: Workbook, before: str) -> None:
    """Also where the step was chosen twice."""
    for stage in (before, "let_go", "let_go"):
        book.write(store.move_to(stage))
    there = circumstances(book)
    book.write(store.go_back_from_letting_go())

    assert there.lets_go
    assert circumstances(book).stage == before


def test_going_back_moves_nobody_who_does_not_let_go(book: Workbook) -> None:
    """A second press of a button that has not gone yet."""
    for operation in (
        store.move_to("repair"),
        store.move_to("let_go"),
        store.move_to("understand"),
        store.go_back_from_letting_go(),
    ):
        book.write(operation)

    assert circumstances(book).stage == "understand"
