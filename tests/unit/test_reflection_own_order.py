"""Own questions among the sets: moved past one another, put into a set and back."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reconcile_gui.reflection.own_order import OwnOrder, order_of
from reconcile_gui.reflection.questions import (
    OWN_SET,
    Question,
    QuestionBank,
    QuestionSet,
    with_own,
)
from reconcile_gui.reflection.records import OwnQuestion

BANK = QuestionBank(
    "en",
    (
        QuestionSet("A", "First", "Plainly.", (Question("A1", "a1", "A1?"),)),
        QuestionSet("B", "Second", "", ()),
    ),
)


def own(uuid: str, set_id: str = "") -> OwnQuestion:
    """Return an own question."""
    return OwnQuestion(ord(uuid), uuid, f"{uuid}?", set_id)


OWN = (own("u"), own("v", "A"), own("w"), own("x", "A"), own("y", "Z"))
ORDER = order_of(OWN, BANK)


def uuids(questions: tuple[OwnQuestion, ...] | list[OwnQuestion]) -> str:
    """Return the uuids in their order."""
    return "".join(one.uuid for one in questions)


def test_an_own_question_stands_at_the_end_of_its_set() -> None:
    """The bank's own come first; what stands in no set, or in none that is there, is the last."""
    whole = with_own(BANK, "Mine", OWN)

    assert [[one.id for one in each.questions] for each in whole.sets] == [
        ["A1", "own-v", "own-x"],
        [],
        ["own-u", "own-w", "own-y"],
    ]
    home = whole.set_of("own-x")
    assert home is not None
    assert home.name == "First"


def test_the_page_shows_first_what_stands_in_no_set() -> None:
    """Then set by set, each in its order."""
    assert uuids(ORDER.by_home()) == "uwyvx"


@pytest.mark.parametrize(
    ("uuid", "step", "then"),
    [
        ("w", -1, "wvuxy"),
        ("v", 1, "uxwvy"),
        ("y", -1, "uvyxw"),
        ("u", -1, "uvwxy"),
        ("x", 1, "uvwxy"),
        ("?", 1, "uvwxy"),
    ],
)
def test_a_question_moves_past_its_neighbour_of_the_same_set(
    uuid: str, step: int, then: str
) -> None:
    """Whatever stands between them in other sets; at the ends nothing happens."""
    assert uuids(ORDER.moved(uuid, step)) == then


@pytest.mark.parametrize(
    ("uuid", "set_id", "before", "then", "kept"),
    [
        ("u", "B", "", "vwxyu", "B"),
        ("v", OWN_SET, "w", "uvwxy", ""),
        ("v", OWN_SET, "gone", "uwxyv", ""),
        ("u", "A", "x", "vwuxy", "A"),
    ],
)
def test_a_question_is_put_where_it_is_wanted(
    uuid: str, set_id: str, before: str, then: str, kept: str
) -> None:
    """Before another, or at the end of a set."""
    put = ORDER.put(uuid, set_id, before)

    assert uuids(put) == then
    assert next(one.set_id for one in put if one.uuid == uuid) == kept


@pytest.mark.parametrize(("uuid", "before"), [("?", "u"), ("u", "u")])
def test_what_cannot_be_put_stays(uuid: str, before: str) -> None:
    """Gone meanwhile, or dropped on itself."""
    assert ORDER.put(uuid, "A", before) == OWN


def test_moving_leaves_alone_a_set_that_is_not_there() -> None:
    """Its file may be unusable today and there tomorrow."""
    moved = OwnOrder(OWN, ("A", "B")).moved("y", -1)

    assert {one.uuid: one.set_id for one in moved} == {one.uuid: one.set_id for one in OWN}


@given(st.sampled_from("uvwxy"), st.sampled_from([-1, 1]))
def test_a_step_and_the_step_back_are_nothing(uuid: str, step: int) -> None:
    """Unless there was no step at all."""
    once = OwnOrder(ORDER.moved(uuid, step), ORDER.set_ids)

    assert once.own == OWN or once.moved(uuid, -step) == OWN
