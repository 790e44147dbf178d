"""The sample story is whole: it is the first thing many people see of the program."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date, timedelta
from pathlib import Path
from typing import Any

import pytest
import sqlalchemy as sa

from reconcile_gui.apology import store as letters
from reconcile_gui.apology.parts import PART_IDS
from reconcile_gui.boundaries import store as boundaries
from reconcile_gui.boundaries.openness import Standing, standing
from reconcile_gui.boundaries.records import Status as BoundaryStatus
from reconcile_gui.boundaries.records import Whose
from reconcile_gui.care.contact import STATUS_OF_ANSWER, Status
from reconcile_gui.care.people import TOGETHER
from reconcile_gui.care.store import circumstances
from reconcile_gui.coach.notes import notes
from reconcile_gui.coach.reading import Coach
from reconcile_gui.reflection.guides.files import load_guides
from reconcile_gui.reflection.question_files import SOURCES_FILE, load_questions
from reconcile_gui.reflection.store import guide_entries
from reconcile_gui.reflection.store.answering import answers_to
from reconcile_gui.reflection.store.journal import entries
from reconcile_gui.reflection.store.own import own_questions
from reconcile_gui.resources import resource
from reconcile_gui.sample import StoryClock, as_dated, moved, read_story, tell
from reconcile_gui.text.names import partner_words
from reconcile_gui.trust import store as trust
from reconcile_gui.trust.check_in import Answer as CheckInAnswer
from reconcile_gui.trust.event import Kind
from reconcile_gui.trust.records import Outcome, Size, ToWhom
from reconcile_gui.workbook import tables
from reconcile_gui.workbook.book import Workbook
from reconcile_gui.workbook.check import checked
from tests.rules.shipped import SHIPPED

STORY = read_story(resource("sample", "en"))
QUESTIONS = load_questions(resource("questions", "en"))
GUIDES = load_guides(resource("guides", "en"), resource("questions", "en") / SOURCES_FILE)
STAGES = {"give_space", "understand", "get_ready", "apologise", "repair", "look_again", "let_go"}
# What the program never says may not stand in its own example either.
NEVER = [
    "get him back", "get her back", "get them back", "win you back", "win them back", "prove",
    "second chance", "meant to be", "soulmate", "toxic", "narcissist", "closure", "journey",
    "deserve", "no matter what", "please forgive", "you have to forgive me", "he", "she", "his",
    "her", "him",
]  # fmt: skip


def texts(value: object) -> Iterator[str]:
    """Yield every text of the story."""
    if isinstance(value, str):
        yield value
    elif isinstance(value, list | dict):
        for one in value.values() if isinstance(value, dict) else value:
            yield from texts(one)


@pytest.fixture(scope="module")
def book(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Workbook]:
    """Return a workbook in which the story was told, seen on its last day."""
    clock = StoryClock(STORY["today"])
    path = tmp_path_factory.mktemp("story") / "sample.reconcile"
    made = Workbook.create(path, origin="sample", clock=clock)
    tell(STORY, made, clock, resource("questions", "en"))
    yield made
    made.close()


def test_every_answer_is_to_a_question_that_exists() -> None:
    """An answer to nothing would be in the file and nowhere on the screen."""
    known = {question.id for each in QUESTIONS.sets for question in each.questions}

    assert {row["question"] for row in STORY["answer"]} <= known


def test_the_guides_of_the_story_are_filled_in(book: Workbook) -> None:
    """Whoever looks around sees what a guide is for: talks, a plan, what was asked."""
    told = {row["id"] for row in STORY["guide"]}
    kept = {
        one.id: book.read(guide_entries(one.keeping)) for one in GUIDES.guides if one.id in told
    }
    assert {name: len(entries) for name, entries in kept.items()} == {
        name: sum(row["id"] == name for row in STORY["guide"]) for name in told
    }
    newest = kept["listening_log"][0]
    assert newest.values["i_owe_an_answer_to"]
    assert newest.values["answered_on"] == ""
    assert [note.day.isoformat() for note in kept["growth_plan"][0].notes] == [
        "2026-09-13",
        "2026-07-12",
        "2026-03-29",
    ]


def test_the_letter_has_all_parts_in_their_order() -> None:
    """The example shows each part once, as a reader meets them."""
    assert list(STORY["letter"][0]["draft"][-1]["parts"]) == list(PART_IDS)


def test_the_coach_has_something_to_say_of_the_draft_alone() -> None:
    """It is where people first see a note; the letter that was given shows none."""
    coach = Coach(SHIPPED)
    given, begun = (
        [
            note.first.hit.rule_id
            for body in row["draft"][-1]["parts"].values()
            for note in notes(coach.reading(body), SHIPPED, partner_words("Alex"))
        ]
        for row in STORY["letter"]
    )

    assert given == []
    assert "cond-if" in begun
    assert len(begun) >= 2


def test_every_word_for_a_state_is_one_the_program_knows() -> None:
    """A misspelt state would stop the tour."""
    assert STORY["stage"] in STAGES
    assert STORY["together"] in TOGETHER
    assert {row["answer"] for row in STORY["status"]} <= set(STATUS_OF_ANSWER)
    assert {row["whose"] for row in STORY["boundary"]} <= set(Whose)
    assert {row["status"] for row in STORY["boundary"]} <= set(BoundaryStatus)
    assert {row["to"] for row in STORY["promise"]} <= set(ToWhom)
    assert {row["size"] for row in STORY["promise"]} <= set(Size)
    told = [each for row in STORY["promise"] for each in row.get("outcomes", [])]
    assert {each["outcome"] for each in told if "outcome" in each} <= set(Outcome)
    assert {row["kind"] for row in STORY["event"]} <= set(Kind)
    assert {each for row in STORY["check_in"] for each in row["answers"]} <= set(CheckInAnswer)


@pytest.mark.parametrize(
    "kind", ["status", "journal", "answer", "letter", "boundary", "event", "check_in"]
)
def test_each_thread_of_the_story_is_told_day_by_day(kind: str) -> None:
    """Rows carry the day they were written on; a later one may not come first."""
    days = [row["day"] for row in STORY[kind]]

    assert days == sorted(days)
    assert all(day <= STORY["today"] for day in days)


def test_promises_are_made_before_their_day_and_end_before_today() -> None:
    """The chart and the counts would show what cannot be."""
    for row in STORY["promise"]:
        assert row["made_on"] <= row["due_on"], row["body"]
        assert row["made_on"] <= STORY["today"]
        for each in row.get("outcomes", []):
            assert each["due"] <= STORY["today"]
            assert each.get("done", each["due"]) <= STORY["today"]
            assert each.get("changed_on", each["due"]) <= each["due"]


@pytest.mark.parametrize("text", list(texts(STORY)))
def test_the_story_speaks_as_the_program_does(text: str) -> None:
    """No praise, no pressure, no he and she, real apostrophes."""
    said = text.lower().replace("’", "'")

    assert [one for one in NEVER if re.search(rf"\b{re.escape(one)}\b", said)] == []
    assert "!" not in text
    assert not re.search(r"\w'\w", text)
    assert text == text.strip() or text == text.strip() + "\n" or text.startswith("\n")


def test_everything_told_is_in_the_workbook(book: Workbook) -> None:
    """Row for row; what was told twice on one day is one answer."""
    answered = {(row["question"], row["day"]) for row in STORY["answer"]}
    asked = {question for question, _ in answered}
    found = [one for each in asked for one in book.read(answers_to(each))]

    assert {(one.question_id, one.day) for one in found} == answered
    assert len(book.read(entries(100))) == len(STORY["journal"])
    assert len(book.read(boundaries.boundaries())) == len(STORY["boundary"])
    assert len(book.read(boundaries.agreements())) == len(STORY["openness"])
    assert len(book.read(letters.letters())) == len(STORY["letter"])
    assert {one.body for one in promises(book)} >= {row["body"] for row in STORY["promise"]}
    assert len(book.read(trust.events())) == len(STORY["event"])
    assert len(book.read(trust.check_ins()).check_ins) == len(STORY["check_in"])
    assert len(book.read(own_questions())) == len(STORY["own_question"])
    assert checked(book).is_whole


def promises(book: Workbook) -> list[Any]:
    """Return every promise of the workbook, open or settled."""
    open_ones = [line.promise for line in book.read(trust.open_lines())]
    return open_ones + [line.line.promise for line in book.read(trust.past_lines(200))]


def test_answers_keep_the_question_as_it_was_shown(book: Workbook) -> None:
    """With the name filled in, as the person read it."""
    for one in book.read(answers_to(*{row["question"] for row in STORY["answer"]})):
        assert one.question_text
        assert "{" not in one.question_text


def test_rows_carry_the_day_of_the_story_not_of_the_tour(book: Workbook) -> None:
    """Else every earlier answer would be today's."""
    days = [one.day for one in book.read(entries(100))]

    assert sorted(days) == [row["day"] for row in STORY["journal"]]
    assert date.today() not in days


def test_the_story_ends_with_contact_that_is_welcome(book: Workbook) -> None:
    """Else the tour would show a window in which half is rightly left out."""
    clock = StoryClock(STORY["today"])
    standing = book.read(circumstances()).standing(clock.now().astimezone())

    assert standing.status is Status.OPEN


def test_the_record_has_every_outcome_and_a_history(book: Workbook) -> None:
    """Kept, late, not kept, released, changed, past due, due today, still to come."""
    past = book.read(trust.past_lines(200))
    outcomes = {one.line.occurrence.outcome for one in past}
    due = book.read(trust.due_lines(STORY["today"]))
    coming = book.read(trust.coming_lines(STORY["today"]))

    assert outcomes == set(Outcome) - {Outcome.OPEN}
    assert [len(one.history) for one in past if "advice line" in one.line.promise.body] == [2]
    assert [one.became for one in past if one.became] == [
        "Show the new budget by the end of the month"
    ]
    assert [one.line.promise.body for one in due] == [
        "Tell Alex the same day when a number worries me",
        "Send Alex the new statement, all pages",
    ]
    assert len(coming) >= 3


def test_the_letter_has_earlier_versions_and_was_given(book: Workbook) -> None:
    """One can see how it changed, and that it went."""
    versions = book.read(letters.versions_of(1))
    given = book.read(lambda reader: reader.value(sa.select(tables.letter_given.c.day)))

    assert len(versions) == 3
    assert given == "2026-04-25"


LOOKED_AT = [date(2026, 9, 18), date(2026, 9, 19), date(2027, 2, 28), date(2028, 2, 29)]


@pytest.mark.parametrize("today", LOOKED_AT)
def test_the_story_is_never_stale(today: date) -> None:
    """It ends on the day somebody looks; weekdays before it stay, and so does the order."""
    story = moved(STORY, today)
    days = [row["day"] for row in story["event"]]

    assert story["today"] == today
    assert days == sorted(days)
    assert [day.weekday() for day in days] == [row["day"].weekday() for row in STORY["event"]]
    assert today - days[-1] < (STORY["today"] - STORY["event"][-1]["day"]) + timedelta(days=7)


@pytest.mark.parametrize("today", LOOKED_AT)
def test_a_moved_story_can_be_told(today: date, tmp_path: Path) -> None:
    """On whatever day somebody looks, leap days and ends of months included."""
    clock = StoryClock(today)
    book = Workbook.create(tmp_path / "sample.reconcile", origin="sample", clock=clock)
    tell(moved(STORY, today), book, clock, resource("questions", "en"))
    due = book.read(trust.due_lines(today))
    settled = len(book.read(trust.past_lines(200)))
    offered = book.read(boundaries.agreements())
    whole = checked(book).is_whole
    book.close()

    assert [standing(one, today) for one in offered] == [Standing.HOLDS]
    assert due[-1].line.promise.body == "Send Alex the new statement, all pages"
    assert settled > 30
    assert whole


def test_a_letter_is_dated_in_its_own_language() -> None:
    """Not in that of the computer it is shown on."""
    assert as_dated(date(2026, 4, 25)) == "Saturday, 25 April"


def test_a_story_of_another_format_is_refused(tmp_path: Path) -> None:
    """A half-read story would look like a broken program."""
    (tmp_path / "story.toml").write_text("format = 3\n", "utf-8")

    with pytest.raises(ValueError, match="format 2"):
        read_story(tmp_path)
