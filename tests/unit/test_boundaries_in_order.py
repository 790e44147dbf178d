"""Which boundaries a list shows, and in which order: pure rules."""

from __future__ import annotations

from datetime import date

import pytest

from reconcile_gui.boundaries.in_order import Order, holding, in_order, shown_of
from reconcile_gui.boundaries.records import Boundary, Status, Whose


def boundary(
    number: int, body: str, whose: Whose, status: Status, day: date | None = None, why: str = ""
) -> Boundary:
    """Return one boundary."""
    return Boundary(number, "", body, whose, "", "", why, "", "", status, None, day)


ALL = (
    boundary(1, "éclairs", Whose.OURS, Status.AGREED, date(2026, 5, 1), "Straße"),
    boundary(2, "Doors", Whose.MINE, Status.ENDED, None, "Sleep"),
    boundary(3, "Zoo", Whose.THEIRS, Status.SAID, date(2026, 4, 1)),
    boundary(4, "doors", Whose.MINE, Status.NOT_SPOKEN_ABOUT, date(2026, 4, 1)),
)


@pytest.mark.parametrize(
    ("order", "expected"),
    [
        (Order.OWN, [1, 2, 3, 4]),
        (Order.WORDS, [2, 4, 1, 3]),
        (Order.WHOSE, [2, 4, 3, 1]),
        (Order.STATUS, [4, 3, 1, 2]),
        (Order.LOOK_AGAIN, [3, 4, 1, 2]),
    ],
)
def test_each_order_keeps_equals_as_the_writer_put_them(order: Order, expected: list[int]) -> None:
    """No date comes last: nothing waits there."""
    assert [each.id for each in in_order(order, ALL)] == expected


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("", [1, 2, 3, 4]),
        ("  ", [1, 2, 3, 4]),
        ("ECLAIRS strasse", [1]),
        ("doors sleep", [2]),
        ("doors zoo", []),
        ('"* AND', []),
    ],
)
def test_all_the_words_must_stand_somewhere_in_it(words: str, expected: list[int]) -> None:
    """Case and accents do not matter, and no sign means anything of its own."""
    assert [each.id for each in holding(words, ALL)] == expected


def test_filter_words_and_order_hold_together() -> None:
    """Mine, with doors, the day to look again first."""
    found = shown_of(Whose.MINE, "doors", Order.LOOK_AGAIN, ALL)

    assert [each.id for each in found] == [4, 2]
