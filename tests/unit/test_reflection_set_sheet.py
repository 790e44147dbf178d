"""What stands on a set's sheet: the questions chosen, the answers chosen, and nothing else."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from reconcile_gui.letter.listed import ListedEntry
from reconcile_gui.reflection.questions import Question, QuestionSet
from reconcile_gui.reflection.records import Answer
from reconcile_gui.reflection.set_sheet import (
    LINES_TO_WRITE,
    SetOnPaper,
    SetSheetChoice,
    SetSheetWords,
    WithAnswers,
)
from reconcile_gui.text.names import partner_words

WORDS = SetSheetWords(lambda _context, text: text, lambda day: f"{day:%-d %B %Y}")
LOST = Question("E2", "What they lost", "What did {partner} lose?", "Harm is more than a feeling.")
HEAVY = Question("E3", "Afraid", "Was {partner} afraid?", is_heavy=True)
MINE = Question("own-u", "Why?", "Why {partner}, at night?", is_own=True)
SET = QuestionSet("E", "Their side", "These are guesses.", (LOST, HEAVY, MINE))


def answer(row: int, day: int, body: str, question: str = "E2", asked: str = "") -> Answer:
    """Return an answer of a day in March."""
    return Answer(row, question, asked or "What did Alex lose?", "en", date(2026, 3, day), body)


FIRST, SECOND = answer(1, 3, "Money."), answer(2, 9, "Sleep.\nAnd the studio.")
SHOWN = SetOnPaper(SET, (SECOND, FIRST), partner_words("Alex"))


def entries(choice: SetSheetChoice, shown: SetOnPaper = SHOWN) -> list[ListedEntry]:
    """Return what stands on the sheet."""
    return [one for group in WORDS.page(shown, choice).groups for one in group.entries]


def test_a_blank_sheet_has_every_question_and_room_to_write() -> None:
    """No answer is on it, so that it can be filled in anywhere."""
    blank = entries(SetSheetChoice(WithAnswers.NONE))

    assert [one.heading for one in blank] == [
        "What did Alex lose?",
        "Was Alex afraid?",
        "Why {partner}, at night?",
    ]
    assert {one.room for one in blank} == {LINES_TO_WRITE}
    assert {one.fields for one in blank} == {()}
    assert blank[0].note == "Harm is more than a feeling."


def test_the_newest_answers_stand_under_what_was_answered() -> None:
    """With their day; questions without one are not printed unless they are asked for."""
    newest = entries(SetSheetChoice())
    assert [one.fields for one in newest] == [(("9 March 2026", "Sleep.\nAnd the studio."),)]
    assert newest[0].room == 0

    more = entries(SetSheetChoice(with_unanswered=True))
    assert [one.room for one in more] == [0, LINES_TO_WRITE, LINES_TO_WRITE]


def test_all_answers_stand_in_the_order_they_were_written() -> None:
    """One reads how it went, the oldest first."""
    (all_of_them,) = entries(SetSheetChoice(WithAnswers.ALL))

    assert all_of_them.fields == (
        ("3 March 2026", "Money."),
        ("9 March 2026", "Sleep.\nAnd the studio."),
    )


def test_an_answer_to_other_words_says_what_was_asked_then() -> None:
    """A question of one's own may have been changed since; white space is no change."""
    asked = (
        answer(1, 3, "No.", "own-u", "Why\n{partner}, at  night?"),
        answer(2, 9, "Yes.", "own-u", "Why now?"),
    )
    (one,) = entries(SetSheetChoice(WithAnswers.ALL), replace(SHOWN, answers=asked))

    assert one.fields == (
        ("3 March 2026", "No."),
        ("Asked then", "Why now?"),
        ("9 March 2026", "Yes."),
    )


def test_heavy_questions_and_reasons_are_left_out_when_they_are_not_chosen() -> None:
    """With their answers: what is left out is not on paper."""
    heavy = replace(SHOWN, answers=(answer(3, 4, "Yes.", "E3", "Was Alex afraid?"),))
    assert [one.heading for one in entries(SetSheetChoice(), heavy)] == ["Was Alex afraid?"]
    assert heavy.has_heavy

    assert entries(SetSheetChoice(with_heavy=False), heavy) == []
    bare = entries(SetSheetChoice(WithAnswers.NONE, with_why=False, with_heavy=False))
    assert [one.note for one in bare] == ["", ""]


@pytest.mark.parametrize("answers", [WithAnswers.NEWEST, WithAnswers.ALL])
def test_without_an_answer_there_is_nothing_to_print(answers: WithAnswers) -> None:
    """And the page can say so."""
    empty = replace(SHOWN, answers=())

    assert not empty.has_answers
    assert WORDS.page(empty, SetSheetChoice(answers)).groups == ()


def test_the_sheet_is_named_by_its_set_and_says_for_whom_it_is() -> None:
    """The line at its head is chosen; paper and language are those of the person."""
    page = WORDS.page(SHOWN, SetSheetChoice(not_to_send=True, paper="us-letter"))

    assert (page.title, page.about) == ("Their side", "These are guesses.")
    assert page.header == "For myself: not to be sent"
    assert page.paper == "us-letter"
    assert WORDS.page(SHOWN, SetSheetChoice()).header == ""
