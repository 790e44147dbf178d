"""What may be made of an answer follows what its question feeds, and how contact stands."""

from __future__ import annotations

import pytest

from reconcile_gui.reflection.handing_over import Goal, goals_of, is_theirs, parts_of
from reconcile_gui.reflection.question_files import load_questions
from reconcile_gui.reflection.questions import Question
from reconcile_gui.reflection.records import Standing
from reconcile_gui.resources import resource
from reconcile_gui.text.names import partner_words

BANK = load_questions(resource("questions", "en"))
OPEN = Standing(partner_words("Alex"))


def question(question_id: str) -> Question:
    """Return a shipped question."""
    found = BANK.question(question_id)
    assert found is not None
    return found


@pytest.mark.parametrize(
    ("question_id", "goals"),
    [
        ("E2", (Goal.LETTER,)),
        ("I1", (Goal.LETTER, Goal.PROMISE)),
        ("E7", (Goal.PROMISE, Goal.BOUNDARY)),
        ("C9", (Goal.BOUNDARY,)),
        ("F1", ()),
    ],
)
def test_an_answer_can_become_what_its_question_feeds(
    question_id: str, goals: tuple[Goal, ...]
) -> None:
    """Nothing else stands beside it."""
    assert goals_of(question(question_id), OPEN) == goals


def test_an_answer_to_an_own_question_can_become_anything() -> None:
    """Only the writer knows what it is for."""
    own = Question("own-1", "Why?", "Why?", is_own=True)

    assert goals_of(own, OPEN) == (Goal.LETTER, Goal.PROMISE, Goal.BOUNDARY)


def test_no_letter_is_put_forward_to_someone_who_may_not_owe_an_apology() -> None:
    """Who is afraid of the other person is not led into writing one."""
    standing = Standing(partner_words("Alex"), may_owe_apology=False)

    assert goals_of(question("I1"), standing) == (Goal.PROMISE,)


def test_the_first_part_fed_comes_first() -> None:
    """The page puts it forward; the others are one key away."""
    assert parts_of(question("E2")) == ("impact", "repair")
    assert parts_of(question("E7")) == ()


def test_what_the_other_person_said_is_their_boundary() -> None:
    """Their limits are not written down as one's own."""
    assert is_theirs(question("E7"))
    assert not is_theirs(question("I8"))


def test_what_is_still_untold_does_not_go_into_a_letter_without_a_word() -> None:
    """A letter is not how somebody should learn of it."""
    assert "letter should not be how {partner} learns" in question("A7").before_letter
