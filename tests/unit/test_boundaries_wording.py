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
    moved,
    neighbour,
    second_line,
    status_with,
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


@pytest.mark.parametrize(
    ("whose", "status", "expected"),
    [
        (Whose.OURS, Status.TOLD_TO_ME, Status.NOT_SPOKEN_ABOUT),
        (Whose.MINE, Status.TOLD_TO_ME, Status.NOT_SPOKEN_ABOUT),
        (Whose.THEIRS, Status.NOT_SPOKEN_ABOUT, Status.TOLD_TO_ME),
        (Whose.OURS, Status.NOT_SPOKEN_ABOUT, Status.NOT_SPOKEN_ABOUT),
        (Whose.THEIRS, Status.AGREED, Status.AGREED),
        (Whose.OURS, Status.SAID, Status.SAID),
    ],
)
def test_only_one_of_theirs_is_as_told_to_me(
    whose: Whose, status: Status, expected: Status
) -> None:
    """A status somebody chose stays; one that came with whose it was goes along."""
    assert status_with(whose, status) is expected


@pytest.mark.parametrize(
    ("shown", "which", "by", "expected"),
    [
        ([1, 2, 3, 4], 2, -1, [2, 1, 3, 4]),
        ([1, 2, 3, 4], 2, 1, [1, 3, 2, 4]),
        ([1, 2, 3, 4], 1, -1, [1, 2, 3, 4]),
        ([1, 2, 3, 4], 4, 1, [1, 2, 3, 4]),
        ([1, 4], 4, -1, [4, 1, 2, 3]),
        ([1, 3], 1, 1, [2, 3, 1, 4]),
        ([1, 3], 2, 1, [1, 2, 3, 4]),
    ],
)
def test_moving_passes_the_neighbour_that_can_be_seen(
    shown: list[int], which: int, by: int, expected: list[int]
) -> None:
    """With a filter on, one press must show; what is hidden keeps its order."""
    assert moved([1, 2, 3, 4], shown, which, by) == expected
