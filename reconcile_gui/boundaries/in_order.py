"""Which boundaries a list shows, and in which order."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from datetime import date
from enum import StrEnum
from typing import Any

from reconcile_gui.boundaries.records import Boundary, Status, Whose
from reconcile_gui.boundaries.wording import belonging_to
from reconcile_gui.text.folded import folded


class Order(StrEnum):
    """By what the list is in order. The words shown are the view's."""

    OWN = "own"  # as the writer put them
    WORDS = "words"
    WHOSE = "whose"
    STATUS = "status"
    LOOK_AGAIN = "look_again"


def holding(words: str, boundaries: Iterable[Boundary]) -> list[Boundary]:
    """Return those that hold all these words somewhere; case and accents do not matter."""
    wanted = folded(words).split()
    if not wanted:
        return list(boundaries)
    return [each for each in boundaries if _holds(wanted, folded("\n".join(each.texts)))]


def in_order(order: Order, boundaries: Iterable[Boundary]) -> list[Boundary]:
    """Return them in this order; among equals as the writer put them.

    The nearest day to look again comes first, those without one last.
    """
    return sorted(boundaries, key=_KEYS[order])


def shown_of(
    whose: Whose | None, words: str, order: Order, boundaries: Iterable[Boundary]
) -> list[Boundary]:
    """Return what a list shows. whose: None for everyone's; words: "" for all."""
    return in_order(order, holding(words, belonging_to(whose, boundaries)))


def _holds(wanted: Iterable[str], text: str) -> bool:
    return all(word in text for word in wanted)


_WHOSE, _STATUS = list(Whose), list(Status)
_KEYS: dict[Order, Callable[[Boundary], Any]] = {
    Order.OWN: lambda each: 0,
    Order.WORDS: lambda each: folded(each.body),
    Order.WHOSE: lambda each: _WHOSE.index(each.whose),
    Order.STATUS: lambda each: _STATUS.index(each.status),
    Order.LOOK_AGAIN: lambda each: each.look_again_on or date.max,
}
