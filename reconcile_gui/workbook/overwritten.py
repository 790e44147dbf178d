"""Words of another program that a write of ours takes the place of: kept in the bin.

SQLite lets two programs write one field; the later one wins. What was typed here wins, and
what it takes the place of becomes a page of the journal in the bin: that is a whole row of
its own wherever it came from, and can be taken out again without standing in anything's way.
"""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

from reconcile_gui.clock import stamp
from reconcile_gui.workbook.indexed import BY_KIND
from reconcile_gui.workbook.tables import journal_entry

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import datetime

    from reconcile_gui.workbook.transaction import Place, Transaction, Value

# Chosen: what was being typed when the other program wrote is on the disk within two
# seconds. Later, the views have read its words, and whoever changes those has seen them.
HOLDS = timedelta(seconds=10)


class OtherWords:
    """Tells the words of another program from our own, and keeps them."""

    def __init__(self) -> None:
        """Nobody else has written."""
        self._noticed: datetime | None = None
        # PRIVACY: by their hash of this run alone; nothing of the words is remembered.
        self._ours: dict[Place, int] = {}

    def note_others(self, moment: datetime) -> None:
        """Remember when another program was noticed."""
        self._noticed = moment

    def note_ours(self, written: Mapping[Place, Value]) -> None:
        """Remember what we wrote, after it is on the disk."""
        self._ours |= {
            place: hash(value) for place, value in written.items() if _holds_words(place, value)
        }

    def are_near(self, moment: datetime) -> bool:
        """Return whether another program wrote so lately that it was not seen here."""
        return self._noticed is not None and moment - self._noticed <= HOLDS

    def keep(self, tx: Transaction) -> None:
        """Put into the bin what `tx` writes over, where it is not what we wrote ourselves."""
        moment = stamp(tx.now)
        for place, before in tx.overwritten.items():
            if self._is_theirs(place, before):
                tx.insert(
                    journal_entry,
                    day=tx.today.isoformat(),
                    title="",
                    body=before,
                    deleted_at=moment,
                )

    def _is_theirs(self, place: Place, before: Value) -> bool:
        return _holds_words(place, before) and self._ours.get(place) != hash(before)


def _holds_words(place: Place, value: Value) -> bool:
    """Return whether a person wrote this: no choice, no date, not nothing."""
    kind, _row, column = place
    known = BY_KIND.get(kind)
    is_text = known is not None and column in (known.title, *known.body)
    return is_text and isinstance(value, str) and bool(value.strip())
