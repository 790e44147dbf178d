"""The shipped question bank: whole, plain, and worded with care."""

from __future__ import annotations

import re
from functools import cache

import pytest

from reconcile_gui.reflection.question_files import load_questions
from reconcile_gui.reflection.questions import Question, QuestionBank
from reconcile_gui.resources import resource
from tests.rules.grades import grade

SETS = {
    "A": ("What happened", 10),
    "B": ("Why I did it", 10),
    "C": ("Fears and insecurities", 10),
    "D": ("How I push people away", 10),
    "E": ("Their side", 10),
    "F": ("Do I want this? Do they?", 9),
    "G": ("Readiness", 9),
    "H": ("Saying it", 9),
    "I": ("Repair and promises", 10),
    "J": ("Growth", 8),
    "K": ("The good we had", 8),
    "L": ("Letting go", 10),
}

GENDERED = re.compile(
    r"\b(he|him|his|himself|she|her|hers|herself|man|men|woman|women|husband|wife|boyfriend|"
    r"girlfriend|guy|girl|boy|lady|gentleman|mother|father|mrs?|ms)\b",
    re.IGNORECASE,
)


@cache
def bank() -> QuestionBank:
    """Return the English bank as it ships."""
    return load_questions(resource("questions", "en"))


def every_question() -> list[Question]:
    """Return the questions for parametrizing."""
    return list(bank().questions)


def test_every_file_is_whole() -> None:
    """A slip in a file leaves a question out; a release ships with none left out."""
    assert [str(problem) for problem in bank().problems] == []


def test_the_bank_is_twelve_sets_and_113_questions() -> None:
    """Answers are stored by id: none may go missing or turn up twice."""
    assert {one.id: (one.name, len(one.questions)) for one in bank().sets} == SETS
    ids = [one.id for one in bank().questions]
    assert len(ids) == 113
    assert len(set(ids)) == 113
    assert ids == [f"{name}{n}" for name, (_, count) in SETS.items() for n in range(1, count + 1)]


def test_short_titles_are_short_and_told_apart() -> None:
    """They stand in a narrow list, one under the other."""
    titles = [one.title for one in every_question()]

    assert len(set(titles)) == len(titles)
    assert [title for title in titles if not 2 <= len(title.split()) <= 5] == []
    assert max(map(len, titles)) <= 28


@pytest.mark.parametrize("question", every_question(), ids=lambda one: one.id)
def test_a_question_is_a_question_for_everybody(question: Question) -> None:
    """No gender, no shouting, and a partner who may have no name."""
    said = f"{question.title} {question.text} {question.why}"

    assert GENDERED.findall(said) == []
    assert "!" not in said
    assert re.search(r"\byour partner\b", said) is None
    assert question.text[-1] in "?.”"
    assert question.why[-1] == "."


@pytest.mark.parametrize("name", SETS)
def test_a_tired_reader_can_follow(name: str) -> None:
    """A school grade of 7 or below, for the questions, the reasons and the intro."""
    one = next(each for each in bank().sets if each.id == name)

    assert grade([question.text for question in one.questions]) <= 7
    assert grade([question.why for question in one.questions]) <= 7
    assert grade([one.intro]) <= 7


def test_questions_that_may_open_something_stand_beside_help() -> None:
    """Control, fear and despair: the link is there without being asked for."""
    assert {one.id for one in every_question() if one.has_care} == {"D3", "D10", "F6", "L10"}
    assert all(one.is_heavy for one in every_question() if one.has_care)


def test_every_question_says_where_it_comes_from() -> None:
    """A reason without a source would be an opinion."""
    assert [one.id for one in every_question() if not one.sources] == []


def test_what_was_only_recalled_is_known_as_such() -> None:
    """Recalled works carry no claim; the page shows them as further reading."""
    recalled = {
        source.key for one in every_question() for source in one.sources if not source.is_read
    }

    assert recalled == {"practice", "rosenberg-2003", "stark-2007", "sykes-matza-1957"}


def test_every_work_has_author_and_year_or_is_an_article() -> None:
    """A person must be able to find it."""
    for one in every_question():
        for source in one.sources:
            if source.kind in ("book", "study"):
                assert source.author, source.key
                assert source.year, source.key


def test_advice_that_was_turned_round_says_so() -> None:
    """Some questions hold the opposite of the article they answer to."""
    noted = {one.id for one in every_question() if any(source.note for source in one.sources)}

    assert noted == {"F3", "F5", "I5", "I7", "J8", "K8", "L2", "L9"}


def test_every_part_of_the_letter_is_fed() -> None:
    """Each part of a letter has at least one question that leads to it."""
    fed = {feed for one in every_question() for feed in one.feeds}
    parts = ("opening", "sorry", "what", "impact", "why", "repair", "change", "free", "close")

    assert fed == {*(f"letter:{part}" for part in parts), "boundary", "boundary:theirs", "promise"}
