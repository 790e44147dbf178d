"""What fits which boundary."""

from __future__ import annotations

from datetime import date

import pytest

from reconcile_gui.boundaries.records import Boundary, Happening, Status, Whose
from reconcile_gui.boundaries.wording import (
    Line,
    SecondLine,
    belonging_to,
    first_status,
    happenings,
    in_one_line,
    neighbour,
    second_line,
)


def boundary(
    whose: Whose = Whose.OURS, *, is_ok: str = "", is_not_ok: str = "", if_crossed: str = ""
) -> Boundary:
    """Return a boundary with these texts."""
    return Boundary(
        id=1,
        uuid="u",
        body="We talk about money on Sundays",
        whose=whose,
        is_ok=is_ok,
        is_not_ok=is_not_ok,
        why="",
        if_crossed=if_crossed,
        in_their_words="",
        status=Status.AGREED,
        agreed_on=date(2026, 5, 2),
        look_again_on=None,
    )


def test_one_of_theirs_is_known_because_they_told_it() -> None:
    """Nobody else's boundary can be guessed into the list."""
    assert first_status(Whose.THEIRS) is Status.TOLD_TO_ME
    assert first_status(Whose.MINE) is Status.NOT_SPOKEN_ABOUT
    assert first_status(Whose.OURS) is Status.NOT_SPOKEN_ABOUT


def test_that_they_crossed_one_is_logged_for_mine_alone() -> None:
    """No record is kept of the other person beyond the writer's own boundaries."""
    assert Happening.CROSSED_BY_THEM in happenings(Whose.MINE)
    assert Happening.CROSSED_BY_THEM not in happenings(Whose.THEIRS)
    assert Happening.CROSSED_BY_THEM not in happenings(Whose.OURS)
    assert happenings(Whose.MINE)[0] is Happening.HELD


@pytest.mark.parametrize(
    ("made", "expected"),
    [
        (boundary(is_ok="yes", is_not_ok="no", if_crossed="then"), SecondLine(Line.NOT_OK, "no")),
        (boundary(is_ok="yes", is_not_ok=" \n", if_crossed="then"), SecondLine(Line.OK, "yes")),
        (boundary(if_crossed="I leave\nthe room"), SecondLine(Line.IF_CROSSED, "I leave the room")),
        (boundary(), SecondLine(Line.NOTHING, "")),
    ],
)
def test_the_second_line_says_what_matters_most(made: Boundary, expected: SecondLine) -> None:
    """What is not OK is what one comes back to read."""
    assert second_line(made) == expected


def test_a_pasted_book_makes_a_short_line() -> None:
    """A row is measured at every paint."""
    assert len(in_one_line("word " * 50_000)) == 200


def test_the_filter_keeps_the_order() -> None:
    """The list is in the writer's order under every filter."""
    mine, theirs, ours = (boundary(whose) for whose in Whose)

    assert belonging_to(None, [ours, theirs, mine]) == [ours, theirs, mine]
    assert belonging_to(Whose.MINE, [ours, theirs, mine]) == [mine]


@pytest.mark.parametrize(
    ("ids", "gone", "expected"),
    [
        ([1, 2, 3], 2, 3),
        ([1, 2, 3], 3, 2),
        ([1], 1, None),
        ([], 1, None),
        ([4, 5], 9, 4),
    ],
)
def test_the_next_one_is_selected_when_one_goes(
    ids: list[int], gone: int, expected: int | None
) -> None:
    """Someone who works by keys must not be thrown back to the top."""
    assert neighbour(ids, gone) == expected
