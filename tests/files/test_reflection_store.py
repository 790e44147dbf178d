"""Answers, marks, own questions and pages in a real workbook file."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from typing import TypeVar

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from reconcile_gui.reflection import store
from reconcile_gui.reflection.answers import State
from reconcile_gui.reflection.left_out import LeftOut
from reconcile_gui.reflection.questions import Question, QuestionBank, QuestionSet
from reconcile_gui.reflection.records import Mark, OwnQuestion, Place
from reconcile_gui.workbook.book import Workbook
from reconcile_gui.workbook.preferences import prefer
from reconcile_gui.workbook.tables import metadata
from reconcile_gui.workbook.transaction import Operation, Query

T = TypeVar("T")
FIRST_DAY = date(2026, 3, 3)
HARD_TEXTS = ["😀 sorry", "מצטער", "آسف", "对不起", "é", "a\tb\n\nc", "\u200f\u202e", "x" * 400]


class StandingClock:
    """A clock that stands still until a test moves it."""

    def __init__(self) -> None:
        """Begin on the first day."""
        self.day = FIRST_DAY

    def now(self) -> datetime:
        """Return noon of its day."""
        return datetime(self.day.year, self.day.month, self.day.day, 12, tzinfo=UTC)

    def today(self) -> date:
        """Return its day."""
        return self.day


class Book:
    """A workbook and its clock, with short words for a test."""

    def __init__(self, path: Path) -> None:
        """Make the file at `path`."""
        self.clock = StandingClock()
        self.file = Workbook.create(path, origin="here", clock=self.clock)

    def do(self, operation: Operation[T]) -> T:
        """Commit an operation and return what it gave."""
        return self.file.write(operation).value

    def ask(self, query: Query[T]) -> T:
        """Return what a query gives."""
        return self.file.read(query)

    def answer(self, body: str, question_id: str = "E2") -> None:
        """Write an answer to a question."""
        self.do(store.save_answer(question_id, f"{question_id}?", "en", body))

    def bodies(self, question_id: str = "E2") -> list[str]:
        """Return the answers to a question, newest first."""
        return [one.body for one in self.ask(store.answers_to(question_id))]

    def next_day(self, days: int = 1) -> None:
        """Move the clock on."""
        self.clock.day += timedelta(days=days)


@pytest.fixture
def book(tmp_path: Path) -> Iterator[Book]:
    """Return a new workbook on the third of March."""
    made = Book(tmp_path / "workbook.reconcile")
    yield made
    made.file.close()


def test_typing_on_one_day_keeps_one_row(book: Book) -> None:
    """Autosave comes every few words; history is by days."""
    book.answer("The")
    book.answer("The studio")

    found = book.ask(store.answers_to("E2"))
    assert [(one.body, one.day) for one in found] == [("The studio", FIRST_DAY)]


def test_a_later_day_starts_a_new_answer_and_keeps_the_earlier(book: Book) -> None:
    """What was written before stays as it was."""
    book.answer("Money.")
    book.next_day()
    book.answer("Money, and sleep.")

    assert book.bodies() == ["Money, and sleep.", "Money."]


def test_an_answer_keeps_the_question_as_shown_and_its_language(book: Book) -> None:
    """Questions may be worded anew in a later version."""
    book.do(store.save_answer("A5", "How did Alex find out?", "en", "By chance."))

    found = book.ask(store.answers_to("A5"))
    assert [(one.question_text, one.language) for one in found] == [
        ("How did Alex find out?", "en")
    ]


@pytest.mark.parametrize("blank", ["", "  ", "\n\n", "\u3000"])
def test_blank_text_makes_no_answer(book: Book, blank: str) -> None:
    """Opening a question and looking at it is not an answer."""
    assert book.do(store.save_answer("E2", "E2?", "en", blank)) is None
    assert book.bodies() == []


def test_a_wiped_answer_leaves_the_earlier_ones(book: Book) -> None:
    """Select all, delete: today's row goes, the other days stay."""
    book.answer("Money.")
    book.next_day()
    book.answer("Sleep.")
    book.answer("")

    assert book.bodies() == ["Money."]


def test_typing_again_after_wiping_uses_the_same_row(book: Book) -> None:
    """Wiping and typing all day long must not fill the bin."""
    book.answer("Sleep.")
    first = book.ask(store.answers_to("E2"))[0].id
    book.answer("")
    book.answer("Trust.")

    assert [(one.id, one.body) for one in book.ask(store.answers_to("E2"))] == [(first, "Trust.")]


def test_wiping_on_a_later_day_changes_nothing(book: Book) -> None:
    """There is no row of today to take away."""
    book.answer("Money.")
    book.next_day()
    book.answer("")

    assert book.bodies() == ["Money."]


def test_taking_back_a_wipe_brings_the_words_back(book: Book) -> None:
    """Every operation has an inverse, and an inverse of that."""
    book.answer("Sleep.")
    wiped = book.file.write(store.save_answer("E2", "E2?", "en", ""))
    again = book.file.write(wiped.inverse)

    assert book.bodies() == ["Sleep."]
    book.do(again.inverse)
    assert book.bodies() == []


@pytest.mark.parametrize("text", HARD_TEXTS)
def test_every_script_comes_back_as_typed(book: Book, text: str) -> None:
    """Emoji, right to left, CJK, combining and control characters."""
    book.answer(text)
    book.do(store.save_entry("page", text))
    book.do(store.save_own_question("own", text))

    page = book.ask(store.entry("page"))
    assert page is not None
    assert page.body == text
    assert book.bodies() == [text]
    assert [one.body for one in book.ask(store.own_questions())] == [text]


@settings(max_examples=60, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.text(st.characters(exclude_categories=["Cs"]), min_size=1))
def test_any_text_survives_the_file(book: Book, text: str) -> None:
    """Whatever can be typed is found again."""
    book.answer(text, "A1")

    assert book.bodies("A1") == ([text] if text.strip() else [])
    book.answer("", "A1")


def test_a_mark_is_replaced_by_the_next(book: Book) -> None:
    """Skipped yesterday, not today today: one mark per question."""
    book.do(store.set_mark("E2", Mark.SKIPPED))
    book.next_day()
    book.do(store.set_mark("E2", Mark.NOT_TODAY))

    days = book.ask(store.answer_days())
    assert days.state("E2", book.clock.day) is State.NOT_TODAY
    assert days.state("E2", book.clock.day + timedelta(days=1)) is State.OPEN


def plain_mark(mark: str) -> Operation[int]:
    """Add a mark as another program might have written it."""
    return lambda tx: tx.insert(
        metadata.tables["question_mark"], question_id="E2", day="2026-03-03", mark=mark
    )


def test_a_mark_of_a_later_version_is_left_alone(book: Book) -> None:
    """A newer program may know more marks; this one shows the question as open."""
    book.do(plain_mark("parked"))

    assert book.ask(store.answer_days()).state("E2", FIRST_DAY) is State.OPEN


def test_marks_doubled_by_a_merge_become_one(book: Book) -> None:
    """Two copies of a workbook may each bring a mark for one question."""
    book.do(plain_mark("skipped"))
    book.do(plain_mark("skipped"))
    book.do(store.set_mark("E2", Mark.NOT_TODAY))

    days = book.ask(store.answer_days())
    assert days.state("E2", FIRST_DAY) is State.NOT_TODAY
    assert days.state("E2", FIRST_DAY + timedelta(days=1)) is State.OPEN


def test_the_shelf_knows_days_own_questions_and_the_place(book: Book) -> None:
    """One reading fills the list of sets."""
    book.answer("Money.")
    book.do(store.save_own_question("u1", "Why at night?"))
    book.do(store.stop_at("E3"))

    shelf = book.ask(store.shelf())
    assert shelf.days.answered == {"E2": FIRST_DAY}
    assert [one.body for one in shelf.own] == ["Why at night?"]
    assert shelf.place == Place("E3", FIRST_DAY)


@pytest.mark.parametrize("kept", ["", "yesterday E2", "2026-03-03", "2026-03-03 "])
def test_a_place_that_cannot_be_read_is_no_place(book: Book, kept: str) -> None:
    """A hint where to go on may never keep the tab from opening."""
    book.do(prefer({"reflect_place": kept}))

    assert book.ask(store.place()) is None


def test_today_asks_the_question_that_was_left(book: Book) -> None:
    """The pure rule is fed from the file."""
    bank = QuestionBank(
        "en",
        (QuestionSet("E", "Their side", "", (Question("E1", "t", "?"), Question("E2", "t", "?"))),),
    )
    book.do(store.stop_at("E2"))
    asked = store.suggestion(bank, FIRST_DAY, stage="", status="open", risk_to_me=False)

    put = book.ask(asked)
    assert put is not None
    assert (put.question.id, put.left_on) == ("E2", FIRST_DAY)


def test_own_questions_keep_their_order_while_they_are_edited(book: Book) -> None:
    """A new one goes to the end; editing moves nothing."""
    book.do(store.save_own_question("u1", "First?"))
    book.do(store.save_own_question("u2", "Second?"))
    book.do(store.save_own_question("u1", "First, really?"))

    assert [one.body for one in book.ask(store.own_questions())] == ["First, really?", "Second?"]


def test_an_emptied_own_question_keeps_its_words(book: Book) -> None:
    """Its answers must still say what they answer."""
    book.do(store.save_own_question("u1", "First?"))
    book.do(store.save_own_question("u1", " "))
    book.do(store.save_own_question("u2", ""))

    assert [one.body for one in book.ask(store.own_questions())] == ["First?"]


def test_an_own_question_goes_to_the_bin_with_its_answers_and_comes_back(book: Book) -> None:
    """Undo brings both."""
    book.do(store.save_own_question("u1", "First?"))
    book.answer("Words.", "own-u1")
    binned = book.file.write(store.bin_own_question("u1"))
    assert book.ask(store.own_questions()) == ()
    assert book.bodies("own-u1") == []

    book.do(binned.inverse)

    assert [one.body for one in book.ask(store.own_questions())] == ["First?"]
    assert book.bodies("own-u1") == ["Words."]


def test_binning_what_is_not_there_does_nothing(book: Book) -> None:
    """A page without words has no row, and can still be closed."""
    assert not book.file.write(store.bin_own_question("u9")).changes
    assert not book.file.write(store.bin_entry("u9")).changes
    assert not book.file.write(store.save_entry("u9", " ")).changes
    assert book.ask(store.entry("u9")) is None


def test_a_page_keeps_the_day_it_was_begun(book: Book) -> None:
    """It is dated; reading and mending it later does not move it."""
    book.do(store.save_entry("u1", "Slept badly."))
    book.next_day(3)
    book.do(store.save_entry("u1", "Slept badly, again."))
    book.do(store.save_entry("u2", "Better."))

    pages = book.ask(store.entries(10))
    assert [(one.body, one.day.day) for one in pages] == [
        ("Better.", 6),
        ("Slept badly, again.", 3),
    ]


def test_the_list_of_pages_holds_first_words_only(book: Book) -> None:
    """A page of 200 KB must not be read for one line of a list."""
    book.do(store.save_entry("u1", "w" * 200_000))

    assert len(book.ask(store.entries(10))[0].body) == 200
    page = book.ask(store.entry("u1"))
    assert page is not None
    assert len(page.body) == 200_000


def test_the_list_of_pages_ends_where_asked(book: Book) -> None:
    """Opening must not grow with the size of the workbook."""
    for number in range(5):
        book.do(store.save_entry(f"u{number}", f"Page {number}"))

    assert [one.body for one in book.ask(store.entries(2))] == ["Page 4", "Page 3"]


def test_a_binned_page_comes_back_by_undo_and_by_typing(book: Book) -> None:
    """Deleting is never final here."""
    book.do(store.save_entry("u1", "Words."))
    binned = book.file.write(store.bin_entry("u1"))
    assert book.ask(store.entries(10)) == []
    book.do(binned.inverse)
    assert [one.body for one in book.ask(store.entries(10))] == ["Words."]

    book.do(store.save_entry("u1", ""))
    assert book.ask(store.entries(10)) == []
    book.do(store.save_entry("u1", "New words."))
    assert [one.body for one in book.ask(store.entries(10))] == ["New words."]


@pytest.mark.parametrize(
    ("asked", "number"),
    [
        ("cafe", 1),
        ("CAFÉ", 1),
        ("caf sil", 1),
        ("keys", 1),
        ("对不起", 1),
        ("不起", 1),
        ("ilence", 1),
        ("nothing", 0),
        ("café nothing", 0),
        ("", 0),
        ("   ", 0),
        ('"', 1),
        ("AND OR NOT", 0),
        ("NEAR(", 0),
        ("*", 0),
        ("%", 0),
    ],
)
def test_words_are_found_whatever_their_case_and_accents(
    book: Book, asked: str, number: int
) -> None:
    """What is typed into the field is words, never an operator."""
    book.answer("Silence in the café.")
    book.do(store.save_entry("u1", 'Their keys. 对不起 "'))

    assert len(book.ask(store.find(asked))) == number


def test_an_answer_is_not_found_by_the_words_of_its_question(book: Book) -> None:
    """Every answer to a question about money would be a result, whatever it says."""
    book.do(store.save_answer("E2", "What about money?", "en", "I do not know."))

    assert book.ask(store.find("money")) == []
    assert len(book.ask(store.find("know"))) == 1


def test_finding_tells_answers_from_pages_and_leaves_out_the_bin(book: Book) -> None:
    """Each result opens what it was found in."""
    book.answer("A word about money.")
    book.next_day()
    book.do(store.save_entry("u1", "Money again."))
    book.do(store.save_entry("u2", "Money gone."))
    book.do(store.bin_entry("u2"))

    found = book.ask(store.find("money"))
    assert [(one.question_id, one.uuid) for one in found] == [("", "u1"), ("E2", "")]


def test_a_result_comes_with_the_text_around_the_words(book: Book) -> None:
    """A year of pages is not carried to the screen for one line each."""
    book.answer("before " * 5000 + "the harbour " + "after " * 5000)

    found = book.ask(store.find("harbour"))
    assert "the harbour" in found[0].around
    assert len(found[0].around) < 1000


def test_of_many_results_the_newest_are_kept(book: Book) -> None:
    """Not those that say the word most often."""
    for number in range(4):
        book.do(store.save_entry(f"u{number}", "money " * (4 - number)))
        book.next_day()

    assert [one.uuid for one in book.ask(store.find("money", at_most=2))] == ["u3", "u2"]


def test_hidden_sets_are_kept_one_by_one(book: Book) -> None:
    """Hiding another leaves the first hidden; bringing one back leaves the other."""
    book.do(store.hide_set("E"))
    book.do(store.hide_set("A"))
    book.do(store.hide_set("A"))
    book.do(store.leave_out_heavy(True))
    assert book.ask(store.left_out()) == LeftOut(frozenset({"A", "E"}), heavy=True)

    book.do(store.hide_set("E", hidden=False))
    book.do(store.leave_out_heavy(False))
    assert book.ask(store.left_out()) == LeftOut(frozenset({"A"}))
    assert book.ask(store.shelf()).left_out == LeftOut(frozenset({"A"}))


@pytest.mark.parametrize("never", ["L", "own"])
def test_letting_go_is_never_written_down_as_hidden(book: Book, never: str) -> None:
    """The operation refuses it too, for whoever calls it."""
    book.do(store.hide_set(never))

    assert book.ask(store.left_out()) == LeftOut()


def test_the_question_for_today_heeds_what_is_left_out(book: Book) -> None:
    """The tab Today reads it from the file."""
    bank = QuestionBank(
        "en",
        (
            QuestionSet("A", "First", "", (Question("A1", "t", "?"),)),
            QuestionSet("B", "Second", "", (Question("B1", "t", "?"),)),
        ),
    )
    book.do(store.hide_set("A"))

    put = book.ask(
        store.suggestion(bank, FIRST_DAY, stage="understand", status="open", risk_to_me=False)
    )
    assert put is not None
    assert put.question.id == "B1"


def test_own_questions_are_kept_in_the_order_and_the_sets_they_were_put(book: Book) -> None:
    """Only what changes is written; one added meanwhile stays behind the others."""
    for number in range(1, 5):
        book.do(store.save_own_question(f"u{number}", f"{number}?"))
    first, second, third, _ = book.ask(store.own_questions())
    book.do(store.arrange_own((third, replace(first, set_id="E"), second)))

    now = book.ask(store.own_questions())
    assert [(one.uuid, one.set_id) for one in now] == [
        ("u3", ""),
        ("u1", "E"),
        ("u2", ""),
        ("u4", ""),
    ]
    book.do(store.arrange_own((third, first, second)))
    assert {one.set_id for one in book.ask(store.own_questions())} == {""}


def test_a_question_that_is_gone_is_not_arranged(book: Book) -> None:
    """Another program may have removed it."""
    book.do(store.save_own_question("u1", "First?"))
    book.do(store.arrange_own((OwnQuestion(9, "gone", "?", "E"),)))

    assert [one.uuid for one in book.ask(store.own_questions())] == ["u1"]
