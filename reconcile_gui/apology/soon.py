"""A second letter soon after the first: one is enough for now."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable
    from datetime import date

    from reconcile_gui.apology.records import Given

# Source: content of the tab: a second letter within a fortnight is one too many.
SOON_DAYS = 14


def is_soon(given: Iterable[Given], today: date) -> bool:
    """Tell whether one of these was given so short a time ago that another is too soon."""
    return any(0 <= (today - each.day).days <= SOON_DAYS for each in given)
