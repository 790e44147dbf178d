"""What the list leaves out, as a workbook keeps it and as the walk takes it."""

from __future__ import annotations

import pytest

from reconcile_gui.reflection.answers import NO_ANSWERS, question_for_today
from reconcile_gui.reflection.left_out import LeftOut, ids_as_kept, ids_as_read
from reconcile_gui.reflection.questions import OWN_SET, Question, QuestionBank, QuestionSet
from reconcile_gui.reflection.records import Place
from tests.unit.test_reflection_answers import TODAY

HEAVY = Question("A1", "a1", "A1?", is_heavy=True)
LIGHT = Question("A2", "a2", "A2?")
BANK = QuestionBank(
    "en",
    (
        QuestionSet("A", "First", "", (HEAVY, LIGHT)),
        QuestionSet("L", "Letting go", "", (Question("L1", "l1", "L1?"),)),
        QuestionSet(OWN_SET, "Own", "", (Question("own-1", "o", "o?", is_own=True),)),
    ),
)


@pytest.mark.parametrize("ids", [set(), {"A"}, {"G", "A"}])
def test_ids_come_back_as_they_were_kept(ids: set[str]) -> None:
    """No hidden set leaves no trace."""
    assert ids_as_read(ids_as_kept(ids)) == ids
    assert ids_as_kept(set()) == ""


@pytest.mark.parametrize("kept", ["A", "{", "7", '{"A": 1}', "[1, null]", '"A"', "[[]]"])
def test_what_is_no_list_of_ids_hides_nothing(kept: str) -> None:
    """Another program may have written there; the list must come up."""
    assert ids_as_read(kept) == frozenset()


def test_a_hidden_set_is_not_listed_and_known_as_hidden() -> None:
    """In their order, both."""
    left_out = LeftOut(frozenset({"A", "Z"}))

    assert [one.id for one in left_out.listed(BANK)] == ["L", OWN_SET]
    assert [one.id for one in left_out.hidden(BANK)] == ["A"]


def test_letting_go_is_listed_whatever_a_file_says() -> None:
    """Nothing hides the way of letting go; own questions have to be written somewhere."""
    left_out = LeftOut(frozenset({"L", OWN_SET}))

    assert left_out.listed(BANK) == BANK.sets
    assert left_out.hidden(BANK) == ()


def test_heavy_questions_are_listed_unless_they_are_left_out() -> None:
    """Only they go; the rest of their set stays."""
    assert LeftOut().listed(BANK) == BANK.sets
    assert LeftOut(heavy=True).listed(BANK)[0].questions == (LIGHT,)


@pytest.mark.parametrize(
    ("left_out", "place", "asked"),
    [
        (LeftOut(), None, "A2"),
        (LeftOut(frozenset({"A"})), None, "L1"),
        (LeftOut(frozenset({"A"})), "A2", "L1"),
        (LeftOut(heavy=True), "A1", "A2"),
    ],
)
def test_today_asks_nothing_that_is_left_out(
    left_out: LeftOut, place: str | None, asked: str
) -> None:
    """Not even where the writer stopped."""
    put = question_for_today(
        BANK,
        NO_ANSWERS,
        TODAY,
        place=Place(place, TODAY) if place else None,
        status="open",
        left_out=left_out,
    )

    assert put is not None
    assert put.question.id == asked
