"""What Today asks of a letter: whether it rests, and how the writer is some days after."""

from __future__ import annotations

from typing import TYPE_CHECKING

from reconcile_gui.apology.resting import resting
from reconcile_gui.apology.store.giving import given
from reconcile_gui.apology.store.resting import rest_of
from reconcile_gui.workbook.preferences import prefer, preferences

if TYPE_CHECKING:
    from datetime import date, datetime

    from reconcile_gui.apology.records import Given
    from reconcile_gui.workbook.transaction import Operation, Query, Reader

# Preference: id of the giving after which the writer was asked last.
ASKED_AFTER = "asked_after_giving"
# Source: content of the tab, one question after three days. Chosen: after a fortnight it
# would come out of nowhere.
FIRST_DAY, LAST_DAY = 3, 14


def rests_until(letter_id: int, now: datetime) -> Query[datetime | None]:
    """Return the end of a rest that was begun by hand and lasts; None for no such rest."""

    def read(reader: Reader) -> datetime | None:
        rest = rest_of(letter_id)(reader)
        found = resting(rest, now) if rest is not None else None
        if found is None or found.is_over or not found.is_chosen:
            return None
        return found.until

    return read


def to_ask_after(today: date) -> Query[Given | None]:
    """Return the giving after which the writer may be asked how they are, once."""

    def read(reader: Reader) -> Given | None:
        asked = preferences()(reader).get(ASKED_AFTER, "")
        newest = next(iter(given()(reader)), None)
        if newest is None or asked == str(newest.id):
            return None
        return newest if FIRST_DAY <= (today - newest.day).days <= LAST_DAY else None

    return read


def note_asked_after(given_id: int) -> Operation[None]:
    """Keep that the question was answered or put away; it is not asked again."""
    return prefer({ASKED_AFTER: str(given_id)})
