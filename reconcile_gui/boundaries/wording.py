"""What fits which boundary: first status, entries of the log, the second line of a row."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum
from typing import TYPE_CHECKING

from reconcile_gui.boundaries.records import Boundary, Happening, Status, Whose

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

# Chosen: no row shows 200 characters, and a pasted book need not be measured.
LONGEST = 200


class Line(Enum):
    """What the second line of a row quotes."""

    NOT_OK = "not ok"
    OK = "ok"
    IF_CROSSED = "if crossed"
    NOTHING = "nothing"


@dataclass(frozen=True, slots=True)
class SecondLine:
    """The second line of a row: what it is about, and its words in one line."""

    about: Line
    words: str


def first_status(whose: Whose) -> Status:
    """Return the status a new boundary begins with.

    One of theirs is only known because they said it.
    """
    return Status.TOLD_TO_ME if whose is Whose.THEIRS else Status.NOT_SPOKEN_ABOUT


def status_with(whose: Whose, status: Status) -> Status:
    """Return the status of a boundary that belongs to another one of us from now on.

    What was said or agreed stays; one that nobody has chosen begins anew, and only one
    of theirs can be as they told it.
    """
    untouched = (Status.NOT_SPOKEN_ABOUT, Status.TOLD_TO_ME)
    return first_status(whose) if status in untouched else status


def moved(ids: Sequence[int], shown: Sequence[int], which: int, by: int) -> list[int]:
    """Return the order once one has gone up (-1) or down (1) among those that are shown.

    ids: all, in order; shown: some of them, in the same order. The rest keep their order;
    at an end of what is shown nothing moves.
    """
    place = shown.index(which) + by if which in shown else -1
    if not 0 <= place < len(shown):
        return list(ids)
    order = [each for each in ids if each != which]
    order.insert(order.index(shown[place]) + (by > 0), which)
    return order


def happenings(whose: Whose) -> tuple[Happening, ...]:
    """Return what can be logged; that they crossed one exists for mine alone."""
    return tuple(
        kind for kind in Happening if kind is not Happening.CROSSED_BY_THEM or whose is Whose.MINE
    )


def second_line(boundary: Boundary) -> SecondLine:
    """Return what stands under a boundary in the list: what is not OK comes first."""
    for about, text in (
        (Line.NOT_OK, boundary.is_not_ok),
        (Line.OK, boundary.is_ok),
        (Line.IF_CROSSED, boundary.if_crossed),
    ):
        if words := in_one_line(text):
            return SecondLine(about, words)
    return SecondLine(Line.NOTHING, "")


def in_one_line(text: str) -> str:
    """Return the beginning of a text without line ends, at most `LONGEST` characters."""
    return " ".join(text[: LONGEST * 2].split())[:LONGEST]


def belonging_to(whose: Whose | None, boundaries: Iterable[Boundary]) -> list[Boundary]:
    """Return the boundaries of one of us, or all for None, in their order."""
    return [each for each in boundaries if whose is None or each.whose is whose]


def neighbour(ids: Sequence[int], gone: int) -> int | None:
    """Return what to select when a row goes: the one after it, else the one before."""
    if gone not in ids:
        return ids[0] if ids else None
    place = ids.index(gone)
    rest = [each for each in ids if each != gone]
    return rest[min(place, len(rest) - 1)] if rest else None
