"""Rows, states and order of answers: pure rules."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from reconcile_gui.reflection.answers import (
    NO_ANSWERS,
    SETS_ABOUT_GIVING,
    AnswerDays,
    State,
    Step,
    answer_for_field,
    earlier_answers,
    neighbour,
    newest_first,
    next_question,
    next_unanswered,
    open_questions,
    question_for_today,
    step_for,
)
from reconcile_gui.reflection.questions import Question, QuestionBank, QuestionSet
from reconcile_gui.reflection.records import Answer, Mark, Place, QuestionMark

TODAY = date(2026, 4, 16)
YESTERDAY = date(2026, 4, 15)


def asked(question_id: str, *, is_heavy: bool = False) -> Question:
    """Return a question with nothing but an id that matters."""
    return Question(question_id, question_id, f"{question_id}?", is_heavy=is_heavy)


def bank(**counts: int) -> QuestionBank:
    """Return a bank with so many questions per set."""
    return QuestionBank(
        "en",
        tuple(
            QuestionSet(name, name, "", tuple(asked(f"{name}{n + 1}") for n in range(count)))
            for name, count in counts.items()
        ),
    )


WHOLE = bank(**dict.fromkeys("ABCDEFGHIJKL", 2))


def days(
    *answered: str, on: date = YESTERDAY, marks: dict[str, tuple[Mark, date]] | None = None
) -> AnswerDays:
    """Return days on which these questions were answered, and marks."""
    return AnswerDays(
        dict.fromkeys(answered, on),
        {key: QuestionMark(key, day, mark) for key, (mark, day) in (marks or {}).items()},
    )


def answer(row: int, day: date) -> Answer:
    """Return an answer row."""
    return Answer(row, "A1", "A1?", "en", day, f"words {row}")


@pytest.mark.parametrize(
    ("body", "today", "binned", "step"),
    [
        ("words", False, False, Step.INSERT),
        ("words", True, False, Step.UPDATE),
        ("words", True, True, Step.UPDATE),
        ("words", False, True, Step.BRING_BACK),
        ("", False, False, Step.NOTHING),
        (" \n\t\u3000", False, False, Step.NOTHING),
        ("", False, True, Step.NOTHING),
        ("", True, False, Step.BIN),
        ("\n", True, True, Step.BIN),
    ],
)
def test_one_day_has_one_row(body: str, today: bool, binned: bool, step: Step) -> None:
    """A day's row is updated, a later day starts a new one, and no words make no row."""
    assert step_for(body, has_row_today=today, has_binned_row_today=binned) is step


def test_an_answer_of_today_is_told_from_an_older_one() -> None:
    """The list says "today" for what was written today."""
    assert days("A1", on=TODAY).state("A1", TODAY) is State.TODAY
    assert days("A1").state("A1", TODAY) is State.ANSWERED
    assert days("A1").state("A2", TODAY) is State.OPEN


def test_not_today_holds_for_its_day_alone() -> None:
    """Tomorrow the question is as open as before."""
    put_off = days(marks={"A1": (Mark.NOT_TODAY, TODAY)})

    assert put_off.state("A1", TODAY) is State.NOT_TODAY
    assert put_off.state("A1", date(2026, 4, 17)) is State.OPEN


def test_not_today_shows_over_an_older_answer_but_not_over_one_of_today() -> None:
    """Putting off a second answer is possible; words written today outweigh it."""
    marks = {"A1": (Mark.NOT_TODAY, TODAY)}

    assert days("A1", marks=marks).state("A1", TODAY) is State.NOT_TODAY
    assert days("A1", on=TODAY, marks=marks).state("A1", TODAY) is State.TODAY


def test_skipped_stays_skipped_until_there_are_words() -> None:
    """What was skipped is not asked again, and can be answered at any time."""
    marks = {"A1": (Mark.SKIPPED, YESTERDAY)}

    assert days(marks=marks).state("A1", TODAY) is State.SKIPPED
    assert days("A1", marks=marks).state("A1", TODAY) is State.ANSWERED


def test_counts_answers_and_nothing_else() -> None:
    """Marks are no answers, and there is no total to measure against."""
    counted = days("A1", marks={"A2": (Mark.SKIPPED, TODAY)})

    assert counted.answered_in(WHOLE.sets[0].questions) == 1
    assert counted.answered_in(WHOLE.sets[1].questions) == 0


def test_what_was_written_today_stands_in_the_field_though_a_later_day_has_an_answer() -> None:
    """The clock was set back, or the writer travelled west over midnight."""
    ahead, today, before = (
        answer(1, date(2026, 4, 17)),
        answer(2, TODAY),
        answer(3, date(2026, 4, 2)),
    )

    assert answer_for_field([ahead, today, before], TODAY) == today
    assert answer_for_field([before, ahead], TODAY) == before
    assert answer_for_field([ahead], TODAY) == ahead
    assert answer_for_field([], TODAY) is None


def test_earlier_answers_leave_out_the_one_in_the_editor() -> None:
    """The newest stands first; the one being written is not repeated."""
    rows = [answer(1, date(2026, 2, 24)), answer(3, TODAY), answer(2, date(2026, 3, 3))]

    assert [one.id for one in newest_first(rows)] == [3, 2, 1]
    assert [one.id for one in earlier_answers(rows, rows[1])] == [2, 1]
    assert [one.id for one in earlier_answers(rows, None)] == [3, 2, 1]


@pytest.mark.parametrize(
    ("at", "step", "found"),
    [("A1", 1, "A2"), ("A2", 1, "B1"), ("B1", -1, "A2"), ("A1", -1, None), ("L2", 1, None)],
)
def test_the_arrows_walk_every_question_in_order(at: str, step: int, found: str | None) -> None:
    """Answered or not, from set to set, and no further than the ends."""
    there = neighbour(WHOLE.questions, at, step)

    assert (there.id if there else None) == found


def test_from_an_unknown_place_the_walk_begins_at_the_first() -> None:
    """An own question may have been binned in the meantime."""
    there = neighbour(WHOLE.questions, "own-gone", 1)

    assert there is not None
    assert there.id == "A1"
    assert neighbour([], "A1", 1) is None


def test_next_passes_over_what_is_answered_skipped_or_put_off() -> None:
    """Nothing is asked twice."""
    known = days("A2", marks={"B1": (Mark.SKIPPED, YESTERDAY), "B2": (Mark.NOT_TODAY, TODAY)})
    there = next_unanswered(WHOLE.questions, "A1", known, TODAY)

    assert there is not None
    assert there.id == "C1"


def test_next_goes_round_to_what_was_left_out_before() -> None:
    """From the end it leads to the first that is still open."""
    there = next_question(WHOLE.questions, "L2", days("A1"), TODAY)

    assert there is not None
    assert there.id == "A2"


def test_when_all_is_answered_next_is_the_next_in_order() -> None:
    """The button never turns dead before the last question."""
    known = days(*(one.id for one in WHOLE.questions))
    there = next_question(WHOLE.questions, "A1", known, TODAY)

    assert there is not None
    assert there.id == "A2"
    assert next_question(WHOLE.questions, "L2", known, TODAY) is None


def test_sets_that_rest_are_walked_past() -> None:
    """Readiness and Saying it would ask about something that must not happen."""
    walk = open_questions(WHOLE.sets, SETS_ABOUT_GIVING)

    assert {one.id[0] for one in walk} == set("ABCDEFIJKL")
    assert open_questions(WHOLE.sets, frozenset()) == list(WHOLE.questions)


def test_today_goes_on_where_the_writer_stopped() -> None:
    """Also when there are words already: a half-done answer is left half done."""
    put = question_for_today(WHOLE, days("E2"), TODAY, place=Place("E2", YESTERDAY))

    assert put is not None
    assert (put.question.id, put.left_on) == ("E2", YESTERDAY)


@pytest.mark.parametrize(
    ("answered_on", "has_words"),
    [(None, False), (date(2026, 3, 1), False), (YESTERDAY, True), (TODAY, True)],
)
def test_where_one_stopped_is_where_one_wrote(answered_on: date | None, has_words: bool) -> None:
    """Looking again at an old answer is no stopping there."""
    answered = {"E2": answered_on} if answered_on else {}
    at = Place("E2", YESTERDAY)
    put = question_for_today(WHOLE, AnswerDays(answered, {}), TODAY, place=at)

    assert put is not None
    assert put.has_words is has_words


@pytest.mark.parametrize("mark", [(Mark.SKIPPED, YESTERDAY), (Mark.NOT_TODAY, TODAY)])
def test_today_does_not_go_back_to_what_was_put_away(mark: tuple[Mark, date]) -> None:
    """A skip is an answer of its own."""
    put = question_for_today(WHOLE, days(marks={"E2": mark}), TODAY, place=Place("E2", YESTERDAY))

    assert put is not None
    assert (put.question.id, put.left_on) == ("A1", None)


@pytest.mark.parametrize("place", ["Z9", "own-gone", "G1"])
def test_a_place_that_is_gone_or_closed_is_passed_over(place: str) -> None:
    """The status may have changed since, or the question left the bank."""
    put = question_for_today(WHOLE, NO_ANSWERS, TODAY, place=Place(place, YESTERDAY), status="none")

    assert put is not None
    assert put.question.id == "L1"


@pytest.mark.parametrize(
    ("stage", "status", "risk", "first"),
    [
        ("", "open", False, "A1"),
        ("understand", "open", False, "A1"),
        ("get_ready", "open", False, "E1"),
        ("apologise", "open", False, "G1"),
        ("apologise", "space", False, "A1"),
        ("apologise", "unknown", False, "A1"),
        ("apologise", "none", False, "L1"),
        ("repair", "order", False, "L1"),
        ("repair", "open", False, "I1"),
        ("look_again", "open", False, "J1"),
        ("let_go", "open", False, "L1"),
        ("a stage of a later version", "open", False, "A1"),
        ("apologise", "open", True, "F1"),
    ],
)
def test_today_asks_what_fits_status_and_path(
    stage: str,
    status: str,
    risk: bool,
    first: str,
) -> None:
    """After a no it is letting go, at risk it is oneself, never how to give a letter."""
    put = question_for_today(WHOLE, NO_ANSWERS, TODAY, stage=stage, status=status, risk_to_me=risk)

    assert put is not None
    assert put.question.id == first


def test_today_never_puts_a_heavy_question_forward() -> None:
    """They are there to be opened, not to be met by surprise in the morning."""
    heavy = QuestionBank(
        "en", (QuestionSet("L", "L", "", (asked("L1", is_heavy=True), asked("L2"))),)
    )

    put = question_for_today(heavy, NO_ANSWERS, TODAY)

    assert put is not None
    assert put.question.id == "L2"


@pytest.mark.parametrize(("written", "comes_back"), [(False, False), (True, True)])
def test_a_heavy_question_comes_back_only_where_it_was_begun(
    written: bool, comes_back: bool
) -> None:
    """Having looked at it is no wish to see it again the next morning."""
    heavy = replace(WHOLE.sets[0].questions[0], is_heavy=True)
    first = replace(WHOLE.sets[0], questions=(heavy, *WHOLE.sets[0].questions[1:]))
    whole = replace(WHOLE, sets=(first, *WHOLE.sets[1:]))
    found = days(*([heavy.id] if written else []))

    put = question_for_today(whole, found, TODAY, place=Place(heavy.id, YESTERDAY))

    assert put is not None
    assert (put.question.id == heavy.id) is comes_back


@pytest.mark.parametrize(
    ("status", "risk_to_me", "risk_to_other"),
    [
        ("unknown", False, False),
        ("space", False, False),
        ("open", True, False),
        ("open", False, True),
    ],
)
def test_how_to_give_a_letter_is_not_gone_on_with_where_it_is_not_offered(
    status: str, risk_to_me: bool, risk_to_other: bool
) -> None:
    """Also where the writer stopped there before something was recorded."""
    put = question_for_today(
        WHOLE,
        days("G1"),
        TODAY,
        place=Place("G1", YESTERDAY),
        status=status,
        risk_to_me=risk_to_me,
        risk_to_other=risk_to_other,
    )

    assert put is not None
    assert put.question.id[0] not in "GH"


@pytest.mark.parametrize(
    ("status", "stage", "risk_to_me"),
    [("none", "", False), ("order", "", False), ("open", "let_go", False), ("open", "", True)],
)
def test_repair_is_not_gone_on_with_where_letting_go_comes_first(
    status: str, stage: str, risk_to_me: bool
) -> None:
    """Where somebody stopped among the questions about repair, it was before the no."""
    put = question_for_today(
        WHOLE,
        days("I1"),
        TODAY,
        place=Place("I1", YESTERDAY),
        stage=stage,
        status=status,
        risk_to_me=risk_to_me,
    )

    assert put is not None
    assert put.question.id[0] != "I"


def test_another_question_passes_over_those_turned_down() -> None:
    """*Another question* must not come round to the same one."""
    put = question_for_today(
        WHOLE,
        NO_ANSWERS,
        TODAY,
        place=Place("A1", YESTERDAY),
        passed_over=frozenset({"A1", "A2"}),
    )

    assert put is not None
    assert put.question.id == "B1"


def test_when_nothing_is_left_today_asks_nothing() -> None:
    """No question is made up."""
    known = days(*(one.id for one in WHOLE.questions))

    assert question_for_today(WHOLE, known, TODAY, status="open") is None
